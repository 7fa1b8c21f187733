import puppeteer, { type Browser } from 'puppeteer-core';
import { browserArgs, findBrowser } from './find-browser.mjs';

/** Starts the browser of the tests. */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, env } = await findBrowser();
  return puppeteer.launch({ executablePath, args: browserArgs, env: { ...process.env, ...env } });
}
