import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { AuthorizationRequest, ConfirmationContent, ELicence } from '@tongban/domain';
import { PlatformError } from '@tongban/domain/rules';
import { providePlatform } from '../context/platform-context.ts';
import { find, shadow, text, texts, words } from '../examples/read-element.ts';
import './define.ts';
import { heldBy, openConfirmation, picker, usesOf, walletPlatform } from './licence-picker.examples.ts';
import type { LicencePickerElement } from './licence-picker.ts';

async function show(more: Partial<LicencePickerElement> = {}): Promise<LicencePickerElement> {
  const root = await fixture<HTMLElement>(html`<div lang="zh-Hans"></div>`);
  const element = picker({ licences: heldBy('chen'), uses: usesOf('degree-notarization'), ...more });
  root.append(element);
  await waitUntil(() => shadow(element).querySelector('.picker'));
  return element;
}

async function press(element: LicencePickerElement, ...selectors: string[]): Promise<void> {
  for (const selector of selectors) {
    find(element, selector).click();
    await element.updateComplete;
  }
}

const status = (element: LicencePickerElement) => words(find(element, '[role="status"]'));
const first = 'input[type="radio"]';
const [identity] = heldBy('chen');
if (!identity) throw new Error('There is no sample licence.');

describe('tb-licence-picker', () => {
  // On a busy machine the first load of the chunk takes longer than a test wants to wait.
  before(() => import('./licence-choice.ts'));

  it('offers what fits the item, and chooses nothing for her', async () => {
    const element = await show();
    expect(texts(element, '.name')).to.deep.equal(['居民身份证', '居民户口簿', '学历证书']);
    expect(shadow(element).querySelectorAll('input:checked')).to.have.length(0);
    expect(status(element)).to.equal('有3份能用。');
  });

  it('offers the registered fields alone, unticked, and says why one must be seen', async () => {
    const element = await show();
    await press(element, first);
    expect(texts(element, '[part="field"] .choice strong')).to.deep.equal(['姓名或名称', '身份证号']);
    expect(shadow(element).querySelectorAll('[part="field"] input:checked')).to.have.length(0);
    expect(text(element, '[part="field"]')).to.contain('必须有');
    expect(text(element, '[part="field"]')).to.contain('代替“身份证明');
    expect(status(element)).to.equal('选了居民身份证，有2项可以选。');
  });

  it('forgets what was ticked when she chooses another licence', async () => {
    const element = await show();
    await press(element, first, '[data-field="name"]', 'li:nth-child(2) input[type="radio"]');
    expect(shadow(element).querySelectorAll('[data-field]:checked')).to.have.length(0);
  });

  it('asks for a confirmation of exactly what she saw, and goes to the portal’s own page', async () => {
    let content: ConfirmationContent | undefined;
    const element = await show();
    providePlatform(element, {
      confirmations: {
        open: (asked) => {
          content = asked;
          return Promise.resolve(openConfirmation);
        },
      },
    });
    const told: string[] = [];
    element.addEventListener('tb-licence-use', (event) => told.push(`${event.type} ${event.cancelable}`));
    element.addEventListener('tb-confirmation-opened', (event) => told.push(`${event.type} ${event.address}`));
    await press(element, first, '[data-field="id-number"]', '[data-field="name"]');
    expect(text(element, '[part="summary"]')).to.contain('9月22日（周二），当天还能用');
    await press(element, '.confirm');
    await waitUntil(() => location.hash === '#confirm/c-1');
    location.hash = '';
    expect(told).to.deep.equal(['tb-licence-use true', 'tb-confirmation-opened #confirm/c-1']);
    expect(content).to.deep.equal({
      kind: 'authorize-licence',
      authorization: {
        licence: identity.id,
        purpose: '办理学历公证',
        target: { item: { kind: 'local', code: 'degree-notarization' }, division: '430000' },
        fields: ['name', 'id-number'],
        expiresAt: '2026-09-22T23:59:59+08:00',
      },
    });
  });

  it('leaves the asking to a portal that wants to do it', async () => {
    let isAsked = false;
    const element = await show({ onBehalfOf: 'sample-power-1' });
    providePlatform(element, {
      confirmations: {
        open: () => {
          isAsked = true;
          return Promise.resolve(openConfirmation);
        },
      },
    });
    let request: AuthorizationRequest | undefined;
    element.addEventListener('tb-licence-use', (event) => {
      request = event.request;
      event.preventDefault();
    });
    await press(element, first, '[data-field="name"]', '[data-field="id-number"]', '.confirm');
    expect(request?.onBehalfOf).to.equal('sample-power-1');
    expect(isAsked).to.equal(false);
  });

  it('says what is missing, once and where it is', async () => {
    const element = await show();
    await press(element, '.confirm');
    await waitUntil(() => shadow(element).activeElement?.matches(first));
    expect(text(element, '[role="alert"]')).to.contain('还没有选证照');
    await press(element, first, '.confirm');
    expect(text(element, '[role="alert"]')).to.contain('还没有勾');
    await press(element, '[data-field="name"]', '.confirm');
    expect(text(element, '[role="alert"]')).to.contain('必须有的还没勾：身份证号。');
    await waitUntil(() => shadow(element).activeElement?.matches('[data-field="id-number"][aria-invalid="true"]'));
    await press(element, '[data-field="id-number"]');
    expect(shadow(element).querySelector('[role="alert"]')).to.equal(null);
  });

  it('says that nothing was given when the confirmation page cannot be reached', async () => {
    for (const open of [undefined, () => Promise.reject(new PlatformError('network'))]) {
      const element = await show();
      if (open) providePlatform(element, { confirmations: { open } });
      await press(element, first, '[data-field="name"]', '[data-field="id-number"]', '.confirm');
      await waitUntil(() => shadow(element).querySelector('[role="alert"]'));
      expect(text(element, '[role="alert"]')).to.equal('没有连上确认页。什么都没有给出去。');
    }
  });

  it('never goes to an address that would run as a script', async () => {
    const element = await show({ confirmAt: 'javascript:window.ran="{confirmation}"' });
    providePlatform(element, { confirmations: { open: () => Promise.resolve(openConfirmation) } });
    await press(element, first, '[data-field="name"]', '[data-field="id-number"]', '.confirm');
    await waitUntil(() => shadow(element).querySelector('[role="alert"]'));
    expect('ran' in window).to.equal(false);
  });

  it('has no button where the portal has no page to confirm on', async () => {
    const element = await show({ confirmAt: undefined });
    expect(shadow(element).querySelector('.confirm')).to.equal(null);
  });

  it('believes the days on a licence before a service that still says valid', async () => {
    const element = await show({
      licences: [
        { ...identity, id: 'over', validUntil: '2026-09-15' },
        { ...identity, id: 'soon', validFrom: '2026-10-08' },
        { ...identity, id: 'last-day', validUntil: '2026-09-16' },
      ],
    });
    expect(shadow(element).querySelectorAll(first)).to.have.length(1);
    expect(texts(element, 'details .status')).to.deep.equal(['已过期', '还没生效']);
    await press(element, first);
    expect(text(element, '[part="summary"]')).to.contain('9月16日（周三），当天还能用');
  });

  it('says of each licence that cannot be used why, and what else would do', async () => {
    const element = await show({ licences: [{ ...identity, status: 'suspended' }] });
    expect(text(element, '.licence')).to.contain('暂停使用');
    expect(text(element, '.licence')).to.contain('也可以自己交：身份证明');
    expect(shadow(element).querySelector('.confirm')).to.equal(null);
    expect(find<HTMLAnchorElement>(element, '.licence a').getAttribute('href')).to.equal('#dispute/chen-identity');
    const newer = await show({ licences: [{ ...identity, status: 'newer', platformCode: 'X9' }] });
    expect(text(newer, '.licence')).to.contain('说不清');
    expect(text(newer, '.licence')).to.contain('平台的代码：X9');
  });

  it('names another licence of hers that stands for the same material', async () => {
    const [material] = picker().materials;
    if (!material) throw new Error('There is no material.');
    const [, household] = heldBy('chen');
    const element = await show({
      materials: [{ ...material, licenceTypes: ['居民身份证', '居民户口簿'] }],
      licences: [{ ...identity, status: 'expired' }, household].filter((licence) => licence !== undefined),
    });
    expect(text(element, 'details .licence')).to.contain('可以改用：居民户口簿。');
  });

  it('does not offer what the licence does not carry, nor ask for it', async () => {
    const element = await show({ licences: [{ ...identity, fields: ['name'] }] });
    await press(element, first);
    expect(texts(element, '[part="field"]')).to.have.length(1);
    expect(text(element, '[data-step="fields"]')).to.contain('证照上没有这一项，要用别的办法证明。');
  });

  it('says that there is none, and that papers will do', async () => {
    expect(text(await show({ licences: [] }), '[part="gap"]')).to.contain(
      '没有找到能用的证照。这件事可以用：居民身份证、',
    );
    expect(text(await show({ uses: [] }), '[part="gap"]')).to.contain('这件事没有登记要用电子证照');
  });

  it('reads the wallet of its context with the purpose, and again after a failure when the network is back', async () => {
    const root = await fixture<HTMLElement>(html`<div lang="zh-Hans"></div>`);
    const asked: unknown[] = [];
    let calls = 0;
    const platform = walletPlatform(async function* (query?: unknown): AsyncGenerator<ELicence> {
      asked.push(query);
      await Promise.resolve();
      if ((calls += 1) === 1) throw new PlatformError('network');
      yield* heldBy('chen');
    });
    providePlatform(root, platform);
    const element = picker();
    root.append(element);
    await waitUntil(() => shadow(element).querySelector('[role="alert"]'));
    window.dispatchEvent(new Event('online'));
    await waitUntil(() => shadow(element).querySelector(first));
    expect(asked[0]).to.deep.equal({ purpose: '办理学历公证' });
  });

  it('shows text that looks like markup as text', async () => {
    const element = await show({ licences: [{ ...identity, issuer: '<img src=x>' }] });
    expect(shadow(element).querySelector('img')).to.equal(null);
    expect(text(element, '.licence')).to.contain('<img src=x>发');
  });

  it('goes page by page in large print, and back to what is missing', async () => {
    const element = await show({ appearance: 'large' });
    expect(shadow(element).querySelectorAll('.page:not([hidden])')).to.have.length(1);
    await press(element, '.turn .button');
    await aTimeout(0);
    await press(element, '.turn .button');
    await waitUntil(() => text(element, '.page-head').includes('第3页'));
    await press(element, '.confirm');
    await waitUntil(() => text(element, '.page-head').includes('第1页'));
    expect(text(element, '[role="alert"]')).to.contain('还没有选证照');
  });

  it('says that it cannot be shown when its chunk does not come, and loads it again', async () => {
    let calls = 0;
    const choice = () => import('./licence-choice.ts');
    const element = picker({ licences: heldBy('chen'), uses: usesOf('degree-notarization') });
    element.chunks = {
      ...element.chunks,
      choice: () => ((calls += 1) === 1 ? Promise.reject(new Error('gone')) : choice()),
    };
    (await fixture<HTMLElement>(html`<div lang="zh-Hans"></div>`)).append(element);
    await waitUntil(() => shadow(element).querySelector('[role="alert"]'));
    find(element, '.button').click();
    await waitUntil(() => shadow(element).querySelector('.picker'));
  });

  it('speaks English', async () => {
    const element = await show();
    element.lang = 'en';
    await waitUntil(() => text(element, 'h2') === 'Use an e-licence');
  });
});
