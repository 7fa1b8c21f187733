/**
 * One script for a portal page: it defines guide viewer, checklist, tracker and `tb-platform`, and gives a page's own
 * script the client. Elements that few pages use are loaded by `defineElement`.
 *
 * @module @tongban/embed
 */
import '@tongban/elements/guide-viewer/define';
import '@tongban/elements/material-checklist/define';
import '@tongban/elements/progress-tracker/define';
import './platform/define.ts';

export { PlatformElement } from './platform/platform.ts';
export { providePlatform } from '@tongban/elements/context';
export { applicableMaterials, askedOfApplicant, mask } from '@tongban/domain/rules';
export { createClient, isPlatformError, portalSession } from '@tongban/sdk';
export { defineElement, type FurtherElement } from './further-elements.ts';
