import type {
  ActDraft,
  Jurisdiction,
  ServiceCase,
  ServiceGuide,
  SubmittableApplication,
  VerifiedTarget,
} from '@tongban/domain';
import { caseStatus } from '@tongban/domain/rules';
import {
  degreeNotarization,
  employeePensionTransfer,
  hkmoEndorsement,
  idCardRemoteRenewal,
  persons,
} from '@tongban/samples';
import { isPlatformError } from '@tongban/sdk';
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { PLATFORMS, type PlatformName, ThreeProcesses } from './three-processes.ts';

interface Act {
  by: string;
  draft: ActDraft | ((record: ServiceCase) => ActDraft);
}

const CHENGDU = '510100';
const CHONGQING = '500000';
const HUNAN = '430000';
const PANZHIHUA = '510400';
const URAD = '150824';

const accept: ActDraft = { type: 'accepted', details: { notice: { number: '样例受理〔2026〕1号' } } };
const decide: ActDraft = { type: 'decided', details: { outcome: 'approved', summary: '准予。（样例）' } };
const closing = (by: string): Act[] =>
  (
    [
      decide,
      { type: 'licence-issued', details: { name: '办理结果' } },
      { type: 'delivered', details: { how: 'counter' } },
      { type: 'completed', details: {} },
    ] satisfies ActDraft[]
  ).map((draft) => ({ by, draft }));
const original = { requirements: ['original'] };
const hop = (by: string, step: string): Act[] => [
  { by, draft: { type: 'step-started', step, details: { name: step } } },
  { by, draft: { type: 'step-finished', step, details: { name: step } } },
];
const handOver = (by: string, to: Jurisdiction): Act[] => [
  { by, draft: { type: 'handed-over', details: { to } } },
  { by: to.division, draft: { type: 'handover-acknowledged', details: {} } },
];

interface Journey {
  guide: ServiceGuide;
  places: { from: string; participating?: string };
  acts: Act[];
}

/** Every mode on its real item, from taking in to the end. */
const JOURNEYS: Record<string, Journey> = {
  'fully-online': {
    guide: degreeNotarization,
    places: { from: CHENGDU },
    acts: [{ by: HUNAN, draft: accept }, ...closing(HUNAN)],
  },
  'remote-intake': {
    guide: idCardRemoteRenewal,
    places: { from: CHENGDU },
    acts: [
      { by: CHENGDU, draft: { type: 'original-taken', details: original } },
      { by: CHENGDU, draft: { type: 'intake-checked', details: { passed: true, remarks: [] } } },
      { by: CHENGDU, draft: { type: 'original-dispatched', details: original } },
      { by: CHENGDU, draft: ({ handling }) => ({ type: 'handed-over', details: { to: handling } }) },
      { by: CHONGQING, draft: { type: 'handover-acknowledged', details: {} } },
      { by: CHONGQING, draft: { type: 'original-arrived', details: original } },
      { by: CHONGQING, draft: accept },
      { by: CHONGQING, draft: { type: 'original-returned', details: original } },
      ...closing(CHONGQING),
    ],
  },
  'joint-handling': {
    guide: employeePensionTransfer,
    places: { from: PANZHIHUA, participating: HUNAN },
    acts: [
      { by: PANZHIHUA, draft: accept },
      ...hop(PANZHIHUA, 'hop-1'),
      ...handOver(PANZHIHUA, { division: HUNAN, place: '湖南' }),
      ...hop(HUNAN, 'hop-2'),
      ...handOver(HUNAN, { division: PANZHIHUA, place: '攀枝花' }),
      ...hop(PANZHIHUA, 'hop-3'),
      ...closing(PANZHIHUA),
    ],
  },
  'handled-locally': {
    guide: hkmoEndorsement,
    places: { from: URAD },
    acts: [{ by: URAD, draft: accept }, ...closing(URAD)],
  },
};

function applicationOf({ guide, places }: Journey, submissionKey: string): SubmittableApplication {
  const questions = guide.situations.status === 'present' ? guide.situations.value : [];
  return {
    submissionKey,
    // No draft is opened here: the guide itself says what a platform would have verified.
    target: {
      item: guide.item,
      division: guide.jurisdiction.division,
      guideDigest: guide.digest,
      ...places,
    } as object as VerifiedTarget,
    applicant: persons[0] ?? assert.fail('no sample person'),
    situation: Object.fromEntries(questions.map(({ id, options }) => [id, options[0]?.id ?? ''])),
    fields: {},
    materials: [],
  };
}

// Each act meets the death of one process, in turn; the slow tests let each act meet the death of each.
const shifts = process.env.KILL_EVERY_PROCESS ? [0, 1, 2] : [0];

describe('a case between three processes', { timeout: 1_200_000 }, () => {
  const processes = new ThreeProcesses();
  let keys = 0;
  before(() => processes.start());
  after(() => processes.close());

  /** Sends a call, kills a process while it runs, starts it again, and sends the same call until it is answered. */
  async function throughDeath<T>(victim: PlatformName, send: () => Promise<T>): Promise<T> {
    const first = send().then(
      (answer) => ({ answer }),
      (error: unknown) => ({ error }),
    );
    await processes.kill(victim);
    const met = await first;
    if ('error' in met)
      assert.ok(isPlatformError(met.error) && ['network', 'unavailable'].includes(met.error.code), String(met.error));
    await processes.startOne(victim);
    const again = await send();
    if ('answer' in met) assert.deepEqual(again, met.answer, 'the same call hears the same');
    return again;
  }

  for (const [mode, journey] of Object.entries(JOURNEYS)) {
    for (const shift of shifts) {
      it(`${mode}: goes on whichever process is killed at whichever act (${PLATFORMS[shift]} first)`, async () => {
        let turn = shift;
        const victim = () => PLATFORMS[(turn += 1) % PLATFORMS.length] ?? 'home';
        keys += 1;
        const run = keys;
        const application = applicationOf(journey, `key-of-journey-${String(run).padStart(4, '0')}`);
        const receipt = await throughDeath(victim(), () => processes.applicant().cases.submit(application));
        const { caseNumber } = receipt;
        let length = 2;
        for (const { by, draft } of journey.acts) {
          const clerk = processes.authority(by);
          const seen = await clerk.cases.get(caseNumber);
          assert.equal(seen.acts.length, length);
          const act = typeof draft === 'function' ? draft(seen) : draft;
          const options = { ifMatch: length, key: `journey-${run}-${length}` };
          const record = await throughDeath(victim(), () => clerk.acts.append(caseNumber, act, options));
          length += 1;
          assert.deepEqual([record.acts.length, record.acts.at(-1)?.type], [length, act.type], 'once, and not twice');
        }
        const { acts } = await processes.applicant().cases.get(caseNumber);
        assert.deepEqual(
          acts.map(({ sequence }) => sequence),
          acts.map((_, at) => at + 1),
        );
        assert.equal(caseStatus(acts), 'completed');
        assert.deepEqual(await processes.applicant().cases.submit(application), receipt);
        const own: string[] = [];
        for await (const record of processes.applicant().cases.list()) own.push(record.caseNumber);
        assert.equal(own.length, run, 'one case a submission');
      });
    }
  }
});
