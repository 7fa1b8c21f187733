import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { SessionReader, SessionState } from '@tongban/domain';
import { PlatformError } from '@tongban/domain/rules';
import { representations } from '@tongban/samples';
import { providePlatform } from '../context/platform-context.ts';
import { find, shadow, text, texts, words } from '../examples/read-element.ts';
import './define.ts';
import { sessionOf, sessionReader } from './sign-in.examples.ts';
import type { SignInElement } from './sign-in.ts';

/** A clock and a server that a test moves by hand. */
function hand(first: SessionState) {
  const at = { now: Date.parse('2026-09-16T09:00:00+08:00'), answer: first, asked: 0 };
  const reader: SessionReader = sessionReader(() => {
    at.asked += 1;
    return Promise.resolve(at.answer);
  });
  return { at, reader };
}

async function show(
  first: SessionState,
  change: (reader: SessionReader) => void = () => undefined,
): Promise<{ element: SignInElement; told: string[]; at: ReturnType<typeof hand>['at'] }> {
  const { at, reader } = hand(first);
  change(reader);
  const root = await fixture<HTMLElement>(html`<div></div>`);
  providePlatform(root, reader);
  const element = document.createElement('tb-sign-in');
  element.lang = 'zh-Hans';
  element.signInAt = '#sign-in';
  element.clock = () => at.now;
  const told: string[] = [];
  for (const name of [
    'tb-sign-out',
    'tb-signed-out',
    'tb-session-extended',
    'tb-session-ended',
    'tb-signed-in-again',
    'tb-behalf-chosen',
  ])
    root.addEventListener(name, ({ type, bubbles, composed }) => told.push(`${type} ${bubbles && composed}`));
  root.append(element);
  await waitUntil(() => at.asked > 0);
  await aTimeout(0);
  await element.updateComplete;
  return { element, told, at };
}

/** The person comes back to the page. */
async function look(element: SignInElement): Promise<void> {
  document.dispatchEvent(new Event('visibilitychange'));
  await aTimeout(0);
  await element.updateComplete;
}

const status = (element: SignInElement) => words(find(element, '[role="status"]'));

