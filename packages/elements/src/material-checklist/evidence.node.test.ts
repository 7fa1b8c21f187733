import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decideMaterials, type MaterialReason } from '@tongban/domain/materials';
import { guides, sharingClaims } from '@tongban/samples';
import { itemKey } from '@tongban/domain/rules';
import { materialTraceEn } from '../messages/en/material-trace.ts';
import { materialVerdictsEn } from '../messages/en/material-verdicts.ts';
import { materialTraceZhHans } from '../messages/zh-hans/material-trace.ts';
import { materialVerdictsZhHans } from '../messages/zh-hans/material-verdicts.ts';
import { evidenceOf, materialName } from './evidence.ts';
import { diploma, idCard } from './made-up-facts.examples.ts';

describe('evidence in words', () => {
  const [guide] = guides.filter(({ item }) => item.code === 'degree-notarization');
  assert.ok(guide);

  it('names a licence with issuer, source, instant and last day', () => {
    const facts = { ...diploma, licences: [idCard] };
    const [decision] = decideMaterials(guide, facts);
    const [pointer] = decision?.because?.evidence ?? [];
    assert.ok(pointer);
    assert.deepEqual(evidenceOf(pointer, guide, facts), {
      kind: 'licence',
      name: '居民身份证',
      by: '示例公安机关',
      until: '2035-06-01',
      source: 'wallet',
      asOf: '2026-09-16T08:59:30+08:00',
    });
  });

  it('keeps the key of what is not there, and makes nothing up', () => {
    const pointer = { from: 'facts', list: 'licences', id: 'gone' } as const;
    assert.deepEqual(JSON.parse(JSON.stringify(evidenceOf(pointer, guide, diploma))), {
      kind: 'licence',
      name: 'gone',
    });
    assert.equal(materialName(guide, 'gone'), 'gone');
  });

  it('finds the answer and the material that a pointer into the guide means', () => {
    assert.equal(evidenceOf({ from: 'guide', list: 'situations', id: 'q1/o1' }, guide, diploma).name, '本人申请');
    assert.equal(evidenceOf({ from: 'guide', list: 'materials', id: 'hukou' }, guide, diploma).name, '居民户口簿');
  });
});

describe('the words of verdicts', () => {
  const languages = [
    ['zh-Hans', materialVerdictsZhHans, materialTraceZhHans],
    ['en', materialVerdictsEn, materialTraceEn],
  ] as const;

  it('say something of every verdict, question and reason that real guides give', () => {
    const reasons = new Set<MaterialReason>();
    for (const guide of guides)
      for (const facts of [diploma, { asOf: diploma.asOf, services: [...(sharingClaims[itemKey(guide.item)] ?? [])] }])
        for (const { trace, verdict } of decideMaterials(guide, facts))
          for (const [name, say, explain] of languages) {
            assert.ok(say.verdicts[verdict][0], `${name} ${verdict}`);
            for (const entry of trace) {
              reasons.add(entry.reason);
              assert.ok(explain.reasons[entry.reason], `${name} ${entry.reason}`);
              assert.ok(explain.question(entry).ask, `${name} ${entry.rule}`);
            }
          }
    assert.ok(reasons.size > 15, `${reasons.size} reasons`);
  });

  it('are short: no Chinese sentence passes 25 characters', () => {
    const { waived, failed, contested } = materialVerdictsZhHans;
    const reasons = Object.keys(materialTraceZhHans.reasons) as MaterialReason[];
    const sentences = [
      ...Object.values(materialTraceZhHans.reasons),
      ...reasons.map((reason) => waived(reason, '')),
      ...reasons.map((reason) => failed('R2', reason)),
      ...reasons.map((reason) => contested(reason)),
      materialVerdictsZhHans.askBasis,
      materialVerdictsZhHans.down,
      materialVerdictsZhHans.noneNeeded,
      materialVerdictsZhHans.mayCommit,
      ...Object.values(materialVerdictsZhHans.options).filter((text) => typeof text === 'string'),
    ].flatMap((text) => text.split(/[。？]/));
    assert.ok(sentences.length > 100);
    assert.deepEqual(
      sentences.filter((sentence) => [...sentence].length > 25),
      [],
    );
  });
});
