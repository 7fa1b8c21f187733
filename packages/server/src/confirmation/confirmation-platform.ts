import type {
  Confirmation,
  ConfirmationContent,
  ConfirmationProof,
  ConfirmationView,
  RegisteredUse,
  ServiceGuide,
} from '@tongban/domain';
import {
  approveConfirmation,
  getConfirmation,
  refuseConfirmation,
  type ResponseOf,
  type Route,
} from '@tongban/domain/protocol';
import { itemKey, unregisteredFields } from '@tongban/domain/rules';
import { askPlatform } from '../proxy/ask-platform.ts';
import { findRoute } from '../proxy/find-route.ts';
import type { PlatformAddress } from '../portal/portal-options.ts';
import type { Portal } from '../portal/portal.ts';
import type { OpenSession } from '../session/session.ts';
import type { Named } from './described.ts';

/** Who confirms, where. */
export interface Confirming {
  portal: Portal;
  open: OpenSession;
  platform: PlatformAddress;
  signal: AbortSignal;
}

/** What the portal's own server asks about a confirmation; `undefined` where the platform says no. */
export class ConfirmationPlatform {
  readonly #confirming: Confirming;

  /** @param confirming who confirms, where */
  constructor(confirming: Confirming) {
    this.#confirming = confirming;
  }

  /** The confirmation with its content. @throws Refusal `unavailable` */
  get(id: string): Promise<ConfirmationView | undefined> {
    return this.#ask(getConfirmation, id);
  }

  /** The person has confirmed what has this digest. @throws Refusal `unavailable` */
  approve(id: string, digest: string): Promise<ConfirmationProof | undefined> {
    return this.#ask(approveConfirmation, id, { digest });
  }

  /** The person has said no. @throws Refusal `unavailable` */
  refuse(id: string): Promise<Confirmation | undefined> {
    return this.#ask(refuseConfirmation, id, {});
  }

  /** Names what the content gives as keys; what cannot be named is shown by its key. */
  async named(content: ConfirmationContent): Promise<Named> {
    if (content.kind === 'withdraw') {
      return { item: await this.#text(`/v1/cases/${encodeURIComponent(content.caseNumber)}`, 'itemName') };
    }
    const { item, division } = content.kind === 'submit' ? content.application.target : content.authorization.target;
    const guide = `/v1/guides/${encodeURIComponent(itemKey(item))}/${division}`;
    const read = ((await this.#read(guide)) ?? {}) as Partial<ServiceGuide>;
    const told = { item: read.name, place: read.jurisdiction?.place };
    if (content.kind === 'submit') {
      const { situation, target } = content.application;
      const { participating } = target;
      const other = participating === undefined ? undefined : this.#text(`/v1/divisions/${participating}`, 'name');
      return { ...told, answers: answersOf(read, situation), participating: await other };
    }
    const { licence, purpose, onBehalfOf } = content.authorization;
    const query = new URLSearchParams({ purpose, limit: '100', ...(onBehalfOf === undefined ? {} : { onBehalfOf }) });
    const { items } = ((await this.#read('/v1/licences', query)) ?? {}) as { items?: { id: string; type: string }[] };
    return { ...told, licence: items?.find(({ id }) => id === licence)?.type };
  }

  /**
   * Whether a content asks for more of a licence than the item has registered (最小必要). Where that cannot be learned, it
   * does: nobody is asked to allow what nobody can say is needed.
   */
  async overreaches(content: ConfirmationContent, type: string | undefined): Promise<boolean> {
    if (content.kind !== 'authorize-licence') return false;
    const { target, fields } = content.authorization;
    const path = `/v1/registered-uses/${encodeURIComponent(itemKey(target.item))}/${target.division}`;
    const query = new URLSearchParams({ limit: '100' });
    const { items = [] } = ((await this.#read(path, query)) ?? {}) as { items?: RegisteredUse[] };
    const use = items.find((each) => type !== undefined && each.type === type);
    return unregisteredFields(fields, use).length > 0;
  }

  async #text(path: string, key: string): Promise<string | undefined> {
    const value = ((await this.#read(path)) as Record<string, unknown> | undefined)?.[key];
    return typeof value === 'string' ? value : undefined;
  }

  async #read(path: string, query = new URLSearchParams()): Promise<unknown> {
    const { portal, open, platform, signal } = this.#confirming;
    try {
      const { address } = findRoute('GET', path, query);
      const headers = new Headers({ accept: 'application/json' });
      const response = await askPlatform(portal, { platform, method: 'GET', address, headers, open, signal });
      return response.ok ? await response.json() : undefined;
    } catch {
      // A name that cannot be had is no reason not to show the rest.
      return undefined;
    }
  }

  async #ask<R extends Route>(route: R, id: string, body?: object): Promise<ResponseOf<R> | undefined> {
    const { portal, open, platform, signal } = this.#confirming;
    const headers = new Headers({ accept: 'application/json' });
    if (body) {
      headers.set('content-type', 'application/json');
      // The same answer of the same person to the same question is one call, however often it is sent.
      headers.set('idempotency-key', `${route.path.split('/').at(-1) ?? ''}-${id}`);
    }
    const address = route.path.replace(':confirmation', encodeURIComponent(id));
    const response = await askPlatform(portal, {
      platform,
      method: route.method,
      address,
      headers,
      body: body && JSON.stringify(body),
      open,
      signal,
    });
    if (!response.ok) return undefined;
    const read = route.response?.safeParse(await response.json().catch(() => undefined));
    return read?.success ? (read.data as ResponseOf<R>) : undefined;
  }
}

/** The answers to a guide's questions, in its words; `undefined` where the guide does not know one of them. */
function answersOf({ situations }: Partial<ServiceGuide>, situation: Readonly<Record<string, string>>) {
  const questions = situations?.status === 'present' ? situations.value : [];
  const answers = Object.entries(situation).map(([key, chosen]) => {
    const asked = questions.find(({ id }) => id === key);
    return [asked?.question, asked?.options.find(({ id }) => id === chosen)?.label] as const;
  });
  const isNamed = (pair: (typeof answers)[number]): pair is readonly [string, string] => !pair.includes(undefined);
  return answers.every(isNamed) ? answers : undefined;
}
