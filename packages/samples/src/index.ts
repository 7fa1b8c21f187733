/**
 * Sample guides, items, divisions and made-up persons, for tests and demonstrations; nothing that ships imports them.
 *
 * No guide here is an authority's own: seventeen are made from published facts, each fact with its source and how
 * sure it is, and one is made up whole and says so.
 *
 * @module @tongban/samples
 */
export { findGuide, guides } from './guides/guides.ts';
export { birthRegistration } from './guides/birth-registration.data.ts';
export { companyRegistration } from './guides/company-registration.data.ts';
export { criminalRecordQuery } from './guides/criminal-record-query.data.ts';
export { degreeNotarization } from './guides/degree-notarization.data.ts';
export { disabilityCardRenewal } from './guides/disability-card-renewal.data.ts';
export { drivingLicenceRenewal } from './guides/driving-licence-renewal.data.ts';
export { eSocialSecurityCard } from './guides/e-social-security-card.data.ts';
export { employeePensionTransfer } from './guides/employee-pension-transfer.data.ts';
export { hkmoEndorsement } from './guides/hkmo-endorsement.data.ts';
export { householdMoveSpouse } from './guides/household-move-spouse.data.ts';
export { housingFundTransfer } from './guides/housing-fund-transfer.data.ts';
export { housingFundUnitAccount } from './guides/housing-fund-unit-account.data.ts';
export { idCardRemoteRenewal } from './guides/id-card-remote-renewal.data.ts';
export { marriageRegistration } from './guides/marriage-registration.data.ts';
export { medicalInsuranceTransfer } from './guides/medical-insurance-transfer.data.ts';
export { residentPensionTransfer } from './guides/resident-pension-transfer.data.ts';
export { teachingGuide } from './guides/teaching.data.ts';
export { unemploymentRegistration } from './guides/unemployment-registration.data.ts';
export { sharingClaims } from './evidence/sharing-claims.data.ts';
export { items } from './items.data.ts';
export { divisions } from './divisions.data.ts';
export { persons } from './persons.ts';
export { LICENCE_TYPES, type LicenceType } from './licences/licence-types.ts';
export { walletLicences } from './licences/e-licences.data.ts';
export { registeredUses } from './licences/registered-uses.data.ts';
export { representations } from './licences/representations.data.ts';
export type { RegisteredRepresentation, WalletLicence } from './licences/wallet-licence.ts';
export { bareGuide, hostileGuide } from './guides/bare-guide.ts';
