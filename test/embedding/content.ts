import { degreeNotarization } from '@tongban/samples';
import { cases } from '../../packages/elements/src/progress-tracker/cases.data.ts';

/** Data as a page writes it into an element; no `<` may close the script early. */
export const jsonChild = (data: unknown): string =>
  `<script type="application/json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;

/** The guide that the pages show, and a text by which one sees it. */
export const guide = degreeNotarization;
/** The case that the pages show. */
export const serviceCase = cases.inReview;

/** The three elements with their data inside them: no platform is asked. */
export const elementsWithData = `
  <tb-guide-viewer>${jsonChild(guide)}</tb-guide-viewer>
  <tb-material-checklist>${jsonChild(guide)}</tb-material-checklist>
  <tb-progress-tracker>${jsonChild(serviceCase)}</tb-progress-tracker>`;

/** A page around something. */
export const pageWith = (head: string, body: string): string =>
  `<!doctype html><html lang="zh-Hans"><head><meta charset="utf-8" /><title>Host</title><link rel="icon" href="data:," />${head}</head><body>${body}</body></html>`;

/** The tag that loads the one-file entry of a copy. */
export const entry = (copy: 'embed' | 'same' | 'other'): string =>
  `<script type="module" src="/${copy}/tongban.js"></script>`;
