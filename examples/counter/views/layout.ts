import { html, type Html, type Part } from '../html.ts';
import { deskPath, type Visit } from '../visit.ts';
import { say } from '../words.ts';

/** A page without what surrounds it. */
export interface PageBody {
  /** Its title. */
  title: string;
  /** What stands on it. */
  body: Html;
  /** Its version, as the script asks for it; absent where nothing moves. */
  version?: string | undefined;
  /** Whether something typed is on it that must not be lost. */
  keeps?: boolean;
}

const SHEETS = ['look/tokens.css', 'look/base.css', 'look/form.css', 'look/portal.css', 'desk.css'];

function setting(name: string, value: string, label: Part): Html {
  return html`<a href="?${name}=${value}">${label}</a>`;
}

/** A whole page of the desk. */
export function page(
  { title, body, version, keeps }: PageBody,
  { place, path, language, large, framed, t }: Visit,
): string {
  const desk = t(say('跨省通办窗口', 'Cross-province counter'));
  const home = place ? deskPath(place.division) : '/counter/';
  return html`<!doctype html>
    <html lang="${language === 'zh' ? 'zh-Hans' : 'en'}" data-tb-theme="${place?.theme ?? 'indigo'}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · ${place?.place} ${desk}${t(say('（示例）', ' (sample)'))}</title>
        <link rel="icon" href="data:," />
        ${SHEETS.map((sheet) => html`<link rel="stylesheet" href="/counter/assets/${sheet}" />`)}
        <script type="module" src="/counter/assets/refresh.js"></script>
      </head>
      <body
        ${large && html`appearance="large"`}
        ${version !== undefined && html`data-version="${version}" data-watch="${path.replace(/\/$/, '')}/version"`}
        ${keeps === true && html`data-keeps="yes"`}
        data-news="${t(NEWS)}"
        data-look="${t(say('在新窗口看', 'See it in a new tab'))}"
      >
        <a class="skip" href="#main">${t(say('跳到正文', 'Skip to content'))}</a>
        <header class="portal-head">
          <div class="wrap">
            <a class="portal-name" href="${home}">
              ${place && html`<span class="portal-seal" lang="zh-Hans" aria-hidden="true">${place.place.slice(0, 1)}</span>`}
              <span>${place && html`<span lang="zh-Hans">${place.place}</span> · `}${desk}</span>
            </a>
            <div class="portal-me" ${framed && html` hidden`}>
              ${setting('print', large ? 'standard' : 'large', t(large ? say('标准版', 'Standard print') : say('大字版', 'Large print')))}
              ${setting('lang', language === 'zh' ? 'en' : 'zh', language === 'zh' ? 'English' : '中文')}
            </div>
          </div>
        </header>
        ${!framed && html`<div class="notice"><p class="wrap">${t(NOTICE)}</p></div>`}
        <main id="main" class="wrap stack">${body}</main>
      </body>
    </html>`.text;
}

const NEWS = say(
  '这一件有新进展。您填的都在；交的时候，会先给您看别人办了什么。',
  'The case has moved on. What you typed stays; before it counts, you will see what others did.',
);
const NOTICE = say(
  '这是示例窗口，不是政府系统。真的窗口要先登录。人、办件、文书都是虚构的。',
  'A sample desk, not a government system. A real one stands behind a sign-in. Persons, cases and papers are made up.',
);
