import type { CallOptions } from '@tongban/domain';

/** What a call carries that only the portal's own page can get. */
export interface Confirmed {
  /** The proof that the person has confirmed exactly this call. */
  confirmation?: string;
}

/** The options of a call that carries a proof, as the call takes them: the proof is a header, and in no body or error. */
export function confirmedBy({ confirmation, ...options }: CallOptions & Confirmed = {}) {
  return { ...options, ...(confirmation !== undefined && { headers: { confirmation } }) };
}
