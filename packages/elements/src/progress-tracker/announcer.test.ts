import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { Act, ServiceCase } from '@tongban/domain';
import { PlatformError } from '@tongban/domain/rules';
import { providePlatform } from '../context/platform-context.ts';
import { handDriven } from '../examples/hand-driven-cases.ts';
import { find, shadow, text } from '../examples/read-element.ts';
import './define.ts';
import type { ProgressTrackerElement } from './progress-tracker.ts';
import { twoPlaceCases } from './two-place-cases.data.ts';

const { hop1, hop2, hop2Overdue, hop3 } = twoPlaceCases;
const [got, started] = hop2.acts.slice(-2) as [Act, Act];

async function following(serviceCase: ServiceCase) {
  const driven = handDriven(serviceCase);
  const box = await fixture<HTMLElement>(
    html`<div><tb-progress-tracker case-number=${serviceCase.caseNumber}></tb-progress-tracker></div>`,
  );
  providePlatform(box, driven.platform);
  const element = box.firstElementChild as ProgressTrackerElement;
  await waitUntil(() => driven.open() === 1 && shadow(element).querySelector('.facts'), 'it is shown', {
    timeout: 5000,
  });
  // Every text that the one live region ever held, in order.
  const said: string[] = [];
  new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) if (node instanceof HTMLElement) said.push(node.textContent);
  }).observe(find(element, '[role=status]'), { childList: true });
  return { driven, element, said };
}

const quiet = () => aTimeout(500);

describe('what the tracker announces', () => {
  it('has one live region, which is silent at first', async () => {
    const { element, said } = await following(twoPlaceCases.hopHandedOver);
    await quiet();
    expect(shadow(element).querySelectorAll('[role=status], [role=alert], [aria-live]').length).to.equal(1);
    expect(text(element, '[role=status]')).to.equal('');
    expect(said).to.deep.equal([]);
  });

  it('says two acts that arrive together in one breath', async () => {
    const { driven, element, said } = await following(twoPlaceCases.hopHandedOver);
    driven.send(got);
    await aTimeout(50);
    driven.send(started);
    await quiet();
    expect(said).to.deep.equal(['有新进展：湖南接到；湖南开始转出养老保险关系和资金。']);
    expect(text(element, '.lane-heads > [data-here]')).to.contain('湖南 现在由这里答复您');
  });

  it('says acts that arrive apart one after the other, each once', async () => {
    const { driven, said } = await following(twoPlaceCases.hopHandedOver);
    driven.send(got);
    await quiet();
    driven.send(got);
    await quiet();
    driven.send(started);
    await quiet();
    expect(said).to.deep.equal(['有新进展：湖南接到。', '有新进展：湖南开始转出养老保险关系和资金。']);
  });

  it('says nothing twice after the watch broke off and is taken up again', async () => {
    const { driven, element, said } = await following(twoPlaceCases.hopHandedOver);
    driven.send(got);
    await quiet();
    driven.send(new PlatformError('unauthenticated'));
    await waitUntil(() => shadow(element).querySelector('[role=alert]'));
    driven.answerWith(() => Promise.resolve({ ...hop2, acts: hop2.acts.slice(0, -1) }));
    find(element, '[role=alert] button').click();
    await waitUntil(() => driven.open() === 1);
    await element.refresh();
    await quiet();
    expect(said).to.deep.equal(['有新进展：湖南接到。']);
  });

  it('says what a refresh brings, and that a limit has passed meanwhile, once', async () => {
    const { driven, element, said } = await following(hop2);
    driven.answerWith(() => Promise.resolve(hop2Overdue));
    await element.refresh();
    await element.refresh();
    await quiet();
    expect(said).to.deep.equal(['请注意：第2段超了2个工作日；湖南16个工作日没有新消息。']);
    driven.answerWith(() => Promise.resolve({ ...hop2Overdue, asOf: '2026-09-09T08:00:00+08:00' }));
    await element.refresh();
    await quiet();
    expect(said).to.have.length(1, 'a lapse that grew is no news');
    driven.answerWith(() => Promise.resolve(hop3));
    await element.refresh();
    await quiet();
    expect(said).to.have.length(2);
    expect(said[1]).to.contain('湖南转给攀枝花；攀枝花接到；攀枝花开始接收');
  }).timeout(10_000);

  it('says nothing of a case that is shown in place of another', async () => {
    const { element, said } = await following(hop1);
    element.serviceCase = { ...hop3, caseNumber: 'SAMPLE-OTHER' };
    await quiet();
    expect(said).to.deep.equal([]);
  });
});
