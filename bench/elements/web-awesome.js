import '@awesome.me/webawesome/dist/components/stepper/stepper.js';

export async function many(host, steps, count) {
  const at = Math.floor(steps.length / 2);
  const all = Array.from({ length: count }, () => {
    const stepper = document.createElement('wa-stepper');
    Object.assign(stepper, { orientation: 'vertical', active: `s${at}` });
    const children = steps.map(({ name }, index) => {
      const step = document.createElement('wa-step');
      Object.assign(step, { name: `s${index}`, textContent: name, completed: index < at });
      return step;
    });
    stepper.append(...children);
    return stepper;
  });
  host.append(...all);
  const settled = (stepper) => Promise.all([...stepper.children, stepper].map((element) => element.updateComplete));
  await Promise.all(all.map(settled));
  return (one, isOn) => {
    all[one].active = `s${isOn ? at + 1 : at}`;
    all[one].children[at].completed = isOn;
    return settled(all[one]);
  };
}
