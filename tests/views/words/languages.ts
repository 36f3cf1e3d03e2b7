/** The languages of the bot, by a Discord locale that speaks each. */
export const languages = [
  ['English', 'en-US'],
  ['Spanish', 'es-ES'],
  ['French', 'fr'],
  ['German', 'de'],
  ['Brazilian Portuguese', 'pt-BR'],
  ['Russian', 'ru'],
  ['Arabic', 'ar'],
  ['Ukrainian', 'uk'],
  ['Japanese', 'ja'],
  ['Simplified Chinese', 'zh-CN'],
] as const;

export const translations = languages.filter(([, locale]) => locale !== 'en-US');
