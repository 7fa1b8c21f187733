import type { CorrectionNoticeElement } from '../correction-notice/correction-notice.ts';
import type { GuideViewerElement } from '../guide-viewer/guide-viewer.ts';
import type { LicencePickerElement } from '../licence-picker/licence-picker.ts';
import type { ConfirmationOpenedEvent, LicenceUseEvent } from '../licence-picker/licence-use-event.ts';
import type { MaterialChecklistElement } from '../material-checklist/material-checklist.ts';
import type { MaterialOptionChosenEvent } from '../material-checklist/material-option-chosen-event.ts';
import type { SituationChosenEvent } from '../material-checklist/situation-chosen-event.ts';
import type { ProgressTrackerElement } from '../progress-tracker/progress-tracker.ts';
import type { TongbanElement } from '../registry/tongban-element.ts';
import type {
  BehalfChosenEvent,
  SessionEndedEvent,
  SessionExtendedEvent,
  SessionExtendEvent,
  SignedInAgainEvent,
  SignedOutEvent,
  SignOutEvent,
} from '../sign-in/session-events.ts';
import type { SignInElement } from '../sign-in/sign-in.ts';

type Kebab<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}`
  : '';

/** The properties of an element that are its own and hold data. */
type Own<Element> = {
  [
    Name in Exclude<keyof Element, keyof TongbanElement> as Element[Name] extends (...input: never[]) => Promise<void>
      ? never
      : Name
  ]?: Element[Name] | undefined;
};

/** Its attributes: properties whose value is text or a number, by their written name. */
type Attributes<Element> = {
  [
    Name in Exclude<keyof Element, keyof TongbanElement> & string as Exclude<Element[Name], undefined> extends
      string | number
      ? Kebab<Name>
      : never
  ]?: Element[Name] | undefined;
};

/** What every element takes in JSX, whatever the library. */
interface Everywhere {
  id?: string | undefined;
  class?: string | undefined;
  className?: string | undefined;
  lang?: string | undefined;
  hidden?: boolean | undefined;
  slot?: string | undefined;
  part?: string | undefined;
  style?: object | undefined;
  key?: string | number | null | undefined;
  ref?: unknown;
  children?: unknown;
}

type Listeners<Events> = {
  [Name in keyof Events & string as `on${Name}`]?: ((event: Events[Name]) => void) | undefined;
};

/** An element in JSX: its properties, attributes, and `on…` for each of its events. */
export type JsxElement<Element, Events = object> = Own<Element> & Attributes<Element> & Listeners<Events> & Everywhere;

/** The elements for `JSX.IntrinsicElements`, in React 19 and in whatever takes properties and `on…` in the same way. */
export interface JsxElements {
  /** The one-time notice. */
  'tb-correction-notice': JsxElement<CorrectionNoticeElement>;
  /** One guide. */
  'tb-guide-viewer': JsxElement<GuideViewerElement>;
  /** Which e-licence may be used. */
  'tb-licence-picker': JsxElement<
    LicencePickerElement,
    { 'tb-licence-use': LicenceUseEvent; 'tb-confirmation-opened': ConfirmationOpenedEvent }
  >;
  /** What this person must prepare. */
  'tb-material-checklist': JsxElement<
    MaterialChecklistElement,
    { 'tb-situation-chosen': SituationChosenEvent; 'tb-material-option-chosen': MaterialOptionChosenEvent }
  >;
  /** How far a case has come. */
  'tb-progress-tracker': JsxElement<ProgressTrackerElement>;
  /** Who is signed in. */
  'tb-sign-in': JsxElement<
    SignInElement,
    {
      'tb-sign-out': SignOutEvent;
      'tb-signed-out': SignedOutEvent;
      'tb-session-extend': SessionExtendEvent;
      'tb-session-extended': SessionExtendedEvent;
      'tb-session-ended': SessionEndedEvent;
      'tb-signed-in-again': SignedInAgainEvent;
      'tb-behalf-chosen': BehalfChosenEvent;
    }
  >;
}
