import type { DraftStore } from '@tongban/domain';
import { createApplication, getApplication, saveApplication } from '@tongban/domain/protocol';
import type { Calling } from '../call/call-promise.ts';
import type { Caller } from '../call/caller.ts';

type Port = DraftStore['applications'];

/** Drafts of the caller. */
export interface Applications extends Calling<Port> {}

/** The drafts of the platform that `caller` calls. */
export function applications({ call }: Caller): Applications {
  return {
    create: (target, options) => call(createApplication, { body: { target }, ...options }),
    get: (application, options) => call(getApplication, { parameters: { application }, ...options }),
    save: (application, content, options) =>
      call(saveApplication, { parameters: { application }, body: content, ...options }),
  };
}
