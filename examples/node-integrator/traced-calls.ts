import { createClient, type Hooks } from '@tongban/sdk';
import { type LogLine, logTo } from '@tongban/sdk/log';

/** What is used of a tracer and a span; those of `@opentelemetry/api` fit. */
interface Span {
  setAttribute(name: string, value: string | number): unknown;
  spanContext(): { traceId: string; spanId: string };
  end(): void;
}
interface Tracer {
  startSpan(name: string): Span;
}

/** A span an attempt, by OpenTelemetry's conventions for HTTP clients; the platform's own spans hang below it. */
export function tracedBy(tracer: Tracer): Hooks {
  return {
    onAttempt({ route, attempt, headers }) {
      const span = tracer.startSpan(route);
      const { traceId, spanId } = span.spanContext();
      headers.traceparent = `00-${traceId}-${spanId}-01`;
      span.setAttribute('http.request.method', route.split(' ')[0] ?? '');
      span.setAttribute('url.template', route.split(' ')[1] ?? '');
      if (attempt > 1) span.setAttribute('http.request.resend_count', attempt - 1);
      return ({ status, error }) => {
        if (status !== undefined) span.setAttribute('http.response.status_code', status);
        if (error) span.setAttribute('error.type', error.code);
        span.end();
      };
    },
  };
}

/** Stands for yours. */
const tracer: Tracer = {
  startSpan: (name) => ({
    setAttribute: (key, value) => console.log('span', name, key, value),
    spanContext: () => ({ traceId: '0af7651916cd43dd8448eb211c80319c', spanId: 'b7ad6b7169203331' }),
    end: () => console.log('span', name, 'ends'),
  }),
};
const log = ({ level, route, status, attempts }: LogLine) => console.log(level, route, status, attempts);
const baseUrl = process.env.TONGBAN_URL ?? 'http://127.0.0.1:4010/tongban';
const tongban = createClient({ baseUrl, hooks: [tracedBy(tracer), logTo(log)] });
const { data, meta } = await tongban.divisions.get('430000').withResponse();
console.log(data.name, meta.status, meta.traceId, meta.attempts);
