/** The tokens of a sign-in, in milliseconds since 1970. */
export interface Tokens {
  /** What a platform takes as bearer token. */
  access: string;
  /** When that runs out; absent where the provider does not say. */
  expiresAt?: number | undefined;
  /** What it is renewed with; absent where it cannot be. */
  renewal?: string | undefined;
}

/** Who signed in, as the provider says. */
export interface KnownPerson {
  /** The provider's name for her: the same at every sign-in, no number that identifies. */
  subject: string;
  /** What is known of her. */
  values: {
    /** Full name. */
    name?: string | undefined;
    /** Resident identity number. */
    idNumber?: string | undefined;
    /** Mobile number. */
    phone?: string | undefined;
  };
  /** The key of the provider. */
  source: string;
  /** When it said so, RFC 3339. */
  asOf: string;
}

/** What came of a sign-in. */
export interface SignedIn {
  /** Who. */
  person: KnownPerson;
  /** How sure the provider is, on its own scale; absent where it does not say. */
  level?: string | undefined;
  /** Her tokens. */
  tokens: Tokens;
}

/** What a sign-in begins with. */
export interface SignInStart {
  /** Where the provider sends the person back to: an address of the portal's. */
  back: string;
  /** What the portal will recognize this sign-in by; the provider must repeat it. */
  state: string;
  /** The least level that is needed; the provider's usual one without. */
  level?: string | undefined;
}

/** What a sign-in ends with. */
export interface SignInEnd extends SignInStart {
  /** The parameters that the provider sent the person back with. */
  answer: URLSearchParams;
  /** What `begin` asked to remember. */
  memory: Record<string, string>;
}

/** Signs persons in at an identity provider. */
export interface SignIn {
  /** Where to send the person, and what to remember until she is back; it is sealed and never reaches her. */
  begin(start: SignInStart): Promise<{ location: string; memory: Record<string, string> }>;
  /** Checks what she came back with, and fetches who she is. @throws SignInError */
  finish(end: SignInEnd): Promise<SignedIn>;
  /** Renews tokens; absent where the provider cannot. @throws SignInError `ended` when the sign-in is over there */
  renew?(tokens: Tokens): Promise<Tokens>;
  /** A token for exactly one other platform (RFC 8693); absent where the provider cannot. @throws SignInError */
  exchange?(tokens: Tokens, audience: string): Promise<Tokens>;
  /** Ends the sign-in at the provider, and says where the person must go for that, if anywhere. */
  end?(tokens: Tokens, after: string): Promise<string | undefined>;
}

/** Why a sign-in failed. */
export type SignInErrorCode =
  /** The person, or the provider for her, said no. */
  | 'refused'
  /** What came back does not belong to this sign-in, or is not what the protocol says. */
  | 'invalid'
  /** The provider is not as sure of her as is needed. */
  | 'level-not-met'
  /** The sign-in is over at the provider. */
  | 'ended'
  /** The provider did not answer. */
  | 'unavailable';

/** A sign-in failed. It holds nothing of what came back: codes, tickets and names stay out of logs. */
export class SignInError extends Error {
  /** Why. */
  readonly code: SignInErrorCode;

  /** @param code why */
  constructor(code: SignInErrorCode) {
    super(code);
    this.name = 'SignInError';
    this.code = code;
  }
}
