import '@tongban/elements/material-checklist/define';
import { bareGuide } from '@tongban/samples';
import { read, sheetsOf, write } from './by-hand.js';

const provenance = { source: 's1', confidence: 'recalled' };
const many = (count) =>
  Array.from({ length: count }, (_, index) => ({
    id: `m${index}`,
    name: `第${index + 1}样材料（虚构）`,
    necessity: '必要',
    form: '原件',
    provenance,
  }));

/** Shows a checklist of so many rows; gives what ticks a row. */
export async function ours(host, rows) {
  const guide = bareGuide({ materials: { status: 'present', value: many(rows) } });
  const element = Object.assign(document.createElement('tb-material-checklist'), { guide });
  host.append(element);
  await element.updateComplete;
  const boxes = element.shadowRoot.querySelectorAll('input[type=checkbox]');
  return {
    tick: (row) => {
      boxes[row].click();
      return element.updateComplete;
    },
    tree: () => read(element.shadowRoot),
  };
}

/** The same by hand. */
export function floor(host, tree) {
  const place = document.createElement('div');
  host.append(place);
  const root = write(place, tree, sheetsOf(tree));
  const boxes = root.querySelectorAll('input[type=checkbox]');
  // What a hand-written page would do: the box, and the one line that counts.
  const line = root.querySelector('.facts dd, h3, p');
  return {
    tick: (row) => {
      boxes[row].click();
      line.lastChild.textContent = `${row}`;
    },
  };
}
