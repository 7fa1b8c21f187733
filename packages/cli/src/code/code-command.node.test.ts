import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { run } from '../command/run.ts';

async function tongban(...argv: string[]) {
  const lines: string[] = [];
  const errors: string[] = [];
  const status = await run(argv, { out: (line) => lines.push(line), err: (line) => errors.push(line) });
  return { status, out: lines.join('\n'), err: errors.join('\n') };
}

describe('tongban code', () => {
  const kinds: [string, RegExp][] = [
    ['11511301008778183N', /^unified social credit code/],
    [
      '1.2.156.3005.2.11100000MB03271699022.340100.000000016.001.9',
      /^identifier of an e-licence[^]*issuer +340100[^]*Nothing odd/,
    ],
    ['12441500196720244T3442199806003202206230068', /^case number[^]*date +20220623/],
    ['11440000MB2D0164XH2440289876000', /^national item code[^]*basicCode +440289876000/],
    ['513A0161200000-511602000000-000-1151130000877869M-1-00', /^local item code[^]*! truncated-subject/],
    ['083372204', /^organization code[^]*! old-organization-code/],
    ['430100', /^administrative division code/],
    ['你好', /^no code that is known here[^]*! not-a-code/],
    ['', /^no code that is known here/],
  ];
  for (const [text, expected] of kinds) {
    it(`explains ${text || 'nothing'}`, async () => {
      const { status, out } = await tongban('code', text);
      assert.equal(status, 0);
      assert.match(out, expected);
    });
  }

  it('never repeats the number of a person', async () => {
    for (const options of [[], ['--json']]) {
      const { out } = await tongban('code', '11010519491231002X', ...options);
      assert.match(out, /resident identity number/);
      assert.doesNotMatch(out, /19491231/);
    }
  });

  it('tells a mistake in the command line', async () => {
    assert.deepEqual([(await tongban('code')).status, (await tongban('code', 'a', 'b')).status], [2, 2]);
  });
});

describe('tongban deadline', () => {
  it('answers in words, with the count, and as JSON', async () => {
    const plain = await tongban('deadline', '--from', '2026-09-30', '--limit', '20');
    assert.deepEqual(plain, { status: 0, out: 'Due on 2026-11-03, Tuesday.', err: '' });
    const explained = await tongban('deadline', '--from', '2026-09-30', '--limit', '2', '--explain');
    assert.match(
      explained.out,
      /2026-10-01 Thu +– +holiday \(国庆节\)\n[^]*2026-10-08 Thu +1 +weekday\n2026-10-09 Fri +2 +weekday\n[^]*民法典 第二百零一条[^]*行政许可法 第八十二条[^]*Due on 2026-10-09/,
    );
    const { out } = await tongban('deadline', '--from', '2026-09-30', '--limit', '1', '--json');
    const { dueOn, provisional, days } = JSON.parse(out) as { dueOn: string; provisional: boolean; days: object[] };
    assert.deepEqual(
      { dueOn, provisional, first: days[0], last: days.at(-1) },
      {
        dueOn: '2026-10-08',
        provisional: false,
        first: { date: '2026-09-30', counted: false, reason: 'first-day' },
        last: { date: '2026-10-08', counted: true, reason: 'weekday' },
      },
    );
  });

  it('leaves suspended days out, and says what is not known', async () => {
    const suspended = await tongban(
      'deadline',
      '--from',
      '2026-09-18',
      '--limit',
      '15',
      '--suspend',
      '2026-09-22..2026-09-24:补正',
    );
    assert.match(suspended.out, /Due on 2026-10-20/);
    const later = await tongban('deadline', '--from', '2026-12-25', '--limit', '10', '--division', '650000');
    assert.match(later.out, /Provisional[^]*days off of its own/);
  });

  it('answers nonsense with what it takes, and status 2', async () => {
    const nonsense: string[][] = [
      [],
      ['--from', '2026-02-30', '--limit', '5'],
      ['--from', '2026-09-30', '--limit', 'many'],
      ['--from', '2026-09-30', '--limit', '99999'],
      ['--from', '2026-09-30', '--limit', '-5'],
      ['--from', '2026-09-30', '--limit', '5', '--unit', 'moons'],
      ['--from', '2026-09-30', '--limit', '5', '--suspend', '2026-10-02..2026-10-01'],
      ['--from', '2026-09-30', '--limit', '5', '--nonsense'],
    ];
    for (const argv of nonsense) {
      const { status, out, err } = await tongban('deadline', ...argv);
      assert.deepEqual([status, out], [2, ''], argv.join(' '));
      assert.match(err, /^tongban: .{10,}/);
    }
  });
});
