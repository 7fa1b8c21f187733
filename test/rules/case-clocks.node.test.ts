import type { Act, Jurisdiction, LimitRegime, TimeLimit } from '@tongban/domain';
import { calendarOf, caseClocks, type CaseLog, licensing } from '@tongban/domain/clocks';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

const handling: Jurisdiction = { division: '990100', place: '示例市' };
const places = { mode: 'fully-online', handling } as const;
const notary: TimeLimit = {
  type: 'statutory',
  amount: 15,
  unit: 'working-day',
  text: '自受理之日起15个工作日内出具公证书',
  exclusions: ['不可抗力', '补充证明材料', '核实有关情况'],
  provenance: { source: 's1', confidence: 'found' },
};

/** Acts in short: `[type, day, details]`, each by whom it must be. */
function log(...entries: [string, string, object?][]): Act[] {
  return entries.map(([type, day, details = {}], index) => ({
    sequence: index + 1,
    at: `${day}T10:00:00+08:00`,
    by: /^(submitted|correction-supplied|withdrawn)$/.test(type)
      ? { role: 'applicant' }
      : { role: 'handling', jurisdiction: handling },
    type,
    details,
  })) as Act[];
}
const clocks = (
  entries: [string, string, object?][],
  asOf: string,
  change: Partial<CaseLog> & { regime?: LimitRegime } = {},
) => {
  const { regime = 'stated-by-guide', ...rest } = change;
  const context = { regime, calendarOf, asOf: `${asOf}T12:00:00+08:00` } as const;
  return caseClocks({ acts: log(...entries), places, limits: [notary], ...rest }, context);
};
const only = (all: ReturnType<typeof clocks>, kind: string) => {
  const found = all.filter((clock) => clock.kind === kind);
  assert.equal(found.length, 1, `one ${kind} clock, not ${found.length}`);
  return found[0] as (typeof all)[number];
};
const accepted: [string, string, object?] = ['accepted', '2026-09-18', { notice: { number: 'x' } }];
const notice = { notice: { number: 'SAMPLE-1', items: [{ id: 'a', text: '…' }], guideDigest: 'x' } };

