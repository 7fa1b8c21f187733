import { exportJWK, generateKeyPair, type JSONWebKeySet, jwtVerify, SignJWT } from 'jose';

/** Signs what the provider says, and reads it back. */
export interface SigningKey {
  /** The public half, as a key set. */
  keys: JSONWebKeySet;
  /** Signs claims; they hold everything, times too. */
  sign(claims: Record<string, unknown>, type: string): Promise<string>;
  /** Reads claims; `undefined` when signature, issuer, type, audience or times are not right. */
  read(token: string, expected: ExpectedToken): Promise<Record<string, unknown> | undefined>;
}

/** What a token must be in order to be read. */
export interface ExpectedToken {
  /** Who signed it. */
  issuer: string;
  /** For whom; any audience without. */
  audience?: string;
  /** Its `typ`. */
  type: string;
  /** What time it is, in milliseconds. */
  now: number;
}

/** Seconds by which two clocks may differ. */
export const CLOCK_SKEW = 30;

/** A new ES256 key pair by WebCrypto. Software keys are for a mock: a province keeps its own in a certified device. */
export async function makeSigningKey(): Promise<SigningKey> {
  const { privateKey, publicKey } = await generateKeyPair('ES256');
  const kid = 'sample-key-1';
  const jwk = { ...(await exportJWK(publicKey)), kid, alg: 'ES256', use: 'sig' };
  return {
    keys: { keys: [jwk] },
    sign: (claims, typ) => new SignJWT(claims).setProtectedHeader({ alg: 'ES256', kid, typ }).sign(privateKey),
    async read(token, { issuer, audience, type, now }) {
      const options = {
        algorithms: ['ES256'],
        issuer,
        typ: type,
        clockTolerance: CLOCK_SKEW,
        currentDate: new Date(now),
        requiredClaims: ['exp', 'iat', 'sub', 'jti'],
        ...(audience === undefined ? {} : { audience }),
      };
      return jwtVerify(token, publicKey, options).then(
        ({ payload }) => payload,
        () => undefined,
      );
    },
  };
}
