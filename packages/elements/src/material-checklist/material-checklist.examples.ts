import type { MaterialRequirement, ServiceGuide, SituationChoice } from '@tongban/domain';
import {
  criminalRecordQuery,
  degreeNotarization,
  housingFundTransfer,
  idCardRemoteRenewal,
  teachingGuide,
} from '@tongban/samples';
import { type PartialPlatform, providePlatform } from '../context/platform-context.ts';
import { bareGuide, hostileGuide } from '@tongban/samples';
import type { ElementExample } from '../examples/example.ts';
import { failingPlatform, silentPlatform } from '../examples/guide-platforms.ts';
import { verdictsExamples } from './verdicts.examples.ts';

function checklist(guide?: ServiceGuide, choice?: SituationChoice): HTMLElementTagNameMap['tb-material-checklist'] {
  const element = document.createElement('tb-material-checklist');
  if (guide) element.guide = guide;
  if (choice) element.choice = choice;
  return element;
}

function fromPlatform(platform: PartialPlatform): HTMLElement {
  const element = checklist();
  element.setAttribute('item', 'local:degree-notarization');
  element.setAttribute('division', '430000');
  providePlatform(element, platform);
  return element;
}

const many = (count: number): MaterialRequirement[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `m${index}`,
    name: `第${index + 1}样材料（虚构）`,
    necessity: '必要',
    form: '原件',
    provenance: { source: 's1', confidence: 'recalled' },
  }));

/** The states of `tb-material-checklist`. */
export const materialChecklistExamples: readonly ElementExample[] = [
  { name: 'asking', about: 'No question is answered yet.', create: () => checklist(teachingGuide) },
  {
    name: 'half-answered',
    about: 'One of two questions is answered.',
    create: () => checklist(teachingGuide, { q1: 'o1' }),
  },
  {
    name: 'answered',
    about: 'All questions are answered, one material is ticked off, and the portal offers the way on.',
    create: () => {
      const element = checklist(degreeNotarization, { q1: 'o1', q2: 'o2' });
      element.prepared = new Set(['identity']);
      const action = document.createElement('a');
      action.slot = 'actions';
      action.href = '#fill';
      action.textContent = '继续：填写信息';
      element.append(action);
      return element;
    },
  },
  { name: 'id-card', about: 'A real item with conditions.', create: () => checklist(idCardRemoteRenewal) },
  { name: 'three-questions', about: 'Three questions.', create: () => checklist(criminalRecordQuery) },
  {
    name: 'no-questions',
    about: 'A guide that asks nothing.',
    create: () => checklist({ ...housingFundTransfer, situations: { status: 'notFound' } }),
  },
  {
    name: 'silent-answer',
    about: 'An answer for which the sources list no material.',
    create: () =>
      checklist(
        {
          ...degreeNotarization,
          situations: {
            status: 'present',
            value: [
              {
                id: 'q1',
                question: '迁移事由',
                options: [
                  {
                    id: 'o1',
                    label: '投靠',
                    materials: ['identity', 'hukou', 'diploma', 'poa', 'agent-identity'],
                    provenance: { source: 's1', confidence: 'found' },
                  },
                  {
                    id: 'o2',
                    label: '工作调动',
                    materials: [],
                    note: '指南有此情形，材料未取到',
                    provenance: { source: 's1', confidence: 'found' },
                  },
                ],
              },
            ],
          },
        },
        { q1: 'o2' },
      ),
  },
  { name: 'nothing-stated', about: 'The sources name no materials.', create: () => checklist(bareGuide()) },
  {
    name: 'many',
    about: 'Five hundred materials.',
    create: () => checklist(bareGuide({ materials: { status: 'present', value: many(500) } })),
  },
  {
    name: 'hostile',
    about: 'Very long text, and text that looks like markup.',
    create: () => checklist(hostileGuide()),
  },
  { name: 'loading', about: 'The platform has not answered.', create: () => fromPlatform(silentPlatform()) },
  {
    name: 'failed',
    about: 'The platform cannot be reached; trying again works.',
    create: () => fromPlatform(failingPlatform(degreeNotarization)),
  },
  {
    name: 'large-print',
    about: 'Large print.',
    create: () => {
      const element = checklist(degreeNotarization, { q1: 'o1' });
      element.appearance = 'large';
      return element;
    },
  },
  ...verdictsExamples,
];
