import { css } from 'lit';

/** Who is signed in, in one line; the panel for the end of the session below it. */
export const signInStyles = css`
  .sign-in {
    display: grid;
    gap: var(--_space-3);
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-6);
    align-items: center;
  }
  .who {
    display: flex;
    gap: 0.4em;
    align-items: baseline;
    padding-block: var(--_space-2);
  }
  .who > .icon {
    align-self: flex-start;
    margin-block-start: 0.22em;
  }
  .inset {
    gap: 0;
  }
  legend {
    float: inline-start;
    font-weight: var(--_weight-strong);
  }
  :host([appearance='large']) .now > .button,
  :host([appearance='large']) .now .actions > .button {
    inline-size: 100%;
  }
`;
