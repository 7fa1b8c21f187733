import { ProblemError } from '../wire/problem-error.ts';
import type { Behaviors } from './behavior.ts';
import { matterPlace } from './matter-place.ts';
import { pageOfList } from './page-of-list.ts';
import { visibleRecords } from './visible-records.ts';

/** What the routes of escalations do. */
export const escalationBehaviors: Pick<Behaviors, 'escalate' | 'listEscalations' | 'answerEscalation'> = {
  escalate: ({ body, ...call }) => {
    const { world, caller } = call;
    const { place } = matterPlace(body, call);
    const escalation = { ...body, ...world.support.begin('escalation', place.division), addressee: place };
    return { body: world.support.keep('escalations', caller.subject, escalation) };
  },
  listEscalations: ({ query, ...call }) => {
    const seen = visibleRecords('escalations', call, ({ addressee }, division) => addressee.division === division);
    return { body: pageOfList(seen, query) };
  },
  answerEscalation: ({ params, body, caller, world }) => {
    const kept = world.support.find('escalations', params.escalation);
    if (caller.kind !== 'authority' || kept?.record.addressee.division !== caller.division) {
      throw new ProblemError('not-found');
    }
    if (kept.record.answer) throw new ProblemError('act-not-allowed');
    const answer = { ...body, at: world.clock.now(), by: kept.record.addressee };
    return { body: world.support.keep('escalations', kept.owner, { ...kept.record, answer }) };
  },
};
