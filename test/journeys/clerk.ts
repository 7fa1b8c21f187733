import assert from 'node:assert/strict';
import type { Frame, Page } from 'puppeteer-core';
import { reads } from './journey.ts';

/** What a clerk fills in, by the name of the field; a list is what she ticks. */
export type Filled = Readonly<Record<string, string | readonly string[]>>;

const formOf = (act: string) => `#form-${act}`;

async function fill(page: Page | Frame, form: string, filled: Filled): Promise<void> {
  for (const [name, value] of Object.entries(filled)) {
    const field = `${form} [name="${name}"]`;
    await page.$$eval(
      field,
      (controls, typed) => {
        for (const control of controls as (HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement)[]) {
          if (control instanceof HTMLInputElement && ['radio', 'checkbox'].includes(control.type))
            control.checked = [typed].flat().includes(control.value);
          else control.value = String(typed);
          control.dispatchEvent(new Event('input', { bubbles: true }));
        }
      },
      value as string,
    );
    assert.ok(await page.$(field), `There is no field ${name} in ${form}`);
  }
}

/** Unfolds the form of an act, as a clerk does. */
export async function unfold(page: Page | Frame, act: string): Promise<string> {
  const form = formOf(act);
  const found = await page.waitForSelector(form);
  const summary = await page.$(`details:not([open]):has(${form}) > summary`);
  await summary?.click();
  assert.ok(await found?.isVisible(), `The form of ${act} cannot be seen`);
  return form;
}

/** Fills in the form of an act and sends it; the page that comes of it is there when this ends. */
export async function send(page: Page | Frame, act: string, filled: Filled = {}): Promise<void> {
  const form = await unfold(page, act);
  await fill(page, form, filled);
  await Promise.all([page.waitForNavigation(), page.click(`${form} button[type=submit]`)]);
}

/** Does an act, and sees that it is noted. */
export async function does(page: Page | Frame, act: string, filled: Filled = {}): Promise<void> {
  await send(page, act, filled);
  await reads(page, '[role=status]', '已记下');
}

/** Asks for one more row of a form. */
export async function addRow(page: Page | Frame, act: string, filled: Filled = {}): Promise<void> {
  const form = await unfold(page, act);
  await fill(page, form, filled);
  await Promise.all([page.waitForNavigation(), page.click(`${form} button[name=more]`)]);
}

/** What stands in a field. */
export const typed = (page: Page | Frame, act: string, name: string): Promise<string> =>
  page.$eval(`${formOf(act)} [name="${name}"]`, (control) => (control as HTMLInputElement).value);

/** What is said to be wrong with a field, as it is tied to it. */
export const wrongWith = (page: Page | Frame, act: string, name: string): Promise<string> =>
  page.$eval(`${formOf(act)} [name="${name}"]`, (control) => {
    const described = control.closest('fieldset.field') ?? control;
    const ids = (described.getAttribute('aria-describedby') ?? '').split(' ');
    return ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
  });
