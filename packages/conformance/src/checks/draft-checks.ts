import { deleteApplication, getApplication, listApplications, saveApplication } from '@tongban/domain/protocol';
import { canonicalJson } from '@tongban/domain/rules';
import type { Check } from '../check/check.ts';
import { done, refused, sameAnswer } from '../check/expect.ts';
import { that } from '../check/finding.ts';
import { dig, digList, digText } from '../exchange/answer.ts';
import { contentOf, openDraft } from '../probe/applicant-work.ts';
import { guideOf } from '../probe/target.ts';

const NONE = 'conformance-no-such-draft';
const HIDDEN = 'the very answer that a draft gets which does not exist';
const THIRTY_DAYS = 30 * 86_400_000;

/** What drafts must do. */
export const draftChecks: readonly Check[] = [
  {
    id: 'draft-kept',
    about: 'What was saved is what is given back, whole.',
    clause: 'protocol.md, Identity (trust 3) and Applications and cases; saveApplication',
    needs: ['item', 'applicant'],
    run: async (probe) => {
      const application = digText(await openDraft(probe), 'id');
      const { situation, materials } = contentOf(await guideOf(probe));
      const content = { applicant: { ...probe.person('applicant') }, situation, materials };
      const params = { application };
      const saved = await probe.ask({ who: 'applicant', route: saveApplication, params, body: content });
      const read = await probe.ask({ who: 'applicant', route: getApplication, params });
      const kept = dig(read.json, 'content');
      const isKept = kept !== undefined && canonicalJson(kept) === canonicalJson(content);
      return [...done(saved, 'saving'), ...that(isKept, ['the content that was saved', 'another content'], read)];
    },
  },
  {
    id: 'draft-submission-key',
    about: 'The key of the submission is made with the draft and stays: a reload never submits twice.',
    clause: 'protocol.md, Wire rules (the key of a submission belongs to the draft)',
    needs: ['item', 'applicant'],
    run: async (probe) => {
      const opened = await openDraft(probe);
      const params = { application: digText(opened, 'id') };
      const saved = await probe.ask({ who: 'applicant', route: saveApplication, params, body: {} });
      const key = digText(opened, 'submissionKey');
      const isKept = digText(saved.json, 'submissionKey') === key;
      return [
        ...that(
          key.length >= 16 && key.length <= 64,
          ['a submissionKey of 16 to 64 characters', `${key.length}`],
          saved,
        ),
        ...that(isKept, ['the same submissionKey after saving', 'another one'], saved),
      ];
    },
  },
  {
    id: 'draft-life',
    about: 'A draft lives 30 days after it was last saved.',
    clause: 'protocol.md, Identity (trust 3: drafts expire, 30 days)',
    needs: ['item', 'applicant'],
    run: async (probe) => {
      const draft = await openDraft(probe);
      const life = Date.parse(digText(draft, 'expiresAt')) - Date.parse(digText(draft, 'savedAt'));
      return that(life === THIRTY_DAYS, ['expiresAt 30 days after savedAt', `${life / 86_400_000} days`]);
    },
  },
  {
    id: 'draft-of-another',
    about: 'Another’s draft is answered exactly like one that does not exist, whatever is asked of it.',
    clause: 'protocol.md, Identity (trust 3: drafts belong to one subject)',
    needs: ['item', 'applicant', 'other-applicant'],
    run: async (probe) => {
      const application = digText(await openDraft(probe), 'id');
      const findings = [];
      for (const [route, body] of [
        [getApplication, undefined],
        [saveApplication, {}],
        [deleteApplication, undefined],
      ] as const) {
        const ask = (id: string) => probe.ask({ who: 'other-applicant', route, params: { application: id }, body });
        const [hers, none] = [await ask(application), await ask(NONE)];
        findings.push(...sameAnswer(hers, none, { expected: HIDDEN, differing: [application, NONE] }));
      }
      return findings;
    },
  },
  {
    id: 'draft-list-own',
    about: 'The list of drafts holds one’s own alone, the one saved last first, and nothing that was filled in.',
    clause: 'protocol.md, Identity (trust 3); listApplications',
    needs: ['item', 'applicant', 'other-applicant'],
    run: async (probe) => {
      const id = digText(await openDraft(probe), 'id');
      const others = await probe.ask({ who: 'other-applicant', route: listApplications, query: { limit: '100' } });
      const own = await probe.ask({ who: 'applicant', route: listApplications, query: { limit: '100' } });
      const entries = digList(own.json, 'items');
      const has = (list: unknown[]) => list.some((entry) => digText(entry, 'id') === id);
      const times = entries.map((entry) => Date.parse(digText(entry, 'savedAt')));
      const isOrdered = times.every((time, at) => at === 0 || !(time > (times[at - 1] ?? time)));
      const isBare = entries.every((entry) => dig(entry, 'content') === undefined);
      const isThere = has(digList(others.json, 'items'));
      return [
        ...that(!isThere, ['a list without another’s draft', 'another’s draft'], others),
        ...that(has(entries), ['the draft that was just opened', 'a list without it'], own),
        ...that(isOrdered, ['the draft saved last first', 'another order'], own),
        ...that(isBare, ['drafts without what was filled in', 'what was filled in'], own),
      ];
    },
  },
  {
    id: 'draft-deleted',
    about: 'A draft that was deleted is gone: answered like one that never was.',
    clause: 'protocol.md, Identity (trust 3: drafts leave at sign-out); deleteApplication',
    needs: ['item', 'applicant'],
    run: async (probe) => {
      const params = { application: digText(await openDraft(probe), 'id') };
      const deleted = await probe.ask({ who: 'applicant', route: deleteApplication, params });
      const read = await probe.ask({ who: 'applicant', route: getApplication, params });
      return [...done(deleted, 'deleting'), ...refused(read, 'not-found', 404)];
    },
  },
];
