/**
 * The `tongban` command. Running this module is running the command.
 *
 * @module @tongban/cli
 */
import { run } from './command/run.ts';

process.exitCode = await run(process.argv.slice(2), {
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
});
