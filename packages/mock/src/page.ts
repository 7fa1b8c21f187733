/**
 * The mock platform inside a page or a worker, without a service worker.
 *
 * @module @tongban/mock/page
 */
export { enableMockNetwork, type MockNetwork, type MockNetworkOptions } from './network/mock-network.ts';
