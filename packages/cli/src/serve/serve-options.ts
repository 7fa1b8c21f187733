import { parseArgs } from 'node:util';
import { UsageError } from '../command/terminal.ts';

/** What `tongban serve` is told. */
export interface ServeOptions {
  /** The port; 0 takes a free one. */
  port: number;
  /** What time it is on the platform at the start; its own usual time when absent. */
  now: string | undefined;
  /** The path before `/v1`. */
  base: string;
  /** The folder in which its world is kept; in memory alone when absent. */
  data: string | undefined;
  /** The platforms of other jurisdictions. */
  peers: { divisions: string[]; baseUrl: string }[];
}

/**
 * Reads the options of `tongban serve`.
 *
 * @throws {UsageError} for what is not understood
 */
export function readServeOptions(argv: readonly string[]): ServeOptions {
  const { port, now, base, data, peer } = parse(argv);
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) throw new UsageError('--port takes a number from 0 to 65535');
  if (now !== undefined && !/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?([+-]\d\d:\d\d|Z)$/.test(now)) {
    throw new UsageError('--now takes an instant such as 2026-09-16T09:00:00+08:00');
  }
  if (now !== undefined && Number.isNaN(Date.parse(now))) throw new UsageError('--now names a day that does not exist');
  if (!/^\/[\w./-]*$/.test(base)) throw new UsageError('--base takes a path such as /tongban');
  if (data === '') throw new UsageError('--data takes a folder');
  return { port: Number(port), now, base, data, peers: peer.map(readPeer) };
}

/** Reads `430000,433100=http://127.0.0.1:4011/tongban`: which divisions another platform decides for, and where it is. */
function readPeer(text: string): ServeOptions['peers'][number] {
  const [, codes, baseUrl = ''] = /^(\d{6}(?:,\d{6})*)=(https?:\/\/\S+?)\/*$/.exec(text) ?? [];
  if (codes === undefined || !URL.canParse(baseUrl)) {
    throw new UsageError('--peer takes divisions and an address such as 430000=http://127.0.0.1:4011/tongban');
  }
  return { divisions: codes.split(','), baseUrl };
}

function parse(argv: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        port: { type: 'string', default: '4010' },
        now: { type: 'string' },
        data: { type: 'string' },
        peer: { type: 'string', multiple: true, default: [] as string[] },
        base: { type: 'string', default: '/tongban' },
      },
    });
    return values;
  } catch (error) {
    // Node's own sentence names the option; what follows it is advice about other options.
    throw new UsageError(error instanceof Error ? (error.message.split('. ')[0] ?? '') : 'unknown options');
  }
}
