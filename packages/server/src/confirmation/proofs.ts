import type { ConfirmationProof } from '@tongban/domain';
import type { OpenSession } from '../session/session.ts';
import type { Portal } from '../portal/portal.ts';

/** How long a proof is kept at most, in milliseconds; the platform decides how long it is good. */
const KEPT = 10 * 60_000;

/** Keeps a proof of confirmation for the calls of this session. The page never gets it: it names the confirmation. */
export async function keepProof(
  portal: Portal,
  open: OpenSession,
  { id, proof }: { id: string; proof: ConfirmationProof },
): Promise<void> {
  await portal.records.put({ kind: `proof ${id}`, secret: open.secret }, proof.token, KEPT);
}

/** The proof of a confirmation that this session's person gave. */
export function proofOf(portal: Portal, open: OpenSession, id: string): Promise<string | undefined> {
  return portal.records.read<string>({ kind: `proof ${id}`, secret: open.secret });
}
