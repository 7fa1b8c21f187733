import * as z from 'zod/mini';
import { ItemRisk } from '../commitment/risk-field.ts';
import { LegalBasis } from '../law/legal-basis.ts';
import { MaterialRequirement } from '../material/material-requirement.ts';
import { Contact } from '../place/contact.ts';
import { HandlingMode } from '../place/handling-mode.ts';
import { HandlingPlace } from '../place/handling-place.ts';
import { Jurisdiction } from '../place/jurisdiction.ts';
import { FeeSchedule } from './fee.ts';
import { guideElement } from './guide-element.ts';
import { ItemId } from './item-id.ts';
import { Outcome } from './outcome.ts';
import { ProcessStep } from './process-step.ts';
import { GuideSource, Provenance, SourcedText } from './provenance.ts';
import { Audience, ItemKind } from './service-item.ts';
import { Situation } from './situation.ts';
import { LimitRegime, TimeLimit } from './time-limit.ts';

/** A value with its provenance, where the value is a code of ours. */
const sourced = <T extends z.ZodMiniType>(value: T) =>
  z.looseObject({
    /** The value. */
    value,
    /** What a reader should know beside it. */
    note: z.optional(z.string()),
    /** Where this fact comes from. */
    provenance: Provenance,
  });

/**
 * The guide to one item in one jurisdiction (办事指南).
 *
 * The elements are those that 国办发〔2015〕86号 names, and what people ask besides.
 */
export const ServiceGuide = z.looseObject({
  /** The item it explains. */
  item: ItemId,
  /** The item's Chinese name. */
  name: z.string(),
  /** Who decides, and where. */
  jurisdiction: Jurisdiction,
  /** `sample`: made from published facts by this project, no authority's own guide; `teaching`: made up. */
  standing: z.enum(['official', 'sample', 'teaching']),
  /** The version of the text, as its publisher counts. */
  version: z.string(),
  /** The digest of the guide's content, as in its ETag: SHA-256, base64url; an application pins it. */
  digest: z.string(),
  /** Everything its facts were taken from. */
  sources: z.array(GuideSource),
  /** The kind of item (事项类型). */
  itemKind: guideElement(sourced(ItemKind)),
  /** How the places share it (办理模式). */
  mode: guideElement(sourced(HandlingMode)),
  /** Whom it serves (服务对象). */
  audience: guideElement(sourced(z.array(Audience))),
  /** What the item rests on (办理依据). */
  basis: guideElement(z.array(LegalBasis)),
  /** Who takes in and who decides (受理单位). */
  places: guideElement(z.array(HandlingPlace)),
  /** Who may apply (受理条件). */
  conditions: guideElement(z.array(SourcedText)),
  /** Questions that decide which materials apply (情形). */
  situations: guideElement(z.array(Situation)),
  /** The fields of risk that the item touches directly; `notApplicable` when it was looked at and touches none. */
  risks: z.optional(guideElement(z.array(ItemRisk))),
  /** What to hand in (申请材料). */
  materials: guideElement(z.array(MaterialRequirement)),
  /** Filled-in examples (示范文本). */
  samples: guideElement(z.array(SourcedText)),
  /** Common mistakes (常见错误示例). */
  commonErrors: guideElement(z.array(SourcedText)),
  /** How it goes, step by step (基本流程). */
  process: guideElement(z.array(ProcessStep)),
  /** Which law counts the days. */
  regime: LimitRegime,
  /** How long it takes (办理时限). */
  limits: guideElement(z.array(TimeLimit)),
  /** What it costs (收费依据及标准). */
  fee: guideElement(FeeSchedule),
  /** How often one must come in person (到办事现场次数). */
  visits: guideElement(sourced(z.number())),
  /** What one holds in the end (办理结果). */
  result: guideElement(z.array(Outcome)),
  /** How the result comes (送达方式). */
  delivery: guideElement(z.array(SourcedText)),
  /** Whom to ask (咨询方式). */
  consultation: guideElement(z.array(Contact)),
  /** Where to complain (监督投诉). */
  supervision: guideElement(z.array(Contact)),
  /** What else the sources say about handling it across provinces. */
  notes: z.array(SourcedText),
  /** Where real sources contradict each other. */
  conflicts: z.array(SourcedText),
  /** What was looked for and not found, in words. */
  gaps: z.array(z.string()),
});
export interface ServiceGuide extends z.infer<typeof ServiceGuide> {}

/** A guide in a list: enough to choose it. */
export const GuideSummary = z.looseObject({
  /** The item it explains. */
  item: ItemId,
  /** The item's Chinese name. */
  name: z.string(),
  /** Who decides, and where. */
  jurisdiction: Jurisdiction,
  /** The digest of the guide's content. */
  digest: z.string(),
});
export interface GuideSummary extends z.infer<typeof GuideSummary> {}
