import type { ActDraft, ActType, ServiceCase } from '@tongban/domain';
import { appendAct, getCase } from '@tongban/domain/protocol';
import { Blocked } from '../check/check.ts';
import { cameOf } from '../check/expect.ts';
import { type Answer, dig, digList, isSuccess } from '../exchange/answer.ts';
import type { Call } from '../exchange/call.ts';
import { openCase, type OpenedCase } from './applicant-work.ts';
import type { Probe } from './probe.ts';
import { guideOf, isRemoteIntake } from './target.ts';

/** One of the two authorities. */
export type AuthorityRole = 'receiving' | 'handling';

/** The items of the notice of corrections that is sent. */
export const NOTICE_ITEMS = ['first', 'second'] as const;

/** One well-formed act of each type that a check tries, whether it is allowed or not. */
export async function actDraft(probe: Probe, type: ActType): Promise<ActDraft> {
  const guide = await guideOf(probe);
  const reason = { text: '一致性检查' };
  const details: Partial<Record<ActType, object>> = {
    'intake-checked': { passed: true, remarks: [] },
    'correction-notified': {
      notice: {
        number: '检查补正1号',
        items: NOTICE_ITEMS.map((id) => ({ id, text: '一致性检查：请说明。' })),
        guideDigest: dig(guide, 'digest'),
      },
    },
    accepted: { notice: { number: '检查受理1号' } },
    declined: { notice: { number: '检查不予受理1号', reason: '一致性检查' } },
    'handed-over': { to: dig(guide, 'jurisdiction') },
    suspended: { reason },
    returned: { reason },
    terminated: { reason },
    decided: { outcome: 'approved', summary: '一致性检查：准予。' },
    'licence-issued': { name: '检查结果' },
    dispatched: { what: '检查结果' },
    delivered: { how: 'electronic' },
  };
  return { type, details: details[type] ?? {} } as ActDraft;
}

/** The case as an authority or its applicant sees it now. */
export async function readCase(probe: Probe, who: Call['who'], caseNumber: string): Promise<Answer> {
  return probe.ask({ who, route: getCase, params: { caseNumber } });
}

/** The case, or why the way on is barred. */
export async function knownCase(probe: Probe, who: Call['who'], caseNumber: string): Promise<ServiceCase> {
  const answer = await readCase(probe, who, caseNumber);
  if (!isSuccess(answer)) throw new Blocked(`the case cannot be read by the ${who}: ${cameOf(answer)}`);
  return answer.json as ServiceCase;
}

/** How long a log is, as far as an answer tells. */
export function lengthOf(json: unknown): number {
  return digList(json, 'acts').length;
}

/** Tries an act on the log of that length; gives what came. */
export async function askAct(
  probe: Probe,
  who: Call['who'],
  act: { caseNumber: string; seen: number; draft: ActDraft | Record<string, unknown>; call?: Partial<Call> },
): Promise<Answer> {
  return probe.ask({
    who,
    route: appendAct,
    params: { caseNumber: act.caseNumber },
    body: act.draft,
    ...act.call,
    headers: { 'if-match': `"${act.seen}"`, ...act.call?.headers },
  });
}

/** Does acts one after the other. */
export async function doActs(
  probe: Probe,
  caseNumber: string,
  acts: readonly (readonly [AuthorityRole, ActType])[],
): Promise<ServiceCase> {
  let last = await knownCase(probe, acts[0]?.[0] ?? 'applicant', caseNumber);
  for (const [who, type] of acts) {
    const draft = await actDraft(probe, type);
    const answer = await askAct(probe, who, { caseNumber, seen: lengthOf(last), draft });
    if (!isSuccess(answer)) throw new Blocked(`the ${who} authority could not do the act ${type}: ${cameOf(answer)}`);
    last = answer.json as ServiceCase;
  }
  return last;
}

/** How far a case is brought. */
export type ReachedStage = 'received' | 'handed-over' | 'arrived' | 'in-review' | 'correction-requested' | 'decided';

const FORWARD = [
  ['receiving', 'intake-checked'],
  ['receiving', 'handed-over'],
] as const;
const ARRIVE = ['handling', 'handover-acknowledged'] as const;
const ACCEPT = ['handling', 'accepted'] as const;

/** A new case, brought as far as that; what only a remote intake has is left out where nobody else takes in. */
export async function caseAt(probe: Probe, stage: ReachedStage): Promise<OpenedCase & { seen: ServiceCase }> {
  const opened = await openCase(probe);
  const isRemote = await isRemoteIntake(probe);
  const way = [...(isRemote ? [...FORWARD, ARRIVE] : []), ACCEPT];
  const ways: Record<ReachedStage, readonly (readonly [AuthorityRole, ActType])[]> = {
    received: [],
    'handed-over': FORWARD,
    arrived: way.slice(0, -1),
    'in-review': way,
    'correction-requested': [...way, ['handling', 'correction-notified']],
    decided: [...way, ['handling', 'decided']],
  };
  return { ...opened, seen: await doActs(probe, opened.caseNumber, ways[stage]) };
}
