import { type Finding, MaterialFacts, ServiceGuide } from '@tongban/domain';
import { type ReadableSchema, unknownKeys } from '@tongban/domain/protocol';
import { itemKey } from '@tongban/domain/rules';
import { guides } from '@tongban/samples';
import { readFileSync } from 'node:fs';

/** A file as it was read, or what is wrong with it. */
export type Input<T> = { value: T; findings?: undefined } | { value?: undefined; findings: Finding[] };

/** Any schema of a whole file. */
interface FileSchema<T> extends ReadableSchema {
  safeParse(value: unknown): {
    success: boolean;
    data?: T;
    error?: { issues: readonly { code?: string; path: PropertyKey[] }[] };
  };
}

const refuse = (code: string, params: Finding['params'], path: Finding['path'] = []): Finding => ({
  code,
  path,
  params,
});

/** A sample guide by the key of its item, with or without `local:`; or a guide in a file. */
export function readGuide(name: string): Input<ServiceGuide> {
  const sample = guides.find(({ item }) => itemKey(item) === name || item.code === name);
  if (sample) return { value: sample };
  const read = readJson(name);
  if (read.findings?.some(({ code }) => code === 'file-not-found'))
    return {
      findings: [
        refuse('guide-not-found', { guide: name, samples: guides.map(({ item }) => itemKey(item)).join(', ') }),
      ],
    };
  return fit(ServiceGuide as FileSchema<ServiceGuide>, read, name);
}

/**
 * The facts in a file. A key that the schema does not name is refused: a misspelled list would count as not asked for,
 * and two entries of one key could not be told apart.
 */
export function readFacts(name: string): Input<MaterialFacts> {
  const schema = MaterialFacts as FileSchema<MaterialFacts>;
  const facts = fit(schema, readJson(name), name);
  if (facts.findings) return facts;
  const unnamed = unknownKeys(schema, facts.value).map(({ path }) => refuse('unknown-key', { file: name }, path));
  const findings = [...unnamed, ...repeatedIds(facts.value, name)];
  return findings.length > 0 ? { findings } : facts;
}

function repeatedIds(facts: MaterialFacts, file: string): Finding[] {
  return (['licences', 'services', 'collected', 'issued', 'commitments'] as const).flatMap((list) => {
    const entries: readonly { id: string }[] = facts[list] ?? [];
    return entries.flatMap(({ id }, index) =>
      entries.findIndex((entry) => entry.id === id) < index
        ? [refuse('repeated-id', { file }, [list, index, 'id'])]
        : [],
    );
  });
}

function readJson(file: string): Input<unknown> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return { findings: [refuse(code === 'ENOENT' ? 'file-not-found' : 'file-unreadable', { file })] };
  }
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) as unknown };
  } catch {
    return { findings: [refuse('not-json', { file })] };
  }
}

/** Tells where a value does not fit, never what stands there: it may be a person's. */
function fit<T>(schema: FileSchema<T>, read: Input<unknown>, file: string): Input<T> {
  if (read.findings) return read;
  const { success, data, error } = schema.safeParse(read.value);
  if (success) return { value: data as T };
  const issues = error?.issues ?? [];
  return {
    findings: issues.map(({ path, code = 'unknown' }) =>
      refuse(
        'does-not-fit',
        { file, problem: code },
        path.map((part) => (typeof part === 'number' ? part : String(part))),
      ),
    ),
  };
}
