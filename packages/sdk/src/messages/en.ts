import type { FailureWords } from './failure-words.ts';

const again = 'Please try again in a while.';
const ask = 'Please tell whoever runs the platform, with the number of the request.';

/** The words of failures in English. */
export const failureWordsEn: FailureWords = {
  codes: {
    'invalid-request': { what: 'Something that was sent is not as it must be.', todo: 'Please correct it.' },
    unauthenticated: { what: 'Nobody is signed in, or no longer.', todo: 'Please sign in again.' },
    forbidden: { what: 'This is not for the person who is signed in.', todo: 'Please ask the authority.' },
    'not-found': { what: 'There is no such thing, or not for this person.', todo: 'Please check what you entered.' },
    'method-not-allowed': { what: 'The platform does not offer this.', todo: ask },
    conflict: { what: 'Others have changed the case meanwhile.', todo: 'Please read it anew and decide again.' },
    'idempotency-mismatch': { what: 'The same key was used for something else before.', todo: ask },
    'in-progress': { what: 'The same is being done already.', todo: again },
    'guide-changed': { what: 'The guide has changed since it was read.', todo: 'Please read it again and check.' },
    'act-not-allowed': { what: 'This cannot be done in the case as it stands.', todo: 'Please read the case anew.' },
    'confirmation-required': {
      what: 'The person has not confirmed this yet.',
      todo: 'Please have it confirmed first.',
    },
    'offset-mismatch': { what: 'The file does not go on where it stopped.', todo: 'Please ask how much has arrived.' },
    'rate-limited': { what: 'There were too many requests.', todo: again },
    unavailable: { what: 'The platform cannot be used at the moment.', todo: again },
    internal: { what: 'The platform made a mistake.', todo: ask },
    network: { what: 'There is no connection to the platform.', todo: 'Please check the network and try again.' },
    timeout: { what: 'The platform took too long to answer.', todo: again },
    aborted: { what: 'The call was ended.', todo: 'Nothing has to be done.' },
    'malformed-response': { what: 'The answer cannot be read.', todo: ask },
    unrecognized: { what: 'The platform gave a reason that this version does not know.', todo: ask },
  },
  remedies: {
    retry: again,
    reauthenticate: 'Please sign in again.',
    'step-up': 'Please sign in by a stronger means.',
    'fix-input': 'Please correct what was entered.',
    'ask-authority': 'Please ask the authority that handles this, or call 12345.',
  },
  wait: (seconds) =>
    seconds < 120
      ? `It may be tried again in ${seconds} seconds.`
      : `It may be tried again in ${Math.ceil(seconds / 60)} minutes.`,
};
