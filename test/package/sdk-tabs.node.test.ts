import { build } from 'esbuild';
import assert from 'node:assert/strict';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { launchBrowser } from '../tools/browser.ts';

const program = `
  import { createClient } from '@tongban/sdk';
  const { cases } = createClient({ baseUrl: '/tongban' });
  globalThis.seen = [];
  for await (const { act } of cases.watch('SAMPLE-1')) seen.push(act.sequence);
`;

const act = (sequence: number) => ({
  sequence,
  at: '2026-09-16T09:00:00+08:00',
  by: { role: 'handling', jurisdiction: { division: '990100', place: '样例市' } },
  type: 'step-started',
  details: { name: '审查' },
});

describe('the tabs of a browser', () => {
  let browser: Browser;
  let script: string;
  let length = 1;
  const streams = new Map<ServerResponse, number>();

  const send = (response: ServerResponse, from: number) => {
    for (let sequence = from + 1; sequence <= length; sequence += 1) {
      const data = JSON.stringify({ caseNumber: 'SAMPLE-1', act: act(sequence) });
      response.write(`event: act\ndata: ${data}\n\n`);
    }
    streams.set(response, length);
  };
  const happen = () => {
    length += 1;
    for (const [response, given] of streams) send(response, given);
  };
  const starts: number[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      if (request.url === '/tongban/v1/watches') {
        const [first] = (JSON.parse(body) as { cases: { after: number }[] }).cases;
        const id = String(starts.push(first?.after ?? 0) - 1);
        response.writeHead(201, { 'content-type': 'application/json' }).end(JSON.stringify({ id }));
      } else if (request.url?.startsWith('/tongban/')) {
        response.writeHead(200, { 'content-type': 'text/event-stream' }).write('retry: 10\n\n');
        send(response, starts[Number(request.url.split('/')[4])] ?? 0);
        response.on('close', () => streams.delete(response));
      } else if (request.url === '/page.js') {
        response.writeHead(200, { 'content-type': 'text/javascript' }).end(script);
      } else {
        response.writeHead(200, { 'content-type': 'text/html' });
        response.end('<!doctype html><script type="module" src="/page.js"></script>');
      }
    });
  });
  const open = async (): Promise<Page> => {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    return page;
  };
  const saw = async (page: Page, sequences: number[]) => {
    await page.waitForFunction(`globalThis.seen?.length >= ${sequences.length}`);
    assert.deepEqual(await page.evaluate('seen'), sequences);
  };

  /** The server may hear of a new stream before it hears that the one that it replaces has gone. */
  const onlyOneStream = async () => {
    const started = performance.now();
    while (streams.size > 1 && performance.now() - started < 3_000) await new Promise((done) => setTimeout(done, 10));
    assert.equal(streams.size, 1);
  };

  before(async () => {
    const { outputFiles } = await build({
      stdin: { contents: program, resolveDir: import.meta.dirname },
      bundle: true,
      format: 'esm',
      target: 'es2022',
      conditions: ['@tongban/source'],
      write: false,
    });
    script = outputFiles[0]?.text ?? '';
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    browser = await launchBrowser();
  });
  after(async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  });

  it('share one stream, and hand it on when the leading tab is closed', { timeout: 60_000 }, async () => {
    const leader = await open();
    await saw(leader, [1]);
    const followers = [await open(), await open()];
    for (const page of followers) await saw(page, [1]);
    happen();
    for (const page of [leader, ...followers]) await saw(page, [1, 2]);
    await onlyOneStream();
    await leader.close();
    happen();
    for (const page of followers) await saw(page, [1, 2, 3]);
    await onlyOneStream();
  });
});