describe('caseClocks, stated by the guide', () => {
  it('runs from acceptance over the National Day', () => {
    const clock = only(clocks([accepted], '2026-09-24'), 'decision');
    assert.equal(clock.state, 'running');
    assert.equal(clock.deadline.dueOn, '2026-10-15');
    assert.equal(clock.used, 5);
    assert.equal(clock.overdueBy, 0);
  });

  it('waits for a correction where the guide excludes it, and projects "if you answer today"', () => {
    const clock = only(clocks([accepted, ['correction-notified', '2026-09-22', notice]], '2026-09-24'), 'decision');
    assert.equal(clock.state, 'paused');
    assert.equal(clock.deadline.dueOn, '2026-10-20');
    assert.equal(clock.used, 2);
    assert.deepEqual(
      clock.pauses.map(({ kind, basis }) => [kind, basis?.kind]),
      [['correction', 'limit']],
    );
  });

  it('keeps running where no source excludes it, and gives both dates', () => {
    const { exclusions: _, ...bare } = notary;
    const clock = only(
      clocks([accepted, ['correction-notified', '2026-09-22', notice]], '2026-09-24', { limits: [bare] }),
      'decision',
    );
    assert.equal(clock.state, 'running');
    assert.equal(clock.deadline.dueOn, '2026-10-15');
    assert.equal(clock.ifAllPaused.dueOn, '2026-10-20');
    assert.equal(clock.pauses[0]?.basis, undefined);
  });

  it('counts what is past the last day, and stops at the decision', () => {
    const late = only(clocks([accepted], '2026-10-19'), 'decision');
    assert.equal(late.overdueBy, 2);
    const decided = only(
      clocks([accepted, ['decided', '2026-10-16', { outcome: 'approved', summary: '…' }]], '2026-12-01'),
      'decision',
    );
    assert.equal(decided.state, 'stopped');
    assert.equal(decided.overdueBy, 1);
  });

  it('has no clock without a limit, and no deemed acceptance', () => {
    assert.deepEqual(
      clocks([['received', '2026-09-16', { materials: [] }], accepted], '2026-12-01', { limits: [] }),
      [],
    );
    const unstated: TimeLimit = { ...notary, unit: 'unit-unstated' };
    assert.deepEqual(clocks([accepted], '2026-12-01', { limits: [unstated] }), []);
  });

  it('keeps the committed limit beside the statutory one', () => {
    const committed: TimeLimit = { ...notary, type: 'committed', amount: 5 };
    const all = clocks([accepted], '2026-09-24', { limits: [notary, committed] });
    assert.deepEqual(
      all.map(({ kind, deadline }) => [kind, deadline.dueOn]),
      [
        ['decision', '2026-10-15'],
        ['decision-committed', '2026-09-24'],
      ],
    );
  });

  it('lets a promise wait for whatever the law lets the limit wait', () => {
    const { exclusions: _, ...promise } = { ...notary, type: 'committed' as const, amount: 5 };
    const entries: [string, string, object?][] = [accepted, ['correction-notified', '2026-09-22', notice]];
    const all = clocks(entries, '2026-09-24', { limits: [notary, promise] });
    assert.deepEqual(
      all.map(({ kind, state }) => [kind, state]),
      [
        ['decision', 'paused'],
        ['decision-committed', 'paused'],
      ],
    );
  });

  it('gives the applicant her own clock when a notice names a day', () => {
    const dated = { notice: { ...notice.notice, dueOn: '2026-10-13' } };
    const clock = only(clocks([accepted, ['correction-notified', '2026-09-22', dated]], '2026-10-15'), 'applicant');
    assert.deepEqual(clock.against, { role: 'applicant' });
    assert.equal(clock.deadline.dueOn, '2026-10-13');
    assert.equal(clock.overdueBy, 2);
  });

  it('takes the new last day of an extension from its act', () => {
    const extended = { reason: { text: '情况复杂' }, dueOn: '2026-10-30' };
    assert.equal(
      only(clocks([accepted, ['limit-extended', '2026-10-10', extended]], '2026-10-20'), 'decision').deadline.dueOn,
      '2026-10-30',
    );
  });

  it('measures each hop with its own limit, against the place that has it', () => {
    const other: Jurisdiction = { division: '440300', place: '深圳' };
    const hop = (number: number): TimeLimit => ({ ...notary, type: 'per-hop', hop: number });
    const acts = log(
      ['step-started', '2026-09-18', { name: '发函' }],
      ['step-finished', '2026-09-25', { name: '发函' }],
      ['step-started', '2026-09-28', { name: '转出' }],
    );
    acts.forEach((act, index) =>
      Object.assign(act, {
        step: index < 2 ? 'hop-1' : 'hop-2',
        by: { role: 'participating', jurisdiction: index < 2 ? handling : other },
      }),
    );
    const context = {
      regime: 'stated-by-guide',
      calendarOf,
      asOf: '2026-09-29T12:00:00+08:00',
    } as const;
    const all = caseClocks({ acts, places, limits: [hop(1), hop(2), hop(3)] }, context);
    assert.deepEqual(
      all.map(({ hop: number, state, against }) => [
        number,
        state,
        against.role === 'authority' && against.jurisdiction.place,
      ]),
      [
        [1, 'stopped', '示例市'],
        [2, 'running', '深圳'],
      ],
    );
  });
});

describe('calendarOf', () => {
  it('says where a place may have days off that the national calendar does not hold', () => {
    assert.deepEqual(calendarOf('430000').findings, []);
    assert.deepEqual(
      calendarOf('650000').findings.map(({ code }) => code),
      ['local-holidays-unknown'],
    );
    assert.deepEqual(
      calendarOf('433100').findings.map(({ code }) => code),
      ['local-holidays-unknown'],
    );
  });
});

