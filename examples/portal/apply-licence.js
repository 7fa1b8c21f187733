// E-licences instead of papers: chosen in the element, allowed on the server's own page, shown to the application.
import { defineElement, providePlatform } from '/embed/tongban.js';
import { large, make, t } from './chrome.js';
import { client } from './platform.js';
import { confirmAddress, framed, go, luggage } from './ways.js';

const NAMES = {
  name: ['姓名', 'Name'],
  'id-number': ['身份证号', 'Identity number'],
  household: ['户口信息', 'Household register'],
  education: ['学历', 'Education'],
  housing: ['房产信息', 'Housing'],
  residence: ['居住信息', 'Residence'],
  driving: ['驾驶证信息', 'Driving licence'],
  disability: ['残疾证信息', 'Disability card'],
};

/** What a field of a licence is called. */
export const fieldName = (key) => (NAMES[key] ? t(...NAMES[key]) : key);

/** What licences have shown to an application: values that she did not type. */
export const shownFields = ({ fields = {} }) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => typeof value !== 'string'));

/**
 * What a draft holds that this session can still hand in: what a licence showed is known in the session in which it did.
 *
 * @returns the content, and whether something of it was lost
 */
export function stillShown(content, known = {}) {
  const refs = new Set(Object.values(known).map(({ ref }) => ref));
  const isLost = Object.values(shownFields(content)).some(({ ref }) => !refs.has(ref));
  if (!isLost) return { content, isLost };
  const typed = Object.entries(content.fields).filter(([, value]) => typeof value === 'string');
  const materials = (content.materials ?? []).filter(({ how }) => how !== 'licence');
  return { content: { ...content, fields: Object.fromEntries(typed), materials }, isLost };
}

/** Whether the guide names an e-licence for any of these materials. */
const namesLicence = ({ licenceTypes = [] }) => licenceTypes.length > 0;

/** Makes the section in which she chooses, for the materials that are needed; nothing where the guide names no e-licence. */
export function licenceSection({ guide, draft, saved }) {
  const all = guide.materials.status === 'present' ? guide.materials.value : [];
  if (!all.some(namesLicence)) return undefined;
  return (needed) => {
    let shown;
    const box = make('div', { class: 'row__text stack' });
    // Her licences are looked up when she asks for it, and not before.
    const open = async () => {
      start.disabled = true;
      await saved();
      await defineElement('tb-licence-picker').catch(() => undefined);
      shown = picker({ guide, draft, materials: needed() });
      box.replaceChildren(shown);
    };
    const start = make(
      'button',
      { class: 'button', type: 'button', onclick: () => void open() },
      t('看我有哪些电子证照能用', 'See which e-licences I can use'),
    );
    box.append(
      make(
        'p',
        {},
        t('有的材料可以不交，用电子证照代替。', 'Some papers need not be handed in: an e-licence will do.'),
      ),
      start,
    );
    const show = () => {
      if (shown) shown.materials = needed();
    };
    return { element: box, show };
  };
}

function picker({ guide, draft, materials }) {
  const { item, division } = draft.target;
  const element = make(
    'tb-licence-picker',
    {
      purpose: `办理${guide.name}`,
      recipient: guide.jurisdiction.authority ?? guide.jurisdiction.place,
      item: `${item.kind}:${item.code}`,
      division,
      'confirm-at': confirmAddress('{confirmation}', 'licence'),
      appearance: large ? 'large' : undefined,
    },
    make('a', { slot: 'actions', href: '#materials' }, t('不用电子证照，自己交材料', 'Hand in papers instead')),
  );
  element.materials = materials;
  // The sample country has a date of its own; here it is that of its last answer.
  element.clock = () => Date.parse(draft.savedAt);
  providePlatform(element, client);
  let asked;
  element.addEventListener('tb-licence-use', (event) => {
    asked = event.request;
    if (!framed) return;
    // A page that stands in a frame leads out of it by itself.
    event.preventDefault();
    void client.confirmations
      .open({ kind: 'authorize-licence', authorization: asked })
      .then(({ id }) => {
        luggage.put('licence', { confirmation: id, request: asked });
        go(confirmAddress(id, 'licence'));
      })
      .catch(() => undefined);
  });
  element.addEventListener('tb-confirmation-opened', ({ confirmation }) => {
    luggage.put('licence', { confirmation: confirmation.id, request: asked });
  });
  return element;
}

/**
 * She has agreed: the use is noted, the fields are shown to the application, and the draft keeps them as references. Gives
 * the content of the draft, and of which licence; nothing where the choice did not come along.
 */
export async function useLicence({ guide, draft }, confirmation) {
  const kept = luggage.take('licence');
  if (kept?.confirmation !== confirmation) return undefined;
  const { id: authorization, type, fields } = await client.licences.authorize(kept.request, { confirmation });
  const presented = await client.licences.present({ authorization, fields, to: 'application' });
  if (!presented.fields) return undefined;
  const { content } = draft;
  const covered = guide.materials.value.filter(({ licenceTypes = [] }) => licenceTypes.includes(type));
  const ids = covered.map(({ id }) => id);
  const others = (content.materials ?? []).filter(({ requirement }) => !ids.includes(requirement));
  const materials = covered.map(({ id, name }) => ({ requirement: id, name, how: 'licence', authorization }));
  const shown = Object.fromEntries(presented.fields.map(({ field, value }) => [field, value]));
  const saved = { ...content, fields: { ...content.fields, ...shown }, materials: [...others, ...materials] };
  await client.applications.save(draft.id, saved);
  return { type, content: saved };
}
