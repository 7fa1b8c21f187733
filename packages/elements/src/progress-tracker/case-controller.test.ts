import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { Act, ServiceCase } from '@tongban/domain';
import { PlatformError } from '@tongban/domain/rules';
import { type PartialPlatform, providePlatform } from '../context/platform-context.ts';
import { failingCasePlatform, silentCasePlatform } from '../examples/case-platforms.ts';
import { type HandDriven, handDriven } from '../examples/hand-driven-cases.ts';
import { find, shadow, text, texts } from '../examples/read-element.ts';
import { cases } from './cases.data.ts';
import './define.ts';
import type { ProgressTrackerElement } from './progress-tracker.ts';

async function connected(platform: PartialPlatform): Promise<ProgressTrackerElement> {
  const box = await fixture<HTMLElement>(
    html`<div><tb-progress-tracker case-number="SAMPLE-20260916-0001">正在办理</tb-progress-tracker></div>`,
  );
  providePlatform(box, platform);
  return box.firstElementChild as ProgressTrackerElement;
}

async function following(driven: HandDriven): Promise<ProgressTrackerElement> {
  const element = await connected(driven.platform);
  await waitUntil(() => text(element, '[part=now]') !== '' && driven.open() === 1);
  return element;
}

const [notified, told] = cases.correctionAsked.acts.slice(4) as [Act, Act];
const logged = (element: Element) => texts(element, '.log > li > span');

