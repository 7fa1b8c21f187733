/** What a person reads when something cannot be loaded: what happened, and what she can do. */
export const failureZhHans = {
  loading: '正在读取……',
  heading: '现在读不出来',
  network: '网络不通，没有连上平台。请看一下网络，再试一次。',
  timeout: '平台太久没有回答。请过一会儿再试。',
  'not-found': '没有找到。请核对后再试，或打12345问一问。',
  unauthenticated: '登录已经过期。请重新登录。',
  forbidden: '您没有查看的权限。',
  unavailable: '平台正在维护。请过一会儿再试。',
  'malformed-response': '平台的回答读不懂。请过一会儿再试，或打12345问一问。',
  other: '出了问题。请过一会儿再试，或打12345问一问。',
  stale: '下面是之前读到的内容，可能不是最新的。',
  requestId: (id: string) => `问询时可报这个编号：${id}`,
  retry: '再试一次',
};

/** The words of a failure, in any language. */
export type FailureMessages = typeof failureZhHans;
