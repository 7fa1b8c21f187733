/** Elements that few pages use: each is a chunk of its own beside the page script. */
const FURTHER = {
  'tb-sign-in': () => import('@tongban/elements/sign-in/define'),
  'tb-licence-picker': () => import('@tongban/elements/licence-picker/define'),
  'tb-correction-notice': () => import('@tongban/elements/correction-notice/define'),
};

/** An element that the page script does not define by itself. */
export type FurtherElement = keyof typeof FURTHER;

/** Loads and defines an element that the page script does not define by itself; until then its content stands. */
export async function defineElement(name: FurtherElement): Promise<void> {
  await FURTHER[name]();
}
