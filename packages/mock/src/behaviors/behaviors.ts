import { actBehaviors } from './acts.ts';
import { applicationBehaviors } from './applications.ts';
import type { Behaviors } from './behavior.ts';
import { caseBehaviors } from './cases.ts';
import { confirmationBehaviors } from './confirmations.ts';
import { divisionBehaviors } from './divisions.ts';
import { guideBehaviors } from './guides.ts';
import { inboxBehaviors } from './inbox.ts';
import { itemBehaviors } from './items.ts';
import { licenceBehaviors } from './licences.ts';
import { presentationBehaviors } from './presentations.ts';
import { representationBehaviors } from './representations.ts';
import { submissionBehaviors } from './submissions.ts';
import { uploadBehaviors } from './uploads.ts';
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
  ...confirmationBehaviors,
  ...representationBehaviors,
  ...licenceBehaviors,
  ...presentationBehaviors,
  ...uploadBehaviors,
};
