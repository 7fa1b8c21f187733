import type { SessionReader, SessionState } from '@tongban/domain';
import { PlatformError } from '@tongban/domain/rules';
import { representations } from '@tongban/samples';
import { providePlatform } from '../context/platform-context.ts';
import type { ElementExample } from '../examples/example.ts';

type SignIn = HTMLElementTagNameMap['tb-sign-in'];

const NOW = Date.parse('2026-09-16T09:00:00+08:00');

/** A session of a made-up person, as the portal's server tells it. */
export const sessionOf = (endsIn: number, more: Partial<SessionState> = {}): SessionState => ({
  signedIn: true,
  endsIn,
  canExtend: true,
  known: {
    name: { ref: 'identity:name', masked: '陈*例', source: 'sample-identity', asOf: '2026-09-16T09:00:00+08:00' },
  },
  ...more,
});

/** A server with the session that `get` answers; going on gives half an hour. */
export const sessionReader = (get: () => Promise<SessionState>): SessionReader => ({
  session: { get, extend: () => Promise.resolve(sessionOf(1800)), end: () => Promise.resolve({ signedIn: false }) },
});

function signIn(session?: SessionState, more: Partial<SignIn> = {}): SignIn {
  const element = document.createElement('tb-sign-in');
  element.signInAt = '#sign-in';
  // A made-up now that stands still: what an example shows must not depend on when it is looked at.
  element.clock = () => NOW;
  if (session) element.session = session;
  return Object.assign(element, more);
}

function withReader(reader: SessionReader, session?: SessionState): SignIn {
  const element = signIn(session);
  providePlatform(element, reader);
  return element;
}

async function opened(element: SignIn): Promise<void> {
  const part = () => element.shadowRoot?.querySelector('details');
  // What comes in a chunk is not there at once.
  while (!part()) await new Promise((resolve) => setTimeout(resolve, 10));
  part()?.setAttribute('open', '');
}

const held = representations.map(({ representation }) => representation);

/** The states of `tb-sign-in`. */
export const signInExamples: readonly ElementExample[] = [
  { name: 'signed-out', about: 'Nobody is signed in.', create: () => signIn({ signedIn: false }) },
  {
    name: 'fallback',
    about: 'Nothing is known of a session: the portal’s own link stands.',
    create: () => {
      const element = document.createElement('tb-sign-in');
      const link = document.createElement('a');
      link.href = '#sign-in';
      link.textContent = '登录（门户自己的链接）';
      element.append(link);
      return element;
    },
  },
  {
    name: 'signed-in',
    about: 'Somebody is signed in.',
    create: () => withReader(sessionReader(() => Promise.resolve(sessionOf(1800)))),
  },
  {
    name: 'own-form',
    about: 'The portal signs out by a form of its own.',
    create: () => signIn(sessionOf(1800), { signOutAt: '#sign-out' }),
  },
  {
    name: 'for-others',
    about: 'She may act for others; what has ended or does not reach the item says so.',
    create: () => {
      const element = signIn(sessionOf(1800), { representations: held, item: 'local:degree-notarization' });
      void opened(element);
      return element;
    },
  },
  {
    name: 'acting',
    about: 'She acts for somebody else.',
    create: () => signIn(sessionOf(1800), { representations: held, onBehalfOf: 'sample-power-1' }),
  },
  {
    name: 'ending',
    about: 'Five minutes are left.',
    create: () => withReader(sessionReader(() => Promise.resolve(sessionOf(300)))),
  },
  {
    name: 'last-minute',
    about: 'Less than a minute is left, and going on is not possible.',
    create: () => withReader(sessionReader(() => Promise.resolve(sessionOf(40, { canExtend: false })))),
  },
  {
    name: 'not-extended',
    about: 'Going on has failed; it can be pressed again.',
    create: () => {
      const reader = sessionReader(() => Promise.resolve(sessionOf(240)));
      reader.session.extend = () => Promise.reject(new PlatformError('network'));
      const element = withReader(reader);
      setTimeout(() => element.renderRoot.querySelector<HTMLElement>('.now .button')?.click(), 50);
      return element;
    },
  },
  {
    name: 'ended',
    about: 'The session is over; nothing typed is lost.',
    create: () => {
      let calls = 0;
      const element = withReader(
        sessionReader(() => Promise.resolve((calls += 1) > 1 ? { signedIn: false } : sessionOf(60))),
      );
      setTimeout(() => document.dispatchEvent(new Event('visibilitychange')), 50);
      return element;
    },
  },
  {
    name: 'somebody-else',
    about: 'Somebody else has signed in while the page stayed open.',
    create: () => {
      const element = signIn(sessionOf(1800), { signOutAt: '#sign-out' });
      const other = {
        ref: 'identity:name',
        masked: '王*例',
        source: 'sample-identity',
        asOf: '2026-09-16T09:00:00+08:00',
      };
      void element.updateComplete.then(() => (element.session = sessionOf(1800, { known: { name: other } })));
      return element;
    },
  },
  {
    name: 'failed',
    about: 'The server cannot be asked.',
    create: () => withReader(sessionReader(() => Promise.reject(new PlatformError('network')))),
  },
  {
    name: 'hostile',
    about: 'A name that is very long and looks like markup.',
    create: () => {
      const masked = `<img src=x onerror=alert(1)>${'很长的名字'.repeat(30)}`;
      const name = { ref: 'identity:name', masked, source: 'sample-identity', asOf: '2026-09-16T09:00:00+08:00' };
      return signIn(sessionOf(200, { known: { name } }), { signOutAt: '#sign-out' });
    },
  },
  {
    name: 'large-print',
    about: 'Large print, four minutes before the end.',
    create: () => {
      const element = withReader(sessionReader(() => Promise.resolve(sessionOf(240))));
      element.appearance = 'large';
      return element;
    },
  },
];
