import type { Application, ServiceGuide, SubmissionReceipt } from '@tongban/domain';
import { SubmissionReceipt as Receipt } from '@tongban/domain';
import {
  degreeNotarization,
  employeePensionTransfer,
  hkmoEndorsement,
  idCardRemoteRenewal,
  persons,
} from '@tongban/samples';
import type { Peer } from '../peers/peers.ts';
import { createMockPlatform } from '../platform/create-mock-platform.ts';
import type { MockPlatform, MockPlatformOptions } from '../platform/mock-platform.ts';
import { MockClock } from '../world/clock.ts';
import { TestClient } from './test-client.ts';

/** Three platforms that know each other: one of Hunan, one of Chongqing, and the applicant's, which has all the rest. */
export interface Country {
  /** The applicant's platform. */
  home: MockPlatform;
  /** The platform of 430000. */
  hunan: MockPlatform;
  /** The platform of 500000. */
  chongqing: MockPlatform;
  /** The platforms that do not answer. */
  down: Set<MockPlatform>;
  /** How many of the next answers of a platform are lost on the way. */
  losses: Map<MockPlatform, number>;
}

/** Makes three platforms that reach each other by requests alone; they share only what time it is. */
export function country(options: MockPlatformOptions = {}): Country {
  const down = new Set<MockPlatform>();
  const losses = new Map<MockPlatform, number>();
  const clock = new MockClock('2026-09-16T09:00:00+08:00');
  const reach = (name: 'home' | 'hunan' | 'chongqing', divisions: string[]): Peer => ({
    divisions,
    baseUrl: `http://${name}.test/tongban`,
    fetch: async (request) => {
      const platform = all[name];
      if (down.has(platform)) throw new TypeError('refused');
      const answer = await platform.fetch(request);
      const left = losses.get(platform) ?? 0;
      losses.set(platform, Math.max(0, left - 1));
      if (left > 0) throw new TypeError('lost');
      return answer;
    },
  });
  const rest = ['150000', '310000', '350000', '410000', '420000', '440000', '510000'];
  const peers = {
    home: reach('home', rest),
    hunan: reach('hunan', ['430000']),
    chongqing: reach('chongqing', ['500000']),
  };
  const all: Omit<Country, 'down' | 'losses'> = {
    home: createMockPlatform({ ...options, clock, session: persons[0], peers: [peers.hunan, peers.chongqing] }),
    hunan: createMockPlatform({ ...options, clock, peers: [peers.home, peers.chongqing] }),
    chongqing: createMockPlatform({ ...options, clock, peers: [peers.home, peers.hunan] }),
  };
  return { ...all, down, losses };
}

/** The real item of each mode, with where the applicant is and where she was. */
export const ITEM_OF_MODE = {
  'fully-online': { guide: degreeNotarization, from: '510100' },
  'remote-intake': { guide: idCardRemoteRenewal, from: '510100' },
  'joint-handling': { guide: employeePensionTransfer, from: '510400', participating: '430000' },
  'handled-locally': { guide: hkmoEndorsement, from: '150824' },
} as const satisfies Record<string, { guide: ServiceGuide; from: string; participating?: string }>;

/** The mode of a case. */
export type Mode = keyof typeof ITEM_OF_MODE;

/** A complete application for the item of a mode. */
export function applicationOf(mode: Mode, key: string): Application {
  const { guide, ...places } = ITEM_OF_MODE[mode];
  const questions = guide.situations.status === 'present' ? guide.situations.value : [];
  const requirements = guide.materials.status === 'present' ? guide.materials.value : [];
  const [applicant] = persons;
  if (!applicant) throw new RangeError('There are no persons');
  return {
    submissionKey: key,
    target: { item: guide.item, division: guide.jurisdiction.division, guideDigest: guide.digest, ...places },
    applicant,
    situation: Object.fromEntries(questions.map(({ id, options }) => [id, options[0]?.id ?? ''])),
    fields: {},
    materials: requirements.slice(0, 1).map(({ id, name }) => ({ requirement: id, name, how: 'original' })),
  };
}

/** Submits the item of a mode on a platform. */
export async function submitMode(
  platform: MockPlatform,
  mode: Mode,
  key = 'key-of-a-draft-0001',
): Promise<SubmissionReceipt> {
  const client = new TestClient(platform, { token: 'sample-applicant-1' });
  const { body } = await client.post('/v1/cases', applicationOf(mode, key), { 'idempotency-key': key });
  return Receipt.parse(body);
}
