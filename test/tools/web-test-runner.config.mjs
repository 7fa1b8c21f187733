import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { fileURLToPath } from 'node:url';
import { browserArgs, findBrowser } from './find-browser.mjs';
import { countReporter } from './count-reporter.mjs';

const { executablePath, env } = await findBrowser();
const root = fileURLToPath(new URL('../..', import.meta.url));

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  rootDir: root,
  files: ['packages/*/src/**/*.test.ts', '!**/*.node.test.ts'],
  concurrency: 2,
  nodeResolve: { browser: true, exportConditions: ['@tongban/source', 'browser', 'development', 'default'] },
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${root}tsconfig.json` })],
  browsers: [
    chromeLauncher({
      launchOptions: { executablePath, args: browserArgs, env: { ...process.env, ...env } },
      // A window of its own for every page: a tab in the background gets no animation frames, and fixture() waits for one.
      createPage: async ({ browser }) => (await browser.createBrowserContext()).newPage(),
    }),
  ],
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  testFramework: { config: { timeout: 10_000 } },
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), countReporter()],
};
