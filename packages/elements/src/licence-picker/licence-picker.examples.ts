import type { Confirmation, ELicence, RegisteredUse } from '@tongban/domain';
import { PlatformError } from '@tongban/domain/rules';
import { degreeNotarization, registeredUses, walletLicences } from '@tongban/samples';
import { type PartialPlatform, providePlatform } from '../context/platform-context.ts';
import type { ElementExample } from '../examples/example.ts';

type Picker = HTMLElementTagNameMap['tb-licence-picker'];

const NOW = Date.parse('2026-09-16T09:00:00+08:00');
const all: readonly ELicence[] = walletLicences.map(({ licence }) => licence);

/** The licences of one made-up person, by the start of their keys. */
export const heldBy = (person: string): ELicence[] => all.filter(({ id }) => id.startsWith(person));

/** What one sample item has registered. */
export const usesOf = (code: string): RegisteredUse[] =>
  registeredUses.filter(({ target }) => target.item.code === code);

/** What a confirmation answers that was just asked for. */
export const openConfirmation: Confirmation = {
  id: 'c-1',
  kind: 'authorize-licence',
  digest: 'digest',
  state: 'open',
  openedAt: '2026-09-16T09:00:00+08:00',
  expiresAt: '2026-09-16T09:10:00+08:00',
};

const materials = degreeNotarization.materials.status === 'present' ? degreeNotarization.materials.value : [];

/** A choice as a portal asks for it; nothing in it is chosen yet. */
export function picker(more: Partial<Picker> = {}): Picker {
  const element = document.createElement('tb-licence-picker');
  return Object.assign(
    element,
    {
      purpose: '办理学历公证',
      recipient: '湖南省内公证机构',
      item: 'local:degree-notarization',
      division: '430000',
      confirmAt: '#confirm/{confirmation}',
      disputeAt: '#dispute/{licence}',
      // A made-up now that stands still: what an example shows must not depend on when it is looked at.
      clock: () => NOW,
      materials,
    },
    more,
  );
}

const given = (licences: readonly ELicence[], more: Partial<Picker> = {}) =>
  picker({ licences, uses: usesOf('degree-notarization'), ...more });

/** A wallet whose licences come from `list`, and a portal that opens confirmations. */
export function walletPlatform(list: (query?: unknown) => AsyncIterable<ELicence>): PartialPlatform {
  return {
    licences: {
      list,
      async *registeredUses() {
        await Promise.resolve();
        yield* usesOf('degree-notarization');
      },
    },
    confirmations: { open: () => Promise.resolve(openConfirmation) },
  };
}

function fromPlatform(list: () => AsyncIterable<ELicence>): Picker {
  const element = picker();
  providePlatform(element, walletPlatform(list));
  return element;
}

/** Chooses and ticks as a person does, one after the other. */
async function work(element: Picker, ...selectors: readonly string[]): Promise<void> {
  for (const selector of selectors) {
    const part = () => element.shadowRoot?.querySelector<HTMLElement>(selector);
    // What comes in a chunk is not there at once.
    while (!part()) await new Promise((resolve) => setTimeout(resolve, 10));
    part()?.click();
    await element.updateComplete;
  }
}

function worked(element: Picker, ...selectors: readonly string[]): Picker {
  void work(element, ...selectors);
  return element;
}

const first = 'input[type="radio"]';
const statuses = [
  'not-yet-active',
  'expired',
  'suspended',
  'rescinded',
  'cancelled',
  'revoked',
  'transferred',
  'altered',
  'unknown-issuer',
  'unverifiable',
  'newer-than-this-page',
];
const [identity, household, diploma] = heldBy('chen');

const inState = (status: string, index: number): ELicence => ({
  ...(identity ?? all[0]!),
  id: `state-${index}`,
  status,
  platformCode: '99',
  validFrom: status === 'not-yet-active' ? '2026-10-08' : '2020-03-02',
  validUntil: status === 'expired' ? '2026-03-02' : '2040-03-02',
});

