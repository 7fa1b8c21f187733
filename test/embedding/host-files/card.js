/* global customElements */
// An element of the page's own, on the Lit that the page shares with us.
import { html, LitElement } from 'lit';

customElements.define(
  'host-card',
  class extends LitElement {
    render() {
      return html`<p>host card</p>`;
    }
  },
);
