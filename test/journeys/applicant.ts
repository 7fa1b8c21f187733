import assert from 'node:assert/strict';
import type { Frame, Page } from 'puppeteer-core';
import { press, reads } from './journey.ts';

/** What an applicant does on the portal. */
export interface Applying {
  /** What the button says with which she hands in, such as 交给湖南. */
  handIn: string;
  /** How each material reaches the authority: `original` for the first, the others later. */
  firstMaterial?: 'original';
  /** The division of the other place, where she is asked. */
  participating?: string;
}

/** What the identity provider's page says of the person who plays the applicant. */
const PERSON = '陈示例';

/** Where the portal's page stands: the page itself, or a frame in it, which is another one after each way out of it. */
export type View = () => Promise<Page | Frame>;

/** Signs in on the provider's page, on which somebody has just come. */
export async function signIn(page: Page): Promise<void> {
  await page.waitForSelector('button[name=person]');
  await press(page, PERSON);
}

/** From the guide to the receipt, through the provider's page and the server's own; gives the number of the case. */
export async function apply(
  page: Page,
  { handIn, firstMaterial, participating }: Applying,
  view: View = () => Promise.resolve(page),
): Promise<string> {
  let at = await view();
  await press(at, '看我要交什么');
  await reads(at, 'tb-material-checklist', '要您准备');
  const { signedIn } = await page.evaluate(
    async () => (await (await fetch('/tongban/session')).json()) as { signedIn: boolean },
  );
  await press(at, '继续：填写申请');
  if (!signedIn) await signIn(page);
  at = await view();
  await at.waitForSelector('form [data-known=idNumber]');
  await reads(at, 'form', '9901**********0012');
  await at.$$eval('fieldset:has(input[name^=situation])', (questions) => {
    for (const question of questions) question.querySelector('input')?.click();
  });
  if (firstMaterial) await at.locator(`input[name^=material][value=${firstMaterial}]`).click();
  if (participating) {
    await press(at, '保存，去核对');
    await reads(at, '[role=alert]', '请选原来是哪里');
    await at.select('select[name=participating]', participating);
  }
  await press(at, '保存，去核对');
  await press(at, handIn);
  await confirm(page, '确认提交');
  at = await view();
  await reads(at, 'main', '已收件，还没有受理');
  const caseNumber = await at.$eval('main', ({ textContent }) => /SAMPLE-\d{6}-\d{8}-\d{4}/.exec(textContent)?.[0]);
  assert.ok(caseNumber);
  return caseNumber;
}

/** Confirms on the server's own page, on which she has just come: a whole page, in no frame. */
export async function confirm(page: Page, button: string): Promise<void> {
  await page.waitForSelector('button.yes');
  assert.match(page.url(), /\/tongban\/confirm\//);
  assert.equal(await page.$eval('button.yes', ({ textContent }) => textContent.trim()), button);
  // No script runs in it, not the one either by which a locator would wait.
  await page.click('button.yes');
}

/** Opens the tracker and notes from now on everything that it says to a screen reader. */
export async function openTracker(page: Page): Promise<void> {
  await press(page, '看办件进度');
  await listen(page);
}

/** Notes from now on everything that the tracker says to a screen reader. */
export async function listen(page: Page): Promise<void> {
  await reads(page, 'tb-progress-tracker', '全部记录');
  const status = await page.$('tb-progress-tracker >>> [role=status]');
  assert.ok(status);
  await status.evaluate((element) => {
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver(() => {
      const text = element.textContent.trim();
      if (text && text !== said.at(-1)) said.push(text);
    }).observe(element, { childList: true, characterData: true, subtree: true });
  });
}

/** Waits until the tracker has said something by itself, and that it said so once. */
export async function heard(page: Page, text: string): Promise<void> {
  const count = (wanted: string) => (window as unknown as { said: string[] }).said.join('\n').split(wanted).length - 1;
  await page
    .waitForFunction(count, { timeout: 15_000 }, text)
    .catch(() => assert.fail(`The tracker did not say “${text}”`));
  assert.equal(await page.evaluate(count, text), 1, `“${text}” was said more than once`);
}
