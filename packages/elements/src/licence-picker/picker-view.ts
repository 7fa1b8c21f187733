import type { Locale } from '../locale/locale-controller.ts';
import type { LicencePickerMessages } from '../messages/zh-hans/licence-picker.ts';
import type { LicenceOffer, OfferedField } from './licence-offers.ts';
import type { WalletContent } from './wallet-controller.ts';

/** What the choice is drawn from. */
export interface ChoiceInput {
  /** The licences, and what the item has registered. */
  content: WalletContent;
  /** The words. */
  words: LicencePickerMessages;
  /** Their language. */
  locale: Locale;
}

/** What is missing before the confirmation can be asked for. */
export type Problem = 'licence' | 'fields' | 'required' | 'opening';

/** What the parts of the choice need. */
export interface PickerView {
  /** The words. */
  words: LicencePickerMessages;
  /** Their language. */
  locale: Locale;
  /** The licences that fit, those that can be used first. */
  offers: readonly LicenceOffer[];
  /** The types that the item has registered. */
  types: readonly string[];
  /** The one she chose. */
  chosen: LicenceOffer | undefined;
  /** The fields she ticked. */
  fields: ReadonlySet<string>;
  /** Why a licence is to be used. */
  purpose: string | undefined;
  /** Who is to see it, in Chinese. */
  recipient: string | undefined;
  /** The last day of the use. */
  lastDay: string;
  /** Where an objection is filed. */
  disputeAt: string | undefined;
  /** Whether the portal has a page to confirm on. */
  canConfirm: boolean;
  /** Whether the confirmation is being asked for. */
  isOpening: boolean;
  /** What is missing. */
  problem: Problem | undefined;
  /** She chose a licence. */
  choose: (id: string) => void;
  /** She ticked a field, or took it back. */
  tick: (field: string, ticked: boolean) => void;
  /** She wants to go on to the confirmation page. */
  confirm: () => void;
}

/** What nobody may leave out if the licence is to stand for a material. */
export const isRequired = ({ isCarried, requiredFor }: OfferedField): boolean => isCarried && requiredFor.length > 0;

/** The required fields that are not ticked. */
export const missingFields = ({ chosen, fields }: Pick<PickerView, 'chosen' | 'fields'>): OfferedField[] =>
  chosen?.fields.filter((field) => isRequired(field) && !fields.has(field.key)) ?? [];
