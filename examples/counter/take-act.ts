import { type AuthorityClient, isPlatformError } from '@tongban/sdk/authority';
import type { ActSince } from '@tongban/domain';
import { ACT_FORMS, formsFor } from './acts/acts.ts';
import { atDesk, type CaseAtDesk } from './case-at-desk.ts';
import { check, type Values } from './fields.ts';

import { deskPath, type Visit } from './visit.ts';
import type { Begun } from './views/act-view.ts';
import { html, type Html } from './html.ts';
import { reasonOfFailure } from './views/failure-page.ts';
import { conflictMessage, errorSummary, typedInVain } from './views/message-view.ts';

/** What comes of a form: the case has a new act, or the page is shown once more with what was typed. */
export type Outcome = { to: string } | { status: number; at: CaseAtDesk; message?: Html | undefined; begun?: Begun };

const MOST_ROWS = 12;

/** Does what a clerk's form asks for, if it can be done. */
export async function takeAct(
  at: CaseAtDesk,
  values: Values,
  desk: { client: AuthorityClient; visit: Visit },
): Promise<Outcome> {
  const { client, visit } = desk;
  const { record, party } = at;
  const form = ACT_FORMS.find(({ id }) => id === values.text('act'));
  const seen = Number(/^\d{1,6}$/.exec(values.text('seen'))?.[0] ?? NaN);
  if (!form || Number.isNaN(seen)) return { status: 400, at };
  const typedRows = Math.min(Math.max(1, Number.parseInt(values.text('rows'), 10) || 1), MOST_ROWS);
  const more = values.has('more') && form.grows !== undefined;
  const rows = more ? Math.min(typedRows + 1, MOST_ROWS) : typedRows;
  const begun: Begun = { form, values, errors: new Map(), rows };
  const isStale = seen !== record.acts.length;
  if (!isStale && !formsFor(at).includes(form)) return { status: 409, at, message: typedInVain(begun, at, visit) };
  if (more) return { status: 200, at, begun };
  const errors = check(form.fields?.(at, rows) ?? [], values);
  for (const [name, words] of form.check?.(values, at) ?? []) if (!errors.has(name)) errors.set(name, words);
  if (errors.size > 0) {
    // What can no longer be chosen is no mistake of hers: first she learns what others did.
    if (isStale) return conflict(at, actsSince(at, seen), { begun, visit });
    const wrong = { ...begun, errors };
    return { status: 422, at, begun: wrong, message: errorSummary(wrong, visit) };
  }
  try {
    const { acts } = await client.acts.append(record.caseNumber, form.draft(values, at), { ifMatch: seen });
    return { to: `${deskPath(party.jurisdiction?.division ?? '', record.caseNumber)}?done=${acts.length}` };
  } catch (error) {
    return await refused(error, { at, begun, ...desk });
  }
}

interface Refused {
  at: CaseAtDesk;
  begun: Begun;
  client: AuthorityClient;
  visit: Visit;
}

/** The page after a refusal, with all that was typed. */
async function refused(error: unknown, { at, begun, client, visit }: Refused): Promise<Outcome> {
  if (isPlatformError(error) && error.code === 'conflict') {
    const fresh = await client.cases.get(at.record.caseNumber);
    const now = atDesk(fresh, at.party.jurisdiction?.division ?? '') ?? at;
    return conflict(now, error.since ?? [], { begun, visit });
  }
  const { words, status } = reasonOfFailure(error);
  const message = html`<section class="now" data-tone="late" role="alert"><h2>${visit.t(words)}</h2></section>`;
  return { status, at, begun, message };
}

/** The case as it is now, what others did to it, and what was typed: in the form, or to be copied. */
function conflict(
  at: CaseAtDesk,
  since: readonly ActSince[],
  { begun, visit }: Pick<Refused, 'begun' | 'visit'>,
): Outcome {
  const told = conflictMessage(at, since, visit);
  if (formsFor(at).includes(begun.form)) return { status: 409, at, begun, message: told };
  return { status: 409, at, message: html`${told}${typedInVain(begun, at, visit)}` };
}

/** What the log holds beyond what the clerk saw. */
const actsSince = ({ record }: CaseAtDesk, seen: number): ActSince[] =>
  record.acts.slice(seen).map(({ sequence, type, at, by }) => ({
    sequence,
    type,
    at,
    role: by.role,
    division: by.jurisdiction?.division,
  }));
