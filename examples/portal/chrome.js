// What surrounds every page of this imagined portal: head, foot, language and large print.
import { framed } from './ways.js';
import { who } from './who.js';

const icons = {
  text: 'M3 19 8.5 5 14 19M5 14.5h7M15.5 19l3-7.5 3 7.5M16.5 16.5h4',
};

const stored = (key) => {
  try {
    return localStorage.getItem(key);
  } catch {
    // Storage can be refused; the page then speaks Chinese in standard print.
    return null;
  }
};
const store = (key, value) => {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Refused storage costs the choice on the next page, nothing else.
  }
};

export const english = stored('portal-lang') === 'en';
export const large = stored('portal-print') === 'large';
export { framed };

/** The text in the language of the page. */
export const t = (chinese, inEnglish) => (english ? inEnglish : chinese);

/** An element with attributes and children; text is always text. */
export function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else if (value === true) element.setAttribute(key, '');
    else if (value !== false && value !== undefined) element.setAttribute(key, value);
  }
  element.append(...children.filter((child) => child !== undefined && child !== false));
  return element;
}

/** Tells the page around this one, if there is one, which case it is about. */
export function tellCase(caseNumber) {
  if (framed) window.parent.postMessage({ caseNumber }, location.origin);
}

function icon(name) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', icons[name]);
  svg.append(path);
  return svg;
}

function head() {
  const here = document.body.dataset.page;
  const link = (href, text, page) => {
    const a = make('a', { href, 'aria-current': page === here ? 'true' : undefined }, text);
    return make('li', {}, a);
  };
  const setting = (key, value, children) =>
    make('button', { type: 'button', onclick: () => (store(key, value), location.reload()) }, ...children);
  return make(
    'header',
    { class: 'portal-head' },
    make(
      'div',
      { class: 'wrap' },
      make(
        'a',
        { class: 'portal-name', href: 'index.html' },
        make('span', { class: 'portal-seal', 'aria-hidden': 'true' }, '蜀'),
        t('蜀中政务服务网', 'Shuzhong Government Services'),
      ),
      make(
        'nav',
        { class: 'portal-nav', 'aria-label': t('主导航', 'Main') },
        make(
          'ul',
          { role: 'list' },
          link('index.html', t('办事', 'Services'), 'services'),
          link('cases.html', t('我的办件', 'My cases'), 'cases'),
          !framed && link('two-places.html', t('两边一起看', 'Both sides'), 'two-places'),
        ),
      ),
      make(
        'div',
        { class: 'portal-me', hidden: framed },
        setting('portal-print', large ? 'standard' : 'large', [
          icon('text'),
          ' ',
          large ? t('标准版', 'Standard print') : t('大字版', 'Large print'),
        ]),
        setting('portal-lang', english ? 'zh' : 'en', [english ? '中文' : 'English']),
      ),
    ),
  );
}

/** Who is signed in, on a line of its own: there the warning before the end of a session has room too. */
const me = () => make('div', { class: 'portal-who' }, make('div', { class: 'wrap' }, who(t('登录', 'Sign in'), large)));

const notice = () =>
  make(
    'div',
    { class: 'notice' },
    make(
      'p',
      { class: 'wrap' },
      t(
        '这是示例网站，不是政府网站。指南由公开资料整理，仅供演示；人、办件、日期都是虚构的。',
        'This is a sample, not a government site. Guides were put together from published texts, for demonstration only; persons, cases and dates are made up.',
      ),
    ),
  );

const foot = () =>
  make(
    'footer',
    { class: 'portal-foot' },
    make(
      'div',
      { class: 'wrap' },
      make('p', {}, t('政务服务便民热线 ', 'Hotline '), make('a', { href: 'tel:12345' }, '12345')),
      make('p', {}, t('示例网站，非真实政府网站', 'A sample site, not a government site')),
    ),
  );

document.documentElement.lang = english ? 'en' : 'zh-Hans';
if (english) {
  for (const element of document.querySelectorAll('[data-en]')) element.textContent = element.dataset.en;
  if (document.body.dataset.title) document.title = document.body.dataset.title;
}
if (large) {
  document.body.setAttribute('appearance', 'large');
  for (const element of document.querySelectorAll('tb-guide-viewer, tb-material-checklist, tb-progress-tracker')) {
    element.setAttribute('appearance', 'large');
  }
}
document.body.prepend(make('a', { class: 'skip', href: '#main' }, t('跳到正文', 'Skip to content')), head());
document.documentElement.toggleAttribute('data-framed', framed);
if (!framed) {
  document.querySelector('.portal-head').after(me(), notice());
  document.body.append(foot());
}
