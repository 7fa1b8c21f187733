import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { MaterialFacts, ServiceGuide } from '@tongban/domain';
import { birthRegistration, degreeNotarization } from '@tongban/samples';
import './define.ts';
import {
  asOf,
  birth,
  diploma,
  empty,
  idCard,
  invented,
  jobCommitment,
  marriedCommitment,
  riskFree,
} from './made-up-facts.examples.ts';
import type { MaterialChecklistElement } from './material-checklist.ts';
import type { MaterialOptionChosenEvent } from './material-option-chosen-event.ts';

const shadow = (element: Element) => element.shadowRoot as ShadowRoot;
const words = (node: Element | null | undefined) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
const row = (element: Element, id: string) => shadow(element).querySelector(`[data-material="${id}"]`);
const control = (element: Element, key: string) => shadow(element).querySelector<HTMLElement>(`[data-key="${key}"]`);
const verdict = (element: Element, id: string) => words(row(element, id)?.querySelector('.verdict'));
const missing = (element: Element) => words(shadow(element).querySelector('.remaining'));
const headings = (element: Element) => [...shadow(element).querySelectorAll('h3')].map(words);

async function show(guide: ServiceGuide, facts: MaterialFacts, lang = 'zh-Hans') {
  const element = await fixture<MaterialChecklistElement>(
    html`<tb-material-checklist lang=${lang} .guide=${guide} .facts=${facts}></tb-material-checklist>`,
  );
  await waitUntil(() => shadow(element).querySelector('[data-material]'), 'no verdicts', { timeout: 8000 });
  return element;
}

async function opened(element: MaterialChecklistElement, key: string) {
  control(element, key)?.click();
  const inset = () => control(element, key)?.parentElement?.querySelector('.inset');
  await waitUntil(inset);
  return inset() as Element;
}

const down: MaterialFacts = {
  ...diploma,
  licences: [idCard],
  attempts: [{ service: 'wallet', outcome: 'unreachable', at: asOf }],
};

