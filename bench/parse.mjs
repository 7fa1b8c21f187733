// What it costs to read a guide by its schema, beside reading it as JSON.
import { guideOf } from './answers.mjs';
import { goal, heading, table } from './report.mjs';
import { computed, inTurns } from './turns.mjs';

/** @param protocol the door `@tongban/domain/protocol` of the packed domain */
export async function parse({ getGuide }) {
  const guide = guideOf(40_000);
  const text = JSON.stringify(guide);
  heading(`Reading a guide of ${(Buffer.byteLength(text) / 1000).toFixed(0)} KB`);
  if (!getGuide.response.safeParse(guide).success) throw new Error('The guide is not what its schema says.');
  const calls = { 'JSON.parse': () => JSON.parse(text), 'our schema': () => getGuide.response.safeParse(guide) };
  const result = await inTurns(calls, { rounds: 31, turn: 100, to: 'JSON.parse' }, computed);
  const { ratio } = result['our schema'];
  table([
    ['', 'once', '× JSON.parse', ''],
    ['JSON.parse', `${result['JSON.parse'].time.toFixed(0)} µs`, '1.00', ''],
    ['our schema', `${result['our schema'].time.toFixed(0)} µs`, ratio.toFixed(2), `${goal(ratio, 0.4)} (in Node)`],
    ['', '', '', `${goal(ratio, 1)} (under a strict CSP: the same code, it never asks for eval)`],
  ]);
}
