import { appendUpload, deleteUpload, downloadUpload, getUpload } from '@tongban/domain/protocol';
import type { Check } from '../check/check.ts';
import { Blocked } from '../check/check.ts';
import { cameOf, done, pointsAt, refused, sameAnswer } from '../check/expect.ts';
import { that } from '../check/finding.ts';
import { dig, digText } from '../exchange/answer.ts';
import type { Probe } from '../probe/probe.ts';
import { askAppend, askUpload, cleanUpload, FILE, openUpload, readUpload } from '../probe/upload-work.ts';

const CLAUSE = 'protocol.md, Uploads (resumable, digest-checked, honest)';
const needs = ['item', 'applicant', 'handling'] as const;
const NONE = 'conformance-no-such-upload';
const HALF = Math.floor(FILE.length / 2);

const askDownload = (probe: Probe, upload: string) =>
  probe.ask({ who: 'applicant', route: downloadUpload, params: { upload } });

/** What uploads must do. */
export const uploadChecks: readonly Check[] = [
  {
    id: 'upload-clean',
    about: 'A harmless file is found clean once all its bytes are here.',
    clause: CLAUSE,
    needs,
    run: async (probe) => {
      try {
        await cleanUpload(probe);
        return [];
      } catch (error) {
        if (!(error instanceof Blocked)) throw error;
        return that(false, ['the state clean', error.message]);
      }
    },
  },
  {
    id: 'upload-resumed',
    about: 'An upload that broke off goes on where it was: the platform says how many bytes are here.',
    clause: CLAUSE,
    needs,
    run: async (probe) => {
      const upload = await openUpload(probe);
      await askAppend(probe, upload, { offset: 0, bytes: FILE.slice(0, HALF) });
      const read = await readUpload(probe, upload);
      const rest = await askAppend(probe, upload, { offset: HALF, bytes: FILE.slice(HALF) });
      const offset = dig(read.json, 'offset');
      return [
        ...that(offset === HALF, [`offset ${HALF} after as many bytes`, `offset ${String(offset)}`], read),
        ...done(rest, 'the rest of the bytes'),
      ];
    },
  },
  {
    id: 'upload-offset',
    about: 'Bytes for another place than the end are refused, and change nothing.',
    clause: CLAUSE,
    needs,
    run: async (probe) => {
      const upload = await openUpload(probe);
      const answer = await askAppend(probe, upload, { offset: 1, bytes: FILE.slice(1) });
      const offset = dig((await readUpload(probe, upload)).json, 'offset');
      return [
        ...refused(answer, 'offset-mismatch', 409),
        ...that(offset === 0, ['offset 0 as before', `offset ${String(offset)}`], answer),
      ];
    },
  },
  {
    id: 'upload-digest',
    about: 'A file whose digest is another than was announced has failed, for good.',
    clause: CLAUSE,
    needs,
    run: async (probe) => {
      const upload = await openUpload(probe);
      const other = FILE.slice();
      other[other.length - 2] = 0x21;
      await askAppend(probe, upload, { offset: 0, bytes: other });
      const read = await readUpload(probe, upload);
      const state = digText(read.json, 'state');
      return that(state === 'failed', ['the state failed', `the state ${state || 'of no upload'}`], read);
    },
  },
  {
    id: 'upload-kind',
    about: 'A program is refused before a byte of it is sent.',
    clause: CLAUSE,
    needs,
    run: async (probe) => {
      const answer = await askUpload(probe, { name: '一致性检查.exe', mediaType: 'application/x-msdownload' });
      return [...refused(answer, 'invalid-request', 400), ...pointsAt(answer, ['mediaType'])];
    },
  },
  {
    id: 'upload-attachment',
    about: 'A file comes back whole, to be saved and never to be shown: what a person sent must not run in the portal.',
    clause: 'protocol.md, Wire rules (uploads are served as attachments with nosniff); RFC 6266 §4.2',
    needs,
    run: async (probe) => {
      const answer = await askDownload(probe, await cleanUpload(probe));
      const disposition = answer.headers.get('content-disposition') ?? 'none';
      return [
        ...that(/^attachment\b/.test(disposition), ['Content-Disposition: attachment', disposition], answer),
        ...that(answer.text === new TextDecoder().decode(FILE), ['the bytes that were sent', cameOf(answer)], answer),
      ];
    },
  },
  {
    id: 'upload-not-before-clean',
    about: 'A file that was not found clean is given to nobody.',
    clause: CLAUSE,
    needs,
    run: async (probe) => refused(await askDownload(probe, await openUpload(probe)), 'act-not-allowed', 409),
  },
  {
    id: 'upload-of-another',
    about: 'Another’s upload is answered exactly like one that does not exist, whatever is asked of it.',
    clause: 'protocol.md, Identity (trust 2)',
    needs: [...needs, 'other-applicant'],
    run: async (probe) => {
      const upload = await openUpload(probe);
      const headers = { 'content-type': 'application/partial-upload', 'upload-offset': '0' };
      const findings = [];
      for (const route of [getUpload, appendUpload, downloadUpload, deleteUpload]) {
        const sent = route === appendUpload ? { text: FILE, headers } : {};
        const ask = (id: string) => probe.ask({ who: 'other-applicant', route, params: { upload: id }, ...sent });
        const [hers, none] = [await ask(upload), await ask(NONE)];
        const expected = 'the very answer that an upload gets which does not exist';
        findings.push(...sameAnswer(hers, none, { expected, differing: [upload, NONE] }));
      }
      return findings;
    },
  },
  {
    id: 'upload-deleted',
    about: 'An upload that was deleted is gone with its bytes.',
    clause: `${CLAUSE}; 个人信息保护法 第四十七条`,
    needs,
    run: async (probe) => {
      const upload = await openUpload(probe);
      const deleted = await probe.ask({ who: 'applicant', route: deleteUpload, params: { upload } });
      return [...done(deleted, 'deleting'), ...refused(await readUpload(probe, upload), 'not-found', 404)];
    },
  },
];
