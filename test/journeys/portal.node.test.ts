import { SCENARIO_NAMES } from '@tongban/mock';
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { launchBrowser } from '../tools/browser.ts';
import { type ChildServer, startServer } from '../tools/child-server.ts';
import { COUNTRY, press, reads } from './journey.ts';

/** A second case, made through the same routes as any other. */
const openAnother = (page: Page) =>
  page.evaluate(async () => {
    const entry = '/embed/tongban.js';
    const { createClient } = (await import(entry)) as typeof import('@tongban/embed');
    const client = createClient({ baseUrl: '/tongban' });
    const item = { kind: 'local', code: 'degree-notarization' } as const;
    const { digest } = await client.guides.get({ item, division: '430000' });
    const { submissionKey, target } = await client.applications.create({
      item,
      division: '430000',
      guideDigest: digest,
    });
    const applicant = { name: '陈示例', idNumber: '990100199001010012', phone: '19900000001' };
    const situation = { q1: 'o1', q2: 'o1' };
    await client.cases.submit({ submissionKey, target, applicant, situation, fields: {}, materials: [] });
  });

describe('the portal, from guide to result', () => {
  let server: ChildServer;
  let browser: Browser;
  let page: Page;
  const problems: string[] = [];

  before(async () => {
    server = await startServer(COUNTRY, { PORT: '0' });
    browser = await launchBrowser();
    page = await browser.newPage();
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('request', (request) => {
      if (!request.url().startsWith(server.url) && !request.url().startsWith('data:'))
        problems.push(`asks ${request.url()}`);
    });
  });
  after(async () => {
    await browser.close();
    await server.kill();
  });

  it('finds the item and reads its guide with its sources', async () => {
    await page.goto(server.url);
    await reads(page, 'main', '学历公证');
    await page.type('#words', '学历');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelectorAll('#results li').length === 1);
    await press(page, '学历公证');
    await reads(page, 'tb-guide-viewer', '学历证书由内地院校颁发');
    await reads(page, 'tb-guide-viewer', '湘发改价费规〔2020〕818号');
    await reads(page, 'tb-guide-viewer', '湖南省人民政府网站“跨省通办”学历公证办事指南（2021-04-07，存档副本重录）');
  });

  it('sees what to hand in, answers the questions, and goes on to the form', async () => {
    await press(page, '看我要交什么');
    await reads(page, 'tb-material-checklist', '学历证书');
    await page.locator('tb-material-checklist >>> input[type=radio]').click();
    await press(page, '继续：填写申请');
    await page.waitForFunction(() => document.querySelector('form input[name=name]'));
    const chosen = await page.$$eval('input[type=radio]:checked', (inputs) => inputs.length);
    assert.ok(chosen >= 1, 'the answer was carried into the application');
  });

  it('says what is missing, and what the platform found wrong', async () => {
    await press(page, '保存，去核对');
    await reads(page, '[role=alert]', '请填姓名');
    await press(page, '填入虚构申请人');
    await page.$$eval('fieldset:has([name^=situation])', (questions) => {
      for (const question of questions) question.querySelector('input')?.click();
    });
    await page.type('textarea[name=purpose]', '出国留学');
    await page.$eval('input[name=idNumber]', (input) => (input.value = '990100199001010013'));
    await press(page, '保存，去核对');
    await press(page, '交给湖南');
    await reads(page, '[role=alert]', '最后一位对不上');
    await press(page, '填入虚构申请人');
    await press(page, '保存，去核对');
    await reads(page, 'main', '9901**********0012');
  });

  it('loses nothing when the platform does not answer, and submits once', async () => {
    await page.setOfflineMode(true);
    await press(page, '交给湖南');
    await reads(page, '[role=alert]', '没有连上平台');
    await reads(page, '[role=alert]', '您填的都还在这一页上');
    await page.setOfflineMode(false);
    await press(page, '再试一次');
    await reads(page, 'main', '已收件，还没有受理');
    await press(page, '看办件进度');
    await reads(page, 'tb-progress-tracker', '学历公证');
  });

  it('plays to the end with one correction, live', async () => {
    /** Lets the authority act, and waits until the panel has moved on. */
    const turn = async () => {
      const before = await page.$eval('.sample', (panel) => panel.textContent);
      await press(page, '下一步');
      await page.waitForFunction((text) => document.querySelector('.sample')?.textContent !== text, {}, before);
    };
    await turn();
    await reads(page, 'tb-progress-tracker', '湖南受理');
    await turn();
    await reads(page, 'tb-progress-tracker', '轮到您了');
    await page.click('tb-progress-tracker a[slot=task]');
    await reads(page, 'main', '补正2处');
    await press(page, '交给湖南');
    await reads(page, '[role=alert]', '还没有补');
    const file = await page.$('input[type=file]');
    await (file as unknown as { uploadFile: (path: string) => Promise<void> }).uploadFile('LICENSE');
    await page.type('textarea', '用在德国');
    await press(page, '交给湖南');
    await page.waitForSelector('tb-progress-tracker');
    await page.waitForSelector('.sample button');
    await reads(page, 'tb-progress-tracker', '补正');
    for (let steps = 0; steps < 12; steps += 1) {
      const over = await page.evaluate(() => document.querySelector('.sample')?.textContent.includes('故事已经讲完'));
      if (over) break;
      await turn();
    }
    await reads(page, 'tb-progress-tracker', '已办结');
    await page.goto(`${server.url}cases.html`);
    await page.waitForSelector('#cases[aria-busy=false]');
    const cases = await page.$$eval('#cases li', (rows) => rows.length);
    assert.equal(cases, 1, 'the retried submission made one case');
  });

  it('says which place does not answer, and shows its cases again when it does', async () => {
    const desks = (await (await fetch(`${server.url}desks.json`)).json()) as { place: string; url: string }[];
    const hunan = new URL(desks.find(({ place }) => place === '湖南')?.url ?? '').origin;
    const control = (path: string, body: object) =>
      fetch(`${hunan}/__mock${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    await control('/faults', { kind: 'down', count: 100 });
    await page.goto(`${server.url}cases.html`);
    await reads(page, '[role=alert]', '湖南没有回答');
    await reads(page, '[role=alert]', '没有丢');
    await control('/faults/clear', {});
    await press(page, '再试一次');
    await reads(page, '#cases', '学历公证');
    assert.equal(await page.$('[role=alert]'), null);
  });

  it('offers every story in both languages', async () => {
    await page.evaluate(() => localStorage.setItem('portal-lang', 'en'));
    await page.goto(server.url);
    await reads(page, '.sample', 'The story is over');
    await openAnother(page);
    await page.goto(server.url);
    await reads(page, '.sample', 'Next: accept');
    const options = await page.$$eval('.sample select option', (all) => all.map(({ value }) => value));
    assert.deepEqual(options, SCENARIO_NAMES);
    const chinese = await page.$eval('.sample', (panel) => {
      for (const element of panel.querySelectorAll('[lang=zh-Hans]')) element.remove();
      return /\p{Script=Han}+/u.exec(panel.textContent)?.[0];
    });
    assert.equal(chinese, undefined);
    await page.evaluate(() => localStorage.setItem('portal-lang', 'zh'));
    await page.goto(server.url);
    await page.waitForSelector('.sample select');
    await page.select('.sample select', 'declined');
    await press(page, '按“不予受理”往下演');
    await reads(page, '.sample', '故事已经讲完');
  });

  it('tells the person when the server has stopped, and comes back when it does', async () => {
    await page.goto(`${server.url}materials.html?item=local%3Adegree-notarization&division=430000`);
    await reads(page, 'tb-material-checklist', '学历证书');
    const { port } = new URL(server.url);
    await server.kill();
    await press(page, '继续：填写申请');
    await reads(page, '[role=alert]', '没有连上平台');
    server = await startServer(COUNTRY, { PORT: port });
    await press(page, '再试一次');
    await page.waitForFunction(() => document.querySelector('form input[name=name]'));
    assert.deepEqual(problems, []);
  });
});
