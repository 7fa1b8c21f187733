import type { ElementExample } from '../../packages/elements/src/examples/example.ts';

/** In what ways an example can be seen: the parameter of the address, and its values with what they are called. */
const WAYS: readonly (readonly [parameter: string, values: Readonly<Record<string, string>>])[] = [
  ['lang', { '': 'Chinese', en: 'English', pseudo: 'Pseudo-locale, right to left' }],
  ['large', { '': 'Standard print', yes: 'Large print' }],
  ['scheme', { '': 'As the system', light: 'Light', dark: 'Dark' }],
  ['theme', { '': 'No theme', indigo: 'Indigo', cinnabar: 'Cinnabar', pine: 'Pine' }],
];

/** Which way is taken now; the pseudo-locale is English to the elements. */
const current = (wanted: URLSearchParams, parameter: string) =>
  parameter === 'lang' && wanted.has('pseudo') ? 'pseudo' : (wanted.get(parameter) ?? '');

function addressOf(wanted: URLSearchParams, parameter: string, value: string): string {
  const next = new URLSearchParams(wanted);
  next.delete(parameter);
  if (parameter === 'lang') next.delete('pseudo');
  if (value === 'pseudo') next.set('pseudo', 'yes');
  if (value !== '') next.set(parameter, value === 'pseudo' ? 'en' : value);
  return `?${next.toString()}`;
}

function link(text: string, href: string, isCurrent = false): HTMLElement {
  const entry = document.createElement('li');
  const a = Object.assign(document.createElement('a'), { href, textContent: text });
  if (isCurrent) a.setAttribute('aria-current', 'true');
  entry.append(a);
  return entry;
}

function list(...entries: HTMLElement[]): HTMLElement {
  const all = document.createElement('ul');
  all.append(...entries);
  return all;
}

/** The links to an example's neighbours, and to every other way of seeing it. */
export function waysToSee(wanted: URLSearchParams, examples: readonly ElementExample[]): HTMLElement {
  const nav = Object.assign(document.createElement('nav'), { className: 'ways', dir: 'ltr', lang: 'en' });
  const at = examples.findIndex(({ name }) => name === wanted.get('example'));
  const neighbour = (text: string, index: number) => {
    const name = examples[index]?.name;
    return name === undefined ? [] : [link(`${text}: ${name}`, addressOf(wanted, 'example', name))];
  };
  nav.append(
    list(link('All examples', '?'), ...neighbour('Previous', at - 1), ...neighbour('Next', at + 1)),
    ...WAYS.map(([parameter, values]) =>
      list(
        ...Object.entries(values).map(([value, text]) =>
          link(text, addressOf(wanted, parameter, value), current(wanted, parameter) === value),
        ),
      ),
    ),
  );
  return nav;
}
