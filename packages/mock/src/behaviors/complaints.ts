import { findGuide } from '../platform/catalog.ts';
import type { Behaviors } from './behavior.ts';
import { matterPlace } from './matter-place.ts';
import { pageOfList } from './page-of-list.ts';
import { isOverFor, visibleRecords } from './visible-records.ts';

/** What the routes of complaints do. */
export const complaintBehaviors: Pick<Behaviors, 'fileComplaint' | 'listComplaints'> = {
  fileComplaint: ({ body, ...call }) => {
    const { world, catalog, caller } = call;
    const { place, stored } = matterPlace(body, call);
    const item = stored?.record.item ?? body.item;
    const guide = item && findGuide(catalog, item, stored?.record.handling.division ?? place.division);
    const contacts = guide?.supervision.status === 'present' ? guide.supervision.value : [];
    const begun = world.support.begin('complaint', place.division);
    const complaint = { ...body, ...begun, about: place, contacts, status: 'filed' };
    return { body: world.support.keep('complaints', caller.subject, complaint) };
  },
  listComplaints: ({ query, ...call }) => {
    const seen = visibleRecords('complaints', call, ({ about, caseNumber }, division) => {
      if (about.division !== division) return false;
      return caseNumber === undefined || isOverFor(call.world.cases.find(caseNumber), division);
    });
    return { body: pageOfList(seen, query) };
  },
};
