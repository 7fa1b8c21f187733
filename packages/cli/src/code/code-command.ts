import { readOptions } from '../command/options.ts';
import { type Terminal, UsageError } from '../command/terminal.ts';
import { readCode } from './code-reading.ts';

/** What each oddity means, for whoever reads a list of codes. */
const MEANINGS: Record<string, string> = {
  'truncated-subject': 'the authority inside has fewer than 18 characters',
  'old-organization-code': 'a nine-character organization code, replaced by 18 characters in 2015',
  placeholder: 'one character repeated: a placeholder, not an authority',
  'bad-check-character': 'the check character does not fit the rest',
  'temporary-subject': 'a temporary authority (TE…), not registered',
  'unusual-layout': 'the parts are not in the usual order',
  'bad-length': 'the authority inside has an unusual length',
  'bad-character': 'a character that the code’s alphabet does not have',
  'bad-date': 'the date of birth inside does not exist',
  'bad-layout': 'not 17 digits and a check character',
  'not-a-code': 'neither letters nor digits of a code',
  'foreign-root': 'the identifier of something else: e-licences start with 1.2.156.3005.2',
};

/** Explains any code it is given. */
export function codeCommand(argv: readonly string[], { out }: Terminal): number {
  const { values, positionals } = readOptions(argv, { json: { type: 'boolean', default: false } }, true);
  const [text, ...more] = positionals;
  if (text === undefined || more.length > 0) throw new UsageError('code takes one code, in quotes where it has spaces');
  const reading = readCode(text);
  if (values.json) {
    out(JSON.stringify(reading));
    return 0;
  }
  out(reading.kind);
  for (const [name, value] of Object.entries(reading.parts)) out(`  ${name.padEnd(12)} ${value}`);
  for (const { code } of reading.anomalies)
    out(`! ${code}: ${MEANINGS[code] ?? MEANINGS[code.replace('issuer-', '')] ?? 'unusual'}`);
  if (reading.anomalies.length === 0) out('Nothing odd about it.');
  return 0;
}
