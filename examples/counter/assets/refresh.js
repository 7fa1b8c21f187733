// Shows the newest: asks whether the page is still it, and loads it again unless a clerk has begun to type.
const { watch, version, keeps, news, look } = document.body.dataset;
let busy = keeps === 'yes';
let over = !watch;
const begin = () => {
  busy = true;
};
document.addEventListener('input', begin);
// Whoever unfolds a form is about to type.
document.addEventListener('click', (event) => event.target.closest('summary') && begin());
// The answer to a form is a page of its own.
document.addEventListener('submit', () => {
  over = true;
});

function tell() {
  const link = document.createElement('a');
  Object.assign(link, { href: location.pathname, target: '_blank', rel: 'noopener', textContent: look });
  const line = document.createElement('p');
  line.className = 'now news';
  line.dataset.tone = 'act';
  line.setAttribute('role', 'status');
  line.append(news, ' ', link);
  document.querySelector('main').prepend(line);
}

async function ask() {
  const answer = await fetch(`${watch}`, { headers: { 'if-none-match': `"${version}"` }, cache: 'no-store' });
  if (over || answer.status !== 200 || (await answer.text()) === version) return;
  over = true;
  if (busy) tell();
  else location.replace(location.pathname);
}

async function keepAsking() {
  // A platform that does not answer is asked again; the page stays as it is.
  if (!document.hidden) await ask().catch(() => undefined);
  if (!over) setTimeout(keepAsking, 1500);
}
if (!over) setTimeout(keepAsking, 1500);
