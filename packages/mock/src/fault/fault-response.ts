import { HttpResponse } from 'msw/http';
import { ProblemError } from '../wire/problem-error.ts';
import { problemResponse } from '../wire/problem-response.ts';
import type { Fault } from './fault.ts';

const PROXY_PAGE = '<!doctype html><title>502 Bad Gateway</title><h1>502 Bad Gateway</h1><hr>proxy';

/** What a request hears in place of the platform; `undefined` when the fault lets it through. */
export function faultResponse(fault: Fault | undefined, requestId: string): Response | undefined {
  switch (fault?.kind) {
    case 'down':
      return problemResponse(new ProblemError('unavailable', { retryAfter: fault.retryAfter ?? 1 }), requestId);
    case 'drop':
      return fault.answered ? undefined : HttpResponse.error();
    case 'html':
      return HttpResponse.html(PROXY_PAGE, { status: fault.status ?? 502, headers: { 'x-request-id': requestId } });
    default:
      return undefined;
  }
}
