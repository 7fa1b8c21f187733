import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decideMaterials } from '@tongban/domain/materials';
import { degreeNotarization, idCardRemoteRenewal } from '@tongban/samples';
import { diploma, empty, idCard, invented, inventGuide, jobCommitment, proof } from './made-up-facts.examples.ts';
import {
  countMissing,
  countNeeded,
  groupVerdicts,
  type MaterialChoices,
  type VerdictGroups,
} from './verdict-groups.ts';

const keys = (list: VerdictGroups['needed']) => list.map(({ requirement }) => requirement.id);
const ids = ({ waived, needed, undecided, notApplicable }: VerdictGroups) => ({
  waived: keys(waived),
  needed: keys(needed),
  undecided: keys(undecided),
  notApplicable: keys(notApplicable),
});
const none = { prepared: new Set<string>(), chosen: {} };

describe('the groups of verdicts', () => {
  it('hold every material once, what is not asked of her apart from what is', () => {
    const decisions = decideMaterials(degreeNotarization, { ...diploma, licences: [idCard] });
    assert.deepEqual(ids(groupVerdicts(decisions, {})), {
      waived: ['identity'],
      needed: ['hukou', 'diploma'],
      undecided: [],
      notApplicable: ['poa', 'agent-identity'],
    });
  });

  it('give a material back to her that she wants to hand in, and only then', () => {
    const decisions = decideMaterials(degreeNotarization, { ...diploma, licences: [idCard] });
    assert.deepEqual(ids(groupVerdicts(decisions, { identity: 'hand-in' })).needed, ['identity', 'hukou', 'diploma']);
    assert.deepEqual(ids(groupVerdicts(decisions, { poa: 'hand-in' })).notApplicable, ['poa', 'agent-identity']);
    // A key of the prototype is no choice of hers.
    assert.equal(groupVerdicts(decisions, Object.create({ identity: 'hand-in' }) as MaterialChoices).waived.length, 1);
  });

  it('keep what an open question decides, unless it is waived whatever she answers', () => {
    const decisions = decideMaterials(degreeNotarization, { ...empty, licences: [idCard] });
    const groups = ids(groupVerdicts(decisions, {}));
    assert.deepEqual(groups.needed, []);
    assert.deepEqual(groups.waived, ['identity']);
    assert.equal(groups.undecided.length, 4);
  });

  it('count alternatives as one, and the smallest set of them', () => {
    const either = (set: string) => ({ alternative: { group: 'g', set } });
    const guide = inventGuide([
      proof('one', '一样', either('1')),
      proof('half', '半样', either('2')),
      proof('other-half', '另半样', either('2')),
      proof('more', '另外一样'),
    ]);
    const { needed } = groupVerdicts(decideMaterials(guide, empty), {});
    const missing = (...prepared: string[]) => countMissing(needed, { ...none, prepared: new Set(prepared) });
    assert.deepEqual(keys(needed), ['one', 'half', 'other-half', 'more']);
    assert.equal(countNeeded(needed), 2);
    assert.equal(missing(), 2);
    assert.equal(missing('half'), 2);
    assert.equal(missing('one'), 1);
    assert.equal(missing('half', 'other-half'), 1);
    assert.equal(missing('half', 'other-half', 'more'), 0);
  });

  it('count what another material of its group covers as that one alone', () => {
    const facts = { ...empty, choice: { q1: 'o3', q2: 'o1' } };
    const groups = groupVerdicts(decideMaterials(idCardRemoteRenewal, facts), {});
    assert.deepEqual(ids(groups).waived, ['any-police-doc']);
    assert.deepEqual(keys(groups.needed), ['hukou-or-permit', 'form']);
    assert.equal(countNeeded(groups.needed), 2);
  });

  it('count an option that is offered as settled, and one that is not as missing', () => {
    const decisions = decideMaterials(invented, { ...empty, commitments: [jobCommitment] });
    const { needed } = groupVerdicts(decisions, {});
    assert.equal(countMissing(needed, none), 4);
    assert.equal(countMissing(needed, { ...none, chosen: { job: 'may-commit', photo: 'may-follow' } }), 2);
    assert.equal(countMissing(needed, { ...none, chosen: { income: 'may-commit', photo: 'hand-in' } }), 4);
  });
});
