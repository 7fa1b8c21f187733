// A file of an application: sent as soon as it is chosen, and taken once it was looked through.
import { isPlatformError } from '/embed/tongban.js';
import { make, t } from './chrome.js';
import { client } from './platform.js';

const KINDS = '.pdf,.jpg,.jpeg,.png';

const progress = ({ state, offset, size }) => {
  if (state === 'selected') return t('正在准备……', 'Getting ready …');
  if (state !== 'uploading') return t('传完了，正在查毒……', 'Sent; being looked through for viruses …');
  return t(`已传${Math.floor((offset / size) * 100)}%`, `${Math.floor((offset / size) * 100)} % sent`);
};

const PROBLEMS = {
  infected: () =>
    t('这个文件有病毒，没有收。请换一个。', 'This file holds a virus and was not taken. Please choose another.'),
  failed: () => t('文件没有完整传到，请再选一次。', 'The file did not arrive whole. Please choose it again.'),
  refused: () => t('只收PDF、JPG、PNG，最大20兆。', 'PDF, JPG and PNG are taken, 20 MB at most.'),
  lost: () => t('没有传上，请再选一次。', 'It could not be sent. Please choose it again.'),
};

/**
 * A control for one file. A broken line is no failure: what was sent is sent on as soon as somebody answers.
 *
 * @param division the place that will decide, which keeps the file
 * @param told hears of each file that was taken, and of each problem
 */
export function fileControl({ id, label, division, told }) {
  const control = make('input', { type: 'file', id, accept: KINDS, 'aria-label': label });
  const status = make('p', { class: 'hint', role: 'status' });
  let sending;
  control.addEventListener('change', async () => {
    const [file] = control.files;
    if (!file) return;
    sending?.abort();
    const mine = new AbortController();
    sending = mine;
    told({});
    try {
      const { signal } = mine;
      const onProgress = (how) => (status.textContent = `${file.name}：${progress(how)}`);
      const upload = await client.uploads.send(file, { division, name: file.name, signal, onProgress });
      if (upload.state !== 'clean') throw upload.state;
      status.textContent = t(`${file.name}：已传好，提交后才交出去`, `${file.name}: sent; handed over when you submit`);
      const { digest } = upload;
      told({ file: { fileName: file.name, size: file.size, digest, upload: upload.id } });
    } catch (error) {
      if (mine.signal.aborted) return;
      status.textContent = '';
      control.value = '';
      const code = isPlatformError(error) ? (error.code === 'invalid-request' ? 'refused' : 'lost') : error;
      told({ problem: (PROBLEMS[code] ?? PROBLEMS.lost)() });
    } finally {
      if (sending === mine) sending = undefined;
    }
  });
  /** Takes no file any more. */
  const clear = () => {
    sending?.abort();
    control.value = '';
    status.textContent = '';
  };
  return { control, status, clear, isSending: () => sending !== undefined };
}
