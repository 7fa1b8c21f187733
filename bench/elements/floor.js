// Steps by hand in the page's own tree: what nobody can do with less.
const WORDS = { done: '已完成', current: '办理中', waiting: '未开始' };

function stepOf({ name }, state) {
  const item = document.createElement('li');
  const marker = document.createElement('span');
  const title = document.createElement('strong');
  const status = document.createElement('span');
  marker.className = `marker ${state}`;
  title.textContent = name;
  status.textContent = WORDS[state];
  item.append(marker, title, status);
  return item;
}

/** @param host where it goes @param steps what each stepper shows @param count how many steppers */
export function many(host, steps, count) {
  const at = Math.floor(steps.length / 2);
  const all = Array.from({ length: count }, () => {
    const list = document.createElement('ol');
    list.append(
      ...steps.map((step, index) => stepOf(step, index < at ? 'done' : index === at ? 'current' : 'waiting')),
    );
    return list;
  });
  host.append(...all);
  // The current step of one is finished, and the next begins; then back.
  return (one, isOn) => {
    const { children } = all[one];
    for (const [index, state] of [
      [at, isOn ? 'done' : 'current'],
      [at + 1, isOn ? 'current' : 'waiting'],
    ]) {
      children[index].firstChild.className = `marker ${state}`;
      children[index].lastChild.textContent = WORDS[state];
    }
  };
}
