/**
 * How elements find their platform, without any element: for a page script that loads those one by one.
 *
 * @module @tongban/elements/context
 */
export { type PartialPlatform, providePlatform } from './context/platform-context.ts';
export { defineOnce } from './registry/define-once.ts';
export { TongbanElement } from './registry/tongban-element.ts';
