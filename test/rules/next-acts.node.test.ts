import type { ActType, Jurisdiction, Party, PartyRole } from '@tongban/domain';
import { ACT_TYPES } from '@tongban/domain';
import { type Attempt, attemptsOf, type CaseFacts, type CasePlaces, isAllowed, NEXT_ACTS } from '@tongban/domain/rules';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { type Bounds, explore, partiesOf } from './case-model.ts';

interface Rule {
  act: ActType;
  about: keyof typeof NEXT_ACTS;
  allowed: Partial<Record<PartyRole, string[]>>;
}
const { acts: rules } = JSON.parse(readFileSync(new URL('next-acts.json', import.meta.url), 'utf8')) as {
  acts: Rule[];
};

const ROLES: readonly PartyRole[] = ['applicant', 'receiving', 'handling', 'participating'];
type Table = Record<string, Partial<Record<PartyRole, ActType[]>>>;
const tables = Object.entries(NEXT_ACTS) as [Rule['about'], Table][];

/** Every cell of the table: what, in which state, by whom, which act. */
const cells = tables.flatMap(([about, table]) =>
  Object.keys(table).flatMap((state) =>
    ROLES.flatMap((role) =>
      rules.filter((rule) => rule.about === about).map(({ act, allowed }) => ({ about, state, role, act, allowed })),
    ),
  ),
);

const handling: Jurisdiction = { division: '990100', place: '示例长沙' };
const receiving: Jurisdiction = { division: '990300', place: '示例深圳' };
const participating: Jurisdiction = { division: '990200', place: '示例广州' };
const hop = (number: number, role: 'handling' | 'participating', jurisdiction: Jurisdiction) => ({
  ...{ id: `hop-${number}`, name: `第${number}段`, role, finishedBy: 'step-finished', jurisdiction, hop: number },
});
const WORLDS: Record<string, CasePlaces> = {
  'fully-online': { mode: 'fully-online', handling },
  'remote-intake': { mode: 'remote-intake', receiving, handling },
  'joint-handling': {
    mode: 'joint-handling',
    handling,
    plan: [hop(1, 'handling', handling), hop(2, 'participating', participating), hop(3, 'handling', handling)],
  },
  'handled-locally': { mode: 'handled-locally', handling },
};
const BOUNDS: Bounds = { corrections: 2, suspensions: 1, originals: 1, fees: 1 };
const SMALL: readonly Bounds[] = [
  { corrections: 1, suspensions: 1, originals: 0, fees: 1 },
  { corrections: 0, suspensions: 0, originals: 1, fees: 0 },
];

/** What only the handling place may do, whatever a table says: 权力不随收件转移. */
const POWERS = new Set<ActType>(
  'accepted declined correction-notified returned terminated limit-extended decided licence-issued completed fee-requested fee-waived'.split(
    ' ',
  ) as ActType[],
);
/** What another place than the one that has the case may do. */
const BY_OTHERS = new Set<ActType>(
  'handover-acknowledged original-arrived original-dispatched original-returned delivered notice-served fee-paid fee-waived'.split(
    ' ',
  ) as ActType[],
);

/** How the things stand that an act is about. */
function statesOf({ stage, steps, originals, fees }: CaseFacts, about: Rule['about'], keys: readonly string[]) {
  if (about === 'case') return [stage];
  return keys.map((key): string => {
    if (about === 'step') return steps.find(({ step }) => step === key)?.state ?? 'absent';
    if (about === 'fee') return fees.get(key) ?? 'absent';
    return originals.find(({ requirement }) => requirement === key)?.state ?? 'with-applicant';
  });
}

