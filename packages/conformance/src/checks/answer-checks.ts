import { Problem, PROBLEM_CODES, type ProblemCode, type Route } from '@tongban/domain/protocol';
import { type Check, NotOffered } from '../check/check.ts';
import { type CheckFinding, that } from '../check/finding.ts';
import { type Answer, dig, digText, isSuccess } from '../exchange/answer.ts';
import type { Probe } from '../probe/probe.ts';

/** Codes that any route may answer with, beside its own. */
const EVERYWHERE: readonly ProblemCode[] = [
  'invalid-request',
  'unauthenticated',
  'forbidden',
  'method-not-allowed',
  'rate-limited',
  'unavailable',
  'internal',
];

/** What the caller can do, where the code leaves no choice. */
const REMEDIES: Partial<Record<string, string>> = {
  'invalid-request': 'fix-input',
  unauthenticated: 'reauthenticate',
  'confirmation-required': 'step-up',
  'in-progress': 'retry',
  'rate-limited': 'retry',
  unavailable: 'retry',
};

const refusals = ({ answers }: Probe) => answers.filter(({ status }) => status >= 400);
const successes = ({ answers }: Probe) => answers.filter((answer) => isSuccess(answer) && !answer.isStream);
/** Whose answers hold something about a person. */
const isPersonal = ({ call: { route, who } }: Answer) =>
  route !== undefined && (route.caller !== 'anyone' || (who !== 'nobody' && who !== 'stranger'));
const typeOf = ({ headers }: Answer) => headers.get('content-type') ?? 'none';

type Look = (answer: Answer, probe: Probe) => CheckFinding[];

/** A check that looks at what was answered to all the others. */
function overAll(check: Omit<Check, 'needs' | 'run'>, among: (probe: Probe) => Answer[], look: Look): Check {
  return {
    ...check,
    needs: [],
    run: (probe) => {
      const answers = among(probe);
      if (answers.length === 0) throw new NotOffered('no answer of this kind came');
      return answers.flatMap((answer) => look(answer, probe));
    },
  };
}

const FAILURES = 'protocol.md, Wire rules (failures); RFC 9457';

