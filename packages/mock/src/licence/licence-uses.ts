import type { AuthorizationRequest, LicenceDispute, UseAuthorization } from '@tongban/domain';
import { instantOf } from '../world/clock.ts';
import { drawCode } from '../world/random.ts';
import type { Sources } from '../world/sources.ts';

/** How long a code for a counter is good. */
const CODE_LIFE = 60_000;

/** An authorization with what only the platform knows of it. */
export interface KeptAuthorization {
  /** The subject of the person who gave it. */
  owner: string;
  /** The resident identity number of the licence's holder: the person, or whom she represents. */
  holder: string;
  /** The authorization. */
  authorization: UseAuthorization;
}

/** A code that a holder shows at a counter. */
export interface KeptCode {
  /** The code. */
  code: string;
  /** The authorization that it rests on. */
  authorization: string;
  /** The fields that it gives. */
  fields: string[];
  /** Until when. */
  expiresAt: string;
}

/** What people have allowed, the codes that they were given, and what they disputed. */
export class LicenceUses {
  readonly #sources: Sources;
  readonly #authorizations = new Map<string, KeptAuthorization>();
  readonly #codes = new Map<string, KeptCode>();

  /** @param sources the clock by which they run out, where keys and codes are drawn from, and who keeps them */
  constructor(sources: Sources) {
    this.#sources = sources;
  }

  /** A key that was never given before. */
  nextKey(of: string): string {
    return `${of}-${drawCode(this.#sources.random, 12).toLowerCase()}`;
  }

  /** Keeps what a holder allows. */
  authorize(parties: Pick<KeptAuthorization, 'owner' | 'holder'>, request: AuthorizationRequest & { type: string }) {
    const id = this.nextKey('authorization');
    const authorization: UseAuthorization = { ...request, id, grantedAt: this.#sources.clock.now(), status: 'active' };
    const kept = { ...parties, authorization };
    this.#keep(kept);
    return this.view(kept);
  }

  /** One that a person gave. */
  find(owner: string, id: string): KeptAuthorization | undefined {
    const kept = this.#authorizations.get(id);
    return kept?.owner === owner ? kept : undefined;
  }

  /** All that a person gave, the newest first. */
  list(owner: string): KeptAuthorization[] {
    return [...this.#authorizations.values()].filter((kept) => kept.owner === owner).reverse();
  }

  /** How it stands now. */
  view({ authorization }: KeptAuthorization): UseAuthorization {
    const isOver = Date.parse(authorization.expiresAt) <= this.#sources.clock.milliseconds();
    return authorization.status === 'active' && isOver ? { ...authorization, status: 'expired' } : authorization;
  }

  /** Takes one back. */
  withdraw(kept: KeptAuthorization): UseAuthorization {
    const withdrawnAt = this.#sources.clock.now();
    const withdrawn = { ...kept, authorization: { ...kept.authorization, status: 'withdrawn', withdrawnAt } };
    this.#keep(withdrawn);
    return withdrawn.authorization;
  }

  /** Makes a code for a counter. */
  issueCode(authorization: string, fields: string[]): KeptCode {
    const { clock, random, recorder } = this.#sources;
    const code = `${drawCode(random, 4)}-${drawCode(random, 4)}`;
    const kept = { code, authorization, fields, expiresAt: instantOf(clock.milliseconds() + CODE_LIFE) };
    this.restoreCode(kept);
    recorder.record({ kind: 'licence-code-issued', kept });
    return kept;
  }

  /** Uses a code up; `undefined` when there is none, it is used or too old, or what it rests on is over. */
  redeem(code: string): { kept: KeptAuthorization; fields: string[] } | undefined {
    const found = this.#codes.get(code);
    const kept = found && this.#authorizations.get(found.authorization);
    if (!found || !kept || Date.parse(found.expiresAt) <= this.#sources.clock.milliseconds()) return undefined;
    if (this.view(kept).status !== 'active') return undefined;
    this.restoreRedemption(code);
    this.#sources.recorder.record({ kind: 'licence-code-redeemed', code });
    return { kept, fields: found.fields };
  }

  /** Takes a dispute in. */
  dispute(owner: string, said: Pick<LicenceDispute, 'kind' | 'licence' | 'addressee'>, text: string): LicenceDispute {
    const { clock, recorder } = this.#sources;
    const id = this.nextKey('dispute');
    const { kind, licence, addressee } = said;
    const dispute: LicenceDispute = {
      id,
      kind,
      ...(licence === undefined ? {} : { licence }),
      filedAt: clock.now(),
      ...(addressee === undefined ? {} : { addressee }),
      status: 'filed',
    };
    recorder.record({ kind: 'licence-disputed', owner, dispute, text });
    return dispute;
  }

  /** Takes an authorization in as it was kept. */
  restore(kept: KeptAuthorization): void {
    this.#authorizations.set(kept.authorization.id, kept);
  }

  /** Takes a code in as it was kept. */
  restoreCode(kept: KeptCode): void {
    this.#codes.set(kept.code, kept);
  }

  /** Takes in that a code was used up. */
  restoreRedemption(code: string): void {
    this.#codes.delete(code);
  }

  #keep(kept: KeptAuthorization): void {
    this.restore(kept);
    this.#sources.recorder.record({ kind: 'licence-authorized', kept });
  }
}
