import { make, t } from './chrome.js';
import { guideAddress, itemOfPage, parameter } from './platform.js';

const viewer = document.querySelector('tb-guide-viewer');
viewer.setAttribute('item', parameter('item'));
viewer.setAttribute('division', parameter('division'));
viewer.setAttribute('address', location.href);
document
  .querySelector('#actions')
  .append(
    make(
      'a',
      { class: 'button button--primary', href: guideAddress('materials.html', itemOfPage(), parameter('division')) },
      t('看我要交什么', 'What must I hand in?'),
    ),
    make('a', { href: 'index.html' }, t('回到查找', 'Back to the search')),
  );
