import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { ServiceGuide } from '@tongban/domain';
import { degreeNotarization, idCardRemoteRenewal, teachingGuide } from '@tongban/samples';
import { type PartialPlatform, providePlatform } from '../context/platform-context.ts';
import { bareGuide, hostileGuide } from '@tongban/samples';
import { failingPlatform, guidePlatform, silentPlatform } from '../examples/guide-platforms.ts';
import './define.ts';
import type { GuideViewerElement } from './guide-viewer.ts';
import { guideViewerExamples } from './guide-viewer.examples.ts';

const show = (guide: ServiceGuide, lang = 'zh-Hans') =>
  fixture<GuideViewerElement>(html`<tb-guide-viewer lang=${lang} .guide=${guide}></tb-guide-viewer>`);

function shadow(element: Element): ShadowRoot {
  if (!element.shadowRoot) throw new Error('The element has no shadow root.');
  return element.shadowRoot;
}

/** What a person reads, without the spaces and breaks of the markup. */
const words = (node: Element | null | undefined) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
const rowOf = (element: Element, key: string) => shadow(element).querySelector(`#${key}`);
const facts = (element: Element) => [...shadow(element).querySelectorAll('.facts > div')].map(words);

function find<T extends Element = HTMLElement>(element: Element, selector: string): T {
  const found = shadow(element).querySelector<T>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

describe('tb-guide-viewer', () => {
  it('says at the top whose guide it is', async () => {
    expect(words(find(await show(degreeNotarization), '.standing'))).to.equal(
      '示例数据：由本项目根据公开资料整理，不是办理机关的指南',
    );
    expect(words(find(await show(teachingGuide), '.standing'))).to.equal('教学用虚构事项');
    const official = await show({ ...degreeNotarization, standing: 'official' });
    expect(shadow(official).querySelector('.standing')).to.equal(null);
  });

  it('shows the address of the page with its code, and neither for what is no address', async () => {
    const element = await show(degreeNotarization);
    expect(rowOf(element, 'address')).to.equal(null);
    element.address = 'https://portal.example/guide.html?item=1';
    await waitUntil(() => shadow(element).querySelector('#address svg path'));
    expect(find(element, '#address svg').getAttribute('aria-label')).to.equal('这一页网址的二维码');
    expect(find<HTMLAnchorElement>(element, '#address a').href).to.equal('https://portal.example/guide.html?item=1');
    element.address = 'javascript:alert(1)';
    await element.updateComplete;
    expect(rowOf(element, 'address')).to.equal(null);
  });

  it('answers the four questions first, each with its source', async () => {
    const element = await show(degreeNotarization);
    expect(facts(element)).to.deep.equal([
      '多久办好 最长15个工作日 [24] 法定时限',
      '要跑几次 来源没有说',
      '收多少钱 150元/件 [1] 学历公证费另有1项，见“收多少钱”',
      '给谁办 个人 [1]',
    ]);
  });

  it('says so where one place’s promise is not another’s', async () => {
    const element = await show(idCardRemoteRenewal);
    const limits = words(rowOf(element, 'limits'));
    expect(limits).to.contain('只管河北省');
    expect(limits).to.contain('只管成都市');
  });

  it('shows every gap as a gap and fills none', async () => {
    const element = await show(bareGuide());
    expect(facts(element).every((fact) => fact.endsWith('来源没有说'))).to.equal(true);
    const gaps = [...shadow(element).querySelectorAll('.gap')].map(words);
    expect(gaps.filter((gap) => gap === '来源没有说')).to.have.length(14);
  });

  it('gives the reason where an element does not apply', async () => {
    const element = await show(bareGuide({ materials: { status: 'notApplicable', reason: '登录就能查' } }));
    expect(words(rowOf(element, 'materials')))
      .to.contain('登录就能查')
      .and.not.to.contain('来源没有说');
  });

  it('marks what was concluded or remembered, for eyes and for ears', async () => {
    const element = await show(degreeNotarization);
    const materials = words(rowOf(element, 'materials'));
    expect(materials).to.contain('来源渠道：政府部门核发推断（来源没有直接写，是从来源推断的）');
    expect(materials).to.contain('学历证书凭记忆，未查证（没有看到原文）');
    // Of a guide that is made up whole, the head says it once.
    expect(shadow(await show(teachingGuide)).querySelector('.mark')).to.equal(null);
  });

  it('leads every fact of a guide to a source that is there', async () => {
    for (const guide of [degreeNotarization, idCardRemoteRenewal, teachingGuide]) {
      const element = await show(guide);
      for (const row of shadow(element).querySelectorAll('.row:not(#sources, #gaps)')) {
        const gaps = row.querySelectorAll('.gap').length;
        expect(row.querySelectorAll('.ref').length + gaps, `${guide.name} ${row.id}`).to.be.greaterThan(0);
      }
      const count = shadow(element).querySelectorAll('.source').length;
      expect(count).to.equal(guide.sources.length);
      for (const ref of shadow(element).querySelectorAll<HTMLElement>('.ref')) {
        const number = Number(/\d+/.exec(words(ref))?.[0]);
        expect(guide.sources[number - 1]?.id).to.equal(ref.dataset['source']);
      }
    }
  });

  it('names the one source of a row once', async () => {
    const element = await show(degreeNotarization);
    const conditions = rowOf(element, 'conditions');
    expect(conditions?.querySelectorAll('.ref')).to.have.length(1);
    expect(words(conditions?.querySelector('.row__note'))).to.equal('这一段出自 [1]');
  });

  it('shows second-hand sources as such', async () => {
    const element = await show(degreeNotarization);
    expect(words(find(element, '.source'))).to.contain('地方办事指南 · 不是看的原文：第三方转载');
  });

  it('leads to a source and back to where the reader was', async () => {
    const element = await show(degreeNotarization);
    const ref = find<HTMLButtonElement>(element, '#materials .ref');
    ref.focus();
    ref.click();
    await waitUntil(() => shadow(element).activeElement?.matches('.source'));
    const source = shadow(element).activeElement;
    expect(words(source)).to.contain('湖南省人民政府网站');
    const box = source?.getBoundingClientRect();
    expect(box && box.top >= 0 && box.bottom <= innerHeight).to.equal(true);
    expect(location.hash).to.equal('');
    await expect(element).to.be.accessible();

    find<HTMLButtonElement>(element, '.back').click();
    await waitUntil(() => shadow(element).activeElement === ref);
    expect(shadow(element).querySelector('.back')).to.equal(null);
  });

  it('links the telephone numbers, and only those', async () => {
    const element = await show(degreeNotarization);
    const phones = [...shadow(element).querySelectorAll<HTMLAnchorElement>('#contacts a')].map(({ href }) => href);
    expect(phones).to.deep.equal(['tel:0731-88980751', 'tel:0731-88980739', 'tel:12345']);
    const hostile = await show(hostileGuide());
    const links = [...shadow(hostile).querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).to.deep.equal(['tel:0731-88980751']);
  });

  it('shows text that looks like markup as text', async () => {
    const element = await show(hostileGuide());
    expect(shadow(element).querySelector('img, script')).to.equal(null);
    expect(words(find(element, 'h2'))).to.contain('<img src=x onerror="alert(1)">');
    expect(words(rowOf(element, 'conditions'))).to.contain('来源没有列出');
  });

  it('tells the version and the check code of the guide', async () => {
    expect(words(rowOf(await show(degreeNotarization), 'sources'))).to.contain(
      `指南版本：sample-1。内容校验码：${degreeNotarization.digest.slice(0, 8)}`,
    );
  });

  it('speaks English where the page does', async () => {
    const element = await show(degreeNotarization, 'en');
    await waitUntil(() => words(rowOf(element, 'materials')).includes('What to bring'));
    expect(facts(element)[0]).to.equal('How long At most 15 working days [24] Set by law');
    expect(facts(element)[1]).to.equal('Visits in person The sources do not say');
    expect(words(find(element, '.standing'))).to.contain('Not a guide of the handling authority');
    element.lang = 'zh-Hans';
    await waitUntil(() => words(rowOf(element, 'materials')).includes('要带什么'));
  });

  describe('where the guide comes from', () => {
    const target = html`<tb-guide-viewer item="local:degree-notarization" division="430000">
      <p>没有脚本也能读</p>
    </tb-guide-viewer>`;

    it('is its JSON child, also one that is added later', async () => {
      const element = await fixture<GuideViewerElement>(html`<tb-guide-viewer></tb-guide-viewer>`);
      expect(shadow(element).querySelector('h2')).to.equal(null);
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = JSON.stringify(degreeNotarization);
      element.append(script);
      await waitUntil(() => shadow(element).querySelector('h2'));
      expect(words(find(element, 'h2'))).to.equal('学历公证');
    });

    it('is a platform, also one that comes late', async () => {
      const root = await fixture(html`<div>${target}</div>`);
      const element = root.firstElementChild as GuideViewerElement;
      const asked: unknown[] = [];
      expect(find<HTMLSlotElement>(element, 'slot:not([name])').assignedElements().map(words)).to.deep.equal([
        '没有脚本也能读',
      ]);
      const port: PartialPlatform = guidePlatform(degreeNotarization);
      const guides = port.guides;
      if (!guides) throw new Error('The platform has no guides.');
      providePlatform(root, {
        guides: {
          ...guides,
          get: (what) => {
            asked.push(what);
            return guides.get(what);
          },
        },
      });
      await waitUntil(() => shadow(element).querySelector('h2'));
      expect(asked).to.deep.equal([{ item: { kind: 'local', code: 'degree-notarization' }, division: '430000' }]);
    });

    it('keeps what was readable while it loads', async () => {
      const root = await fixture(html`<div></div>`);
      providePlatform(root, silentPlatform());
      root.append(document.createElement('tb-guide-viewer'));
      const element = root.firstElementChild as GuideViewerElement;
      element.item = 'local:degree-notarization';
      element.division = '430000';
      await element.updateComplete;
      expect(words(find(element, '[role="status"]'))).to.equal('正在读取……');
      expect(shadow(element).querySelector('slot:not([name])')).not.to.equal(null);
    });

    it('can be tried again after a failure', async () => {
      const root = await fixture(html`<div></div>`);
      providePlatform(root, failingPlatform(degreeNotarization));
      const element = document.createElement('tb-guide-viewer');
      element.item = 'local:degree-notarization';
      element.division = '430000';
      root.append(element);
      await waitUntil(() => shadow(element).querySelector('[role="alert"]'));
      expect(words(find(element, '[role="alert"]')))
        .to.contain('网络不通')
        .and.to.contain('req-7f3a');
      find<HTMLButtonElement>(element, '[role="alert"] button').click();
      await waitUntil(() => shadow(element).querySelector('h2'));
      expect(shadow(element).querySelector('[role="alert"]')).to.equal(null);
    });

    it('fails on an item that is no key, without asking anybody', async () => {
      const root = await fixture(html`<div></div>`);
      providePlatform(root, silentPlatform());
      const element = document.createElement('tb-guide-viewer');
      element.item = 'degree notarization';
      element.division = '430000';
      root.append(element);
      await waitUntil(() => shadow(element).querySelector('[role="alert"]'));
      expect(words(find(element, '[role="alert"]'))).to.contain('没有找到');
    });

    it('is the property, whatever else there is', async () => {
      const element = await fixture<GuideViewerElement>(target);
      element.guide = teachingGuide;
      await element.updateComplete;
      expect(words(find(element, 'h2'))).to.equal(teachingGuide.name);
    });
  });

  it('gives the portal’s actions a place only when there are some', async () => {
    const element = await show(degreeNotarization);
    expect(find(element, '.actions').hidden).to.equal(true);
    const action = document.createElement('button');
    action.slot = 'actions';
    action.textContent = '开始办理';
    element.append(action);
    await oneEvent(find(element, 'slot[name="actions"]'), 'slotchange');
    await element.updateComplete;
    expect(find(element, '.actions').hidden).to.equal(false);
  });

  describe('in large print', () => {
    async function large(): Promise<GuideViewerElement> {
      const element = await show(degreeNotarization);
      element.appearance = 'large';
      await element.updateComplete;
      return element;
    }
    const visible = (element: Element) => find(element, '.page:not([hidden])');
    const turn = async (element: GuideViewerElement, name: string) => {
      const button = [...shadow(element).querySelectorAll<HTMLButtonElement>('.turn button')].find((one) =>
        words(one).startsWith(name),
      );
      if (!button) throw new Error(`No button ${name}`);
      button.click();
      await waitUntil(() => shadow(element).activeElement?.matches('.page-head'));
    };

    it('shows one page at a time and keeps its attribute', async () => {
      const element = await large();
      expect(element.getAttribute('appearance')).to.equal('large');
      expect(words(find(element, '.page-head'))).to.equal('学历公证 第1页，共7页');
      await turn(element, '下一页：能不能办');
      await turn(element, '下一页：要带什么');
      expect(words(find(element, '.page-head'))).to.contain('第3页，共7页');
      expect(words(visible(element)))
        .to.contain('要带什么')
        .and.not.to.contain('能不能办');
      await turn(element, '上一页');
      expect(words(visible(element))).to.contain('能不能办');
    });

    it('turns to a source and back to the page', async () => {
      const element = await large();
      await turn(element, '下一页：能不能办');
      const ref = visible(element).querySelector<HTMLButtonElement>('.ref');
      ref?.click();
      await waitUntil(() => shadow(element).activeElement?.matches('.source'));
      expect(words(find(element, '.page-head'))).to.contain('第7页');
      find<HTMLButtonElement>(element, '.back').click();
      await waitUntil(() => shadow(element).activeElement === ref);
      expect(words(find(element, '.page-head'))).to.contain('第2页');
    });

    it('has text of 22 px or more and targets of 60', async () => {
      const element = await large();
      for (const text of shadow(element).querySelectorAll('.page:not([hidden]) :is(p, dt, dd, h2, h3)'))
        expect(Number.parseFloat(getComputedStyle(text).fontSize)).to.be.at.least(22);
      for (const target of shadow(element).querySelectorAll('.turn .button, .help .button'))
        expect(target.getBoundingClientRect().height).to.be.at.least(60);
    });
  });

  describe('its examples', () => {
    for (const { name, create } of guideViewerExamples)
      it(`are accessible: ${name}`, async () => {
        const element = await fixture<GuideViewerElement>(create());
        await element.updateComplete;
        await expect(element).to.be.accessible();
      });
  });
});
