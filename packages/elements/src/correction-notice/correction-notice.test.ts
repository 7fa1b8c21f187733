import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { degreeNotarization } from '@tongban/samples';
import { correctionNoticeExamples } from './correction-notice.examples.ts';
import type { CorrectionNoticeElement } from './correction-notice.ts';
import './define.ts';

const show = async (name: string) => {
  const element = await fixture<CorrectionNoticeElement>(
    correctionNoticeExamples.find((example) => example.name === name)?.create() ?? html``,
  );
  await element.updateComplete;
  return element;
};
const words = (node: Element | null | undefined) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
const all = (element: Element, selector: string) => [...(element.shadowRoot?.querySelectorAll(selector) ?? [])];
const text = (element: Element) => words(element.shadowRoot?.querySelector('.notice'));

describe('tb-correction-notice', () => {
  it('tells all that must be corrected, each with a box, in the order of the guide', async () => {
    const element = await show('built');
    expect(all(element, '.row h4').map(words)).to.deep.equal([
      '身份证明：居民身份证；或护照、港澳台通行证等有效证件',
      '居民户口簿',
      '学历证书',
      '代理人身份证明',
    ]);
    expect(all(element, '.row .tick')).to.have.length(4);
    expect(words(all(element, '.row')[1]))
      .to.contain('第2处：缺这样材料')
      .and.to.contain('没有交“居民户口簿”');
  });

  it('says its number, its last day, the version it is pinned to, and that it is closed', async () => {
    const element = await show('built');
    expect(text(element)).to.contain('示例补〔2026〕12号').and.to.contain('10月13日（周二）');
    expect(text(element)).to.contain(`内容校验码：${degreeNotarization.digest.slice(0, 8)}`);
    expect(text(element)).to.contain('这张单子以外的，不能再让您补。');
    expect(text(element)).to.contain('申请人签名和日期：').and.to.contain('经办人签名和日期：');
  });

  it('makes up no last day', async () => {
    const element = await show('no-last-day');
    expect(words(all(element, '.facts > div')[1])).to.equal('最后一天 没有写明');
  });

  it('says when the guide at hand is of another version', async () => {
    expect(text(await show('other-guide'))).to.contain('来自另一版指南');
    expect(text(await show('built'))).not.to.contain('来自另一版指南');
  });

  it('names what no guide names by its key, and why something is asked later', async () => {
    const element = await show('no-guide');
    expect(all(element, '.row h4').map(words)).to.deep.equal(['unknown-material', '填写项：address', '其他']);
    expect(words(all(element, '.row')[2])).to.contain('后来才提：上次补来的有错');
    expect(text(element)).to.contain('12345');
  });

  it('keeps markup apart from text', async () => {
    expect(all(await show('hostile'), 'img, script')).to.have.length(0);
  });

  it('reads a JSON child, and leaves its content readable without one', async () => {
    const empty = await fixture<CorrectionNoticeElement>(html`<tb-correction-notice>请补正</tb-correction-notice>`);
    expect(all(empty, 'slot:not([name])')).to.have.length(1);
    const element = document.createElement('tb-correction-notice');
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify({ number: '7', guideDigest: 'x', items: [{ id: 'a', text: '请改。' }] });
    element.append(script);
    await fixture(element);
    expect(text(element)).to.contain('请改。');
  });

  it('shows one thing at a time in large print', async () => {
    const element = await show('large-print');
    const page = () => words(element.shadowRoot?.querySelector('.page:not([hidden])'));
    expect(page()).to.contain('请您补正4处');
    element.shadowRoot?.querySelector<HTMLButtonElement>('.turn .button--primary')?.click();
    await element.updateComplete;
    expect(page()).to.contain('第1处').and.not.to.contain('第2处');
  });

  it('speaks English where the page does', async () => {
    const element = await show('built');
    element.lang = 'en';
    await waitUntil(() => text(element).includes('Please correct 4 things.'));
    expect(text(element)).to.contain('Tuesday 13 October');
  });

  describe('its examples', () => {
    for (const { name } of correctionNoticeExamples)
      it(`are accessible: ${name}`, async () => {
        await expect(await show(name)).to.be.accessible();
      }).timeout(30_000);
  });
});
