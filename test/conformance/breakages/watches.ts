import { type Breakage, breaks, breaksAfter, isOf, tokenOf } from '../breakage.ts';

const sequenceOf = (block: string) => Number(/"sequence":(\d+)/.exec(block)?.[1]);
const caseOf = (block: string) => /"caseNumber":"([^"]+)"/.exec(block)?.[1] ?? '';

/** What goes wrong in a stream. */
export const watchBreakages: readonly Breakage[] = [
  breaks('watch-replay', 'repeats an act in the stream', {
    event: (block) => (sequenceOf(block) === 1 ? block + block : block),
  }),
  breaks('watch-syntax', 'writes lines that no event has', {
    event: (block) => (block.startsWith('id:') ? `sent: now\n${block}` : block),
  }),
  breaks('watch-position', 'gives an event only a number as its id', {
    event: (block) => block.replace(/^id: .*$/m, `id: ${sequenceOf(block)}`),
  }),
  breaks('watch-resume', 'begins again wherever the stream was lost', {
    request: ({ headers }) => headers.delete('last-event-id'),
  }),
  breaksAfter('watch-live', 'sends nothing that is done while somebody watches', () => {
    const watched = new Set<string>();
    const late = new Set<string>();
    return {
      request: (request) => {
        const number = /^\/v1\/cases\/([^/]+)\/acts$/.exec(request.path)?.[1] ?? '';
        if (watched.has(number)) late.add(`${number} accepted`);
      },
      event: (block) => {
        watched.add(caseOf(block));
        return /"type":"accepted"/.test(block) && late.has(`${caseOf(block)} accepted`) ? '' : block;
      },
    };
  }),
  breaks('watch-heartbeat', 'is silent when it has nothing to tell', {
    event: (block) => (block.startsWith(':') ? '' : block),
  }),
  breaks('watch-of-another', 'lets another’s case be watched', {
    request: (request) => {
      const isHers = isOf(request, 'POST', /^\/v1\/watches$/) && tokenOf(request) === 'sample-applicant-2';
      if (isHers) request.headers.set('authorization', 'Bearer sample-applicant-1');
    },
  }),
  breaksAfter('events-masked', 'names the applicant in the stream', () => {
    let name = '';
    return {
      request: (request) => {
        name = /"applicant":\{"name":"([^"]+)"/.exec(request.body)?.[1] ?? name;
      },
      event: (block) => block.replace(/^data: \{/m, `data: {"applicantName":"${name}",`),
    };
  }),
  breaks('route-create-watch', 'answers a new watch with 200', {
    answer: (answer, { path, method }) => {
      if (path === '/v1/watches' && method === 'POST' && answer.status === 201) answer.status = 200;
    },
  }),
  breaks('route-watch-events', 'leaves out when an act was done', {
    event: (block) => block.replace(/"at":"[^"]*",/, ''),
  }),
];
