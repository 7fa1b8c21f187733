import type { SituationChoice } from '@tongban/domain';

/** After the person answered a situation question: the application is written for these answers. */
export class SituationChosenEvent extends Event {
  /** All answers so far, the new one among them. */
  readonly choice: SituationChoice;

  /** @param choice all answers so far */
  constructor(choice: SituationChoice) {
    super('tb-situation-chosen', { bubbles: true, composed: true });
    this.choice = choice;
  }
}
