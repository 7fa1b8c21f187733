import type { ConfirmationOpener } from '@tongban/domain';
import { openConfirmation } from '@tongban/domain/protocol';
import type { Calling } from '../call/call-promise.ts';
import type { Caller } from '../call/caller.ts';

type Port = ConfirmationOpener['confirmations'];

/** Confirmations of what the caller is about to do; only the portal's own page lets the person give one. */
export interface Confirmations extends Calling<Port> {}

/** The confirmations of the platform that `caller` calls. */
export function confirmations({ call }: Caller): Confirmations {
  return { open: (content, options) => call(openConfirmation, { body: { content }, ...options }) };
}
