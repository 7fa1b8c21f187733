// What every page shows, and what it has heard.
import { degreeNotarization } from '@tongban/samples';
import '@tongban/elements/define';
import { cases } from '../packages/elements/src/progress-tracker/cases.data.ts';

export const first = {
  isShown: true,
  isHidden: true,
  days: 3,
  purpose: '办理学历公证',
  light: '正在读取',
  licences: [],
  guide: degreeNotarization,
  serviceCase: cases.inReview,
};

/** The names of events, in every case of letters, that a page listens to in its markup. */
export const heard = {};
export const hear = (event) => {
  heard[event.type] = (heard[event.type] ?? 0) + 1;
};

/** Gives the checks what they need: to change the page, and to see what it heard. */
export const offer = (change) => Object.assign(globalThis, { page: { first, heard, change } });