describe('caseClocks, administrative licensing', () => {
  const law = { regime: 'administrative-licensing', limits: [] } as const;
  const received: [string, string, object?] = ['received', '2026-09-16', { materials: [] }];
  const approved: [string, string, object?] = ['decided', '2026-10-16', { outcome: 'approved', summary: '…' }];

  it('counts the time to decide from the receipt after five days of silence, whatever is said later', () => {
    const decision = (entries: [string, string, object?][], asOf: string) =>
      clocks(entries, asOf, law).find(({ kind }) => kind === 'decision')?.deadline;
    // 22 September is the fifth working day: until it is over, nothing is accepted.
    assert.equal(decision([received], '2026-09-22'), undefined);
    assert.equal(decision([received], '2026-09-23')?.dueOn, '2026-10-20');
    const late: [string, string, object?] = ['accepted', '2026-09-24', { notice: { number: 'x' } }];
    assert.equal(decision([received, late], '2026-09-24')?.dueOn, '2026-10-20');
    assert.equal(decision([received, accepted], '2026-09-24')?.dueOn, '2026-10-22');
    assert.equal(
      decision([received, ['correction-notified', '2026-09-25', notice]], '2026-09-28')?.dueOn,
      '2026-10-20',
    );
    const declined: [string, string, object?] = ['declined', '2026-09-24', {}];
    assert.equal(decision([received, declined], '2026-09-28'), undefined);
  });

  it('allows 5 days for the notice, 20 for the decision, 10 for delivery', () => {
    const all = clocks([received, accepted, approved], '2026-10-20', law);
    assert.deepEqual(
      all.map(({ kind, amount, deadline }) => [kind, amount, deadline.dueOn]),
      [
        ['notice', 5, '2026-09-22'],
        ['delivery', 10, '2026-10-30'],
        ['decision', 20, '2026-10-22'],
      ],
    );
  });

  it('extends by 10 days, or has 45 and 15 where departments of one government handle jointly', () => {
    const extended: [string, string, object?] = [
      'limit-extended',
      '2026-10-20',
      { reason: { text: '…' }, dueOn: '2026-11-05' },
    ];
    assert.equal(only(clocks([accepted, extended], '2026-10-21', law), 'decision').amount, 30);
    assert.equal(only(clocks([accepted], '2026-10-21', { ...law, joint: true }), 'decision').amount, 45);
    assert.equal(only(clocks([accepted, extended], '2026-10-21', { ...law, joint: true }), 'decision').amount, 60);
  });

  it('stops for the procedures that the law lists, and for nothing else', () => {
    const wait = (text: string): [string, string, object?] => ['suspended', '2026-09-22', { reason: { text } }];
    const listed = only(clocks([accepted, wait('专家评审'), ['resumed', '2026-09-24']], '2026-09-28', law), 'decision');
    assert.equal(listed.pauses[0]?.basis?.kind, 'citation');
    assert.equal(listed.deadline.dueOn, '2026-10-27');
    const unlisted = only(
      clocks([accepted, wait('等领导签字'), ['resumed', '2026-09-24']], '2026-09-28', law),
      'decision',
    );
    assert.equal(unlisted.pauses[0]?.basis, undefined);
    assert.equal(unlisted.deadline.dueOn, '2026-10-22');
    assert.equal(unlisted.ifAllPaused.dueOn, '2026-10-27');
  });

  it('cites every number', () => {
    assert.equal(licensing.decision.basis.citation.article, '第四十二条第一款');
    const [clock] = clocks([received], '2026-09-18', law);
    assert.equal(
      clock?.basis.kind === 'citation' && clock.basis.citation.phrase,
      licensing.notice.basis.citation.phrase,
    );
  });
});
