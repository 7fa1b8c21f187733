import { createMockPlatform, MockClock, type MockPlatform, type Peer } from '@tongban/mock';
import { type MockServer, serveMock } from '@tongban/mock/server';
import { divisions, persons } from '@tongban/samples';
import { createDesk, type Desk } from '../counter/desk.ts';
import type { DeskPlace } from '../counter/desk-options.ts';

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
const PROVINCES: readonly Province[] = [
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

/** What the portal may ask of its province. */
export interface AtHome {
  /** The platform of the applicant's province. */
  platform: MockPlatform;
  /** The desks of all provinces. */
  desks: readonly OpenDesk[];
}

/** What the applicant's province serves besides its platform and its desks. */
export type Portal = (request: Request, atHome: AtHome) => Response | Promise<Response>;

/** A running country. */
export interface Country {
  /** The portal's origin. */
  origin: string;
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
 * Starts three provinces, each with its own platform on its own port. They reach each other by HTTP alone, and share
 * only what time it is.
 *
 * @param listen opens a port; the first call is the portal's
 */
export async function startCountry(portal: Portal, listen: (serve: Serve) => Promise<MockServer>): Promise<Country> {
  const clock = new MockClock('2026-09-16T09:00:00+08:00');
  // Where a peer answers is known once it listens; before that, nobody asks.
  const peers = PROVINCES.map((province): Peer => ({ divisions: province.divisions, baseUrl: '' }));
  const servers: MockServer[] = [];
  const desks: OpenDesk[] = [];
  for (const [at, province] of PROVINCES.entries()) {
    let desk: Desk = () => Promise.resolve(undefined);
    const platform = createMockPlatform({
      clock,
      peers: peers.filter((_, other) => other !== at),
      session: at === 0 ? persons[0] : undefined,
    });
    const fallback = async (request: Request) =>
      (await desk(request)) ?? (at === 0 ? portal(request, { platform, desks }) : elsewhere(request));
    const server = await listen((port) => serveMock({ platform, port, fallback }));
    servers.push(server);
    Object.assign(peers[at] ?? {}, { baseUrl: server.url });
    const places = placesOf(province);
    desk = createDesk({ baseUrl: server.url, places, frameAncestor: servers[0]?.origin });
    for (const { division, place } of places)
      desks.push({ division, place, url: `${server.origin}/counter/${division}/` });
  }
  const close = async () => void (await Promise.all(servers.map((server) => server.close())));
  return { origin: servers[0]?.origin ?? '', desks, close };
}

/** Starts a province on a port. */
export type Serve = (port: number) => Promise<MockServer>;

/** A province without a portal has its desks only. */
function elsewhere(request: Request): Response {
  const isRoot = new URL(request.url).pathname === '/';
  return isRoot
    ? new Response(null, { status: 302, headers: { location: '/counter/' } })
    : new Response('Not found', { status: 404 });
}
