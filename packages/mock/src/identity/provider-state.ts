import type { Applicant } from '@tongban/domain';
import { persons as samplePersons } from '@tongban/samples';
import type { IdentityOptions, RegisteredClient } from './identity-options.ts';
import type { SigningKey } from './signing-key.ts';

/** What a portal asked for when it sent a person. */
export interface SignInRequest {
  /** Which portal. */
  client: RegisteredClient;
  /** Where the person goes back to, exactly as it was sent. */
  redirectUri: string;
  /** What the portal recognizes her by. */
  state: string;
  /** What the ID token must repeat; OpenID Connect alone. */
  nonce?: string;
  /** The SHA-256 of the code verifier (RFC 7636); OpenID Connect alone. */
  challenge?: string;
  /** The assurance level asked for. */
  level: string;
}

/** A sign-in that a person made, to be fetched once by the portal. */
export interface Granted extends SignInRequest {
  /** Who: the number of the person, from 1. */
  person: number;
  /** When, in milliseconds. */
  at: number;
  /** The family of the tokens made from it, all of which fall when it is used twice. */
  family: string;
}

/** What a provider remembers. */
export interface ProviderState {
  /** What it was made from, with the defaults. */
  options: Required<Omit<IdentityOptions, 'alterIdToken'>> & Pick<IdentityOptions, 'alterIdToken'>;
  /** Its key. */
  key: SigningKey;
  /** Portals' requests that wait for a person, by id. */
  waiting: Map<string, SignInRequest>;
  /** Codes and tickets; a used one stays, so that its second use is noticed. */
  codes: Map<string, Granted & { used: boolean }>;
  /** Refresh tokens; a used one stays likewise. */
  refreshTokens: Map<string, { granted: Granted; audience: string; used: boolean }>;
  /** Families of tokens that are no longer good. */
  revoked: Set<string>;
}

/** The lifetime of a code or a ticket, in milliseconds: 60 seconds, as provinces set it. */
export const CODE_LIFE = 60_000;

/** A provider that remembers nothing yet. */
export function newState(given: IdentityOptions, key: SigningKey): ProviderState {
  const options = {
    persons: samplePersons,
    levels: ['basic', 'strong'] as const,
    now: () => Date.now(),
    ids: () => crypto.randomUUID().replaceAll('-', '') + crypto.randomUUID().replaceAll('-', ''),
    tokenLife: 300_000,
    ...given,
  };
  return {
    options,
    key,
    waiting: new Map(),
    codes: new Map(),
    refreshTokens: new Map(),
    revoked: new Set(),
  };
}

/** The subject by which a provider names a person to a portal: it says nothing about her. */
export function subjectOfNumber(person: number): string {
  return `sample-person-${person}`;
}

/** The number of a person by her subject; 0 for none. */
export function numberOfSubject(subject: unknown, persons: readonly Applicant[]): number {
  return persons.findIndex((_, at) => subjectOfNumber(at + 1) === subject) + 1;
}
