import { eventStream } from '../watch/event-stream.ts';
import { resumeAt, startOf } from '../watch/position.ts';
import { ProblemError } from '../wire/problem-error.ts';
import type { Behaviors } from './behavior.ts';
import { caseOf } from './case-view.ts';

/** What the routes of watches do. */
export const watchBehaviors: Pick<Behaviors, 'createWatch' | 'watchEvents'> = {
  createWatch: ({ body: { cases }, caller, world }) => {
    for (const { caseNumber } of cases) caseOf(caller, caseNumber, world);
    return { body: { id: world.watches.create({ owner: caller.subject, cases }) } };
  },
  watchEvents: ({ params, caller, headers, signal, heartbeat, world }) => {
    const watch = world.watches.find(caller.subject, params.watch);
    if (!watch) throw new ProblemError('not-found');
    const position = resumeAt(startOf(watch.cases), headers.get('last-event-id'));
    return { stream: eventStream(world, { position, signal, heartbeat }) };
  },
};
