import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decideMaterials } from '@tongban/domain/materials';
import { degreeNotarization, idCardRemoteRenewal } from '@tongban/samples';
import { diploma, empty, idCard, invented, jobCommitment } from './made-up-facts.examples.ts';
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
    const decisions = decideMaterials(idCardRemoteRenewal, { ...empty, choice: { q1: 'o3', q2: 'o1' } });
    const { needed } = groupVerdicts(decisions, {});
    assert.deepEqual(ids(groupVerdicts(decisions, {})).needed, ['hukou-or-permit', 'form', 'any-police-doc']);
    assert.equal(countNeeded(needed), 2);
    assert.equal(countMissing(needed, none), 2);
    assert.equal(countMissing(needed, { ...none, prepared: new Set(['any-police-doc']) }), 1);
    assert.equal(countMissing(needed, { ...none, prepared: new Set(['any-police-doc', 'form']) }), 0);
  });

  it('count an option that is offered as settled, and one that is not as missing', () => {
    const decisions = decideMaterials(invented, { ...empty, commitments: [jobCommitment] });
    const { needed } = groupVerdicts(decisions, {});
    assert.equal(countMissing(needed, none), 4);
    assert.equal(countMissing(needed, { ...none, chosen: { job: 'may-commit', photo: 'may-follow' } }), 2);
    assert.equal(countMissing(needed, { ...none, chosen: { income: 'may-commit', photo: 'hand-in' } }), 4);
  });
});
