import { Step } from 'vant/es/step/index.mjs';
import { Steps } from 'vant/es/steps/index.mjs';
import { createApp, h, nextTick, ref } from 'vue';

export async function many(host, steps, count) {
  const at = Math.floor(steps.length / 2);
  const actives = Array.from({ length: count }, () => ref(at));
  const one = {
    props: ['active'],
    setup:
      ({ active }) =>
      () =>
        h(Steps, { active: active.value, direction: 'vertical' }, () => steps.map(({ name }) => h(Step, () => name))),
  };
  createApp({ render: () => actives.map((active) => h(one, { active })) }).mount(host);
  await nextTick();
  return (index, isOn) => {
    actives[index].value = isOn ? at + 1 : at;
    return nextTick();
  };
}
