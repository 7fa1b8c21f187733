/* global customElements, HTMLElement */
// Somebody else's element of the same name.
customElements.define('tb-progress-tracker', class extends HTMLElement {});
