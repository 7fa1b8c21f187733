import { addressOf, type Call, methodOf, type Who } from '../exchange/call.ts';

/** The environment variables that hold the tokens; `tongban conform` reads the same ones. */
export const TOKEN_VARIABLES: Readonly<Partial<Record<Who, string>>> = {
  applicant: 'TONGBAN_APPLICANT_1',
  'other-applicant': 'TONGBAN_APPLICANT_2',
  receiving: 'TONGBAN_RECEIVING',
  handling: 'TONGBAN_HANDLING',
  portal: 'TONGBAN_APPLICANT_1',
};

const HIDDEN: Readonly<Record<string, string>> = {
  name: '…',
  idNumber: '…',
  phone: '…',
  lookupCode: '…',
  identifier: '…',
  token: '…',
  code: '…',
};
/** Keys below which a name is a person's. */
const PERSONS = new Set(['applicant', 'holder', 'represented', 'representative']);

const quoted = (text: string) => `'${text.replaceAll("'", String.raw`'\''`)}'`;

/** A body with what a person typed, and every secret, left out. */
function withoutPersons(value: unknown, isPerson = false): unknown {
  if (Array.isArray(value)) return value.map((entry) => withoutPersons(entry, isPerson));
  if (typeof value !== 'object' || value === null) return value;
  // A code beside a kind names an item; alone it lets a licence be seen.
  const isItem = 'kind' in value;
  const entries = Object.entries(value).map(([key, inner]): [string, unknown] => {
    const isHidden =
      typeof inner === 'string' &&
      Object.hasOwn(HIDDEN, key) &&
      (key !== 'name' || isPerson) &&
      !(key === 'code' && isItem);
    return [key, isHidden ? HIDDEN[key] : withoutPersons(inner, PERSONS.has(key))];
  });
  return Object.fromEntries(entries);
}

/** The call as a command that shows it again: tokens as variables, no person's data. */
export function curlOf(call: Call, platform: string): string {
  const { who, body, text, headers = {}, key, route } = call;
  const parts = ['curl -i'];
  const method = methodOf(call);
  if (method !== 'GET') parts.push(`-X ${method}`);
  parts.push(quoted(`${platform}${addressOf(call)}`));
  const variable = TOKEN_VARIABLES[who];
  if (variable !== undefined) parts.push(`-H "Authorization: Bearer $${variable}"`);
  if (who === 'stranger') parts.push(`-H 'Authorization: Bearer no-such-token'`);
  if (who === 'portal') parts.push('-H "Portal-Authorization: $TONGBAN_PORTAL"');
  const isKeyed = key !== null && (key !== undefined || (route !== undefined && route.repeatable !== 'safe'));
  if (isKeyed) parts.push(`-H 'Idempotency-Key: ${key ?? '<a new one>'}'`);
  const all = { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers };
  for (const [name, value] of Object.entries(all)) {
    parts.push(`-H ${quoted(`${name}: ${name === 'confirmation' ? '<the proof>' : value}`)}`);
  }
  if (body !== undefined) parts.push(`-d ${quoted(JSON.stringify(withoutPersons(body)))}`);
  if (text !== undefined) parts.push(`--data-binary '<${text.length} bytes>'`);
  return parts.join(' ');
}