/** What holds of every answer. They come last. */
export const answerChecks: readonly Check[] = [
  overAll(
    { id: 'problem-media-type', about: 'Every refusal is application/problem+json.', clause: `${FAILURES} §3` },
    refusals,
    (answer) => {
      const type = typeOf(answer);
      return that(/^application\/problem\+json\b/.test(type), ['application/problem+json', type], answer);
    },
  ),
  overAll(
    {
      id: 'problem-document',
      about: 'Every refusal is a problem document with type, title, code and requestId, and its own status inside.',
      clause: `${FAILURES} §3.1`,
    },
    refusals,
    (answer) => {
      const isProblem = Problem.safeParse(answer.json).success;
      const status = dig(answer.json, 'status');
      return [
        ...that(isProblem, ['a problem document', 'something else, or a part missing'], answer),
        ...that(!isProblem || status === answer.status, [`status ${answer.status} inside`, String(status)], answer),
      ];
    },
  ),
  overAll(
    {
      id: 'problem-code',
      about: 'The code of a refusal is one of the protocol’s, and one that the route may answer with.',
      clause: 'protocol.md, Wire rules (code: closed list per route)',
    },
    refusals,
    (answer) => {
      const { route, path } = answer.call;
      const own: readonly string[] = route && path === undefined ? [...route.problems, ...EVERYWHERE] : PROBLEM_CODES;
      const code = digText(answer.json, 'code');
      return that(code === '' || own.includes(code), [`one of ${own.join(', ')}`, code], answer);
    },
  ),
  overAll(
    {
      id: 'problem-remedy',
      about: 'A refusal says what the caller can do, where there is something to do.',
      clause: 'protocol.md, Wire rules (remedy)',
    },
    refusals,
    (answer) => {
      const expected = REMEDIES[digText(answer.json, 'code')];
      const remedy = digText(answer.json, 'remedy') || 'none';
      return that(expected === undefined || remedy === expected, [`remedy ${expected}`, `remedy ${remedy}`], answer);
    },
  ),
  overAll(
    {
      id: 'problem-request-id',
      about: 'The requestId of a refusal is the one in its header x-request-id.',
      clause: 'protocol.md, Wire rules (requestId out)',
    },
    refusals,
    (answer) => {
      const [inside, header] = [digText(answer.json, 'requestId'), answer.headers.get('x-request-id')];
      return that(header === null || inside === '' || inside === header, ['the same id', 'two ids'], answer);
    },
  ),
  overAll(
    {
      id: 'problem-names-no-person',
      about: 'No refusal repeats what a person typed.',
      clause: 'protocol.md, Identity (masking); architecture.md, house rule 15',
    },
    refusals,
    (answer, probe) => {
      const isNamed = probe.personalValues().some((value) => answer.text.includes(value));
      return that(!isNamed, ['a refusal without a person’s data', 'a name, number or phone that was sent'], answer);
    },
  ),
  overAll(
    {
      id: 'request-id',
      about: 'Every answer has an x-request-id, for whoever looks into the platform’s logs.',
      clause: 'protocol.md, Wire rules (requestId out)',
    },
    ({ answers }) => [...answers],
    (answer) => that(Boolean(answer.headers.get('x-request-id')), ['x-request-id', 'none'], answer),
  ),
  overAll(
    { id: 'json-media-type', about: 'Every answer that holds JSON is application/json.', clause: 'RFC 8259 §11' },
    (probe) => successes(probe).filter(({ text, call }) => text !== '' && !call.route?.file),
    (answer) => {
      const type = typeOf(answer);
      return that(/^application\/json\b/.test(type), ['application/json', type], answer);
    },
  ),
  overAll(
    {
      id: 'nosniff',
      about: 'Every answer with a body has X-Content-Type-Options: nosniff: a browser must not take it for a page.',
      clause: 'protocol.md, Wire rules (nosniff); WHATWG Fetch §3.6',
    },
    (probe) => successes(probe).filter(({ text }) => text !== ''),
    (answer) => {
      const header = answer.headers.get('x-content-type-options') ?? 'none';
      return that(header.toLowerCase() === 'nosniff', ['nosniff', header], answer);
    },
  ),
  overAll(
    {
      id: 'no-store',
      about: 'No answer about a person may be kept by a cache.',
      clause: 'protocol.md, Identity (masking); RFC 9111 §5.2.2.5',
    },
    ({ answers }) => answers.filter((answer) => isPersonal(answer) || answer.call.route?.path === '/v1/case-lookups'),
    (answer) => {
      const header = answer.headers.get('cache-control') ?? 'none';
      return that(/\bno-store\b/.test(header), ['Cache-Control: no-store', header], answer);
    },
  ),
  overAll(
    {
      id: 'instants-with-offset',
      about: 'Every instant is RFC 3339 with an offset: Beijing, UTC and a server’s own time are never confused.',
      clause: 'protocol.md, Wire rules (instants); RFC 3339 §5.6',
    },
    successes,
    (answer) => {
      const wrong = [...answer.text.matchAll(LOOKS_LIKE_INSTANT)].find(([, , text = '']) => !INSTANT.test(text));
      const came = `another under the key ${wrong?.[1] ?? ''}`;
      return that(!wrong, ['instants such as 2026-09-16T09:00:00+08:00', came], answer);
    },
  ),
  overAll(
    {
      id: 'cases-masked',
      about: 'No answer about a case holds a name, identity number or phone in full.',
      clause: 'protocol.md, Identity (masking, on by default); 个人信息保护法 第五十一条',
    },
    (probe) => successes(probe).filter(({ call }) => isAboutCases(call.route)),
    (answer, probe) => {
      const isNamed = probe.personalValues().some((value) => answer.text.includes(value));
      return that(!isNamed, ['the applicant masked', 'what she typed, in full'], answer);
    },
  ),
  {
    id: 'events-masked',
    about: 'No event of a watch holds a name, identity number or phone in full.',
    clause: 'protocol.md, Identity (masking, on by default); 个人信息保护法 第五十一条',
    needs: [],
    run: (probe) => {
      if (probe.streams.length === 0) throw new NotOffered('no stream was opened');
      const values = probe.personalValues();
      const named = probe.streams.find(({ events }) =>
        events.some(({ data }) => values.some((value) => data.includes(value))),
      );
      return that(!named, ['events without a person’s data', 'what she typed, in full'], named?.answer);
    },
  },
];

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/;
/** A key with a text that begins as an instant does; what a person wrote goes on with words. */
const LOOKS_LIKE_INSTANT = /"([^"]+)"\s*:\s*"(\d{4}-\d\d-\d\d[T ]\d\d:\d\d[^"\s]{0,20})"/g;
/** Every route whose answers are cases, receipts or acts. A look-up has a check of its own. */
const isAboutCases = (route: Route | undefined) => /^\/v1\/(?:cases|inbox)\b/.test(route?.path ?? '');
