/** Makes the OpenAPI 3.1 document from the route constants; its descriptions are the doc comments of the schemas. */
import { personal, unlogged } from '@tongban/domain';
import { Problem, type Route, routes } from '@tongban/domain/protocol';
import { type $ZodType, registry, toJSONSchema } from 'zod/v4/core';
import { schemaDocs, type SchemaDocs } from './key-docs.ts';
import { headerParameters, pathParameters } from './parameters.ts';
import { tagOf, TAGS } from './tags.ts';

type Json = Record<string, unknown>;

const SCHEMAS = '#/components/schemas/';
/** Where the comments of an object's keys wait until all schemas are converted. */
const KEY_DOCS = 'x-key-docs';

/** What may go wrong on every route. */
const EVERYWHERE = ['unauthenticated', 'forbidden', 'rate-limited', 'unavailable', 'internal'] as const;

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
    return this.#convert(this.#components);
  }

  /** One schema of a route, with references to those that have a name. */
  part(schema: $ZodType): Json {
    const name = this.#components.get(schema)?.id;
    if (name !== undefined) return { $ref: `${SCHEMAS}${name}` };
    const known = registry<{ id: string }>();
    for (const [id, named] of this.#docs.named) known.add(named, { id });
    known.add(schema, { id: '__part' });
    return this.#convert(known).__part as Json;
  }

  #convert(known: ReturnType<typeof registry<{ id: string }>>): Json {
    const { schemas } = toJSONSchema(known, {
      target: 'draft-2020-12',
      io: 'input',
      unrepresentable: 'any',
      uri: (id) => `${SCHEMAS}${id}`,
      override: ({ zodSchema, jsonSchema }) => this.#describe(zodSchema, jsonSchema as Json),
    });
    return withKeyDocs(Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, withoutIds(schema)])));
  }

  #describe(schema: $ZodType, json: Json): void {
    const text = this.#docs.of.get(schema);
    if (text !== undefined) json.description ??= text;
    if (personal.has(schema)) json['x-personal'] = true;
    const why = unlogged.get(schema)?.why;
    if (why) json['x-unlogged'] = why;
    const keys = this.#docs.keys.get(schema);
    // What a key is may be found out after this: its comment is put beside it at the end.
    if (keys && json.properties) json[KEY_DOCS] = keys;
  }

  operation(name: string, route: Route): Json {
    const problems = [...new Set([...route.problems, ...EVERYWHERE])].sort();
    const text = this.#docs.constants.get(name) ?? '';
    const parameters = [
      ...pathParameters(route.path),
      ...this.#queryParameters(route),
      ...headerParameters(name, route),
    ];
    const tag = tagOf(route);
    return {
      operationId: name,
      ...(tag && { tags: [tag] }),
      summary: text.split(/(?<=\.)\s/)[0] ?? '',
      description: text,
      security: route.caller === 'anyone' ? [] : [{ bearer: [] }, { session: [] }],
      'x-caller': route.caller,
      ...(parameters.length > 0 && { parameters }),
      ...this.#body(route),
      responses: {
        [route.status]: this.#success(route),
        default: {
          description: `A failure (RFC 9457). Codes: ${problems.join(', ')}.`,
          content: { 'application/problem+json': { schema: { $ref: `${SCHEMAS}Problem` } } },
        },
      },
    };
  }

  #body({ body, bytes }: Route): Json {
    if (bytes !== undefined) {
      const description = `The next bytes, at most ${bytes}.`;
      return { requestBody: { required: true, description, content: { 'application/partial-upload': {} } } };
    }
    return body
      ? { requestBody: { required: true, content: { 'application/json': { schema: this.part(body) } } } }
      : {};
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
    if (route.file) return { description: 'The file, as an attachment of its own type.', content: { '*/*': {} } };
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

/** Puts the comments of keys beside what the keys are, everywhere in a document. */
function withKeyDocs<T>(value: T): T {
  if (Array.isArray(value)) return value.map(withKeyDocs) as T;
  if (typeof value !== 'object' || value === null) return value;
  const { [KEY_DOCS]: docs = {}, ...rest } = value as Json & { [KEY_DOCS]?: Record<string, string> };
  const made = Object.fromEntries(Object.entries(rest).map(([key, inner]) => [key, withKeyDocs(inner)]));
  const properties = made.properties as Record<string, Json> | undefined;
  for (const [key, description] of Object.entries(docs)) {
    if (properties?.[key]) properties[key] = { ...properties[key], description };
  }
  return made as T;
}

function withoutIds(schema: object): Json {
  const { $id: _id, $schema: _schema, id: _name, ...rest } = schema as Json;
  return rest;
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
