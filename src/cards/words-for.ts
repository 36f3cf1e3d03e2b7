import type { CardWords } from './words.ts';
import { ar } from './words/ar.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';
import { es } from './words/es.ts';
import { fr } from './words/fr.ts';
import { ja } from './words/ja.ts';
import { ptBR } from './words/pt-br.ts';
import { ru } from './words/ru.ts';
import { uk } from './words/uk.ts';
import { zhCN } from './words/zh-cn.ts';

/** By the first part of the locale. */
const languages: Readonly<Record<string, CardWords>> = {
  ar,
  de,
  en,
  es,
  fr,
  ja,
  pt: ptBR,
  ru,
  uk,
  zh: zhCN,
};

/** A card's own words in the language of a Discord locale, such as `pt-BR`; in English if we do not speak it. */
export function wordsFor(locale: string): CardWords {
  const [base = ''] = locale.split('-');
  return languages[base] ?? en;
}
