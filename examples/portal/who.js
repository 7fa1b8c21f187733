// Who is signed in: the session that the portal's server holds, in the head of every page.
import { defineElement, portalSession, providePlatform } from '/embed/tongban.js';
import { luggage, signInAddress } from './ways.js';

/** The session at the portal's own server. */
export const session = portalSession({ baseUrl: '/tongban' });

/** The element of the head; until it is loaded, and without a server, the link in it stands. */
export function who(text, large) {
  const link = document.createElement('a');
  link.href = signInAddress();
  link.textContent = text;
  const element = document.createElement('tb-sign-in');
  element.setAttribute('sign-in-at', signInAddress());
  element.setAttribute('sign-out-at', '/tongban/sign-out');
  if (large) element.setAttribute('appearance', 'large');
  element.append(link);
  providePlatform(element, { session });
  element.addEventListener('tb-sign-out', () => luggage.drop());
  // The element leads on to the provider, which leads back to the first page; what was hers is gone before.
  element.addEventListener('tb-signed-out', () => document.querySelector('main')?.replaceChildren());
  // What the page holds belongs to whoever was signed in before.
  element.addEventListener('tb-signed-in-again', ({ isOther }) => isOther && location.assign('/'));
  void defineElement('tb-sign-in').catch(() => undefined);
  return element;
}
