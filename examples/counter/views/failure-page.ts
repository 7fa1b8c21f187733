import { isPlatformError } from '@tongban/sdk/authority';
import { html } from '../html.ts';
import type { Visit } from '../visit.ts';
import { say, type Words } from '../words.ts';
import type { PageBody } from './layout.ts';

/** Why something did not work, in words. */
export function reasonOfFailure(error: unknown): { words: Words; status: number } {
  const code = isPlatformError(error) ? error.code : 'other';
  switch (code) {
    case 'not-found':
      return {
        words: say('没有这一件，或本窗口没有份。', 'There is no such case, or this desk has no part in it.'),
        status: 404,
      };
    case 'act-not-allowed':
      return { words: say('现在不能这样办。', 'That cannot be done now.'), status: 409 };
    case 'invalid-request':
      return {
        words: say('平台看不懂，请核对填的内容。', 'The platform does not understand it, please check.'),
        status: 422,
      };
    case 'network':
    case 'timeout':
    case 'unavailable':
      return {
        words: say('平台没有回答。请过一会儿再试。', 'The platform did not answer. Please try again.'),
        status: 503,
      };
    default:
      return { words: say('出了问题。请过一会儿再试。', 'Something went wrong. Please try again.'), status: 500 };
  }
}

/** A page that says that something did not work. */
export function failurePage(words: Words, { t, path }: Visit): PageBody {
  const title = t(say('没有办成', 'That did not work'));
  const body = html`<section class="now" data-tone="late" role="alert">
    <h1>${title}</h1>
    <p>${t(words)}</p>
    <p><a class="button" href="${path}">${t(say('再试一次', 'Try again'))}</a></p>
  </section>`;
  return { title, body };
}
