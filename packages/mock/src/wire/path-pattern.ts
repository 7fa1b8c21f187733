/** The names of a path's parameters, as a type. */
export type ParamsOf<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? { readonly [K in Name]: string } & ParamsOf<Rest>
  : Path extends `${string}:${infer Name}`
    ? { readonly [K in Name]: string }
    : unknown;

/** Where a platform lies: a path on one origin, or on any. */
export interface Base {
  /** The origin; absent when requests to every origin are meant. */
  origin?: string;
  /** The path before `/v1`, without a slash at its end; empty at the root. */
  path: string;
}

/** Reads a base address, which is a path such as `/tongban` or an absolute URL. */
export function parseBase(baseUrl: string): Base {
  const { origin, pathname } = new URL(baseUrl, 'http://any.invalid');
  const path = pathname.replace(/\/+$/, '');
  return origin === 'http://any.invalid' ? { path } : { origin, path };
}

/** The path of a URL below a base; `undefined` when it lies elsewhere. */
export function pathBelow({ origin, path }: Base, url: URL): string | undefined {
  if (origin !== undefined && url.origin !== origin) return undefined;
  return url.pathname === path || url.pathname.startsWith(`${path}/`) ? url.pathname.slice(path.length) : undefined;
}

/** Matches a path against a pattern with `:name` parameters; `undefined` when it does not fit. */
export function matchPath(pattern: string, path: string): Record<string, string> | undefined {
  const expected = pattern.split('/');
  const given = path.split('/');
  if (expected.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [at, part] of expected.entries()) {
    const text = given[at] ?? '';
    if (!part.startsWith(':')) {
      if (part !== text) return undefined;
      continue;
    }
    const value = decoded(text);
    if (!value) return undefined;
    params[part.slice(1)] = value;
  }
  return params;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
