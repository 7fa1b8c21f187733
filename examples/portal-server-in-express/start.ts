/**
 * A portal's server in Express, before the sample platform and the sample identity provider, all on this machine.
 * Open the address that it prints, sign in as a made-up person, and see what a page may know of her.
 */
import { createMockPlatform } from '@tongban/mock';
import { serveIdentity } from '@tongban/mock/identity';
import { serveMock } from '@tongban/mock/server';
import { createPortalServer, openIdSignIn } from '@tongban/server';
import express from 'express';
import { randomUUID } from 'node:crypto';
import { toNodeHandler } from 'srvx/node';

const port = Number(process.env.PORT ?? 8080);
const origin = `http://127.0.0.1:${port}`;
const secret = randomUUID();

const identity = await serveIdentity({
  clients: [
    {
      id: 'portal',
      secret,
      redirectUris: [`${origin}/tongban/sign-in/back`],
      afterSignOutUris: [`${origin}/`],
    },
  ],
  audiences: ['home'],
});
const platform = await serveMock({
  platform: createMockPlatform({ verifyToken: identity.verifier('home'), requireConfirmation: true }),
});

const portal = createPortalServer({
  origin,
  // Only because all of this is one machine: a portal is https, and then this line goes.
  insecureLoopback: true,
  platform: { baseUrl: platform.url, portalAuthorization: 'Bearer sample-portal' },
  signIn: openIdSignIn({ issuer: identity.issuer, clientId: 'portal', clientSecret: secret, insecure: true }),
  returnPaths: ['/'],
});

const app = express();
app.use((request, response, next) => {
  if (!request.path.startsWith('/tongban/')) return next();
  const { remoteAddress: address } = request.socket;
  // Its type names HTTP/2 too, which Express does not.
  void toNodeHandler((asked) => portal.fetch(asked, { address }))(request as never, response as never);
});
app.get('/', (_, response) => {
  response.send('<p><a href="/tongban/sign-in">登录 · Sign in</a> <a href="/tongban/session">session</a></p>');
});
app.listen(port, '127.0.0.1', () => console.log(`The portal is open at ${origin}/`));
