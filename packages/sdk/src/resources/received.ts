import type {
  AnswerRequest,
  CallOptions,
  Complaint,
  Enquiry,
  Escalation,
  Rating,
  ReferralRequest,
} from '@tongban/domain';
import {
  answerEnquiry,
  answerEscalation,
  listComplaints,
  listEnquiries,
  listEscalations,
  listRatings,
  referEnquiry,
} from '@tongban/domain/protocol';
import type { CallPromise } from '../call/call-promise.ts';
import type { Caller } from '../call/caller.ts';
import { type PagedList, pagedList } from '../pages/paged-list.ts';

/** What people have turned to an authority with, besides their cases. */
export interface Received {
  /** Ratings of its cases that are over; none of one that is not. */
  ratings(options?: CallOptions): PagedList<Rating>;
  /** Complaints about it; none that names a case which is not over. */
  complaints(options?: CallOptions): PagedList<Complaint>;
  /** What it must see to because it cannot be got done. */
  escalations(options?: CallOptions): PagedList<Escalation>;
  /** Says what came of an escalation, once. */
  answerEscalation(escalation: string, answer: AnswerRequest, options?: CallOptions): CallPromise<Escalation>;
  /** Questions that it was asked first, or that were passed to it. */
  enquiries(options?: CallOptions): PagedList<Enquiry>;
  /** Passes a question to the competent authority; the first contact stays answerable. */
  refer(enquiry: string, referral: ReferralRequest, options?: CallOptions): CallPromise<Enquiry>;
  /** Answers a question, once. */
  answer(enquiry: string, answer: AnswerRequest, options?: CallOptions): CallPromise<Enquiry>;
}

/** What people turned to the authority with, on the platform that `caller` calls. */
export function received({ call }: Caller): Received {
  return {
    ratings: (options) => pagedList((cursor) => call(listRatings, { query: { cursor }, ...options })),
    complaints: (options) => pagedList((cursor) => call(listComplaints, { query: { cursor }, ...options })),
    escalations: (options) => pagedList((cursor) => call(listEscalations, { query: { cursor }, ...options })),
    answerEscalation: (escalation, answer, options) =>
      call(answerEscalation, { parameters: { escalation }, body: answer, ...options }),
    enquiries: (options) => pagedList((cursor) => call(listEnquiries, { query: { cursor }, ...options })),
    refer: (enquiry, referral, options) => call(referEnquiry, { parameters: { enquiry }, body: referral, ...options }),
    answer: (enquiry, answer, options) => call(answerEnquiry, { parameters: { enquiry }, body: answer, ...options }),
  };
}
