import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { ServiceGuide, SituationChoice } from '@tongban/domain';
import { degreeNotarization, householdMoveSpouse, idCardRemoteRenewal, teachingGuide } from '@tongban/samples';
import { providePlatform } from '../context/platform-context.ts';
import { bareGuide, hostileGuide } from '@tongban/samples';
import { failingPlatform } from '../examples/guide-platforms.ts';
import './define.ts';
import { materialChecklistExamples } from './material-checklist.examples.ts';
import type { MaterialChecklistElement } from './material-checklist.ts';
import { SituationChosenEvent } from './situation-chosen-event.ts';

const show = (guide: ServiceGuide, choice: SituationChoice = {}, lang = 'zh-Hans') =>
  fixture<MaterialChecklistElement>(
    html`<tb-material-checklist lang=${lang} .guide=${guide} .choice=${choice}></tb-material-checklist>`,
  );

function shadow(element: Element): ShadowRoot {
  if (!element.shadowRoot) throw new Error('The element has no shadow root.');
  return element.shadowRoot;
}

function find<T extends Element = HTMLElement>(element: Element, selector: string): T {
  const found = shadow(element).querySelector<T>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

const words = (node: Element | null | undefined) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
const facts = (element: Element) => [...shadow(element).querySelectorAll('.facts > div')].map(words);

/** The names of the materials under a heading. */
function under(element: Element, heading: string): string[] {
  const group = [...shadow(element).querySelectorAll('.group')].find(
    (one) => words(one.querySelector('h3')) === heading,
  );
  return [...(group?.querySelectorAll('h4') ?? [])].map(words);
}

function radio(element: Element, label: string): HTMLInputElement {
  const found = [...shadow(element).querySelectorAll('label')]
    .find((one) => words(one) === label)
    ?.querySelector('input');
  if (!found) throw new Error(`There is no answer ${label}.`);
  return found;
}

const row = (element: Element, name: string) =>
  [...shadow(element).querySelectorAll('.material')].find((one) => words(one.querySelector('h4')).startsWith(name));

const chosen = (element: MaterialChecklistElement) =>
  new Promise<SituationChosenEvent>((resolve) =>
    element.addEventListener('tb-situation-chosen', resolve, { once: true }),
  );

describe('tb-material-checklist', () => {
  it('asks the guide’s questions as groups of radio buttons with a name', async () => {
    const element = await show(degreeNotarization);
    const legends = [...shadow(element).querySelectorAll('fieldset > legend')].map(words);
    expect(legends).to.deep.equal(['由谁申请', '公证书用在哪里']);
    expect(shadow(element).querySelectorAll('input[type="radio"]:checked')).to.have.length(0);
  });

  it('does not claim to know anything before an answer', async () => {
    const element = await show(degreeNotarization);
    expect(facts(element)).to.deep.equal(['要您准备 还不知道', '看您的回答 5样', '与您无关 0样']);
    expect(under(element, '看您的回答')).to.have.length(5);
  });

  it('sorts the materials by an answer, and says it once', async () => {
    const element = await show(degreeNotarization);
    const told = chosen(element);
    radio(element, '本人申请').click();
    const event = await told;
    await element.updateComplete;
    expect(event).to.be.instanceOf(SituationChosenEvent);
    expect(event.choice).to.deep.equal({ q1: 'o1' });
    expect([event.bubbles, event.composed, event.cancelable]).to.deep.equal([true, true, false]);
    expect(facts(element)).to.deep.equal(['要您准备 3样 还差3样', '看您的回答 0样', '与您无关 2样']);
    expect(under(element, '与您无关的')).to.deep.equal(['授权委托书', '代理人身份证明']);
    expect(words(find(element, '[role="status"]'))).to.equal('要您准备3样。');
    expect(words(row(element, '授权委托书'))).to.contain('选“委托他人申请”（由谁申请），才要');
  });

  it('tells every answer with all those before it, and never changes an object it gave away', async () => {
    const element = await show(degreeNotarization);
    const choices: SituationChoice[] = [];
    element.addEventListener('tb-situation-chosen', ({ choice }) => choices.push(choice));
    radio(element, '委托他人申请').click();
    await element.updateComplete;
    radio(element, '在中国境内使用').click();
    await element.updateComplete;
    expect(choices).to.deep.equal([{ q1: 'o2' }, { q1: 'o2', q2: 'o1' }]);
    expect(under(element, '要您准备的')).to.have.length(5);
  });

  it('takes all answers back, and the focus stays in the questions', async () => {
    const element = await show(degreeNotarization, { q1: 'o1' });
    const told = chosen(element);
    find<HTMLButtonElement>(element, 'section .plain').click();
    expect((await told).choice).to.deep.equal({});
    await element.updateComplete;
    expect(shadow(element).querySelectorAll('input[type="radio"]:checked')).to.have.length(0);
    expect(shadow(element).activeElement?.matches('.question input')).to.equal(true);
  });

  it('names all answers that call for a material in one sentence', async () => {
    const element = await show(idCardRemoteRenewal);
    expect(words(row(element, '居民身份证（交验'))).to.contain('选“有效期满换领”或“严重损坏换领”（办理原因），才要');
  });

  it('takes a choice from outside, without an event', async () => {
    const element = await show(degreeNotarization);
    let events = 0;
    element.addEventListener('tb-situation-chosen', () => (events += 1));
    element.choice = { q1: 'o2' };
    await element.updateComplete;
    expect(radio(element, '委托他人申请').checked).to.equal(true);
    expect(under(element, '要您准备的')).to.have.length(5);
    expect(events).to.equal(0);
  });

  it('leads from a material that is open to its question', async () => {
    const element = await show(teachingGuide, { q1: 'o1' });
    const open = row(element, '学习证书');
    expect(words(open)).to.contain('选“在”（学习证书是否还在手上），才要');
    open?.querySelector('button')?.click();
    await waitUntil(() => shadow(element).activeElement?.closest('.question'));
    expect(words(shadow(element).activeElement?.closest('fieldset')?.querySelector('legend'))).to.equal(
      '学习证书是否还在手上',
    );
  });

  it('says nothing about questions where the guide has none', async () => {
    const element = await show({ ...degreeNotarization, situations: { status: 'notFound' } });
    expect(facts(element)).to.deep.equal(['要您准备 5样 还差5样']);
    expect(shadow(element).querySelector('fieldset')).to.equal(null);
    expect(words(find(element, '.checklist'))).not.to.match(/回答|与您无关/);
    expect(words(row(element, '授权委托书')?.querySelector('.verdict'))).to.equal('符合条件才要');
    expect(words(row(element, '居民户口簿')?.querySelector('.verdict'))).to.equal('必须提交');
  });

  it('never says that nothing is needed', async () => {
    const unstated = await show(bareGuide());
    expect(words(find(unstated, '.gap'))).to.equal('来源没有说要交什么材料。这不等于不用交，请先问办理机关。');
    expect(shadow(unstated).querySelector('.facts')).to.equal(null);

    const silent = await show(householdMoveSpouse, { q1: 'o4' });
    expect(words(find(silent, '.gap'))).to.contain('来源没有列出要交的材料');
    expect(facts(silent)[0]).to.equal('要您准备 来源没有说');
  });

  it('says why a material is asked for, once that is asked', async () => {
    const element = await show(degreeNotarization, { q1: 'o1' });
    const details = row(element, '居民户口簿')?.querySelector('details');
    expect(details?.querySelector('.inset')).to.equal(null);
    details?.querySelector('summary')?.click();
    await waitUntil(() => details?.querySelector('.inset'));
    const why = words(details?.querySelector('.inset'));
    expect(why).to.contain('湖南省人民政府网站').and.to.contain('不是看的原文：第三方转载');
    expect(why).to.contain('您选了“本人申请”（由谁申请），所以要 同上');
    expect(why).to.contain('谁发的 户口登记条例第三条推断');
    expect(why).to.contain('《中华人民共和国公证法》第二十七条：“提供真实、合法、充分的证明材料”');
    expect(words(details?.querySelector('summary'))).to.equal('为什么要交？（居民户口簿）');
    await expect(element).to.be.accessible();
  });

  it('names an e-licence without promising anything', async () => {
    const element = await show(degreeNotarization, { q1: 'o1' });
    expect(words(row(element, '居民户口簿'))).to.contain('示例平台还没有接入，请先按原样准备。');
    expect(words(find(element, '.checklist'))).not.to.contain('免提交');
  });

  describe('ticking off', () => {
    it('counts what is still missing', async () => {
      const element = await show(degreeNotarization, { q1: 'o1' });
      const boxes = [...shadow(element).querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
      expect(boxes.map(({ ariaLabel }) => ariaLabel)).to.include('我备好了：居民户口簿');
      for (const box of boxes) box.click();
      expect(words(find(element, '.remaining'))).to.equal('都备好了');
      expect([...element.prepared].sort()).to.deep.equal(['diploma', 'hukou', 'identity']);
      boxes[0]?.click();
      expect(words(find(element, '.remaining'))).to.equal('还差1样');
      expect(element.prepared.size).to.equal(2);
    });

    it('survives another answer', async () => {
      const element = await show(degreeNotarization, { q1: 'o1' });
      find<HTMLInputElement>(element, 'input[type="checkbox"]').click();
      radio(element, '委托他人申请').click();
      await element.updateComplete;
      expect(facts(element)[0]).to.equal('要您准备 5样 还差4样');
      expect(shadow(element).querySelectorAll('input[type="checkbox"]:checked')).to.have.length(1);
    });

    it('comes from outside too', async () => {
      const element = await show(degreeNotarization, { q1: 'o1' });
      element.prepared = new Set(['diploma']);
      await element.updateComplete;
      const box = row(element, '学历证书')?.querySelector<HTMLInputElement>('input');
      expect(box?.checked).to.equal(true);
      expect(facts(element)[0]).to.equal('要您准备 3样 还差2样');
      box?.click();
      element.prepared = new Set(['diploma']);
      await element.updateComplete;
      expect(box?.checked).to.equal(true);
      expect(facts(element)[0]).to.equal('要您准备 3样 还差2样');
    });

    it('does not render the list again', async () => {
      const many = materialChecklistExamples.find(({ name }) => name === 'many');
      const element = await fixture<MaterialChecklistElement>(many?.create() ?? html``);
      await element.updateComplete;
      find<HTMLInputElement>(element, 'input[type="checkbox"]').click();
      expect(element.isUpdatePending).to.equal(false);
      expect(words(find(element, '.remaining'))).to.equal('还差499样');
    });
  });

  it('keeps keys that look like code apart from code', async () => {
    const element = await show(hostileGuide());
    const options = [...shadow(element).querySelectorAll<HTMLInputElement>('input[type="radio"]')];
    options[0]?.click();
    await element.updateComplete;
    expect(shadow(element).querySelectorAll('.material')).to.have.length(1);
    expect(shadow(element).querySelector('img, script')).to.equal(null);
    options[1]?.click();
    await element.updateComplete;
    expect(options[1]?.checked).to.equal(true);
    expect(words(find(element, '.gap'))).to.contain('来源没有列出要交的材料');
  });

  it('speaks English where the page does', async () => {
    const element = await show(degreeNotarization, { q1: 'o1' }, 'en');
    await waitUntil(() => words(find(element, 'h2')) === 'What you must prepare');
    expect(facts(element)).to.deep.equal([
      'To prepare 3 3 still missing',
      'Depends on your answers 0',
      'Not for you 2',
    ]);
    expect(under(element, 'Not for you')).to.have.length(2);
  });

  it('reads the guide of a platform, and tries again', async () => {
    const root = await fixture(html`<div></div>`);
    providePlatform(root, failingPlatform(degreeNotarization));
    const element = document.createElement('tb-material-checklist');
    element.item = 'local:degree-notarization';
    element.division = '430000';
    root.append(element);
    await waitUntil(() => shadow(element).querySelector('[role="alert"]'));
    find<HTMLButtonElement>(element, '[role="alert"] button').click();
    await waitUntil(() => shadow(element).querySelector('h2'));
    expect(words(find(element, '.checklist__head'))).to.contain('学历公证 · 湖南');
  });

  it('reads a JSON child', async () => {
    const element = document.createElement('tb-material-checklist');
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(degreeNotarization);
    element.append(script);
    await fixture(element);
    await element.updateComplete;
    expect(words(find(element, '.checklist__head'))).to.contain('学历公证');
  });

  it('goes through the questions and the materials one at a time in large print', async () => {
    const element = await show(teachingGuide, { q1: 'o1' });
    element.appearance = 'large';
    await element.updateComplete;
    const page = () => words(find(element, '.page:not([hidden])'));
    const next = async () => {
      find<HTMLButtonElement>(element, '.turn .button--primary').click();
      await element.updateComplete;
    };
    expect(page()).to.contain('由谁申请').and.not.to.contain('学习证书是否还在手上');
    await next();
    expect(page()).to.contain('学习证书是否还在手上');
    await next();
    expect(page()).to.contain('要您准备 2样');
    await next();
    expect(page()).to.contain('学习经历证明申请表').and.not.to.contain('身份证明');
    await next();
    await next();
    expect(page()).to.contain('看您的回答').and.to.contain('与您无关的');
    const answer = [...shadow(element).querySelectorAll<HTMLButtonElement>('.plain')].find((one) =>
      words(one).startsWith('去回答'),
    );
    answer?.click();
    await waitUntil(() => page().includes('学习证书是否还在手上'));
  });

  describe('its examples', () => {
    for (const { name, create } of materialChecklistExamples)
      it(`are accessible: ${name}`, async () => {
        const element = await fixture<MaterialChecklistElement>(create());
        await element.updateComplete;
        await expect(element).to.be.accessible();
      }).timeout(30_000);
  });
});
