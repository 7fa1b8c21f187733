import type { PlatformErrorCode } from '@tongban/domain';
import type { Hooks } from '../hooks/hooks.ts';

/** How much a line matters: `debug` for attempts and bodies, `info` for calls, `warn` and `error` for failed ones. */
export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

/** One line of a log. It holds no token, no parameter of a path and nothing that a schema marks as a person's data. */
export interface LogLine {
  /** How much it matters. */
  level: LogLevel;
  /** What happened. */
  event: 'call' | 'attempt';
  /** The route, such as `GET /v1/cases/:caseNumber`. */
  route: string;
  /** The id of the request. */
  requestId: string;
  /** The HTTP status, where an answer came. */
  status?: number;
  /** Why it failed, where it did. */
  code?: PlatformErrorCode;
  /** How long it took, in milliseconds. */
  milliseconds: number;
  /** Which attempt it was, or how many a call took. */
  attempts: number;
  /** The body of a call with a person's data hidden; at `debug` only. */
  body?: unknown;
  /** Its answer with a person's data hidden; at `debug` only. */
  answer?: unknown;
}

/** How a log is written. */
export interface LogOptions {
  /** The least that is written: `info` unless given. */
  level?: LogLevel;
  /** A clock for durations, in milliseconds; the machine's own unless given. */
  now?: () => number;
}

const LEVELS: readonly LogLevel[] = ['debug', 'info', 'warn', 'error'];

/** Leaves out what is undefined. */
const given = (fields: object) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/**
 * Hooks that write a log, such as `createClient({ baseUrl, hooks: [logTo((line) => console.log(line))] })`.
 *
 * @param write takes one line; what it throws is dropped
 */
export function logTo(write: (line: LogLine) => void, options: LogOptions = {}): Hooks {
  const { level: least = 'info', now = () => performance.now() } = options;
  const put = (line: LogLine) => {
    if (LEVELS.indexOf(line.level) >= LEVELS.indexOf(least)) write(given(line) as LogLine);
  };
  const round = (milliseconds: number) => Math.round(milliseconds * 10) / 10;

  return {
    onCall({ route, requestId, redactedBody }) {
      const started = now();
      // Now, not when the answer is here: by then the caller may have changed what it sent.
      const body = least === 'debug' ? redactedBody() : undefined;
      return ({ status, attempts, error, redactedAnswer }) => {
        const level = error ? 'error' : 'info';
        const bodies = least === 'debug' ? { body, answer: redactedAnswer() } : {};
        const outcome = { status, code: error?.code, milliseconds: round(now() - started), attempts };
        const id = error?.requestId ?? requestId;
        put({ level, event: 'call', route, requestId: id, ...outcome, ...bodies } as LogLine);
      };
    },
    onAttempt({ route, requestId, attempt }) {
      const started = now();
      return ({ status, error }) => {
        const level = error ? 'warn' : 'debug';
        const outcome = { status, code: error?.code, milliseconds: round(now() - started), attempts: attempt };
        put({ level, event: 'attempt', route, requestId, ...outcome } as LogLine);
      };
    },
  };
}
