import { defineOnce } from '../registry/define-once.ts';
import { CorrectionNoticeElement } from './correction-notice.ts';

defineOnce('tb-correction-notice', CorrectionNoticeElement);
