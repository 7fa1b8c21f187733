import type { LicencePredicate } from '@tongban/domain';
import { authorizeLicence } from '@tongban/domain/protocol';
import { registeredUses, walletLicences } from '@tongban/samples';
import { isPlatformError } from '@tongban/sdk';
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { proofOf, request } from './confirmations-given.ts';
import { all } from './reading.ts';
import type { Subject } from './subject.ts';

const purpose = '办理学习经历证明（样例）';

/** What a holder does with her e-licences, and a clerk at a counter with what she is shown. */
export function licences(subject: () => Subject): void {
  const authorize = async (more: Parameters<typeof request>[1] = {}) => {
    const body = request(subject(), more);
    const confirmation = await proofOf(subject(), { kind: 'authorize-licence', authorization: body });
    return subject().through(1, 'session-1').call(authorizeLicence, { body, headers: { confirmation } });
  };

  it('lists the holder’s own, with what each carries and how it stands, but not what it says', async () => {
    const listed = await all(subject().applicant(1).licences.list({ purpose }));
    const own = walletLicences.filter(({ licence }) => licence.id.startsWith('chen-'));
    assert.deepEqual(
      listed.map(({ id }) => id),
      own.map(({ licence }) => licence.id),
    );
    const text = JSON.stringify(listed);
    for (const { values } of own) for (const value of Object.values(values)) assert.ok(!text.includes(value), value);
    const standing = Object.fromEntries(listed.map(({ id, status, platformCode }) => [id, [status, platformCode]]));
    assert.deepEqual(standing['chen-identity'], ['valid', '01']);
    assert.deepEqual(standing['chen-driving'], ['expired', '05']);
    assert.deepEqual(standing['chen-property'], ['transferred', '06']);
    assert.deepEqual(standing['chen-passport'], ['not-yet-active', '1']);
    const some = await all(subject().applicant(1).licences.list({ purpose, type: '学历证书' }));
    assert.deepEqual(
      some.map(({ id }) => id),
      ['chen-diploma'],
    );
  });

  it('lists nothing without a purpose, nor to nobody', async () => {
    const { licences: own } = subject().applicant(1);
    await assert.rejects(all(own.list({ purpose: ' ' })), { code: 'invalid-request' });
    await assert.rejects(all(subject().anyone().licences.list({ purpose })), { code: 'unauthenticated' });
  });

  it('tells what an item has registered that it needs', async () => {
    const { item, division } = subject().target;
    const uses = await all(subject().anyone().licences.registeredUses({ item, division }));
    assert.deepEqual(
      uses,
      registeredUses.filter(({ target }) => target.division === division),
    );
    const other = { kind: 'local', code: 'no-such-item' } as const;
    assert.deepEqual(await all(subject().anyone().licences.registeredUses({ item: other, division })), []);
  });

  it('verifies by identifier: a typed result for each state, and a finding for what was mistyped', async () => {
    const { licences: own } = subject().applicant(1);
    const [known] = walletLicences;
    const identifier = known?.licence.identifier ?? '';
    const valid = await own.verify({ identifier, purpose });
    assert.deepEqual([valid.status, valid.platformCode, valid.type], ['valid', '01', '居民身份证']);
    assert.ok(valid.source && valid.asOf);
    const digest = known?.fileDigest ?? '';
    assert.equal((await own.verify({ identifier, purpose, digest })).status, 'valid');
    const other = { identifier, purpose, digest: digest.replace('u', 'v') };
    assert.equal((await own.verify(other)).status, 'altered');
    assert.equal((await own.verify({ identifier, purpose, issuer: '另一机关' })).status, 'altered');
    for (const { licence } of walletLicences) {
      if (!licence.identifier) continue;
      const told = await own.verify({ identifier: licence.identifier, purpose });
      assert.deepEqual([told.status, told.platformCode], [licence.status, licence.platformCode]);
    }
    // Two real, published identifiers of issuers that the sample platform does not know.
    const foreign = '1.2.156.3005.2.11100000MB03271699022.340100.000000016.001.9';
    assert.equal((await own.verify({ identifier: foreign, purpose })).status, 'unknown-issuer');
    const clerk = subject().authority(subject().target.division);
    assert.equal((await clerk.licences.verify({ identifier, purpose })).status, 'valid');
    await assert.rejects(own.verify({ identifier: `${foreign.slice(0, -1)}8`, purpose }), (error) => {
      assert.ok(isPlatformError(error));
      assert.deepEqual(error.findings, [{ path: ['identifier'], code: 'bad-check-character' }]);
      return true;
    });
  });

  it('answers yes or no before anything is shown', async () => {
    const { item, division } = subject().target;
    const ask = async (licence: string, predicate: LicencePredicate) =>
      (await subject().applicant(1).licences.check({ licence, purpose, target: { item, division }, predicate })).result;
    assert.equal(await ask('chen-identity', { kind: 'valid-on', day: '2026-09-16' }), 'yes');
    assert.equal(await ask('chen-identity', { kind: 'valid-on', day: '2040-03-03' }), 'no');
    assert.equal(await ask('chen-driving', { kind: 'valid-on', day: '2026-09-16' }), 'no');
    assert.equal(await ask('chen-identity', { kind: 'age-at-least', years: 36 }), 'yes');
    assert.equal(await ask('chen-identity', { kind: 'age-at-least', years: 37 }), 'no');
    assert.equal(await ask('chen-diploma', { kind: 'age-at-least', years: 18 }), 'unknown');
    assert.equal(await ask('chen-identity', { kind: 'carries', field: 'residence' }), 'yes');
    await assert.rejects(ask('wang-identity', { kind: 'carries', field: 'name' }), { code: 'not-found' });
  });

  it('refuses more fields than the item has registered, and names them', async () => {
    await assert.rejects(authorize({ fields: ['name', 'residence', 'birth'] }), (error) => {
      assert.ok(isPlatformError(error));
      assert.deepEqual(error.findings, [
        { path: ['fields', 'residence'], code: 'field-not-registered' },
        { path: ['fields', 'birth'], code: 'field-not-registered' },
      ]);
      return true;
    });
    const findings = async (more: Parameters<typeof request>[1]) => {
      const error: unknown = await authorize(more).then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
      assert.ok(isPlatformError(error));
      return error.findings?.map(({ path, code }) => `${path.join('.')}: ${code}`);
    };
    assert.deepEqual(await findings({ licence: 'chen-household', fields: ['household'] }), [
      'fields.household: field-not-registered',
    ]);
    assert.deepEqual(await findings({ expiresAt: '2026-09-16T08:59:59+08:00' }), ['expiresAt: past']);
    assert.deepEqual(await findings({ expiresAt: '2026-10-17T09:00:00+08:00' }), ['expiresAt: too-long']);
    assert.ok((await findings({ licence: 'chen-driving', fields: ['driving'] }))?.includes('licence: expired'));
  });

  it('shows what was allowed and no more, until it is taken back', async () => {
    const { licences: own } = subject().applicant(1);
    const { id: authorization } = await authorize();
    const shown = await own.present({ authorization, fields: ['name'], to: 'application' });
    assert.deepEqual(shown.fields, [{ field: 'name', value: '陈示例' }]);
    assert.deepEqual([shown.verification.status, shown.code], ['valid', undefined]);
    const more = own.present({ authorization, fields: ['name', 'birth'], to: 'application' });
    await assert.rejects(more, (error) => {
      assert.ok(isPlatformError(error));
      assert.deepEqual(error.findings?.[0], { path: ['fields', 'birth'], code: 'field-not-authorized' });
      return true;
    });
    const stranger = subject().applicant(2).licences;
    await assert.rejects(stranger.present({ authorization, fields: ['name'], to: 'application' }), {
      code: 'not-found',
    });
    await assert.rejects(stranger.withdrawAuthorization(authorization), { code: 'not-found' });
    assert.equal((await own.withdrawAuthorization(authorization)).status, 'withdrawn');
    assert.equal((await own.withdrawAuthorization(authorization)).status, 'withdrawn');
    const late = own.present({ authorization, fields: ['name'], to: 'application' });
    await assert.rejects(late, { code: 'act-not-allowed' });
    const [newest] = await all(own.authorizations());
    assert.deepEqual([newest?.id, newest?.status], [authorization, 'withdrawn']);
  });

  it('gives a code for a counter that a clerk redeems once', async () => {
    const { licences: own } = subject().applicant(1);
    const clerk = subject().authority(subject().target.division).licences;
    const { id: authorization } = await authorize();
    const { code = '', fields, expiresAt } = await own.present({ authorization, fields: ['name'], to: 'counter' });
    assert.ok(code.length >= 8 && expiresAt !== undefined);
    assert.equal(fields, undefined);
    const seen = await clerk.redeem(code);
    assert.deepEqual([seen.fields, seen.purpose], [[{ field: 'name', value: '陈示例' }], purpose]);
    await assert.rejects(clerk.redeem(code), { code: 'not-found' });
    const second = await own.present({ authorization, fields: ['name'], to: 'counter' });
    await own.withdrawAuthorization(authorization);
    await assert.rejects(clerk.redeem(second.code ?? ''), { code: 'not-found' });
  });

  it('takes a dispute in, and tells who looks into it', async () => {
    const { licences: own } = subject().applicant(1);
    const told = await own.dispute({
      licence: 'chen-diploma',
      kind: 'wrong-content',
      field: 'education',
      text: '专业有误',
    });
    assert.deepEqual([told.status, told.addressee], ['filed', '教学示例大学']);
    assert.equal((await own.dispute({ kind: 'missing', type: '结婚证', text: '没有我的结婚证' })).addressee, undefined);
    const anothers = own.dispute({ licence: 'wang-diploma', kind: 'not-mine', text: '不是我的' });
    await assert.rejects(anothers, { code: 'not-found' });
    await assert.rejects(own.dispute({ kind: 'wrong-status', text: '状态有误' }), { code: 'invalid-request' });
  });

  it('lets a representative use another’s licences as far as her power reaches', async () => {
    const client = subject().applicant(2);
    const own = await all(client.representations.list());
    const power = own.find(({ kind }) => kind === 'power-of-attorney');
    assert.ok(power && power.scope.acts.includes('use-licence') && power.proof.source);
    const listed = await all(client.licences.list({ purpose, onBehalfOf: power.id }));
    assert.ok(listed.some(({ id }) => id === 'chen-identity'));
    const { item, division } = subject().target;
    const predicate = { kind: 'carries', field: 'name' } as const;
    const question = { licence: 'chen-identity', purpose, predicate, onBehalfOf: power.id };
    assert.equal((await client.licences.check({ ...question, target: { item, division } })).result, 'yes');
    const elsewhere = { item: { kind: 'local', code: 'birth-registration' }, division: '500000' } as const;
    await assert.rejects(client.licences.check({ ...question, target: elsewhere }), (error) => {
      assert.ok(isPlatformError(error));
      assert.deepEqual([error.code, error.findings?.[0]?.code], ['forbidden', 'item-outside-scope']);
      return true;
    });
    const unknown = subject().applicant(1).licences.list({ purpose, onBehalfOf: power.id });
    await assert.rejects(all(unknown), { code: 'invalid-request' });
  });
}
