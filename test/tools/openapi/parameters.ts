import type { Route } from '@tongban/domain/protocol';

/** One parameter as OpenAPI writes it. */
export interface Parameter {
  name: string;
  in: 'path' | 'header';
  required: boolean;
  description?: string;
  schema: { type: 'string' };
}

const schema = { type: 'string' } as const;

/** The parameters of a path. */
export function pathParameters(path: string): Parameter[] {
  return [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => ({ name, in: 'path', required: true, schema }));
}

/** The headers that a route takes, besides those of every route. */
export function headerParameters(name: string, { repeatable, confirmation }: Route): Parameter[] {
  const header = (key: string, required: boolean, description: string): Parameter => {
    return { name: key, in: 'header', required, description, schema };
  };
  const headers: Parameter[] = [];
  if (repeatable !== 'safe') {
    const whose = repeatable === 'draft-key' ? 'The draft’s own key.' : 'One key a call.';
    const description = `${whose} The same key and body give the same answer; kept at least 24 hours.`;
    headers.push(header('Idempotency-Key', true, description));
  }
  if (confirmation) {
    const description = 'The proof that the person has confirmed exactly this on the portal’s own page.';
    headers.push(header('Confirmation', confirmation === 'authorize-licence', description));
  }
  if (name === 'appendAct') {
    headers.push(header('If-Match', true, 'How many acts the clerk saw, as the quoted ETag of the case.'));
  }
  if (name === 'appendUpload') {
    headers.push(header('Upload-Offset', true, 'How many bytes are at the platform already: where these ones go.'));
  }
  if (name === 'watchEvents') {
    const description = 'The position from which to go on: `caseNumber=sequence` pairs joined by `&`.';
    headers.push(header('Last-Event-ID', false, description));
  }
  return headers;
}
