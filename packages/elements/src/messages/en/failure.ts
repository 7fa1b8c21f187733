import type { FailureMessages } from '../zh-hans/failure.ts';

/** The words of a failure, in English. */
export const failureEn: FailureMessages = {
  loading: 'Loading…',
  heading: 'This cannot be shown right now',
  network: 'There is no connection to the platform. Please check your network and try again.',
  timeout: 'The platform took too long to answer. Please try again in a while.',
  'not-found': 'Nothing was found. Please check and try again, or call 12345.',
  unauthenticated: 'Your sign-in has expired. Please sign in again.',
  forbidden: 'You may not see this.',
  unavailable: 'The platform is being maintained. Please try again in a while.',
  'malformed-response': 'The platform’s answer cannot be read. Please try again in a while, or call 12345.',
  other: 'Something went wrong. Please try again in a while, or call 12345.',
  stale: 'Below is what was read earlier. It may not be the latest.',
  requestId: (id) => `When you ask about this, give the number ${id}`,
  retry: 'Try again',
};
