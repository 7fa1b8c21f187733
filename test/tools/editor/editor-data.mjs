// The manifest in the forms that editors read: web-types for JetBrains, custom data for VS Code.

const elementsOf = ({ modules }) => modules.flatMap(({ declarations }) => declarations);
const described = ({ name, description }) => ({ name, description });
const typed = ({ name, description, type }) => ({ name, description, type: type?.text });
/** The values of an attribute, where its type is a list of them. */
const valuesOf = ({ type }) => [...(type?.text ?? '').matchAll(/'([\w-]+)'/g)].map(([, name]) => ({ name }));

/** For JetBrains: https://github.com/JetBrains/web-types, version 3. */
export const webTypes = (manifest, { name, version }) => ({
  $schema: 'https://json.schemastore.org/web-types',
  name,
  version,
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: elementsOf(manifest).map((element) => ({
        name: element.tagName,
        description: element.description,
        attributes: (element.attributes ?? []).map((attribute) => ({
          ...described(attribute),
          value: { type: attribute.type?.text ?? 'string', required: false },
        })),
        slots: (element.slots ?? []).map(described),
        js: {
          properties: element.members.filter(({ kind }) => kind === 'field').map(typed),
          events: (element.events ?? []).map(typed),
        },
        css: {
          parts: (element.cssParts ?? []).map(described),
          properties: (element.cssProperties ?? []).map(described),
        },
      })),
    },
  },
});

/** For VS Code: `html.customData`, version 1.1. */
export const vsCodeData = (manifest) => ({
  version: 1.1,
  tags: elementsOf(manifest).map(({ tagName, description, attributes = [] }) => ({
    name: tagName,
    description: { kind: 'markdown', value: description },
    attributes: attributes.map((attribute) => {
      const values = valuesOf(attribute);
      const text = { kind: 'markdown', value: attribute.description };
      return { name: attribute.name, description: text, ...(values.length > 0 ? { values } : {}) };
    }),
  })),
});

const cell = (text) => (text ?? '').replaceAll('\n', ' ').replaceAll('|', '\\|');
const code = (text) => (text ? `\`${cell(text)}\`` : '');
function table(heading, columns, rows) {
  if (rows.length === 0) return [];
  const lines = rows.map((row) => `| ${row.join(' | ')} |`);
  return ['', `## ${heading}`, '', `| ${columns.join(' | ')} |`, `|${' --- |'.repeat(columns.length)}`, ...lines];
}

/** The reference page of an element, in Markdown. */
export function referencePage({
  tagName,
  name,
  description,
  members,
  attributes = [],
  events = [],
  slots = [],
  cssParts = [],
}) {
  const attributeOf = new Map(attributes.filter(({ fieldName }) => fieldName).map((one) => [one.fieldName, one.name]));
  const bare = attributes.filter(({ fieldName }) => !fieldName);
  return [
    `# \`<${tagName}>\``,
    '',
    '<!-- Written from the doc blocks by `npm run elements-docs`; a test compares. -->',
    '',
    description,
    '',
    `Class \`${name}\`. It takes the tokens of [the look](tokens.md).`,
    ...table(
      'Properties',
      ['property', 'attribute', 'type', 'for'],
      members
        .filter(({ kind }) => kind === 'field')
        .map((field) => [
          code(field.name),
          code(attributeOf.get(field.name)),
          code(field.type?.text),
          cell(field.description),
        ]),
    ),
    ...table(
      'Attributes',
      ['attribute', 'for'],
      bare.map((one) => [code(one.name), cell(one.description)]),
    ),
    ...table(
      'Methods',
      ['method', 'for'],
      members.filter(({ kind }) => kind === 'method').map((one) => [code(`${one.name}()`), cell(one.description)]),
    ),
    ...table(
      'Events',
      ['event', 'type', 'when'],
      events.map((one) => [code(one.name), code(one.type?.text), cell(one.description)]),
    ),
    ...table(
      'Slots',
      ['slot', 'for'],
      slots.map((one) => [one.name ? code(one.name) : '(none)', cell(one.description)]),
    ),
    ...table(
      'Parts',
      ['part', 'what'],
      cssParts.map((one) => [code(one.name), cell(one.description)]),
    ),
    '',
  ].join('\n');
}

/** The page of the tokens, in Markdown. */
export const tokensPage = (tokens) =>
  [
    '# Tokens',
    '',
    '<!-- Written from the doc blocks by `npm run elements-docs`; a test compares. -->',
    '',
    'A page themes the elements, or one part of itself, by setting these on any element around them.',
    ...table(
      'All',
      ['property', 'by itself', 'for'],
      tokens.map((one) => [code(one.name), code(one.default), cell(one.description)]),
    ),
    '',
  ].join('\n');
