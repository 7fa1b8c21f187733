import { readFileSync } from 'node:fs';
import {
  type AskingOptions,
  checks,
  type GivenApplicant,
  type GivenAuthority,
  type GivenPlatform,
} from '@tongban/conformance';
import { Applicant } from '@tongban/domain';
import { readOptions } from '../command/options.ts';
import { UsageError } from '../command/terminal.ts';

/** What `tongban conform` is told. */
export interface ConformOptions {
  /** The platform, and who asks it. */
  given: GivenPlatform;
  /** How it is asked. */
  asking: AskingOptions;
  /** Where the JUnit report goes; none when absent. */
  junit: string | undefined;
  /** Whether the report comes as JSON. */
  json: boolean;
}

/** What is set around the command; tokens that stand here do not stand in the history of a shell. */
export type Environment = Readonly<Partial<Record<string, string>>>;

/** The tokens of `tongban serve`: public, and worth nothing. */
const SAMPLE = {
  applicants: [{ token: 'sample-applicant-1' }, { token: 'sample-applicant-2' }],
  receiving: { division: '990100', token: 'sample-authority-990100' },
  handling: { division: '990000', token: 'sample-authority-990000' },
  item: 'local:teaching-study-record',
  portal: 'Bearer sample-portal',
};

/**
 * Reads the options of `tongban conform`.
 *
 * @throws {UsageError} for what is not understood
 */
export function readConformOptions(argv: readonly string[], environment: Environment): ConformOptions {
  const { values, positionals } = readOptions(argv, OPTIONS, true);
  const [url = '', ...more] = positionals;
  if (more.length > 0 || !/^https?:\/\/\S+$/.test(url) || !URL.canParse(url)) {
    throw new UsageError('conform takes one address such as http://127.0.0.1:4010/tongban');
  }
  const { item, from, junit, json, only } = values;
  const unknown = only.find((id) => !checks.some((check) => check.id === id));
  if (unknown !== undefined) throw new UsageError(`there is no check ${JSON.stringify(unknown)}`);
  const named = namedPlatform(values, environment);
  const isSample = Object.values(named).every((value) => value === undefined) && item === undefined;
  const given: GivenPlatform = {
    baseUrl: url,
    ...(isSample ? SAMPLE : { ...named, item }),
    from: from === undefined ? undefined : divisionOf(from, '--from'),
    ...(environment.TONGBAN_PORTAL === undefined ? {} : { portal: environment.TONGBAN_PORTAL }),
    signedIn: values['signed-in'] || isSample,
  };
  const asking = { timeout: secondsOf(values.timeout), ...(only.length > 0 ? { only } : {}) };
  return { given, asking, junit, json };
}

const OPTIONS = {
  applicant: { type: 'string', multiple: true, default: [] as string[] },
  person: { type: 'string', multiple: true, default: [] as string[] },
  receiving: { type: 'string' },
  handling: { type: 'string' },
  item: { type: 'string' },
  from: { type: 'string' },
  'signed-in': { type: 'boolean', default: false },
  timeout: { type: 'string', default: '30' },
  only: { type: 'string', multiple: true, default: [] as string[] },
  junit: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

interface Named {
  applicant: string[];
  person: string[];
  receiving?: string | undefined;
  handling?: string | undefined;
}

function namedPlatform(
  values: Named,
  environment: Environment,
): Pick<GivenPlatform, 'applicants' | 'receiving' | 'handling'> {
  const { applicant, person, receiving, handling } = values;
  if (applicant.length > 2) throw new UsageError('--applicant may stand twice, for two persons');
  if (person.length > 2) throw new UsageError('--person may stand twice, for two persons');
  const tokens = [0, 1].flatMap((at) => applicant[at] ?? environment[`TONGBAN_APPLICANT_${at + 1}`] ?? []);
  const applicants = tokens.map((token, at): GivenApplicant => {
    const file = person[at];
    return { token, ...(file === undefined ? {} : { person: readPerson(file) }) };
  });
  return {
    applicants: applicants.length > 0 ? applicants : undefined,
    receiving: authorityOf(receiving, '--receiving', environment.TONGBAN_RECEIVING),
    handling: authorityOf(handling, '--handling', environment.TONGBAN_HANDLING),
  };
}

/** Reads `430000=TOKEN`, or `430000` where the token is set around the command. */
function authorityOf(text: string | undefined, option: string, around: string | undefined): GivenAuthority | undefined {
  if (text === undefined) return undefined;
  const at = text.indexOf('=');
  const token = at < 0 ? around : text.slice(at + 1);
  if (!token) {
    const variable = `TONGBAN_${option.slice(2).toUpperCase()}`;
    throw new UsageError(`${option} takes DIVISION=TOKEN, or DIVISION with the token in ${variable}`);
  }
  return { division: divisionOf(at < 0 ? text : text.slice(0, at), option), token };
}

function divisionOf(text: string, option: string): string {
  if (!/^\d{6}$/.test(text)) throw new UsageError(`${option} takes a division of six digits (GB/T 2260)`);
  return text;
}

function secondsOf(text: string): number {
  if (!/^\d{1,4}$/.test(text) || Number(text) === 0) throw new UsageError('--timeout takes seconds, from 1 to 9999');
  return Number(text) * 1000;
}

function readPerson(file: string): Applicant {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(`--person: ${file} cannot be read`);
  }
  try {
    return Applicant.parse(JSON.parse(text));
  } catch {
    // What stands in it is a person's: the message names the file alone.
    throw new UsageError(`--person: ${file} must be JSON with name, idNumber and phone`);
  }
}
