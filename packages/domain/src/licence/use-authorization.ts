import * as z from 'zod/mini';
import { Instant } from '../schema/instant.ts';
import { openEnum } from '../schema/open-enum.ts';
import { UsePurpose, UseTarget } from './registered-use.ts';

const use = {
  /** The licence's key in the wallet. */
  licence: z.string().check(z.maxLength(64)),
  /** Why (用证事由). */
  purpose: UsePurpose,
  /** For which item, where. */
  target: UseTarget,
  /** The fields that may be shown: none that the item has not registered. */
  fields: z.array(z.string().check(z.maxLength(64))).check(z.minLength(1), z.maxLength(64)),
  /** Until when; at most 30 days on. */
  expiresAt: Instant,
  /** The key of the representation, where the holder is represented. */
  onBehalfOf: z.optional(z.string().check(z.maxLength(64))),
};

/** What a holder is asked to allow (用证授权): every part of it is what she confirms. */
export const AuthorizationRequest = z.looseObject(use);
export interface AuthorizationRequest extends z.infer<typeof AuthorizationRequest> {}

/** What a holder has allowed. */
export const UseAuthorization = z.looseObject({
  ...use,
  /** Its key. */
  id: z.string(),
  /** The licence's type, by the Chinese name. */
  type: z.string(),
  /** When she allowed it. */
  grantedAt: Instant,
  /** Whether it still holds. */
  status: openEnum(['active', 'expired', 'withdrawn']),
  /** When she took it back. */
  withdrawnAt: z.optional(Instant),
});
export interface UseAuthorization extends z.infer<typeof UseAuthorization> {}
