/**
 * One script for a portal page: it defines the elements and `tb-platform`, and gives a page's own script the client.
 *
 * @module @tongban/embed
 */
import '@tongban/elements/define';
import './platform/define.ts';

export { PlatformElement } from './platform/platform.ts';
export { providePlatform } from '@tongban/elements';
export { applicableMaterials, askedOfApplicant, mask } from '@tongban/domain/rules';
export { createClient, isPlatformError } from '@tongban/sdk';
