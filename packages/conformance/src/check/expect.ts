import type { ProblemCode } from '@tongban/domain/protocol';
import { type Answer, digList, digText, isSuccess } from '../exchange/answer.ts';
import { type CheckFinding, that } from './finding.ts';

/** What came, in words without a value: the status and, for a refusal, its code. */
export function cameOf(answer: Answer): string {
  const code = digText(answer.json, 'code');
  return isSuccess(answer) || code === '' ? `status ${answer.status}` : `status ${answer.status}, code ${code}`;
}

/** The platform did what was asked. */
export function done(answer: Answer, what: string): CheckFinding[] {
  return that(isSuccess(answer), [`${what}: a success`, cameOf(answer)], answer);
}

/** The platform refused, for this reason and with this status. */
export function refused(answer: Answer, code: ProblemCode, status: number): CheckFinding[] {
  const fits = answer.status === status && digText(answer.json, 'code') === code;
  return that(fits, [`status ${status}, code ${code}`, cameOf(answer)], answer);
}

/** A refusal points at what is wrong: one of its findings has this path. */
export function pointsAt(answer: Answer, path: readonly (string | number)[]): CheckFinding[] {
  const paths = digList(answer.json, 'findings').map((finding) => digList(finding, 'path').join('.'));
  const came = paths.length === 0 ? 'no findings' : `findings at ${paths.join(', ')}`;
  return that(paths.includes(path.join('.')), [`a finding with the path ${path.join('.')}`, came], answer);
}

/**
 * Two answers tell the same, byte for byte, once what must differ is taken out.
 *
 * @param differing texts that each answer may hold of its own, such as the number that was asked for
 */
export function sameAnswer(
  one: Answer,
  other: Answer,
  { expected, differing = [] }: { expected: string; differing?: readonly string[] },
): CheckFinding[] {
  const plain = ({ status, headers, text, json }: Answer) => {
    const ids = [digText(json, 'requestId'), headers.get('x-request-id') ?? '', ...differing].filter(Boolean);
    const body = ids.reduce((rest, id) => rest.replaceAll(JSON.stringify(id).slice(1, -1), '·'), text);
    return [String(status), headers.get('content-type') ?? '', headers.get('cache-control') ?? '', body];
  };
  const [first, second] = [plain(one), plain(other)];
  const parts = ['the status', 'the content type', 'the caching', 'the body'];
  const differs = parts.filter((_, at) => first[at] !== second[at]);
  const came = `${differs.join(', ')} differ: ${cameOf(one)} and ${cameOf(other)}`;
  return that(differs.length === 0, [expected, came], one);
}
