import { CorrectionNoticeElement } from './correction-notice.ts';

// The first copy of the library wins; a second one must not throw (elements.md, Embedding, 1).
if (!customElements.get('tb-correction-notice')) customElements.define('tb-correction-notice', CorrectionNoticeElement);
