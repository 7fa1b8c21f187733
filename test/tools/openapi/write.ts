/** Writes the OpenAPI document anew: `npm run openapi`. */
import { writeFileSync } from 'node:fs';
import { openApiDocument } from './document.ts';

/** Where it is kept: beside the routes that it is made from. */
export const openApiFile = new URL('../../../packages/domain/openapi.json', import.meta.url);

if (import.meta.main) writeFileSync(openApiFile, `${JSON.stringify(await openApiDocument(), undefined, 2)}\n`);
