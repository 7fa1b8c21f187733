import { MaterialChecklistElement } from './material-checklist.ts';

// The first copy of the library wins; a second one must not throw (elements.md, Embedding, 1).
if (!customElements.get('tb-material-checklist'))
  customElements.define('tb-material-checklist', MaterialChecklistElement);
