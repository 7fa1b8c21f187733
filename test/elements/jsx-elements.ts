/** What an editor accepts of our elements in JSX; read by the compiler, never run. */
import type { BehalfChosenEvent, JsxElements, SituationChosenEvent } from '@tongban/elements';
import type { ServiceGuide } from '@tongban/domain';

declare const guide: ServiceGuide;

/** Everything here must be accepted. */
export const accepted = {
  viewer: { guide, item: 'local:x', division: '430000', appearance: 'large', lang: 'en', children: 'text' },
  tracker: { 'case-number': 'A', caseNumber: 'A' },
  checklist: {
    guide,
    choice: { q1: 'o1' },
    'ontb-situation-chosen': ({ choice }: SituationChosenEvent) => void choice,
  },
  signIn: {
    warning: 5,
    'sign-in-at': '/in',
    'ontb-behalf-chosen': ({ onBehalfOf }: BehalfChosenEvent) => void onBehalfOf,
  },
} satisfies {
  viewer: JsxElements['tb-guide-viewer'];
  tracker: JsxElements['tb-progress-tracker'];
  checklist: JsxElements['tb-material-checklist'];
  signIn: JsxElements['tb-sign-in'];
};

/** Each of these must be refused. */
export const refused: unknown[] = [
  // @ts-expect-error there is no such size
  { appearance: 'huge' } satisfies JsxElements['tb-guide-viewer'],
  // @ts-expect-error a guide is no text
  { guide: '{}' } satisfies JsxElements['tb-guide-viewer'],
  // @ts-expect-error data is no attribute
  { 'service-case': '{}' } satisfies JsxElements['tb-progress-tracker'],
  // @ts-expect-error it has no such event
  { 'ontb-paid': () => undefined } satisfies JsxElements['tb-progress-tracker'],
  // @ts-expect-error methods are called, not set
  { refresh: () => Promise.resolve() } satisfies JsxElements['tb-progress-tracker'],
];
