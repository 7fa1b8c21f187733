import { failureZhHans } from './failure.ts';

/** What a person reads about who is signed in. */
export const signInZhHans = {
  failure: failureZhHans,
  signedIn: '已登录',
  somebody: '您',
  signIn: '登录',
  signOut: '退出登录',
  signedOut: '您已经退出登录。',
  unknown: '现在查不到您有没有登录。',
  /** Less than a minute is 0. */
  ending: (minutes: number) => (minutes > 0 ? `您的登录还有${minutes}分钟` : '您的登录还有不到1分钟'),
  goOnHint: '按“继续”，登录就不会断。填的都还在。',
  goOn: '继续',
  goingOn: '正在延长……',
  goOnFailed: '没有连上，还没有延长。请再按一次。',
  last: '这次登录不能再延长。请先保存填的内容。',
  extended: '好了，登录已经延长。',
  ended: '您的登录已经结束',
  endedAloud: (ended: string, hint: string) => `${ended}。${hint}`,
  endedHint: '填的还在这一页，请不要关掉它。',
  again: '重新登录',
  newPage: '（打开新的一页）',
  comeBack: '登录好了，请回到这一页，接着办。',
  notYet: '还没有登录。请先登录，再回到这里。',
  check: '我已经登录好了',
  back: '您已经登录，请接着办。',
  other: (name: string) => `现在登录的是${name}，不是刚才那位。请核对后再办。`,
  noBehalf: '现在查不到您能替谁办。不耽误您给自己办。',
};

/** The words about who is signed in, in any language. */
export type SignInMessages = typeof signInZhHans;
