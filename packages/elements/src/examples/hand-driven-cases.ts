import type { Act, ServiceCase } from '@tongban/domain';
import { casePlatform, type CasePlatform } from './case-platforms.ts';

/** A watch that was asked for. */
interface Watch {
  /** After which act. */
  after: number;
  /** Gives the next act, or breaks off. */
  give: (next: Act | Error) => void;
  /** Whether somebody still listens. */
  isOpen: boolean;
}

/** A platform whose answers and acts a test sends by hand. */
export interface HandDriven {
  /** The platform. */
  platform: CasePlatform;
  /** Every watch there was. */
  watches: readonly Watch[];
  /** Sends the next act to whoever listens, or breaks the watch off. */
  send: (next: Act | Error) => void;
  /** Decides what is answered from now on. */
  answerWith: (answer: () => Promise<ServiceCase>) => void;
  /** How often the case was asked for. */
  gets: () => number;
  /** How many listen. */
  open: () => number;
}

/** A platform with one case, driven by hand. */
export function handDriven(serviceCase: ServiceCase): HandDriven {
  const watches: Watch[] = [];
  let answer: () => Promise<ServiceCase> = () => Promise.resolve(serviceCase);
  let gets = 0;
  const platform = casePlatform(() => {
    gets += 1;
    return answer();
  });
  platform.cases.watch = async function* (caseNumber, { after = 0, signal } = {}) {
    const queue: (Act | Error)[] = [];
    let wake = () => {};
    const give = (next: Act | Error) => {
      queue.push(next);
      wake();
    };
    const watch = { after, give, isOpen: true };
    watches.push(watch);
    signal?.addEventListener('abort', () => {
      watch.isOpen = false;
      wake();
    });
    while (watch.isOpen) {
      const next = queue.shift();
      if (next instanceof Error) {
        watch.isOpen = false;
        throw next;
      }
      if (next) yield { caseNumber, act: next };
      else await new Promise<void>((resolve) => (wake = resolve));
    }
  };
  return {
    platform,
    watches,
    send: (next) => watches.findLast(({ isOpen }) => isOpen)?.give(next),
    answerWith: (next) => (answer = next),
    gets: () => gets,
    open: () => watches.filter(({ isOpen }) => isOpen).length,
  };
}
