/** Serves the gallery of all element examples until it is stopped. */
import { serveGallery } from './gallery-server.ts';

const { url } = await serveGallery(Number(process.env.PORT ?? 0));
console.log(`The gallery is open at ${url}`);
