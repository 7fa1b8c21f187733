import type { DivisionCode, ItemId } from '@tongban/domain';
import type { RouteName } from '@tongban/domain/protocol';
import type { Caller, Client } from '@tongban/sdk';
import type { AuthorityClient } from '@tongban/sdk/authority';

/** A platform that is asked whether it keeps the protocol, and who calls it. */
export interface Subject {
  /** A client of a person: 1 and 2 are two persons. It tells `onRequest` what it sends, as `GET /tongban/v1/items`. */
  applicant: (number: 1 | 2, onRequest?: (request: string) => void) => Client;
  /** A client of nobody. */
  anyone: () => Client;
  /** A client of the authority of a division. */
  authority: (division: DivisionCode) => AuthorityClient;
  /** What the portal's own server calls for a person in one of her sessions; without a session, what her page calls. */
  through: (number: 1 | 2, session?: string) => Caller;
  /** An item with a guide that is a remote intake, and where the applicant is. */
  target: { item: ItemId; division: DivisionCode; from: DivisionCode };
  /** The routes that were called so far, with success. */
  called: ReadonlySet<RouteName>;
  /** Breaks every open stream off. */
  breakStreams: () => Promise<void>;
  /** Lets the next answer to a submission be lost after it was done. */
  loseNextSubmission: () => Promise<void>;
  /** Ends it. */
  close: () => Promise<void>;
}
