import type { Enquiry } from '@tongban/domain';
import { jurisdictionOf } from '../platform/catalog.ts';
import { invalidRequest, ProblemError } from '../wire/problem-error.ts';
import type { KeptRecord } from '../world/support-logs.ts';
import type { Behaviors, Surroundings } from './behavior.ts';
import { matterPlace } from './matter-place.ts';
import { pageOfList } from './page-of-list.ts';
import { visibleRecords } from './visible-records.ts';

type Names = 'askEnquiry' | 'listEnquiries' | 'referEnquiry' | 'answerEnquiry';

/** Whoever was asked, first or because it was passed on. */
const asked = ({ firstContact, referrals }: Enquiry) => [firstContact, ...referrals.map(({ to }) => to)];
const isAsked = (enquiry: Enquiry, division: string) => asked(enquiry).some((place) => place.division === division);

/** An enquiry that still waits, for an authority that was asked. */
function waiting(id: string, { caller, world }: Surroundings): KeptRecord<Enquiry> {
  const kept = world.support.find('enquiries', id);
  if (!kept || caller.kind !== 'authority' || !isAsked(kept.record, caller.division)) {
    throw new ProblemError('not-found');
  }
  if (kept.record.answer) throw new ProblemError('act-not-allowed');
  return kept;
}

/** What the routes of enquiries do. */
export const enquiryBehaviors: Pick<Behaviors, Names> = {
  askEnquiry: ({ body, ...call }) => {
    const { world, caller } = call;
    const { place } = matterPlace(body, call);
    const begun = world.support.begin('enquiry', place.division);
    const enquiry: Enquiry = { ...body, ...begun, firstContact: place, referrals: [] };
    return { body: world.support.keep('enquiries', caller.subject, enquiry) };
  },
  listEnquiries: ({ query, ...call }) => ({ body: pageOfList(visibleRecords('enquiries', call, isAsked), query) }),
  referEnquiry: ({ params, body, ...call }) => {
    const { owner, record } = waiting(params.enquiry, call);
    const to = jurisdictionOf(call.catalog, body.to);
    if (!to) throw invalidRequest(['to'], 'unknown-division');
    if (isAsked(record, to.division)) throw invalidRequest(['to'], 'asked-already');
    const referral = { to, at: call.world.clock.now(), reason: body.reason };
    const passed = { ...record, referrals: [...record.referrals, referral] };
    return { body: call.world.support.keep('enquiries', owner, passed) };
  },
  answerEnquiry: ({ params, body, ...call }) => {
    const { owner, record } = waiting(params.enquiry, call);
    const { caller, world } = call;
    const by = asked(record).find(({ division }) => caller.kind === 'authority' && division === caller.division);
    const answer = { ...body, at: world.clock.now(), by: by ?? record.firstContact };
    return { body: world.support.keep('enquiries', owner, { ...record, answer }) };
  },
};
