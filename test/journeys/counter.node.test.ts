import { ActDraft, type Application, ServiceCase } from '@tongban/domain';
import { NEXT_ACTS, type NextActs } from '@tongban/domain/rules';
import { createAuthorityClient } from '@tongban/sdk/authority';
import { employeePensionTransfer } from '@tongban/samples';
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ACT_FORMS, formsFor } from '../../examples/counter/acts/acts.ts';
import { atDesk } from '../../examples/counter/case-at-desk.ts';
import { check, type Field, flat, Values } from '../../examples/counter/fields.ts';
import { html } from '../../examples/counter/html.ts';
import { type Country, startCountry } from '../../examples/portal/country.ts';
import { listening } from '../../examples/portal/ports.ts';
import { askFor, confirm, key, submit } from '../server/acting.ts';
import { Browser } from '../server/browser.ts';
import { signIn } from '../server/stage.ts';

const HOSTILE = `"><script>alert(1)</script><img src=x onerror='alert(2)'>&amp;`;
let country: Country;
let caseNumber: string;
const desk = (place: string) => country.desks.find((open) => open.place === place)?.url ?? '';
const page = async (path: string, headers: Record<string, string> = {}) =>
  (await fetch(desk('攀枝花') + path, { headers })).text();

before(async () => {
  country = await startCountry(() => new Response('The portal'), listening(0));
  const browser = new Browser(country.origin);
  await signIn(browser, { path: '/tongban/sign-in?return=/apply.html' });
  const { item, jurisdiction, digest: guideDigest } = employeePensionTransfer;
  const { division } = jurisdiction;
  const places = { from: division, participating: '430000' };
  const { body: draft } = await browser.call(
    'POST /tongban/v1/applications',
    { target: { item, division, guideDigest, ...places } },
    key(),
  );
  const materials = [
    { requirement: 'id', name: HOSTILE, how: 'file' as const, fileName: HOSTILE },
    { requirement: 'hukou', name: '户口簿', how: 'original' as const },
  ];
  const situation = { q1: 'o2', q2: 'o1' };
  const { body: session } = await browser.call('GET /tongban/session');
  const { submissionKey, target } = draft;
  const application = { submissionKey, target, applicant: session.known, situation, fields: {}, materials };
  const confirmation = await askFor(browser, { kind: 'submit', application });
  await confirm(browser, confirmation);
  caseNumber = String((await submit(browser, application as unknown as Application, confirmation)).body.caseNumber);
});
after(() => country.close());