describe('tb-material-checklist with facts', () => {
  it('says first what she need not hand in, then what she must, then what is not for her', async () => {
    const element = await show(degreeNotarization, { ...diploma, licences: [idCard] });
    expect(headings(element).filter((heading) => heading !== '您的情形')).to.deep.equal([
      '这一样您不用交',
      '要您准备的',
      '与您无关的',
    ]);
    expect(verdict(element, 'identity')).to.equal('免提交：电子证照');
    expect(verdict(element, 'hukou')).to.equal('必须提交');
    expect(missing(element)).to.equal('还差2样');
    const others = [...shadow(element).querySelectorAll('details')].find((one) => words(one).startsWith('看看这2样'));
    expect(others?.open).to.equal(false);
  });

  it('says in the row where a waiver rests and as of when', async () => {
    const element = await show(degreeNotarization, { ...diploma, licences: [idCard] });
    const note = words(row(element, 'identity')?.querySelector('.row__note'));
    expect(note).to.contain('居民身份证，示例公安机关发').and.to.contain('来源：电子证照库');
    expect(note).to.contain('有效期到2035年6月1日').and.to.contain('9月16日 08:59的情况');
  });

  it('takes the answers of the facts, until she gives her own', async () => {
    const element = await show(degreeNotarization, { ...empty, choice: { q1: 'o1', q2: 'o1' } });
    expect(row(element, 'poa')).to.equal(null);
    const answer = [...shadow(element).querySelectorAll('label')].find((one) => words(one) === '委托他人申请');
    answer?.querySelector('input')?.click();
    await element.updateComplete;
    expect(verdict(element, 'poa')).to.equal('必须提交');
    element.facts = { ...empty, choice: { q1: 'o1', q2: 'o1' }, licences: [idCard] };
    await element.updateComplete;
    expect(element.choice.q1).to.equal('o2');
    expect(verdict(element, 'identity')).to.equal('免提交：电子证照');
  });

  it('promises nothing before she has answered', async () => {
    const element = await show(degreeNotarization, { ...empty, licences: [idCard] });
    const facts = [...shadow(element).querySelectorAll('.facts > div')].map(words);
    expect(facts).to.deep.equal(['不用您交 1样', '要您准备 还不知道', '看您的回答 4样']);
    const lead = [...shadow(element).querySelectorAll('button')].find((one) => words(one).startsWith('去回答'));
    lead?.click();
    await waitUntil(() => shadow(element).activeElement?.matches('.question input'));
  });

  it('shows the whole proof once it is asked for, and what could not be asked', async () => {
    const element = await show(degreeNotarization, { asOf, choice: { q1: 'o1', q2: 'o1' } });
    const summary = control(element, 'why/hukou');
    expect(words(summary)).to.match(/^为什么还要这个？（有\d问没问到）/);
    const inset = await opened(element, 'why/hukou');
    await waitUntil(() => inset.querySelector('[data-rule]'), 'no trace', { timeout: 8000 });
    const rules = [...inset.querySelectorAll<HTMLElement>('[data-rule]')];
    expect(rules.map(({ dataset }) => dataset.rule)).to.deep.equal([
      'R0',
      'R12',
      'R8',
      'R7',
      'R5',
      'R2',
      'R10',
      'R9',
      'R4',
      'R3',
      'R11',
    ]);
    const shared = rules.find(({ dataset }) => dataset.rule === 'R7');
    expect(shared?.dataset.answer).to.equal('unknown');
    expect(words(shared)).to.contain('我们问不到：这一问还没有人去查');
    expect(words(shared)).to.contain(
      '《国务院关于在线政务服务的若干规定》 第七条：“政务服务机构通过数据共享能够获得的信息',
    );
    await expect(element).to.be.accessible();
  });

  it('offers to try again when a proof cannot be loaded', async () => {
    let fails = true;
    const element = await fixture<MaterialChecklistElement>(html`<tb-material-checklist></tb-material-checklist>`);
    element.chunks = {
      trace: () =>
        fails ? Promise.reject(new Error('offline')) : import('./trace-view.ts').then(({ traceView }) => traceView),
    };
    element.guide = degreeNotarization;
    element.facts = diploma;
    await waitUntil(() => control(element, 'why/hukou'));
    const inset = await opened(element, 'why/hukou');
    await waitUntil(() => inset.querySelector('[role="alert"]'));
    fails = false;
    inset.querySelector('button')?.click();
    await waitUntil(() => inset.querySelector('[data-rule="R0"]'));
  });

  describe('when a waiver fails', () => {
    it('falls back to handing it in, with the reason', async () => {
      const element = await show(degreeNotarization, { ...diploma, licences: [{ ...idCard, status: 'suspended' }] });
      expect(verdict(element, 'identity')).to.equal('必须提交');
      expect(words(row(element, 'identity')?.querySelector('.fallback'))).to.contain(
        '电子证照被暂停使用，请您自己交。',
      );
    });

    it('is usable to the end with the licence service down', async () => {
      const element = await show(degreeNotarization, down);
      expect(words(shadow(element).querySelector('.checklist__head'))).to.contain('不耽误您');
      expect(words(row(element, 'identity'))).to.contain('电子证照现在查不到，请您自己交。 9月16日 09:00查的');
      expect(words(await opened(element, 'lack/identity'))).to.contain('名称里列了几样，有一样就行。');
      const boxes = shadow(element).querySelectorAll<HTMLInputElement>('input[type="checkbox"]');
      expect(boxes).to.have.length(3);
      for (const box of boxes) box.click();
      expect([...element.prepared].sort()).to.deep.equal(['diploma', 'hukou', 'identity']);
      expect([...shadow(element).querySelectorAll('.remaining')].map(words)).to.deep.equal(['都备好了', '都备好了']);
    });

    it('keeps the focus in the row that it moves, and says the change once', async () => {
      const element = await show(degreeNotarization, { ...diploma, licences: [idCard] });
      control(element, 'why/identity')?.focus();
      const status = shadow(element).querySelector('.checklist > [role="status"]') as Element;
      const said: string[] = [];
      const observer = new MutationObserver(() => said.push(words(status)));
      observer.observe(status, { childList: true, characterData: true, subtree: true });
      element.facts = down;
      await element.updateComplete;
      await Promise.resolve();
      observer.disconnect();
      expect(shadow(element).activeElement?.closest('[data-material]')).to.equal(row(element, 'identity'));
      expect(shadow(element).activeElement).to.equal(control(element, 'why/identity'));
      expect(said).to.have.length(1);
      expect(said[0]).to.match(/^身份证明.*：必须提交。不用您交0样，要您准备3样。$/);
    });

    it('goes on with the list of the guide when the rules cannot be loaded, and tries again', async () => {
      let fails = true;
      const element = await fixture<MaterialChecklistElement>(html`<tb-material-checklist></tb-material-checklist>`);
      element.chunks = {
        verdicts: () =>
          fails ? Promise.reject(new Error('offline')) : import('./verdicts.ts').then(({ Verdicts }) => Verdicts),
      };
      element.guide = degreeNotarization;
      element.facts = { ...diploma, licences: [idCard] };
      await waitUntil(() => shadow(element).querySelector('[role="alert"]'));
      const boxes = shadow(element).querySelectorAll<HTMLInputElement>('input[type="checkbox"]');
      for (const box of boxes) box.click();
      expect(missing(element)).to.equal('都备好了');
      fails = false;
      shadow(element).querySelector<HTMLButtonElement>('[role="alert"] button')?.click();
      await waitUntil(() => row(element, 'identity'));
      expect(verdict(element, 'identity')).to.equal('免提交：电子证照');
      expect(missing(element)).to.equal('都备好了');
    });
  });

  describe('options', () => {
    const married: MaterialFacts = { ...birth, commitments: [marriedCommitment] };

    it('are offered and never chosen for her; choosing is told and signs nothing', async () => {
      const element = await show(riskFree(birthRegistration), married);
      expect(verdict(element, 'marriage')).to.equal('可承诺代替');
      expect(row(element, 'marriage')?.querySelectorAll('input:checked')).to.have.length(0);
      const told = new Promise<MaterialOptionChosenEvent>((resolve) =>
        element.parentElement?.addEventListener('tb-material-option-chosen', resolve, { once: true }),
      );
      control(element, 'may-commit/marriage')?.focus();
      control(element, 'may-commit/marriage')?.click();
      const { requirement, option, chosen, cancelable } = await told;
      expect({ requirement, option, chosen, cancelable }).to.deep.equal({
        requirement: 'marriage',
        option: 'may-commit',
        chosen: { marriage: 'may-commit' },
        cancelable: false,
      });
      await element.updateComplete;
      expect(words(row(element, 'marriage'))).to.contain('还没有签。');
      expect(missing(element)).to.equal('还差2样，1样用别的办法');
      expect(shadow(element).activeElement).to.equal(control(element, 'may-commit/marriage'));
    });

    it('show what she would sign, until when it may follow, and where else to turn', async () => {
      const element = await show(invented, { ...empty, commitments: [jobCommitment] });
      const lack = words(await opened(element, 'lack/job'));
      expect(lack).to.contain('承诺本人在上述单位工作').and.to.contain('撤销登记').and.to.contain('您也可以不签');
      expect(lack).to.contain('先受理，受理后5个工作日内补交').and.to.contain('公布在：示例容缺受理清单');
      expect(lack).to.contain('交扫描件也行').and.to.contain('去哪里开：所在单位').and.to.contain('0000-12345678');
      await expect(element).to.be.accessible();
    });

    it('let her keep her e-licence to herself, and think again', async () => {
      const element = await show(degreeNotarization, { ...diploma, licences: [idCard] });
      control(element, 'licence/identity')?.focus();
      control(element, 'licence/identity')?.click();
      await element.updateComplete;
      expect(element.chosen).to.deep.equal({ identity: 'hand-in' });
      expect(missing(element)).to.equal('还差3样');
      expect(shadow(element).activeElement).to.equal(control(element, 'licence/identity'));
      control(element, 'licence/identity')?.click();
      await element.updateComplete;
      expect(element.chosen).to.deep.equal({});
      expect(verdict(element, 'identity')).to.equal('免提交：电子证照');
    });
  });

  it('tells her that she may ask for the basis of a contested demand, and still asks for it', async () => {
    const element = await show(invented, empty);
    expect(verdict(element, 'income')).to.equal('必须提交：可以问依据');
    expect(words(row(element, 'income'))).to.contain('您可以问：凭哪条法律要它？问之前，照样要准备。');
    expect(words(row(element, 'photo'))).not.to.contain('凭哪条法律');
  });

  it('speaks English where the page does', async () => {
    const element = await show(degreeNotarization, { ...diploma, licences: [idCard] }, 'en');
    await waitUntil(() => headings(element).includes('You need not hand in this one'), 'no English', { timeout: 8000 });
    const inset = await opened(element, 'why/identity');
    await waitUntil(() => words(inset).includes('Can an e-licence replace it?'), 'no trace', { timeout: 8000 });
    expect(words(inset)).to.contain('It can: the e-licence is valid');
  });
});
