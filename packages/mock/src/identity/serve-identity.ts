import { serve } from 'srvx';
import { createIdentityProvider } from './create-identity-provider.ts';
import type { IdentityOptions, IdentityProvider } from './identity-options.ts';

/** A provider that answers over HTTP. */
export interface IdentityServer extends IdentityProvider {
  /** Ends it. */
  close(): Promise<void>;
}

/**
 * Serves an identity provider on this machine; its issuer is the address it gets.
 *
 * @throws the error of Node, with `code` such as `EADDRINUSE`, when it cannot listen
 */
export async function serveIdentity(
  options: Omit<IdentityOptions, 'issuer'> & { port?: number },
): Promise<IdentityServer> {
  const { port = 0, ...rest } = options;
  let answer: (request: Request) => Response | Promise<Response> = () => new Response(null, { status: 503 });
  const server = serve({
    port,
    hostname: '127.0.0.1',
    silent: true,
    gracefulShutdown: false,
    manual: true,
    fetch: (request) => answer(request),
  });
  await server.serve();
  const issuer = new URL(server.url ?? '').origin;
  const provider = await createIdentityProvider({ ...rest, issuer });
  answer = (request) => provider.fetch(request);
  return { ...provider, close: () => server.close(true) };
}
