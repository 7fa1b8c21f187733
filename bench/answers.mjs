// What the calls are answered with: three sizes, each of a route that the SDK knows.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The largest of our sample guides, with its materials told again until it is so long. */
export function guideOf(bytes) {
  const program = `
    import { guides } from '@tongban/samples';
    const length = (guide) => JSON.stringify(guide).length;
    console.log(JSON.stringify(guides.toSorted((a, b) => length(b) - length(a))[0]));`;
  const node = ['--conditions=@tongban/source', '--input-type=module', '--eval', program];
  const guide = JSON.parse(execFileSync(process.execPath, node, { cwd: root, encoding: 'utf8', maxBuffer: 1e8 }));
  const materials = guide.materials.value ?? guide.materials;
  const told = [...materials];
  while (Buffer.byteLength(JSON.stringify(guide)) < bytes) {
    materials.push({ ...told[materials.length % told.length], id: `again-${materials.length}` });
  }
  return guide;
}

const division = { code: '430000', name: '湖南省', shortName: '湖南' };
const item = (number) => ({
  id: { kind: 'local', code: `bench-item-${number}` },
  name: `第${number}号事项（测速用）`,
  audience: ['person'],
  listing: 'found',
  guides: ['990100', '990200'],
  standing: 'teaching',
});
const page = (count) => ({ items: Array.from({ length: count }, (_, number) => item(number)) });
const firstPage = (client) => client.items.list().byPage()[Symbol.asyncIterator]().next();

/** By size: the path, the answer, and how our client asks for it. */
export const answers = {
  '60 B': {
    path: '/divisions/430000',
    body: JSON.stringify(division),
    ask: ({ divisions }) => divisions.get('430000'),
  },
  '5 KB': { path: '/items?page=5kb', body: JSON.stringify(page(26)), ask: firstPage },
  '213 KB': { path: '/items?page=213kb', body: JSON.stringify(page(1_110)), ask: firstPage },
};
