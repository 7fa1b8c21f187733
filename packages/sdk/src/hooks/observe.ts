import { isPlatformError } from '@tongban/domain';
import type { Route } from '@tongban/domain/protocol';
import type { Answer, Exchange } from '../call/exchange.ts';
import type { Hooks } from './hooks.ts';
import { redact } from './redact.ts';

/** What the hooks are told of one call. */
export interface Observer {
  /** Tells of each try. */
  observe: NonNullable<Exchange['observe']>;
  /** Tells that the call was answered. */
  answered: (answer: Pick<Answer, 'status' | 'attempts'>, data: unknown) => void;
  /** Tells that it failed. */
  failed: (error: unknown) => void;
}

/** A hook must not cost anybody her application. */
function quietly<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

/** Tells all hooks the same. */
export function observeCall(
  hooks: readonly Hooks[],
  { route, body, requestId }: { route: Route; body: unknown; requestId: string },
): Observer {
  const told = { route: `${route.method} ${route.path}`, requestId };
  const redactedBody = () => route.body && redact(route.body, body);
  let tries = 0;
  const ends = hooks.map((hook) => quietly(() => hook.onCall?.({ ...told, redactedBody })));

  return {
    observe(headers, attempt) {
      tries = attempt;
      const tried = hooks.map((hook) => quietly(() => hook.onAttempt?.({ ...told, attempt, headers })));
      return ({ status, error }) => {
        for (const end of tried) quietly(() => end?.({ status, error }));
      };
    },
    answered({ status, attempts }, data) {
      const redactedAnswer = () => route.response && redact(route.response, data);
      for (const end of ends) quietly(() => end?.({ status, attempts, error: undefined, redactedAnswer }));
    },
    failed(thrown) {
      const error = isPlatformError(thrown) ? thrown : undefined;
      const redactedAnswer = () => undefined;
      for (const end of ends) quietly(() => end?.({ status: error?.status, attempts: tries, error, redactedAnswer }));
    },
  };
}
