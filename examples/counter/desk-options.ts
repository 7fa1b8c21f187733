import type { DivisionCode } from '@tongban/domain';

/** A place for which the desk works. */
export interface DeskPlace {
  /** Its division. */
  division: DivisionCode;
  /** What people call it, such as 成都. */
  place: string;
  /** The colors of its province, by the name of a theme of the look. */
  theme: string;
  /** The token of its authority; it stays on this server. */
  token: string;
}

/** What a desk is made from. */
export interface DeskOptions {
  /** Where the province's own platform answers; it ends before `/v1`. */
  baseUrl: string;
  /** The places that it is for. */
  places: readonly DeskPlace[];
  /** The one origin whose pages may show the desk in a frame; none by default. */
  frameAncestor?: string | undefined;
}
