import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { MaterialRequirement, Provenance, ServiceGuide, SituationChoice } from '@tongban/domain';
import { degreeNotarization, guides, householdMoveSpouse } from '@tongban/samples';
import { bareGuide } from '@tongban/samples';
import { applicableMaterials, isConditional } from './applicable-materials.ts';

const provenance: Provenance = { source: 's1', confidence: 'found' };
const material = (id: string, necessity = '必要'): MaterialRequirement => ({ id, name: id, necessity, provenance });
const option = (id: string, ...materials: string[]) => ({ id, label: id, materials, provenance });

/** Two questions; `always` is named by none, `shared` by both. */
const guide = bareGuide({
  materials: {
    status: 'present',
    value: [material('always'), material('a'), material('b'), material('shared'), material('c')],
  },
  situations: {
    status: 'present',
    value: [
      { id: 'q1', question: '甲', options: [option('o1', 'a', 'shared'), option('o2', 'b')] },
      { id: 'q2', question: '乙', options: [option('o1', 'shared'), option('o2', 'c', 'c')] },
    ],
  },
});

function ids(of: ServiceGuide, choice: SituationChoice) {
  const { needed, undecided, notApplicable, unanswered } = applicableMaterials(of, choice);
  const keys = (list: typeof needed) => list.map(({ requirement }) => requirement.id);
  return {
    needed: keys(needed),
    undecided: keys(undecided),
    notApplicable: keys(notApplicable),
    unanswered: unanswered.map(({ id }) => id),
  };
}

describe('applicableMaterials', () => {
  it('leaves everything that an answer could call for open until it is given', () => {
    assert.deepEqual(ids(guide, {}), {
      needed: ['always'],
      undecided: ['a', 'b', 'shared', 'c'],
      notApplicable: [],
      unanswered: ['q1', 'q2'],
    });
  });

  it('calls for what an answer names, and drops what only its siblings name', () => {
    assert.deepEqual(ids(guide, { q1: 'o1' }), {
      needed: ['always', 'a', 'shared'],
      undecided: ['c'],
      notApplicable: ['b'],
      unanswered: ['q2'],
    });
  });

  it('keeps a material open that another question may still call for', () => {
    assert.deepEqual(ids(guide, { q1: 'o2' }).undecided, ['shared', 'c']);
  });

  it('adds up the materials of all answers', () => {
    assert.deepEqual(ids(guide, { q1: 'o2', q2: 'o1' }), {
      needed: ['always', 'b', 'shared'],
      undecided: [],
      notApplicable: ['a', 'c'],
      unanswered: [],
    });
  });

  it('takes an answer that the guide does not know for none', () => {
    assert.deepEqual(ids(guide, { q1: 'gone', q2: 'o2' }).unanswered, ['q1']);
    assert.deepEqual(ids(guide, { q9: 'o1' }), ids(guide, {}));
    const inherited = Object.create({ q1: 'o1' }) as SituationChoice;
    assert.deepEqual(ids(guide, inherited), ids(guide, {}));
  });

  it('says which answers a material depends on', () => {
    const open = applicableMaterials(guide, {}).undecided.find(({ requirement }) => requirement.id === 'shared');
    assert.deepEqual(
      open?.calls.map(({ situation, option }) => [situation.id, option.id]),
      [
        ['q1', 'o1'],
        ['q2', 'o1'],
      ],
    );
    const dropped = applicableMaterials(guide, { q1: 'o1', q2: 'o1' }).notApplicable;
    assert.deepEqual(
      dropped.map(({ requirement, calls }) => [requirement.id, calls.map(({ option }) => option.id)]),
      [
        ['b', ['o2']],
        ['c', ['o2']],
      ],
    );
  });

  it('needs every material where the guide asks nothing', () => {
    const asksNothing = { ...guide, situations: { status: 'notFound' as const } };
    assert.equal(ids(asksNothing, {}).needed.length, 5);
  });

  it('has nothing to sort where the sources name no materials', () => {
    assert.deepEqual(ids(bareGuide(), {}), { needed: [], undecided: [], notApplicable: [], unanswered: [] });
  });
});

describe('isConditional', () => {
  const found = (necessity: string) => isConditional({ requirement: material('m', necessity), calls: [] });

  it('is so for what is needed everywhere but only on a condition of its own', () => {
    assert.equal(found('必要'), false);
    assert.equal(found('委托时必要'), true);
  });

  it('is settled by an answer that calls for the material', () => {
    const [call] = applicableMaterials(guide, { q1: 'o1' }).needed.flatMap(({ calls }) => calls);
    assert.ok(call);
    assert.equal(isConditional({ requirement: material('m', '委托时必要'), calls: [call] }), false);
  });
});

/** Every way to answer the questions of a guide, unanswered ones among them. */
function choicesOf({ situations }: ServiceGuide): SituationChoice[] {
  if (situations.status !== 'present') return [{}];
  return situations.value.reduce<SituationChoice[]>(
    (choices, { id, options }) =>
      choices.flatMap((choice) => [choice, ...options.map((option) => ({ ...choice, [id]: option.id }))]),
    [{}],
  );
}

describe('the materials of every sample guide', () => {
  for (const real of guides)
    it(`never lose one, whatever is answered: ${real.name}`, () => {
      const all = real.materials.status === 'present' ? real.materials.value.map(({ id }) => id) : [];
      const named = real.situations.status === 'present' ? real.situations.value.flatMap(({ options }) => options) : [];
      for (const choice of choicesOf(real)) {
        const { needed, undecided, notApplicable } = applicableMaterials(real, choice);
        const lists = [needed, undecided, notApplicable].map((list) => list.map(({ requirement }) => requirement.id));
        assert.deepEqual(lists.flat().sort(), [...all].sort(), JSON.stringify(choice));
        for (const id of all)
          if (!named.some(({ materials }) => materials.includes(id)))
            assert.ok(lists[0]?.includes(id), `${id} is named by no answer and yet not needed`);
        for (const { calls } of needed)
          for (const { situation, option } of calls) assert.equal(choice[situation.id], option.id);
      }
    });

  it('ask for a power of attorney only from who sends another', () => {
    const sent = (choice: SituationChoice) => ids(degreeNotarization, choice);
    assert.deepEqual(sent({ q1: 'o1' }).notApplicable, ['poa', 'agent-identity']);
    assert.deepEqual(sent({ q1: 'o2' }).needed, ['identity', 'hukou', 'diploma', 'poa', 'agent-identity']);
  });

  it('leave nothing needed where the source has a situation without its materials', () => {
    const moved =
      householdMoveSpouse.situations.status === 'present' ? householdMoveSpouse.situations.value[0] : undefined;
    const silent = moved?.options.find(({ materials }) => materials.length === 0);
    assert.ok(moved && silent);
    assert.deepEqual(ids(householdMoveSpouse, { [moved.id]: silent.id }).needed, []);
  });
});
