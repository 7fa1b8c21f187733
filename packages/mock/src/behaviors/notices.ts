import type { Act, Notice } from '@tongban/domain';
import { ProblemError } from '../wire/problem-error.ts';
import type { StoredCase } from '../world/cases.ts';
import type { World } from '../world/world.ts';
import type { Behaviors } from './behavior.ts';
import { caseOf } from './case-view.ts';
import { pageOfList } from './page-of-list.ts';

/** The acts of which a person is told, each by what the notice tells. */
const TOLD: Partial<Record<Act['type'], Notice['kind']>> = {
  'correction-notified': 'correction',
  suspended: 'suspension',
  'limit-extended': 'extension',
  decided: 'decision',
  declined: 'decision',
};

const showingKey = ({ caseNumber, id }: Notice) => `${caseNumber} ${id}`;

/** The notices of a case, the newest first: the mock sends a message of each act, and an authority may tell of others. */
function noticesOf({ record: { caseNumber, acts } }: StoredCase, world: World): Notice[] {
  const notices = acts.flatMap((act): Notice[] => {
    const head = { id: String(act.sequence), caseNumber, act: act.sequence };
    if (act.type === 'notice-served') return [{ ...head, ...act.details }];
    const kind = TOLD[act.type];
    return kind === undefined ? [] : [{ ...head, kind, channel: 'message', sentAt: act.at }];
  });
  return notices.reverse().map((notice) => {
    const shownAt = world.support.find('showings', showingKey(notice))?.record.shownAt ?? notice.shownAt;
    return { ...notice, ...(shownAt !== undefined && { shownAt }) };
  });
}

/** What the routes of notices do. */
export const noticeBehaviors: Pick<Behaviors, 'listNotices' | 'showNotice'> = {
  listNotices: ({ params, query, caller, world }) => ({
    body: pageOfList(noticesOf(caseOf(caller, params.caseNumber, world), world), query),
  }),
  showNotice: ({ params, caller, world }) => {
    const notice = noticesOf(caseOf(caller, params.caseNumber, world), world).find(({ id }) => id === params.notice);
    if (!notice) throw new ProblemError('not-found');
    if (notice.shownAt !== undefined) return { body: notice };
    const shownAt = world.clock.now();
    world.support.keep('showings', caller.subject, { id: showingKey(notice), shownAt });
    return { body: { ...notice, shownAt } };
  },
};
