import { defineOnce } from '../registry/define-once.ts';
import { MaterialChecklistElement } from './material-checklist.ts';

defineOnce('tb-material-checklist', MaterialChecklistElement);
