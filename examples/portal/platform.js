// The client of this portal's platform, and what people read when it does not answer.
import { createClient, isPlatformError } from '/embed/tongban.js';
import { make, t } from './chrome.js';
import { signInAddress } from './ways.js';

export const client = createClient({
  baseUrl: '/tongban',
  // The head says it, however many calls of the page have found out.
  onSessionEnd: () => {
    const head = document.querySelector('tb-sign-in');
    if (head) head.session = { signedIn: false };
  },
});

const parameters = new URLSearchParams(location.search);

/** A parameter of the page's address. */
export const parameter = (name) => parameters.get(name) ?? '';

/** The item of the page's address, as the client takes it. */
export function itemOfPage() {
  const [, kind = 'local', code = ''] = /^(national|local):(.+)$/.exec(parameter('item')) ?? [];
  return { kind, code };
}

/** The address of a page for one guide. */
export const guideAddress = (page, item, division) =>
  `${page}?${new URLSearchParams({ item: `${item.kind}:${item.code}`, division })}`;

function sentence(error) {
  const code = isPlatformError(error) ? error.code : 'other';
  switch (code) {
    case 'network':
      return t(
        '没有连上平台。请看一下网络，再试一次。',
        'The platform cannot be reached. Please check your network and try again.',
      );
    case 'timeout':
    case 'unavailable':
      return t(
        '平台现在忙，没有回答。请过一会儿再试。',
        'The platform is busy and did not answer. Please try again in a while.',
      );
    case 'guide-changed':
      return t(
        '指南刚刚更新过。请重新看一遍要交什么，再提交。',
        'The guide has just changed. Please read again what to hand in, then submit.',
      );
    case 'act-not-allowed':
      return t(
        '现在不能这样办了：办件有了新进展。请回到进度看一看。',
        'That is no longer possible: the case has moved on. Please look at its progress.',
      );
    case 'confirmation-required':
      return t('上次的确认已经过期。请再确认一次。', 'Your confirmation is no longer good. Please confirm once more.');
    case 'not-found':
      return t('没有找到。', 'Nothing was found.');
    case 'invalid-request':
      return t(
        '有的地方平台看不懂，请核对您填的内容。',
        'The platform does not understand some of it. Please check what you filled in.',
      );
    default:
      return t(
        '出了问题。请过一会儿再试，或打12345问一问。',
        'Something went wrong. Please try again in a while, or call 12345.',
      );
  }
}

/** A panel that asks her to sign in, and brings her back here. `more` goes into the address to which she comes back. */
export const pleaseSignIn = (more) =>
  make(
    'section',
    { class: 'now', 'data-tone': 'act', role: 'alert' },
    make('h2', {}, t('请先登录', 'Please sign in')),
    make('p', {}, t('登录以后回到这一页。', 'You come back to this page afterwards.')),
    make(
      'a',
      { class: 'button button--primary', href: signInAddress(more), target: '_top' },
      t('去登录', 'Go to sign in'),
    ),
  );

/** A panel that says what failed, that nothing is lost, and how to go on. */
export function failure(error, { kept, retry } = {}) {
  if (isPlatformError(error) && error.code === 'unauthenticated') return pleaseSignIn();
  return make(
    'section',
    { class: 'now', 'data-tone': 'late', role: 'alert' },
    make('h2', {}, t('没有办成', 'That did not work')),
    make('p', {}, sentence(error)),
    kept && make('p', {}, t('您填的都还在这一页上，没有丢。', 'Everything you filled in is still on this page.')),
    isPlatformError(error) &&
      error.requestId &&
      make('p', { class: 'small' }, t(`问询编号 ${error.requestId}`, `Reference ${error.requestId}`)),
    retry && make('button', { class: 'button', type: 'button', onclick: retry }, t('再试一次', 'Try again')),
  );
}
