import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A program of ours that serves HTTP, running as a process of its own. */
export interface ChildServer {
  /** The address that it printed. */
  url: string;
  /** The process. */
  process: ChildProcess;
  /** Kills it, as a crash would, and waits until it is gone. */
  kill: () => Promise<void>;
}

/**
 * Starts a program and waits for the address that it prints.
 *
 * @throws Error with what it printed, when it ends without an address
 */
export async function startServer(args: string[], env: Record<string, string> = {}): Promise<ChildServer> {
  const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, ...env } });
  let printed = '';
  const url = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      printed += chunk.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+\/?\S*/.exec(printed)?.[0];
      if (address && printed.includes('\n', printed.indexOf(address))) resolve(address);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', (code) => reject(new Error(`It ended with ${code} before it printed an address:\n${printed}`)));
  });
  const kill = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  };
  return { url, process: child, kill };
}
