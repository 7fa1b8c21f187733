import { type Route, routes } from '@tongban/domain/protocol';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { openApiDocument } from '../tools/openapi/document.ts';
import { openApiFile } from '../tools/openapi/write.ts';

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The paths of all properties without a description. */
function undescribed(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((entry, at) => undescribed(entry, `${path}[${at}]`));
  if (!isObject(value)) return [];
  const properties = isObject(value.properties) ? Object.entries(value.properties) : [];
  return [
    ...properties.filter(([, schema]) => isObject(schema) && !schema.description).map(([key]) => `${path}.${key}`),
    ...Object.entries(value).flatMap(([key, entry]) => undescribed(entry, `${path}/${key}`)),
  ];
}

/** The paths of all properties of which only the words are told: any value would fit. */
function anything(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((entry, at) => anything(entry, `${path}[${at}]`));
  if (!isObject(value)) return [];
  const properties = isObject(value.properties) ? Object.entries(value.properties) : [];
  return [
    ...properties.filter(([, schema]) => isObject(schema) && !TELLS(schema)).map(([key]) => `${path}.${key}`),
    ...Object.entries(value).flatMap(([key, entry]) => anything(entry, `${path}/${key}`)),
  ];
}

const TELLS = (schema: Json) => Object.keys(schema).some((key) => key !== 'description' && !key.startsWith('x-'));

/** Every reference in the document. */
function references(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(references);
  if (!isObject(value)) return [];
  return [...(typeof value.$ref === 'string' ? [value.$ref] : []), ...Object.values(value).flatMap(references)];
}

describe('the OpenAPI document', () => {
  const text = readFileSync(openApiFile, 'utf8');
  const kept = JSON.parse(text) as { paths: Record<string, Json>; components: { schemas: Json } } & Json;
  let made: Json;
  before(async () => {
    made = await openApiDocument();
  });

  it('is what the routes say today (npm run openapi writes it anew)', () => {
    assert.deepEqual(kept, JSON.parse(JSON.stringify(made)));
  });

  it('has every route, with the method and the status of success', () => {
    for (const [name, route] of Object.entries(routes) as [string, Route][]) {
      const path = route.path.replace(/:(\w+)/g, '{$1}');
      const operation = kept.paths[path]?.[route.method.toLowerCase()] as Json | undefined;
      assert.equal(operation?.operationId, name);
      assert.ok(isObject(operation.responses) && String(route.status) in operation.responses, name);
      assert.ok(operation.summary, `${name} has no doc comment`);
      assert.ok(Array.isArray(operation.tags), `${name} belongs to no part`);
    }
  });

  it('describes every key, in the words of its doc comment', () => {
    assert.deepEqual(undescribed(kept), []);
  });

  it('says of every key what it is, but of the details of an act that is not known yet', () => {
    assert.deepEqual(anything(kept), ['/components/schemas/Act/anyOf[1].details']);
  });

  it('points nowhere that is not there', () => {
    for (const reference of references(kept)) {
      const name = reference.replace('#/components/schemas/', '');
      assert.ok(name in kept.components.schemas, reference);
    }
  });
});
