import { fileURLToPath } from 'node:url';

const functions = fileURLToPath(new URL('../../../packages/embed/src/floor/older-browsers.ts', import.meta.url));

/** Which function stands in for which call of our own code. What ky calls, it looks for first. */
const standIns = {
  'AbortSignal.any': 'anySignal',
  'AbortSignal.timeout': 'timeoutSignal',
  'URL.canParse': 'canParse',
};

/** Rollup's plugin: the one-file entry also runs in browsers that lack these calls. */
export function olderBrowsers() {
  return {
    name: 'older-browsers',
    transform(code, id) {
      const path = id.replaceAll('\\', '/');
      if (!/\/packages\/[^/]+\/src\//.test(path) || id === functions) return undefined;
      const needed = Object.entries(standIns).filter(([call]) => code.includes(`${call}(`));
      if (needed.length === 0) return undefined;
      const names = needed.map(([, name]) => `${name} as tongban_${name}`).join(', ');
      const own = needed.reduce((text, [call, name]) => text.replaceAll(`${call}(`, `tongban_${name}(`), code);
      return { code: `import { ${names} } from ${JSON.stringify(functions)};\n${own}`, map: null };
    },
  };
}