const post = (form: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(`${desk('攀枝花')}cases/${caseNumber}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: country.origin, ...headers },
    body: new URLSearchParams(form),
  });

describe('the counter', () => {
  it('writes hostile text as text', async () => {
    assert.equal(html`<p title="${HOSTILE}">${HOSTILE}</p>`.text.match(/[<>]/g)?.length, 4);
    const written = await page(`cases/${caseNumber}`);
    assert.ok(written.includes('&lt;script&gt;alert(1)&lt;/script&gt;'));
    assert.ok(!written.includes('<script>alert') && !written.includes('<img'));
    const typed = await post({ act: 'accepted', seen: '2', number: HOSTILE, due: HOSTILE });
    assert.equal(typed.status, 422);
    const answer = await typed.text();
    assert.ok(answer.includes('&quot;&gt;&lt;script&gt;') && !answer.includes('<script>alert'));
  });

  it('sends neither a token nor a number of a person, and lets nothing in from elsewhere', async () => {
    for (const path of ['', `cases/${caseNumber}`]) {
      const answer = await fetch(desk('攀枝花') + path);
      assert.doesNotMatch(await answer.text(), /sample-authority|990100199001010012|19900000001/);
      const policy = answer.headers.get('content-security-policy') ?? '';
      assert.match(policy, /default-src 'none'/);
      assert.doesNotMatch(policy, /unsafe|\*/);
      assert.equal(answer.headers.get('cache-control'), 'no-store');
    }
  });

  it('does nothing for a form that another site sent', async () => {
    const form = { act: 'accepted', seen: '2', number: '样例1号' };
    assert.equal((await post(form, { origin: 'http://evil.example' })).status, 403);
    assert.equal((await post(form, { origin: 'null' })).status, 403);
    assert.equal((await post(form, { 'sec-fetch-site': 'same-site' })).status, 403);
    const withoutOrigin = await fetch(`${desk('攀枝花')}cases/${caseNumber}`, {
      method: 'POST',
      body: new URLSearchParams(form),
    });
    assert.equal(withoutOrigin.status, 403);
    assert.equal((await post({ ...form, act: 'nothing' })).status, 400);
    assert.equal((await post({ ...form, seen: '-1' })).status, 400);
    assert.equal((await post({ ...form, number: 'x'.repeat(70_000) })).status, 400);
    assert.match(await page(`cases/${caseNumber}`), /data-version="2"/);
  });

  it('knows only its own places and their cases', async () => {
    for (const url of [
      `${country.origin}/counter/440000/`,
      `${desk('成都')}cases/${caseNumber}`,
      `${desk('湖南')}cases/${caseNumber}`,
      `${desk('攀枝花')}cases/SAMPLE-510400-20260916-9999`,
      `${desk('攀枝花')}cases/%E0%A4%A`,
    ])
      assert.ok([404, 400].includes((await fetch(url)).status), url);
    assert.equal((await fetch(`${country.origin}/counter/assets/../desk.ts`)).status, 404);
  });

  it('speaks English when told to, but for what the case itself says', async () => {
    const answer = await fetch(`${desk('攀枝花')}?lang=en&print=large`, { redirect: 'manual' });
    const cookie = answer.headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; ');
    for (const path of ['', `cases/${caseNumber}`]) {
      const written = await page(path, { cookie });
      assert.match(written, /<html lang="en"/);
      assert.match(written, /appearance="large"/);
      const said = written
        .replace(/[^]*<body/, '<body')
        .replace(/<(\w+)[^>]*\slang="zh-Hans"[^>]*>[^]*?<\/\1\s*>/g, '')
        .replace(/<[^>]*>/g, '')
        .replace(/中文|陈\*例|(?:Such as|The guide says:) .*/g, '');
      const chinese = /\p{Script=Han}.*/u.exec(said);
      assert.equal(chinese?.[0], undefined, path);
    }
  });

  it('answers a script that asks for news with 304 while there is none', async () => {
    const version = `${desk('攀枝花')}cases/${caseNumber}/version`;
    const etag = (await fetch(version)).headers.get('etag') ?? '';
    assert.equal((await fetch(version, { headers: { 'if-none-match': etag } })).status, 304);
    assert.equal((await fetch(version, { headers: { 'if-none-match': '"1"' } })).status, 200);
  });

  it('has a form for every act that the rules let an authority do', () => {
    const rows = Object.values(NEXT_ACTS).flatMap((table: NextActs[keyof NextActs]) => Object.values(table));
    const types = new Set(rows.flatMap(({ applicant: _, ...parts }) => Object.values(parts).flat()));
    assert.deepEqual(new Set(ACT_FORMS.map(({ type }) => type)), types);
  });
});

describe('the forms of the counter', () => {
  const TEXTS: Record<string, string> = {
    division: '500000',
    waybill: 'SAMPLE-0001',
    amount: '150',
    due: '2026-12-01',
  };
  const answer = (field: Exclude<Field, { kind: 'group' }>): string =>
    'options' in field
      ? (field.options.at(-1)?.value ?? '')
      : (TEXTS[field.name] ?? (field.kind === 'day' ? '2026-12-01' : `${field.name}（样例）`));

  /** A case with a fee, an original and an open step, so that each form has something to choose from. */
  async function busyCase(): Promise<ServiceCase> {
    const auth = () => 'sample-authority-510400';
    const { acts } = createAuthorityClient({ baseUrl: country.platform, auth });
    const drafts: ActDraft[] = [
      { type: 'accepted', details: { notice: { number: '样例1号' } } },
      { type: 'original-taken', details: { requirements: ['hukou'] } },
      { type: 'fee-requested', details: { fee: { id: 'fee-1', name: '样例费', amount: 10 } } },
      { type: 'step-started', step: 'hop-1', details: { name: '审核并发函' } },
    ];
    let record: ServiceCase | undefined;
    for (const draft of drafts) record = await acts.append(caseNumber, draft, { ifMatch: record?.acts.length ?? 2 });
    assert.ok(record);
    return record;
  }

  it('make acts that the protocol takes, and say where something is missing', async () => {
    const record = await busyCase();
    const at = atDesk(record, '510400');
    assert.ok(at);
    for (const form of ACT_FORMS) {
      const fields: readonly Field[] = form.fields?.(at, 2) ?? [];
      const filled = new URLSearchParams(flat(fields).map((field) => [field.name, answer(field)]));
      const values = new Values(filled);
      // What this case has no original or fee for is asked, and can only not be chosen.
      if (flat(fields).some((field) => 'options' in field && field.options.length === 0)) continue;
      assert.deepEqual([...check(fields, values), ...(form.check?.(values, at) ?? [])], [], form.id);
      assert.equal(ActDraft.safeParse(form.draft(values, at)).error, undefined, form.id);
      const empty = new Values(new URLSearchParams());
      const needed = flat(fields).filter(({ missing }) => missing);
      assert.equal(check(fields, empty).size, needed.length, form.id);
    }
  });

  it('offers exactly what the platform then takes', async () => {
    const auth = () => 'sample-authority-510400';
    const { cases } = createAuthorityClient({ baseUrl: country.platform, auth });
    const at = atDesk(await cases.get(caseNumber), '510400');
    assert.ok(at);
    const offered = formsFor(at).map(({ id }) => id);
    assert.ok(offered.includes('step-finished') && !offered.includes('handed-over'), 'a step is open');
    const refused = await post({ act: 'handed-over', seen: String(at.record.acts.length), to: '430000' });
    assert.equal(refused.status, 409);
    assert.match(await refused.text(), /现在不能办了/);
  });
});
