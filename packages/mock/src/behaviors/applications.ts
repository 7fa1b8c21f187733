import { findGuide, findItem } from '../platform/catalog.ts';
import { verifiedTarget } from '../routing/verified-target.ts';
import { ProblemError } from '../wire/problem-error.ts';
import type { Behaviors } from './behavior.ts';
import { pageOfList } from './page-of-list.ts';

type Names = 'createApplication' | 'getApplication' | 'saveApplication' | 'listApplications' | 'deleteApplication';

/** What the routes of drafts do. */
export const applicationBehaviors: Pick<Behaviors, Names> = {
  createApplication: ({ body: { target }, caller, world, catalog }) => {
    const guide = findGuide(catalog, target.item, target.division);
    if (!guide) throw new ProblemError('not-found');
    if (guide.digest !== target.guideDigest) throw new ProblemError('guide-changed');
    return { body: world.drafts.create(caller.subject, verifiedTarget(guide, target)) };
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
  listApplications: ({ query, caller, world, catalog }) => {
    const { items, ...page } = pageOfList(world.drafts.list(caller.subject), query);
    const summaries = items.map(({ id, target, savedAt, expiresAt }) => {
      const itemName = findItem(catalog, target.item)?.name;
      return { id, target, ...(itemName === undefined ? {} : { itemName }), savedAt, expiresAt };
    });
    return { body: { ...page, items: summaries } };
  },
  deleteApplication: ({ params, caller, world }) => {
    const draft = world.drafts.find(caller.subject, params.application);
    if (!draft) throw new ProblemError('not-found');
    world.drafts.delete(draft);
    return { body: undefined };
  },
};
