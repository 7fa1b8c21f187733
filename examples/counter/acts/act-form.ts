import type { ActDraft, ActType } from '@tongban/domain';
import type { CaseAtDesk } from '../case-at-desk.ts';
import type { Field, Values } from '../fields.ts';
import type { Words } from '../words.ts';

/** The form of an act: what it asks, and the act that comes of the answers. */
export interface ActForm {
  /** Its key; an act that is done in two ways, such as a decision, has two forms. */
  id: string;
  /** The act. */
  type: ActType;
  /** What the clerk does, as the heading and the button say. */
  label: Words;
  /** What she should know. */
  hint?: Words;
  /** What it asks; nothing where the act carries nothing. */
  fields?: (at: CaseAtDesk, rows: number) => Field[];
  /** Whether rows can be added to it. */
  grows?: Words;
  /** What no single field shows to be wrong. */
  check?: (values: Values, at: CaseAtDesk) => Iterable<readonly [string, Words]>;
  /** The act, from answers without an error. */
  draft: (values: Values, at: CaseAtDesk) => ActDraft;
}
