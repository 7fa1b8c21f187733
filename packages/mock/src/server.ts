/**
 * The mock platform as a real HTTP server on this machine.
 *
 * @module @tongban/mock/server
 */
export { type MockServer, type MockServerOptions, serveMock } from './server/serve-mock.ts';
