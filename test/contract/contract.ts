import { type RouteName, routes } from '@tongban/domain/protocol';
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { besideTheCase } from './beside-the-case.ts';
import { confirmations } from './confirmations.ts';
import { handling } from './handling.ts';
import { licences } from './licences.ts';
import { reading } from './reading.ts';
import { routing } from './routing.ts';
import type { Subject } from './subject.ts';
import { submitting } from './submitting.ts';
import { turningToAuthorities } from './turning-to-authorities.ts';
import { uploads } from './uploads.ts';
import { watching } from './watching.ts';

/**
 * Asks a platform, through the SDK, whether it keeps the protocol.
 *
 * @param start starts the platform; it is closed after the last question
 */
export function describeContract(name: string, start: () => Promise<Subject>): void {
  describe(`the contract of SDK and ${name}`, () => {
    let started: Subject | undefined;
    before(async () => {
      started = await start();
    });
    after(() => started?.close());
    const subject = () => {
      if (!started) throw new RangeError('The platform has not started.');
      return started;
    };
    describe('reading', () => reading(subject));
    describe('finding the destination', () => routing(subject));
    describe('submitting', () => submitting(subject));
    describe('handling', () => handling(subject));
    describe('watching', () => watching(subject));
    describe('confirming', () => confirmations(subject));
    describe('using licences', () => licences(subject));
    describe('sending files', () => uploads(subject));
    describe('what goes beside a case', () => besideTheCase(subject));
    describe('turning to authorities', () => turningToAuthorities(subject));
    describe('all of it', () => {
      it('has called every route of the protocol with success', () => {
        const { called } = subject();
        assert.deepEqual(
          (Object.keys(routes) as RouteName[]).filter((name) => !called.has(name)),
          [],
        );
      });
    });
  });
}
