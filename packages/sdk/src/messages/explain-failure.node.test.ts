import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PlatformError, type PlatformErrorCode } from '@tongban/domain';
import { PROBLEM_CODES } from '@tongban/domain/protocol';
import { explainFailure, loadFailureWords } from '@tongban/sdk/messages';

const CODES: PlatformErrorCode[] = [
  ...PROBLEM_CODES,
  'network',
  'timeout',
  'aborted',
  'malformed-response',
  'unrecognized',
];

describe('the words of failures', () => {
  for (const language of ['zh-Hans', 'en'] as const) {
    it(`names every code and every remedy once, in ${language}`, async () => {
      const words = await loadFailureWords(language);
      assert.deepEqual(Object.keys(words.codes).sort(), [...CODES].sort());
      const said = CODES.map((code) => explainFailure(new PlatformError(code), words).what);
      assert.equal(new Set(said).size, CODES.length, 'no two codes are called the same');
      for (const remedy of ['retry', 'reauthenticate', 'step-up', 'fix-input', 'ask-authority'] as const) {
        const { todo } = explainFailure(new PlatformError('internal', { remedy }), words);
        assert.equal(todo, words.remedies[remedy]);
      }
      const isChinese = /\p{Script=Han}/u;
      for (const text of said) assert.equal(isChinese.test(text), language === 'zh-Hans', text);
    });
  }

  it('tells how long to wait, and stays helpful for what it does not know', async () => {
    const words = await loadFailureWords('en');
    const busy = new PlatformError('rate-limited', { remedy: 'retry', retryAfter: 90 });
    assert.equal(explainFailure(busy, words).todo, 'It may be tried again in 90 seconds.');
    const down = new PlatformError('unavailable', { retryAfter: 3600 });
    assert.equal(explainFailure(down, words).todo, 'Please try again in a while. It may be tried again in 60 minutes.');
    const newer = new PlatformError('video-needed' as PlatformErrorCode, { remedy: 'call-by-video' });
    assert.equal(explainFailure(newer, words).what, words.codes.unrecognized.what);
    assert.equal(explainFailure(newer, words).todo, words.codes.unrecognized.todo);
  });
});
