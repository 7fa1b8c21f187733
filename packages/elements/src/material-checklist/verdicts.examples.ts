import type { MaterialFacts, ServiceGuide } from '@tongban/domain';
import {
  birthRegistration,
  companyRegistration,
  criminalRecordQuery,
  degreeNotarization,
  hostileGuide,
  idCardRemoteRenewal,
  marriageRegistration,
  residentPensionTransfer,
  sharingClaims,
} from '@tongban/samples';
import type { ElementExample } from '../examples/example.ts';
import {
  asOf,
  birth,
  diploma,
  empty,
  hundred,
  idCard,
  invented,
  inventGuide,
  jobCommitment,
  marriedCommitment,
  paper,
  proof,
  riskFree,
  scan,
  service,
} from './made-up-facts.examples.ts';

type Checklist = HTMLElementTagNameMap['tb-material-checklist'];
function checklist(guide: ServiceGuide, facts: MaterialFacts, change: (element: Checklist) => void = () => undefined) {
  const element = document.createElement('tb-material-checklist');
  element.guide = guide;
  element.facts = facts;
  change(element);
  return element;
}

const never = () => new Promise<never>(() => undefined);
const lost = () => Promise.reject(new Error('The chunk cannot be loaded.'));

/** With a disclosure open from the start: a picture must not depend on when a click comes. */
function opened(element: Checklist, key: string): Checklist {
  Object.assign(element, { open: new Set([key]) });
  return element;
}

