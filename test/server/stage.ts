import { createMockPlatform, type MockPlatform } from '@tongban/mock';
import { type IdentityOptions, type IdentityServer, serveIdentity, signatureOf } from '@tongban/mock/identity';
import { serveMock } from '@tongban/mock/server';
import {
  createPortalServer,
  openIdSignIn,
  type PortalOptions,
  type PortalServer,
  type SignIn,
  ticketSignIn,
  type TicketTokens,
  type TicketUser,
} from '@tongban/server';
import { serve } from 'srvx';
import { Browser } from './browser.ts';

/** What portal and provider share in the tests. */
export const SAMPLE_SECRET = 'a secret of the sample portal';

/** A portal with all that is behind it, each on a socket of its own, and a clock that the portal and the provider share. */
export interface Stage extends AsyncDisposable {
  origin: string;
  clock: { now: number };
  identity: IdentityServer;
  platform: MockPlatform;
  /** A second province's platform, asked below `/at/530000`. */
  yunnan: MockPlatform;
  portal: PortalServer;
  /** What reached the home platform: method, path and headers. */
  reached: Request[];
  browser(): Browser;
  /** A browser in which the first made-up person has signed in. */
  signedIn(person?: number): Promise<Browser>;
  close(): Promise<void>;
}

/** What differs from the usual. */
export interface StageOptions {
  portal?: Partial<PortalOptions>;
  identity?: Partial<IdentityOptions>;
  by?: 'open-id' | 'ticket';
}

/** Puts everything up, on loopback alone. */
export async function openStage(options: StageOptions = {}): Promise<Stage> {
  const clock = { now: Date.now() };
  const reached: Request[] = [];
  const late: { fetch: (request: Request) => Response | Promise<Response> } = {
    fetch: () => new Response(null, { status: 503 }),
  };
  const door = serve({
    port: 0,
    hostname: '127.0.0.1',
    silent: true,
    gracefulShutdown: false,
    manual: true,
    fetch: (request) => late.fetch(request),
  });
  await door.serve();
  const origin = new URL(door.url ?? '').origin;
  const back = `${origin}/tongban/sign-in/back`;
  const identity = await serveIdentity({
    clients: [{ id: 'portal', secret: SAMPLE_SECRET, redirectUris: [back], afterSignOutUris: [`${origin}/`] }],
    audiences: ['home', 'yunnan'],
    now: () => clock.now,
    ...options.identity,
  });
  const platform = createMockPlatform({ verifyToken: identity.verifier('home'), requireConfirmation: true });
  const yunnan = createMockPlatform({ verifyToken: identity.verifier('yunnan'), requireConfirmation: true });
  const home = await serveMock({ platform });
  const away = await serveMock({ platform: yunnan });
  const portal = createPortalServer({
    origin,
    insecureLoopback: true,
    platform: { baseUrl: home.url, portalAuthorization: 'Bearer sample-portal' },
    otherPlatforms: {
      '530000': { baseUrl: away.url, audience: 'yunnan', portalAuthorization: 'Bearer sample-portal' },
    },
    signIn: options.by === 'ticket' ? sampleTicket(identity.issuer, clock) : sampleOpenId(identity.issuer, clock),
    returnPaths: ['/', '/apply.html', '/track.html'],
    now: () => clock.now,
    // A test signs in more often than a person; the limits have tests of their own.
    limits: { signIn: { calls: 1000, milliseconds: 60_000 } },
    fetch: (input, init) => {
      reached.push(new Request(input, { ...init, body: null }));
      return fetch(input, init);
    },
    report: ({ where }) => console.error(`The portal failed\n${where}`),
    ...options.portal,
  });
  late.fetch = async (request) => {
    const path = new URL(request.url).pathname;
    if (path === '/tongban' || path.startsWith('/tongban/')) return portal.fetch(request, { address: '127.0.0.1' });
    return new Response(`page ${path}`, { headers: { 'content-type': 'text/html' } });
  };
  const close = async () => {
    portal.close();
    await Promise.all([door.close(true), home.close(), away.close(), identity.close()]);
  };
  return {
    origin,
    clock,
    identity,
    platform,
    yunnan,
    portal,
    reached,
    browser: () => new Browser(origin),
    async signedIn(person = 1) {
      const browser = new Browser(origin);
      await signIn(browser, { person });
      return browser;
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** Signs in: the portal's address, the provider's page, a button. Gives the page at which the person ends. */
export async function signIn(browser: Browser, { person = 1, path = '/tongban/sign-in?return=/apply.html' } = {}) {
  const asked = await browser.visit(path);
  return browser.press(asked, { name: 'person', value: String(person) });
}

/** The adapter for OpenID Connect, at the sample provider. */
export function sampleOpenId(issuer: string, clock: { now: number }): SignIn {
  return openIdSignIn({
    issuer,
    clientId: 'portal',
    clientSecret: SAMPLE_SECRET,
    levels: ['basic', 'strong'],
    insecure: true,
    now: () => clock.now,
  });
}

/** The adapter for tickets, at the sample provider: what a province's own protocol needs is this much. */
export function sampleTicket(issuer: string, clock: { now: number }): SignIn {
  const ask = async <T>(path: string, fields: Record<string, string>): Promise<T> => {
    const said = { app: 'portal', time: String(clock.now), ...fields };
    const body = JSON.stringify({ ...said, sign: await signatureOf(said, SAMPLE_SECRET) });
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${issuer}/ticket/${path}`, { method: 'POST', headers, body });
    if (!response.ok) throw new Error('refused');
    return (await response.json()) as T;
  };
  return ticketSignIn({
    page: {
      address: `${issuer}/ticket/sign-in`,
      state: 'state',
      back: 'back',
      level: 'level',
      fixed: { app: 'portal' },
    },
    source: 'sample-ticket',
    levels: ['basic', 'strong'],
    now: () => clock.now,
    exchange: {
      redeem: (ticket, state) => ask<TicketTokens>('exchange', { ticket, state }),
      user: (token) => ask<TicketUser>('user', { token }),
      renew: (renewal) => ask<TicketTokens>('renew', { renewal }),
    },
  });
}
