import type { RepresentationProof } from '@tongban/domain';
import { persons } from '../persons.ts';
import type { RegisteredRepresentation } from './wallet-licence.ts';

const [chen, wang, li] = persons;

function proof(name: string, kind: string): RepresentationProof {
  return { name, kind, source: 'sample-register', asOf: '2026-09-16T09:00:00+08:00' };
}

const degree = { kind: 'local', code: 'degree-notarization' } as const;
const teaching = { kind: 'local', code: 'teaching-study-record' } as const;

/** For whom the made-up persons may act: one of each kind, one that has ended, and one that was taken back. */
export const representations: readonly RegisteredRepresentation[] = [
  {
    agent: wang.idNumber,
    principal: chen.idNumber,
    representation: {
      kind: 'power-of-attorney',
      id: 'sample-power-1',
      principal: { kind: 'person', maskedName: '陈*例' },
      proof: proof('授权委托书（样例）', 'document'),
      scope: { acts: ['submit', 'withdraw', 'use-licence'], items: [degree, teaching] },
      from: '2026-09-01',
      until: '2026-12-31',
    },
  },
  {
    agent: li.idNumber,
    principal: chen.idNumber,
    representation: {
      kind: 'power-of-attorney',
      id: 'sample-power-2',
      principal: { kind: 'person', maskedName: '陈*例' },
      proof: proof('授权委托书（样例）', 'document'),
      scope: { acts: ['submit', 'supply-correction', 'receive-result'] },
      from: '2026-01-01',
      until: '2026-06-30',
    },
  },
  {
    agent: li.idNumber,
    principal: wang.idNumber,
    representation: {
      kind: 'power-of-attorney',
      id: 'sample-power-3',
      principal: { kind: 'person', maskedName: '王*例' },
      proof: proof('授权委托书（样例）', 'document'),
      scope: { acts: ['submit', 'withdraw'] },
      from: '2026-01-01',
      until: '2027-12-31',
      endedOn: '2026-08-01',
    },
  },
  {
    agent: wang.idNumber,
    // A made-up child: no division has the code 990100.
    principal: '990100201801010045',
    representation: {
      kind: 'guardianship',
      id: 'sample-guardianship-1',
      principal: { kind: 'person', maskedName: '王*童' },
      proof: proof('居民户口簿（样例）', 'e-licence'),
      scope: { acts: ['submit', 'withdraw', 'supply-correction', 'use-licence', 'receive-result'] },
      from: '2018-01-01',
      until: '2035-12-31',
    },
  },
  {
    agent: li.idNumber,
    representation: {
      kind: 'statutory-representative',
      id: 'sample-representative-1',
      principal: { kind: 'organization', maskedName: '教学示例（虚构）有限公司' },
      proof: proof('营业执照（样例）', 'e-licence'),
      scope: { acts: ['submit', 'withdraw', 'supply-correction', 'use-licence', 'receive-result'] },
      from: '2020-05-06',
    },
  },
];
