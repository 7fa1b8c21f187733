import { reaches } from './open-id.ts';
import { type SignIn, SignInError, type Tokens } from './sign-in.ts';

/** What a provider answers for a ticket. */
export interface TicketTokens {
  /** What a platform takes as bearer token. */
  token: string;
  /** What it is renewed with, where it can be. */
  renewal?: string | undefined;
  /** Seconds that the token lives, where the provider says so. */
  expiresIn?: number | undefined;
  /** The level of assurance, where the provider says so. */
  level?: string | undefined;
}

/** Who the person is, as a provider answers. */
export interface TicketUser {
  /** The provider's name for her. */
  userId: string;
  /** Full name. */
  name?: string | undefined;
  /** Resident identity number. */
  idNumber?: string | undefined;
  /** Mobile number. */
  phone?: string | undefined;
}

/**
 * What differs from province to province: addresses, names of fields, how a request is signed. It is called by the
 * server alone; what it throws counts as a provider that does not answer, unless it is a `SignInError`.
 */
export interface TicketExchange {
  /** Gives tokens for a ticket, once. */
  redeem(ticket: string, state: string): Promise<TicketTokens>;
  /** Says whose tokens they are. */
  user(token: string): Promise<TicketUser>;
  /** Renews tokens, where that is possible. */
  renew?(renewal: string): Promise<TicketTokens>;
}

/** How a portal signs in by one-time ticket. */
export interface TicketOptions {
  /** The provider's page; state, return address and level are put into its query under these names. */
  page: { address: string; state: string; back: string; level?: string; fixed?: Readonly<Record<string, string>> };
  /** The parameter in which the ticket comes back, and the one of the state; `ticket` and `state` by default. */
  answer?: { ticket?: string; state?: string };
  /** The key of the provider, for what is known from it. */
  source: string;
  /** What differs from province to province. */
  exchange: TicketExchange;
  /** The provider's levels, the weakest first. */
  levels?: readonly string[];
  /** What time it is, in milliseconds since 1970; the machine's clock by default. */
  now?: () => number;
}

/**
 * Signs in by the one-time ticket of many provinces: the person comes back with a ticket, which the server exchanges at
 * once for tokens and then asks who she is. A ticket that comes with another state is never sent on.
 */
export function ticketSignIn(options: TicketOptions): SignIn {
  const { page, exchange, levels = [], now = () => Date.now() } = options;
  const tokensOf = ({ token, renewal, expiresIn }: TicketTokens): Tokens => ({
    access: token,
    renewal,
    expiresAt: expiresIn === undefined ? undefined : now() + expiresIn * 1000,
  });
  const asked = <T>(answer: Promise<T>): Promise<T> =>
    answer.catch((error: unknown) => {
      throw error instanceof SignInError ? error : new SignInError('unavailable');
    });
  return {
    begin({ back, state, level }) {
      const location = new URL(page.address);
      const query = { ...page.fixed, [page.state]: state, [page.back]: back };
      for (const [name, value] of Object.entries(query)) location.searchParams.set(name, value);
      if (level !== undefined && page.level !== undefined) location.searchParams.set(page.level, level);
      return Promise.resolve({ location: location.href, memory: {} });
    },
    async finish({ answer, state, level }) {
      if (answer.has('error')) throw new SignInError('refused');
      const only = (name: string) => (answer.getAll(name).length === 1 ? answer.get(name) : null);
      const ticket = only(options.answer?.ticket ?? 'ticket');
      if (only(options.answer?.state ?? 'state') !== state || !ticket) throw new SignInError('invalid');
      const redeemed = await asked(exchange.redeem(ticket, state));
      if (level !== undefined && !reaches(redeemed.level, level, levels)) throw new SignInError('level-not-met');
      const { userId, name, idNumber, phone } = await asked(exchange.user(redeemed.token));
      const { source } = options;
      const person = { subject: `${source} ${userId}`, values: { name, idNumber, phone }, source };
      return {
        person: { ...person, asOf: new Date(now()).toISOString() },
        level: redeemed.level,
        tokens: tokensOf(redeemed),
      };
    },
    ...(exchange.renew && {
      async renew({ renewal }: Tokens) {
        if (renewal === undefined) throw new SignInError('ended');
        return tokensOf(await asked(exchange.renew?.(renewal) ?? Promise.reject(new SignInError('ended'))));
      },
    }),
  };
}
