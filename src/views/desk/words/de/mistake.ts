import { grammarOf } from '../../../words/grammar.ts';

const { number, counted } = grammarOf<'one' | 'other'>('de');

/** What has to be mended in what was typed. Fields are called as the form calls them. */
export const mistake = {
  missing: (line: string, field: string) =>
    `In „${field}“ fehlt eine Zeile, die so beginnt: ${line}`,
  empty: (field: string) => `In „${field}“ steht nichts; bitte etwas eintragen.`,
  emptyInQuote: (nth: number) =>
    `Im Zitat ${number(nth)} ist etwas leer; ein Zitat ist eine Zeile wie „Wortlaut“ – Name, Funktion`,
  noTopic: (text: string) =>
    `„${text}“ ist kein Thema; ein Thema hat nur Buchstaben, Ziffern und Bindestriche, höchstens 40, zum Beispiel \`city-council\`.`,
  tooLong: (text: string, most: number) =>
    `„${text}“ ist zu lang; erlaubt ${counted(most, { one: 'ist höchstens # Zeichen.', other: 'sind höchstens # Zeichen.' })}`,
  tooMany: (field: string, most: number) =>
    `„${field}“ hat zu viele Einträge; erlaubt ${counted(most, { one: 'ist höchstens # Eintrag.', other: 'sind höchstens # Einträge.' })}`,
  tooManyCorrections: (most: number) =>
    counted(most, {
      one: 'Dieser Artikel hat schon # Korrektur und kann nicht mehr haben.',
      other: 'Dieser Artikel hat schon # Korrekturen und kann nicht mehr haben.',
    }),
  notUnderstood: (line: string) =>
    `„${line}“ ist nicht zu verstehen; gültig sind Zeilen wie \`topics: transport, city-council\` und „Wortlaut“ – Name`,
  notVerbatim: (quote: string) =>
    `„${quote}“ muss Wort für Wort in einem einzigen Absatz stehen; kein Absatz kommt dem nahe.`,
  closest: (quote: string, paragraph: number) =>
    `„${quote}“ muss Wort für Wort in einem einzigen Absatz stehen; am nächsten kommt Absatz ${number(paragraph)}.`,
  lacks: (quoted: string) => `In diesem Absatz fehlt „${quoted}“.`,
  adds: (written: string) => `In diesem Absatz steht außerdem „${written}“.`,
  differs: (written: string, quoted: string) =>
    `In diesem Absatz steht „${written}“, im Zitat dagegen „${quoted}“.`,
  noWebPage: (url: string) =>
    `„${url}“ ist keine Adresse einer Webseite; sie muss mit \`https://\` oder \`http://\` beginnen.`,
  hiddenHost: (url: string) =>
    `„${url}“ versteckt die Website hinter einem @; bitte weglassen, was davor steht.`,
  otherHost: (shown: string, host: string) =>
    `Der Text eines Links zeigt „${shown}“, der Link führt aber zu „${host}“; beide müssen dieselbe Website nennen.`,
  html: (tag: string) =>
    `„${tag}“ ist HTML; bitte Markdown schreiben, oder \`\\<\` für ein einfaches \`<\`.`,
  twice: (words: string) =>
    `„${words}“ steht doppelt da; das bleibt nur, wenn es in der Quelle so steht.`,
  unreadable: (field: string) =>
    `Das Markdown in „${field}“ ist zu tief verschachtelt, um gelesen zu werden; bitte vereinfachen.`,
  'no-alt-text':
    'Ein Bild braucht einen Text, der sagt, was es zeigt: `![Was es zeigt](https://…)`.',
  'link-elsewhere': 'Ein Link muss dort stehen, wo er gebraucht wird: `[Text](https://…)`.',
  'later-than-now':
    'Etwas an diesem Artikel trägt ein Datum nach der Uhr des Bots. Bitte in einer Minute noch einmal versuchen.',
};
