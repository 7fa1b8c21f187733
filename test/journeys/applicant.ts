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

/** From the guide to the receipt; gives the number of the case. */
export async function apply(page: Page | Frame, { handIn, firstMaterial, participating }: Applying): Promise<string> {
  await press(page, '看我要交什么');
  await reads(page, 'tb-material-checklist', '要您准备');
  await press(page, '继续：填写申请');
  await page.waitForSelector('form input[name=name]');
  await press(page, '填入虚构申请人');
  await page.$$eval('fieldset:has(input[name^=situation])', (questions) => {
    for (const question of questions) question.querySelector('input')?.click();
  });
  if (firstMaterial) await page.locator(`input[name^=material][value=${firstMaterial}]`).click();
  if (participating) {
    await press(page, '保存，去核对');
    await reads(page, '[role=alert]', '请选原来是哪里');
    await page.select('select[name=participating]', participating);
  }
  await press(page, '保存，去核对');
  await press(page, handIn);
  await reads(page, 'main', '已收件，还没有受理');
  const caseNumber = await page.$eval('main', ({ textContent }) => /SAMPLE-\d{6}-\d{8}-\d{4}/.exec(textContent)?.[0]);
  assert.ok(caseNumber);
  return caseNumber;
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
