import type { JsxElements } from '@tongban/elements';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { first, hear, offer } from './state.mjs';

type OtherCases = {
  [Name in 'onlowercaseevent' | 'oncamelEvent' | 'onCAPSevent' | 'onPascalEvent']?: (event: Event) => void;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Omit<JsxElements, 'tb-material-checklist'> {
      'tb-material-checklist': JsxElements['tb-material-checklist'] & OtherCases;
    }
  }
}

function Page() {
  const [state, setState] = useState(first);
  offer((change: Partial<typeof first>) => setState((before) => ({ ...before, ...change })));
  if (!state.isShown) return <p>nothing</p>;
  return (
    <>
      <tb-sign-in />
      <tb-guide-viewer id="waiting">
        <p>{state.light}</p>
      </tb-guide-viewer>
      <tb-guide-viewer id="viewer" guide={state.guide} />
      <tb-licence-picker hidden={state.isHidden} days={state.days} purpose={state.purpose} licences={state.licences} />
      <tb-progress-tracker serviceCase={state.serviceCase} />
      <tb-material-checklist
        guide={state.guide}
        ontb-situation-chosen={hear}
        onlowercaseevent={hear}
        oncamelEvent={hear}
        onCAPSevent={hear}
        onPascalEvent={hear}
      />
    </>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Page />);
