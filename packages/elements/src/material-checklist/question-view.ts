import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Situation, SituationChoice } from '@tongban/domain';
import { icon } from '../look/icons.ts';
import type { MaterialChecklistMessages } from '../messages/zh-hans/material-checklist.ts';
import { confidenceMark } from '../provenance/confidence-mark.ts';
import { chosenOption } from './applicable-materials.ts';

/** What the questions need. */
export interface QuestionView {
  /** The words. */
  words: MaterialChecklistMessages;
  /** The questions, in the guide's order. */
  situations: readonly Situation[];
  /** The answers so far. */
  choice: SituationChoice;
  /** Told of an answer. */
  answer: (situation: string, option: string) => void;
  /** Takes all answers back. */
  again: () => void;
}

function questionFieldset(view: QuestionView, situation: Situation, index: number): TemplateResult {
  const { words, situations, choice } = view;
  const chosen = chosenOption(situation, choice);
  return html`<fieldset class="question" part="question" data-situation=${situation.id}>
    <legend>
      ${
        situations.length > 1
          ? html`<span class="small soft">${words.question(index + 1, situations.length)}</span>`
          : nothing
      }
      <span class="ask">${situation.question}</span>
    </legend>
    ${situation.options.map(
      (option) =>
        html`<div class="option">
          <label class="choice">
            <input
              type="radio"
              name="situation-${index}"
              .checked=${live(option === chosen)}
              @change=${() => view.answer(situation.id, option.id)}
            />
            <span>${option.label}${confidenceMark(option.provenance, words.provenance)}</span>
          </label>
          ${option === chosen && option.note ? html`<p class="aside">${option.note}</p>` : nothing}
        </div>`,
    )}
  </fieldset>`;
}

/** The situation questions, one after the other. */
export function questionsView(view: QuestionView): TemplateResult | typeof nothing {
  const { words, situations, choice } = view;
  if (situations.length === 0) return nothing;
  const answered = situations.some((situation) => chosenOption(situation, choice));
  return html`<section class="group questions no-print">
    <h3>${words.questions}</h3>
    <div class="rows asked">${situations.map((situation, index) => questionFieldset(view, situation, index))}</div>
    ${
      answered
        ? html`<button class="plain" type="button" @click=${view.again}>
            ${icon('back')}<span>${words.again}</span>
          </button>`
        : nothing
    }
  </section>`;
}
