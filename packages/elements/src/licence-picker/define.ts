import { defineOnce } from '../registry/define-once.ts';
import { LicencePickerElement } from './licence-picker.ts';

defineOnce('tb-licence-picker', LicencePickerElement);
