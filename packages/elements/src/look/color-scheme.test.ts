import { expect, fixture, html } from '@open-wc/testing';
import { teachingGuide } from '@tongban/samples';
import { emulateMedia } from '@web/test-runner-commands';
import '../guide-viewer/define.ts';
import { colorTokens } from './tokens.ts';

/** `#rrggbb` as a computed style gives it. */
const computed = (hex: string) => `rgb(${[1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;
const ink = (element: Element) => getComputedStyle(element.shadowRoot?.querySelector('h2') ?? element).color;
const { light, dark } = colorTokens['color-ink'];

describe('the color scheme', () => {
  before(() => emulateMedia({ colorScheme: 'dark' }));
  after(() => emulateMedia({ colorScheme: 'light' }));

  it('stays light on a page that is only light, whatever the reader’s system says', async () => {
    const element = await fixture(html`<tb-guide-viewer .guide=${teachingGuide}></tb-guide-viewer>`);
    expect(ink(element)).to.equal(computed(light));
  });

  it('is dark where the page says that it can be dark', async () => {
    const page = await fixture(
      html`<div class="both">
        <style>
          .both {
            color-scheme: light dark;
          }</style
        ><tb-guide-viewer .guide=${teachingGuide}></tb-guide-viewer>
      </div>`,
    );
    expect(ink(page.querySelector('tb-guide-viewer') as Element)).to.equal(computed(dark));
  });

  it('takes the page’s own token first', async () => {
    const page = await fixture(
      html`<div class="own">
        <style>
          .own {
            --tb-color-ink: rgb(1, 2, 3);
          }</style
        ><tb-guide-viewer .guide=${teachingGuide}></tb-guide-viewer>
      </div>`,
    );
    expect(ink(page.querySelector('tb-guide-viewer') as Element)).to.equal('rgb(1, 2, 3)');
  });
});