describe('tb-progress-tracker with a platform', () => {
  it('waits for a provider that comes late, and says that it is loading', async () => {
    const element = await connected(silentCasePlatform());
    await waitUntil(() => text(element, '[role=status]').includes('正在读取'));
    expect(shadow(element).querySelector('slot:not([name])')).not.to.equal(null);
  });

  it('says what failed, and retries', async () => {
    const element = await connected(failingCasePlatform(cases.received));
    await waitUntil(() => text(element, '[role=alert]').includes('网络不通'));
    expect(text(element, '[role=alert]')).to.contain('req-7f3a');
    find(element, '[role=alert] button').click();
    await waitUntil(() => text(element, '[part=now]').includes('已收件'));
    expect(shadow(element).querySelector('[role=alert]')).to.equal(null);
  });

  it('follows the case: each act once, in order, said once', async () => {
    const driven = handDriven(cases.inReview);
    const element = await following(driven);
    expect(driven.watches[0]?.after).to.equal(4);
    expect(text(element, '[role=status]')).to.equal('', 'nothing is said of what was there at first');
    driven.send(notified);
    await waitUntil(() => text(element, '#now') === '请补正2处');
    await waitUntil(() => text(element, '[role=status]') === '有新进展：湖南请您补正2处。');
    const said = shadow(element).querySelector('[role=status] span');
    driven.send(notified);
    element.requestUpdate();
    await aTimeout(20);
    expect(logged(element)).to.have.length(5);
    expect(shadow(element).querySelector('[role=status] span')).to.equal(said, 'it is not said again');
    driven.send(told);
    await waitUntil(() => logged(element).length === 6);
    await waitUntil(() => text(element, '[role=status]') === '有新进展：湖南发消息告诉您补正通知。');
    expect(driven.gets()).to.equal(1);
  });

  it('says an act again when it happens again, though the words are the same', async () => {
    const driven = handDriven(cases.inReview);
    const element = await following(driven);
    driven.send({ ...told, sequence: 5 });
    await waitUntil(() => text(element, '[role=status]') !== '');
    const said = shadow(element).querySelector('[role=status] span');
    driven.send({ ...told, sequence: 6 });
    await waitUntil(() => shadow(element).querySelector('[role=status] span') !== said);
    expect(text(element, '[role=status]')).to.equal('有新进展：湖南发消息告诉您补正通知。');
  });

  it('says what a page itself hands over later, in one breath', async () => {
    const element = await fixture<ProgressTrackerElement>(
      html`<tb-progress-tracker .serviceCase=${cases.inReview}></tb-progress-tracker>`,
    );
    element.serviceCase = cases.correctionAsked;
    await waitUntil(() => text(element, '[role=status]') === '有新进展：湖南请您补正2处；湖南发消息告诉您补正通知。');
    element.serviceCase = { ...cases.completed, caseNumber: 'SAMPLE-OTHER' };
    await aTimeout(400);
    expect(text(element, '[role=status]')).not.to.contain('办结');
  });

  it('asks for the whole case when an act is missing', async () => {
    const driven = handDriven(cases.inReview);
    const element = await following(driven);
    driven.answerWith(() => Promise.resolve(cases.correctionAsked));
    driven.send(told);
    await waitUntil(() => logged(element).length === 6);
    expect(driven.gets()).to.equal(2);
    expect(logged(element)[4]).to.equal('湖南请您补正2处');
  });

  it('loses no act that comes while it asks again', async () => {
    const driven = handDriven(cases.inReview);
    const element = await following(driven);
    let give = (_: ServiceCase) => {};
    driven.answerWith(() => new Promise((resolve) => (give = resolve)));
    const asking = element.refresh();
    driven.send(notified);
    await waitUntil(() => logged(element).length === 5);
    give({ ...cases.inReview, asOf: '2026-09-21T09:30:00+08:00' });
    await asking;
    await element.updateComplete;
    expect(logged(element)).to.have.length(5);
    expect(text(element, '.foot')).to.contain('以上是9月22日 10:20查到的。');
    expect(driven.watches).to.have.length(1);
  });

  it('keeps what it shows when the watch breaks off, says so, and takes it up where it was', async () => {
    const driven = handDriven(cases.inReview);
    const element = await following(driven);
    driven.send(notified);
    await waitUntil(() => logged(element).length === 5);
    driven.send(new PlatformError('unauthenticated'));
    await waitUntil(() => text(element, '[role=alert]') !== '');
    expect(text(element, '[role=alert]')).to.contain('可能不是最新的').and.to.contain('登录已经过期');
    expect(text(element, '#now')).to.equal('请补正2处');
    await aTimeout(20);
    expect(driven.watches).to.have.length(1, 'it does not try by itself what needs a sign-in');
    find(element, '[role=alert] button').click();
    await waitUntil(() => driven.open() === 1);
    expect(driven.watches[1]?.after).to.equal(5);
    expect(shadow(element).querySelector('[role=alert]')).to.equal(null);
    driven.send(told);
    await waitUntil(() => logged(element).length === 6);
    expect(logged(element)[4]).to.equal('湖南请您补正2处');
  });

  it('keeps what it shows when asking again fails, and goes on following', async () => {
    const driven = handDriven(cases.inReview);
    const element = await following(driven);
    driven.answerWith(() => Promise.reject(new PlatformError('network')));
    await element.refresh();
    await element.updateComplete;
    expect(text(element, '[role=alert]')).to.contain('网络不通');
    expect(text(element, '[part=now]')).to.contain('湖南正在办');
    expect(driven.open()).to.equal(1);
    driven.send(notified);
    await waitUntil(() => logged(element).length === 5);
    expect(shadow(element).querySelector('[role=alert]')).to.equal(null, 'news shows that it is up to date');
    expect(driven.watches).to.have.length(1);
  });

  it('turns to another case whole, and lets the first one go', async () => {
    const driven = handDriven(cases.inReview);
    const element = await following(driven);
    driven.answerWith(() => Promise.resolve({ ...cases.received, caseNumber: 'SAMPLE-OTHER' }));
    element.caseNumber = 'SAMPLE-OTHER';
    await waitUntil(() => text(element, '.identity .num') === 'SAMPLE-OTHER');
    await waitUntil(() => driven.watches.length === 2);
    expect(driven.watches.map(({ isOpen }) => isOpen)).to.deep.equal([false, true]);
    expect(text(element, '[role=status]')).to.equal('');
  });

  it('lets go when it leaves the page, and begins again when it comes back', async () => {
    const driven = handDriven(cases.inReview);
    const element = await following(driven);
    const parent = element.parentElement;
    element.remove();
    expect(driven.open()).to.equal(0);
    parent?.append(element);
    await waitUntil(() => driven.open() === 1);
    expect(driven.gets()).to.equal(2);
  });

  it('does not ask a platform when the page gave the case', async () => {
    const driven = handDriven(cases.inReview);
    const element = await connected(driven.platform);
    element.serviceCase = cases.completed;
    await waitUntil(() => text(element, '#now') === '这件事办完了');
    await aTimeout(20);
    expect(driven.open()).to.equal(0);
  });
});
