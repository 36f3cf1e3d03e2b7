import { deFinding } from './de-finding.ts';
import { grammarOf } from './grammar.ts';
import type { Words } from './words.ts';

const { number, list, counted } = grammarOf<'one' | 'other'>('de');

const quoted = (text: string) => `„${text}“`;

const kinds = {
  correction: 'Korrektur',
  clarification: 'Klarstellung',
  update: 'Aktualisierung',
} as const;

const lengths = {
  words: (count: number) => counted(count, { one: '# Wort', other: '# Wörter' }),
  characters: (count: number) => counted(count, { one: '# Zeichen', other: '# Zeichen' }),
};

const readingTime = (minutes: number) =>
  counted(minutes, { one: 'etwa # Minute Lesezeit', other: 'etwa # Minuten Lesezeit' });

const verbatimQuotes = (count: number) =>
  counted(count, { one: '# wörtliches Zitat', other: '# wörtliche Zitate' });

/** German. */
export const de: Words = {
  ...deFinding,
  language: 'de',
  tabs: { summary: 'Kurzfassung', article: 'Volltext', quotes: 'Zitate', source: 'Quelle' },
  pager: { first: 'Erste', previous: 'Zurück', next: 'Weiter', last: 'Letzte' },
  pageOf: (page, pages) => `${number(page)} / ${number(pages)}`,

  correction: (kind, date) => `**${kinds[kind]}** · ${date}`,
  moreCorrections: (count) =>
    counted(count, {
      one: '# frühere Korrektur steht unter „Quelle“.',
      other: '# frühere Korrekturen stehen unter „Quelle“.',
    }),
  retracted: (date) => `**Dieser Artikel wurde am ${date} zurückgezogen.**`,
  postFollows: 'Der Beitrag selbst wird geändert, sobald Discord es zulässt.',

  published: (publisher, date) =>
    `${publisher} · ${date ?? 'Datum von der Quelle nicht angegeben'}`,
  byline: (names) => `Von ${names}`,
  list,
  ourSummary: 'Von uns zusammengefasst: Es sind unsere Worte, nicht die der Quelle.',
  pictureCredit: (credit) => `Bild: ${credit}`,
  picture: (alt) => `[Bild: ${alt}]`,

  translation: {
    note: 'Eine Übersetzung; maßgeblich ist nur das Original.',
    original: 'Original',
    translated: 'Übersetzung',
  },

  emptyBody: 'Dieser Artikel hat keinen Text.',
  length: (of, count, minutes) => `${lengths[of](count)}, ${readingTime(minutes)}`,
  pageFooter: (page, pages, length) =>
    pages === 1 ? length : `Seite ${number(page)} von ${number(pages)} · ${length}`,

  speaker: (name, role) => (role === undefined ? `**${name}**` : `**${name}**, ${role}`),
  quotedIn: (paragraph, via) =>
    via === undefined ? `Absatz ${number(paragraph)}` : `Absatz ${number(paragraph)}, via ${via}`,
  quoteCount: verbatimQuotes,
  quotesBy: (speaker, count) => `${verbatimQuotes(count)} von ${speaker}`,
  noQuotes: 'In diesem Artikel wird niemand wörtlich zitiert.',
  noQuotesBy: (speaker) => `In diesem Artikel gibt es keine Zitate von ${speaker}.`,
  quotedInstead: 'Zitiert werden:',
  everyone: 'Alle',

  source: {
    publisher: (name) => `**Veröffentlicht von ${name}**`,
    agency: (name) => `**Stützt sich auf ${name}**`,
    owner: (owner) => `Eigentümer: ${owner}`,
    funding: (funding) => `Finanzierung: ${funding}`,
    country: (country) => `Land: ${country}`,
    checked: (date, url) => `Geprüft am ${date}: ${url}`,
    standards: (url) => `Redaktionelle Standards: ${url}`,
    author: (name) => `**Autor:** ${name}`,
    noAuthor: '**Autor:** von der Quelle nicht angegeben',
    published: (date) => `**Veröffentlicht:** ${date ?? 'Datum von der Quelle nicht angegeben'}`,
    added: (date) => `**In dieser Bibliothek seit:** ${date}`,
    pictureCredit: (credit) => `**Bild:** ${credit}`,
    quotes: '**Zitiert werden**',
    unknown: 'Wem er gehört und wer ihn finanziert, ist hier nicht verzeichnet.',
    noQuotes: '**Zitiert wird** niemand.',
    noAddress: '**Link:** von der Quelle nicht angegeben',
    hash: (hash) => `**SHA-256 des Textes:** \`${hash}\``,
    corrections: '**Korrekturen**',
    noCorrections: '**Korrekturen:** keine',
    button: 'Beim Herausgeber öffnen',
  },

  latest: {
    title: (topic) => (topic === undefined ? 'Neueste Artikel' : `Neueste Artikel: ${topic}`),
    none: (topic) =>
      topic === undefined
        ? 'Es gibt noch keine Artikel.'
        : `Zum Thema „${topic}“ gibt es keine Artikel.`,
    count: (total) => counted(total, { one: '# Artikel', other: '# Artikel' }),
    placeholder: 'Einen davon lesen',
    added: (publisher, date) => `${publisher} · in dieser Bibliothek seit ${date}`,
    newSince: (count, date) =>
      count === 0 ? `Nichts Neues seit ${date}` : `Neu seit ${date}: ${number(count)}`,
    fresh: (headline) => `Neu · ${headline}`,
    sinceButton: 'Was seitdem neu ist',
  },

  digest: {
    title: (count, topics) => {
      const articles = counted(count, { one: '# neuer Artikel', other: '# neue Artikel' });
      return topics.length === 0 ? articles : `${articles}: ${list(topics)}`;
    },
    more: (count, command) =>
      counted(count, {
        one: `# weiterer Artikel steht in ${command}.`,
        other: `# weitere Artikel stehen in ${command}.`,
      }),
  },

  help: {
    title: 'Was man fragen kann',
    intro: 'Verbatim antwortet mit Kurzfassung, Volltext, Zitaten oder Quelle eines Artikels.',
    footer:
      'Die Schaltflächen unter einer Antwort führen zu ihren anderen Ansichten. Nur wer gefragt hat, ändert die Antwort; alle anderen erhalten eine private Kopie.',
    menus: (names) => `Im Menü jeder Nachricht unter Apps: ${list(names)}`,
  },

  problem: {
    noArticles: 'Die Bibliothek enthält noch keinen Artikel.',
    unknownArticle: (asked, closest) =>
      closest.length === 0
        ? `Kein Artikel heißt „${asked}“. Bitte einen aus der Liste wählen, die sich beim Tippen öffnet.`
        : `Kein Artikel heißt „${asked}“. Am ähnlichsten: ${list(closest.map(quoted))}. Bitte einen aus der Liste wählen, die sich beim Tippen öffnet.`,
    unknownTopic: (asked, topics) =>
      topics.length === 0
        ? `Kein Artikel hat das Thema „${asked}“ oder irgendein anderes.`
        : `Kein Artikel hat das Thema „${asked}“. Themen sind zum Beispiel ${list(topics)}.`,
    unknownCommand: (name) =>
      `Den Befehl /${name} gibt es nicht mehr. Mit / erscheint die Liste der Befehle.`,
    unknownInteraction:
      'Diese Art von Aktion kennt der Bot nicht. Mit / erscheint die Liste seiner Befehle.',
    staleControl:
      'Diese Schaltfläche stammt aus einer älteren Version des Bots. Der Befehl liefert eine neue.',
    moderatorsOnly:
      'Dafür ist auf diesem Server die Berechtigung „Nachrichten verwalten“ nötig; ein Administrator kann sie erteilen.',
    beingPrepared:
      'Die Bibliothek wird dafür noch vorbereitet. Bitte gleich noch einmal versuchen; lesen lässt sich schon.',
    wrongDay: (asked) =>
      `„${asked}“ ist kein Datum. Gültig ist ein Tag wie 2026-03-01, ein Monat wie 2026-03 oder ein Jahr wie 2026.`,
    daysCrossed: 'So lässt sich nichts finden: „ab“ muss früher sein als „vor“.',
    unknownPublisher: (asked, publishers) =>
      publishers.length === 0
        ? `Kein Herausgeber heißt „${asked}“: Die Bibliothek enthält noch keinen Artikel.`
        : `Kein Herausgeber heißt „${asked}“. Herausgeber sind zum Beispiel ${list(publishers)}.`,
    unknownSpeaker: (asked, closest) =>
      closest.length === 0
        ? `Niemand namens „${asked}“ wird in dieser Bibliothek zitiert. Bitte einen Namen aus der Liste wählen, die sich beim Tippen öffnet.`
        : `Niemand namens „${asked}“ wird in dieser Bibliothek zitiert. Ähnliche Namen: ${list(closest)}.`,
    failure: (reference) =>
      `Bei uns ist etwas schiefgegangen; es wurde nichts geändert. Bitte noch einmal versuchen; bleibt es dabei, den Moderatoren des Servers diese Nummer nennen: \`${reference}\`.`,
  },
};
