// One and the same reading call, as each library makes it.
import axios from 'axios';
import ky from 'ky';
import OpenAI from 'openai';
import Stripe from 'stripe';

/**
 * Who makes the call.
 *
 * @param sdk the door of the packed SDK
 * @param baseUrl where the platform answers
 * @param fetch sends requests; the machine's own unless given
 * @returns by name, a function that takes a path below `/v1` and gives the parsed answer; `ours` takes what to ask for
 */
export function clients({ createClient }, baseUrl, fetch = globalThis.fetch) {
  const { hostname, port, protocol } = new URL(baseUrl);
  const openai = new OpenAI({ apiKey: 'bench', baseURL: `${baseUrl}/v1`, fetch });
  const stripe = new Stripe('sk_bench', {
    httpClient: Stripe.createFetchHttpClient(fetch),
    host: hostname,
    port: port || 443,
    protocol: protocol.slice(0, -1),
    telemetry: false,
  });
  const byAxios = axios.create({ baseURL: `${baseUrl}/v1`, adapter: 'fetch', env: { fetch } });
  const ours = createClient({ baseUrl, fetch });
  return {
    fetch: async (path) => (await fetch(`${baseUrl}/v1${path}`)).json(),
    ky: (path) => ky(`${baseUrl}/v1${path}`, { fetch }).json(),
    axios: async (path) => (await byAxios.get(path)).data,
    openai: (path) => openai.get(path),
    stripe: (path) => stripe.rawRequest('GET', `/v1${path}`),
    ours: (path, ask) => ask(ours),
  };
}
