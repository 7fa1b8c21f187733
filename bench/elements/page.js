// Runs in the page: what is measured, once.
import { read, sheetsOf, write } from './by-hand.js';

const NAMES = ['提交申请', '受理', '审查并决定', '出具公证书', '送达'];
const stepsOf = (length) => Array.from({ length }, (_, index) => ({ name: NAMES[index] ?? `第${index + 1}步` }));
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

function place() {
  document.body.replaceChildren();
  const host = document.createElement('div');
  document.body.append(host);
  return host;
}

/** Milliseconds until so many steppers are there and laid out, and until one of them shows its next step. */
export async function steppers(many, { count, length }) {
  const host = place();
  const started = performance.now();
  const move = await many(host, stepsOf(length), count);
  host.getBoundingClientRect();
  void host.offsetHeight;
  const render = performance.now() - started;
  const updates = [];
  for (let turn = 0; turn < 15; turn += 1) {
    const from = performance.now();
    await move((turn * 37) % count, turn % 2 === 0);
    void host.offsetHeight;
    updates.push(performance.now() - from);
  }
  return { render, update: mean(updates), nodes: nodesOf(host) };
}

/** What our elements made, to be made by hand in another page: this one has shaped its texts already. */
export const treeOf = (tag) => read(document.querySelector(tag).shadowRoot);

/** So many of the same trees, by hand. */
export function sameTrees(tree, count) {
  const host = place();
  const started = performance.now();
  const sheets = sheetsOf(tree);
  const roots = Array.from({ length: count }, () => {
    const one = document.createElement('div');
    host.append(one);
    return write(one, tree, sheets);
  });
  void host.offsetHeight;
  const render = performance.now() - started;
  const updates = [];
  for (let turn = 0; turn < 15; turn += 1) {
    const from = performance.now();
    // What the next step changes in ours: the words of two steps.
    const states = [...roots[(turn * 37) % count].querySelectorAll('.step__state')].slice(0, 2);
    for (const words of states) words.textContent = `第${turn}步`;
    void host.offsetHeight;
    updates.push(performance.now() - from);
  }
  return { render, update: mean(updates) };
}

/** A checklist of many rows. */
export async function checklist(show, rows) {
  const measure = async (show) => {
    const host = place();
    const started = performance.now();
    const shown = await show(host);
    void host.offsetHeight;
    const render = performance.now() - started;
    const ticks = [];
    for (let turn = 0; turn < 15; turn += 1) {
      const from = performance.now();
      await shown.tick((turn * 31) % rows);
      void host.offsetHeight;
      ticks.push(performance.now() - from);
    }
    return { render, update: mean(ticks), shown };
  };
  const { shown, ...times } = await measure((host) => show(host));
  return { ...times, tree: shown.tree?.() };
}

function nodesOf(root) {
  let count = 0;
  for (const element of root.querySelectorAll('*')) count += 1 + (element.shadowRoot ? nodesOf(element.shadowRoot) : 0);
  return count;
}
