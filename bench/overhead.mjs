// What a call costs beside its network: in memory, and over the loopback interface.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { answers } from './answers.mjs';
import { clients } from './clients.mjs';
import { goal, heading, table } from './report.mjs';
import { computed, elapsed, inTurns } from './turns.mjs';

const microseconds = (time) => `${time.toFixed(1)} µs`;
const rows = (result, to) => [
  ['', 'a call', `× ${to}`, ''],
  ...Object.entries(result).map(([name, { time, ratio }]) => [name, microseconds(time), ratio.toFixed(2), '']),
];

/** Without a network: `fetch` gives an answer that is there already. */
export async function inMemory(sdk) {
  heading('Overhead of a call: fetch in memory, 60 B, processor time');
  const { path, body, ask } = answers['60 B'];
  const headers = { 'content-type': 'application/json' };
  const made = clients(sdk, 'https://platform.invalid', () =>
    Promise.resolve(new globalThis.Response(body, { headers })),
  );
  const calls = Object.fromEntries(Object.entries(made).map(([name, call]) => [name, () => call(path, ask)]));
  const result = await inTurns(calls, { rounds: 11, turn: 1_000, to: 'ky' }, computed);
  const table60 = rows(result, 'ky');
  table60.at(-1)[3] = goal(result.ours.ratio, 1.3);
  table(table60);
}

/** Over a socket, to a server in a process of its own. */
export async function overLoopback(sdk) {
  const server = fork(new URL('serve.mjs', import.meta.url));
  const [port] = await once(server, 'message');
  const limits = { '60 B': 1.6, '5 KB': 1.55, '213 KB': 1.3 };
  for (const [size, { path, ask }] of Object.entries(answers)) {
    heading(`Over loopback: ${size}, elapsed time`);
    const made = clients(sdk, `http://127.0.0.1:${port}`);
    // The size is asked for by the path; ours asks by its own query and is told the size by the port it calls.
    const sized = clients(sdk, `http://127.0.0.1:${port}/${encodeURIComponent(size)}`);
    const calls = Object.fromEntries(Object.keys(made).map((name) => [name, () => made[name](path)]));
    calls.ours = () => sized.ours(path, ask);
    const turn = size === '213 KB' ? 10 : 60;
    const result = await inTurns(calls, { rounds: 15, turn, to: 'fetch' }, elapsed);
    const told = rows(result, 'fetch');
    told.at(-1)[3] = goal(result.ours.ratio, limits[size]);
    table(told);
  }
  server.kill();
}
