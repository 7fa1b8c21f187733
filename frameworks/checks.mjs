/* global CustomEvent */
// The sixteen checks. Each runs in the page of one framework, and gives nothing, or what is wrong.
const until = async (page, what, ...input) => {
  await page.waitForFunction(what, { timeout: 5000, polling: 30 }, ...input);
};
const change = (page, to) => page.evaluate((next) => globalThis.page.change(next), to);
const shadowSays = (selector, text) => document.querySelector(selector)?.shadowRoot?.textContent.includes(text);
const isSet = (selector, name, value) => {
  const element = document.querySelector(selector);
  return element?.[name] === value || element?.getAttribute(name) === String(value);
};
const isSame = (selector, name) => document.querySelector(selector)?.[name] === globalThis.page.first[name];

/** Answers a question of the checklist, as a person would. */
const answer = (page) =>
  page.evaluate(() => document.querySelector('tb-material-checklist').shadowRoot.querySelector('input').click());

/** Sends an event from the checklist, and sees whether the markup's listener hears it once. */
const hears = (name) => async (page) => {
  await page.evaluate((type) => {
    delete globalThis.page.heard[type];
    document.querySelector('tb-material-checklist').dispatchEvent(new CustomEvent(type));
  }, name);
  await until(page, (type) => globalThis.page.heard[type] === 1, name);
};

export const checks = {
  'shows an element without children': (page) =>
    until(page, () => document.querySelector('tb-sign-in')?.shadowRoot?.childElementCount > 0),
  'shows an element with children in its shadow root': (page) => until(page, shadowSays, '#viewer', '学历公证'),
  'passes light children, also when they change': async (page) => {
    const says = (text) => document.querySelector('#waiting > p')?.textContent === text;
    await until(page, says, '正在读取');
    await change(page, { light: '还在读取' });
    await until(page, says, '还在读取');
    const slotted = () => document.querySelector('#waiting > p')?.assignedSlot !== null;
    await until(page, slotted);
  },
  'hides the element and shows it again': async (page) => {
    await change(page, { isShown: false });
    await until(page, () => !document.querySelector('#viewer') && document.body.textContent.includes('nothing'));
    await change(page, { isShown: true });
    await until(page, shadowSays, '#viewer', '学历公证');
  },
  'passes a boolean': async (page) => {
    await until(page, () => document.querySelector('tb-licence-picker').hidden === true);
    await change(page, { isHidden: false });
    await until(page, () => document.querySelector('tb-licence-picker').hidden === false);
  },
  'passes a number': async (page) => {
    await until(page, isSet, 'tb-licence-picker', 'days', 3);
    await change(page, { days: 9 });
    await until(page, () => document.querySelector('tb-licence-picker').days === 9);
  },
  'passes a text': (page) => until(page, isSet, 'tb-licence-picker', 'purpose', '办理学历公证'),
  'lets a program listen': async (page) => {
    await page.evaluate(() =>
      document
        .querySelector('tb-material-checklist')
        .addEventListener('tb-situation-chosen', ({ choice }) => (globalThis.chosen = choice)),
    );
    await answer(page);
    await until(page, () => Object.keys(globalThis.chosen ?? {}).length === 1);
  },
  'passes a list as a property': (page) => until(page, isSame, 'tb-licence-picker', 'licences'),
  'passes an object as a property': (page) => until(page, isSame, '#viewer', 'guide'),
  'passes an object to a camelCase property': async (page) => {
    await until(page, isSame, 'tb-progress-tracker', 'serviceCase');
    await until(page, shadowSays, 'tb-progress-tracker', '湖南正在办');
  },
  'listens in markup: lowercaseevent': hears('lowercaseevent'),
  'listens in markup: tb-situation-chosen': async (page) => {
    await page.evaluate(() => delete globalThis.page.heard['tb-situation-chosen']);
    await page.evaluate(() => {
      const [, other] = document.querySelector('tb-material-checklist').shadowRoot.querySelectorAll('input');
      other.click();
    });
    await until(page, () => globalThis.page.heard['tb-situation-chosen'] === 1);
  },
  'listens in markup: camelEvent': hears('camelEvent'),
  'listens in markup: CAPSevent': hears('CAPSevent'),
  'listens in markup: PascalEvent': hears('PascalEvent'),
};
