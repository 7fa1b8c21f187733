/** Makes the OpenAPI 3.1 document from the route constants; its descriptions are the doc comments of the schemas. */
import { personal } from '@tongban/domain';
import { Problem, type Route, routes } from '@tongban/domain/protocol';
import { type $ZodType, registry, toJSONSchema } from 'zod/v4/core';
import { schemaDocs, type SchemaDocs } from './key-docs.ts';

type Json = Record<string, unknown>;

const SCHEMAS = '#/components/schemas/';

/** What may go wrong on every route. */
const EVERYWHERE = ['unauthenticated', 'forbidden', 'rate-limited', 'unavailable', 'internal'] as const;

const TAGS: readonly (readonly [string, RegExp, string])[] = [
  ['catalog', /^\/v1\/(items|guides|divisions|destinations)/, 'Items, guides and places.'],
  [
    'applications',
    /^\/v1\/(applications|uploads|confirmations|representations)/,
    'What an applicant writes and hands in, and for whom.',
  ],
  ['licences', /^\/v1\/(licence|registered-uses)/, 'E-licences and what they may be used for.'],
  ['cases', /^\/v1\/(cases|case-lookups|watches)/, 'What an authority opens, and how it goes on.'],
  ['authority', /^\/v1\/inbox/, 'What an authority works with.'],
];

class Document {
  readonly #docs: SchemaDocs;
  readonly #components = registry<{ id: string }>();

  constructor(docs: SchemaDocs) {
    this.#docs = docs;
    for (const [name, schema] of docs.named) this.#components.add(schema, { id: name });
    if (!docs.named.has('Problem')) this.#components.add(Problem, { id: 'Problem' });
  }

  /** Every named schema. */
  components(): Json {
    const { schemas } = toJSONSchema(this.#components, {
      target: 'draft-2020-12',
      io: 'input',
      unrepresentable: 'any',
      uri: (id) => `${SCHEMAS}${id}`,
      override: ({ zodSchema, jsonSchema }) => this.#describe(zodSchema, jsonSchema as Json),
    });
    return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, withoutIds(schema)]));
  }

  /** One schema of a route, with references to those that have a name. */
  part(schema: $ZodType): Json {
    const name = this.#components.get(schema)?.id;
    if (name !== undefined) return { $ref: `${SCHEMAS}${name}` };
    const known = registry<{ id: string }>();
    for (const [id, named] of this.#docs.named) known.add(named, { id });
    known.add(schema, { id: '__part' });
    const { schemas } = toJSONSchema(known, {
      target: 'draft-2020-12',
      io: 'input',
      unrepresentable: 'any',
      uri: (id) => `${SCHEMAS}${id}`,
      override: ({ zodSchema, jsonSchema }) => this.#describe(zodSchema, jsonSchema as Json),
    });
    return withoutIds(schemas.__part ?? {});
  }

  #describe(schema: $ZodType, json: Json): void {
    const text = this.#docs.of.get(schema);
    if (text !== undefined) json.description ??= text;
    if (personal.has(schema)) json['x-personal'] = true;
    const properties = json.properties as Record<string, Json> | undefined;
    const keys = this.#docs.keys.get(schema) ?? {};
    for (const [key, comment] of Object.entries(keys)) {
      const property = properties?.[key];
      if (property) properties[key] = { ...property, description: comment };
    }
  }

  operation(name: string, route: Route): Json {
    const problems = [...new Set([...route.problems, ...EVERYWHERE])].sort();
    const text = this.#docs.constants.get(name) ?? '';
    const parameters = [
      ...pathParameters(route.path),
      ...this.#queryParameters(route),
      ...headerParameters(name, route),
    ];
    const tag = TAGS.find(([, path]) => path.test(route.path))?.[0];
    return {
      operationId: name,
      ...(tag && { tags: [tag] }),
      summary: text.split(/(?<=\.)\s/)[0] ?? '',
      description: text,
      security: route.caller === 'anyone' ? [] : [{ bearer: [] }, { session: [] }],
      'x-caller': route.caller,
      ...(parameters.length > 0 && { parameters }),
      ...(route.body && {
        requestBody: { required: true, content: { 'application/json': { schema: this.part(route.body) } } },
      }),
      responses: {
        [route.status]: this.#success(route),
        default: {
          description: `A failure (RFC 9457). Codes: ${problems.join(', ')}.`,
          content: { 'application/problem+json': { schema: { $ref: `${SCHEMAS}Problem` } } },
        },
      },
    };
  }

  #success(route: Route): Json {
    if (route.event) {
      const schema = {
        type: 'string',
        description: 'Server-sent events (WHATWG HTML §9.2).',
        'x-event': this.part(route.event),
      };
      return { description: 'A stream of events.', content: { 'text/event-stream': { schema } } };
    }
    if (!route.response) return { description: 'Done.' };
    return { description: 'Done.', content: { 'application/json': { schema: this.part(route.response) } } };
  }

  #queryParameters({ query }: Route): Json[] {
    if (!query) return [];
    const { properties = {}, required = [] } = this.part(query) as {
      properties?: Record<string, Json>;
      required?: string[];
    };
    return Object.entries(properties).map(([name, { description, ...schema }]) => ({
      name,
      in: 'query',
      required: required.includes(name),
      ...(description !== undefined && { description }),
      schema,
    }));
  }
}

function withoutIds(schema: object): Json {
  const { $id: _id, $schema: _schema, id: _name, ...rest } = schema as Json;
  return rest;
}

function pathParameters(path: string): Json[] {
  return [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
}

function headerParameters(name: string, { repeatable }: Route): Json[] {
  const headers: Json[] = [];
  const schema = { type: 'string' };
  if (repeatable !== 'safe') {
    const whose = repeatable === 'draft-key' ? 'The draft’s own key.' : 'One key a call.';
    const description = `${whose} The same key and body give the same answer; kept at least 24 hours.`;
    headers.push({ name: 'Idempotency-Key', in: 'header', required: true, description, schema });
  }
  if (name === 'appendAct') {
    const description = 'How many acts the clerk saw, as the quoted ETag of the case.';
    headers.push({ name: 'If-Match', in: 'header', required: true, description, schema });
  }
  if (name === 'watchEvents') {
    const description = 'The position from which to go on: `caseNumber=sequence` pairs joined by `&`.';
    headers.push({ name: 'Last-Event-ID', in: 'header', required: false, description, schema });
  }
  return headers;
}

/** The whole document. */
export async function openApiDocument(): Promise<Json> {
  const docs = await schemaDocs();
  const document = new Document(docs);
  const paths: Record<string, Json> = {};
  for (const [name, route] of Object.entries(routes) as [string, Route][]) {
    const path = route.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: document.operation(name, route) };
  }
  return {
    openapi: '3.1.1',
    info: {
      title: 'Tongban platform protocol',
      version: '0.1.0',
      description:
        'Unified identity, e-licences and applications for cross-province government services (跨省通办). Generated from the route constants of @tongban/domain.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: 'http://127.0.0.1:4010/tongban', description: 'npx tongban serve' }],
    tags: TAGS.map(([name, , description]) => ({ name, description })),
    paths,
    components: {
      schemas: document.components(),
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer', description: 'An access token of the platform.' },
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: '__Host-tongban',
          description: 'A session of the portal’s own server.',
        },
      },
    },
  };
}
