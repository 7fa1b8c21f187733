import { createMockPlatform } from '@tongban/mock';
import { type MockServer, serveMock } from '@tongban/mock/server';
import { persons } from '@tongban/samples';
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { staticFiles } from '../../examples/portal/static-files.ts';
import { type BuiltPage, builtPage } from '../tools/built-page.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The version of the other copy of the library. */
export const OTHER_VERSION = '9.9.9';

/** A stranger's page. */
export interface HostPage {
  /** Its HTML. */
  html: string;
  /** Its content security policy; none when absent. */
  policy?: string | undefined;
}

/** How a text of the server is changed on its way, such as by somebody who tampers with it; by its path. */
export type Tampering = (path: string, text: string) => string;

/** A server with a stranger's pages, both copies of the library, and a platform at `/tongban`. */
export interface HostServer {
  /** Where it answers, without a slash at the end. */
  origin: string;
  /** The folders of the built library. */
  built: BuiltPage;
  /** Puts a page at a new address, and says where. */
  show: (page: HostPage) => string;
  /** Changes what is served from now on; nothing when absent. */
  tamper: (tampering?: Tampering) => void;
  /** Stops it. */
  close: () => Promise<void>;
}

/** Where a page finds what the packages name; Lit is the page's own. */
export const importMap = (library: 'modules' | 'other-modules'): string =>
  JSON.stringify({
    imports: {
      lit: '/vendor/lit/index.js',
      'lit/': '/vendor/lit/',
      'lit-html': '/vendor/lit-html/lit-html.js',
      'lit-html/': '/vendor/lit-html/',
      'lit-element/lit-element.js': '/vendor/lit-element/lit-element.js',
      '@lit/reactive-element': '/vendor/@lit/reactive-element/reactive-element.js',
      '@lit/reactive-element/': '/vendor/@lit/reactive-element/',
      ...Object.fromEntries(
        ['clocks', 'materials', 'rules'].map((door) => [`@tongban/domain/${door}`, `/${library}/domain/${door}.js`]),
      ),
    },
  });

/** The source expression by which a policy allows one inline script. */
export const hashOf = (script: string): string => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

/** The page's own Lit with an element of the page, as a bundle: whatever the page loads beside us. */
async function hostBundle(): Promise<string> {
  const contents = `import { html, LitElement } from 'lit';
    customElements.get('host-card') ?? customElements.define('host-card',
      class extends LitElement { render() { return html\`<p>host card</p>\`; } });`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    write: false,
    format: 'esm',
    conditions: ['production', 'browser'],
  });
  return outputFiles[0]?.text ?? '';
}

/** The same library, but of another version: the one place that says the version is changed. */
function otherVersion(folder: string): Tampering {
  const holders = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .filter((name) => /(["'])0\.1\.0\1/.test(readFileSync(join(folder, name), 'utf8')));
  if (holders.length !== 1) throw new Error(`The version is in ${holders.length} files of ${folder}, not in one.`);
  return (_, text) => text.replaceAll(/(["'])0\.1\.0\1/g, `"${OTHER_VERSION}"`);
}

/** Starts the server; the library is built once for all tests. */
export async function serveHosts(): Promise<HostServer> {
  const built = await builtPage();
  const pages = new Map<string, HostPage>();
  const bundle = await hostBundle();
  const others: Record<string, Tampering> = {
    '/other/': otherVersion(built.page),
    '/other-modules/': otherVersion(built.modules.elements),
  };
  let tampering: Tampering | undefined;
  const files = staticFiles({
    '/embed/': `${built.page}/`,
    '/same/': `${built.page}/`,
    '/other/': `${built.page}/`,
    '/modules/elements/': `${built.modules.elements}/`,
    '/same-modules/elements/': `${built.modules.elements}/`,
    '/other-modules/elements/': `${built.modules.elements}/`,
    '/modules/domain/': `${built.modules.domain}/`,
    '/vendor/': join(root, 'node_modules/'),
    '/host-files/': fileURLToPath(new URL('host-files/', import.meta.url)),
  });
  const answer = async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url);
    const page = pages.get(pathname);
    if (page) {
      const policy = page.policy ? { 'content-security-policy': page.policy } : undefined;
      return new Response(page.html, { headers: { 'content-type': 'text/html; charset=utf-8', ...policy } });
    }
    if (/^\/host-bundle-\d\.js$/.test(pathname))
      return new Response(bundle, { headers: { 'content-type': 'text/javascript' } });
    const found = await files(request);
    const other = Object.entries(others).find(([prefix]) => pathname.startsWith(prefix))?.[1];
    if (!found.ok || (!other && !tampering)) return found;
    const text = await found.text();
    const changed = tampering ? tampering(pathname, text) : text;
    return new Response(other ? other(pathname, changed) : changed, { headers: found.headers });
  };
  const platform = createMockPlatform({ session: persons[0] });
  const server: MockServer = await serveMock({ platform, port: 0, fallback: answer });
  return {
    origin: server.origin,
    built,
    show: (page) => {
      const path = `/page-${pages.size}.html`;
      pages.set(path, page);
      return server.origin + path;
    },
    tamper: (change) => void (tampering = change),
    close: () => server.close(),
  };
}
