import { routes } from '@tongban/domain/protocol';
import { http, type HttpHandler } from 'msw/http';
import type { HandlerContext } from './handler-context.ts';
import { matchPath, pathBelow } from './path-pattern.ts';
import { ProblemError } from './problem-error.ts';
import { problemResponse } from './problem-response.ts';

/**
 * Answers whatever the platform has no handler for below its base: `method-not-allowed` where the path is known,
 * else `not-found`. A request to the platform never goes on to a real network.
 */
export function elsewhereHandler({ base, nextRequestId }: HandlerContext): HttpHandler {
  return http.all(
    ({ request }) => {
      const path = pathBelow(base, new URL(request.url));
      // At the root of an origin, only /v1 is the platform's: the rest is the page's own.
      return path !== undefined && (base.path !== '' || /^\/v1(?:\/|$)/.test(path));
    },
    ({ request }) => {
      const path = pathBelow(base, new URL(request.url)) ?? '';
      const known = Object.values(routes).filter((route) => matchPath(route.path, path));
      const allow = [...new Set(known.map(({ method }) => method))].join(', ');
      const problem = allow ? new ProblemError('method-not-allowed', { allow }) : new ProblemError('not-found');
      return problemResponse(problem, nextRequestId());
    },
  );
}
