import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { Act, ServiceCase } from '@tongban/domain';
import { find, shadow, text, texts, words } from '../examples/read-element.ts';
import { cases } from './cases.data.ts';
import './define.ts';
import type { ProgressTrackerElement } from './progress-tracker.ts';
import { twoPlaceCases } from './two-place-cases.data.ts';

const ready = (element: Element) =>
  waitUntil(() => !shadow(element).querySelector('[part=clock] > .loading'), 'the parts come', { timeout: 5000 });

async function show(serviceCase: ServiceCase, width = 1120): Promise<ProgressTrackerElement> {
  const box = document.createElement('div');
  box.style.width = `${width}px`;
  const element = await fixture<ProgressTrackerElement>(
    html`<tb-progress-tracker lang="zh-Hans" .serviceCase=${serviceCase}></tb-progress-tracker>`,
    { parentNode: box },
  );
  await ready(element);
  return element;
}

const steps = (element: Element) => [...shadow(element).querySelectorAll<HTMLElement>('.step')];
const lefts = (element: Element) =>
  steps(element).map((step) => Math.round(find({ shadowRoot: step } as never, 'h4').getBoundingClientRect().left));

describe('tb-progress-tracker between two places', () => {
  describe('lanes', () => {
    it('stand side by side where there is room, and in one column where there is not, in one order', async () => {
      const wide = await show(twoPlaceCases.deliveredAtCounter);
      const order = texts(wide, '.step h4');
      const [left, right] = [...new Set(lefts(wide))] as [number, number];
      expect(right - left).to.be.greaterThan(300);
      expect(lefts(wide)).to.deep.equal([left, left, left, right, right, right, right, left]);
      const narrow = await show(twoPlaceCases.deliveredAtCounter, 375);
      expect(new Set(lefts(narrow)).size).to.equal(1);
      expect(texts(narrow, '.step h4')).to.deep.equal(order);
      expect(texts(narrow, '.step__state')).to.include.members(['成都已完成', '重庆已接到']);
    });

    it('stay one column in large print at the same width', async () => {
      const element = await fixture<ProgressTrackerElement>(
        html`<tb-progress-tracker appearance="large" .serviceCase=${twoPlaceCases.hop2}></tb-progress-tracker>`,
      );
      await ready(element);
      for (const page of shadow(element).querySelectorAll<HTMLElement>('.page')) page.hidden = false;
      expect(new Set(lefts(element)).size).to.equal(1);
    });

    it('go down the page in the order of time', async () => {
      const element = await show(twoPlaceCases.hop3);
      const tops = steps(element).map((step) => step.getBoundingClientRect().top);
      expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
    });

    it('say in words which one answers, and mark exactly that one', async () => {
      const marked = async (serviceCase: ServiceCase) => texts(await show(serviceCase), '.lane-heads > [data-here]');
      expect(await marked(twoPlaceCases.takenIn)).to.deep.equal(['收件地 成都 现在由这里答复您']);
      expect(await marked(twoPlaceCases.handedOver)).to.deep.equal(['收件地 成都 现在由这里答复您']);
      expect(await marked(twoPlaceCases.acknowledged)).to.deep.equal(['办理地 重庆 现在由这里答复您']);
      expect(await marked(twoPlaceCases.hop2)).to.deep.equal(['协同地 湖南 现在由这里答复您']);
      expect(await marked(twoPlaceCases.noticeBreached)).to.deep.equal([]);
      expect(await marked(twoPlaceCases.deliveredAtCounter)).to.deep.equal([]);
    });

    it('are not there for a case of one place', async () => {
      const element = await show(twoPlaceCases.handledLocally);
      expect(shadow(element).querySelector('.lane-heads, .lanes, [data-lane]')).to.equal(null);
      expect(new Set(lefts(element)).size).to.equal(1);
    });
  });

  it('names one place that answers, also while a handover is not confirmed', async () => {
    const element = await show(twoPlaceCases.handedOver);
    expect(text(element, '[part=now]')).to.contain('9月8日已转给重庆，重庆还没确认接到。现在仍由成都答复您。');
    expect(text(element, '.holders [aria-current]')).to.contain('现在仍由成都答复您，重庆还没确认接到');
    expect(text(element, '[aria-current=step]')).to.equal('户籍地接到 重庆还没确认接到');
    for (const [name, serviceCase] of Object.entries<ServiceCase>(twoPlaceCases)) {
      const here = shadow(await show(serviceCase)).querySelectorAll('.holders [aria-current=true]').length;
      expect(here, name).to.equal(/deliveredAtCounter|wrongAuthority/.test(name) ? 0 : 1);
    }
  }).timeout(30_000);

  describe('hops', () => {
    it('are bars on one scale, with what was used, the limit and what is too much in words', async () => {
      const element = await show(twoPlaceCases.hop2Overdue);
      expect(texts(element, '.holders > li').slice(1)).to.deep.equal([
        '第1段 · 办理地 攀枝花 已办完 用了7个工作日，限15个',
        '第2段 · 协同地 湖南 现在在湖南，已超期 用了17个工作日，限15个，超2个',
        '第3段 · 办理地 攀枝花 等湖南转来 还没开始，限15个工作日',
      ]);
      const boxes = [...shadow(element).querySelectorAll('.days')].map((bar) => bar.getAttribute('viewBox'));
      expect(boxes).to.deep.equal(['0 0 17 1', '0 0 17 1', '0 0 17 1']);
      expect(shadow(element).querySelectorAll('.days__over').length).to.equal(1);
    });

    it('add up: if the place at work is done today, in all, so far', async () => {
      expect(texts(await show(twoPlaceCases.hop2Overdue), '.facts > div')).to.deep.equal([
        '如果湖南今天办完 9月29日（周二）前 之后攀枝花还有15个工作日',
        '一共限期 45个工作日 3段，每段15个工作日',
        '已经用了 24个工作日 攀枝花7个工作日，湖南17个工作日',
      ]);
      expect(texts(await show(twoPlaceCases.hopHandedOver), '.facts > div')[0]).to.equal(
        '如果湖南今天接到 9月24日（周四）前 湖南限15个工作日，攀枝花限15个工作日',
      );
      expect(texts(await show(twoPlaceCases.hop3), '.facts > div')[0]).to.equal('最晚 9月30日（周三）前');
    });

    it('say whose time was overrun, while it runs and afterwards', async () => {
      const late = await show(twoPlaceCases.hop2Overdue);
      expect(text(late, '#now')).to.equal('湖南应在9月4日（周五）前办完，还没办完');
      expect(text(late, '[part=now]')).to.contain('超的时间算在湖南');
      const after = await show(twoPlaceCases.hop3);
      expect(texts(after, '.holders > li')[2]).to.contain('湖南 已办完，超期了').and.to.contain('超2个');
      expect(text(after, '[part=now]')).not.to.contain('超');
    });

    it('tell each move on the step it leads to', async () => {
      const moves = texts(await show(twoPlaceCases.hop3), '.step__move');
      expect(moves).to.deep.equal(['8月13日攀枝花转给湖南，8月14日湖南接到', '9月8日湖南转给攀枝花，9月9日攀枝花接到']);
    });
  });

  it('says of each original where it is, and who answers for it', async () => {
    const row = async (serviceCase: ServiceCase) =>
      texts(await show(serviceCase), '[part=originals] .row > :not(.row__note)').join(' ');
    expect(await row(twoPlaceCases.takenIn)).to.equal('居民户口簿 成都保管着，由成都负责还您。 在成都');
    expect(await row(twoPlaceCases.originalInTransit)).to.equal(
      '居民户口簿 从成都寄往重庆，运单号SAMPLE-EMS-0001。路上由成都负责。没送到就找成都。 在路上',
    );
    expect(await row(twoPlaceCases.originalArrived)).to.equal('居民户口簿 重庆保管着，由重庆负责还您。 在重庆');
    expect(await row(twoPlaceCases.deliveredAtCounter)).to.equal('居民户口簿 原件在您手里。 已还给您');
    const way = texts(await show(twoPlaceCases.resultOnItsWay), '[part=originals] .row__note > li');
    expect(way.at(-1)).to.equal('9月22日 14:20 重庆寄出原件，运单号SAMPLE-EMS-0002');
    const { acts, ...rest } = twoPlaceCases.originalArrived;
    const by = { role: 'applicant' as const };
    const withdrawn: Act = { sequence: 99, at: rest.asOf, by, type: 'withdrawn', details: {} };
    expect(await row({ ...rest, acts: [...acts, withdrawn] })).to.contain('办件已结束。请找重庆取回。');
  });

  it('shows the way of the result leg by leg', async () => {
    expect(texts(await show(twoPlaceCases.resultOnItsWay), '.delivery li')).to.deep.equal([
      '9月22日 09:30重庆出具居民身份证',
      '9月22日 14:10重庆寄出居民身份证，运单号SAMPLE-EMS-0002',
      '到了成都，请您去取',
    ]);
    expect(texts(await show(twoPlaceCases.deliveredAtCounter), '.delivery li').at(-1)).to.equal(
      '9月28日 10:45成都在窗口把结果交给您',
    );
    expect(texts(await show(twoPlaceCases.handledLocally), '.delivery li').at(-1)).to.equal('做好了，还没交给您');
    expect(texts(await show(cases.dispatched), '.delivery li').at(-1)).to.equal('在路上，还没送到');
    expect(texts(await show(cases.rejected), '.delivery li')).to.deep.equal([]);
  });

  it('shows a fee asked for, paid, and waived with its clause', async () => {
    const fee = async (serviceCase: ServiceCase) => words(find(await show(serviceCase), '[part=fees] .row'));
    expect(await fee(twoPlaceCases.idCardFeeAsked)).to.contain('居民身份证工本费 20元 等您付');
    expect(await fee(twoPlaceCases.handledLocally)).to.contain('一次有效签注 15元 已付');
    expect(await fee(twoPlaceCases.feeWaived))
      .to.contain('免收')
      .and.to.contain('为什么免收：您符合法律援助条件。')
      .and.to.contain('《中华人民共和国公证法》第三十四条第二款');
  });

  it('shows how and when a notice was served, and whether she saw it', async () => {
    expect(texts(await show(twoPlaceCases.noticeBreached), '[part=notices] li')).to.deep.equal([
      '9月28日 10:20湖南发短信告诉您补正通知。 您9月28日 18:03看过。',
    ]);
    expect(text(await show(twoPlaceCases.resultOnItsWay), '[part=notices]')).to.contain('没有您看过的记录');
    expect(shadow(await show(twoPlaceCases.takenIn)).querySelector('[part=notices]')).to.equal(null);
  });

  it('gives each remedy with where, until when and by which clause', async () => {
    const element = await show(twoPlaceCases.refused);
    expect(texts(element, '[part=now] .asks').at(-1))
      .to.contain(
        '申请行政复议：找示例复议机关（虚构），最晚11月15日（周日） 《中华人民共和国行政复议法》第二十条第一款',
      )
      .and.to.contain('提起行政诉讼：找示例人民法院（虚构），最晚2027年3月16日（周二）');
    expect(text(element, '[part=notices]')).to.contain('乌拉特中旗在窗口告诉您决定');
  });

  it('says every move in words before the parts are there', async () => {
    const element = await fixture<ProgressTrackerElement>(
      html`<tb-progress-tracker lang="zh-Hans" .serviceCase=${twoPlaceCases.hop3}></tb-progress-tracker>`,
    );
    expect(shadow(element).querySelector('[part=clock] > .loading'), 'the parts are on their way').not.to.equal(null);
    expect(texts(element, '.step__note').join(' ')).to.contain('攀枝花转给湖南').and.to.contain('湖南接到');
    expect(texts(element, '.step__state').slice(2, 5)).to.deep.equal(['攀枝花已完成', '湖南已完成', '攀枝花正在办']);
    expect(text(element, '.holders [aria-current]')).to.contain('现在在攀枝花，正在办');
    await ready(element);
  });

  it('names the competent authority after a wrong one, with how to go on', async () => {
    const now = text(await show(twoPlaceCases.wrongAuthority), '[part=now]');
    expect(now).to.contain('这件事应当找：遂宁 · 示例公安机关（虚构）').and.to.contain('请向遂宁重新申请。');
  });

  describe('lapses', () => {
    it('say what is wrong, by which clause, and whom to call', async () => {
      const deemed = text(await show(twoPlaceCases.deemedAccepted), '[part=now]');
      expect(deemed)
        .to.contain('依法已经算受理')
        .and.to.contain('从9月7日（周一）收件那天起就算受理')
        .and.to.contain('《中华人民共和国行政许可法》第三十二条第一款第(四)项')
        .and.to.contain('您可以打电话问乌拉特中旗 0478-0000000 也可以打 12345');
      const breached = text(await show(twoPlaceCases.noticeBreached), '[part=now] .lapses');
      expect(breached)
        .to.contain('第一次通知没有说要补这个 请再交一张两寸照片。')
        .and.to.contain('您可以请湖南说明理由。')
        .and.to.contain('国发〔2022〕5号');
      const lost = text(await show(twoPlaceCases.originalLost), '[part=now] .lapses');
      expect(lost).to.equal('居民户口簿还没送到 寄出14个工作日了，还没有人收到。请找成都查。路上由成都负责。');
      const baseless = text(await show(cases.suspendedWithoutBasis), '[part=now] .lapses');
      expect(baseless).to.contain('理由是：系统升级。').and.to.contain('没有依据，办理时间照样算。');
    });

    it('show silence once, with the last news', async () => {
      for (const name of ['stalled', 'stalledHandover'] as const) {
        const now = text(await show(twoPlaceCases[name]), '[part=now]');
        expect(now.match(/没有新消息/g), name).to.have.length(2, 'the word and its sentence');
        expect(now).to.contain('最近一次消息是').and.to.contain('12345');
      }
    });

    it('do not stand where there are none', async () => {
      const now = find(await show(twoPlaceCases.hop1), '[part=now]');
      expect(now.querySelector('.lapses, .calls')).to.equal(null);
    });
  });

  it('speaks English in every part', async () => {
    const element = await fixture<ProgressTrackerElement>(
      html`<tb-progress-tracker lang="en" .serviceCase=${twoPlaceCases.hop2Overdue}></tb-progress-tracker>`,
    );
    await ready(element);
    await waitUntil(() => text(element, '[part=now]').includes('overdue'));
    expect(texts(element, '.holders > li')[2]).to.contain('Part 2 · Participating place').and.to.contain('2 too many');
    expect(texts(element, '.facts dt')[0]).to.equal('If 湖南 finishes today');
    await aTimeout(0);
  });
});
