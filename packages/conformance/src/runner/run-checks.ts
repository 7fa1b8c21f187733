import { Blocked, type Check, type Need, NotOffered } from '../check/check.ts';
import type { CheckFinding } from '../check/finding.ts';
import { checks as allChecks } from '../checks/checks.ts';
import { NoAnswer, type Sender } from '../exchange/send.ts';
import type { Who } from '../exchange/call.ts';
import type { AskingOptions, GivenPlatform } from '../platform/given.ts';
import { Probe } from '../probe/probe.ts';
import type { CheckResult, ConformanceReport } from '../report/report.ts';

const NEEDED: Readonly<Record<Need, string>> = {
  item: 'an item with a guide',
  applicant: 'the token of an applicant',
  'other-applicant': 'the token of a second applicant',
  receiving: 'division and token of the receiving authority',
  handling: 'division and token of the handling authority',
  portal: 'how the portal’s server proves that it is one',
};

/** A token that nobody gave out. */
const NOBODYS_TOKEN = 'conformance-check-no-such-token';

/**
 * Asks a platform whether it keeps the protocol. It opens drafts and cases there: never on a platform that serves
 * people.
 *
 * A check that fails, or that cannot be made, stands in the report; nothing but a mistake of the caller is thrown.
 */
export async function runChecks(given: GivenPlatform, options: AskingOptions = {}): Promise<ConformanceReport> {
  const { clock = () => new Date(), silence = 45_000, only } = options;
  const platform = given.baseUrl.replace(/\/+$/, '');
  if (!/^https?:\/\//.test(platform)) throw new TypeError('The address of a platform begins with http: or https:');
  const probe = new Probe(given, senderOf({ ...given, baseUrl: platform }, options), silence);
  const startedAt = clock().toISOString();
  const chosen = only ? allChecks.filter(({ id }) => only.includes(id)) : allChecks;
  const checks: CheckResult[] = [];
  for (const check of chosen) checks.push(await runCheck(check, probe));
  return { platform, startedAt, checks };
}

function senderOf(given: GivenPlatform, options: AskingOptions): Sender {
  const { fetch = globalThis.fetch, timeout = 30_000, ids = () => crypto.randomUUID() } = options;
  const tokens: Partial<Record<Who, string | undefined>> = {
    stranger: NOBODYS_TOKEN,
    applicant: given.applicants?.[0]?.token,
    'other-applicant': given.applicants?.[1]?.token,
    portal: given.applicants?.[0]?.token,
    receiving: given.receiving?.token,
    handling: given.handling?.token,
  };
  return {
    baseUrl: given.baseUrl,
    fetch: (input, init) => fetch(input, init),
    timeout,
    ids,
    credentials: (who) => ({
      ...(tokens[who] === undefined ? {} : { authorization: `Bearer ${tokens[who]}` }),
      ...(who === 'portal' && given.portal !== undefined ? { 'portal-authorization': given.portal } : {}),
    }),
  };
}

function isGiven(need: Need, { given }: Probe): boolean {
  switch (need) {
    case 'item':
      return given.item !== undefined && given.handling !== undefined;
    case 'applicant':
      return given.applicants?.[0] !== undefined;
    case 'other-applicant':
      return given.applicants?.[1] !== undefined;
    default:
      return given[need] !== undefined;
  }
}

async function runCheck(check: Check, probe: Probe): Promise<CheckResult> {
  const { id, about, clause, needs, run } = check;
  const since = performance.now();
  const result = (rest: Pick<CheckResult, 'outcome' | 'findings' | 'skipped'>): CheckResult => {
    return { id, about, clause, ...rest, milliseconds: Math.round(performance.now() - since) };
  };
  const missing = needs.filter((need) => !isGiven(need, probe)).map((need) => NEEDED[need]);
  if (missing.length > 0) {
    const text = `not given: ${missing.join('; ')}`;
    return result({ outcome: 'skipped', findings: [], skipped: { reason: 'not-given', text } });
  }
  try {
    const findings = await run(probe);
    const isFailed = findings.some(({ kind }) => kind === 'failure');
    return result({ outcome: isFailed ? 'failed' : 'passed', findings });
  } catch (error) {
    if (error instanceof Blocked || error instanceof NotOffered) {
      const reason = error instanceof Blocked ? 'blocked' : 'not-offered';
      return result({ outcome: 'skipped', findings: [], skipped: { reason, text: error.message } });
    }
    return result({ outcome: 'failed', findings: [unexpected(error)] });
  }
}

function unexpected(error: unknown): CheckFinding {
  if (error instanceof NoAnswer) {
    return { kind: 'failure', expected: 'an answer', came: error.message, call: error.call };
  }
  // The name alone: a message could quote what was answered.
  const came = `something that the check could not read (${error instanceof Error ? error.name : 'error'})`;
  return { kind: 'failure', expected: 'an answer of the shape that the protocol says', came };
}
