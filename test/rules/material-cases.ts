import type { MaterialFacts, MaterialRequirement, ServiceGuide, Situation } from '@tongban/domain';
import { itemKey } from '@tongban/domain/rules';
import { bareGuide, guides } from '@tongban/samples';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../structure/source-tree.ts';

/** A verdict, alone or with the materials that stand for it. */
export type Expected = string | string[];

/** The parts of a made-up guide. */
interface InlineGuide {
  materials: MaterialRequirement[];
  audience?: ('person' | 'organization')[];
  situations?: Situation[];
}

/** One case of materials.json. */
export interface MaterialCase {
  says: string;
  guide: string | InlineGuide;
  facts: MaterialFacts;
  verdicts: Record<string, Expected>;
  unknown?: Record<string, string[]>;
  failed?: Record<string, string[]>;
  options?: Record<string, string[]>;
  contested?: Record<string, string[]>;
  without?: Record<string, Record<string, Expected>>;
  withoutContest?: Record<string, Record<string, string[]>>;
}

/** The cases. */
export const materialCases = (
  JSON.parse(readFileSync(join(root, 'test/rules/materials.json'), 'utf8')) as { cases: MaterialCase[] }
).cases;

/** Whether the case's guide is one of the real ones. */
export const isReal = ({ guide }: MaterialCase) => typeof guide === 'string';

/** The guide of a case. */
export function guideOf({ guide }: MaterialCase): ServiceGuide {
  if (typeof guide === 'string') {
    const found = guides.find(({ item, standing }) => itemKey(item) === guide && standing === 'sample');
    if (!found) throw new Error(`no real guide ${guide}`);
    return found;
  }
  const provenance = { source: 's1', confidence: 'recalled' } as const;
  return bareGuide({
    materials: { status: 'present', value: guide.materials },
    ...(guide.situations && { situations: { status: 'present', value: guide.situations } }),
    ...(guide.audience && { audience: { status: 'present', value: { value: guide.audience, provenance } } }),
  });
}
