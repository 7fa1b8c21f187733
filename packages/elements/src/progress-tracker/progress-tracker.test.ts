import { aTimeout, expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import type { Act, ServiceCase } from '@tongban/domain';
import { find, shadow, text, texts, words } from '../examples/read-element.ts';
import { cases } from './cases.data.ts';
import './define.ts';
import type { ProgressTrackerElement } from './progress-tracker.ts';
import { progressTrackerExamples } from './progress-tracker.examples.ts';

/** The rules that count come as a chunk, after the rest. */
const counted = (element: Element) =>
  waitUntil(() => !shadow(element).querySelector('[part=clock] > .loading'), 'the parts come', { timeout: 5000 });

async function show(serviceCase: ServiceCase, lang = 'zh-Hans'): Promise<ProgressTrackerElement> {
  const element = await fixture<ProgressTrackerElement>(
    html`<tb-progress-tracker lang=${lang} .serviceCase=${serviceCase}></tb-progress-tracker>`,
  );
  await counted(element);
  return element;
}

const [notified] = cases.correctionAsked.acts.slice(4) as [Act];
const logged = (element: Element) => texts(element, '.log > li > span');

describe('tb-progress-tracker', () => {
  describe('what is asked', () => {
    it('comes first, verbatim, with who said that this is all', async () => {
      const element = await show(cases.correctionAsked);
      const now = find(element, '[part=now]');
      expect(text(element, '[part=now] .status')).to.equal('轮到您了');
      expect(texts(element, '[part=now] .asks > li')).to.deep.equal([
        '学历证书第2页反光，编号看不清。请重新拍一张。',
        '没有选公证书用在哪个国家或地区。请补选。',
      ]);
      expect(words(now)).to.contain('湖南已一次说全。这两处之外，不会再让您补。');
      expect(words(now)).to.contain('通知没有写最晚哪天');
      expect(now.getAttribute('aria-labelledby')).to.equal(find(element, '#now').id);
      expect(text(element, '#now')).to.equal('请补正2处');
    });

    it('names the last day where the notice does', async () => {
      const element = await show(cases.correctionDue);
      expect(text(element, '#now')).to.equal('请补正2处，10月13日（周二）前交');
      expect(text(element, '[part=now]')).not.to.contain('没有写最晚哪天');
    });

    it('does not promise again what was promised before', async () => {
      const again = { ...notified, sequence: 8 };
      const element = await show({
        ...cases.corrected,
        acts: [...cases.corrected.acts, again],
      });
      expect(text(element, '[part=now]')).to.contain('这是第2次请您补正').and.not.to.contain('一次说全');
    });

    it('asks for money with the sum, and never to a private person', async () => {
      const element = await show(cases.feeAsked);
      expect(text(element, '#now')).to.equal('请付150元（学历公证费）');
      expect(text(element, '[part=now]')).to.contain('不要把钱转给个人');
    });

    it('shows two tasks, and the portal’s way only beside its own', async () => {
      const element = await show(cases.feeAndCorrection);
      expect(texts(element, '.now__title')).to.deep.equal(['请付150元（学历公证费）', '请补正2处']);
      expect(texts(element, 'slot').length).to.equal(3);
      const names = [...shadow(element).querySelectorAll('slot')].map(({ name }) => name);
      expect(names).to.deep.equal(['pay', 'task', 'help']);
      const fee = await show(cases.feeAsked);
      expect(shadow(fee).querySelector('slot[name=task]')).to.equal(null);
      const done = await show(cases.corrected);
      expect(shadow(done).querySelector('slot[name=task], slot[name=pay]')).to.equal(null);
    });
  });

  describe('who has it', () => {
    it('never calls a receipt an acceptance', async () => {
      const element = await show(cases.received);
      expect(text(element, '[part=now]')).to.contain('已收件，还没受理').and.to.contain('等湖南受理');
      expect(text(element, '[part=clock]')).to.contain('受理后才开始算');
    });

    it('leaves the case with whoever handed it over until the other place confirms', async () => {
      const pending = await show(cases.handoverPending);
      expect(text(pending, '[part=now]')).to.contain('9月17日已转给湖南，湖南还没确认接到。现在仍由深圳答复您。');
      expect(text(pending, '[part=holders] [aria-current]')).to.contain('现在仍由深圳答复您，湖南还没确认接到');
      const arrived = await show(cases.handoverAcknowledged);
      expect(text(arrived, '[part=holders] [aria-current]')).to.contain('现在在湖南，还没受理');
      expect(texts(arrived, '.holders > li')[1]).to.contain('9月17日转给湖南');
    });

    it('marks one holder while the case is open and none after', async () => {
      for (const [name, serviceCase] of Object.entries(cases)) {
        const element = await show(serviceCase);
        const here = shadow(element).querySelectorAll('.holders [aria-current=true]').length;
        const isOver = text(element, '[part=holders]').includes('办件已结束');
        expect(here, name).to.equal(isOver ? 0 : 1);
      }
    });

    it('shows silence, with the last news', async () => {
      const element = await show(cases.silent);
      expect(text(element, '[part=now]')).to.contain(
        '9天没有新消息 最近一次消息是9月18日：湖南开始审查。到今天没有新消息。',
      );
      expect(text(await show(cases.inReview), '[part=now]')).not.to.contain('没有新消息');
    });
  });

  describe('until when', () => {
    it('says the day if she answers today, the days used and why the clock stands still', async () => {
      const element = await show(cases.correctionAsked);
      expect(texts(element, '.facts > div')).to.deep.equal([
        '如果您今天补好 10月20日（周二）前 之后每晚一天补，就晚一天办好',
        '湖南已用 2个工作日 一共15个工作日，还剩13个工作日',
        '现在 暂停计时 从9月22日起，等您补正',
      ]);
      expect(text(element, '[part=clock]')).to.contain('期限：自受理之日起15个工作日内出具公证书');
    });

    it('says whose time was overrun, in the panel, at the holder, at the clock and at the step', async () => {
      const element = await show(cases.overdue);
      expect(text(element, '#now')).to.equal('湖南应在10月15日（周四）前办完，还没办完');
      expect(text(element, '[part=now]')).to.contain('已超期2个工作日').and.to.contain('超的时间算在湖南');
      expect(text(element, '.holders [aria-current]')).to.contain('现在在湖南，已超期');
      expect(text(element, '.facts')).to.contain('超2个工作日，时间算在湖南');
      expect(text(element, '.step[aria-current]')).to.contain('湖南正在办，已超期2个工作日');
    });

    it('gives both dates where a wait rests on nothing', async () => {
      const clock = text(await show(cases.suspendedWithoutBasis), '[part=clock]');
      expect(clock).to.contain('最晚 10月15日（周四）前').and.to.contain('如果停表，最晚10月19日（周一）');
      expect(text(await show(cases.suspendedWithoutBasis), '[part=now]')).to.contain('没有写依据哪一条');
      expect(text(await show(cases.suspended), '[part=now]')).to.contain('《中华人民共和国公证法》第三十条');
    });

    it('says what it does not know', async () => {
      expect(text(await show(cases.noLimit), '[part=clock]')).to.contain('指南没有写办理时限');
      const next = text(await show(cases.nextYear), '[part=clock]');
      expect(next).to.contain('2027年1月11日（周一）前').and.to.contain('节假日安排还没公布');
    });

    it('takes the new day of an extension, with its reason', async () => {
      const clock = text(await show(cases.extended), '.facts');
      expect(clock).to.contain('最晚 10月29日（周四）前').and.to.contain('已延长：学校还没有答复');
    });

    it('names no date that nobody owes any more', async () => {
      expect(text(await show(cases.withdrawn), '[part=clock]')).to.equal('什么时候办好 办件已结束，不再计时。');
      expect(text(await show(cases.completed), '[part=clock]')).to.contain('已作决定 10月13日（周二）');
    });

    it('opens the count of days in place, and loads it only then', async () => {
      const element = await show(cases.correctionAsked);
      expect(shadow(element).querySelector('.calendar')).to.equal(null);
      find(element, '[part=clock] summary').click();
      await waitUntil(() => shadow(element).querySelector('.calendar'));
      const runs = texts(element, '.runs li');
      expect(runs[0]).to.match(/^9月18日（周五） ?开始的当天，不算$/);
      expect(runs.at(-1)).to.contain('10月20日（周二）').and.to.contain('第14–15天');
      expect(shadow(element).querySelectorAll('td[data-day=paused]').length).to.equal(3);
    });
  });

  describe('how far', () => {
    it('says in words which step it is', async () => {
      const progress = (element: Element) => texts(element, '.identity dd').at(-1);
      expect(progress(await show(cases.correctionAsked))).to.equal('第3步，共5步，等您补正');
      expect(progress(await show(cases.inReview))).to.equal('第3步，共5步，湖南正在办');
      expect(progress(await show(cases.declined))).to.equal('停在第2步，共5步，不予受理');
      expect(progress(await show(cases.completed))).to.equal('共5步，已办结');
      expect(progress(await show(cases.noPlan))).to.equal('湖南正在办');
    });

    it('exposes the steps as a list with one current step', async () => {
      const element = await show(cases.remoteCorrection);
      const list = find(element, '[part=steps] ol');
      expect(list.getAttribute('role')).to.equal('list');
      expect(list.children.length).to.equal(8);
      expect(texts(element, '[aria-current=step] h4')).to.deep.equal(['审查并决定']);
      expect(texts(element, '.step__state').slice(0, 4)).to.deep.equal([
        '您已完成',
        '深圳已完成',
        '深圳已转给湖南',
        '湖南已接到',
      ]);
    });

    it('shows the backward move once, on its step, with the reason', async () => {
      const element = await show(cases.correctionAsked);
      expect(texts(element, '.step__state').filter((state) => state === '退回给您补正')).to.have.length(1);
      expect(text(element, '[aria-current=step]')).to.contain('湖南发现2处要补').and.to.contain('前面的不用重来');
      const later = await show(cases.corrected);
      expect(texts(later, '.step__note').at(-1)).to.contain('9月22日 10:20 湖南请您补正2处');
      expect(texts(later, '.step__state')).not.to.include('退回给您补正');
    });

    it('keeps an act that it does not know, with its name', async () => {
      const element = await show(cases.unrecognized);
      const sentence = '平台记了一件这个页面还不认识的事：video-interview-booked';
      expect(logged(element)).to.include(sentence);
      expect(text(element, '[aria-current=step]')).to.contain(sentence);
    });

    it('lists every act with its time', async () => {
      const element = await show(cases.completed);
      expect(text(element, '[part=log] summary')).to.equal('看全部9条记录');
      expect(texts(element, '.log > li').at(-3)).to.equal('10月14日 15:10湖南寄出学历公证书，运单号SAMPLE-POST-0001');
    });
  });

  describe('how it ended', () => {
    it('shows a refusal with every reason and every remedy', async () => {
      for (const serviceCase of [cases.rejected, cases.rejectedAndCompleted]) {
        const element = await show(serviceCase);
        expect(text(element, '#now')).to.equal('湖南决定不予办理');
        expect(texts(element, '[part=now] .asks > li')).to.deep.equal([
          '提供的学历证书与发证学校的记录不一致。 《中华人民共和国公证法》第三十一条：“提供虚假证明材料的”',
          '学校书面答复查无此编号。 没有写依据哪一条。',
          '申请行政复议：找示例复议机关（虚构），最晚12月12日（周六）',
          '提起行政诉讼：找示例人民法院（虚构），决定没有写最晚哪天',
        ]);
        expect(text(element, '[part=now]')).not.to.contain('办完了');
      }
    });

    it('names the right authority where this one declined', async () => {
      const now = text(await show(cases.declined), '[part=now]');
      expect(now)
        .to.contain('理由：这件事不归这里的公证处办。')
        .and.to.contain('应当找：湖北 · 示例学籍档案馆（虚构）');
    });

    it('tells completed, withdrawn, returned and terminated apart', async () => {
      const title = async (serviceCase: ServiceCase) => text(await show(serviceCase), '#now');
      expect(await title(cases.completed)).to.equal('这件事办完了');
      expect(await title(cases.withdrawn)).to.equal('您已撤回申请');
      expect(await title(cases.returned)).to.equal('湖南把申请退给您了，没有作决定');
      expect(await title(cases.terminated)).to.equal('湖南终止了办理，没有作决定');
    });
  });

  it('speaks English where the page does', async () => {
    const element = await show(cases.correctionAsked, 'en');
    await waitUntil(() => text(element, '[part=now]').includes('It is your turn'));
    expect(text(element, '#now')).to.equal('Please make 2 corrections');
    expect(texts(element, '.identity dd').at(-1)).to.equal('Step 3 of 5, waiting for your corrections');
    expect(text(element, '.facts')).to.contain('If you answer today Tuesday 20 October');
    expect(find(element, '.asks > li > span').lang).to.equal('zh-Hans');
  });

  it('treats what a platform sends as text', async () => {
    const element = await show(cases.hostile);
    expect(shadow(element).querySelector('script, img')).to.equal(null);
    expect(text(element, '[part=now]')).to.contain('<script>alert(2)</script>');
    expect([...shadow(element).querySelectorAll('a')].map((link) => link.protocol)).to.deep.equal(['tel:']);
  });

  it('reads its JSON child, also one that comes later, and keeps the fallback until then', async () => {
    const element = await fixture<ProgressTrackerElement>(html`<tb-progress-tracker>正在办理</tb-progress-tracker>`);
    expect(shadow(element).querySelector('slot:not([name])')).not.to.equal(null);
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(cases.completed);
    element.append(script);
    await waitUntil(() => text(element, '#now') === '这件事办完了');
    expect(shadow(element).querySelector('slot:not([name])')).to.equal(null);
  });

  it('takes turns in large print, one primary button a page', async () => {
    const element = await fixture<ProgressTrackerElement>(
      html`<tb-progress-tracker appearance="large" .serviceCase=${cases.correctionAsked}></tb-progress-tracker>`,
    );
    await counted(element);
    const shown = () => find(element, '.page:not([hidden])');
    expect(words(shown())).to.contain('轮到您了').and.to.contain('如果您今天补好：10月20日（周二）前');
    expect(shadow(element).querySelectorAll('.turn .button--primary').length).to.equal(0);
    for (const part of ['holders', 'steps', 'log']) {
      find(element, '.turn .button').click();
      await element.updateComplete;
      await nextFrame();
      expect(shown().querySelector(`[part=${part}]`), part).not.to.equal(null);
    }
    const waiting = await fixture<ProgressTrackerElement>(
      html`<tb-progress-tracker appearance="large" .serviceCase=${cases.inReview}></tb-progress-tracker>`,
    );
    expect(shadow(waiting).querySelectorAll('.turn .button--primary').length).to.equal(1);
  });

  it('is accessible in every state', async () => {
    for (const { name, create } of progressTrackerExamples) {
      const element = create();
      document.body.append(element);
      await aTimeout(30);
      for (const details of shadow(element).querySelectorAll('details')) details.open = true;
      await aTimeout(30);
      try {
        await expect(element, name).to.be.accessible();
      } finally {
        element.remove();
      }
    }
  }).timeout(60_000);
});
