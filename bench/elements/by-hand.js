// A tree that an element of ours has made, made again by hand: the floor for the same content.

/** What a tree is made of: its styles once, its nodes as lists. */
export function read(root) {
  const node = (one) =>
    one.nodeType === Node.TEXT_NODE
      ? one.data
      : [
          one.namespaceURI,
          one.localName,
          [...one.attributes].map(({ name, value }) => [name, value]),
          [...one.childNodes].filter(({ nodeType }) => nodeType !== Node.COMMENT_NODE).map(node),
        ];
  const nodes = [...root.childNodes].filter(({ nodeType }) => nodeType !== Node.COMMENT_NODE).map(node);
  return {
    nodes,
    styles: [...root.adoptedStyleSheets].map(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText).join('\n')),
  };
}

function make(node) {
  if (typeof node === 'string') return document.createTextNode(node);
  const [namespace, name, attributes, children] = node;
  const element = document.createElementNS(namespace, name);
  for (const [key, value] of attributes) element.setAttribute(key, value);
  for (const child of children) element.append(make(child));
  return element;
}

/** The styles, once for all. */
export function sheetsOf({ styles }) {
  return styles.map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
}

/** Makes it, in a shadow root with the same styles. */
export function write(host, { nodes }, sheets) {
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = sheets;
  for (const node of nodes) root.append(make(node));
  return root;
}
