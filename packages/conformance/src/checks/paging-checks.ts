import { listApplications, listCases, listDivisions, listGuides, listInbox, listItems } from '@tongban/domain/protocol';
import type { Route } from '@tongban/domain/protocol';
import { Blocked, type Check, type Need, NotOffered } from '../check/check.ts';
import { cameOf, pointsAt, refused } from '../check/expect.ts';
import { type CheckFinding, that } from '../check/finding.ts';
import { type Answer, dig, digList, digText, isSuccess } from '../exchange/answer.ts';
import type { Who } from '../exchange/call.ts';
import { openCase, openDraft } from '../probe/applicant-work.ts';
import type { Probe } from '../probe/probe.ts';

interface PagedList {
  name: string;
  route: Route;
  who: Who;
  needs: readonly Need[];
  keyOf: (entry: unknown) => string;
  fill?: (probe: Probe) => Promise<unknown>;
}

const several = async (open: () => Promise<unknown>) => {
  for (let count = 0; count < 3; count += 1) await open();
};

const itemText = (entry: unknown, ...way: string[]) =>
  `${digText(entry, ...way, 'kind')}:${digText(entry, ...way, 'code')}`;

const LISTS: readonly PagedList[] = [
  { name: 'items', route: listItems, who: 'nobody', needs: [], keyOf: (entry) => itemText(entry, 'id') },
  {
    name: 'guides',
    route: listGuides,
    who: 'nobody',
    needs: [],
    keyOf: (entry) => `${itemText(entry, 'item')} ${digText(entry, 'jurisdiction', 'division')}`,
  },
  { name: 'divisions', route: listDivisions, who: 'nobody', needs: [], keyOf: (entry) => digText(entry, 'code') },
  {
    name: 'drafts',
    route: listApplications,
    who: 'applicant',
    needs: ['item', 'applicant'],
    keyOf: (entry) => digText(entry, 'id'),
    fill: (probe) => several(() => openDraft(probe)),
  },
  {
    name: 'cases',
    route: listCases,
    who: 'applicant',
    needs: ['item', 'applicant'],
    keyOf: (entry) => digText(entry, 'caseNumber'),
    fill: (probe) => several(() => openCase(probe)),
  },
  {
    name: 'inbox',
    route: listInbox,
    who: 'handling',
    needs: ['item', 'applicant', 'handling'],
    keyOf: (entry) => digText(entry, 'caseNumber'),
    fill: (probe) => several(() => openCase(probe)),
  },
];

/** The most pages of one list that are turned. */
const MOST_PAGES = 12;

async function page(probe: Probe, { route, who }: PagedList, query: Record<string, string>): Promise<Answer> {
  const answer = await probe.ask({ who, route, query });
  if (!isSuccess(answer)) throw new Blocked(`the list cannot be read: ${cameOf(answer)}`);
  return answer;
}

async function checkPages(probe: Probe, list: PagedList): Promise<CheckFinding[]> {
  await list.fill?.(probe);
  const whole = await page(probe, list, { limit: '100' });
  const expected = digList(whole.json, 'items').map(list.keyOf);
  if (expected.length < 2) throw new NotOffered('the list has fewer than two entries');
  const limit = Math.max(1, Math.ceil(expected.length / (MOST_PAGES - 2)));
  const seen: string[] = [];
  let cursor: string | undefined;
  let last = whole;
  for (let count = 0; count < MOST_PAGES; count += 1) {
    last = await page(probe, list, { limit: String(limit), ...(cursor === undefined ? {} : { cursor }) });
    const keys = digList(last.json, 'items').map(list.keyOf);
    if (keys.length > limit) return that(false, [`at most ${limit} entries on a page`, String(keys.length)], last);
    seen.push(...keys);
    const next = dig(last.json, 'nextCursor');
    cursor = typeof next === 'string' ? next : undefined;
    if (cursor === undefined) break;
  }
  const isMore = dig(whole.json, 'nextCursor') !== undefined;
  const repeated = seen.length - new Set(seen).size;
  const missing = expected.filter((key) => !seen.includes(key)).length;
  const isOrdered = expected.join('\n') === seen.slice(0, expected.length).join('\n');
  return [
    ...that(repeated === 0, ['no entry twice', `${repeated} entries twice over the pages`], last),
    ...that(missing === 0 || isMore, ['every entry on one page', `${missing} entries on none`], last),
    ...that(
      isOrdered || repeated > 0 || missing > 0,
      ['the same order on small pages as on large ones', 'another'],
      last,
    ),
    ...that(cursor === undefined || isMore, ['no nextCursor on the last page', 'a nextCursor after the end'], last),
  ];
}

/** What lists must answer. */
export const pagingChecks: readonly Check[] = [
  ...LISTS.map((list): Check => ({
    id: `paging-${list.name}`,
    about: `The pages of the list of ${list.name} hold every entry once, in one order.`,
    clause: 'protocol.md, Wire rules (lists: cursor pages)',
    needs: list.needs,
    run: (probe) => checkPages(probe, list),
  })),
  {
    id: 'paging-limits',
    about: 'A page has 1 to 100 entries; another limit is refused, and so is a cursor that nobody gave out.',
    clause: 'protocol.md, Wire rules (lists: cursor pages)',
    needs: [],
    run: async (probe) => {
      const findings = [];
      for (const query of [{ limit: '0' }, { limit: '101' }, { limit: 'many' }, { cursor: 'conformance-none' }]) {
        const answer = await probe.ask({ who: 'nobody', route: listItems, query });
        findings.push(...refused(answer, 'invalid-request', 400), ...pointsAt(answer, Object.keys(query)));
      }
      return findings;
    },
  },
];
