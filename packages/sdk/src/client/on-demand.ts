import { PlatformError } from '@tongban/domain';
import type { CallPromise } from '../call/call-promise.ts';
import type { PagedList } from '../pages/paged-list.ts';

/** The methods of a resource that give a list. */
type ListName<T> = { [N in keyof T]: T[N] extends (...given: never[]) => PagedList<unknown> ? N : never }[keyof T];

type Method = (...given: unknown[]) => unknown;

/**
 * A resource that is loaded with its first call, as few pages need it: a page that only shows cases carries none of its
 * schemas.
 *
 * @param load gives the resource
 * @param names its methods: those that give lists, and the others
 */
export function onDemand<T extends object>(
  load: () => Promise<T>,
  names: { lists: readonly ListName<T>[]; calls: readonly Exclude<keyof T, ListName<T>>[] },
): T {
  let loading: Promise<Record<PropertyKey, Method>> | undefined;
  const loaded = () => {
    loading ??= (load() as Promise<unknown> as Promise<Record<PropertyKey, Method>>).catch(() => {
      loading = undefined;
      throw new PlatformError('network', { remedy: 'retry' });
    });
    return loading;
  };
  const lists = names.lists.map((name) => [name, (...given: unknown[]) => listOf(loaded, name, given)] as const);
  const calls = names.calls.map((name) => [name, (...given: unknown[]) => callOf(loaded, name, given)] as const);
  return Object.fromEntries<unknown>([...lists, ...calls]) as T;
}

type Load = () => Promise<Record<PropertyKey, Method>>;

function listOf(load: Load, name: PropertyKey, given: unknown[]): PagedList<unknown> {
  const list = async () => (await load())[name]?.(...given) as PagedList<unknown>;
  return {
    async *byPage() {
      yield* (await list()).byPage();
    },
    async *[Symbol.asyncIterator]() {
      yield* await list();
    },
  };
}

function callOf(load: Load, name: PropertyKey, given: unknown[]): CallPromise<unknown> {
  // Held in an object: a promise in a promise would become its data, and what came around them be lost.
  const begun = load().then((resource) => ({ call: resource[name]?.(...given) as CallPromise<unknown> }));
  const promise = begun.then(({ call }) => call);
  return Object.assign(promise, {
    withResponse() {
      promise.catch(() => undefined);
      return begun.then(({ call }) => call.withResponse());
    },
  });
}
