import { html, nothing, type TemplateResult } from 'lit';
import { isPlatformError } from '@tongban/domain/rules';
import type { Page } from '../large-print/page-controller.ts';
import { instantText } from '../locale/format.ts';
import { icon } from '../look/icons.ts';
import { phoneLinks } from '../look/phone-links.ts';
import type { FailureMessages } from '../messages/zh-hans/failure.ts';
import { clockView } from './clock-view.ts';
import { headView, identityView, progressText } from './head-view.ts';
import { holdersView, whereText } from './holders-view.ts';
import { logView } from './log-view.ts';
import { nowView } from './now-view.ts';
import { stepsView } from './steps-view.ts';
import { chinese, type TrackerView } from './tracker-view.ts';

/** Everything on one page: answer first. */
export function wholeTracker(view: TrackerView, stale: TemplateResult | typeof nothing): unknown {
  return [
    headView(view),
    stale,
    nowView(view),
    holdersView(view),
    clockView(view),
    view.loader.parts?.belongings(view) ?? nothing,
    stepsView(view),
    view.loader.parts?.notices(view) ?? nothing,
    logView(view),
    footView(view),
  ];
}

/** Page after page in large print: what to do now, who has it until when, the steps, the records. */
export function trackerPages(view: TrackerView): Page[] {
  const { holders, steps, log, now } = view.words;
  const { parts } = view.loader;
  const progress = html`<p class="soft">${progressText(view)}</p>`;
  return [
    { heading: now.heading, body: [progress, nowView(view), answersView(view)], hasAction: view.now.kind === 'asked' },
    { heading: holders.heading, body: [holdersView(view), clockView(view), parts?.belongings(view) ?? nothing] },
    { heading: steps.heading, body: [stepsView(view), parts?.notices(view) ?? nothing] },
    { heading: log.heading, body: [identityView(view), logView(view), footView(view)] },
  ];
}

/** The two questions that everybody has next, answered in a line each. */
function answersView(view: TrackerView): TemplateResult {
  const { words, clock } = view;
  const due = clock && clock.state !== 'stopped' ? view.loader.parts?.due(view) : undefined;
  return html`<dl class="answers">
    <div>
      <dt>${words.holders.heading}</dt>
      <dd>${whereText(view)}</dd>
    </div>
    ${
      due
        ? html`<div>
            <dt>${words.clock.heading}</dt>
            <dd>${due.name}${words.colon}${due.value}</dd>
          </div>`
        : nothing
    }
  </dl>`;
}

/** Whom to ask, what else the portal offers, and as of when all this is. */
function footView({ serviceCase, words, locale }: TrackerView): TemplateResult {
  const { contacts, handling, asOf } = serviceCase;
  return html`<footer class="foot">
    ${contacts.map(
      ({ phone, use }) =>
        html`<p class="contact">
          ${icon('phone')}<span
            >${words.contacts(handling.place)} ${phoneLinks(phone)} <span class="soft">${chinese(use)}</span></span
          >
        </p>`,
    )}
    <slot name="help"></slot>
    <p class="small soft">${words.asOf(instantText(asOf, locale))}</p>
  </footer>`;
}

/** That what is shown may be old, why, and the way to ask again. */
export function staleView(error: unknown, words: FailureMessages, retry: () => void): TemplateResult {
  const code = isPlatformError(error) ? error.code : 'other';
  const sentence: unknown = Object.hasOwn(words, code) ? words[code as keyof FailureMessages] : words.other;
  return html`<div class="stale" data-tone="late" role="alert">
    <p class="status" data-tone="late">${icon('late')}<span>${words.stale}</span></p>
    <p>${sentence}</p>
    <button class="button" type="button" @click=${retry}>${words.retry}</button>
  </div>`;
}
