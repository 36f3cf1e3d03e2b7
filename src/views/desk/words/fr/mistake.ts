import { grammarOf } from '../../../words/grammar.ts';

const { number, counted } = grammarOf<'one' | 'many' | 'other'>('fr');
const quoted = (text: string) => `«\u00A0${text}\u00A0»`;

const characters = (count: number) =>
  counted(count, { one: '# caractère', many: '# de caractères', other: '# caractères' });
const entries = (count: number) =>
  counted(count, { one: '# entrée', many: '# d’entrées', other: '# entrées' });

/** What has to be mended in what was typed. Fields are called as the form calls them. */
export const mistake = {
  missing: (line: string, field: string) =>
    `Dans ${quoted(field)}, il manque une ligne qui commence par ${line}`,
  empty: (field: string) => `Le champ ${quoted(field)} est vide\u202F; écrivez-y quelque chose.`,
  emptyInQuote: (nth: number) =>
    `Une partie de la citation ${number(nth)} est vide\u202F; une citation est une ligne comme “Ses mots” — Qui l’a dit, quelle fonction`,
  noTopic: (text: string) =>
    `${quoted(text)} n’est pas un thème\u202F; un thème n’a que des lettres, des chiffres et des traits d’union, 40 au plus, par exemple \`city-council\`.`,
  tooLong: (text: string, most: number) =>
    `${quoted(text)} est trop long\u202F; le maximum est de ${characters(most)}.`,
  tooMany: (field: string, most: number) =>
    `${quoted(field)} a trop d’entrées\u202F; le maximum est de ${entries(most)}.`,
  tooManyCorrections: (most: number) =>
    counted(most, {
      one: 'Cet article a déjà # rectification et ne peut pas en avoir plus.',
      many: 'Cet article a déjà # de rectifications et ne peut pas en avoir plus.',
      other: 'Cet article a déjà # rectifications et ne peut pas en avoir plus.',
    }),
  notUnderstood: (line: string) =>
    `${quoted(line)} n’est pas compris\u202F; sont valables des lignes comme \`topics: transport, city-council\` et “Ses mots” — Qui l’a dit`,
  notVerbatim: (quote: string) =>
    `${quoted(quote)} doit figurer mot pour mot dans un seul paragraphe\u202F; aucun paragraphe ne s’en approche.`,
  closest: (quote: string, paragraph: number) =>
    `${quoted(quote)} doit figurer mot pour mot dans un seul paragraphe\u202F; le plus proche est le paragraphe ${number(paragraph)}.`,
  lacks: (words: string) => `Dans ce paragraphe, on ne lit pas ${quoted(words)}.`,
  adds: (written: string) => `Dans ce paragraphe, on lit en plus ${quoted(written)}.`,
  differs: (written: string, words: string) =>
    `Dans ce paragraphe, on lit ${quoted(written)} là où la citation dit ${quoted(words)}.`,
  noWebPage: (url: string) =>
    `${quoted(url)} n’est pas l’adresse d’une page web\u202F; elle doit commencer par \`https://\` ou \`http://\`.`,
  hiddenHost: (url: string) =>
    `${quoted(url)} cache son site derrière un @\u202F; retirez ce qui le précède.`,
  otherHost: (shown: string, host: string) =>
    `Le texte d’un lien affiche ${quoted(shown)}, mais le lien mène à ${quoted(host)}\u202F; les deux doivent nommer le même site.`,
  html: (tag: string) =>
    `${quoted(tag)} est du HTML\u202F; utilisez Markdown, ou \`\\<\` pour un simple \`<\`.`,
  twice: (words: string) =>
    `${quoted(words)} est répété\u202F; ne le laissez que si la source le dit ainsi.`,
  unreadable: (field: string) =>
    `Le Markdown de ${quoted(field)} a trop de niveaux pour être lu\u202F; simplifiez-le.`,
  'no-alt-text':
    'Une image demande un texte qui dit ce qu’elle montre\u00A0: `![Ce qu’elle montre](https://…)`.',
  'link-elsewhere': 'Un lien doit figurer là où il sert\u00A0: `[texte](https://…)`.',
  'later-than-now':
    'Quelque chose dans cet article porte une date postérieure à l’horloge du bot. Réessayez dans une minute.',
};
