import type { Portal } from '../portal/portal.ts';
import { html } from './html.ts';
import { pageAnswerOf } from './page.ts';
import { WORDS } from './words.ts';

const STATUS: Readonly<Record<string, number>> = {
  unavailable: 503,
  'sign-in-unavailable': 503,
  'confirmation-gone': 404,
};

/** A page that says, in both languages, what did not work and what to do; never what came in. */
export function failurePage(portal: Portal, code: string, cookies: readonly string[] = []): Promise<Response> {
  const [title, text] = WORDS['zh-Hans'].failures[code] ?? WORDS['zh-Hans'].failures.unavailable!;
  const [englishTitle, englishText] = WORDS.en.failures[code] ?? WORDS.en.failures.unavailable!;
  const body = html`<p>${text}</p>
    <div lang="en">
      <h2>${englishTitle}</h2>
      <p>${englishText}</p>
    </div>
    <p class="buttons">
      <a class="button no" href="${portal.returnPaths[0]}">${WORDS['zh-Hans'].back} · ${WORDS.en.back}</a>
    </p>`;
  const { origin } = portal;
  return pageAnswerOf({ title, body, language: 'zh-Hans', origin, status: STATUS[code] ?? 400, cookies });
}
