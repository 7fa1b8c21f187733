import type { CallOptions, Uploader } from '@tongban/domain';
import { deleteUpload, downloadUpload, getUpload } from '@tongban/domain/protocol';
import type { Caller } from '../call/caller.ts';
import { sendFile } from '../uploads/send-file.ts';

type Port = Uploader['uploads'];

/** Files of the caller. */
export interface Uploads extends Port {
  /** The file itself, once it was found clean. @throws PlatformError `act-not-allowed` before that */
  download(id: string, options?: CallOptions): Promise<Blob>;
}

/** The uploads of the platform that `caller` calls. */
export function uploads(caller: Caller): Uploads {
  const { call, open } = caller;
  return {
    send: (file, options) => sendFile(caller, file, options),
    get: (upload, options) => call(getUpload, { parameters: { upload }, ...options }),
    remove: (upload, options) => call(deleteUpload, { parameters: { upload }, ...options }),
    download: async (upload, options) => (await open(downloadUpload, { parameters: { upload }, ...options })).blob(),
  };
}
