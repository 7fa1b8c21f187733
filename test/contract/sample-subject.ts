import { createCaller, createClient } from '@tongban/sdk';
import { createAuthorityClient } from '@tongban/sdk/authority';
import type { RouteName } from '@tongban/domain/protocol';
import { routeOf } from './route-of.ts';
import type { Subject } from './subject.ts';

/** The clients of the sample platform, wherever it runs; its tokens are public and worth nothing. */
export async function sampleSubject(baseUrl: string, close: () => Promise<void>): Promise<Subject> {
  // Quick, so that a broken stream does not cost the test a second.
  const called = new Set<RouteName>();
  const ask = async (request: Request): Promise<Response> => {
    const response = await fetch(request);
    const path = new URL(request.url).pathname.slice(new URL(baseUrl).pathname.length);
    const name = routeOf(request.method, path);
    if (name && response.ok) called.add(name);
    return response;
  };
  const options = {
    baseUrl,
    retry: { delay: 10 },
    wait: () => new Promise<void>((done) => setTimeout(done, 10)),
    fetch: (input: unknown, init?: RequestInit) => ask(new Request(input as Request, init)),
  };
  const control = async (path: string, body: object) => {
    const response = await fetch(new URL(`/__mock${path}`, baseUrl), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`The control of the mock answered ${response.status}.`);
  };
  // The command signs the first person in, so that a page shows something; here nobody is nobody.
  await control('/session', { person: null });
  return {
    applicant: (number, onRequest) =>
      createClient({
        ...options,
        auth: () => `sample-applicant-${number}`,
        fetch: (input, init) => {
          const { method, url } = input as Request;
          onRequest?.(`${method} ${new URL(url).pathname}`);
          return ask(new Request(input, init));
        },
      }),
    anyone: () => createClient(options),
    authority: (division) => createAuthorityClient({ ...options, auth: () => `sample-authority-${division}` }),
    through: (number, session) =>
      createCaller({
        ...options,
        auth: () => `sample-applicant-${number}`,
        fetch: (input, init) => {
          const request = new Request(input, init);
          if (session !== undefined) {
            request.headers.set('portal-authorization', 'Bearer sample-portal');
            request.headers.set('portal-session', session);
          }
          return ask(request);
        },
      }),
    target: { item: { kind: 'local', code: 'teaching-study-record' }, division: '990000', from: '990100' },
    called,
    breakStreams: () => control('/streams/break', {}),
    loseNextSubmission: () => control('/faults', { kind: 'drop', answered: true, route: 'submitCase' }),
    close,
  };
}
