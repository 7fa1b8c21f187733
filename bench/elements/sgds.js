import '@govtechsg/sgds-web-component/components/Stepper/index.js';

export async function many(host, steps, count) {
  const at = Math.floor(steps.length / 2);
  const meta = steps.map(({ name }) => ({ stepHeader: name, component: '' }));
  const all = Array.from({ length: count }, () => {
    const element = document.createElement('sgds-stepper');
    return Object.assign(element, { steps: meta, activeStep: at, orientation: 'vertical' });
  });
  host.append(...all);
  await Promise.all(all.map((element) => element.updateComplete));
  return (one, isOn) => {
    all[one].activeStep = isOn ? at + 1 : at;
    return all[one].updateComplete;
  };
}
