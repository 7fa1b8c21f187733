import type { Applicant, DivisionCode } from '@tongban/domain';

/** A person in whose name drafts and cases are opened. */
export interface GivenApplicant {
  /** Her bearer token. */
  token: string;
  /** Who she is, where the platform compares that with the token; a made-up person otherwise. */
  person?: Applicant | undefined;
}

/** An authority that acts on the cases. */
export interface GivenAuthority {
  /** Its division, GB/T 2260. */
  division: DivisionCode;
  /** Its bearer token. */
  token: string;
}

/** What a platform's operator gives, so that the platform can be asked. Whatever is missing skips what needs it. */
export interface GivenPlatform {
  /** The address before `/v1`. */
  baseUrl: string;
  /** Two persons; the second must see nothing of the first one's. */
  applicants?: readonly GivenApplicant[] | undefined;
  /** The authority that takes in, of a remote intake. */
  receiving?: GivenAuthority | undefined;
  /** The authority that decides; the guide of its division is the one that is used. */
  handling?: GivenAuthority | undefined;
  /** The item's key, such as `local:degree-notarization`; the platform has its guide for the handling division. */
  item?: string | undefined;
  /** Where the applicant is; the receiving authority's division unless given. */
  from?: DivisionCode | undefined;
  /** Which place does a part of a joint handling, where the guide leaves that to the applicant. */
  participating?: DivisionCode | undefined;
  /** What the portal's server sends as `Portal-Authorization`, for what a person confirms on its own page. */
  portal?: string | undefined;
  /** Set where calls without a token stand for somebody who is signed in, as at a portal's own server. */
  signedIn?: boolean | undefined;
}

/** How the platform is asked; everything has a default. */
export interface AskingOptions {
  /** What sends a request; the global `fetch` unless given. */
  fetch?: ((input: string, init: RequestInit) => Promise<Response>) | undefined;
  /** How long one answer may take, in milliseconds: 30,000 unless given. */
  timeout?: number | undefined;
  /** How long a stream may bring nothing, in milliseconds: 45,000 unless given. */
  silence?: number | undefined;
  /** Makes idempotency keys; random ones unless given. */
  ids?: (() => string) | undefined;
  /** What time it is, for the report. */
  clock?: (() => Date) | undefined;
  /** Only the checks with these ids, and those that look at what they were answered. */
  only?: readonly string[] | undefined;
}
