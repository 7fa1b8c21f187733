import type { AuthorizationRequest, ConfirmationContent } from '@tongban/domain';
import { approveConfirmation, openConfirmation } from '@tongban/domain/protocol';
import type { Subject } from './subject.ts';

/** What a person is asked to allow: two fields of her identity card, for an item that has registered them. */
export function request(
  { target: { item, division } }: Subject,
  more: Partial<AuthorizationRequest> = {},
): AuthorizationRequest {
  return {
    licence: 'chen-identity',
    purpose: '办理学习经历证明（样例）',
    target: { item, division },
    fields: ['name', 'id-number'],
    expiresAt: '2026-09-20T09:00:00+08:00',
    ...more,
  };
}

/** Lets a person confirm on the portal's own page, in one of her sessions, and gives the proof. */
export async function proofOf(
  subject: Subject,
  content: ConfirmationContent,
  { person = 1, session = 'session-1' }: { person?: 1 | 2; session?: string } = {},
): Promise<string> {
  const { call } = subject.through(person, session);
  const { id: confirmation, digest } = await call(openConfirmation, { body: { content } });
  const { token } = await call(approveConfirmation, { parameters: { confirmation }, body: { digest } });
  return token;
}
