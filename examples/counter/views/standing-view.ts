import { type CaseAtDesk, isHere, paperName, papersOf } from '../case-at-desk.ts';
import { html, type Html } from '../html.ts';
import type { Visit } from '../visit.ts';
import { ROLES, say, type Words } from '../words.ts';

const ENDED: Record<string, Words> = {
  completed: say('已办结', 'Completed'),
  declined: say('已不予受理', 'Declined'),
  withdrawn: say('申请人已撤回', 'Withdrawn by the applicant'),
  returned: say('已退件', 'Given back'),
  terminated: say('已终止', 'Ended without a decision'),
};

/** How a case stands, in a few words. */
export function standing(at: CaseAtDesk): { words: Words; tone: 'act' | 'quiet' | 'ok' } {
  const { facts } = at;
  const { stage, closed, holder, liesWith, offeredTo } = facts;
  if (closed) return { words: ENDED[stage] ?? say('已结束', 'Ended'), tone: 'ok' };
  if (offeredTo) {
    const words = isHere(at)
      ? say(
          `${liesWith.jurisdiction?.place}转来，等您确认接到`,
          `Handed over by ${liesWith.jurisdiction?.place}: confirm that you have it`,
        )
      : say(`已转给${offeredTo.place}，对方还没确认接到`, `Handed over to ${offeredTo.place}, not confirmed yet`);
    return { words, tone: isHere(at) ? 'act' : 'quiet' };
  }
  if (holder?.role === 'applicant') return { words: say('等申请人补正', 'Waits for the applicant'), tone: 'quiet' };
  if (isHere(at)) return { words: say('轮到您了', 'It is your turn'), tone: 'act' };
  const place = liesWith.jurisdiction?.place;
  return { words: say(`现在在${place}`, `Now with ${place}`), tone: 'quiet' };
}

const HOW: Record<string, Words> = {
  file: say('文件', 'File'),
  original: say('窗口交原件', 'Original at the counter'),
  licence: say('用电子证照', 'By e-licence'),
  'not-yet': say('还没有交', 'Not yet'),
};

/** What the applicant handed in. */
export function papersView(at: CaseAtDesk, { t }: Visit): Html {
  const papers = papersOf(at);
  if (papers.length === 0) return html`<p>${t(say('没有列出材料', 'No material is listed'))}</p>`;
  return html`<dl class="given" data-ruled>
    ${papers.map(
      ({ name, how, fileName }) =>
        html`<dt lang="zh-Hans">${name}</dt>
          <dd>${t(HOW[how] ?? say(how, how))}${fileName !== undefined && html` · ${fileName}`}</dd>`,
    )}
  </dl>`;
}

/** Where the originals are; nothing where none was taken in. */
export function originalsView(at: CaseAtDesk, { t }: Visit): Html | undefined {
  const { originals } = at.facts;
  if (originals.length === 0) return undefined;
  const where = (original: (typeof originals)[number]) => {
    const { state, holder, to, waybill } = original;
    const place = holder.jurisdiction?.place;
    if (state === 'with-applicant') return t(say('已还给申请人', 'Back with the applicant'));
    if (state === 'held') return t(say(`在${place}`, `With ${place}`));
    const number = waybill === undefined ? '' : t(say(`，运单号${waybill}`, `, waybill ${waybill}`));
    const way = say(`${place}已寄出${to ? `，寄往${to.place}` : ''}`, `Sent by ${place}${to ? ` to ${to.place}` : ''}`);
    return `${t(way)}${number}`;
  };
  return html`<dl class="given" data-ruled>
    ${originals.map(
      (original) =>
        html`<dt lang="zh-Hans">${paperName(at, original.requirement)}</dt>
          <dd>${where(original)}</dd>`,
    )}
  </dl>`;
}

/** The desk's own part, such as 收件地. */
export const ownPart = ({ party }: CaseAtDesk): Words => ROLES[party.role] ?? say(party.role, party.role);
