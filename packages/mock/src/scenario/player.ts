import { type ActDraft, type CorrectionAnswer, type DivisionCode, ServiceCase, ServiceGuide } from '@tongban/domain';
import { appendAct, getCase, getGuide, type Route, supplyCorrection } from '@tongban/domain/protocol';
import { itemKey } from '@tongban/domain/rules';

/** Sends a request to the platform: a path below its base. */
export type Send = (path: string, init: RequestInit) => Promise<Response>;

/**
 * Plays one party of a case. It knows the platform by its routes alone, as an authority's own system does, so that a
 * scenario can do nothing that the protocol does not allow.
 */
export class Player {
  readonly #send: Send;
  readonly #authorization: string | undefined;

  /**
   * @param send sends a request to the platform
   * @param token the party's bearer token; without one, the signed-in person
   */
  constructor(send: Send, token: string | undefined) {
    this.#send = send;
    this.#authorization = token === undefined ? undefined : `Bearer ${token}`;
  }

  /** Reads a case. */
  async readCase(caseNumber: string): Promise<ServiceCase> {
    return ServiceCase.parse(await this.#call(getCase, { caseNumber }));
  }

  /** Reads the guide of a case. */
  async readGuide({ item, handling }: ServiceCase): Promise<ServiceGuide> {
    return ServiceGuide.parse(await this.#call(getGuide, { item: itemKey(item), division: handling.division }));
  }

  /** Appends an act to the log that was read. */
  async appendAct({ caseNumber, acts }: ServiceCase, act: ActDraft): Promise<ServiceCase> {
    const headers = { 'if-match': `"${acts.length}"`, 'idempotency-key': `scenario-${caseNumber}-${acts.length}` };
    return ServiceCase.parse(await this.#call(appendAct, { caseNumber }, { headers, body: act }));
  }

  /** Answers a correction notice. */
  async supplyCorrection({ caseNumber, acts }: ServiceCase, answers: CorrectionAnswer[]): Promise<ServiceCase> {
    const headers = { 'idempotency-key': `scenario-${caseNumber}-${acts.length}` };
    return ServiceCase.parse(await this.#call(supplyCorrection, { caseNumber }, { headers, body: { answers } }));
  }

  async #call(route: Route, params: Record<string, string>, sent?: { headers: Record<string, string>; body: unknown }) {
    const path = route.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
    const response = await this.#send(path, {
      method: route.method,
      headers: {
        ...(this.#authorization === undefined ? {} : { authorization: this.#authorization }),
        ...(sent ? { 'content-type': 'application/json', ...sent.headers } : {}),
      },
      ...(sent ? { body: JSON.stringify(sent.body) } : {}),
    });
    const answer: unknown = await response.json();
    if (!response.ok) throw new Error(`A scenario was refused: ${(answer as { code: string }).code}`);
    return answer;
  }
}

/** The token of a division's authority on the sample platform. */
export function authorityToken(division: DivisionCode): string {
  return `sample-authority-${division}`;
}
