import type { CorrectionItem, ServiceGuide } from '@tongban/domain';
import { has, hasTold, type Step } from './step.ts';

/** The two things that are wrong: a page that cannot be read, and where the result is to be used. */
function itemsFor({ materials }: ServiceGuide): CorrectionItem[] {
  const requirements = materials.status === 'present' ? materials.value : [];
  const unreadable = requirements.find(({ id }) => id === 'diploma') ?? requirements[0];
  const purpose = { id: 'purpose', field: 'purpose', text: '未写明使用的国家（地区）和用途，请补充。' };
  if (!unreadable) return [purpose];
  const { id, name } = unreadable;
  return [{ id: 'page', requirement: id, text: `“${name}”有一页拍摄模糊，无法辨认，请重新上传。` }, purpose];
}

/** The one-time notice (一次性告知) with everything to correct, and the wait for the applicant's answer. */
export const correctionSteps: readonly Step[] = [
  {
    id: 'notify-correction',
    label: '一次性告知补正（2处）',
    role: 'handling',
    wait: { hours: 2 },
    acts: ({ record, guide, now }) => [
      {
        type: 'correction-notified',
        details: {
          // No source states how long the applicant has, so the notice states no last day.
          notice: {
            number: `样例补正〔${record.caseNumber}〕1号`,
            items: itemsFor(guide),
            guideDigest: record.guideDigest,
          },
        },
      },
      { type: 'notice-served', details: { kind: 'correction', channel: 'message', sentAt: now } },
    ],
    isDone: hasTold('correction'),
  },
  { id: 'await-correction', label: '等待申请人补正', role: 'applicant', isDone: has('correction-supplied') },
];
