import * as z from 'zod/mini';
import { ItemId } from '../catalog/item-id.ts';
import { DivisionCode } from '../place/division-code.ts';
import { openEnum } from '../schema/open-enum.ts';

/** For what a licence is used: an item in the division that decides it. */
export const UseTarget = z.looseObject({
  /** The item. */
  item: ItemId,
  /** The division that decides. */
  division: DivisionCode,
});
export interface UseTarget extends z.infer<typeof UseTarget> {}

/** Why a licence is used (用证事由), in words that its holder is shown. It is never left out. */
export const UsePurpose = z.string().check(z.trim(), z.minLength(2), z.maxLength(200));
export type UsePurpose = z.infer<typeof UsePurpose>;

/** What an item has registered that it needs of one type of licence: nothing more may be asked, nor given. */
export const RegisteredUse = z.looseObject({
  /** For what. */
  target: UseTarget,
  /** The type of licence, by the Chinese name. */
  type: z.string(),
  /** The fields, by the platform's keys. */
  fields: z.array(z.string()),
  /** Where this is registered: the authority's own register, or made up for the samples. */
  source: openEnum(['register', 'sample']),
});
export interface RegisteredUse extends z.infer<typeof RegisteredUse> {}
