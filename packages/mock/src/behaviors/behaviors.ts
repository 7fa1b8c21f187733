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
import { routingBehaviors } from './routing.ts';
import { feeBehaviors } from './fees.ts';
import { ratingBehaviors } from './ratings.ts';
import { complaintBehaviors } from './complaints.ts';
import { escalationBehaviors } from './escalations.ts';
import { enquiryBehaviors } from './enquiries.ts';
import { appointmentBehaviors } from './appointments.ts';
import { noticeBehaviors } from './notices.ts';
import { archiveBehaviors } from './archive.ts';

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
  ...routingBehaviors,
  ...feeBehaviors,
  ...ratingBehaviors,
  ...complaintBehaviors,
  ...escalationBehaviors,
  ...enquiryBehaviors,
  ...appointmentBehaviors,
  ...noticeBehaviors,
  ...archiveBehaviors,
};
