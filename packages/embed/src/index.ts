/**
 * One script for a portal page: it defines guide viewer, checklist, tracker and `tb-platform`, and gives a page's own
 * script the client. Other elements are loaded by the pages that use them (`@tongban/elements/<name>/define`).
 *
 * @module @tongban/embed
 */
import '@tongban/elements/guide-viewer/define';
import '@tongban/elements/material-checklist/define';
import '@tongban/elements/progress-tracker/define';
import './platform/define.ts';

export { PlatformElement } from './platform/platform.ts';
export { providePlatform } from '@tongban/elements';
export { applicableMaterials, askedOfApplicant, mask } from '@tongban/domain/rules';
export { createClient, isPlatformError } from '@tongban/sdk';
