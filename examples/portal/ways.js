// The ways from this portal's pages to its server's own, where she signs in and confirms, and back to where she was.

/** Whether the page stands beside a counter's, in two-places.html, which has the head, the notice and the tools. */
export const framed = window !== window.parent;

const query = new URLSearchParams(location.search);
/** What only the way back puts into an address. */
const PASSING = ['confirmation', 'answer', 'for'];

/** With what the server's own page led back here: which confirmation, what for, and what she said. */
export const cameBack = query.has('confirmation') && {
  confirmation: query.get('confirmation'),
  purpose: query.get('for'),
  approved: query.get('answer') === 'approved',
};

/** The address of this page, to come back to; `more` goes into its query. In a frame, that of the page around it. */
export function here(more = {}) {
  const own = new URLSearchParams(query);
  for (const name of PASSING) own.delete(name);
  for (const [name, value] of Object.entries(more)) own.set(name, value);
  const page = own.size > 0 ? `${location.pathname}?${own}` : location.pathname;
  if (!framed) return page;
  const around = new URLSearchParams(window.parent.location.search);
  for (const name of PASSING) around.delete(name);
  around.set('page', page.slice(1));
  return `${window.parent.location.pathname}?${around}`;
}

/** The address at which she signs in and comes back here. */
export const signInAddress = (more) => `/tongban/sign-in?${new URLSearchParams({ return: here(more) })}`;

/** The address at which she confirms something and comes back here; `id` may be a placeholder. */
export const confirmAddress = (id, purpose) =>
  `/tongban/confirm/${id}?${new URLSearchParams({ return: here({ for: purpose }), lang: document.documentElement.lang })}`;

/** Goes there, out of any frame: the server's own pages stand in none. */
export function go(address) {
  (framed ? window.parent : window).location.assign(address);
}

/** Forgets with what she came back, so that nothing is done twice. */
export function forgetWay() {
  const left = new URLSearchParams(location.search);
  for (const name of [...PASSING, 'go']) left.delete(name);
  history.replaceState(null, '', `${location.pathname}?${left}`);
}

/** Keeps something over the way to a page of the server's own and back, in this tab alone. */
export const luggage = {
  put(name, value) {
    try {
      window.sessionStorage.setItem(`portal-${name}`, JSON.stringify(value));
    } catch {
      // Refused storage costs a choice that she makes again, nothing that was sent.
    }
  },
  take(name) {
    try {
      const text = window.sessionStorage.getItem(`portal-${name}`);
      window.sessionStorage.removeItem(`portal-${name}`);
      return text === null ? undefined : JSON.parse(text);
    } catch {
      return undefined;
    }
  },
  /** Leaves nothing for the next person at this device. */
  drop() {
    for (const name of ['situation', 'licence']) luggage.take(name);
  },
};
