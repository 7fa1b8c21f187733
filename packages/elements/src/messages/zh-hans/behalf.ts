const kinds: Record<string, string> = {
  'power-of-attorney': '授权委托',
  guardianship: '监护',
  'statutory-representative': '法定代表人',
};
const acts: Record<string, string> = {
  submit: '提交申请',
  withdraw: '撤回申请',
  'supply-correction': '补正材料',
  'use-licence': '用电子证照',
  'receive-result': '领结果',
};
const named = (words: Record<string, string>, key: string): string =>
  (Object.hasOwn(words, key) ? words[key] : key) ?? key;

/** What a person reads when she chooses on whose behalf she acts. */
export const behalfZhHans = {
  acting: (name: string) => `您在替${name}办`,
  forOthers: '替别人办',
  change: '换一个人',
  legend: '您替谁办？',
  self: '给我自己办',
  how: (kind: string) => named(kinds, kind),
  until: (day: string) => `到${day}为止`,
  acts: (keys: readonly string[]) => `可以：${keys.map((key) => named(acts, key)).join('、')}`,
  ended: (name: string, kind: string) => `替${name}办的${named(kinds, kind)}，已经到期或取消。`,
  notYet: (name: string, day: string) => `替${name}办，要到${day}才可以。`,
  outside: (name: string) => `替${name}办，不包括这件事。`,
};

/** The words of that choice, in any language. */
export type BehalfMessages = typeof behalfZhHans;
