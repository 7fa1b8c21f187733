import type { LicenceWaitMessages } from '../zh-hans/licence-wait.ts';
import { failureEn } from './failure.ts';

/** The words of the wait, in English. */
export const licenceWaitEn: LicenceWaitMessages = {
  failure: failureEn,
  slow: 'It takes long, but is still loading. You can also hand in papers.',
  offline: 'You are offline. It loads by itself when you are back.',
};
