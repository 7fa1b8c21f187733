import type { FailureWords } from './failure-words.ts';

const again = '请稍后再试。';
const ask = '请把请求编号告诉平台运维人员。';

/** 失败的说法，简体中文。 */
export const failureWordsZhHans: FailureWords = {
  codes: {
    'invalid-request': { what: '提交的内容不符合要求。', todo: '请改正后再提交。' },
    unauthenticated: { what: '尚未登录，或者登录已经失效。', todo: '请重新登录。' },
    forbidden: { what: '当前登录的人无权这样做。', todo: '请向办理机关咨询。' },
    'not-found': { what: '没有找到，或者不属于当前登录的人。', todo: '请核对所填的内容。' },
    'method-not-allowed': { what: '平台不提供这项功能。', todo: ask },
    conflict: { what: '办件在此期间已经有了新的变化。', todo: '请重新查看办件后再决定。' },
    'idempotency-mismatch': { what: '同一个提交标识此前用于别的内容。', todo: ask },
    'in-progress': { what: '同样的请求正在处理。', todo: again },
    'guide-changed': { what: '办事指南在阅读之后有了变化。', todo: '请重新阅读指南，核对所填的内容。' },
    'act-not-allowed': { what: '按办件目前的情况不能这样做。', todo: '请重新查看办件。' },
    'confirmation-required': { what: '这件事还没有经本人确认。', todo: '请先由本人确认。' },
    'offset-mismatch': { what: '文件没有从中断的地方接着传。', todo: '请先查询已经收到多少。' },
    'rate-limited': { what: '请求过于频繁。', todo: again },
    unavailable: { what: '平台暂时不能使用。', todo: again },
    internal: { what: '平台内部出错。', todo: ask },
    network: { what: '连接不上平台。', todo: '请检查网络后再试。' },
    timeout: { what: '平台没有及时答复。', todo: again },
    aborted: { what: '调用已经中止。', todo: '不需要做什么。' },
    'malformed-response': { what: '平台的答复无法读取。', todo: ask },
    unrecognized: { what: '平台给出了这个版本不认识的原因。', todo: ask },
  },
  remedies: {
    retry: again,
    reauthenticate: '请重新登录。',
    'step-up': '请用更高等级的方式登录。',
    'fix-input': '请改正所填的内容。',
    'ask-authority': '请向办理机关咨询，或者拨打 12345。',
  },
  wait: (seconds) => (seconds < 120 ? `${seconds} 秒后可以再试。` : `${Math.ceil(seconds / 60)} 分钟后可以再试。`),
};
