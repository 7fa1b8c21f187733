/** What a test writes into a file that is to be found harmful. Nothing here knows a real virus. */
const MARK = 'TONGBAN-SAMPLE-INFECTED';

/** Whether a file is found harmful: it holds the mock's own mark. */
export function isHarmful(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes).includes(MARK);
}
