import { LicencePickerElement } from './licence-picker.ts';

// The first copy of the library wins; a second one must not throw (elements.md, Embedding, 1).
if (!customElements.get('tb-licence-picker')) customElements.define('tb-licence-picker', LicencePickerElement);
