import * as z from 'zod/mini';
import { openEnum } from '../schema/open-enum.ts';
import { DivisionCode } from '../place/division-code.ts';
import { HandlingMode } from '../place/handling-mode.ts';
import { ItemId } from './item-id.ts';

/** Whom an item serves (服务对象): natural persons, or organizations. */
export const Audience = z.enum(['person', 'organization']);
export type Audience = z.infer<typeof Audience>;

/** The kind of an item (事项类型); only `licensing` (行政许可) falls under the Administrative Licensing Law. */
export const ItemKind = openEnum(['licensing', 'confirmation', 'benefit', 'public-service']);
export type ItemKind = z.infer<typeof ItemKind>;

/** How sure it is that an item stands in the national list of cross-provincial items. */
export const ListingConfidence = z.enum(['found', 'nearly-found', 'recalled']);
export type ListingConfidence = z.infer<typeof ListingConfidence>;

/** A government service item (政务服务事项) in a catalog. */
export const ServiceItem = z.looseObject({
  /** Its id. */
  id: ItemId,
  /** Its Chinese name. */
  name: z.string(),
  /** Whom it serves. */
  audience: z.array(Audience),
  /** The mode in which it is handled; absent where even a classification of ours would be a guess. */
  mode: z.optional(HandlingMode),
  /** The department that leads it nationally (牵头单位), in Chinese. */
  lead: z.optional(z.string()),
  /** The batch or date by which it was to be handled across provinces, in Chinese. */
  batch: z.optional(z.string()),
  /** Whether its place in the national list was found in a text or only recalled. */
  listing: ListingConfidence,
  /** The divisions for which the platform has a guide; empty where it has none. */
  guides: z.array(DivisionCode),
  /** `teaching` marks a made-up item of the sample platform; `sample` one made from published facts. */
  standing: z.enum(['official', 'sample', 'teaching']),
});
export interface ServiceItem extends z.infer<typeof ServiceItem> {}
