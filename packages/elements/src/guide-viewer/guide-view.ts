import { html, nothing, type TemplateResult } from 'lit';
import type { GuideElement, Provenance, ServiceGuide } from '@tongban/domain';
import { icon } from '../look/icons.ts';
import type { GuideViewerMessages } from '../messages/zh-hans/guide-viewer.ts';
import { confidenceMark } from '../provenance/confidence-mark.ts';
import type { qrCode } from './qr-code.ts';

/** Something that a template can hold. */
export type Content = TemplateResult | string | typeof nothing | readonly Content[];

/** A fact of a guide. */
export interface Sourced {
  /** Where it comes from. */
  provenance: Provenance;
}

/** What every part of the view needs: the guide, its words, and the way to a source. */
export interface GuideView {
  /** The guide. */
  guide: ServiceGuide;
  /** The words. */
  words: GuideViewerMessages;
  /** Shows a source of the list at the end. */
  goToSource: (event: Event) => void;
  /** Whether it is shown in large print, with fewer words at a time. */
  large: boolean;
  /** The source that the reader was led to. */
  cameFor: string | undefined;
  /** Leads back to where she was reading. */
  goBack: () => void;
  /** The address of this guide's page, where the portal gave one. */
  address: string | undefined;
  /** Draws it as a code; absent until that is loaded. */
  qrCode: typeof qrCode | undefined;
}

/** The numbered way to a source, with the mark of a fact that no text states. */
export function reference(view: GuideView, provenance: Provenance | undefined): Content {
  if (!provenance) return nothing;
  const { words, guide } = view;
  const number = guide.sources.findIndex(({ id }) => id === provenance.source) + 1;
  const mark = confidenceMark(guide, provenance, words.provenance);
  if (number === 0) return html`${mark}<span class="mark">${words.provenance.sourceMissing}</span>`;
  return html`${mark}<button
      class="ref"
      part="reference"
      type="button"
      data-source=${provenance.source}
      aria-label=${words.goToSource(number)}
      @click=${view.goToSource}
    >
      [${number}]
    </button>`;
}

/** Whether two facts come from the same text, and as surely. */
export function sameProvenance(a: Provenance, b: Provenance): boolean {
  return a.source === b.source && a.confidence === b.confidence;
}

/**
 * The one provenance of all these facts, where it is one: said once beside them, not behind each of them.
 */
export function oneProvenance(facts: readonly Sourced[]): Provenance | undefined {
  const [first, ...others] = facts.map(({ provenance }) => provenance);
  if (!first || others.length === 0) return undefined;
  return others.every((other) => sameProvenance(first, other)) ? first : undefined;
}

/** The note that names the one provenance of a row. */
export function provenanceNote(view: GuideView, provenance: Provenance | undefined): Content {
  if (!provenance) return nothing;
  return html`<div class="row__note no-print">
    <p>${view.words.sectionSource}${reference(view, provenance)}</p>
  </div>`;
}

/** The line for what the sources do not say. */
export function gap(view: GuideView, sentence = view.words.provenance.notStated): TemplateResult {
  return html`<p class="gap" part="gap">${icon('none')}<span>${sentence}</span></p>`;
}

/** An element of the guide: what it holds, the reason why it does not apply, or the gap. */
export function elementOrGap<T>(view: GuideView, element: GuideElement<T[]>, show: (value: T[]) => Content): Content {
  if (element.status === 'present' && element.value.length > 0) return show(element.value);
  if (element.status === 'notApplicable') return html`<p>${element.reason}</p>`;
  return gap(view);
}

/** The values of a list element; none where it is absent. */
export function valuesOf<T>(element: GuideElement<T[]>): T[] {
  return element.status === 'present' ? element.value : [];
}

/** What a row of a guide says. */
export interface RowContent {
  /** The row's text. */
  text: Content;
  /** The row's note. */
  note?: Content;
  /** Whether the row is left out on paper, where a person needs what to bring and where to go. */
  screenOnly?: boolean;
}

/** The key of a row. */
export type RowKey = keyof GuideViewerMessages['rows'];

/** One row of a guide: plain name and official term · text · note. */
export function row(view: GuideView, key: RowKey, content: RowContent): TemplateResult {
  const [name, term] = view.words.rows[key];
  return html`<section class="row" part="row" id=${key} data-print=${content.screenOnly ? 'no' : nothing}>
    <div class="row__margin heading">
      <h3>${name}</h3>
      <p>${term}</p>
    </div>
    <div class="row__text">${content.text}</div>
    ${content.note ?? nothing}
  </section>`;
}
