import * as z from 'zod/mini';

/**
 * Marks schemas that no log may show although they say nothing about a person by themselves:
 * `z.string().register(unlogged, { why: 'secret' })`.
 *
 * `secret`: whoever holds it can read a case, submit an application or use a licence. `own-words`: what a person wrote
 * freely, in which anything may stand. Its own registry beside `personal`: the applicant herself is shown both in full.
 */
export const unlogged = z.registry<{ why: 'secret' | 'own-words' }>();
