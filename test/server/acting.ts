import type { Application } from '@tongban/domain';
import type { Browser, Got } from './browser.ts';

/** The item that the tests apply for. */
export const TARGET = { item: { kind: 'local', code: 'degree-notarization' }, division: '430000' };

/** An application as a page sends it: what is known of the person as references, what she typed as it is. */
export async function filledApplication(
  browser: Browser,
): Promise<Record<string, unknown> & { submissionKey: string }> {
  const { body: guide } = await browser.call('GET /tongban/v1/guides/local%3Adegree-notarization/430000');
  const target = { ...TARGET, guideDigest: guide.digest };
  const { body: draft } = await browser.call('POST /tongban/v1/applications', { target }, key());
  const { body: session } = await browser.call('GET /tongban/session');
  return {
    submissionKey: draft.submissionKey as string,
    target,
    applicant: session.known,
    situation: { q1: 'o1', q2: 'o1' },
    fields: { schoolName: '示例大学' },
    materials: [],
    draft: draft.id,
  };
}

/** What a page sends of it: without the draft's id. */
export function asSent(application: Record<string, unknown>): Application {
  return Object.fromEntries(Object.entries(application).filter(([name]) => name !== 'draft')) as unknown as Application;
}

let keys = 0;
/** A new idempotency key. */
export function key(): Record<string, string> {
  return { 'idempotency-key': `test-key-${(keys += 1)}` };
}

/** Asks for a confirmation, as a page does. */
export async function askFor(browser: Browser, content: object): Promise<string> {
  const { status, body } = await browser.call('POST /tongban/v1/confirmations', { content }, key());
  if (status !== 201) throw new Error(`A confirmation was not opened: ${status} ${JSON.stringify(body)}`);
  return String(body.id);
}

/** The person confirms on the portal's own page. */
export async function confirm(browser: Browser, id: string, value = 'yes'): Promise<Got> {
  const page = await browser.visit(`/tongban/confirm/${id}?return=/apply.html`);
  return browser.press(page, { name: 'answer', value });
}

/** Submits what was confirmed. */
export function submit(browser: Browser, application: Application, confirmation?: string): Promise<Got> {
  const headers = { 'idempotency-key': application.submissionKey, confirmation };
  return browser.call('POST /tongban/v1/cases', application, headers);
}
