/** A portal's developer copies the four lines of the README into an empty page. */
import { createClient } from '@tongban/sdk';
import { persons } from '@tongban/samples';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { launchBrowser } from '../tools/browser.ts';
import { type HostServer, serveHosts } from './host-server.ts';
import { shows, visit } from './visit.ts';

const linesOf = (name: string) => {
  const readme = readFileSync(fileURLToPath(new URL(`../../${name}`, import.meta.url)), 'utf8');
  return /^```html\n([\s\S]*?)^```/m.exec(readme)?.[1] ?? '';
};

/** Hands in an application, so that there is a case to show. */
async function submit(baseUrl: string): Promise<string> {
  const client = createClient({ baseUrl });
  const item = { kind: 'local', code: 'degree-notarization' } as const;
  const { digest } = await client.guides.get({ item, division: '430000' });
  const { submissionKey, target } = await client.applications.create({ item, division: '430000', guideDigest: digest });
  const { name, idNumber, phone } = persons[0] ?? { name: '', idNumber: '', phone: '' };
  const situation = { q1: 'o1', q2: 'o1' };
  const rest = { situation, fields: {}, materials: [] };
  const { caseNumber } = await client.cases.submit({
    submissionKey,
    target,
    applicant: { name, idNumber, phone },
    ...rest,
  });
  return caseNumber;
}

describe('the four lines of the README', () => {
  let server: HostServer;
  let browser: Browser;
  before(async () => {
    server = await serveHosts();
    browser = await launchBrowser();
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  it('show the case in an empty page, and what happens to it', async () => {
    const lines = linesOf('README.md');
    assert.equal(lines.trimEnd().split('\n').length, 4);
    assert.equal(linesOf('README.zh-CN.md'), lines);
    const caseNumber = await submit(`${server.origin}/tongban`);
    assert.ok(lines.includes(`"${caseNumber}"`), `the lines name ${caseNumber}`);
    const seen = await visit(browser, server.show({ html: lines }));
    await shows(seen.page, 'tb-progress-tracker', '已收件，还没受理');
    await shows(seen.page, 'tb-progress-tracker', caseNumber);
    await fetch(`${server.origin}/__mock/cases/${caseNumber}/next`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
    await shows(seen.page, 'tb-progress-tracker', '湖南正在办');
    assert.deepEqual(
      seen.problems.filter((problem) => !/favicon|404/.test(problem)),
      [],
    );
    await seen.close();
  });
});
