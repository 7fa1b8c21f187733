import { failureZhHans } from './failure.ts';

/** What a person reads while her licences are not there. */
export const licenceWaitZhHans = {
  failure: failureZhHans,
  slow: '有点慢，还在读。您也可以自己交材料。',
  offline: '您的网断了。连上后会自己再读。',
};

/** The words of the wait, in any language. */
export type LicenceWaitMessages = typeof licenceWaitZhHans;
