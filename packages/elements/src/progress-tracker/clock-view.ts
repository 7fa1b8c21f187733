import { html, type TemplateResult } from 'lit';
import { icon } from '../look/icons.ts';
import type { TrackerView } from './tracker-view.ts';

/** By when it is decided, whose days were used, and whether the clock runs. */
export function clockView(view: TrackerView): TemplateResult {
  return html`<section class="section" part="clock">
    <h3>${view.words.clock.heading}</h3>
    ${view.loader.parts?.clock(view) ?? waitView(view)}
  </section>`;
}

/** That the parts are on their way, or the way to load them again. */
export function waitView({ words: { failure }, loader: { state, retry } }: TrackerView): TemplateResult {
  return state === 'failed'
    ? html`<p class="status" data-tone="late">${icon('late')}<span>${failure.heading}</span></p>
        <button class="button" type="button" @click=${retry}>${failure.retry}</button>`
    : html`<p class="loading soft">${failure.loading}</p>`;
}
