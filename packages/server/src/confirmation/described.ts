import type { ConfirmationContent } from '@tongban/domain';
import { mask } from '@tongban/domain/rules';
import { type Html, html } from './html.ts';
import { FIELD_NAMES, type Language, WORDS, type Words } from './words.ts';

/** What the content names by key, in words. */
export interface Named {
  /** The item, by its Chinese name. */
  item?: string | undefined;
  /** The place that decides, by its Chinese name. */
  place?: string | undefined;
  /** The licence's type, by its Chinese name. */
  licence?: string | undefined;
  /** The questions that she answered about her situation, each with her answer, in Chinese. */
  answers?: readonly (readonly [question: string, answer: string])[] | undefined;
  /** The place that does a part of a joint handling, by its Chinese name. */
  participating?: string | undefined;
}

/** Everything that a confirmation is about, as the platform will do it: nothing is folded away. */
export function described(content: ConfirmationContent, named: Named, language: Language): Html {
  const words = WORDS[language];
  if (content.kind === 'withdraw') {
    return html`<dl>
      ${named.item === undefined ? [] : row(words.item, named.item)}${row(words.caseNumber, content.caseNumber)}
    </dl>`;
  }
  if (content.kind === 'authorize-licence') return describedUse(content.authorization, named, language);
  return describedApplication(content.application, named, language);
}

type Authorization = Extract<ConfirmationContent, { kind: 'authorize-licence' }>['authorization'];
type Submitted = Extract<ConfirmationContent, { kind: 'submit' }>['application'];

function describedUse(
  { licence, purpose, target, fields, expiresAt, onBehalfOf }: Authorization,
  named: Named,
  language: Language,
): Html {
  const words = WORDS[language];
  return html`${behalf(onBehalfOf, words)}
    <dl>
      ${row(words.licence, named.licence ?? licence)}${row(words.purpose, purpose)}${row(words.item, named.item ?? target.item.code)}${row(words.place, named.place ?? target.division)}${row(words.until, moment(expiresAt, language))}
    </dl>
    <h2>${words.fields}</h2>
    <ul class="fields">
      ${fields.map((field) => html`<li>${labelOf(field, language)}</li>`)}
    </ul>`;
}

function describedApplication(application: Submitted, named: Named, language: Language): Html {
  const words = WORDS[language];
  const { applicant, target, fields, materials, situation, commitments = [], onBehalfOf } = application;
  // What could not be named is shown by its keys: she confirms it all the same.
  const answers = named.answers ?? Object.entries(situation);
  const { participating } = target;
  const filled = Object.entries(fields).map(([key, value]) => row(labelOf(key, language), textOf(value)));
  return html`${behalf(onBehalfOf, words)}
    <dl>
      ${row(words.item, named.item ?? target.item.code)}${row(words.place, named.place ?? target.division)}${participating === undefined ? [] : row(words.participating, named.participating ?? participating)}
    </dl>
    <h2>${words.applicant}</h2>
    <dl>
      ${row(words.name, mask(textOf(applicant.name), 'name'))}${row(words.idNumber, mask(textOf(applicant.idNumber), 'id-number'))}${row(words.phone, mask(textOf(applicant.phone), 'phone'))}
    </dl>
    ${
      answers.length > 0
        ? html`<h2>${words.situation}</h2>
            <dl lang="zh-Hans">${answers.map(([question, answer]) => row(question, answer))}</dl>`
        : []
    }
    ${
      filled.length > 0
        ? html`<h2>${words.filledIn}</h2>
            <dl>${filled}</dl>`
        : []
    }
    <h2>${words.materials}</h2>
    ${
      materials.length > 0
        ? html`<ul>
            ${materials.map(({ name, how, fileName }) => html`<li>${name}（${words.from[how] ?? how}${fileName === undefined ? '' : `：${fileName}`}）</li>`)}
          </ul>`
        : html`<p>${words.noMaterials}</p>`
    }
    ${
      commitments.length > 0
        ? html`<h2>${words.commitments}</h2>
            <p>${words.commitmentLead}</p>
            ${commitments.map(({ statement }) => describedCommitment(statement, words))}`
        : []
    }`;
}

type Statement = NonNullable<Submitted['commitments']>[number]['statement'];

/** The very words of the commitment: they are what she signs. */
function describedCommitment({ content, requirements = [], consequence, laterCheck }: Statement, words: Words): Html {
  return html`<div class="box" lang="zh-Hans">
    <p>${content}</p>
    ${
      requirements.length > 0
        ? html`<p><strong>${words.requirements}</strong></p>
            <ul>
              ${requirements.map((each) => html`<li>${each}</li>`)}
            </ul>`
        : []
    }
    <dl>
      ${consequence === undefined ? [] : row(words.consequence, consequence)}${laterCheck === undefined ? [] : row(words.laterCheck, laterCheck)}
    </dl>
  </div>`;
}

function behalf(onBehalfOf: string | undefined, words: Words): Html | [] {
  return onBehalfOf === undefined ? [] : html`<p class="box"><strong>${words.onBehalfOf}</strong></p>`;
}

function row(term: string, description: string): Html {
  return html`<dt>${term}</dt>
    <dd>${description}</dd>`;
}

/** A value, or the mask of a reference that was left. */
function textOf(value: string | { masked: string }): string {
  return typeof value === 'string' ? value : value.masked;
}

function labelOf(key: string, language: Language): string {
  const [chinese, english] = (Object.hasOwn(FIELD_NAMES, key) && FIELD_NAMES[key]) || [key, key];
  return language === 'en' ? english : chinese;
}

/** A moment in Shanghai, in words. */
function moment(instant: string, language: Language): string {
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'zh-CN', {
    timeZone: 'Asia/Shanghai',
    dateStyle: 'long',
    timeStyle: 'short',
  });
  return format.format(new Date(instant));
}
