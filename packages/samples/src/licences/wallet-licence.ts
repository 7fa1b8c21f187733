import type { ELicence, Representation } from '@tongban/domain';

/** A made-up e-licence as its service holds it: with its holder and its values. */
export interface WalletLicence {
  /** The resident identity number of the made-up person in whose wallet it lies. */
  owner: string;
  /** The licence, as of the day of the samples. */
  licence: ELicence;
  /** What it says, by the keys of its fields. */
  values: Readonly<Record<string, string>>;
  /** The holder's day of birth, which a question about age needs. */
  born?: string;
  /** SHA-256 of the licence's file, base64url. */
  fileDigest?: string;
}

/** A made-up representation as its register holds it: with who acts and for whom. */
export interface RegisteredRepresentation {
  /** The resident identity number of the made-up person who acts. */
  agent: string;
  /** The resident identity number of the person represented; absent for an organization. */
  principal?: string;
  /** What the agent may read of it. */
  representation: Representation;
}
