import { readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.map': 'application/json',
};

/**
 * Serves folders by the prefix of the path, the longest first; nothing outside of them can be reached.
 *
 * @param folders the folder of each prefix, both with a slash at the end of the prefix, such as `{ '/': '…' }`
 */
export function staticFiles(folders: Readonly<Record<string, string>>): (request: Request) => Promise<Response> {
  const prefixes = Object.keys(folders).sort((a, b) => b.length - a.length);
  return async (request) => {
    const missing = new Response('Not found', { status: 404 });
    const path = decoded(new URL(request.url).pathname);
    const prefix = prefixes.find((start) => path?.startsWith(start));
    const folder = prefix && folders[prefix];
    if (!path || !prefix || !folder) return missing;
    const file = join(folder, path.slice(prefix.length) || 'index.html');
    const type = types[extname(file)];
    if (!type || !file.startsWith(join(folder, sep))) return missing;
    try {
      // Only a page of the same origin may show one of these in a frame.
      const headers = { 'cache-control': 'no-cache', 'content-security-policy': "frame-ancestors 'self'" };
      return new Response(await readFile(file), { headers: { ...headers, 'content-type': type } });
    } catch {
      return missing;
    }
  };
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
