import type { DivisionCode, ItemId, ServiceGuide } from '@tongban/domain';
import { itemKey } from '@tongban/domain/rules';
import { birthRegistration } from './birth-registration.data.ts';
import { companyRegistration } from './company-registration.data.ts';
import { criminalRecordQuery } from './criminal-record-query.data.ts';
import { degreeNotarization } from './degree-notarization.data.ts';
import { disabilityCardRenewal } from './disability-card-renewal.data.ts';
import { drivingLicenceRenewal } from './driving-licence-renewal.data.ts';
import { eSocialSecurityCard } from './e-social-security-card.data.ts';
import { employeePensionTransfer } from './employee-pension-transfer.data.ts';
import { hkmoEndorsement } from './hkmo-endorsement.data.ts';
import { householdMoveSpouse } from './household-move-spouse.data.ts';
import { housingFundTransfer } from './housing-fund-transfer.data.ts';
import { housingFundUnitAccount } from './housing-fund-unit-account.data.ts';
import { idCardRemoteRenewal } from './id-card-remote-renewal.data.ts';
import { marriageRegistration } from './marriage-registration.data.ts';
import { medicalInsuranceTransfer } from './medical-insurance-transfer.data.ts';
import { residentPensionTransfer } from './resident-pension-transfer.data.ts';
import { teachingGuide } from './teaching.data.ts';
import { unemploymentRegistration } from './unemployment-registration.data.ts';

/** Every guide of the sample platform: seventeen real items (`standing: 'sample'`), then the teaching guide. */
export const guides: readonly ServiceGuide[] = [
  degreeNotarization,
  idCardRemoteRenewal,
  householdMoveSpouse,
  hkmoEndorsement,
  employeePensionTransfer,
  residentPensionTransfer,
  unemploymentRegistration,
  medicalInsuranceTransfer,
  housingFundUnitAccount,
  housingFundTransfer,
  eSocialSecurityCard,
  companyRegistration,
  marriageRegistration,
  drivingLicenceRenewal,
  disabilityCardRenewal,
  criminalRecordQuery,
  birthRegistration,
  teachingGuide,
];

/** The guide of an item in exactly this division; `undefined` where the samples have none. */
export function findGuide(item: ItemId, division: DivisionCode): ServiceGuide | undefined {
  return guides.find((guide) => guide.jurisdiction.division === division && itemKey(guide.item) === itemKey(item));
}
