// How a case can go, and what comes next, in words. The Chinese words of a step are the sample platform's own.
import { english, t } from './chrome.js';

/** What each scenario tells. */
export const SCENARIOS = {
  correction: t('要补正一次', 'One correction'),
  smooth: t('一路顺利', 'All goes well'),
  late: t('办超期了', 'The decision comes late'),
  declined: t('不予受理', 'Not accepted'),
  'wrong-authority': t('找错了机关', 'The wrong authority'),
  rejected: t('不予办理', 'Refused'),
  suspended: t('暂停计时', 'The clock is stopped'),
  'platform-down': t('平台一时连不上', 'The platform is down for a while'),
  slow: t('平台变慢', 'The platform is slow'),
  stalled: t('很久没有人办', 'Nobody acts for a long time'),
  'original-lost': t('原件寄丢了', 'An original is lost'),
};

const STEPS = {
  'intake-check': 'formal check where it was taken in',
  'hand-over': 'hand over to the deciding place',
  arrive: 'the deciding place confirms that it has it',
  'original-arrives': 'the originals arrive',
  'original-returns': 'give the originals back',
  'original-sent': 'take the original, check it, send it back',
  'original-found': 'the original comes back to its sender',
  'tell-loss': 'say that the original has not arrived',
  accept: 'accept',
  decline: 'decline',
  'notify-correction': 'tell everything to correct',
  'await-correction': 'wait for the correction',
  suspend: 'stop the clock',
  resume: 'let the clock run again',
  'request-fee': 'ask for the fee',
  'receive-fee': 'confirm that the fee is paid',
  decide: 'decide: granted',
  reject: 'decide: refused',
  terminate: 'end the case without a decision',
  issue: 'make out the paper',
  dispatch: 'send it',
  deliver: 'deliver it',
  complete: 'complete the case',
  silence: 'twelve working days without anything',
};

const HOPS = [
  [/^start-hop-(\d)$/, (hop) => `begin part ${hop}`],
  [/^finish-hop-(\d)$/, (hop) => `finish part ${hop}`],
  [/^hand-over-hop-(\d)$/, (hop) => `hand over for part ${hop}`],
  [/^arrive-hop-(\d)$/, (hop) => `confirm to have it for part ${hop}`],
  [/^hand-over-back$/, () => 'hand back to the deciding place'],
  [/^arrive-back$/, () => 'confirm to have it back'],
];

/** What comes next, in the language of the page. */
export function stepText({ id, label }) {
  if (!english) return label;
  const hop = HOPS.map(([pattern, say]) => [pattern.exec(id), say]).find(([match]) => match);
  return STEPS[id] ?? (hop ? hop[1](hop[0][1]) : label);
}
