// Finds a Chromium to test with; needs neither network nor root in the usual cases. Order:
//   1. CHROME_PATH
//   2. npm: the one inside @sparticuz/chromium (linux x64; its version is in the lockfile), unpacked into node_modules/.cache
//   3. system: a Chrome, Chromium or Edge on this machine
//   4. apt: apt-get install chromium, where that can work (root, Debian or Ubuntu, CI or ALLOW_APT=1)
//   5. an error that says what to do
// BROWSER_FROM=npm|system|apt tries only that one.
import { execFileSync, spawnSync } from 'node:child_process';
import {
  accessSync,
  constants,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Flags for every launch. On Linux no sandbox: root cannot have one, nor can containers or Ubuntu's AppArmor profile,
 * and only this repository's own pages are opened. The others keep Chromium off the network.
 */
export const browserArgs = [
  ...(process.platform === 'linux' ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
];

const isExecutable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** A file counts as a browser only when it starts: Ubuntu's chromium can be a stub that asks for snap. */
const starts = (path, env) =>
  spawnSync(path, ['--version'], { timeout: 20_000, stdio: 'ignore', env: { ...process.env, ...env } }).status === 0;

function onThisMachine() {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge']
      .map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`)
      .filter(isExecutable);
  }
  if (process.platform === 'win32') {
    const tails = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
    return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
      .filter(Boolean)
      .flatMap((base) => tails.map((tail) => join(base, tail)))
      .filter(existsSync);
  }
  const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge-stable'];
  const dirs = (process.env.PATH ?? '').split(delimiter).filter((dir) => dir && !dir.includes('node_modules'));
  return names.flatMap((name) => dirs.map((dir) => join(dir, name))).filter(isExecutable);
}

function fromSystem() {
  const executablePath = onThisMachine().find((path) => starts(path));
  return executablePath && { executablePath, env: {}, source: 'system' };
}

/** Unpacks @sparticuz/chromium once; written beside and renamed, so that parallel runs never see half a file. */
async function fromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  let packageDir;
  try {
    packageDir = dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')));
  } catch {
    return undefined;
  }
  const { version } = JSON.parse(readFileSync(join(packageDir, 'package.json'), 'utf8'));
  const dir = join(root, 'node_modules/.cache/chromium', version);
  const executablePath = join(dir, 'chromium');
  if (!existsSync(executablePath)) await unpack(packageDir, dir, executablePath);
  if (starts(executablePath)) return { executablePath, env: {}, source: 'npm' };
  const env = { LD_LIBRARY_PATH: [join(dir, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':') };
  return starts(executablePath, env) ? { executablePath, env, source: 'npm' } : undefined;
}

async function unpack(packageDir, dir, executablePath) {
  const staging = `${dir}.${process.pid}`;
  mkdirSync(join(staging, 'lib'), { recursive: true });
  const inflate = (name, target, mode) =>
    pipeline(
      createReadStream(join(packageDir, 'bin', name)),
      createBrotliDecompress(),
      createWriteStream(target, { mode }),
    );
  await inflate('chromium.br', join(staging, 'chromium'), 0o755);
  // NSS and NSPR, for machines that lack them (a bare Debian or container image does).
  await inflate('al2023.tar.br', join(staging, 'lib.tar'), 0o644);
  execFileSync('tar', ['xf', join(staging, 'lib.tar'), '-C', staging]);
  rmSync(join(staging, 'lib.tar'));
  try {
    renameSync(staging, dir);
  } catch (error) {
    rmSync(staging, { recursive: true, force: true });
    if (!existsSync(executablePath)) throw error;
  }
}

function fromApt() {
  const wanted = process.env.CI || process.env.ALLOW_APT;
  if (!wanted || process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    return undefined;
  }
  const apt = (...args) =>
    execFileSync('apt-get', args, {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  apt('update', '-qq');
  apt('install', '-y', '-qq', '--no-install-recommends', 'chromium');
  return existsSync('/usr/bin/chromium') ? { executablePath: '/usr/bin/chromium', env: {}, source: 'apt' } : undefined;
}

/** @returns {Promise<{executablePath: string, env: Record<string, string>, source: string}>} */
export async function findBrowser() {
  const chosen = process.env.CHROME_PATH;
  if (chosen) {
    if (!isExecutable(chosen)) throw new Error(`CHROME_PATH names ${chosen}, which cannot be run.`);
    return { executablePath: chosen, env: {}, source: 'CHROME_PATH' };
  }
  const only = process.env.BROWSER_FROM;
  for (const [name, find] of Object.entries({ npm: fromNpm, system: fromSystem, apt: fromApt })) {
    const found = !only || only === name ? await find() : undefined;
    if (found) return found;
  }
  throw new Error(
    'No Chrome or Chromium found. Install one (Debian: apt-get install chromium), or set CHROME_PATH to its executable. ' +
      'On linux x64 `npm ci` without --omit=optional brings one along.',
  );
}
