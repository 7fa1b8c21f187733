/** Reads the doc comments of schemas from the source and finds the schema at run time that each belongs to. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import type { $ZodType } from 'zod/v4/core';
import { root } from '../../structure/source-tree.ts';

const source = join(root, 'packages/domain/src');

/** What the comments say: of whole schemas, and of the keys of object schemas. */
export interface SchemaDocs {
  /** The comment of an exported schema. */
  of: Map<$ZodType, string>;
  /** The comments of an object schema's keys. */
  keys: Map<$ZodType, Record<string, string>>;
  /** The exported schemas by name. */
  named: Map<string, $ZodType>;
  /** The comment of each exported constant that is no schema, such as a route. */
  constants: Map<string, string>;
}

const isSchema = (value: unknown): value is $ZodType =>
  typeof value === 'object' && value !== null && '_zod' in value && 'def' in value;

function commentOf(node: ts.Node): string {
  const comments = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  return (ts.getTextOfJSDocComment(comments.at(-1)?.comment) ?? '').replace(/\s*\n\s*/g, ' ').trim();
}

/** What the function of a `list.map(…)` gives. */
function mapped(node: ts.Expression): ts.Expression | undefined {
  if (ts.isAsExpression(node)) return mapped(node.expression);
  if (!ts.isCallExpression(node) || !/\.map$/.test(node.expression.getText())) return undefined;
  const [made] = node.arguments;
  return made && ts.isArrowFunction(made) && !ts.isBlock(made.body) ? made.body : undefined;
}

/** Everything that stands in the way between a schema's source and its object literal, as far as we use it. */
class Aligner {
  readonly #checker: ts.TypeChecker;
  readonly #docs: SchemaDocs;
  readonly #given = new Map<ts.ParameterDeclaration, ts.Expression>();

  constructor(checker: ts.TypeChecker, docs: SchemaDocs) {
    this.#checker = checker;
    this.#docs = docs;
  }

  /** Walks a schema and the expression that made it, side by side. */
  align(schema: unknown, node: ts.Expression): void {
    if (!isSchema(schema)) return;
    const { def } = schema._zod as unknown as { def: Record<string, unknown> };
    if (ts.isAsExpression(node) || ts.isParenthesizedExpression(node)) return this.align(schema, node.expression);
    if (ts.isIdentifier(node)) {
      const made = this.#declared(node);
      if (made) this.align(schema, made);
      return;
    }
    if (!ts.isCallExpression(node)) return;
    const { expression: callee, arguments: given } = node;
    if (ts.isPropertyAccessExpression(callee) && callee.expression.getText() !== 'z') {
      return this.align(schema, callee.expression);
    }
    const made = ts.isIdentifier(callee) ? this.#made(callee) : undefined;
    if (made) {
      made.parameters.forEach((parameter, at) => given[at] && this.#given.set(parameter, given[at]));
      return this.align(schema, made.body);
    }
    const first = given.at(0);
    if (def.type === 'object' && first) return this.#keys(schema, first);
    const options = def.type === 'union' ? (def.options as unknown[]) : [];
    const list = given.find(ts.isArrayLiteralExpression);
    const each = given.map(mapped).find((body) => body !== undefined);
    if (each) for (const option of options) this.align(option, each);
    else if (list) list.elements.forEach((element, at) => this.align(options[at], element));
    else if (first) {
      this.align(def.innerType ?? def.element ?? def.in, first);
    }
  }

  #keys(schema: $ZodType, node: ts.Expression): void {
    const { shape } = schema._zod.def as unknown as { shape: Record<string, unknown> };
    const docs = this.#docs.keys.get(schema) ?? {};
    this.#docs.keys.set(schema, docs);
    for (const property of this.#properties(node)) {
      const key = property.name.getText().replace(/^'|'$/g, '');
      const comment = commentOf(property);
      if (comment) docs[key] = comment;
      this.align(shape[key], ts.isPropertyAssignment(property) ? property.initializer : property.name);
    }
  }

  #properties(node: ts.Expression): (ts.PropertyAssignment | ts.ShorthandPropertyAssignment)[] {
    if (ts.isIdentifier(node)) {
      const made = this.#declared(node);
      return made ? this.#properties(made) : [];
    }
    // An object made from another one (`z.partial(X)`, `z.extend(X, { … })`) has that one's keys.
    if (ts.isCallExpression(node)) return node.arguments.flatMap((argument) => this.#properties(argument));
    if (ts.isPropertyAccessExpression(node) && node.name.text === 'shape') return this.#properties(node.expression);
    if (!ts.isObjectLiteralExpression(node)) return [];
    return node.properties.flatMap((property) => {
      if (ts.isPropertyAssignment(property) || ts.isShorthandPropertyAssignment(property)) return [property];
      return ts.isSpreadAssignment(property) ? this.#properties(property.expression) : [];
    });
  }

