import assert from 'node:assert/strict';
import { it } from 'node:test';
import { openCase } from './application.ts';
import { closedCase } from './beside-the-case.ts';
import { accept } from './handling.ts';
import { all } from './reading.ts';
import type { Subject } from './subject.ts';

/** What a person turns to an authority with besides her case, and what a clerk sees of it. */
export function turningToAuthorities(subject: () => Subject): void {
  const clerk = () => subject().authority(subject().target.division).received;

  it('takes one rating of a case, 1 to 5, presets nothing, and shows it to the clerk only when the case is over', async () => {
    const { ratings } = subject().applicant(1);
    const caseNumber = (await openCase(subject())).caseNumber;
    for (const level of [0, 6, 3.5])
      await assert.rejects(ratings.rate({ caseNumber, level }), { code: 'invalid-request' });
    const nothing = { caseNumber } as { caseNumber: string; level: number };
    await assert.rejects(ratings.rate(nothing), { code: 'invalid-request' });
    await assert.rejects(subject().applicant(2).ratings.rate({ caseNumber, level: 5 }), { code: 'not-found' });
    const rating = await ratings.rate({ caseNumber, level: 2, indicators: ['sample-slow'], text: '等得久（样例）' });
    assert.deepEqual([rating.level, rating.indicators], [2, ['sample-slow']]);
    await assert.rejects(ratings.rate({ caseNumber, level: 5 }), { code: 'act-not-allowed' });
    assert.deepEqual((await all(ratings.list()))[0], rating);
    const seen = async () => (await all(clerk().ratings())).map(({ caseNumber: of }) => of);
    assert.ok(!(await seen()).includes(caseNumber));
    const acts = JSON.stringify((await subject().applicant(1).cases.get(caseNumber)).acts);
    assert.ok(!acts.includes('sample-slow'), 'it is in a log of its own');
    const over = await closedCase(subject());
    await ratings.rate({ caseNumber: over, level: 5 });
    assert.ok((await seen()).includes(over));
    assert.deepEqual(await all(subject().applicant(2).ratings.list()), []);
  });

  it('takes complaints into a log of their own, which no clerk reads while the case is open', async () => {
    const { complaints } = subject().applicant(1);
    const { caseNumber } = await openCase(subject());
    const about = await complaints.file({ caseNumber, text: '态度生硬（样例）' });
    assert.deepEqual([about.about.division, about.status], [subject().target.division, 'filed']);
    const { division } = subject().target;
    const general = await complaints.file({ division, text: '电话无人接听（样例）' });
    assert.deepEqual(
      (await all(complaints.list())).slice(0, 2).map(({ id }) => id),
      [general.id, about.id],
    );
    const seen = (await all(clerk().complaints())).map(({ id }) => id);
    assert.deepEqual([seen.includes(general.id), seen.includes(about.id)], [true, false]);
    await accept(subject(), caseNumber);
    await subject().applicant(1).cases.withdraw(caseNumber);
    assert.ok((await all(clerk().complaints())).some(({ id }) => id === about.id));
    await assert.rejects(subject().applicant(2).complaints.file({ caseNumber, text: '样例' }), { code: 'not-found' });
    await assert.rejects(complaints.file({ text: '样例' }), { code: 'invalid-request' });
    await assert.rejects(complaints.file({ division, text: ' ' }), { code: 'invalid-request' });
  });

  it('takes an escalation of somebody who has no case, apart from complaints, and lets its addressee answer once', async () => {
    const { escalations, complaints } = subject().applicant(2);
    const { item, division } = subject().target;
    const opened = await escalations.open({ division, item, text: '窗口说办不了，也不说为什么（样例）' });
    assert.equal(opened.addressee.division, division);
    assert.deepEqual(await all(complaints.list()), []);
    assert.ok((await all(clerk().escalations())).some(({ id }) => id === opened.id));
    const other = subject().authority(subject().target.from).received;
    assert.ok(!(await all(other.escalations())).some(({ id }) => id === opened.id));
    const answer = { text: '已联系窗口，请携带身份证来办（样例）' };
    await assert.rejects(other.answerEscalation(opened.id, answer), { code: 'not-found' });
    const answered = await clerk().answerEscalation(opened.id, answer);
    assert.deepEqual([answered.answer?.text, answered.answer?.by.division], [answer.text, division]);
    await assert.rejects(clerk().answerEscalation(opened.id, answer), { code: 'act-not-allowed' });
    assert.deepEqual((await all(escalations.list()))[0], answered);
    await assert.rejects(escalations.open({ division: '000001', text: '样例' }), { code: 'invalid-request' });
  });

  it('keeps the first contact answerable for an enquiry, whoever it is passed to', async () => {
    const { enquiries } = subject().applicant(1);
    const { division, from } = subject().target;
    const asked = await enquiries.ask({ division: from, text: '这件事要去哪里办？（样例）' });
    assert.deepEqual([asked.firstContact.division, asked.referrals], [from, []]);
    const first = subject().authority(from).received;
    await assert.rejects(clerk().answer(asked.id, { text: '样例' }), { code: 'not-found' });
    const referred = await first.refer(asked.id, { to: division, reason: '由办理地答复（样例）' });
    assert.equal(referred.firstContact.division, from);
    assert.deepEqual(
      referred.referrals.map(({ to }) => to.division),
      [division],
    );
    await assert.rejects(first.refer(asked.id, { to: division, reason: '样例' }), { code: 'invalid-request' });
    assert.ok((await all(clerk().enquiries())).some(({ id }) => id === asked.id));
    assert.ok(
      (await all(first.enquiries())).some(({ id }) => id === asked.id),
      'it stays with the first contact',
    );
    const answered = await clerk().answer(asked.id, { text: '在线办理即可（样例）' });
    assert.deepEqual([answered.answer?.by.division, answered.firstContact.division], [division, from]);
    await assert.rejects(first.answer(asked.id, { text: '样例' }), { code: 'act-not-allowed' });
    assert.deepEqual((await all(enquiries.list()))[0], answered);
    assert.deepEqual(await all(subject().applicant(2).enquiries.list()), []);
  });

  it('makes appointments that nobody needs: each time says that one may walk in', async () => {
    const { appointments } = subject().applicant(1);
    const { division } = subject().target;
    const slots = await all(appointments.slots(division));
    assert.ok(slots.length > 1 && slots.every(({ walkIn }) => walkIn));
    const [slot] = slots;
    assert.ok(slot && slot.left > 0);
    const booked = await appointments.book({ slot: slot.id, item: subject().target.item });
    assert.deepEqual([booked.slot.startsAt, booked.status], [slot.startsAt, 'booked']);
    for (let left = slot.left - 1; left > 0; left -= 1)
      await subject().applicant(2).appointments.book({ slot: slot.id });
    await assert.rejects(subject().applicant(2).appointments.book({ slot: slot.id }), { code: 'act-not-allowed' });
    await assert.rejects(subject().applicant(2).appointments.cancel(booked.id), { code: 'not-found' });
    const cancelled = await appointments.cancel(booked.id);
    assert.equal(cancelled.status, 'cancelled');
    assert.deepEqual(await appointments.cancel(booked.id), cancelled);
    assert.deepEqual((await all(appointments.list()))[0], cancelled);
    const again = (await all(appointments.slots(division))).find(({ id }) => id === slot.id);
    assert.equal(again?.left, 1);
    await assert.rejects(appointments.book({ slot: 'slot-000001-none' }), { code: 'not-found' });
    await assert.rejects(all(appointments.slots('000001')), { code: 'not-found' });
  });
}
