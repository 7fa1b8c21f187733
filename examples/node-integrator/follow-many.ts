import { createClient } from '@tongban/sdk';
import { readFileSync, writeFileSync } from 'node:fs';

const { TONGBAN_URL = 'http://127.0.0.1:4010/tongban', POSITION = 'position.json' } = process.env;
const tongban = createClient({ baseUrl: TONGBAN_URL, auth: () => 'sample-applicant-1' });

// {"430000-…": 4, …}: the last act that was dealt with, by case; 0 for a case that is new to you.
const watch = tongban.cases.watchAll(JSON.parse(readFileSync(POSITION, 'utf8')) as Record<string, number>);
for await (const { caseNumber, act } of watch) {
  console.log(caseNumber, act.sequence, act.type);
  // After the work: if this process dies before, another one gets the act again.
  writeFileSync(POSITION, JSON.stringify(watch.position));
}
