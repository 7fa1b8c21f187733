import type { Application } from '@tongban/domain';
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { asSent, askFor, confirm, filledApplication, key, submit, TARGET } from './acting.ts';
import { openStage, signIn, type Stage } from './stage.ts';

const PERSONAL = /陈示例|990100199001010012|19900000001/;

describe('confirming on the portal’s own page', () => {
  let stage: Stage;
  before(async () => (stage = await openStage()));
  after(() => stage.close());

  it('submits with masked references, reads the case, and takes it back', async () => {
    const browser = await stage.signedIn();
    const { draft, ...rest } = await filledApplication(browser);
    const application = asSent(rest);
    const { applicant, fields, situation, materials } = application;
    const content = { applicant, fields, situation, materials };
    const saved = await browser.call(`PUT /tongban/v1/applications/${String(draft)}`, content);
    assert.equal(saved.status, 200, saved.text);
    assert.deepEqual((saved.body.content as typeof content).applicant, applicant, 'a draft keeps its references');

    const id = await askFor(browser, { kind: 'submit', application });
    const page = await browser.visit(`/tongban/confirm/${id}?return=/apply.html?step=4`);
    assert.equal(page.status, 200);
    for (const words of ['确认提交', '学历公证', '陈*例', '示例大学', '9901**********0012'])
      assert.ok(page.text.includes(words), words);
    assert.doesNotMatch(page.text, PERSONAL);
    const back = await browser.press(page, { name: 'answer', value: 'yes' });
    assert.equal(back.url.href, `${stage.origin}/apply.html?step=4&confirmation=${id}&answer=approved`);

    const receipt = await submit(browser, application, id);
    assert.equal(receipt.status, 201, receipt.text);
    assert.equal((await submit(browser, application, id)).text, receipt.text, 'a lost answer is heard again');
    const caseNumber = String(receipt.body.caseNumber);
    const read = await browser.call(`GET /tongban/v1/cases/${caseNumber}`);
    assert.doesNotMatch(read.text + receipt.text, PERSONAL);

    const withdrawal = await askFor(browser, { kind: 'withdraw', caseNumber });
    assert.match((await confirm(browser, withdrawal)).url.search, /answer=approved/);
    const headers = { ...key(), confirmation: withdrawal };
    const withdrawn = await browser.call(`POST /tongban/v1/cases/${caseNumber}/withdrawal`, {}, headers);
    assert.equal(withdrawn.status, 201, withdrawn.text);
  });

  it('authorizes a licence field by field, and shows its values masked, as references', async () => {
    const browser = await stage.signedIn();
    const { body: list } = await browser.call(`GET /tongban/v1/licences?purpose=${encodeURIComponent('办理学历公证')}`);
    const licence = (list.items as { id: string; type: string }[]).find(({ id }) => id === 'chen-identity');
    assert.ok(licence);
    assert.doesNotMatch(JSON.stringify(list), /SAMPLE0001\.001/, 'an identifier is a person’s data');
    const authorization = {
      licence: licence.id,
      purpose: '办理学历公证',
      target: TARGET,
      fields: ['name', 'id-number'],
      expiresAt: '2026-09-20T09:00:00+08:00',
    };
    const id = await askFor(browser, { kind: 'authorize-licence', authorization });
    const page = await browser.visit(`/tongban/confirm/${id}?return=/apply.html&lang=en`);
    for (const words of ['Allow this use', '居民身份证', '办理学历公证', 'Identity number', '20 September 2026']) {
      assert.ok(page.text.includes(words), words);
    }
    await browser.press(page, { name: 'answer', value: 'yes' });
    const headers = { ...key(), confirmation: id };
    const allowed = await browser.call('POST /tongban/v1/licence-authorizations', authorization, headers);
    assert.equal(allowed.status, 201, allowed.text);

    const asked = { authorization: allowed.body.id, fields: ['name', 'id-number'], to: 'application' };
    const shown = await browser.call('POST /tongban/v1/licence-presentations', asked, key());
    assert.equal(shown.status, 201, shown.text);
    assert.doesNotMatch(shown.text, PERSONAL);
    const [name] = shown.body.fields as { value: { ref: string; masked: string } }[];
    assert.equal(name?.value.masked, '陈*例');
  });

  it('shows what a licence has shown masked, and says every answer and place that goes along', async () => {
    const browser = await stage.signedIn();
    const authorization = {
      licence: 'chen-identity',
      purpose: '办理学历公证',
      target: TARGET,
      fields: ['name', 'id-number'],
      expiresAt: '2026-09-20T09:00:00+08:00',
    };
    const allowing = await askFor(browser, { kind: 'authorize-licence', authorization });
    await confirm(browser, allowing);
    const headers = { ...key(), confirmation: allowing };
    const allowed = await browser.call('POST /tongban/v1/licence-authorizations', authorization, headers);
    const asked = { authorization: allowed.body.id, fields: authorization.fields, to: 'application' };
    const presented = await browser.call('POST /tongban/v1/licence-presentations', asked, key());
    const values = presented.body.fields as { field: string; value: object }[];
    const fields = Object.fromEntries(values.map(({ field, value }) => [field, value]));

    const application = { ...asSent(await filledApplication(browser)), fields } as Application;
    application.materials = [
      { requirement: 'identity', name: '身份证明', how: 'licence', authorization: String(allowed.body.id) },
    ];
    application.target.participating = '440000';
    const id = await askFor(browser, { kind: 'submit', application });
    const page = await browser.visit(`/tongban/confirm/${id}?return=/apply.html`);
    assert.doesNotMatch(page.text, PERSONAL);
    for (const words of [
      '9901**********0012',
      '您的情形',
      '本人申请',
      '在中国境内使用',
      '广东省',
      '身份证明（电子证照）',
    ])
      assert.ok(page.text.includes(words), words);
  });

  it('takes no for an answer', async () => {
    const browser = await stage.signedIn();
    const application = asSent(await filledApplication(browser));
    const id = await askFor(browser, { kind: 'submit', application });
    assert.match((await confirm(browser, id, 'no')).url.search, /answer=refused/);
    assert.equal((await submit(browser, application, id)).body.code, 'confirmation-required');
    assert.match((await browser.visit(`/tongban/confirm/${id}`)).text, /已经不能确认/);
  });

  it('asks for a sign-in, and a surer one where that is needed, and then shows the page', async () => {
    await using other = await openStage({ portal: { confirmationLevel: 'strong' } });
    const browser = await other.signedIn();
    const application = asSent(await filledApplication(browser));
    const id = await askFor(browser, { kind: 'submit', application });
    const provider = await browser.visit(`/tongban/confirm/${id}?return=/apply.html`);
    assert.match(provider.text, /Sample sign-in \(strong\)/);
    const page = await browser.press(provider, { name: 'person', value: '1' });
    assert.match(page.text, /确认提交/);
    await browser.press(page, { name: 'answer', value: 'yes' });
    assert.equal((await submit(browser, application, id)).status, 201);
  });

  it('shows another person nothing', async () => {
    const browser = await stage.signedIn();
    const id = await askFor(browser, { kind: 'submit', application: asSent(await filledApplication(browser)) });
    const other = stage.browser();
    await signIn(other, { person: 2 });
    const page = await other.visit(`/tongban/confirm/${id}`);
    assert.equal(page.status, 404);
    assert.match(page.text, /没有要确认的内容/);
  });
});
