import { type ReadableSchema as WalkableSchema, unknownKeys } from '@tongban/domain/protocol';
import { invalidRequest, ProblemError, type RequestFinding } from './problem-error.ts';

/** The most bytes that a body may have. */
export const BODY_LIMIT = 1_000_000;

interface Issue {
  code: string;
  path: readonly PropertyKey[];
  keys?: readonly string[];
}

interface ReadableSchema extends WalkableSchema {
  safeParse(
    value: unknown,
  ): { success: true; data: unknown } | { success: false; data?: undefined; error: { issues: readonly object[] } };
}

/** Reads a query strictly; without a schema, it must be empty. */
export function readQuery(schema: ReadableSchema | undefined, query: URLSearchParams): unknown {
  const keys = [...query.keys()];
  const repeated = keys.find((key, at) => keys.indexOf(key) !== at);
  if (repeated !== undefined) throw invalidRequest([repeated], 'repeated');
  if (schema) return readStrictly(schema, Object.fromEntries(query));
  if (keys[0] !== undefined) throw invalidRequest([keys[0]], 'unknown-key');
  return undefined;
}

/** Reads a body of bytes, at most so many. A body that was cut off is refused whole: the client sends it again. */
export async function readBytes(limit: number, request: Request): Promise<Uint8Array> {
  const mediaType = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (mediaType !== 'application/partial-upload') {
    const findings = [{ path: ['Content-Type'], code: 'not-partial-upload' }];
    throw new ProblemError('invalid-request', { status: 415, findings });
  }
  const tooLarge = new ProblemError('invalid-request', { status: 413, findings: [{ path: [], code: 'too-large' }] });
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooLarge;
  const bytes = await request.arrayBuffer().catch(() => undefined);
  if (!bytes) throw invalidRequest([], 'cut-off');
  if (bytes.byteLength > limit) throw tooLarge;
  return new Uint8Array(bytes);
}

/** Reads a JSON body strictly; without a schema, none is looked at. */
export async function readBody(schema: ReadableSchema | undefined, request: Request): Promise<unknown> {
  if (!schema) return undefined;
  const mediaType = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (mediaType !== 'application/json') {
    throw new ProblemError('invalid-request', {
      status: 415,
      findings: [{ path: ['Content-Type'], code: 'not-json' }],
    });
  }
  const tooLarge = new ProblemError('invalid-request', { status: 413, findings: [{ path: [], code: 'too-large' }] });
  if (Number(request.headers.get('content-length') ?? 0) > BODY_LIMIT) throw tooLarge;
  const bytes = await request.arrayBuffer();
  if (bytes.byteLength > BODY_LIMIT) throw tooLarge;
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    // The parser's own message would quote what the person typed.
    throw invalidRequest([], 'not-json');
  }
  return readStrictly(schema, value);
}

function readStrictly(schema: ReadableSchema, value: unknown): unknown {
  const read = schema.safeParse(value);
  const findings = read.success ? unknownKeys(schema, value) : (read.error.issues as Issue[]).flatMap(findingsOf);
  if (findings.length > 0) throw new ProblemError('invalid-request', { findings });
  return read.data;
}

function findingsOf({ code, path, keys }: Issue): RequestFinding[] {
  const plain = path.map((key) => (typeof key === 'number' ? key : String(key)));
  if (code === 'unrecognized_keys') return (keys ?? []).map((key) => ({ path: [...plain, key], code: 'unknown-key' }));
  return [{ path: plain, code: code.replaceAll('_', '-') }];
}
