import type { SignInMessages } from '../zh-hans/sign-in.ts';
import { failureEn } from './failure.ts';

/** The words about who is signed in, in English. */
export const signInEn: SignInMessages = {
  failure: failureEn,
  signedIn: 'Signed in',
  somebody: 'You',
  signIn: 'Sign in',
  signOut: 'Sign out',
  signedOut: 'You are signed out.',
  unknown: 'Whether you are signed in cannot be found out now.',
  ending: (minutes) =>
    minutes > 0
      ? `You stay signed in for ${minutes} more ${minutes === 1 ? 'minute' : 'minutes'}`
      : 'You stay signed in for less than a minute',
  goOnHint: 'Press “Go on” and you stay signed in. What you typed is still here.',
  goOn: 'Go on',
  goingOn: 'Going on…',
  goOnFailed: 'There was no connection; you have no more time yet. Please press again.',
  last: 'This time it cannot be made longer. Please save what you typed first.',
  extended: 'Done. You have more time.',
  ended: 'You are not signed in any more',
  endedAloud: (ended, hint) => `${ended}. ${hint}`,
  endedHint: 'What you typed is still on this page. Please do not close it.',
  again: 'Sign in again',
  newPage: ' (opens a new page)',
  comeBack: 'When you have signed in, come back to this page and go on.',
  notYet: 'You are not signed in yet. Please sign in first, then come back.',
  check: 'I have signed in',
  back: 'You are signed in. Please go on.',
  other: (name) => `Now ${name} is signed in, not the person from before. Please check before you go on.`,
  noBehalf: 'For whom you may act cannot be found out now. You can still act for yourself.',
};
