import { Steps } from 'antd';
import { createElement, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

export function many(host, steps, count) {
  const at = Math.floor(steps.length / 2);
  const items = steps.map(({ name }) => ({ title: name }));
  const move = [];
  const One = ({ index }) => {
    const [current, setCurrent] = useState(at);
    move[index] = setCurrent;
    return createElement(Steps, { orientation: 'vertical', current, items });
  };
  const root = createRoot(host);
  const all = Array.from({ length: count }, (_, index) => createElement(One, { key: index, index }));
  flushSync(() => root.render(all));
  return (one, isOn) => flushSync(() => move[one](isOn ? at + 1 : at));
}