describe('tb-sign-in', () => {
  // On a busy machine the first load of a chunk takes longer than a test wants to wait.
  before(() => Promise.all([import('./behalf-view.ts'), import('../messages/en/sign-in.ts')]));

  it('says who is signed in, masked, and nothing more', async () => {
    const { element } = await show(sessionOf(1800));
    expect(text(element, '.who')).to.equal('陈*例 已登录');
    expect(shadow(element).querySelector('.now')).to.equal(null);
    expect(status(element)).to.equal('');
  });

  it('offers the portal’s own link where nobody is signed in', async () => {
    const { element, told } = await show({ signedIn: false });
    expect(find<HTMLAnchorElement>(element, 'slot a').getAttribute('href')).to.equal('#sign-in');
    expect(told).to.deep.equal([]);
  });

  it('lets what the portal put inside stand, also before anything is known', async () => {
    const element = await fixture<SignInElement>(html`<tb-sign-in><a href="#own">登录</a></tb-sign-in>`);
    const slot = find<HTMLSlotElement>(element, 'slot');
    expect(slot.assignedElements().map(words)).to.deep.equal(['登录']);
  });

  it('warns before the end, once, and again for the last minute', async () => {
    const { element, at } = await show(sessionOf(300));
    expect(text(element, '.now .status')).to.equal('您的登录还有5分钟');
    expect(status(element)).to.equal('您的登录还有5分钟');
    at.answer = sessionOf(180);
    await look(element);
    expect(text(element, '.now .status')).to.equal('您的登录还有3分钟');
    expect(status(element)).to.equal('您的登录还有5分钟');
    at.answer = sessionOf(59);
    await look(element);
    expect(status(element)).to.equal('您的登录还有不到1分钟');
  });

  it('asks the server before it warns: the page’s own calls may have prolonged the session', async () => {
    const { element, at } = await show(sessionOf(301));
    at.answer = sessionOf(1800);
    const before = at.asked;
    at.now += 1000;
    await waitUntil(() => at.asked > before, 'was not asked', { timeout: 3000 });
    await aTimeout(0);
    await element.updateComplete;
    expect(shadow(element).querySelector('.now')).to.equal(null);
  });

  it('goes on at a press, tells the page, and keeps the focus', async () => {
    const { element, told } = await show(sessionOf(200));
    const button = find<HTMLButtonElement>(element, '.now .button');
    button.focus();
    button.click();
    await waitUntil(() => shadow(element).querySelector('.now') === null);
    expect(told).to.deep.equal(['tb-session-extended true']);
    expect(status(element)).to.equal('好了，登录已经延长。');
    expect(shadow(element).activeElement?.className).to.equal('who');
  });

  it('says that going on has failed, and can be pressed again', async () => {
    let calls = 0;
    const { element, told } = await show(sessionOf(200), ({ session }) => {
      session.extend = () =>
        (calls += 1) === 1 ? Promise.reject(new PlatformError('network')) : Promise.resolve(sessionOf(1800));
    });
    find(element, '.now .button').click();
    await waitUntil(() => shadow(element).querySelector('[role="alert"]'));
    expect(text(element, '[role="alert"]')).to.equal('没有连上，还没有延长。请再按一次。');
    find(element, '.now .button').click();
    await waitUntil(() => shadow(element).querySelector('.now') === null);
    expect(told).to.deep.equal(['tb-session-extended true']);
  });

  it('offers no more time where there is none', async () => {
    const { element } = await show(sessionOf(200, { canExtend: false }));
    expect(shadow(element).querySelector('.now .button')).to.equal(null);
    expect(text(element, '.now')).to.contain('这次登录不能再延长');
  });

  it('says once that the session is over, and leads to the sign-in beside the page, so that nothing typed is lost', async () => {
    const { element, told, at } = await show(sessionOf(100));
    at.answer = { signedIn: false };
    await look(element);
    await look(element);
    expect(told).to.deep.equal(['tb-session-ended true']);
    const link = find<HTMLAnchorElement>(element, '.now a');
    expect([link.target, link.rel, link.getAttribute('href')]).to.deep.equal(['_blank', 'noopener', '#sign-in']);
    expect(status(element)).to.equal('您的登录已经结束。填的还在这一页，请不要关掉它。');
    find(element, '.now button').click();
    await waitUntil(() => shadow(element).querySelector('[role="alert"]'));
    expect(text(element, '[role="alert"]')).to.equal('还没有登录。请先登录，再回到这里。');
    at.answer = sessionOf(1800);
    await look(element);
    expect(told).to.deep.equal(['tb-session-ended true', 'tb-signed-in-again true']);
    expect(status(element)).to.equal('您已经登录，请接着办。');
  });

  it('reckons the end itself while the server cannot be asked', async () => {
    let fails = false;
    const { element, told, at } = await show(sessionOf(100), ({ session }) => {
      const answered = { ...session };
      session.get = () => (fails ? Promise.reject(new PlatformError('network')) : answered.get());
    });
    fails = true;
    at.now += 101_000;
    await look(element);
    expect(told).to.deep.equal(['tb-session-ended true']);
  });

  it('says when somebody else has signed in', async () => {
    const { element, at } = await show(sessionOf(1800));
    const name = { ref: 'identity:name', masked: '王*例', source: 's', asOf: '2026-09-16T09:00:00+08:00' };
    const { known } = sessionOf(1800);
    const more = { ref: 'licence:1:education', masked: '本*', source: 's', asOf: '2026-09-16T09:00:00+08:00' };
    at.answer = sessionOf(1800, { known: { ...known, 'licence:1:education': more } });
    await look(element);
    expect(status(element), 'more is known of the same person').to.equal('');
    let isOther: boolean | undefined;
    element.addEventListener('tb-signed-in-again', (event) => (isOther = event.isOther));
    at.answer = sessionOf(1800, { known: { name } });
    await look(element);
    expect(isOther).to.equal(true);
    expect(text(element, '.sign-in')).to.contain('现在登录的是王*例，不是刚才那位。');
    expect(status(element)).to.equal('现在登录的是王*例，不是刚才那位。请核对后再办。');
  });

  it('signs out through the portal’s server, unless the page prevents it', async () => {
    const { element, told } = await show(sessionOf(1800));
    element.addEventListener('tb-sign-out', (event) => event.preventDefault(), { once: true });
    const form = find<HTMLFormElement>(element, 'form');
    form.requestSubmit();
    await aTimeout(0);
    expect(told).to.deep.equal(['tb-sign-out true']);
    form.requestSubmit();
    await waitUntil(() => told.includes('tb-signed-out true'));
    await element.updateComplete;
    expect(told).not.to.include('tb-session-ended true');
    expect(status(element)).to.equal('您已经退出登录。');
  });

  it('never follows an address that would run as a script', async () => {
    const { element } = await show(sessionOf(1800), ({ session }) => {
      session.end = () => Promise.resolve({ signedIn: false, next: 'javascript:window.ran=true' });
    });
    find<HTMLFormElement>(element, 'form').requestSubmit();
    await waitUntil(() => status(element) === '您已经退出登录。');
    expect('ran' in window).to.equal(false);
  });

  it('signs out by a form of the portal’s where there is no port', async () => {
    const element = await fixture<SignInElement>(
      html`<tb-sign-in sign-out-at="#out" .session=${sessionOf(1800)}></tb-sign-in>`,
    );
    const form = find<HTMLFormElement>(element, 'form');
    expect([form.method, form.getAttribute('action')]).to.deep.equal(['post', '#out']);
    let isNative: boolean | undefined;
    element.shadowRoot?.addEventListener('submit', (event) => {
      isNative = !event.defaultPrevented;
      event.preventDefault();
    });
    form.requestSubmit();
    expect(isNative).to.equal(true);
  });

  it('offers to act for others only what holds today and reaches the item', async () => {
    const element = await fixture<SignInElement>(
      html`<tb-sign-in
        item="local:birth-registration"
        .clock=${() => Date.parse('2026-09-16T09:00:00+08:00')}
        .representations=${representations.map(({ representation }) => representation)}
        .session=${sessionOf(1800)}
      ></tb-sign-in>`,
    );
    await waitUntil(() => shadow(element).querySelector('fieldset'));
    expect(texts(element, '.choice').map((choice) => choice.split(' ')[0])).not.to.include('陈*例');
    expect(text(element, 'fieldset')).to.contain('替陈*例办，不包括这件事。');
    expect(text(element, 'fieldset')).to.contain('已经到期或取消');
    let chosen: string | undefined;
    element.addEventListener('tb-behalf-chosen', ({ onBehalfOf }) => (chosen = onBehalfOf));
    [...shadow(element).querySelectorAll('input')].at(-1)?.click();
    await element.updateComplete;
    expect(chosen).to.equal(element.onBehalfOf);
    expect(chosen).to.be.a('string');
    expect(text(element, '[part="behalf"]')).to.contain('您在替');
  });

  it('speaks English', async () => {
    const element = await fixture<SignInElement>(html`<tb-sign-in lang="en" .session=${sessionOf(120)}></tb-sign-in>`);
    await waitUntil(() => text(element, '.now').includes('2 more minutes'));
    expect(text(element, '.who')).to.equal('陈*例 Signed in');
  });
});
