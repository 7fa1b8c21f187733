import { type Route, type RouteName, routes } from '@tongban/domain/protocol';
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { behaviors } from '../../packages/mock/src/behaviors/behaviors.ts';
import { root } from '../structure/source-tree.ts';
import { openApiFile } from '../tools/openapi/write.ts';
import { CLAIMS, LATER } from './protocol-claims.ts';
import { routeOf } from './route-of.ts';

const file = join(root, '../shared/design/protocol.md');
const skip = !existsSync(file) && '../shared/design/protocol.md is not here: the phrases were not looked up';
const names = Object.keys(routes) as RouteName[];

/** The routes that the source of a package imports, tests aside. */
function importedBy(name: string): Set<string> {
  const files = globSync(`packages/${name}/src/**/*.ts`, { cwd: root }).filter((path) => !/\.test\.ts$/.test(path));
  const imports = files.flatMap((path) =>
    [
      ...readFileSync(join(root, path), 'utf8').matchAll(/import \{([^}]*)\} from '@tongban\/domain\/protocol'/g),
    ].flatMap(([, list = '']) => list.split(',').map((each) => each.trim())),
  );
  return new Set(imports);
}

describe('the routes and the document that asks for them', () => {
  it('have a phrase of the document for every route, and a route for every phrase', () => {
    const claimed = new Set(CLAIMS.flatMap((claim) => claim.routes));
    assert.deepEqual(
      names.filter((name) => !claimed.has(name)),
      [],
      'no phrase asks for these routes',
    );
    assert.deepEqual(
      CLAIMS.filter((claim) => claim.routes.length === 0 || claim.routes.some((name) => !(name in routes))),
      [],
      'these phrases have no route',
    );
  });

  it('find every phrase in the document, word for word', { skip }, () => {
    const text = readFileSync(file, 'utf8');
    const phrases = [...CLAIMS, ...LATER].map(({ phrase }) => phrase);
    assert.deepEqual(
      phrases.filter((phrase) => !text.includes(phrase)),
      [],
    );
  });

  it('have a route for every path that the document names, but for what comes later', { skip }, () => {
    const named = [...readFileSync(file, 'utf8').matchAll(/`(GET|POST|PUT|PATCH|DELETE) (\/v1\/[^\s`]+)/g)];
    const missing = named.flatMap(([, method = '', path = '']) => (routeOf(method, path) ? [] : [path]));
    assert.ok(named.length >= 4);
    assert.deepEqual(
      missing,
      LATER.map(({ path }) => path),
    );
  });
});

describe('each route of the list', () => {
  it('has a behavior in the mock', () => {
    assert.deepEqual(
      names.filter((name) => !(name in behaviors)),
      [],
    );
  });

  it('is called by the SDK; what only the portal itself may do, by its server', () => {
    const [sdk, server] = [importedBy('sdk'), importedBy('server')];
    assert.ok(sdk.size > 10 && server.size > 0);
    const isCalled = (name: RouteName) => {
      const { caller }: Route = routes[name];
      return sdk.has(name) || (caller === 'portal' && server.has(name));
    };
    assert.deepEqual(
      names.filter((name) => !isCalled(name)),
      [],
    );
  });

  it('stands in the OpenAPI document', () => {
    const { paths } = JSON.parse(readFileSync(openApiFile, 'utf8')) as {
      paths: Record<string, Record<string, { operationId?: string }>>;
    };
    const written = new Set(
      Object.values(paths).flatMap((path) => Object.values(path).map((each) => each.operationId)),
    );
    assert.deepEqual(
      names.filter((name) => !written.has(name)),
      [],
    );
  });
});
