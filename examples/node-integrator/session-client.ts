import { type Client, createClient } from '@tongban/sdk';

/** What your server keeps of a person who has signed in; never in a cookie, a page or a log. */
interface Session {
  accessToken: string;
  refreshToken: string;
}

/** The client of one person's session. Make one a session and never share it: what she may see is hers. */
export function clientOf(session: Session, renew: (refreshToken: string) => Promise<Session>): Client {
  return createClient({
    baseUrl: process.env.TONGBAN_URL ?? 'http://127.0.0.1:4010/tongban',
    async auth({ rejected }) {
      // Asked once for all calls that were refused with this token: a refresh token that works once is used once.
      if (rejected === session.accessToken) Object.assign(session, await renew(session.refreshToken));
      return session.accessToken;
    },
    // Told once, however many calls wait; each of them fails with `unauthenticated`.
    onSessionEnd: () => console.log('Send her to your sign-in page.'),
  });
}

const session = { accessToken: 'expired', refreshToken: 'once' };
const tongban = clientOf(session, () => Promise.resolve({ accessToken: 'sample-applicant-1', refreshToken: 'next' }));
const drafts = await tongban.applications.list().byPage()[Symbol.asyncIterator]().next();
console.log(`Signed in with ${session.refreshToken === 'next' ? 'a renewed' : 'the same'} token:`, !drafts.done);
