import { type AuthorityClient, createAuthorityClient } from '@tongban/sdk/authority';
import { fileURLToPath } from 'node:url';
import { staticFiles } from '../portal/static-files.ts';
import { atDesk } from './case-at-desk.ts';
import type { DeskOptions, DeskPlace } from './desk-options.ts';
import { readInbox } from './inbox.ts';
import { headersOf, pageAnswer, versionAnswer } from './responses.ts';
import { takeAct } from './take-act.ts';
import { isOwn, typedIn } from './typed.ts';
import { settingsIn, type Visit, visitOf } from './visit.ts';
import { casePage, versionOf } from './views/case-page.ts';
import { failurePage, reasonOfFailure } from './views/failure-page.ts';
import { inboxPage, versionOfList } from './views/inbox-page.ts';
import { page, type PageBody } from './views/layout.ts';
import { doneMessage } from './views/message-view.ts';
import { placesPage } from './views/places-page.ts';
import { say, type Words } from './words.ts';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const assets = staticFiles({
  '/counter/assets/': folder('assets/'),
  '/counter/assets/look/': folder('../portal/look/'),
});

const NOT_HERE = say('这里没有这一页。', 'There is no such page here.');
const FOREIGN = say('这张表单不是从本窗口交来的，没有办。', 'This form did not come from this desk; nothing was done.');
const UNREADABLE = say('没看懂这张表单，没有办。', 'The form could not be read; nothing was done.');

/** Answers the pages of the desk, all below `/counter/`. `undefined` for what is not the desk's. */
export type Desk = (request: Request) => Promise<Response | undefined>;

/** A clerk's desk for some places, over their province's platform. */
export function createDesk(options: DeskOptions): Desk {
  const { baseUrl, places } = options;
  const headers = headersOf(options);
  const clients = new Map(
    places.map(({ division, token }) => [division, createAuthorityClient({ baseUrl, auth: () => token })]),
  );
  const show = (body: PageBody, visit: Visit, status = 200) => pageAnswer(page(body, visit), status, headers);
  const sorry = (words: Words, visit: Visit, status: number) => show(failurePage(words, visit), visit, status);

  return async (request) => {
    const { pathname, searchParams } = new URL(request.url);
    if (!pathname.startsWith('/counter/')) return undefined;
    if (pathname.startsWith('/counter/assets/')) return assets(request);
    const settings = settingsIn(searchParams);
    if (settings.length > 0) return settled(pathname, settings, headers);
    const [, division = '', rest = ''] = /^\/counter\/(\d{6})\/(.*)$/.exec(pathname) ?? [];
    const place = places.find((one) => one.division === division);
    const client = clients.get(division);
    const visit = visitOf(request, pathname.replace(/\/version$/, '/'), place);
    if (pathname === '/counter/') return show(placesPage(places, visit), visit);
    if (!place || !client) return sorry(NOT_HERE, visit, 404);
    try {
      return await answer(request, { place, client, rest, visit });
    } catch (error) {
      const { words, status } = reasonOfFailure(error);
      return sorry(words, visit, status);
    }
  };

  async function answer(request: Request, { place, client, rest, visit }: Route): Promise<Response> {
    if (rest === '' || rest === 'version') {
      const list = await readInbox(client);
      if (rest === 'version') return versionAnswer(versionOfList(list), request, headers);
      return show(inboxPage(list, visit), visit);
    }
    const [, number = '', version] = /^cases\/([^/]+)(\/version)?$/.exec(rest) ?? [];
    const known = number ? decoded(number) : undefined;
    const at = known && atDesk(await client.cases.get(known), place.division);
    if (!at) return sorry(NOT_HERE, visit, 404);
    if (version) return versionAnswer(versionOf(at), request, headers);
    const { path } = visit;
    const here = { ...visit, path: path.replace(/\/$/, '') };
    if (request.method !== 'POST') {
      const done = new URL(request.url).searchParams.get('done') === versionOf(at);
      return show(casePage(at, here, done ? { message: doneMessage(at, visit) } : {}), here);
    }
    if (!isOwn(request)) return sorry(FOREIGN, here, 403);
    const values = await typedIn(request);
    if (!values) return sorry(UNREADABLE, here, 400);
    const outcome = await takeAct(at, values, { client, visit: here });
    if ('to' in outcome) return new Response(null, { status: 303, headers: { ...headers, location: outcome.to } });
    if (outcome.status === 400) return sorry(UNREADABLE, here, 400);
    return show(casePage(outcome.at, here, outcome), here, outcome.status);
  }
}

interface Route {
  place: DeskPlace;
  client: AuthorityClient;
  rest: string;
  visit: Visit;
}

function settled(path: string, cookies: readonly string[], headers: Record<string, string>): Response {
  const answer = new Headers({ ...headers, location: path });
  for (const cookie of cookies) answer.append('set-cookie', cookie);
  return new Response(null, { status: 303, headers: answer });
}

function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
