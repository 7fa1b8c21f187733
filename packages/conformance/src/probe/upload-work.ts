import { appendUpload, createUpload, getUpload } from '@tongban/domain/protocol';
import { sha256 } from '@tongban/domain/rules';
import { Blocked } from '../check/check.ts';
import { cameOf } from '../check/expect.ts';
import { type Answer, digText, isSuccess } from '../exchange/answer.ts';
import type { Probe } from './probe.ts';

/** A small file that is what it says: it begins as a PDF does. */
export const FILE = new TextEncoder().encode('%PDF-1.4\n% conformance check, no paper of anybody\n%%EOF\n');
/** How often it is asked whether the scanner has come to an end, and the pause between, in milliseconds. */
const ASKED = 40;
const PAUSE = 250;

/** Says what is coming; gives what came. */
export function askUpload(probe: Probe, change: object = {}): Promise<Answer> {
  const body = {
    division: probe.given.handling?.division,
    name: '一致性检查.pdf',
    size: FILE.length,
    mediaType: 'application/pdf',
    digest: sha256(FILE),
    ...change,
  };
  return probe.ask({ who: 'applicant', route: createUpload, body });
}

/** An upload that was opened, by its key. */
export async function openUpload(probe: Probe, change: object = {}): Promise<string> {
  const answer = await askUpload(probe, change);
  if (!isSuccess(answer)) throw new Blocked(`no upload could be opened: ${cameOf(answer)}`);
  return digText(answer.json, 'id');
}

/** Sends bytes for a place in an upload; gives what came. */
export function askAppend(probe: Probe, upload: string, piece: { offset: number; bytes: Uint8Array<ArrayBuffer> }) {
  const headers = { 'content-type': 'application/partial-upload', 'upload-offset': String(piece.offset) };
  const params = { upload };
  return probe.ask({ who: 'applicant', route: appendUpload, params, text: piece.bytes, headers });
}

/** How far an upload has come. */
export function readUpload(probe: Probe, upload: string): Promise<Answer> {
  return probe.ask({ who: 'applicant', route: getUpload, params: { upload } });
}

/** A file that is here whole and was found clean. */
export async function cleanUpload(probe: Probe): Promise<string> {
  const upload = await openUpload(probe);
  const sent = await askAppend(probe, upload, { offset: 0, bytes: FILE });
  if (!isSuccess(sent)) throw new Blocked(`the bytes of a file were not taken: ${cameOf(sent)}`);
  for (let count = 0; count < ASKED; count += 1) {
    const state = digText((await readUpload(probe, upload)).json, 'state');
    if (state === 'clean') return upload;
    if (state !== 'stored' && state !== 'scanning') break;
    if (count > 2) await new Promise((done) => setTimeout(done, PAUSE));
  }
  throw new Blocked('a harmless file was not found clean');
}
