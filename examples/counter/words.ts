/** What the desk says, in both of its languages. */
export interface Words {
  /** Simplified Chinese. */
  zh: string;
  /** English. */
  en: string;
}

/** A language of the desk. */
export type Language = keyof Words;

/** The same in both languages. */
export const say = (zh: string, en: string): Words => ({ zh, en });

/** What is said in one language. */
export type Speak = (words: Words) => string;

/** A moment as people read it, in the time of the whole country. */
export function moment(at: string, language: Language): string {
  return new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
    timeZone: 'Asia/Shanghai',
  }).format(new Date(at));
}

/** The parts of a case, by the role. */
export const ROLES: Record<string, Words> = {
  applicant: say('申请人', 'the applicant'),
  receiving: say('收件地', 'taking in'),
  handling: say('办理地', 'deciding'),
  participating: say('协同地', 'doing its part'),
};

/** The handling modes. */
export const MODES: Record<string, Words> = {
  'fully-online': say('全程网办', 'Fully online'),
  'remote-intake': say('异地代收代办', 'Taken in for another place'),
  'joint-handling': say('多地联办', 'Several places together'),
  'handled-locally': say('就地办理', 'Decided where the applicant is'),
};
