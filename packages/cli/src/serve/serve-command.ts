import { createMockPlatform, type MockPlatform } from '@tongban/mock';
import { JournalError, type MockServer, openJournal, serveMock, type SqliteJournal } from '@tongban/mock/server';
import type { Terminal } from '../command/terminal.ts';
import { readServeOptions, type ServeOptions } from './serve-options.ts';

/** Why the command ends before it was interrupted: one sentence for its last line. */
class ServeFailure extends Error {}

/** Serves the mock platform until it is interrupted; the first sample person is signed in. */
export async function serveCommand(argv: readonly string[], { out, err }: Terminal): Promise<number> {
  const options = readServeOptions(argv);
  let journal: SqliteJournal | undefined;
  try {
    journal = options.data === undefined ? undefined : await openJournal(options.data);
    const platform = makePlatform(options, journal);
    const server = await listen(platform, options.port);
    out(`Mock platform at ${server.url}`);
    out(`Try: curl ${server.url}/v1/items    Control: curl ${server.origin}/__mock/state    Stop: Ctrl-C`);
    const failed = await Promise.race([interrupted(), platform.world.halted.then(reasonOf)]);
    await server.close();
    if (failed !== undefined) throw new ServeFailure(`${failed}. What was answered is kept; start again to go on`);
    return 0;
  } catch (error) {
    if (!(error instanceof ServeFailure || error instanceof JournalError)) throw error;
    err(`tongban: ${error.message}`);
    return 1;
  } finally {
    journal?.close();
  }
}

function makePlatform({ base, now, data, peers }: ServeOptions, journal: SqliteJournal | undefined): MockPlatform {
  const platform = createMockPlatform({ baseUrl: base, ...(now === undefined ? {} : { now }), journal, peers });
  const { clock, person } = platform.world;
  // The same command starts the same world again and must not set its clock back; another time is a mistake.
  if (now !== undefined && Date.parse(clock.start) !== Date.parse(now)) {
    throw new ServeFailure(`The world in ${data} began at ${clock.start}: leave --now out, or choose another folder`);
  }
  if (person === undefined) platform.signIn(platform.persons[0]);
  return platform;
}

async function listen(platform: MockPlatform, port: number): Promise<MockServer> {
  try {
    return await serveMock({ platform, port });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reason = { EADDRINUSE: 'it is in use (try --port 0)', EACCES: 'it is not allowed' }[code ?? ''];
    throw new ServeFailure(`cannot listen on port ${port}: ${reason ?? code ?? 'unknown reason'}`);
  }
}

function reasonOf(reason: unknown): string {
  return reason instanceof JournalError ? reason.message : 'The mock platform failed in the middle of a change';
}

/** A listener that stays: Ctrl-C reaches the command twice, by the terminal and by whoever started it. */
function interrupted(): Promise<undefined> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => resolve(undefined));
  });
}
