import type { CorrectionNotice, ServiceGuide } from '@tongban/domain';
import { buildCorrectionNotice, decideMaterials, submissionFindings } from '@tongban/domain/materials';
import { bareGuide, degreeNotarization, hostileGuide } from '@tongban/samples';
import type { ElementExample } from '../examples/example.ts';

/** What the rules find missing when an agent hands in a power of attorney alone; the person is made up. */
function built(dueOn?: string): CorrectionNotice | undefined {
  const facts = { asOf: '2026-09-16T09:00:00+08:00', choice: { q1: 'o2', q2: 'o1' } };
  const decisions = decideMaterials(degreeNotarization, facts);
  const findings = submissionFindings(decisions, {
    materials: [{ requirement: 'poa', name: '授权委托书', how: 'original' }],
  });
  return buildCorrectionNotice(findings, {
    number: '示例补〔2026〕12号',
    guideDigest: degreeNotarization.digest,
    decisions,
    say: (_, material) => `没有交“${material?.requirement.name ?? ''}”。请补交${material?.requirement.form ?? ''}。`,
    ...(dueOn !== undefined && { dueOn }),
  }).notice;
}

function sheet(notice: CorrectionNotice | undefined, guide?: ServiceGuide) {
  const element = document.createElement('tb-correction-notice');
  element.notice = notice;
  element.guide = guide;
  return element;
}

const bare: CorrectionNotice = {
  number: '示例补〔2026〕1号',
  guideDigest: bareGuide().digest,
  items: [
    { id: 'a', requirement: 'unknown-material', code: 'material-missing', text: '请补交一份材料。' },
    { id: 'b', field: 'address', code: 'pattern', text: '地址没有写到门牌号。请写全。' },
    { id: 'c', text: '上次补来的照片看不清。请换一张。', exception: 'follows-from-answer' },
  ],
};
const hostile = '<img src=x onerror="alert(1)">'.repeat(10);

/** The states of `tb-correction-notice`. */
export const correctionNoticeExamples: readonly ElementExample[] = [
  {
    name: 'built',
    about: 'Four papers are missing of a real guide, with a last day and the portal’s way on.',
    create: () => {
      const element = sheet(built('2026-10-13'), degreeNotarization);
      const action = document.createElement('a');
      action.slot = 'actions';
      action.href = '#answer';
      action.textContent = '去补正';
      element.append(action);
      return element;
    },
  },
  { name: 'no-last-day', about: 'No source states a limit.', create: () => sheet(built(), degreeNotarization) },
  {
    name: 'other-guide',
    about: 'The guide at hand is of another version than the notice.',
    create: () => sheet(built('2026-10-13'), { ...degreeNotarization, digest: 'B'.repeat(43) }),
  },
  { name: 'no-guide', about: 'A material, a field and a later demand, without a guide.', create: () => sheet(bare) },
  {
    name: 'hostile',
    about: 'Text that is far too long, and text that looks like markup.',
    create: () =>
      sheet(
        {
          ...bare,
          number: hostile,
          items: [{ id: hostile, field: hostile, code: '__proto__', text: hostile.repeat(4) }],
        },
        hostileGuide(),
      ),
  },
  {
    name: 'large-print',
    about: 'Large print.',
    create: () => {
      const element = sheet(built('2026-10-13'), degreeNotarization);
      element.appearance = 'large';
      return element;
    },
  },
];
