import { writeFileSync } from 'node:fs';
import { keepsProtocol, reportJson, reportJunit, reportText, runChecks } from '@tongban/conformance';
import { type Terminal, UsageError } from '../command/terminal.ts';
import { readConformOptions } from './conform-options.ts';

/** Asks a platform whether it keeps the protocol: status 0 when it does, 1 when it does not. */
export async function conformCommand(argv: readonly string[], { out, err }: Terminal): Promise<number> {
  const { given, asking, junit, json } = readConformOptions(argv, process.env);
  if (junit !== undefined) writeReport(junit, '');
  err(`tongban: asking ${given.baseUrl}; this opens drafts and cases there`);
  const report = await runChecks(given, asking);
  if (junit !== undefined) writeReport(junit, reportJunit(report));
  if (json) out(JSON.stringify(reportJson(report), undefined, 2));
  else for (const line of reportText(report)) out(line);
  return keepsProtocol(report) ? 0 : 1;
}

/** Writes the file; tried before anything is asked, so that no report is lost. */
function writeReport(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch {
    throw new UsageError(`--junit: ${file} cannot be written`);
  }
}
