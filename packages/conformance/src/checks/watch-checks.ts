import { createWatch, watchEvents } from '@tongban/domain/protocol';
import { Blocked, type Check } from '../check/check.ts';
import { cameOf, refused } from '../check/expect.ts';
import { that } from '../check/finding.ts';
import { dig, digText, isSuccess } from '../exchange/answer.ts';
import type { Who } from '../exchange/call.ts';
import type { EventSource } from '../exchange/event-source.ts';
import { actDraft, askAct, caseAt, lengthOf } from '../probe/authority-work.ts';
import type { Probe } from '../probe/probe.ts';

const CLAUSE = 'protocol.md, watch; WHATWG HTML §9.2';
const needs = ['item', 'applicant', 'handling'] as const;
/** How long what is already there may take to come, in milliseconds. */
const SOON = 5000;

const askWatch = (probe: Probe, who: Who, caseNumber: string) =>
  probe.ask({ who, route: createWatch, body: { cases: [{ caseNumber, after: 0 }] } });

async function openWatch(probe: Probe, caseNumber: string): Promise<string> {
  const answer = await askWatch(probe, 'applicant', caseNumber);
  if (!isSuccess(answer)) throw new Blocked(`no watch could be opened: ${cameOf(answer)}`);
  return digText(answer.json, 'id');
}

/** Listens to a watch, does something with what comes, and leaves. */
async function listening<T>(
  probe: Probe,
  { watch, lastEventId }: { watch: string; lastEventId?: string },
  use: (source: EventSource) => Promise<T>,
): Promise<T> {
  const headers = lastEventId === undefined ? {} : { 'last-event-id': lastEventId };
  const source = await probe.listen({ who: 'applicant', route: watchEvents, params: { watch }, headers });
  try {
    if (source.answer.isStream !== true) throw new Blocked(`no stream came: ${cameOf(source.answer)}`);
    return await use(source);
  } finally {
    await source.close();
  }
}

const sequencesOf = ({ events }: EventSource) => events.map(({ json }) => dig(json, 'act', 'sequence'));
const upTo = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);
/** What was done already comes at once: a moment longer shows what comes twice. */
const settle = (source: EventSource) => source.waitFor(() => false, 100);

/** What the stream of a watch must bring. */
export const watchChecks: readonly Check[] = [
  {
    id: 'watch-replay',
    about: 'A watch brings every act that is not seen yet, once and in order, as events named act.',
    clause: CLAUSE,
    needs,
    run: async (probe) => {
      const { caseNumber, seen } = await caseAt(probe, 'in-review');
      const expected = upTo(1, lengthOf(seen));
      const watch = await openWatch(probe, caseNumber);
      return listening(probe, { watch }, async (source) => {
        await source.waitFor(() => source.events.length >= expected.length, SOON);
        await settle(source);
        const came = sequencesOf(source).join(', ');
        const isNamed = source.events.every(({ name }) => name === 'act');
        return [
          ...that(came === expected.join(', '), [`acts ${expected.join(', ')}`, `acts ${came}`], source.answer),
          ...that(isNamed, ['events named act', 'another name'], source.answer),
        ];
      });
    },
  },
  {
    id: 'watch-syntax',
    about: 'The stream holds nothing but what server-sent events know, as text/event-stream.',
    clause: CLAUSE,
    needs,
    run: async (probe) => {
      const { caseNumber } = await caseAt(probe, 'arrived');
      const watch = await openWatch(probe, caseNumber);
      return listening(probe, { watch }, async (source) => {
        await source.waitFor(() => source.events.length > 0, SOON);
        const type = source.answer.headers.get('content-type') ?? 'none';
        const stray = source.strayLines.map((name) => JSON.stringify(name)).join(', ');
        return [
          ...that(/^text\/event-stream\b/.test(type), ['text/event-stream', type], source.answer),
          ...that(stray === '', ['lines event, data, id, retry and comments', `lines ${stray}`], source.answer),
        ];
      });
    },
  },
  {
    id: 'watch-position',
    about: 'The id of an event is the whole position: case number and sequence.',
    clause: 'protocol.md, watch (the position is serialisable); watchEvents',
    needs,
    run: async (probe) => {
      const { caseNumber } = await caseAt(probe, 'arrived');
      const watch = await openWatch(probe, caseNumber);
      return listening(probe, { watch }, async (source) => {
        await source.waitFor(() => source.events.length > 0, SOON);
        const wrong = source.events.filter(
          ({ id, json }) => id !== `${caseNumber}=${String(dig(json, 'act', 'sequence'))}`,
        ).length;
        return that(wrong === 0, ['ids such as CASE=3', `${wrong} other ids`], source.answer);
      });
    },
  },
  {
    id: 'watch-resume',
    about: 'Last-Event-ID takes the stream up again without a gap and without repetition.',
    clause: 'protocol.md, watch; WHATWG HTML §9.2.4 (Last-Event-ID)',
    needs,
    run: async (probe) => {
      const { caseNumber, seen } = await caseAt(probe, 'in-review');
      const watch = await openWatch(probe, caseNumber);
      const expected = upTo(3, lengthOf(seen)).join(', ');
      return listening(probe, { watch, lastEventId: `${caseNumber}=2` }, async (source) => {
        await source.waitFor(() => sequencesOf(source).includes(lengthOf(seen)), SOON);
        const came = sequencesOf(source).join(', ');
        return that(came === expected, [`acts ${expected} after act 2`, `acts ${came}`], source.answer);
      });
    },
  },
  {
    id: 'watch-live',
    about: 'An act that is done while somebody watches comes by the open stream.',
    clause: CLAUSE,
    needs,
    run: async (probe) => {
      const { caseNumber, seen } = await caseAt(probe, 'arrived');
      const watch = await openWatch(probe, caseNumber);
      return listening(probe, { watch }, async (source) => {
        await source.waitFor(() => source.events.length >= lengthOf(seen), SOON);
        const draft = await actDraft(probe, 'accepted');
        await askAct(probe, 'handling', { caseNumber, seen: lengthOf(seen), draft });
        const isThere = () => source.events.some(({ json }) => digText(json, 'act', 'type') === 'accepted');
        const came = await source.waitFor(isThere, probe.silence);
        return that(came, ['the act accepted by the open stream', 'nothing of it'], source.answer);
      });
    },
  },
  {
    id: 'watch-heartbeat',
    about: 'A stream that has nothing to tell shows by comments that it lives.',
    clause: 'protocol.md, watch (comments as heartbeat); WHATWG HTML §9.2.7',
    needs,
    run: async (probe) => {
      const { caseNumber } = await caseAt(probe, 'arrived');
      const watch = await openWatch(probe, caseNumber);
      return listening(probe, { watch }, async (source) => {
        const came = await source.waitFor(() => source.comments() > 0, probe.silence);
        return that(came, [`a comment within ${probe.silence / 1000} s`, 'none'], source.answer);
      });
    },
  },
  {
    id: 'watch-of-another',
    about: 'Another’s case cannot be watched, nor another’s watch listened to: as if there were none.',
    clause: 'protocol.md, Identity (trust 2); createWatch',
    needs: [...needs, 'other-applicant'],
    run: async (probe) => {
      const { caseNumber } = await caseAt(probe, 'arrived');
      const refusal = await askWatch(probe, 'other-applicant', caseNumber);
      const watch = await openWatch(probe, caseNumber);
      const source = await probe.listen({ who: 'other-applicant', route: watchEvents, params: { watch } });
      await source.close();
      return [...refused(refusal, 'not-found', 404), ...refused(source.answer, 'not-found', 404)];
    },
  },
];
