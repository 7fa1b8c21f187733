import { GuideViewerElement } from './guide-viewer.ts';

// The first copy of the library wins; a second one must not throw (elements.md, Embedding, 1).
if (!customElements.get('tb-guide-viewer')) customElements.define('tb-guide-viewer', GuideViewerElement);
