import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ServiceGuide, Situation, SituationChoice } from '@tongban/domain';
import { icon } from '../look/icons.ts';
import type { MaterialChecklistMessages } from '../messages/zh-hans/material-checklist.ts';
import { confidenceMark } from '../provenance/confidence-mark.ts';
import { chosenOption } from '@tongban/domain/rules';

/** What the questions need. */
export interface QuestionView {
  /** The guide that asks. */
  guide: ServiceGuide;
  /** The words. */
  words: MaterialChecklistMessages;
  /** The answers so far. */
  choice: SituationChoice;
  /** Told of an answer. */
  answer: (situation: string, option: string) => void;
  /** Takes all answers back. */
  again: () => void;
}

/** The questions of a guide. */
export function situationsOf(guide: ServiceGuide): readonly Situation[] {
  return guide.situations.status === 'present' ? guide.situations.value : [];
}

/** One question with its answers. */
export function questionRow(view: QuestionView, situation: Situation, index: number): TemplateResult {
  const { words, guide, choice } = view;
  const count = situationsOf(guide).length;
  const chosen = chosenOption(situation, choice);
  return html`<div class="row question" part="question" data-situation=${situation.id}>
    ${count > 1 ? html`<p class="row__margin soft">${words.question(index + 1, count)}</p>` : nothing}
    <fieldset class="row__text">
      <legend>${situation.question}</legend>
      ${situation.options.map(
        (option) =>
          html`<label class="choice">
            <input
              type="radio"
              name="situation-${index}"
              .checked=${live(option === chosen)}
              @change=${() => view.answer(situation.id, option.id)}
            />
            <span>${option.label}${confidenceMark(guide, option.provenance, words.provenance)}</span>
          </label>`,
      )}
    </fieldset>
    ${chosen?.note ? html`<div class="row__note"><p>${chosen.note}</p></div>` : nothing}
  </div>`;
}

/** The situation questions, one after the other. */
export function questionsSection(view: QuestionView): TemplateResult | typeof nothing {
  const { words, guide, choice } = view;
  const situations = situationsOf(guide);
  if (situations.length === 0) return nothing;
  const answered = situations.filter((situation) => chosenOption(situation, choice)).length;
  return html`<section class="group no-print">
    <h3>${answered === situations.length ? words.answered : words.questions(situations.length)}</h3>
    <div class="rows">${situations.map((situation, index) => questionRow(view, situation, index))}</div>
    ${
      answered > 0
        ? html`<button class="plain" type="button" @click=${view.again}>
            ${icon('back')}<span>${words.again}</span>
          </button>`
        : nothing
    }
  </section>`;
}

/** What was answered, for the sheet of paper. */
export function answersLine({ guide, words, choice }: QuestionView): TemplateResult | typeof nothing {
  const answers = situationsOf(guide).flatMap((situation) => chosenOption(situation, choice)?.label ?? []);
  return answers.length > 0 ? html`<p class="print-only">${words.answers(words.list(answers))}</p>` : nothing;
}
