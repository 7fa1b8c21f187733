/**
 * The rules: pure functions without schemas, so that a page that needs a rule carries no schema.
 *
 * @module @tongban/domain/rules
 */
export { dayOf } from './schema/day-of.ts';
export { crossesProvince, provinceOf } from './place/province.ts';
export { itemKey, parseItemKey } from './catalog/item-key.ts';
export { mask } from './party/masking.ts';
export { checkResidentIdNumber } from './party/resident-id-number.ts';