/** The states of a list with verdicts. */
export const verdictsExamples: readonly ElementExample[] = [
  {
    name: 'verdicts',
    about: 'A wallet holds the card, an earlier step took the register in, and the diploma is still needed.',
    create: () => {
      const facts: MaterialFacts = { ...diploma, step: 2, licences: [idCard], collected: [paper] };
      return checklist(degreeNotarization, facts, (element) => {
        const action = document.createElement('a');
        action.slot = 'actions';
        action.href = '#fill';
        action.textContent = '继续：填写信息';
        element.append(action);
      });
    },
  },
  {
    name: 'verdict-electronic-accepted',
    about: 'A scan that an official has looked at needs no paper.',
    create: () => checklist(degreeNotarization, { ...diploma, collected: [scan] }),
  },
  {
    name: 'verdict-opted-out',
    about: 'She does not want to use her e-licence.',
    create: () =>
      checklist(degreeNotarization, { ...diploma, licences: [idCard] }, (element) => {
        element.chosen = { identity: 'hand-in' };
      }),
  },
  {
    name: 'verdict-use-shared-data',
    about: 'The authority looks the marriage up itself.',
    create: () =>
      checklist(birthRegistration, { ...birth, services: [service('marriages', '示例民政部门', ['marital-status'])] }),
  },
  {
    name: 'verdict-exempt',
    about: 'The guide itself says that card and register need not be handed in.',
    create: () => checklist(residentPensionTransfer, { ...empty, choice: { q1: 'o1', q2: 'o1' } }),
  },
  {
    name: 'verdict-verify-online',
    about: 'The identity is verified online.',
    create: () =>
      checklist(marriageRegistration, {
        ...birth,
        services: [{ ...service('check', '示例公安机关', idCard.fields), kind: 'online-verification' }],
      }),
  },
  {
    name: 'verdict-reference-only',
    about: 'In Yunnan the number of a permit that was issued there is enough.',
    create: () =>
      checklist(criminalRecordQuery, {
        ...empty,
        choice: { q1: 'o1', q2: 'o1', q3: 'o1' },
        issued: [
          {
            id: 'permit',
            document: '居住证',
            subject: 'applicant',
            fields: ['residence'],
            issuer: '示例公安机关',
            source: 'permit-register',
            asOf,
          },
        ],
      }),
  },
  {
    name: 'verdict-satisfied-by-alternative',
    about: 'One of two papers was handed in.',
    create: () =>
      checklist(idCardRemoteRenewal, {
        ...empty,
        choice: { q1: 'o3', q2: 'o1' },
        collected: [
          { ...paper, item: 'local:id-card-remote-renewal', requirement: 'hukou-or-permit', source: 'counter' },
        ],
      }),
  },
  {
    name: 'verdict-alternatives',
    about: 'Of two papers one is enough, and none is there yet.',
    create: () => checklist(idCardRemoteRenewal, { ...empty, choice: { q1: 'o3', q2: 'o1' } }),
  },
  {
    name: 'verdict-covered-by',
    about: 'The notarized document covers the plain one.',
    create: () => checklist(companyRegistration, { ...empty, choice: { q1: 'o1', q2: 'o1', q3: 'o2', q4: 'o1' } }),
  },
  {
    name: 'verdict-may-commit',
    about: 'She may declare that she is married instead of proving it; nothing is chosen.',
    create: () => checklist(riskFree(birthRegistration), { ...birth, commitments: [marriedCommitment] }),
  },
  {
    name: 'verdict-chosen',
    about: 'She chose to declare; nothing is signed yet.',
    create: () =>
      checklist(riskFree(birthRegistration), { ...birth, commitments: [marriedCommitment] }, (element) => {
        element.chosen = { marriage: 'may-commit' };
        element.prepared = new Set(['id']);
      }),
  },
  {
    name: 'verdict-invented',
    about: 'Contested, abolished, what may follow, and both options at once: made up.',
    create: () => checklist(invented, { ...empty, commitments: [jobCommitment] }),
  },
  {
    name: 'lacking',
    about: 'What else would do for a person who lacks the paper.',
    create: () => opened(checklist(invented, { ...empty, commitments: [jobCommitment] }), 'lack/job'),
  },
  {
    name: 'why-waived',
    about: 'The proof of a waiver, opened.',
    create: () => opened(checklist(degreeNotarization, { ...diploma, licences: [idCard] }), 'why/identity'),
  },
  {
    name: 'why-needed',
    about: 'The proof of a demand where some questions could not be asked.',
    create: () =>
      opened(
        checklist(degreeNotarization, {
          asOf,
          choice: { q1: 'o1', q2: 'o2' },
          services: [...(sharingClaims['local:degree-notarization'] ?? [])],
        }),
        'why/hukou',
      ),
  },
  {
    name: 'verdicts-open',
    about: 'No question is answered yet.',
    create: () => checklist(degreeNotarization, { ...empty, licences: [idCard] }),
  },
  {
    name: 'licence-suspended',
    about: 'The e-licence is suspended: the row falls back, with the reason.',
    create: () => checklist(degreeNotarization, { ...diploma, licences: [{ ...idCard, status: 'suspended' }] }),
  },
  {
    name: 'licence-service-down',
    about: 'The wallet does not answer, and the list goes on by hand.',
    create: () =>
      checklist(degreeNotarization, {
        ...diploma,
        licences: [idCard],
        attempts: [{ service: 'wallet', outcome: 'unreachable', at: asOf }],
      }),
  },
  {
    name: 'nothing-left',
    about: 'Nothing is asked of her.',
    create: () =>
      checklist(inventGuide([proof('id', '身份证明', { kind: 'identity' })]), {
        ...empty,
        services: [service('persons', '示例公安机关', ['id'])],
      }),
  },
  {
    name: 'verdicts-many',
    about: 'A hundred materials.',
    create: () => checklist(inventGuide(hundred), empty),
  },
  {
    name: 'verdicts-hostile',
    about: 'Very long text, and text that looks like markup, in the guide and in the facts.',
    create: () =>
      checklist(hostileGuide(), {
        ...empty,
        choice: { '"]<q>': '"' },
        attempts: [{ service: 'licences', outcome: 'unreachable', at: 'not an instant <img src=x>' }],
        commitments: [{ ...marriedCommitment, replaces: ['a'], content: '<script>alert(1)</script>'.repeat(20) }],
      }),
  },
  {
    name: 'rules-loading',
    about: 'The rules are on their way.',
    create: () =>
      checklist(degreeNotarization, diploma, (element) => {
        element.chunks = { verdicts: never };
      }),
  },
  {
    name: 'rules-failed',
    about: 'The rules cannot be loaded: the list of the guide stands.',
    create: () =>
      checklist(degreeNotarization, diploma, (element) => {
        element.chunks = { verdicts: lost };
      }),
  },
  {
    name: 'why-failed',
    about: 'A proof cannot be loaded.',
    create: () =>
      opened(
        checklist(degreeNotarization, diploma, (element) => {
          element.chunks = { trace: lost };
        }),
        'why/hukou',
      ),
  },
  {
    name: 'verdicts-large-print',
    about: 'Large print.',
    create: () =>
      checklist(degreeNotarization, { ...diploma, licences: [idCard] }, (element) => {
        element.appearance = 'large';
      }),
  },
];
