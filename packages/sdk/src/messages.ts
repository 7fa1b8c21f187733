/**
 * What failures are called, in Chinese and English: words that may be shown to a person.
 *
 * @module @tongban/sdk/messages
 */
export { explainFailure, type FailureExplained, loadFailureWords } from './messages/explain-failure.ts';
export { type FailureLanguage, type FailureWords, type KnownRemedy } from './messages/failure-words.ts';
