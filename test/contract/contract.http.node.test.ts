import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describeContract } from './contract.ts';
import { sampleSubject } from './sample-subject.ts';

const command = fileURLToPath(new URL('../../packages/cli/bin/tongban.js', import.meta.url));

/** What `npx tongban serve` does, and the address that it prints. */
async function serve() {
  const child = spawn(process.execPath, [command, 'serve', '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /http:\/\/\S+/.exec(line)?.[0];
    if (url) return { child, url };
  }
  throw new Error('The command ended without an address.');
}

describeContract('the mock platform as a server, over HTTP', async () => {
  const { child, url } = await serve();
  return sampleSubject(url, async () => {
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  });
});
