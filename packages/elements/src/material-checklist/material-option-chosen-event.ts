/** What a person may do about a material: hand it in herself, declare instead (告知承诺), or let it follow (容缺受理). */
export type MaterialChoice = 'hand-in' | 'may-commit' | 'may-follow';

/** After the person chose how to give a material. A choice is no legal act: committing is confirmed elsewhere. */
export class MaterialOptionChosenEvent extends Event {
  /** The key of the requirement. */
  readonly requirement: string;
  /** What she chose; absent when she took her choice back. */
  readonly option: MaterialChoice | undefined;
  /** All choices so far, this one among them. */
  readonly chosen: Readonly<Record<string, MaterialChoice>>;

  /**
   * @param requirement the key of the requirement
   * @param chosen all choices so far
   */
  constructor(requirement: string, chosen: Readonly<Record<string, MaterialChoice>>) {
    super('tb-material-option-chosen', { bubbles: true, composed: true });
    this.requirement = requirement;
    this.option = Object.hasOwn(chosen, requirement) ? chosen[requirement] : undefined;
    this.chosen = chosen;
  }
}
