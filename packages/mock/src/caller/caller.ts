import type { Applicant, DivisionCode } from '@tongban/domain';
import { ProblemError } from '../wire/problem-error.ts';

/** The credential with which the portal's own server shows that it is no page; public, and worth nothing. */
const PORTAL_CREDENTIAL = 'Bearer sample-portal';

/**
 * Who makes a request. `portal`: the portal's own server makes it for the person, in the session that it names, and no
 * page. `subject` is the same for all requests of one party, and never leaves the platform.
 */
export type Caller =
  | { kind: 'anyone'; subject: 'anyone' }
  | { kind: 'applicant'; subject: string; person: Applicant; portal: boolean; session: string }
  | { kind: 'authority'; subject: string; division: DivisionCode };

/** Whom the platform knows. */
export interface Acquaintances {
  /** The made-up persons, by the number of their token from 1. */
  persons: readonly Applicant[];
  /** The divisions whose authorities have a token. */
  authorities: ReadonlySet<DivisionCode>;
  /** Who a request without `Authorization` stands for, as a portal's own server holds a session. */
  session: Applicant | undefined;
  /** Whether the sample tokens of persons are taken, and `session` stands for a request without a token. */
  takesSamples: boolean;
  /** Reads the tokens of an identity provider: the number of a person, from 1; none are taken without it. */
  verifyToken?: ((token: string) => Promise<number | undefined>) | undefined;
}

/** The subject of a person. */
export function subjectOf({ idNumber }: Pick<Applicant, 'idNumber'>): string {
  return `applicant:${idNumber}`;
}

/**
 * Reads who makes a request: the holder of a bearer token (`sample-applicant-1`, `sample-authority-430000`, or one of the
 * identity provider's), else the signed-in person, else anyone. Where samples of persons are not taken, a person is whom
 * the identity provider says.
 *
 * @throws ProblemError `unauthenticated` for a token that nobody holds
 */
export async function callerOf(request: Request, acquaintances: Acquaintances): Promise<Caller> {
  const { persons, authorities, session, takesSamples, verifyToken } = acquaintances;
  const authorization = request.headers.get('authorization');
  const portal = request.headers.get('portal-authorization') === PORTAL_CREDENTIAL;
  const through = { portal, session: (portal && request.headers.get('portal-session')) || '' };
  if (authorization === null) {
    return session && takesSamples
      ? { kind: 'applicant', subject: subjectOf(session), person: session, ...through }
      : { kind: 'anyone', subject: 'anyone' };
  }
  const [, who, number = ''] = /^Bearer sample-(applicant|authority)-(\d{1,6})$/i.exec(authorization) ?? [];
  const person = takesSamples && who === 'applicant' ? persons[Number(number) - 1] : undefined;
  if (person) return { kind: 'applicant', subject: subjectOf(person), person, ...through };
  if (who === 'authority' && authorities.has(number)) {
    return { kind: 'authority', subject: `authority:${number}`, division: number };
  }
  const [, token] = /^Bearer (\S+)$/i.exec(authorization) ?? [];
  const known = token === undefined ? undefined : persons[((await verifyToken?.(token)) ?? 0) - 1];
  if (known) return { kind: 'applicant', subject: subjectOf(known), person: known, ...through };
  throw new ProblemError('unauthenticated');
}
