import { serveCommand } from '../serve/serve-command.ts';
import { type Terminal, UsageError } from './terminal.ts';

const HELP = `Usage: tongban <command> [options]

Commands:
  serve    Serve the mock platform (made-up persons, sample guides) on this machine.
             --port N       the port, 4010 by default; 0 takes a free one
             --now INSTANT  what time it is there, such as 2026-09-16T09:00:00+08:00
             --base PATH    the path before /v1, /tongban by default

Options:
  -h, --help     Print this.`;

/** Runs the command; gives the exit status: 0, 1 when it failed, 2 when the command line is not understood. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  const [command, ...rest] = argv;
  if (argv.includes('--help') || argv.includes('-h')) {
    terminal.out(HELP);
    return 0;
  }
  try {
    if (command === undefined) throw new UsageError('a command is needed');
    if (command !== 'serve') throw new UsageError(`there is no command ${JSON.stringify(command)}`);
    return await serveCommand(rest, terminal);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.err(`tongban: ${error.message}. See tongban --help.`);
    return 2;
  }
}
