import type { CalendarDay, ELicence, LicencePredicate } from '@tongban/domain';
import { dayOf } from '@tongban/domain/rules';
import type { WalletLicence } from '@tongban/samples';

/** Full years (周岁) on a day, from the birthday on. */
function yearsOn(day: CalendarDay, born: CalendarDay): number {
  const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4));
  return day.slice(5) >= born.slice(5) ? years : years - 1;
}

/** Answers a question to a licence; one that is not valid tells nothing but that. */
export function answerPredicate(
  predicate: LicencePredicate,
  { licence, born }: { licence: ELicence; born: WalletLicence['born'] },
): 'yes' | 'no' | 'unknown' {
  const told = (holds: boolean) => (holds ? 'yes' : 'no');
  if (predicate.kind === 'valid-on') {
    const { validFrom = '', validUntil = '9999-12-31', status } = licence;
    if (status === 'expired' || status === 'not-yet-active' || status === 'valid') {
      return told(predicate.day >= validFrom && predicate.day <= validUntil);
    }
    return status === 'suspended' || status === 'unverifiable' ? 'unknown' : 'no';
  }
  if (licence.status !== 'valid') return 'unknown';
  if (predicate.kind === 'carries') return told(licence.fields.includes(predicate.field));
  return born === undefined ? 'unknown' : told(yearsOn(dayOf(licence.asOf), born) >= predicate.years);
}
