import { ServiceCase } from '@tongban/domain';
import { caseStatus, heldBy } from '@tongban/domain/rules';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EventReader, eventually } from '../test-client/event-reader.ts';
import { country, submitMode } from '../test-client/country.ts';
import { readCase, TestClient } from '../test-client/test-client.ts';

const APPLICANT = { token: 'sample-applicant-1' };

describe('platforms that know each other', () => {
  it('keep a case where it is decided, and read it from everywhere', async () => {
    const { home, hunan, chongqing } = country();
    const { caseNumber } = await submitMode(home, 'fully-online');
    assert.match(caseNumber, /^SAMPLE-430000-/);
    assert.equal(home.world.cases.list().length, 0);
    assert.equal(hunan.world.cases.list().length, 1);
    for (const platform of [home, hunan, chongqing]) {
      const record = await readCase(new TestClient(platform, APPLICANT), caseNumber);
      assert.equal(record.handling.division, '430000');
    }
  });

  it('show nobody a case that is not hers', async () => {
    const { home } = country();
    const { caseNumber } = await submitMode(home, 'fully-online');
    for (const token of ['sample-applicant-2', 'sample-authority-500000']) {
      const { status, body } = await new TestClient(home, { token }).get(`/v1/cases/${caseNumber}`);
      assert.deepEqual([status, body.code], [404, 'not-found']);
    }
  });

  it('submit once, however often and wherever the draft is sent', async () => {
    const { home, hunan, chongqing } = country();
    const first = await submitMode(home, 'fully-online');
    assert.deepEqual(await submitMode(home, 'fully-online'), first);
    assert.deepEqual(await submitMode(chongqing, 'fully-online'), first);
    assert.equal(hunan.world.cases.list().length, 1);
  });

  it('let the receiving place act at home and the deciding place act at its own, each on what it saw', async () => {
    const { home, chongqing } = country();
    const { caseNumber } = await submitMode(home, 'remote-intake');
    const chengdu = new TestClient(home, { token: 'sample-authority-510100' });
    const decider = new TestClient(chongqing, { token: 'sample-authority-500000' });
    const act = (client: TestClient, length: number, draft: object) =>
      client.post(`/v1/cases/${caseNumber}/acts`, draft, { 'if-match': `"${length}"` });
    const record = await readCase(chengdu, caseNumber);
    assert.equal(heldBy(record.acts, record)?.role, 'receiving');
    const early = await act(decider, 2, { type: 'accepted', details: { notice: { number: '1' } } });
    assert.equal(early.body.code, 'act-not-allowed');
    const sent = await act(chengdu, 2, { type: 'handed-over', details: { to: record.handling } });
    assert.equal(sent.status, 201);
    const late = await act(chengdu, 2, { type: 'intake-checked', details: { passed: true, remarks: [] } });
    assert.equal(late.status, 412);
    assert.deepEqual(
      (late.body.since as { type: string; role: string }[]).map(({ type, role }) => [type, role]),
      [['handed-over', 'receiving']],
      'the conflict says what was done in the meantime',
    );
    const { body } = await act(decider, 3, { type: 'handover-acknowledged', details: {} });
    const after = ServiceCase.parse(body);
    assert.equal(heldBy(after.acts, after)?.role, 'handling');
  });

  it('fill an inbox with what lies anywhere, and know what waits for this place', async () => {
    const { home, chongqing } = country();
    const { caseNumber } = await submitMode(home, 'remote-intake');
    const inbox = async (platform: typeof home, division: string, query = '') => {
      const { body } = await new TestClient(platform, { token: `sample-authority-${division}` }).get(
        `/v1/inbox${query}`,
      );
      return (body.items as ServiceCase[]).map((record) => record.caseNumber);
    };
    assert.deepEqual(await inbox(home, '510100'), [caseNumber]);
    assert.deepEqual(await inbox(home, '510100', '?waiting=here'), [caseNumber]);
    assert.deepEqual(await inbox(chongqing, '500000'), [caseNumber]);
    assert.deepEqual(await inbox(chongqing, '500000', '?waiting=here'), [], 'not handed over yet');
    assert.deepEqual(await inbox(home, '430000'), [], 'no part in it');
  });

  it('list a person’s cases of all places, and say which place did not answer', async () => {
    const { home, hunan, down } = country();
    await submitMode(home, 'fully-online', 'key-of-a-draft-0001');
    await submitMode(home, 'remote-intake', 'key-of-a-draft-0002');
    await submitMode(home, 'handled-locally', 'key-of-a-draft-0003');
    const client = new TestClient(home, APPLICANT);
    const list = async () => (await client.get('/v1/cases')).body as { items: ServiceCase[]; unanswered?: string[] };
    assert.equal((await list()).items.length, 3);
    assert.equal((await list()).unanswered, undefined);
    const first = await client.get('/v1/cases?limit=2');
    const rest = await client.get(`/v1/cases?limit=2&cursor=${String(first.body.nextCursor)}`);
    assert.equal((rest.body.items as unknown[]).length, 1);
    down.add(hunan);
    assert.deepEqual((await list()).items.map(({ handling }) => handling.division).sort(), ['150824', '500000']);
    assert.deepEqual((await list()).unanswered, ['430000']);
  });

  it('ask once more when a connection was lost, under the same key', async () => {
    const { home, hunan, losses } = country();
    losses.set(hunan, 1);
    const { caseNumber } = await submitMode(home, 'fully-online');
    assert.equal(hunan.world.cases.list().length, 1, 'the answer was lost, not the case');
    losses.set(hunan, 1);
    await readCase(new TestClient(home, APPLICANT), caseNumber);
  });

  it('say that a place is not available, and hide nothing else', async () => {
    const { home, hunan, down } = country();
    const { caseNumber } = await submitMode(home, 'fully-online');
    down.add(hunan);
    const client = new TestClient(home, APPLICANT);
    const { status, body, headers } = await client.get(`/v1/cases/${caseNumber}`);
    assert.deepEqual([status, body.code, headers.get('retry-after')], [503, 'unavailable', '2']);
    await submitMode(home, 'handled-locally', 'key-of-a-draft-0003');
  });

  it('stream the acts of cases that lie with several platforms, without gap or repetition', async () => {
    const { home, hunan, chongqing } = country();
    const here = await submitMode(home, 'handled-locally', 'key-of-a-draft-0001');
    const there = await submitMode(home, 'fully-online', 'key-of-a-draft-0002');
    const client = new TestClient(home, APPLICANT);
    const cases = [here, there].map(({ caseNumber }) => ({ caseNumber, after: 1 }));
    const foreign = await client.post('/v1/watches', {
      cases: [{ caseNumber: 'SAMPLE-430000-20260916-9999', after: 0 }],
    });
    assert.equal(foreign.status, 404);
    const { body } = await client.post('/v1/watches', { cases });
    const path = `/v1/watches/${String(body.id)}/events`;
    const reader = new EventReader(await client.open('GET', path));
    const seen: string[] = [];
    let last = '';
    const next = async (from: EventReader) => {
      const { id, data } = await from.event();
      last = id ?? '';
      seen.push(`${data.caseNumber === here.caseNumber ? 'here' : 'there'} ${data.act.sequence}`);
    };
    await next(reader);
    await next(reader);
    const accept = { type: 'accepted', details: { notice: { number: '1' } } };
    const act = (division: string, caseNumber: string) =>
      new TestClient(chongqing, { token: `sample-authority-${division}` }).post(
        `/v1/cases/${caseNumber}/acts`,
        accept,
        {
          'if-match': '"2"',
        },
      );
    await act('430000', there.caseNumber);
    await next(reader);
    assert.deepEqual([...seen].sort(), ['here 2', 'there 2', 'there 3']);
    // The other platform breaks off: the stream here breaks too, and goes on where it was.
    hunan.world.watches.breakStreams();
    await assert.rejects(reader.event());
    await eventually(() => home.world.watches.streamCount === 0);
    await act('150824', here.caseNumber);
    const again = new EventReader(await client.open('GET', path, { headers: { 'last-event-id': last } }));
    await next(again);
    assert.equal(seen.at(-1), 'here 3');
    await again.cancel();
    await eventually(() => hunan.world.watches.streamCount === 0);
  });

  it('look a case up by its number and code from any of them', async () => {
    const { home, chongqing } = country();
    const { caseNumber, lookupCode } = await submitMode(home, 'fully-online');
    const { body } = await new TestClient(chongqing).post('/v1/case-lookups', { caseNumber, lookupCode });
    assert.equal(body.status, 'received');
  });

  it('play every scenario in every mode to an end, each authority on its own platform', async () => {
    const { SCENARIO_NAMES } = await import('../scenario/plots.ts');
    for (const mode of ['fully-online', 'remote-intake', 'joint-handling', 'handled-locally'] as const) {
      for (const name of SCENARIO_NAMES) {
        const { home } = country();
        const { caseNumber } = await submitMode(home, mode);
        const scenario = home.scenario(caseNumber, name);
        const played: string[] = [];
        for (;;) {
          const { id, state } = await scenario.next();
          if (state === 'finished') break;
          played.push(id);
          if (state === 'waiting-for-applicant') await scenario.supplyCorrection();
          assert.ok(played.length < 40, `${mode} ${name} does not end: ${played.join(' ')}`);
        }
        home.faults.clear();
        const { acts } = await readCase(new TestClient(home, APPLICANT), caseNumber);
        const ends: Partial<Record<typeof name, string>> = {
          declined: 'declined',
          'wrong-authority': 'declined',
          // Neither a notary's refusal nor a transfer of insurance is an administrative decision.
          ...((mode === 'fully-online' || mode === 'joint-handling') && { rejected: 'terminated' }),
        };
        const end = ends[name] ?? 'completed';
        assert.equal(caseStatus(acts), end, `${mode} ${name}: ${played.join(' ')}`);
      }
    }
  });
});
