import { SignInElement } from './sign-in.ts';

// The first copy of the library wins; a second one must not throw (elements.md, Embedding, 1).
if (!customElements.get('tb-sign-in')) customElements.define('tb-sign-in', SignInElement);
