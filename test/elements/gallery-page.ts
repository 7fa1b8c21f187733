/** The page of the gallery: all examples as a list, or one of them alone. It runs in a browser. */
import '@tongban/elements/define';
import type { ElementExample } from '../../packages/elements/src/examples/example.ts';
import { correctionNoticeExamples } from '../../packages/elements/src/correction-notice/correction-notice.examples.ts';
import { guideViewerExamples } from '../../packages/elements/src/guide-viewer/guide-viewer.examples.ts';
import { licencePickerExamples } from '../../packages/elements/src/licence-picker/licence-picker.examples.ts';
import { materialChecklistExamples } from '../../packages/elements/src/material-checklist/material-checklist.examples.ts';
import { progressTrackerExamples } from '../../packages/elements/src/progress-tracker/progress-tracker.examples.ts';
import { signInExamples } from '../../packages/elements/src/sign-in/sign-in.examples.ts';
import { waysToSee } from './gallery-ways.ts';

const examples: Record<string, readonly ElementExample[]> = {
  'tb-correction-notice': correctionNoticeExamples,
  'tb-guide-viewer': guideViewerExamples,
  'tb-licence-picker': licencePickerExamples,
  'tb-material-checklist': materialChecklistExamples,
  'tb-progress-tracker': progressTrackerExamples,
  'tb-sign-in': signInExamples,
};

const wanted = new URLSearchParams(location.search);
const main = document.querySelector('main');
if (!main) throw new Error('The page has no main.');
document.documentElement.lang = wanted.get('lang') ?? 'zh-Hans';

const { scheme, theme } = Object.fromEntries(wanted);
if (scheme) document.documentElement.dataset['scheme'] = scheme;
if (theme) document.body.dataset['tbTheme'] = theme;

const tag = wanted.get('element') ?? '';
const example = examples[tag]?.find(({ name }) => name === wanted.get('example'));
if (example) {
  const element = example.create();
  if (wanted.has('large')) element.setAttribute('appearance', 'large');
  main.append(element);
  // Not where the checker of accessibility runs: it looks at the element alone.
  if (!wanted.has('axe')) main.before(waysToSee(wanted, examples[tag] ?? []));
  document.title = `${tag} ${example.name}`;
} else {
  for (const [name, states] of Object.entries(examples)) {
    const heading = document.createElement('h2');
    heading.textContent = name;
    const list = document.createElement('ul');
    for (const state of states) {
      const link = document.createElement('a');
      link.href = `?${new URLSearchParams({ element: name, example: state.name }).toString()}`;
      link.textContent = `${state.name}: ${state.about}`;
      const entry = document.createElement('li');
      entry.append(link);
      list.append(entry);
    }
    main.append(heading, list);
  }
}
