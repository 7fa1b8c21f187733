import { appendAct } from './routes/acts.ts';
import { createApplication, getApplication, saveApplication } from './routes/applications.ts';
import {
  getCase,
  listCases,
  lookUpCase,
  openDecision,
  submitCase,
  supplyCorrection,
  withdrawCase,
} from './routes/cases.ts';
import { getDivision, listDivisions } from './routes/divisions.ts';
import { getGuide, listGuides } from './routes/guides.ts';
import { listInbox } from './routes/inbox.ts';
import { getItem, listItems } from './routes/items.ts';
import { createWatch, watchEvents } from './routes/watches.ts';

/** Every route of the protocol, by name. */
export const routes = {
  listItems,
  getItem,
  getGuide,
  listGuides,
  listDivisions,
  getDivision,
  createApplication,
  getApplication,
  saveApplication,
  submitCase,
  listCases,
  getCase,
  lookUpCase,
  supplyCorrection,
  withdrawCase,
  openDecision,
  listInbox,
  appendAct,
  createWatch,
  watchEvents,
} as const;

/** The name of a route. */
export type RouteName = keyof typeof routes;
