import type { DivisionCode } from '@tongban/domain';
import { liesIn } from '../platform/catalog.ts';

/** Another jurisdiction's platform, which keeps the cases that are decided there. */
export interface Peer {
  /** The divisions it decides for, each with all that lies in it. */
  divisions: readonly DivisionCode[];
  /** Its address before `/v1`, an absolute URL. */
  baseUrl: string;
  /** Asks it; the global `fetch` by default. */
  fetch?: (request: Request) => Promise<Response>;
}

/** The platforms of other jurisdictions that a platform knows. */
export class Peers {
  /** All of them. */
  readonly all: readonly Peer[];

  /** @param all all of them */
  constructor(all: readonly Peer[]) {
    this.all = all;
  }

  /** The platform that decides for a division; `undefined` when it is this one. */
  of(division: DivisionCode): Peer | undefined {
    return this.all.find(({ divisions }) => divisions.some((own) => liesIn(division, own)));
  }

  /** The platform that keeps what a key names, such as an upload or an enquiry: it says where that is decided. */
  ofKey(key: string): Peer | undefined {
    const division = /^(?:upload|confirmation|enquiry|escalation|appointment|slot)-(\d{6})-/.exec(key)?.[1];
    return division === undefined ? undefined : this.of(division);
  }

  /** Where a case is decided that another platform keeps; `undefined` for any other. */
  divisionOf(caseNumber: string): DivisionCode | undefined {
    return this.ofCase(caseNumber) ? caseNumber.slice('SAMPLE-'.length, 'SAMPLE-'.length + 6) : undefined;
  }

  /** The platform that keeps a case: its number says where it is decided. */
  ofCase(caseNumber: string): Peer | undefined {
    const division = /^SAMPLE-(\d{6})-/.exec(caseNumber)?.[1];
    return division === undefined ? undefined : this.of(division);
  }
}
