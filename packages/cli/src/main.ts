/**
 * The `tongban` command.
 *
 * @module @tongban/cli
 */
import { run } from './command/run.ts';

/** Runs the command with what this process was given, and leaves the exit status to it. */
export async function main(): Promise<void> {
  process.exitCode = await run(process.argv.slice(2), {
    out: (line) => process.stdout.write(`${line}\n`),
    err: (line) => process.stderr.write(`${line}\n`),
  });
}
