// How long a program waits for an import before it can make its first call.
import { execFileSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { goal, heading, table } from './report.mjs';
import { median } from './turns.mjs';

const program = (specifier) => `
  const started = performance.now();
  await import(${JSON.stringify(specifier)});
  console.log(performance.now() - started);`;

/** @param folder where the packed SDK is installed */
export function cold(folder) {
  heading('Cold import in Node');
  const own = pathToFileURL(`${folder}/node_modules/@tongban/sdk/dist/index.js`).href;
  const specifiers = { ky: 'ky', axios: 'axios', openai: 'openai', stripe: 'stripe', ours: own };
  const times = Object.fromEntries(Object.keys(specifiers).map((name) => [name, []]));
  for (let round = 0; round < 9; round += 1) {
    for (const [name, specifier] of Object.entries(specifiers)) {
      const node = ['--input-type=module', '--eval', program(specifier)];
      times[name].push(Number(execFileSync(process.execPath, node, { cwd: import.meta.dirname, encoding: 'utf8' })));
    }
  }
  const rows = Object.entries(times).map(([name, all]) => [name, `${median(all).toFixed(0)} ms`, '']);
  rows.at(-1)[2] = goal(median(times.ours), 10, ' ms');
  table([['', 'median', ''], ...rows]);
}
