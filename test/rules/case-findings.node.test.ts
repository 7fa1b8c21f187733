import type { Act, ActDraft, CorrectionItem, Jurisdiction, Party, TimeLimit } from '@tongban/domain';
import { calendarOf, caseFindings, type CaseLog, type FindingContext, oneTimeNotice } from '@tongban/domain/clocks';
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../structure/source-tree.ts';

const handling: Jurisdiction = { division: '990100', place: '示例长沙' };
const receiving: Jurisdiction = { division: '990300', place: '示例深圳' };
const she: Party = { role: 'applicant' };
const changsha: Party = { role: 'handling', jurisdiction: handling };
const shenzhen: Party = { role: 'receiving', jurisdiction: receiving };

type Entry = [day: string, by: Party, draft: ActDraft];
const log = (...entries: Entry[]): Act[] =>
  entries.map(([day, by, draft], at) => ({ sequence: at + 1, at: `2026-${day}T09:00:00+08:00`, by, ...draft }));

const submitted: Entry = ['09-01', she, { type: 'submitted', details: { materials: [] } }];
const received: Entry = ['09-01', changsha, { type: 'received', details: { materials: [] } }];
const accepted: Entry = ['09-02', changsha, { type: 'accepted', details: { notice: { number: '示例' } } }];
const notify = (day: string, ...items: CorrectionItem[]): Entry => [
  day,
  changsha,
  { type: 'correction-notified', details: { notice: { number: day, items, guideDigest: 'x' } } },
];
const supply = (day: string): Entry => [day, she, { type: 'correction-supplied', details: { answers: [] } }];
const page: CorrectionItem = { id: '1', requirement: 'diploma', text: '第一页看不清' };
const seal: CorrectionItem = { id: '2', requirement: 'seal', text: '缺少公章' };

function codes(acts: Act[], context: Partial<FindingContext> = {}, rest: Partial<CaseLog> = {}): string[] {
  const case_: CaseLog = { acts, places: { mode: 'fully-online', handling }, limits: [], ...rest };
  const around: FindingContext = {
    regime: 'stated-by-guide',
    calendarOf,
    asOf: '2026-09-03T09:00:00+08:00',
    ...context,
  };
  return caseFindings(case_, around).map(({ code }) => code);
}

describe('the findings of a case', () => {
  it('finds nothing in a case that goes as it should', () => {
    assert.deepEqual(codes(log(submitted, received, accepted)), []);
  });

  it('deemed-accepted: five working days of silence, for licensing only', () => {
    const silent = log(submitted, received);
    const licensing = { regime: 'administrative-licensing' } as const;
    assert.deepEqual(codes(silent, { ...licensing, asOf: '2026-09-08T09:00:00+08:00' }), []);
    assert.deepEqual(codes(silent, { ...licensing, asOf: '2026-09-09T09:00:00+08:00' }), ['deemed-accepted']);
    assert.deepEqual(codes(silent, { asOf: '2026-09-09T09:00:00+08:00' }), [], 'no other kind has that rule');
  });

  it('notice-breached: a later notice asks for what the first left out', () => {
    const again = (...items: CorrectionItem[]) =>
      log(submitted, received, notify('09-02', page), supply('09-03'), notify('09-03', ...items));
    assert.deepEqual(codes(again(seal)), ['notice-breached']);
    assert.deepEqual(codes(again({ ...page, id: '9' })), [], 'the same demand, not yet met');
    assert.deepEqual(codes(again({ ...seal, exception: 'follows-from-answer' })), []);
    assert.deepEqual(codes(again(page, seal)), ['notice-breached'], 'only the new one');
  });

  it('overdue: past the last day, with whose time it was', () => {
    const limit: TimeLimit = {
      ...{ type: 'committed', amount: 3, unit: 'working-day', text: '3个工作日' },
      provenance: { source: 's1', confidence: 'found' },
    };
    const late = log(submitted, received, accepted);
    const on = (asOf: string) => codes(late, { asOf: `2026-09-${asOf}T09:00:00+08:00` }, { limits: [limit] });
    assert.deepEqual(on('07'), []);
    assert.deepEqual(on('08'), ['overdue']);
  });

  it('stalled: silence of an authority, of a handover, of the post; never of the applicant', () => {
    const quiet = log(submitted, received, accepted);
    const on = (acts: Act[], asOf: string, rest: Partial<CaseLog> = {}) =>
      codes(acts, { asOf: `2026-09-${asOf}T09:00:00+08:00` }, rest);
    assert.deepEqual(on(quiet, '16'), []);
    assert.deepEqual(on(quiet, '17'), ['stalled']);
    assert.deepEqual(on(log(submitted, received, notify('09-02', page)), '28'), []);
    assert.deepEqual(codes(quiet, { asOf: '2026-09-07T09:00:00+08:00', stalledAfter: 2 }), ['stalled']);
    const places = { mode: 'remote-intake', receiving, handling } as const;
    const lost = log(
      submitted,
      ['09-01', shenzhen, { type: 'received', details: { materials: [] } }],
      ['09-01', shenzhen, { type: 'original-taken', details: { requirements: ['diploma'] } }],
      ['09-01', shenzhen, { type: 'original-dispatched', details: { requirements: ['diploma'], to: handling } }],
      ['09-10', shenzhen, { type: 'handed-over', details: { to: handling } }],
    );
    const found = caseFindings(
      { acts: lost, places, limits: [] },
      { regime: 'stated-by-guide', calendarOf, asOf: '2026-09-29T09:00:00+08:00' },
    );
    assert.deepEqual(
      found.map(({ code, params }) => [code, params.what, params.division]),
      [
        ['stalled', 'handover', handling.division],
        ['stalled', 'original', receiving.division],
      ],
    );
  });

  it('suspension-without-basis: the clock runs on and it is said, however the reason sounds', () => {
    const suspend = (text: string): Entry => ['09-03', changsha, { type: 'suspended', details: { reason: { text } } }];
    assert.deepEqual(codes(log(submitted, received, accepted, suspend('等领导'))), ['suspension-without-basis']);
    const licensing = { regime: 'administrative-licensing' } as const;
    assert.deepEqual(codes(log(submitted, received, accepted, suspend('专家评审')), licensing), []);
    assert.deepEqual(codes(log(submitted, received, accepted, suspend('专家评审'))), ['suspension-without-basis']);
  });
});

const policy = join(root, '../shared/policy');
describe('the clause of the one notice', { skip: !existsSync(policy) && 'the policy texts are not here' }, () => {
  it('stands in 国发〔2022〕5号', () => {
    const file = readdirSync(policy).find((name) => name.startsWith('003'));
    const text = readFileSync(join(policy, file ?? ''), 'utf8');
    assert.ok(oneTimeNotice.phrase && text.includes(oneTimeNotice.phrase));
  });
});
