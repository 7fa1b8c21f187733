import { type RouteName, routes } from '@tongban/domain/protocol';
import type { Fault, FaultKind } from '../fault/fault.ts';
import { invalidRequest } from '../wire/problem-error.ts';
import type { ControlBody } from './control-request.ts';

/** The keys that a fault may have. */
export const FAULT_KEYS = ['kind', 'count', 'route', 'retryAfter', 'milliseconds', 'answered', 'status'];

function whole(body: ControlBody, key: string, most: number): number | undefined {
  const value = body[key];
  if (value === undefined) return undefined;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most) return value;
  throw invalidRequest([key], 'not-a-count');
}

function readKind(body: ControlBody): FaultKind {
  const retryAfter = whole(body, 'retryAfter', 86_400);
  const status = whole(body, 'status', 599);
  switch (body.kind) {
    case 'down':
      return { kind: 'down', ...(retryAfter === undefined ? {} : { retryAfter }) };
    case 'slow':
      return { kind: 'slow', milliseconds: whole(body, 'milliseconds', 600_000) ?? 3000 };
    case 'drop':
      return { kind: 'drop', answered: body.answered === true };
    case 'html':
      return { kind: 'html', ...(status === undefined ? {} : { status }) };
    default:
      throw invalidRequest(['kind'], 'unknown-kind');
  }
}

/** Reads what is to go wrong. */
export function readFault(body: ControlBody): Fault {
  const { route } = body;
  const known = (Object.keys(routes) as RouteName[]).find((name) => name === route);
  if (route !== undefined && !known) throw invalidRequest(['route'], 'unknown-route');
  return { ...readKind(body), count: whole(body, 'count', 1000) ?? 1, ...(known ? { route: known } : {}) };
}
