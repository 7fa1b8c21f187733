/**
 * A log of calls in which a person's data is hidden.
 *
 * @module @tongban/sdk/log
 */
export { type LogLevel, type LogLine, type LogOptions, logTo } from './log/log-to.ts';