/** The states of `tb-licence-picker`. */
export const licencePickerExamples: readonly ElementExample[] = [
  { name: 'choosing', about: 'Three licences fit, none is chosen.', create: () => given(heldBy('chen')) },
  {
    name: 'chosen',
    about: 'A licence is chosen, nothing is ticked.',
    create: () => worked(given(heldBy('chen')), first),
  },
  {
    name: 'ready',
    about: 'Everything that must be seen is ticked, and papers stay possible.',
    create: () => {
      const element = given(heldBy('chen'));
      const link = document.createElement('a');
      link.slot = 'actions';
      link.href = '#papers';
      link.textContent = '我自己交材料';
      element.append(link);
      return worked(element, first, '[data-field="name"]', '[data-field="id-number"]');
    },
  },
  {
    name: 'not-ticked',
    about: 'What must be seen is not ticked.',
    create: () => worked(given(heldBy('chen')), first, '[data-field="name"]', '.confirm'),
  },
  {
    name: 'not-chosen',
    about: 'The button was pressed before a licence was chosen.',
    create: () => worked(given(heldBy('chen')), '.confirm'),
  },
  {
    name: 'some-unusable',
    about: 'One licence can be used, two cannot and say why.',
    create: () =>
      worked(
        given([
          ...heldBy('chen-household'),
          ...[identity, diploma].flatMap((licence) => (licence ? [{ ...licence, validUntil: '2026-08-31' }] : [])),
        ]),
        'summary',
      ),
  },
  {
    name: 'every-state',
    about:
      'No licence can be used: one in every state that a licence service tells, and in one that it may tell later.',
    create: () => given(statuses.map(inState)),
  },
  {
    name: 'not-carried',
    about: 'A field that the item wants is not on the licence, and another’s licence says whose it is.',
    create: () =>
      worked(
        given([{ ...(household ?? all[0]!), holder: 'spouse', fields: ['name', 'id-number'], trustGrade: 'C' }]),
        first,
      ),
  },
  { name: 'none-held', about: 'She holds no licence that fits.', create: () => given([]) },
  {
    name: 'none-registered',
    about: 'The item has registered no use of licences.',
    create: () => picker({ licences: heldBy('chen'), uses: [] }),
  },
  {
    name: 'many',
    about: 'Sixty licences.',
    create: () =>
      given(
        Array.from({ length: 60 }, (_, index) => ({
          ...(diploma ?? all[0]!),
          id: `many-${index}`,
          issuer: `教学示例大学第${index + 1}分校`,
        })),
      ),
  },
  {
    name: 'hostile',
    about: 'Very long text, and text that looks like markup.',
    create: () => {
      const hostile = `<img src=x onerror=alert(1)>${'很长的机关名称'.repeat(20)}`;
      return worked(
        given([{ ...(identity ?? all[0]!), issuer: hostile, source: hostile }], {
          purpose: hostile,
          recipient: 'W'.repeat(300),
        }),
        first,
      );
    },
  },
  {
    name: 'loading',
    about: 'The wallet has not answered.',
    create: () =>
      // eslint-disable-next-line require-yield -- it never answers
      fromPlatform(async function* () {
        await new Promise(() => undefined);
      }),
  },
  {
    name: 'from-platform',
    about: 'The licences come from the wallet of the context.',
    create: () =>
      fromPlatform(async function* () {
        await Promise.resolve();
        yield* heldBy('chen');
      }),
  },
  {
    name: 'failed',
    about: 'The wallet cannot be reached; trying again works.',
    create: () => {
      let calls = 0;
      return fromPlatform(async function* () {
        await Promise.resolve();
        calls += 1;
        if (calls === 1) throw new PlatformError('network', { requestId: 'req-7f3a' });
        yield* heldBy('chen');
      });
    },
  },
  {
    name: 'not-opened',
    about: 'The confirmation page cannot be reached.',
    create: () => {
      const element = given(heldBy('chen-diploma'));
      providePlatform(element, { confirmations: { open: () => Promise.reject(new PlatformError('network')) } });
      return worked(element, first, '[data-field="education"]', '.confirm');
    },
  },
  {
    name: 'large-print',
    about: 'Large print.',
    create: () => {
      const element = given(heldBy('chen'));
      element.appearance = 'large';
      return element;
    },
  },
  {
    name: 'large-print-fields',
    about: 'Large print, the second page.',
    create: () => {
      const element = given(heldBy('chen'));
      element.appearance = 'large';
      return worked(element, first, '.turn .button');
    },
  },
];
