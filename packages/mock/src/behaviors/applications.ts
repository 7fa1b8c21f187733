import { findGuide } from '../platform/catalog.ts';
import { ProblemError } from '../wire/problem-error.ts';
import type { Behaviors } from './behavior.ts';

/** What the routes of drafts do. */
export const applicationBehaviors: Pick<Behaviors, 'createApplication' | 'getApplication' | 'saveApplication'> = {
  createApplication: ({ body: { target }, caller, world, catalog }) => {
    const guide = findGuide(catalog, target.item, target.division);
    if (!guide) throw new ProblemError('not-found');
    if (guide.digest !== target.guideDigest) throw new ProblemError('guide-changed');
    return { body: world.drafts.create(caller.subject, target) };
  },
  getApplication: ({ params, caller, world }) => {
    const draft = world.drafts.find(caller.subject, params.application);
    if (!draft) throw new ProblemError('not-found');
    return { body: draft };
  },
  saveApplication: ({ params, body, caller, world }) => {
    const draft = world.drafts.find(caller.subject, params.application);
    if (!draft) throw new ProblemError('not-found');
    return { body: world.drafts.save(draft, body) };
  },
};
