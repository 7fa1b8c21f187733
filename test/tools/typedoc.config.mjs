import { OptionDefaults } from 'typedoc';

/** @type {Partial<import('typedoc').TypeDocOptions>} */
export default {
  name: 'Tongban 通办',
  tsconfig: '../../tsconfig.json',
  entryPoints: [
    '../../packages/domain/src/index.ts',
    '../../packages/domain/src/rules.ts',
    '../../packages/domain/src/clocks.ts',
    '../../packages/domain/src/protocol.ts',
    '../../packages/sdk/src/index.ts',
    '../../packages/sdk/src/authority.ts',
    '../../packages/elements/src/index.ts',
    '../../packages/embed/src/index.ts',
    '../../packages/mock/src/index.ts',
    '../../packages/mock/src/page.ts',
    '../../packages/mock/src/node.ts',
    '../../packages/mock/src/server.ts',
    '../../packages/samples/src/index.ts',
  ],
  projectDocuments: ['../../docs/concepts/*.md', '../../docs/decisions/*.md'],
  out: '../../docs/reference',
  readme: '../../README.md',
  disableSources: true,
  excludePrivate: true,
  excludeInternal: true,
  excludeExternals: true,
  hideGenerator: true,
  treatWarningsAsErrors: true,
  validation: { notExported: true, invalidLink: true, notDocumented: true },
  requiredToBeDocumented: ['Class', 'Interface', 'Function', 'Variable', 'TypeAlias'],
  blockTags: [...OptionDefaults.blockTags, '@slot', '@csspart', '@cssprop', '@fires', '@attr'],
};