/** What must hold of every act that the model takes; written without a look at the table. */
function mayTake(facts: CaseFacts, by: Party, { type, step, keys = [] }: Attempt) {
  const { closed, liesWith, stage, originals } = facts;
  const rule = rules.find(({ act }) => act === type);
  for (const state of rule ? statesOf(facts, rule.about, [...keys, ...(step === undefined ? [] : [step])]) : []) {
    if (!rule?.allowed[by.role]?.includes(state)) return `${by.role} ${type} in ${stage}, ${state}`;
  }
  if (POWERS.has(type) && by.role !== 'handling') return `${by.role} has no power for ${type}`;
  const isOriginal = type.startsWith('original-');
  if (closed && !isOriginal && type !== 'notice-served' && type !== 'decision-opened') return `${type} after the end`;
  if (closed && type === 'original-taken') return 'an original is taken after the end';
  if (by.role !== 'applicant' && liesWith.role !== by.role && !BY_OTHERS.has(type))
    return `${by.role} ${type}, but ${liesWith.role} has it`;
  const original = originals.find(({ requirement }) => keys.includes(requirement));
  if (isOriginal && type !== 'original-arrived' && original && original.state !== 'with-applicant') {
    if (original.holder.role !== by.role) return `${by.role} ${type}, but ${original.holder.role} has the original`;
  }
  return undefined;
}

/** Every way in which the parties in a part can do an act in a state. */
const usesOf = (facts: CaseFacts, role: PartyRole, type: ActType) =>
  attemptsOf(facts, type).flatMap((attempt) =>
    partiesOf(facts.places).flatMap((by) =>
      by.role === role && isAllowed(facts, by, attempt) ? [{ facts, by, attempt }] : [],
    ),
  );

describe('the table of next acts', () => {
  it('knows every act but the one that opens a case', () => {
    assert.deepEqual(rules.map(({ act }) => act).sort(), ACT_TYPES.filter((type) => type !== 'submitted').sort());
  });

  for (const [about, table] of tables) {
    for (const [state, row] of Object.entries(table)) {
      it(`${about} ${state}: each part may do what the rules name, and nothing else`, () => {
        for (const role of ROLES) {
          const expected = rules.filter((rule) => rule.about === about && rule.allowed[role]?.includes(state));
          assert.deepEqual([...(row[role] ?? [])].sort(), expected.map(({ act }) => act).sort(), role);
        }
      });
    }
  }
});

describe('the model of a case', () => {
  for (const [mode, places] of Object.entries(WORLDS)) {
    const bounds = `≤ ${BOUNDS.corrections} corrections, ≤ 3 steps, ≤ ${BOUNDS.suspensions} suspension a step, ≤ 1 original, ≤ 1 fee`;
    it(`${mode}: exactly one party answers in every open state, and an end can always be reached (${bounds})`, (t) => {
      const { states, moves, faults } = explore(places, BOUNDS, mayTake);
      t.diagnostic(`${mode}: ${states.length} states, ${moves} moves`);
      assert.deepEqual(faults, []);
      assert.ok(states.length > 100, `${states.length} states are too few to say anything`);
    });
  }

  it('fails when a cell of the table is wrongly opened', (t) => {
    const reached = Object.values(WORLDS).flatMap((places) =>
      SMALL.flatMap((bounds) => explore(places, bounds, () => undefined).states),
    );
    const closedCells = cells.filter(({ state, role, allowed }) => !allowed[role]?.includes(state));
    const unnoticed: string[] = [];
    let harmless = 0;
    for (const { about, state, role, act } of closedCells) {
      const row = tables.find(([name]) => name === about)?.[1][state];
      assert.ok(row);
      const kept = row[role];
      row[role] = [...(kept ?? []), act];
      // Whoever uses the opened cell for the first time stands in a state that was reachable without it.
      const here = reached.filter(({ stage }) => about !== 'case' || stage === state);
      const uses = here.flatMap((facts) => usesOf(facts, role, act));
      if (kept) row[role] = kept;
      else delete row[role];
      const opened = uses.filter(({ facts, by, attempt }) => !isAllowed(facts, by, attempt));
      if (opened.length === 0) harmless += 1;
      else if (opened.some(({ facts, by, attempt }) => mayTake(facts, by, attempt) === undefined)) {
        unnoticed.push(`${about} ${state}: ${role} ${act}`);
      }
    }
    t.diagnostic(`${closedCells.length} cells opened one by one; ${harmless} of them are closed by a rule as well`);
    assert.deepEqual(unnoticed, []);
  });
});
