import { createApp, shallowReactive } from 'vue/dist/vue.esm-bundler.js';
import { first, hear, offer } from './state.mjs';

const state = shallowReactive({ ...first });
offer((change) => Object.assign(state, change));

const app = createApp({
  setup: () => ({ state, hear }),
  template: `
    <p v-if="!state.isShown">nothing</p>
    <template v-else>
      <tb-sign-in></tb-sign-in>
      <tb-guide-viewer id="waiting"><p>{{ state.light }}</p></tb-guide-viewer>
      <tb-guide-viewer id="viewer" :guide="state.guide"></tb-guide-viewer>
      <tb-licence-picker :hidden="state.isHidden" :days="state.days" :purpose="state.purpose" :licences="state.licences">
      </tb-licence-picker>
      <tb-progress-tracker :serviceCase="state.serviceCase"></tb-progress-tracker>
      <tb-material-checklist :guide="state.guide" @tb-situation-chosen="hear" @lowercaseevent="hear" @camelEvent="hear"
        @CAPSevent="hear" @PascalEvent="hear"></tb-material-checklist>
    </template>`,
});
app.config.compilerOptions.isCustomElement = (tag) => tag.startsWith('tb-');
app.mount('#root');
