import { PlatformElement } from './platform.ts';

// The first copy of the library wins; a second one must not throw (elements.md, Embedding, 1).
if (!customElements.get('tb-platform')) customElements.define('tb-platform', PlatformElement);
