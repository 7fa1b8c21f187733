import type { ServiceCase } from '@tongban/domain';
import type { AuthorityClient, PagedList } from '@tongban/sdk/authority';
import type { InboxList } from './views/inbox-page.ts';

/** The most cases that one page shows of each list. */
const MOST = 50;

async function first(list: PagedList<ServiceCase>) {
  const cases: ServiceCase[] = [];
  const unanswered = new Set<string>();
  for await (const page of list.byPage()) {
    cases.push(...page.items);
    for (const division of page.unanswered ?? []) unanswered.add(division);
    if (cases.length >= MOST) break;
  }
  return { cases: cases.slice(0, MOST), unanswered: [...unanswered] };
}

/** What a place has to do, and what else it has a part in. */
export async function readInbox({ inbox }: AuthorityClient): Promise<InboxList> {
  const [waiting, all] = await Promise.all([first(inbox.list({ waiting: 'here' })), first(inbox.list())]);
  const isWaiting = new Set(waiting.cases.map(({ caseNumber }) => caseNumber));
  return {
    waiting: waiting.cases,
    others: all.cases.filter(({ caseNumber }) => !isWaiting.has(caseNumber)),
    unanswered: [...new Set([...waiting.unanswered, ...all.unanswered])],
  };
}
