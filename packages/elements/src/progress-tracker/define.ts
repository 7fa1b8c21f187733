import { ProgressTrackerElement } from './progress-tracker.ts';

// The first copy of the library wins; a second one must not throw (elements.md, Embedding, 1).
if (!customElements.get('tb-progress-tracker')) customElements.define('tb-progress-tracker', ProgressTrackerElement);
