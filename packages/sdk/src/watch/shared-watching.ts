import type { CaseEvent } from '@tongban/domain/protocol';
import type { Caller } from '../call/caller.ts';
import { type Follower, give, type Watching } from './follower.ts';
import { createRoster } from './roster.ts';
import { type TabLocks, tabLeadership } from './tab-leadership.ts';
import { readFailure, type TabMessage, type WantedCase, writtenFailure } from './tab-messages.ts';

/** What tabs are shared by. */
export interface TabMeans {
  /** The name of the channel and the lock: tabs with one name share one stream. */
  name: string;
  /** The lock manager of the origin. */
  locks: TabLocks;
  /** Opens the channel between the tabs. */
  openChannel: (name: string) => BroadcastChannel;
}

/** The cases that another tab follows over this one. */
type OtherTab = Map<string, { follower: Follower; leave: () => void }>;

/**
 * One stream for all tabs of a portal: the leading tab watches, the others tell it their cases and hear from it.
 *
 * Every follower knows how far it was given, so a change of leaders leaves nothing out and repeats nothing.
 *
 * @param watchAlone watches over streams of this tab's own; it is told to call back at every sign of life
 */
export function sharedWatching(
  caller: Caller,
  { name, locks, openChannel }: TabMeans,
  watchAlone: (alive: () => void) => Watching,
): Watching {
  const tab = caller.ids();
  const roster = createRoster();
  const followers = new Map<Follower, (() => void) | undefined>();
  const others = new Map<string, OtherTab>();
  const own = watchAlone(() => post({ type: 'beat' }));
  let channel: BroadcastChannel | undefined;
  let leads = false;
  let isTelling = false;
  let isPresent = false;
  const newcomers = new Set<string>();

  function post(message: TabMessage): void {
    channel?.postMessage(message);
  }

  /** Tells the leader what is followed here, once for all changes of one turn. */
  function tellWants(): void {
    if (isTelling) return;
    isTelling = true;
    queueMicrotask(() => {
      isTelling = false;
      // Until this tab holds the lock of its name, the leader would take it for gone.
      if (leads || !isPresent) return;
      const cases = [...roster.positions()].map(([caseNumber, after]) => {
        return { caseNumber, after, isNew: newcomers.has(caseNumber) };
      });
      newcomers.clear();
      post({ type: 'want', from: tab, cases });
    });
  }

  function lead(signal: AbortSignal): void {
    leads = true;
    for (const follower of followers.keys()) followers.set(follower, own.follow(follower));
    post({ type: 'lead', from: tab });
    void (async () => {
      // In case no stream comes through here: then nothing else shows that this tab is alive.
      while (!signal.aborted) {
        post({ type: 'beat' });
        await caller.wait(caller.silence / 3, signal);
      }
    })();
    signal.addEventListener('abort', () => {
      leads = false;
      for (const each of others.values()) for (const { leave } of each.values()) leave();
      others.clear();
      for (const [follower, leave] of followers) {
        leave?.();
        followers.set(follower, undefined);
      }
      // Another tab may have taken the lead while this one was asleep, and did not hear of these cases.
      tellWants();
    });
  }

  /** Follows for another tab what it wants now, and no longer what it does not. */
  function serve(from: string, cases: readonly WantedCase[]): void {
    const wanted = new Map(cases.map((each) => [each.caseNumber, each]));
    const served = others.get(from) ?? new Map<string, { follower: Follower; leave: () => void }>();
    if (!others.has(from)) releaseWhenGone(from);
    others.set(from, served);
    for (const [caseNumber, { follower, leave }] of served) {
      const want = wanted.get(caseNumber);
      // What was sent on arrives; only somebody new may need what came before.
      if (want && !(want.isNew && want.after < follower.given)) continue;
      leave();
      served.delete(caseNumber);
    }
    for (const [caseNumber, { after }] of wanted) {
      if (served.has(caseNumber)) continue;
      const take = (event: CaseEvent) => post({ type: 'act', to: from, event });
      const fail = (error: unknown) => {
        served.delete(caseNumber);
        post({ type: 'fail', to: from, caseNumber, failure: writtenFailure(error) });
      };
      const follower = { caseNumber, given: after, take, fail };
      const entry = { follower, leave: () => undefined as void };
      served.set(caseNumber, entry);
      entry.leave = own.follow(follower);
    }
  }

  /** Each tab holds a lock of its own name; who gets it knows that the tab is gone. */
  function releaseWhenGone(from: string): void {
    const gone = () => {
      for (const { leave } of others.get(from)?.values() ?? []) leave();
      others.delete(from);
    };
    void locks.request(`${name} ${from}`, gone).catch(() => undefined);
  }

  const leadership = tabLeadership(caller, { locks, name }, lead);
  let leaveOrigin: () => void = () => undefined;

  function hear({ data: message }: MessageEvent<TabMessage>): void {
    if (message.type === 'want' && leads) serve(message.from, message.cases);
    if (message.type === 'lead' || message.type === 'beat') leadership.heard();
    if (message.type === 'lead') tellWants();
    if (message.type === 'fail' && message.to === tab) roster.fail(readFailure(message.failure), message.caseNumber);
    if (message.type !== 'act' || message.to !== tab || leads) return;
    const { event } = message;
    for (const follower of [...followers.keys()]) {
      // Whoever came after the last telling, and wants earlier acts, is served in order after the next one.
      const isNext = event.act.sequence <= follower.given + 1;
      if (follower.caseNumber === event.caseNumber && isNext) give(follower, event);
    }
  }

  function open(): void {
    channel = openChannel(name);
    channel.onmessage = hear;
    const opened = channel;
    const stay = () =>
      new Promise<void>((resolve) => {
        if (channel !== opened) return resolve();
        leaveOrigin = resolve;
        isPresent = true;
        tellWants();
      });
    void locks.request(`${name} ${tab}`, stay).catch(() => undefined);
    leadership.stand();
  }

  function close(): void {
    leadership.retire();
    leaveOrigin();
    isPresent = false;
    channel?.close();
    channel = undefined;
  }

  return {
    follow(follower) {
      if (!channel) open();
      // The stream's own failures reach the list here first, so that it stays true.
      const listed: Follower = {
        caseNumber: follower.caseNumber,
        get given() {
          return follower.given;
        },
        set given(sequence) {
          follower.given = sequence;
        },
        take: follower.take,
        fail(error) {
          followers.delete(listed);
          roster.remove(listed);
          follower.fail(error);
          if (followers.size === 0 && channel) close();
        },
      };
      roster.add(listed);
      newcomers.add(listed.caseNumber);
      followers.set(listed, leads ? own.follow(listed) : undefined);
      tellWants();
      return () => {
        followers.get(listed)?.();
        followers.delete(listed);
        roster.remove(listed);
        if (followers.size === 0 && channel) close();
        else tellWants();
      };
    },
  };
}
