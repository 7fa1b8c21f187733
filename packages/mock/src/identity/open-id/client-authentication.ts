import type { RegisteredClient } from '../identity-options.ts';
import { Refusal } from '../provider-answers.ts';
import type { ProviderState } from '../provider-state.ts';

/** Which portal calls, by HTTP Basic (RFC 6749 §2.3.1). @throws Refusal `invalid_client` */
export function authenticate({ options }: ProviderState, request: Request): RegisteredClient {
  const [, encoded] = /^Basic ([\w+/]+=*)$/i.exec(request.headers.get('authorization') ?? '') ?? [];
  const [id, secret] = encoded === undefined ? [] : decoded(encoded);
  const client = options.clients.find((each) => each.id === id);
  if (!client || client.secret !== secret)
    throw new Refusal('invalid_client', 'The portal did not prove who it is', 401);
  return client;
}

function decoded(encoded: string): string[] {
  try {
    // Both halves are form-encoded before they are joined.
    return atob(encoded)
      .split(':')
      .map((part) => decodeURIComponent(part.replaceAll('+', ' ')));
  } catch {
    return [];
  }
}
