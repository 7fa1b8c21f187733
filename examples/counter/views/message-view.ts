import type { ActSince } from '@tongban/domain';
import { doneOf } from '../act-words.ts';
import { type CaseAtDesk, placeName } from '../case-at-desk.ts';
import { flat } from '../fields.ts';
import { html, type Html } from '../html.ts';
import type { Visit } from '../visit.ts';
import { moment, say } from '../words.ts';
import type { Begun } from './act-view.ts';
import { controlId } from './field-view.ts';

/** That an act is now in the log. */
export function doneMessage(at: CaseAtDesk, { t }: Visit): Html {
  const last = at.record.acts.at(-1);
  const type = last?.type === 'unrecognized' ? last.platformType : (last?.type ?? '');
  return html`<p class="now done" data-tone="ok" role="status">
    <strong>${t(say('已记下：', 'Noted: '))}${t(doneOf(type))}</strong>
  </p>`;
}

/** What is wrong with what was typed, with a way to each field. */
export function errorSummary({ form, errors }: Begun, { t }: Visit): Html {
  return html`<section class="now" data-tone="late" role="alert">
    <h2>
      ${t(say(`还有${errors.size}处没填好`, `${errors.size} ${errors.size === 1 ? 'thing is' : 'things are'} not right yet`))}
    </h2>
    <ul>
      ${[...errors].map(([name, words]) => html`<li><a href="#${controlId(form.id, name)}">${t(words)}</a></li>`)}
    </ul>
  </section>`;
}

/** What another clerk did in the meantime; what was typed stays in the form. */
export function conflictMessage(at: CaseAtDesk, since: readonly ActSince[], visit: Visit): Html {
  const { t, language } = visit;
  const who = ({ role, division }: ActSince) =>
    division === undefined || role === 'applicant'
      ? t(say('申请人', 'The applicant'))
      : html`<span lang="zh-Hans">${placeName(at.record, division)}</span>`;
  return html`<section class="now" data-tone="act" role="alert">
    <h2>${t(say('您填的时候，别人先办了', 'Someone acted while you were filling it in'))}</h2>
    <ul>
      ${since.map((act) => html`<li>${who(act)}${language === 'zh' ? '' : ' '}${t(doneOf(act.type))} <time class="soft" datetime="${act.at}">${moment(act.at, language)}</time></li>`)}
    </ul>
    <p>
      ${t(say('还没有记下您这一次。请看过以后再决定。', 'Yours has not been noted. Please look first, then decide.'))}
    </p>
  </section>`;
}

/** What was typed for an act that is no longer possible, so that it can be copied. */
export function typedInVain({ form, values, rows }: Begun, at: CaseAtDesk, { t }: Visit): Html {
  const fields = flat(form.fields?.(at, rows) ?? []).filter((field) => values.any(field.name));
  return html`<section class="now" data-tone="quiet">
    <h2>${t(say('“', '“'))}${t(form.label)}${t(say('”现在不能办了', '” is no longer possible'))}</h2>
    ${
      fields.length > 0 &&
      html`<p>${t(say('您填过的：', 'What you typed:'))}</p>
        <dl class="given">
          ${fields.map(
            ({ name, label }) =>
              html`<dt>${t(label)}</dt>
                <dd>${values.all(name).join('、')}</dd>`,
          )}
        </dl>`
    }
  </section>`;
}
