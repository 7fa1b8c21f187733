// Where the applicant is, where the matter is decided, and who else has a part in it.
import { t } from './chrome.js';
import { client } from './platform.js';

/** Where the made-up applicant lives: Chengdu. A real portal asks her, or reads it from her sign-in. */
const HOME = '510100';
const PROVINCE = '51';

const modeOf = ({ mode }) => (mode.status === 'present' ? mode.value.value : undefined);
const placesOf = ({ places }) => (places.status === 'present' ? places.value : []);

/**
 * Where she hands in. A joint handling is applied for, and what is decided locally is decided, where she is; a remote
 * intake goes to the counter that the guide names in her province.
 */
export function whereSheIs(guide) {
  if (['joint-handling', 'handled-locally'].includes(modeOf(guide))) return guide.jurisdiction.division;
  const named = placesOf(guide).find(({ role, division }) => role === 'receiving' && division?.startsWith(PROVINCE));
  return named?.division ?? HOME;
}

/** The place of a joint handling that the guide leaves to her past, with the question; nothing in any other case. */
export function askedPlace(guide) {
  const place = modeOf(guide) === 'joint-handling' && placesOf(guide).find(({ role }) => role === 'participating');
  if (!place || place.division !== undefined) return undefined;
  const authority = place.authority ?? place.place;
  return authority?.startsWith('原参保地')
    ? t('您原来在哪里参保？', 'Where were you insured before?')
    : t(`“${authority}”在哪里？`, `Where is “${authority}”?`);
}

/** What a place is called. */
export const nameOf = async (division) => (await client.divisions.get(division).catch(() => undefined))?.shortName;

/** Where she hands in and who decides, in one sentence. */
export async function wayOf(guide) {
  const { place } = guide.jurisdiction;
  const here = (await nameOf(whereSheIs(guide))) ?? '';
  switch (modeOf(guide)) {
    case 'remote-intake':
      return t(`您在${here}的窗口交，由${place}办理。`, `You hand in at the counter in ${here}; ${place} decides.`);
    case 'joint-handling':
      return t(
        `您在${place}申请，${place}和另一个地方一起办，您不用去那里。`,
        `You apply in ${place}, which handles it together with another place; you need not go there.`,
      );
    case 'handled-locally':
      return t(`您在${place}交，就在${place}办，不用回户籍地。`, `You hand in in ${place}, and ${place} decides.`);
    default:
      return t(`您在网上交给${place}，不用跑。`, `You hand in to ${place} online, without travelling.`);
  }
}

/** How originals reach an authority, as she reads it. */
export function originalWay(guide, here) {
  const { place } = guide.jurisdiction;
  return modeOf(guide) === 'fully-online' || !here
    ? t(`原件寄给${place}，或当面交`, `The original, by post or in person, to ${place}`)
    : t(`原件到${here}的窗口交`, `The original, at the counter in ${here}`);
}
