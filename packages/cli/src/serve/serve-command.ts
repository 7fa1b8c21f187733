import { createMockPlatform } from '@tongban/mock';
import { type MockServer, serveMock } from '@tongban/mock/server';
import type { Terminal } from '../command/terminal.ts';
import { readServeOptions } from './serve-options.ts';

/** Serves the mock platform until it is interrupted; the first sample person is signed in. */
export async function serveCommand(argv: readonly string[], { out, err }: Terminal): Promise<number> {
  const { port, now, base } = readServeOptions(argv);
  const platform = createMockPlatform({ baseUrl: base, ...(now === undefined ? {} : { now }) });
  platform.signIn(platform.persons[0]);
  let server: MockServer;
  try {
    server = await serveMock({ platform, port });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reason = { EADDRINUSE: 'it is in use (try --port 0)', EACCES: 'it is not allowed' }[code ?? ''];
    err(`tongban: cannot listen on port ${port}: ${reason ?? code ?? 'unknown reason'}`);
    return 1;
  }
  out(`Mock platform at ${server.url}`);
  out(`Try: curl ${server.url}/v1/items    Control: curl ${server.origin}/__mock/state    Stop: Ctrl-C`);
  await interrupted();
  await server.close();
  return 0;
}

/** A listener that stays: Ctrl-C reaches the command twice, by the terminal and by whoever started it. */
function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => resolve());
  });
}
