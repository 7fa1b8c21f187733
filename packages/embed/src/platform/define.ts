import { defineOnce } from '@tongban/elements/context';
import { PlatformElement } from './platform.ts';

defineOnce('tb-platform', PlatformElement);
