/**
 * The mock platform inside a Node process, for tests.
 *
 * @module @tongban/mock/node
 */
export { enableMockNetwork, type MockNetwork, type MockNetworkOptions } from './network/mock-network.ts';
