import ts from 'typescript';
import type { SourceFile } from './source-tree.ts';

/** Which packages a package may import: the picture of architecture.md, floor by floor. */
export const FLOORS: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  samples: ['domain'],
  sdk: ['domain'],
  elements: ['domain'],
  mock: ['domain', 'samples'],
  embed: ['domain', 'sdk', 'elements'],
  server: ['domain', 'sdk'],
  conformance: ['domain'],
  cli: ['domain', 'samples', 'mock', 'conformance'],
};

const isTest = (path: string) => /\.test\.ts$/.test(path);
/** Examples are fixtures: they and the tests may use the samples. */
const mayUseSamples = (path: string) => isTest(path) || /\.examples\.ts$/.test(path);

function parse({ path, text }: SourceFile): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
}

function importsOf(file: SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isImport = ts.isImportDeclaration(node) || ts.isExportDeclaration(node);
    if (isImport && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
      found.push(node.moduleSpecifier.text);
    }
    const first = ts.isCallExpression(node) ? node.arguments[0] : undefined;
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword && first) {
      if (ts.isStringLiteral(first)) found.push(first.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(parse(file));
  return found;
}

/** House rule 1: a package imports only from lower floors, and reaches no other package by a relative path. */
export function sidewaysImports(file: SourceFile): string[] {
  const own = /^packages\/([^/]+)\/src\//.exec(file.path)?.[1];
  if (!own) return [];
  const allowed = [own, ...(FLOORS[own] ?? []), ...(mayUseSamples(file.path) ? ['samples'] : [])];
  return importsOf(file).flatMap((specifier) => {
    const other = /^@tongban\/([^/]+)/.exec(specifier)?.[1];
    const leaves = new URL(specifier, `file:///${file.path}`).pathname.startsWith(`/packages/${own}/src/`) === false;
    if (other ? allowed.includes(other) : !specifier.startsWith('.') || !leaves) return [];
    return [`${file.path} imports ${specifier}`];
  });
}

/** traps.md: only `domain` knows the schema library; only one file of the SDK knows ky. */
export function strayLibraries(file: SourceFile): string[] {
  if (!/^packages\/[^/]+\/src\//.test(file.path) || isTest(file.path)) return [];
  const imports = importsOf(file);
  const zod = imports.some((specifier) => /^zod(\/|$)/.test(specifier)) && !file.path.startsWith('packages/domain/');
  const wholeZod = imports.includes('zod');
  const ky = imports.includes('ky') && !file.path.startsWith('packages/sdk/');
  return [
    ...(zod ? [`${file.path} imports zod: only domain does`] : []),
    ...(wholeZod ? [`${file.path} imports zod whole: use zod/mini`] : []),
    ...(ky ? [`${file.path} imports ky: only the SDK does`] : []),
  ];
}

/** House rule 2: a file or folder is named for what it holds. */
export function vagueNames({ path }: SourceFile): string[] {
  const vague = /(^|\/)(utils?|helpers?|common|types|misc|shared|lib)(\/|\.[cm]?[jt]s$)/;
  return vague.test(path) ? [path] : [];
}

/** House rule 14: code lines of a file, comments and blank lines aside. */
export function codeLines({ text }: SourceFile): number {
  const scanned = text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ''));
  return scanned.split('\n').filter((line) => line.trim() && !line.trim().startsWith('//')).length;
}

/** House rule 14: never past 300 code lines, data aside. */
export function longFiles(file: SourceFile): string[] {
  const lines = codeLines(file);
  return lines > 300 && !file.path.endsWith('.data.ts') ? [`${file.path} has ${lines} code lines`] : [];
}

const OBJECTS = new Set(['looseObject', 'object', 'strictObject']);

/** House rule 4: every key of a schema says what it means. */
export function undocumentedKeys(file: SourceFile): string[] {
  if (!file.path.startsWith('packages/domain/src/') || isTest(file.path)) return [];
  const found: string[] = [];
  const documented = (node: ts.Node) => ts.getJSDocCommentsAndTags(node).length > 0;
  const visit = (node: ts.Node): void => {
    const callee =
      ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) ? node.expression : undefined;
    const shape = ts.isCallExpression(node) ? node.arguments[0] : undefined;
    if (callee && OBJECTS.has(callee.name.text) && shape && ts.isObjectLiteralExpression(shape)) {
      for (const property of shape.properties) {
        if (ts.isSpreadAssignment(property) || documented(property)) continue;
        found.push(`${file.path}: ${property.name?.getText() ?? '?'}`);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(parse(file));
  return found;
}

/** House rule 5: every exported name is written out, and nothing is a default export. */
export function openDoors(file: SourceFile): string[] {
  if (!/^packages\/[^/]+\/src\//.test(file.path)) return [];
  return parse(file).statements.flatMap((statement) => {
    const star = ts.isExportDeclaration(statement) && !statement.exportClause;
    const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
    const isDefault =
      ts.isExportAssignment(statement) || modifiers.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword);
    return star || isDefault ? [`${file.path}: ${statement.getText().slice(0, 60)}`] : [];
  });
}

/** House rule 3: a schema and its type share a name and a file. */
export function schemasWithoutType(file: SourceFile): string[] {
  if (!file.path.startsWith('packages/domain/src/') || isTest(file.path)) return [];
  const source = parse(file);
  const types = new Set<string>();
  const schemas: string[] = [];
  for (const statement of source.statements) {
    if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) types.add(statement.name.text);
    const exported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!exported || !ts.isVariableStatement(statement)) continue;
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (ts.isIdentifier(name) && /^[A-Z][a-z]/.test(name.text) && initializer?.getText().includes('z.'))
        schemas.push(name.text);
    }
  }
  return schemas.filter((name) => !types.has(name) && name !== 'ActDetails').map((name) => `${file.path}: ${name}`);
}
