import { getDivision, getItem, listDivisions, listGuides, listItems } from '@tongban/domain/protocol';
import type { Check } from '../check/check.ts';
import { Blocked, NotOffered } from '../check/check.ts';
import { cameOf, refused } from '../check/expect.ts';
import { that } from '../check/finding.ts';
import { dig, digList, digText, isSuccess } from '../exchange/answer.ts';
import type { Call } from '../exchange/call.ts';
import type { Probe } from '../probe/probe.ts';
import { guideOf, itemOf } from '../probe/target.ts';

async function listed(probe: Probe, call: Omit<Call, 'who'>) {
  const answer = await probe.ask({ who: 'nobody', ...call });
  if (!isSuccess(answer)) throw new Blocked(`the list cannot be read: ${cameOf(answer)}`);
  return { answer, entries: digList(answer.json, 'items') };
}

const keyOf = (id: unknown) => `${digText(id, 'kind')}:${digText(id, 'code')}`;

/** What items and divisions must answer. */
export const itemChecks: readonly Check[] = [
  {
    id: 'item-by-key',
    about: 'An item is given by its key, and it is the one that was asked for.',
    clause: 'protocol.md, Catalog and guides; getItem',
    needs: ['item'],
    run: async (probe) => {
      const { key } = itemOf(probe);
      const answer = await probe.ask({ who: 'nobody', route: getItem, params: { item: key } });
      const came = isSuccess(answer) ? 'another item' : cameOf(answer);
      return that(keyOf(dig(answer.json, 'id')) === key, [`the item ${key}`, came], answer);
    },
  },
  {
    id: 'item-unknown',
    about: 'An item that is not in the catalog is not found.',
    clause: 'protocol.md, Wire rules; getItem',
    needs: [],
    run: async (probe) => {
      const params = { item: 'local:conformance-no-such-item' };
      return refused(await probe.ask({ who: 'nobody', route: getItem, params }), 'not-found', 404);
    },
  },
  {
    id: 'items-with-guide-first',
    about: 'Items with a guide come first: what can be asked for is seen without turning pages.',
    clause: 'protocol.md, Catalog and guides; listItems',
    needs: [],
    run: async (probe) => {
      const { answer, entries } = await listed(probe, { route: listItems, query: { limit: '100' } });
      const hasGuide = entries.map((entry) => digList(entry, 'guides').length > 0);
      const late = hasGuide.lastIndexOf(true) > hasGuide.indexOf(false) && hasGuide.includes(false);
      return that(!late, ['no item with a guide after one without', 'items in another order'], answer);
    },
  },
  {
    id: 'items-search',
    about: 'A search by the words of a name finds the item, and nothing in which a word is missing.',
    clause: 'protocol.md, Catalog and guides; listItems',
    needs: ['item'],
    run: async (probe) => {
      const name = digText(await guideOf(probe), 'name');
      const word = name.slice(0, 2);
      const { answer, entries } = await listed(probe, { route: listItems, query: { query: word, limit: '100' } });
      const keys = entries.map((entry) => keyOf(dig(entry, 'id')));
      const others = entries.filter((entry) => !digText(entry, 'name').includes(word)).length;
      return [
        ...that(keys.includes(itemOf(probe).key), ['the item among what is found', 'a list without it'], answer),
        ...that(others === 0, ['only names that hold the word', `${others} names without it`], answer),
      ];
    },
  },
  {
    id: 'division-parts',
    about: 'The divisions listed for a parent lie in it; without a parent, they are provinces.',
    clause: 'protocol.md, Catalog and guides (GB/T 2260); listDivisions',
    needs: [],
    run: async (probe) => {
      const tops = await listed(probe, { route: listDivisions, query: { limit: '100' } });
      const stray = tops.entries.filter((entry) => dig(entry, 'parent') !== undefined).length;
      const found = that(stray === 0, ['provinces, which have no parent', `${stray} with a parent`], tops.answer);
      for (const code of tops.entries.map((entry) => digText(entry, 'code')).slice(0, 40)) {
        const { answer, entries } = await listed(probe, { route: listDivisions, query: { parent: code } });
        if (entries.length === 0) continue;
        const others = entries.filter((entry) => digText(entry, 'parent') !== code).length;
        return [...found, ...that(others === 0, [`only parts of ${code}`, `${others} that are none`], answer)];
      }
      return found;
    },
  },
  {
    id: 'division-by-code',
    about: 'The division that decides is given by its code; one that does not exist is not found.',
    clause: 'protocol.md, Catalog and guides (GB/T 2260); getDivision',
    needs: ['item'],
    run: async (probe) => {
      const { division } = itemOf(probe);
      const ask = (code: string) => probe.ask({ who: 'nobody', route: getDivision, params: { division: code } });
      const [known, unknown] = [await ask(division), await ask('999999')];
      const isIt = digText(known.json, 'code') === division;
      return [...that(isIt, [`the division ${division}`, cameOf(known)], known), ...refused(unknown, 'not-found', 404)];
    },
  },
  {
    id: 'guides-by-item',
    about: 'Guides are found by item and division, with the digest that the guide itself has.',
    clause: 'protocol.md, Catalog and guides; listGuides',
    needs: ['item'],
    run: async (probe) => {
      const guide = await guideOf(probe);
      const { key, division } = itemOf(probe);
      const { answer, entries } = await listed(probe, { route: listGuides, query: { item: key, division } });
      if (entries.length > 1) throw new NotOffered('the platform has several guides of the item for this division');
      const isSame = digText(entries[0], 'digest') === digText(guide, 'digest');
      const came = entries.length === 0 ? 'no guide' : 'a guide with another digest';
      return that(entries.length === 1 && isSame, ['one guide, with the digest of the guide', came], answer);
    },
  },
];
