import { defineOnce } from '../registry/define-once.ts';
import { GuideViewerElement } from './guide-viewer.ts';

defineOnce('tb-guide-viewer', GuideViewerElement);
