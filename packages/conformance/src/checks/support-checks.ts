import {
  answerEnquiry,
  answerEscalation,
  askEnquiry,
  escalate,
  fileComplaint,
  listComplaints,
  listEnquiries,
  listEscalations,
  referEnquiry,
} from '@tongban/domain/protocol';
import type { Check } from '../check/check.ts';
import { done, refused } from '../check/expect.ts';
import { that } from '../check/finding.ts';
import { digText, isSuccess } from '../exchange/answer.ts';
import { askWithdraw, openCase } from '../probe/applicant-work.ts';
import { divisionOf, listed, taken, WORDS } from '../probe/support-work.ts';

/** What people turn to authorities with besides their cases. */
export const supportChecks: readonly Check[] = [
  {
    id: 'complaint-hidden',
    about: 'A clerk sees no complaint that names a case which is not over, and sees it when it is.',
    clause: 'protocol.md, complaints (logs of their own, not shown to the clerk before completion)',
    needs: ['item', 'applicant', 'handling'],
    run: async (probe) => {
      const { caseNumber } = await openCase(probe);
      const { id } = await taken(probe, fileComplaint, { caseNumber });
      const before = await listed(probe, 'handling', listComplaints);
      await askWithdraw(probe, caseNumber);
      const after = await listed(probe, 'handling', listComplaints);
      return [
        ...that(!before.ids.includes(id), ['no complaint about an open case', 'one'], before.answer),
        ...that(after.ids.includes(id), ['the complaint about a case that is over', 'none'], after.answer),
      ];
    },
  },
  {
    id: 'complaint-own',
    about: 'Nobody reads another’s complaints.',
    clause: 'protocol.md, complaints; 个人信息保护法 第五十一条',
    needs: ['applicant', 'other-applicant', 'handling'],
    run: async (probe) => {
      const { id } = await taken(probe, fileComplaint, { division: divisionOf(probe, 'handling') });
      const others = await listed(probe, 'other-applicant', listComplaints);
      return that(!others.ids.includes(id), ['her own complaints alone', 'another’s'], others.answer);
    },
  },
  {
    id: 'escalation-without-case',
    about:
      'Somebody who has no case can say that it cannot be got done, and the addressee sees it, apart from complaints.',
    clause: 'protocol.md, escalations (办不成事)',
    needs: ['applicant', 'handling'],
    run: async (probe) => {
      const { id } = await taken(probe, escalate, { division: divisionOf(probe, 'handling') });
      const seen = await listed(probe, 'handling', listEscalations);
      const complaints = await listed(probe, 'applicant', listComplaints);
      return [
        ...that(seen.ids.includes(id), ['the escalation', 'it is not listed'], seen.answer),
        ...that(!complaints.ids.includes(id), ['no escalation among complaints', 'one'], complaints.answer),
      ];
    },
  },
  {
    id: 'escalation-answered',
    about: 'The addressee of an escalation answers it, once.',
    clause: 'protocol.md, escalations (办不成事); answerEscalation',
    needs: ['applicant', 'handling'],
    run: async (probe) => {
      const { id: escalation } = await taken(probe, escalate, { division: divisionOf(probe, 'handling') });
      const answer = () =>
        probe.ask({ who: 'handling', route: answerEscalation, params: { escalation }, body: { text: WORDS } });
      return [...done(await answer(), 'an answer'), ...refused(await answer(), 'act-not-allowed', 409)];
    },
  },
  {
    id: 'enquiry-first-contact',
    about:
      'Who was asked first stays answerable for an enquiry that was passed on, and whoever has it now sees it too.',
    clause: 'protocol.md, first contact (首问负责)',
    needs: ['applicant', 'receiving', 'handling'],
    run: async (probe) => {
      const [first, second] = [divisionOf(probe, 'receiving'), divisionOf(probe, 'handling')];
      const { id: enquiry } = await taken(probe, askEnquiry, { division: first });
      const body = { to: second, reason: WORDS };
      const referred = await probe.ask({ who: 'receiving', route: referEnquiry, params: { enquiry }, body });
      const contact = digText(referred.json, 'firstContact', 'division');
      const seen = await listed(probe, 'handling', listEnquiries);
      return [
        ...done(referred, 'passing it on'),
        ...that(contact === first || !isSuccess(referred), ['the first contact as before', 'another'], referred),
        ...that(seen.ids.includes(enquiry), ['the enquiry in the list of whoever has it', 'none'], seen.answer),
      ];
    },
  },
  {
    id: 'enquiry-answered-once',
    about: 'An enquiry is answered once, by an authority that was asked.',
    clause: 'protocol.md, enquiry; answerEnquiry',
    needs: ['applicant', 'handling'],
    run: async (probe) => {
      const { id: enquiry } = await taken(probe, askEnquiry, { division: divisionOf(probe, 'handling') });
      const answer = () =>
        probe.ask({ who: 'handling', route: answerEnquiry, params: { enquiry }, body: { text: WORDS } });
      return [...done(await answer(), 'an answer'), ...refused(await answer(), 'act-not-allowed', 409)];
    },
  },
];
