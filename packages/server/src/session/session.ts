import type { MaskKind } from '@tongban/domain/rules';
import type { KnownPerson, Tokens } from '../sign-in/sign-in.ts';

/** A personal value that the server knows and the page does not. */
export interface KnownValue {
  /** The value. */
  value: string;
  /** What it is, which decides how it is masked; `undefined` hides it whole. */
  kind?: MaskKind | undefined;
  /** The key of the source that it comes from. */
  source: string;
  /** When that source answered. */
  asOf: string;
}

/** What a portal remembers of a person who is signed in. It never leaves the server. */
export interface Session {
  /** Who: the provider's name for her. */
  subject: string;
  /** How sure the provider is; absent where it does not say. */
  level?: string | undefined;
  /** The levels that were asked for and met in this sign-in. */
  met: string[];
  /** The tokens for the home platform. */
  tokens: Tokens;
  /** The tokens for other platforms, by audience. */
  exchanged: Record<string, Tokens>;
  /** What is known of her, by reference. */
  values: Record<string, KnownValue>;
  /** What platforms know the session by: the same in all its calls, and nothing that opens it. */
  portalSession: string;
  /** When it ends however busy she is, in milliseconds since 1970. */
  latestEnd: number;
}

/** A session that was found by its cookie. */
export interface OpenSession {
  /** The secret in the cookie. */
  secret: string;
  /** What is remembered. */
  session: Session;
  /** When it ends unless she goes on, in milliseconds since 1970. */
  endsAt: number;
}

/** What the provider said of a person, as values with references. */
export function valuesOf({ values, source, asOf }: KnownPerson): Record<string, KnownValue> {
  const kinds = { name: 'name', idNumber: 'id-number', phone: 'phone' } as const;
  const known: Record<string, KnownValue> = {};
  for (const [key, kind] of Object.entries(kinds)) {
    const value = values[key as keyof typeof kinds];
    if (value) known[`identity:${key}`] = { value, kind, source, asOf };
  }
  return known;
}
