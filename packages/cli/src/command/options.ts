import { parseArgs, type ParseArgsConfig, type ParseArgsOptionsConfig } from 'node:util';
import { UsageError } from './terminal.ts';

/**
 * Reads a command line strictly.
 *
 * @throws {UsageError} with Node's own sentence, which names the option, for what is not understood
 */
export function readOptions<const Options extends ParseArgsOptionsConfig>(
  argv: readonly string[],
  options: Options,
  allowPositionals = false,
) {
  try {
    const config = { args: [...argv], options, allowPositionals } satisfies ParseArgsConfig;
    return parseArgs(config);
  } catch (error) {
    throw new UsageError(error instanceof Error ? (error.message.split('. ')[0] ?? '') : 'unknown options');
  }
}
