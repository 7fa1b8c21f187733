import type { Field } from '../fields.ts';
import { say } from '../words.ts';

/** The number of a waybill: what a courier's label can hold, and nothing else. */
export const waybillField = (isNeeded: boolean): Field => ({
  kind: 'text',
  name: 'waybill',
  label: say('运单号', 'Waybill number'),
  hint: isNeeded
    ? say('照面单抄，6到30位', 'As on the label, 6 to 30 characters')
    : say('当面交就不填；照面单抄，6到30位', 'Empty when given by hand; 6 to 30 characters'),
  ...(isNeeded && { missing: say('请写运单号', 'Please give the waybill number') }),
  pattern: [
    /^[A-Za-z0-9-]{6,30}$/,
    say('运单号是6到30位的字母、数字和短横，请核对', 'A waybill number has 6 to 30 letters, digits and hyphens'),
  ],
});
