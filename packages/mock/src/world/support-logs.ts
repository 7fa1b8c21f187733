import type { Appointment, Complaint, Enquiry, Escalation, Instant, Rating } from '@tongban/domain';
import { drawCode } from './random.ts';
import type { Sources } from './sources.ts';

/** That a notice was shown. */
export interface Showing {
  /** The case's number and the notice's key in it. */
  id: string;
  /** When, the first time. */
  shownAt: Instant;
}

/** What is kept beside cases, each kind in a log of its own. */
export interface SupportRecords {
  /** 好差评. */
  ratings: Rating;
  /** 投诉. */
  complaints: Complaint;
  /** 办不成事. */
  escalations: Escalation;
  /** 咨询. */
  enquiries: Enquiry;
  /** 预约. */
  appointments: Appointment;
  /** Which notices were shown. */
  showings: Showing;
}

/** The name of a log. */
export type SupportLog = keyof SupportRecords;

/** One record with whose it is. */
export interface KeptRecord<T> {
  /** The subject of the person. */
  owner: string;
  /** The record, as it is now. */
  record: T;
}

/** The logs that are kept beside cases: none of them is part of a case, and none is read with one. */
export class SupportLogs {
  readonly #sources: Sources;
  readonly #logs = new Map<SupportLog, Map<string, KeptRecord<SupportRecords[SupportLog]>>>();

  /** @param sources the clock that dates records, where keys are drawn from, and who keeps them */
  constructor(sources: Sources) {
    this.#sources = sources;
  }

  /** What a new record begins with: a key that says where it is kept, and when it was taken in. */
  begin(kind: string, division: string): { id: string; filedAt: Instant } {
    const { clock, random } = this.#sources;
    return { id: `${kind}-${division}-${drawCode(random, 12).toLowerCase()}`, filedAt: clock.now() };
  }

  /** Keeps a record as it is now. */
  keep<L extends SupportLog>(log: L, owner: string, record: SupportRecords[L]): SupportRecords[L] {
    this.restore(log, owner, record);
    this.#sources.recorder.record({ kind: 'support-kept', log, owner, record });
    return record;
  }

  /** Takes a record in as it was kept. */
  restore(log: SupportLog, owner: string, record: SupportRecords[SupportLog]): void {
    const kept = this.#logs.get(log) ?? new Map<string, KeptRecord<SupportRecords[SupportLog]>>();
    this.#logs.set(log, kept.set(record.id, { owner, record }));
  }

  /** All of one log, the newest first. */
  list<L extends SupportLog>(log: L): KeptRecord<SupportRecords[L]>[] {
    const kept = [...(this.#logs.get(log)?.values() ?? [])] as KeptRecord<SupportRecords[L]>[];
    return kept.reverse();
  }

  /** One by its key. */
  find<L extends SupportLog>(log: L, id: string): KeptRecord<SupportRecords[L]> | undefined {
    return this.#logs.get(log)?.get(id) as KeptRecord<SupportRecords[L]> | undefined;
  }
}
