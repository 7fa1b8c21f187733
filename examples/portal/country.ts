import { createMockPlatform, MockClock, type MockPlatform, type Peer } from '@tongban/mock';
import { type MockServer, serveMock } from '@tongban/mock/server';
import { divisions, persons } from '@tongban/samples';
import { createDesk, type Desk } from '../counter/desk.ts';
import type { DeskPlace } from '../counter/desk-options.ts';
import { type Answer, openDoor } from './door.ts';
import type { Listen } from './ports.ts';
import { following, openIdentity, portalServer, registrationOf } from './sign-in.ts';

/** A province's server: its platform, and the desks of its places. */
interface Province {
  /** For which divisions its platform decides. */
  divisions: readonly string[];
  /** The colors of its desks, by the name of a theme of the look. */
  theme: string;
  /** Which of its places have a desk. */
  desks: readonly string[];
}

const HUNAN = '430000';
const CHONGQING = '500000';
const rest = divisions.filter(({ parent, code }) => parent === undefined && code !== HUNAN && code !== CHONGQING);

/** The sample country. The first is where the applicant lives: Sichuan, with all that is not named here. */
const PROVINCES: readonly [Province, ...Province[]] = [
  { divisions: rest.map(({ code }) => code), theme: 'pine', desks: ['510100', '510400', '150824'] },
  { divisions: [HUNAN], theme: 'cinnabar', desks: [HUNAN] },
  { divisions: [CHONGQING], theme: 'cinnabar', desks: [CHONGQING] },
];

/** A desk that can be visited. */
export interface OpenDesk {
  /** Its division. */
  division: string;
  /** What people call the place. */
  place: string;
  /** Its address. */
  url: string;
}

/** What the portal's pages may ask of the demonstration. */
export interface AtHome {
  /** The platform of the applicant's province. */
  platform: MockPlatform;
  /** The desks of all provinces. */
  desks: readonly OpenDesk[];
}

/** Serves the portal's pages. */
export type Pages = (request: Request, atHome: AtHome) => Response | Promise<Response>;

/** A running country. */
export interface Country {
  /** The portal's origin. */
  origin: string;
  /** The address of the sample identity provider. */
  issuer: string;
  /** The address of the platform of the applicant's province, before `/v1`. */
  platform: string;
  /** Every desk. */
  desks: readonly OpenDesk[];
  /** Ends it. */
  close: () => Promise<void>;
}

const placesOf = ({ desks, theme }: Province): DeskPlace[] =>
  desks.map((division) => {
    const place = divisions.find(({ code }) => code === division)?.shortName ?? division;
    return { division, place, theme, token: `sample-authority-${division}` };
  });

/**
 * Starts a portal with its own server, the identity provider that it signs in by, and three provinces, each with its own
 * platform on its own port. They reach each other by HTTP alone, and share only what time it is.
 *
 * @param listen opens a port; the first is the portal's, then come the other provinces, the identity provider, and the
 *   platform of the applicant's province
 */
export async function startCountry(pages: Pages, listen: Listen): Promise<Country> {
  const clock = new MockClock('2026-09-16T09:00:00+08:00');
  // Where a peer answers is known once it listens; before that, nobody asks.
  const peers = PROVINCES.map((province): Peer => ({ divisions: province.divisions, baseUrl: '' }));
  const desks: OpenDesk[] = [];
  let answer: Answer = () => new Response('Not yet', { status: 503 });
  const door = await listen((port) => openDoor(port, (request, sender) => answer(request, sender)));
  const { origin } = door;
  const common = (at: number) => ({
    clock,
    peers: peers.filter((_, other) => other !== at),
    requireConfirmation: true,
  });
  const openDesks = (province: Province, at: string, baseUrl: string): Desk => {
    const places = placesOf(province);
    for (const { division, place } of places) desks.push({ division, place, url: `${at}/counter/${division}/` });
    return createDesk({ baseUrl, places, frameAncestor: origin });
  };

  const [homeProvince, ...others] = PROVINCES;
  const away: MockServer[] = [];
  const awayDesks: (() => void)[] = [];
  for (const [index, province] of others.entries()) {
    let desk: Desk = () => Promise.resolve(undefined);
    const fallback = async (request: Request) => (await desk(request)) ?? elsewhere(request);
    const platform = createMockPlatform(common(index + 1));
    const server = await listen((port) => serveMock({ platform, port, fallback }));
    Object.assign(peers[index + 1] ?? {}, { baseUrl: server.url });
    awayDesks.push(() => (desk = openDesks(province, server.origin, server.url)));
    away.push(server);
  }

  const registration = registrationOf(origin);
  const identity = await listen(async (port) => {
    const served = await openIdentity(registration, port);
    return Object.assign(served, { port: Number(new URL(served.issuer).port) });
  });
  const known: { platform?: MockPlatform } = {};
  const platform = createMockPlatform({
    ...common(0),
    session: persons[0],
    samplePersons: false,
    verifyToken: following(identity.verifier('home'), () => known.platform),
  });
  known.platform = platform;
  const home = await listen((port) => serveMock({ platform, port }));
  Object.assign(peers[0] ?? {}, { baseUrl: home.url });

  const desk = openDesks(homeProvince, origin, home.url);
  for (const open of awayDesks) open();
  const portal = portalServer(registration, identity.issuer, home.url);
  answer = async (request, sender) => {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith('/tongban/')) return portal.fetch(request, sender);
    // The demonstration's own tool: a real platform has nothing like it, and a real portal lets nothing of the kind through.
    if (pathname.startsWith('/__mock/')) return platform.fetch(plain(request));
    return (await desk(request)) ?? pages(request, { platform, desks });
  };
  const close = async () => {
    portal.close();
    await Promise.all([door.close(), identity.close(), home.close(), ...away.map((server) => server.close())]);
  };
  return { origin, issuer: identity.issuer, platform: home.url, desks, close };
}

/** A request of Node's own: what the server hands out is a stand-in that no constructor takes. */
function plain({ url, method, headers, body, signal }: Request): Request {
  const sent = method === 'GET' || method === 'HEAD' || !body ? {} : { body, duplex: 'half' as const };
  return new Request(url, { method, headers, signal, ...sent });
}

/** A province without a portal has its desks only. */
function elsewhere(request: Request): Response {
  const isRoot = new URL(request.url).pathname === '/';
  return isRoot
    ? new Response(null, { status: 302, headers: { location: '/counter/' } })
    : new Response('Not found', { status: 404 });
}
