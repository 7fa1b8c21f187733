import type { Act, ServiceCase } from '@tongban/domain';
import { doneOf } from '../act-words.ts';
import { html, type Html, type Part } from '../html.ts';
import type { Visit } from '../visit.ts';
import { moment, say } from '../words.ts';

const joined = (parts: readonly (string | undefined | false)[]) => parts.filter(Boolean).join('；');

/** What an act carries, in the words in which it was written. */
function detailOf(act: Act): string {
  switch (act.type) {
    case 'intake-checked':
      return act.details.remarks.join('\n');
    case 'correction-notified':
      return act.details.notice.items.map(({ text }) => text).join('\n');
    case 'correction-supplied':
      return act.details.answers.map(({ text, fileName }) => joined([text, fileName])).join('\n');
    case 'accepted':
      return joined([act.details.notice.number, act.details.notice.decisionDueOn]);
    case 'declined':
      return joined([act.details.notice.reason, act.details.notice.competent?.place]);
    case 'handed-over':
      return act.details.to.place;
    case 'step-started':
    case 'step-finished':
      return act.details.name;
    case 'suspended':
    case 'returned':
    case 'terminated':
      return act.details.reason.text;
    case 'limit-extended':
      return joined([act.details.dueOn, act.details.reason.text]);
    case 'fee-requested':
    case 'fee-paid':
    case 'fee-waived':
      return `${act.details.fee.name} ${act.details.fee.amount}元`;
    case 'decided':
      return act.details.summary;
    case 'licence-issued':
      return joined([act.details.name, act.details.number]);
    case 'dispatched':
      return joined([act.details.what, act.details.waybill]);
    case 'original-dispatched':
    case 'original-returned':
      return joined([act.details.to?.place, act.details.waybill]);
    default:
      return '';
  }
}

/** Who did it: the place, or the applicant. */
export const doer = ({ role, jurisdiction }: Act['by'], { t }: Visit): Part =>
  role === 'applicant'
    ? t(say('申请人', 'The applicant'))
    : html`<span lang="zh-Hans">${jurisdiction?.place ?? role}</span>`;

/** All that was done, the newest first: a clerk wants to know what changed. */
export function logView({ acts }: ServiceCase, visit: Visit): Html {
  const { t, language } = visit;
  const gap = language === 'zh' ? '' : ' ';
  return html`<ol class="log" role="list" reversed>
    ${acts.toReversed().map((act) => {
      const detail = detailOf(act);
      return html`<li>
        <time datetime="${act.at}">${moment(act.at, language)}</time>
        <div>
          <p>${doer(act.by, visit)}${gap}${t(doneOf(act.type === 'unrecognized' ? act.platformType : act.type))}</p>
          ${detail && html`<p class="soft lines" lang="zh-Hans">${detail}</p>`}
        </div>
      </li>`;
    })}
  </ol>`;
}
