import { SCENARIO_NAMES } from '@tongban/mock';
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { launchBrowser } from '../tools/browser.ts';
import { type ChildServer, startServer } from '../tools/child-server.ts';
import { confirm, signIn } from './applicant.ts';
import { COUNTRY, press, reads } from './journey.ts';

describe('the portal, from guide to result', () => {
  let server: ChildServer;
  let browser: Browser;
  let page: Page;
  const problems: string[] = [];
  /** The address of the first draft. */
  let draft = '';

  before(async () => {
    server = await startServer(COUNTRY, { PORT: '0' });
    browser = await launchBrowser();
    page = await browser.newPage();
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('request', (request) => {
      if (!/^(?:http:\/\/127\.0\.0\.1:|data:)/.test(request.url())) problems.push(`asks ${request.url()}`);
      // The session is a cookie: no page has a token, and none is in an address.
      if (/eyJ|sample-applicant/.test(JSON.stringify([request.headers(), request.url(), request.postData() ?? ''])))
        problems.push(`holds a token: ${request.url()}`);
    });
  });
  after(async () => {
    await browser.close();
    await server.kill();
  });

  /** By the head of the page: here and at the provider, which leads back to the first page. */
  async function signOut(): Promise<void> {
    await Promise.all([page.waitForNavigation(), page.locator('tb-sign-in >>> form button').click()]);
    assert.equal(page.url(), server.url);
    await reads(page, 'tb-sign-in', '登录');
  }

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

  it('is open to everybody until she applies; then she signs in and is where she was going', async () => {
    await press(page, '看我要交什么');
    await reads(page, 'tb-material-checklist', '学历证书');
    await page.locator('tb-material-checklist >>> input[type=radio]').click();
    await press(page, '继续：填写申请');
    await signIn(page);
    await page.waitForSelector('form [data-known=idNumber]');
    await reads(page, 'tb-sign-in', '陈*例');
    const chosen = await page.$$eval('input[name^=situation]:checked', (inputs) => inputs.length);
    assert.ok(chosen >= 1, 'the answer was carried into the application');
  });

  it('shows masked what the identity service knows, and says what is missing', async () => {
    for (const masked of ['陈*例', '9901**********0012', '199****0001']) await reads(page, 'form', masked);
    await press(page, '保存，去核对');
    await reads(page, '[role=alert]', '请选一个');
    await page.$$eval('fieldset:has([name^=situation])', (questions) => {
      for (const question of questions) question.querySelector('input')?.click();
    });
    await page.type('textarea[name=purpose]', '出国留学');
    await press(page, '换一个号码');
    await page.type('input[name=phone]', '1990000');
    await press(page, '保存，去核对');
    await reads(page, '[role=alert]', '手机号是11位数字');
    await page.type('input[name=phone]', '0009');
  });

  it('lets an e-licence be seen instead of a paper, on the server’s own page, and loses nothing typed', async () => {
    await press(page, '看我有哪些电子证照能用');
    await reads(page, 'tb-licence-picker', '居民身份证');
    await page.locator('tb-licence-picker >>> .licence:nth-child(3) input[type=radio]').click();
    await page.locator('tb-licence-picker >>> [data-field="education"]').click();
    await page.locator('tb-licence-picker >>> .confirm').click();
    await confirm(page, '同意使用');
    await reads(page, 'main', '已经可以用您的学历证书');
    draft = page.url();
    await reads(page, 'fieldset:has(input[value=licence]:checked)', '用电子证照');
    assert.equal(await page.$eval('textarea[name=purpose]', (field) => field.value), '出国留学');
    assert.equal(await page.$eval('input[name=phone]', (field) => field.value), '19900000009');
    // A file goes to the place that decides, and is taken only once it was looked through.
    const folder = mkdtempSync(join(tmpdir(), 'tongban-portal-'));
    const send = async (name: string, text: string) => {
      writeFileSync(join(folder, name), text);
      const control = await page.$('fieldset:has(input[value=file]:checked) input[type=file]');
      await (control as unknown as { uploadFile: (path: string) => Promise<void> }).uploadFile(join(folder, name));
    };
    await page.$$eval('fieldset:has(input[value=file])', (all) =>
      all.at(0)?.querySelector<HTMLInputElement>('input[value=file]')?.click(),
    );
    await send('说明.txt', '不收的种类');
    await reads(page, 'form', '只收PDF、JPG、PNG');
    await send('有毒.pdf', '%PDF-1.7 TONGBAN-SAMPLE-INFECTED');
    await reads(page, 'form', '这个文件有病毒');
    await send('身份证.pdf', `%PDF-1.7 ${'样例'.repeat(300_000)}`);
    await reads(page, 'form', '身份证.pdf：已传好');
    rmSync(folder, { recursive: true });
    await press(page, '保存，去核对');
    await reads(page, 'main', '电子证照给看的内容');
    await reads(page, 'main', '身份证.pdf');
    await reads(page, 'main', '199****0009');
  });

  it('keeps the draft over a sign-out, but for what a licence had shown to the session that is over', async () => {
    await signOut();
    await page.goto(draft);
    await press(page, '去登录');
    await signIn(page);
    await reads(page, 'main', '上次同意给看的证照，要重新选一次');
    assert.equal(await page.$eval('textarea[name=purpose]', (field) => field.value), '出国留学');
    assert.equal(await page.$('input[value=licence]'), null);
    await press(page, '保存，去核对');
    await reads(page, 'main', '身份证.pdf');
  });

  it('loses nothing when the platform does not answer, hands nothing in unconfirmed, and submits once', async () => {
    await page.setOfflineMode(true);
    await press(page, '交给湖南');
    await reads(page, '[role=alert]', '没有连上平台');
    await reads(page, '[role=alert]', '您填的都还在这一页上');
    await page.setOfflineMode(false);
    await press(page, '再试一次');
    await page.waitForSelector('button.no');
    assert.doesNotMatch(await page.content(), /陈示例|990100199001010012/);
    await page.click('button.no');
    await reads(page, 'main', '您没有确认，申请没有交出去');
    await reads(page, 'main', '出国留学');
    await press(page, '交给湖南');
    await confirm(page, '确认提交');
    await reads(page, 'main', '已收件，还没有受理');
    const code = await page.$eval('#lookup-code', ({ textContent }) => textContent);
    // She loads the page again: the same call hears the same.
    await page.reload();
    await page.waitForSelector('#lookup-code');
    assert.equal(await page.$eval('#lookup-code', ({ textContent }) => textContent), code);
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
    // A second case, in English, and with nothing but what the identity service knows.
    await page.goto(`${server.url}materials.html?item=local%3Adegree-notarization&division=430000`);
    await press(page, 'Go on: fill in the application');
    await page.waitForSelector('form [data-known=idNumber]');
    await page.$$eval('fieldset:has([name^=situation])', (questions) => {
      for (const question of questions) question.querySelector('input')?.click();
    });
    await press(page, 'Save and review');
    await press(page, 'Hand it to');
    await confirm(page, 'Submit');
    await reads(page, 'main', 'not yet accepted');
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

  it('asks for a sign-in where a page needs a person, and leads back to it; signing out leaves nothing', async () => {
    await page.goto(`${server.url}cases.html`);
    await page.waitForSelector('#cases li');
    await signOut();
    for (const name of ['cases.html', 'track.html?case=SAMPLE-430000-20260916-0001', 'withdraw.html?case=x']) {
      await page.goto(server.url + name);
      await reads(page, 'main', '请先登录');
    }
    await page.goto(`${server.url}cases.html`);
    await press(page, '去登录');
    await signIn(page);
    await page.waitForSelector('#cases li');
    assert.equal(page.url(), `${server.url}cases.html`);
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
    // Its sessions were in its memory: she signs in once more, and is where she was going.
    await signIn(page);
    await page.waitForSelector('form [data-known=idNumber]');
    assert.deepEqual(problems, []);
  });
});
