import type { GuideSummary, ServiceGuide } from '../catalog/service-guide.ts';
import type { Audience, ServiceItem } from '../catalog/service-item.ts';
import type { ItemId } from '../catalog/item-id.ts';
import type {
  ApplicationContent,
  ApplicationDraft,
  ApplicationTarget,
  SubmittableApplication,
} from '../case/application.ts';
import type { CorrectionAnswer } from '../case/correction-notice.ts';
import type { SubmissionReceipt } from '../case/receipt.ts';
import type { ServiceCase } from '../case/service-case.ts';
import type { Confirmation, ConfirmationContent } from '../confirmation/confirmation.ts';
import type { ELicence } from '../licence/e-licence.ts';
import type { RegisteredUse, UsePurpose, UseTarget } from '../licence/registered-use.ts';
import type { Upload, UploadState } from '../upload/upload.ts';
import type { MaskedValue } from '../party/masked-value.ts';
import type { Representation } from '../party/representation.ts';
import type { Division } from '../place/division.ts';
import type { DivisionCode } from '../place/division-code.ts';
import type { HandlingMode } from '../place/handling-mode.ts';
import type { CaseEvent } from '../protocol/routes/watches.ts';

/** What every call can be given. */
export interface CallOptions {
  /** Ends the call early. */
  signal?: AbortSignal;
}

/** What to look for among items. */
export interface ItemQuery {
  /** Words to look for in the name. */
  query?: string;
  /** Only items in this mode. */
  mode?: HandlingMode;
  /** Only items for this audience. */
  audience?: Audience;
  /** Only items with a guide for this division or one inside it. */
  division?: DivisionCode;
}

/** Reads items. */
export interface ItemReader {
  /** Items of the catalog. */
  items: {
    /** All items that fit, page after page as they are asked for. */
    list(query?: ItemQuery, options?: CallOptions): AsyncIterable<ServiceItem>;
    /** One item. @throws PlatformError `not-found` */
    get(id: ItemId, options?: CallOptions): Promise<ServiceItem>;
  };
}

/** Reads guides. */
export interface GuideReader {
  /** Guides of items. */
  guides: {
    /** The guide of an item in a division. @throws PlatformError `not-found` */
    get(target: { item: ItemId; division: DivisionCode }, options?: CallOptions): Promise<ServiceGuide>;
    /** Guides of an item, or in a division. */
    list(
      query: { item?: ItemId; basicCode?: string; division?: DivisionCode },
      options?: CallOptions,
    ): AsyncIterable<GuideSummary>;
  };
}

/** Reads administrative divisions. */
export interface DivisionReader {
  /** Administrative divisions. */
  divisions: {
    /** The provinces, or the parts of one division. */
    list(query?: { parent?: DivisionCode }, options?: CallOptions): AsyncIterable<Division>;
  };
}

/** Reads and watches cases. */
export interface CaseReader {
  /** Cases of the caller. */
  cases: {
    /** One case. @throws PlatformError `not-found` */
    get(caseNumber: string, options?: CallOptions): Promise<ServiceCase>;
    /**
     * Every act after `after`, as it happens, until the signal aborts. Each act comes once, in order.
     *
     * A lost connection is not an error: it is taken up again after the last act.
     */
    watch(caseNumber: string, options?: CallOptions & { after?: number }): AsyncIterable<CaseEvent>;
  };
}

/** Submits applications and answers what is asked in a case. */
export interface CaseWriter {
  /** Cases of the caller. */
  cases: {
    /**
     * Submits, to a destination that the platform has verified: the target of a draft or of `findDestination`. The key of
     * the draft makes it safe to repeat. `confirmation`: the proof that she has confirmed it.
     */
    submit(
      application: SubmittableApplication,
      options?: CallOptions & { confirmation?: string },
    ): Promise<SubmissionReceipt>;
    /** Answers a correction notice. */
    supplyCorrection(caseNumber: string, answers: CorrectionAnswer[], options?: CallOptions): Promise<ServiceCase>;
    /** Takes the application back. `confirmation`: the proof that she has confirmed it. */
    withdraw(caseNumber: string, options?: CallOptions & { confirmation?: string }): Promise<ServiceCase>;
  };
}

