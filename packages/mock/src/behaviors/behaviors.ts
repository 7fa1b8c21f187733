import { actBehaviors } from './acts.ts';
import { applicationBehaviors } from './applications.ts';
import type { Behaviors } from './behavior.ts';
import { caseBehaviors } from './cases.ts';
import { divisionBehaviors } from './divisions.ts';
import { guideBehaviors } from './guides.ts';
import { inboxBehaviors } from './inbox.ts';
import { itemBehaviors } from './items.ts';
import { submissionBehaviors } from './submissions.ts';
import { watchBehaviors } from './watches.ts';

/** What every route does. */
export const behaviors: Behaviors = {
  ...itemBehaviors,
  ...guideBehaviors,
  ...divisionBehaviors,
  ...applicationBehaviors,
  ...submissionBehaviors,
  ...caseBehaviors,
  ...actBehaviors,
  ...inboxBehaviors,
  ...watchBehaviors,
};
