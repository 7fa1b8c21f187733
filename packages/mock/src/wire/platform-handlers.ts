import { type Route, type RouteName, routes } from '@tongban/domain/protocol';
import type { HttpHandler } from 'msw/http';
import { elsewhereHandler } from './elsewhere.ts';
import type { HandlerContext } from './handler-context.ts';
import { routeHandler } from './route-handler.ts';

/** The handlers of a whole platform, made from the route constants, with an answer for everything else below its base. */
export function platformHandlers(context: HandlerContext): HttpHandler[] {
  const named = Object.entries(routes) as [RouteName, Route][];
  return [...named.map(([name, route]) => routeHandler(name, route, context)), elsewhereHandler(context)];
}
