/** What the choice needs once there is something to choose from: a page that only might need it does not pay for it. */
export const pickerChunks = {
  choice: () => import('./licence-choice.ts'),
  english: () => import('../messages/en/licence-picker.ts').then(({ licencePickerEn }) => licencePickerEn),
};

/** How these are loaded. */
export type PickerChunks = typeof pickerChunks;
