import { defineOnce } from '@tongban/elements';
import { PlatformElement } from './platform.ts';

defineOnce('tb-platform', PlatformElement);
