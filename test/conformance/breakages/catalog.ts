import { type Breakage, breaks, breaksAfter, edit, isOf, refuse } from '../breakage.ts';

/** What goes wrong with items, guides, divisions and the pages of lists. */
export const catalogBreakages: readonly Breakage[] = [
  breaks('item-by-key', 'gives another item than the one asked for', {
    answer: (answer, request) => {
      if (answer.status === 200 && isOf(request, 'GET', /^\/v1\/items\/./))
        edit(answer, (item) => void (item.id = { kind: 'local', code: 'other' }));
    },
  }),
  breaks('item-unknown', 'calls an unknown item a bad request', {
    answer: (answer, request) => {
      if (answer.status === 404 && /no-such-item$/.test(request.path)) refuse(answer, 400, 'invalid-request');
    },
  }),
  breaks('items-with-guide-first', 'lists an item without a guide first', {
    answer: (answer, request) => {
      if (answer.status !== 200 || request.path !== '/v1/items' || request.query.has('cursor')) return;
      edit(answer, ({ items }) => void (items[0] && (items[0].guides = [])));
    },
  }),
  breaks('items-search', 'overlooks the words of a search', {
    request: ({ path, query }) => void (path === '/v1/items' && query.delete('query')),
  }),
  breaks('division-parts', 'overlooks of which division the parts are asked', {
    request: ({ path, query }) => void (path === '/v1/divisions' && query.delete('parent')),
  }),
  breaks('division-by-code', 'calls an unknown division a bad request', {
    answer: (answer, { path }) => void (path === '/v1/divisions/999999' && refuse(answer, 400, 'invalid-request')),
  }),
  breaks('guides-by-item', 'lists a guide with the digest of an older version', {
    answer: (answer, { path }) => {
      if (answer.status === 200 && path === '/v1/guides') {
        edit(answer, ({ items }) => void items.forEach((guide) => (guide.digest = 'older')));
      }
    },
  }),
  breaks('guide-digest', 'changes a guide and keeps its digest', {
    answer: (answer, request) => {
      if (answer.status === 200 && isOf(request, 'GET', /^\/v1\/guides\/./))
        edit(answer, (guide) => void (guide.version = 'newer'));
    },
  }),
  breaks('guide-etag', 'drops the ETag of guides', {
    answer: (answer, request) => void (isOf(request, 'GET', /^\/v1\/guides\/./) && answer.headers.delete('etag')),
  }),
  breaks('guide-if-none-match', 'sends the whole guide to who has it', {
    request: ({ headers }) => headers.delete('if-none-match'),
  }),
  breaks('guide-unknown', 'calls an unknown guide a bad request', {
    answer: (answer, { path }) => void (/guides\/.*\/999999$/.test(path) && refuse(answer, 400, 'invalid-request')),
  }),
  breaks('paging-items', 'loses an entry between two pages', {
    answer: (answer, { path, query }) => {
      if (path === '/v1/items' && query.has('cursor') && answer.status === 200)
        edit(answer, ({ items }) => void items.shift());
    },
  }),
  breaks('paging-guides', 'repeats the first entry of every further page', {
    answer: (answer, { path, query }) => {
      if (path === '/v1/guides' && query.has('cursor'))
        edit(answer, ({ items }) => void items.splice(-1, 1, ...items.slice(0, 1)));
    },
  }),
  breaks('paging-divisions', 'sorts small pages the other way round', {
    answer: (answer, { path, query }) => {
      if (path === '/v1/divisions' && query.get('limit') !== '100') edit(answer, ({ items }) => void items.reverse());
    },
  }),
  breaks('paging-drafts', 'promises a page after the last', {
    answer: (answer, { path, query, method }) => {
      if (path !== '/v1/applications' || method !== 'GET' || answer.status !== 200 || query.get('limit') === '100')
        return;
      edit(answer, (page) => void (page.nextCursor ??= 'after-0'));
    },
  }),
  breaks('paging-cases', 'begins again at every cursor', {
    request: ({ path, query }) => void (path === '/v1/cases' && query.delete('cursor')),
  }),
  breaksAfter('paging-inbox', 'shifts its pages while they are turned', () => ({
    answer: (answer, { path, query }) => {
      if (path === '/v1/inbox' && query.has('cursor')) edit(answer, ({ items }) => void items.shift());
    },
  })),
  breaks('paging-limits', 'takes a page of no entries for one of one', {
    request: ({ query }) => void (query.get('limit') === '0' && query.set('limit', '1')),
  }),
];