/** Keeps drafts. */
export interface DraftStore {
  /** Drafts of the caller. */
  applications: {
    /** Opens a draft against a guide. */
    create(target: ApplicationTarget, options?: CallOptions): Promise<ApplicationDraft>;
    /** One draft. @throws PlatformError `not-found` */
    get(id: string, options?: CallOptions): Promise<ApplicationDraft>;
    /** Saves what is filled in so far, whole. */
    save(id: string, content: ApplicationContent, options?: CallOptions): Promise<ApplicationDraft>;
  };
}

/** Reads e-licences, and what an item needs of them. */
export interface LicenceWallet {
  /** E-licences of the caller. */
  licences: {
    /** Those of the caller, or of whom she represents; never without a purpose. */
    list(
      query: { purpose: UsePurpose; type?: string; onBehalfOf?: string },
      options?: CallOptions,
    ): AsyncIterable<ELicence>;
    /** What an item has registered that it needs: nothing more may be asked, nor given. */
    registeredUses(target: UseTarget, options?: CallOptions): AsyncIterable<RegisteredUse>;
  };
}

/** How far a file has come. */
export interface UploadProgress {
  /** Its key, once there is one: what to go on from after a reload. */
  id?: string | undefined;
  /** Where it is. */
  state: UploadState;
  /** How many bytes are at the platform. */
  offset: number;
  /** How many there are. */
  size: number;
}

/** How a file is sent. */
export interface SendFileOptions extends CallOptions {
  /** The division that will decide the case. */
  division: DivisionCode;
  /** The file's name. */
  name: string;
  /** Its media type; what the file itself says unless given. */
  mediaType?: string | undefined;
  /** The key of an upload that was broken off, to go on with it. */
  resume?: string | undefined;
  /** Told whenever something has changed. */
  onProgress?: ((progress: UploadProgress) => void) | undefined;
}

/** Sends files. */
export interface Uploader {
  /** Files of the caller. */
  uploads: {
    /**
     * Sends a file, goes on where a connection broke, and waits until it was looked through: `clean`, `infected` or
     * `failed`. Nobody has received it by that: it goes with an application.
     */
    send(file: Blob, options: SendFileOptions): Promise<Upload>;
    /** How far one has come. @throws PlatformError `not-found` */
    get(id: string, options?: CallOptions): Promise<Upload>;
    /** Deletes one that no case holds. */
    remove(id: string, options?: CallOptions): Promise<void>;
  };
}

/** Asks for confirmations; only the portal's own page lets the person give one. */
export interface ConfirmationOpener {
  /** Confirmations of what the caller is about to do. */
  confirmations: {
    /** Asks for one. It grants nothing. */
    open(content: ConfirmationContent, options?: CallOptions): Promise<Confirmation>;
  };
}

/** Reads for whom the caller may act. */
export interface RepresentationReader {
  /** Representations in which the caller acts. */
  representations: {
    /** All of them, also those that have ended. */
    list(options?: CallOptions): AsyncIterable<Representation>;
  };
}

/** What a page may know of the session that the portal's own server holds: no token, no key, nothing unmasked. */
export interface SessionState {
  /** Whether somebody is signed in. */
  signedIn: boolean;
  /** How sure the provider is of her, on its own scale. */
  level?: string | undefined;
  /** Seconds until the session ends unless she goes on: a span, since the clock of her device may be wrong. */
  endsIn?: number | undefined;
  /** Whether going on helps; past its longest life a session ends all the same. */
  canExtend?: boolean | undefined;
  /** What is known of her, by what it is, such as `name`. */
  known?: Readonly<Record<string, MaskedValue>> | undefined;
  /** After signing out: where the person must go to be signed out at the provider too. */
  next?: string | undefined;
}

/** Reads the session at the portal's own server, lets the person go on, and signs her out. */
export interface SessionReader {
  /** The session of this browser. */
  session: {
    /** How it stands; asking does not prolong it. */
    get(options?: CallOptions): Promise<SessionState>;
    /** The person goes on. @throws PlatformError `unauthenticated` when it is over */
    extend(options?: CallOptions): Promise<SessionState>;
    /** Signs her out. */
    end(options?: CallOptions): Promise<SessionState>;
  };
}

/** A whole platform: every port there is. A capability that is absent hides its action. */
export type Platform = ItemReader & GuideReader & DivisionReader & CaseReader & CaseWriter & DraftStore;
