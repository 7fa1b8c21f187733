// Saves a draft whenever something has changed, one after the other, and says so.
import { make, t } from './chrome.js';
import { client } from './platform.js';

/** Saves the draft `id` as `values` gives it; `status` says how that went. */
export function draftSaver(id, values) {
  const status = make('p', { class: 'soft', role: 'status' });
  let saving = Promise.resolve();
  const save = () => {
    saving = saving.then(async () => {
      try {
        const { savedAt } = await client.applications.save(id, values());
        const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: 'Asia/Shanghai' }).format(
          new Date(savedAt),
        );
        status.textContent = t(
          `草稿${time}已存好，关掉页面也不会丢。`,
          `The draft was saved at ${time}; closing the page loses nothing.`,
        );
      } catch {
        status.textContent = t(
          '草稿没存上，您填的还在这一页上。请不要关掉页面，再改一处会重新存。',
          'The draft could not be saved. What you filled in is still on this page: keep it open, the next change saves again.',
        );
      }
    });
    return saving;
  };
  return { status, save };
}
