import * as z from 'zod/mini';
import { Provenance } from '../catalog/provenance.ts';
import { openEnum } from '../schema/open-enum.ts';

/**
 * The fields in which no commitment replaces a material: 国家安全、国家秘密、公共安全、金融业审慎监管、生态环境保护、人身健康、
 * 生命财产安全、重要涉外. The list of 国发〔2022〕5号 四(五) is open (等): another field of great risk, where a mistake is
 * dear and the harm hard to undo, is `other-high-risk` and says why.
 */
export const RiskField = openEnum([
  'national-security',
  'state-secrets',
  'public-safety',
  'financial-supervision',
  'environment',
  'health',
  'life-and-property',
  'foreign-affairs',
  'other-high-risk',
]);
export type RiskField = z.infer<typeof RiskField>;

/** One field of risk that an item touches directly. */
export const ItemRisk = z.looseObject({
  /** Which. */
  field: RiskField,
  /** Why, in Chinese; without it `other-high-risk` says nothing. */
  reason: z.optional(z.string()),
  /** Where this fact comes from, among the guide's sources; absent when it stands among the facts. */
  provenance: z.optional(Provenance),
  /** The catalog or text that says so, when it stands among the facts. */
  source: z.optional(z.string()),
});
export interface ItemRisk extends z.infer<typeof ItemRisk> {}
