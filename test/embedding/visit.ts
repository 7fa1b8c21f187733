import type { Browser, Page } from 'puppeteer-core';

/** What happened in a page while it was open. */
export interface Visit {
  /** The page. */
  page: Page;
  /** Exceptions, errors on the console, and requests to another origin. */
  problems: string[];
  /** Warnings on the console. */
  warnings: string[];
  /** What broke the page's policy: directive and what was blocked. */
  violations: () => Promise<string[]>;
  /** Closes its window. */
  close: () => Promise<void>;
}

declare global {
  interface Window {
    /** What broke the policy, told by the browser. */
    violationsSeen: string[];
  }
}

/** How a page is opened. */
export interface VisitOptions {
  /** Runs in the page before anything of its own. */
  before?: { run: (names: readonly string[]) => void; with: readonly string[] };
  /** Whether scripts run at all. */
  script?: boolean;
}

/** Opens a page in a window of its own, and notes what goes wrong. */
export async function visit(browser: Browser, address: string, options: VisitOptions = {}): Promise<Visit> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const problems: string[] = [];
  const warnings: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
    if (message.type() === 'warn') warnings.push(message.text());
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(new URL(address).origin) && !/^(?:data|about|blob):/.test(url)) problems.push(`asks ${url}`);
  });
  await page.setViewport({ width: 1000, height: 900 });
  if (options.script === false) await page.setJavaScriptEnabled(false);
  else {
    await page.evaluateOnNewDocument(() => {
      window.violationsSeen = [];
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
        window.violationsSeen.push(`${effectiveDirective} ${blockedURI} ${sample}`),
      );
    });
    if (options.before) await page.evaluateOnNewDocument(options.before.run, options.before.with);
  }
  await page.goto(address, { waitUntil: 'load' });
  return {
    page,
    problems,
    warnings,
    violations: () => page.evaluate(() => window.violationsSeen),
    close: () => context.close(),
  };
}

/** Waits until an element shows a text, in its shadow root. */
export async function shows(page: Page, selector: string, text: string): Promise<void> {
  await page.waitForFunction(
    (where: string, what: string) => document.querySelector(where)?.shadowRoot?.textContent.includes(what),
    { polling: 50 },
    selector,
    text,
  );
}
