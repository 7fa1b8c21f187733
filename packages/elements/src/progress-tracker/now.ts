import type { Act, ActType, Party, ServiceCase } from '@tongban/domain';
import {
  type ApplicantTask,
  askedOfApplicant,
  type CaseStatus,
  caseStatus,
  dayOf,
  heldBy,
  isClosed,
} from '@tongban/domain/rules';

type ActOf<T extends ActType> = Extract<Act, { type: T }>;

/** What others are doing while the applicant waits. */
export type WaitingFor = 'receipt' | 'forwarding' | 'acceptance' | 'handover' | 'review' | 'delivery' | 'arrival';

/** Something is asked of the applicant: the tasks, oldest first, and how many notices there have been. */
export interface Asked {
  kind: 'asked';
  /** What is asked. */
  tasks: ApplicantTask[];
  /** How often she was asked to correct something, this time included. */
  notices: number;
}
/** Somebody else is at work. */
export interface Waiting {
  kind: 'waiting';
  /** For what. */
  for: WaitingFor;
  /** Who answers for it. */
  holder: Party;
  /** To whom it was handed over, as long as that is not acknowledged. */
  handedOver: ActOf<'handed-over'> | undefined;
}
/** The handling place has stopped. */
export interface Suspended {
  kind: 'suspended';
  /** Who answers for it. */
  holder: Party;
  /** The act with its reason. */
  act: ActOf<'suspended'>;
}
/** The decision is a refusal, whether or not the case is closed yet. */
export interface Refused {
  kind: 'refused';
  /** The decision. */
  decision: Extract<ActOf<'decided'>['details'], { outcome: 'rejected' }>;
  /** Who decided. */
  by: Party;
}
/** How a case can be over. */
export type End = Extract<CaseStatus, 'completed' | 'declined' | 'withdrawn' | 'returned' | 'terminated'>;
/** The case is over. */
export interface Ended {
  kind: 'ended';
  /** How. */
  status: End;
  /** The act that ended it. */
  act: Act | undefined;
}

/** Where a case stands, seen by the applicant: one of these, never two. */
export type Now = Asked | Waiting | Suspended | Refused | Ended;

const lastOf = <T extends ActType>(acts: readonly Act[], type: T) =>
  acts.findLast((act): act is ActOf<T> => act.type === type);

/** Where a case stands. */
export function nowOf(serviceCase: ServiceCase): Now {
  const { acts } = serviceCase;
  const status = caseStatus(acts);
  const decided = lastOf(acts, 'decided');
  if (decided?.details.outcome === 'rejected' && (status === 'decided' || status === 'completed'))
    return { kind: 'refused', decision: decided.details, by: decided.by };
  if (isClosed(acts)) return { kind: 'ended', status: status as End, act: acts.find(({ type }) => type === status) };
  const tasks = askedOfApplicant(acts);
  const notices = acts.filter(({ type }) => type === 'correction-notified').length;
  if (tasks.length > 0) return { kind: 'asked', tasks, notices };
  const holder = heldBy(acts, serviceCase) ?? { role: 'handling', jurisdiction: serviceCase.handling };
  const suspended = lastOf(acts, 'suspended');
  if (status === 'suspended' && suspended) return { kind: 'suspended', holder, act: suspended };
  const handedOver = acts.findLast(({ type }) => type === 'handed-over' || type === 'handover-acknowledged');
  const pending = handedOver?.type === 'handed-over' ? handedOver : undefined;
  const isSent = lastOf(acts, 'dispatched') !== undefined && !lastOf(acts, 'delivered');
  const reached = waitingFor(status, holder);
  const what = pending ? 'handover' : reached === 'delivery' && isSent ? 'arrival' : reached;
  return { kind: 'waiting', for: what, holder, handedOver: pending };
}

function waitingFor(status: CaseStatus, holder: Party): WaitingFor {
  if (status === 'submitted') return 'receipt';
  if (status === 'received') return holder.role === 'receiving' ? 'forwarding' : 'acceptance';
  return status === 'decided' ? 'delivery' : 'review';
}

/** After so many days without an act the silence itself is shown. */
const SILENCE = 7;

/** The last news, where others have the case and were silent for a week or more. */
export function silenceOf(now: Now, { acts, asOf }: ServiceCase): { days: number; last: Act } | undefined {
  const last = acts.at(-1);
  if (!last || (now.kind !== 'waiting' && now.kind !== 'suspended')) return undefined;
  const days = (Date.parse(dayOf(asOf)) - Date.parse(dayOf(last.at))) / 86_400_000;
  return days >= SILENCE ? { days, last } : undefined;
}