  #declaration(node: ts.Identifier): ts.Declaration | undefined {
    const isShorthand = ts.isShorthandPropertyAssignment(node.parent);
    const symbol = isShorthand
      ? this.#checker.getShorthandAssignmentValueSymbol(node.parent)
      : this.#checker.getSymbolAtLocation(node);
    const target = symbol && symbol.flags & ts.SymbolFlags.Alias ? this.#checker.getAliasedSymbol(symbol) : symbol;
    return target?.valueDeclaration;
  }

  /** What a name stands for: what it was declared as, or what a function was given for it. */
  #declared(node: ts.Identifier): ts.Expression | undefined {
    const declaration = this.#declaration(node);
    if (declaration && ts.isParameter(declaration)) return this.#given.get(declaration);
    return declaration && ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
  }

  /** What a function of ours makes, and from what. */
  #made(node: ts.Identifier) {
    const declaration = this.#declaration(node);
    if (declaration && ts.isFunctionDeclaration(declaration)) {
      const body = declaration.body?.statements.find(ts.isReturnStatement)?.expression;
      return body && { parameters: declaration.parameters, body };
    }
    const arrow = this.#declared(node);
    if (!arrow || !ts.isArrowFunction(arrow) || ts.isBlock(arrow.body)) return undefined;
    return { parameters: arrow.parameters, body: arrow.body };
  }
}

/** Reads the doc comments of all schemas and routes of the domain. */
export async function schemaDocs(): Promise<SchemaDocs> {
  const docs: SchemaDocs = { of: new Map(), keys: new Map(), named: new Map(), constants: new Map() };
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.ts$/.test(file) && !/\.(test|data)\.ts$/.test(file))
    .map((file) => join(source, file));
  const program = ts.createProgram(files, {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    allowImportingTsExtensions: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
  });
  const aligner = new Aligner(program.getTypeChecker(), docs);
  for (const path of files) {
    const file = program.getSourceFile(path);
    if (!file) continue;
    const values = (await import(path)) as Record<string, unknown>;
    for (const statement of file.statements) {
      if (!ts.isVariableStatement(statement)) continue;
      for (const { name, initializer } of statement.declarationList.declarations) {
        const value = values[name.getText()];
        if (value === undefined || !initializer) continue;
        const comment = commentOf(statement);
        if (!isSchema(value)) {
          docs.constants.set(name.getText(), comment);
          alignTable(value, initializer, { aligner, docs });
        } else {
          docs.named.set(name.getText(), value);
          if (comment) docs.of.set(value, comment);
          aligner.align(value, initializer);
        }
        alignRoute(value, initializer, aligner);
      }
    }
  }
  return docs;
}

/** A constant that holds schemas by name, such as the details of every act. */
function alignTable(value: unknown, node: ts.Expression, { aligner, docs }: { aligner: Aligner; docs: SchemaDocs }) {
  const literal = ts.isAsExpression(node) ? node.expression : node;
  if (typeof value !== 'object' || value === null || !ts.isObjectLiteralExpression(literal)) return;
  for (const property of literal.properties) {
    if (!ts.isPropertyAssignment(property)) continue;
    const schema = (value as Record<string, unknown>)[property.name.getText().replace(/^'|'$/g, '')];
    if (!isSchema(schema)) continue;
    aligner.align(schema, property.initializer);
    const comment = commentOf(property);
    if (comment && !docs.of.has(schema)) docs.of.set(schema, comment);
  }
}

/** A route holds schemas of its own under `query`, `body`, `response` and `event`. */
function alignRoute(value: unknown, node: ts.Expression, aligner: Aligner): void {
  if (!ts.isCallExpression(node) || node.expression.getText() !== 'defineRoute') return;
  const literal = node.arguments[0];
  if (!literal || !ts.isObjectLiteralExpression(literal)) return;
  for (const property of literal.properties) {
    if (!ts.isPropertyAssignment(property)) continue;
    const part = (value as Record<string, unknown>)[property.name.getText()];
    aligner.align(part, property.initializer);
  }
}
