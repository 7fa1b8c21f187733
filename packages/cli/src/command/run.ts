import { codeCommand } from '../code/code-command.ts';
import { conformCommand } from '../conform/conform-command.ts';
import { deadlineCommand } from '../deadline/deadline-command.ts';
import { materialsCommand } from '../materials/materials-command.ts';
import { serveCommand } from '../serve/serve-command.ts';
import { type Terminal, UsageError } from './terminal.ts';

const HELP = `Usage: tongban <command> [options]

Commands:
  serve    Serve the mock platform (made-up persons, sample guides) on this machine.
             --port N       the port, 4010 by default; 0 takes a free one
             --now INSTANT  what time it is there, such as 2026-09-16T09:00:00+08:00
             --base PATH    the path before /v1, /tongban by default
             --data DIR     keep its world there and go on from it; else it is gone at the end
             --peer CODES=URL   which divisions another platform decides for, and where it is; may be repeated
  deadline Say by which day a limit ends, and why.
             --from DAY     the day of the event, which is not counted
             --limit N      how many
             --unit UNIT    working-day (default), calendar-day, month or year
             --suspend A..B:REASON   days that do not count; may be repeated
             --division N   whose calendar: six digits of GB/T 2260
             --explain      every day with its reason
             --json
  code     Explain the code of an item, organization, person, place or e-licence.
             TEXT [--json]
  materials Say of each material of a guide whether it must be handed in, and why.
             GUIDE FACTS    a guide (a JSON file, or the key of a sample item) and the facts (a JSON file)
             --explain      every question with its answer and the clause it comes from
             --json
  conform  Ask a platform whether it keeps the protocol. It opens drafts and cases there: never where people are served.
             URL            the address before /v1; alone, with the sample tokens of tongban serve
             --applicant TOKEN   of a person; twice, for two (or TONGBAN_APPLICANT_1, TONGBAN_APPLICANT_2)
             --person FILE  who that is: JSON with name, idNumber and phone; twice; else made-up persons
             --receiving DIVISION=TOKEN   the authority that takes in (or DIVISION, and TONGBAN_RECEIVING)
             --handling DIVISION=TOKEN    the authority that decides (or DIVISION, and TONGBAN_HANDLING)
             TONGBAN_PORTAL   around the command: what the portal’s server sends as Portal-Authorization
             --item KEY     an item with a guide of that division, such as local:degree-notarization
             --from DIVISION     where the applicant is; the receiving division by default
             --signed-in    calls without a token stand for somebody who is signed in
             --only ID      only this check; may be repeated
             --timeout N    seconds that one answer may take, 30 by default
             --junit FILE   the report for a build machine
             --json

Options:
  -h, --help     Print this.`;

const COMMANDS: Partial<Record<string, (argv: readonly string[], terminal: Terminal) => number | Promise<number>>> = {
  serve: serveCommand,
  deadline: deadlineCommand,
  code: codeCommand,
  materials: materialsCommand,
  conform: conformCommand,
};

/** Runs the command; gives the exit status: 0, 1 when it failed, 2 when the command line is not understood. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  const [command, ...rest] = argv;
  if (argv.includes('--help') || argv.includes('-h')) {
    terminal.out(HELP);
    return 0;
  }
  try {
    if (command === undefined) throw new UsageError('a command is needed');
    const known = COMMANDS[command];
    if (!known) throw new UsageError(`there is no command ${JSON.stringify(command)}`);
    return await known(rest, terminal);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.err(`tongban: ${error.message}. See tongban --help.`);
    return 2;
  }
}
