import type { FindingWords } from './finding-words.ts';
import { grammarOf } from './grammar.ts';

const { number, counted } = grammarOf<'one' | 'other'>('de');

const articles = (count: number) => counted(count, { one: '# Artikel', other: '# Artikel' });
const place = (paragraph: number) =>
  paragraph === 0 ? 'Über dem Text' : `Absatz ${number(paragraph)}`;
const placeIn = (paragraph: number, headline: string) => `${place(paragraph)} · ${headline}`;

export const deFinding: FindingWords = {
  more: {
    button: 'Mehr zu diesem Thema',
    title: (headline) => `Mehr zu den Themen von „${headline}“`,
    none: (headline) => `Zu den Themen von „${headline}“ gibt es noch nichts anderes.`,
  },

  search: {
    title: (query) => `Suche: ${query}`,
    count: (total) => counted(total, { one: '# Artikel passt', other: '# Artikel passen' }),
    best: (shown, total) =>
      `Beste Treffer: ${number(shown)}, insgesamt ${articles(total)}. Eine kürzere Suche lässt sich durchblättern.`,
    none: (query) =>
      `Nichts in dieser Bibliothek passt zu „${query}“. Weniger oder gleichbedeutende Wörter helfen vielleicht.`,
    noneWithin: (query) =>
      `Innerhalb dieser Grenzen passt nichts zu „${query}“. Weniger Grenzen oder weniger Wörter helfen vielleicht.`,
    respelt: (typed, as) =>
      `Kaum ein Artikel enthält „${typed}“; gesucht wird deshalb auch nach „${as}“.`,
    topic: (topic) => `Thema: ${topic}`,
    publisher: (name) => `Veröffentlicht von ${name}`,
    after: (date) => `Ab dem ${date}`,
    before: (date) => `Vor dem ${date}`,
    place,
    placeholder: 'An der Fundstelle öffnen',
  },

  verdict: {
    exact: 'Wortgetreu: So stehen die Worte in dieser Bibliothek.',
    altered: 'Verändert: Im Original stehen andere Worte.',
    cut: 'Gekürzt: Es fehlt etwas, das im Original steht.',
    misattributed: (named) => `Jemand anderem zugeschrieben: Es sind nicht die Worte von ${named}.`,
    translated:
      'Worte einer Übersetzung: So stehen sie in einer Übersetzung in dieser Bibliothek, die nicht maßgeblich ist.',
    nearTranslation:
      'Ähnlich einer Übersetzung in dieser Bibliothek, aber nicht gleich. Jemand anderes kann anders übersetzt haben.',
    notFound:
      'Hier nicht gefunden: Kein Artikel dieser Bibliothek enthält diese Worte. Sie können anderswo stehen.',
    tooShort:
      'Zu kurz für ein Urteil: So wenige Worte können überall stehen. Bitte mindestens drei aufeinanderfolgende prüfen.',
    asQuoted: 'Wie zitiert',
    asWritten: 'Wie es im Artikel steht',
    asTranslated: 'Wie es in der Übersetzung steht',
    omitted: (words) => `Die Auslassungspunkte übergehen: ${words}`,
    ownWords: (publisher) => `Die Worte des Artikels selbst, von **${publisher}**`,
    namedInstead: (named) => `Neben dem Zitat steht ein anderer Name: ${named}`,
    place: placeIn,
    alsoIn: (count) =>
      counted(count, {
        one: '# weiterer Artikel enthält genau dieselben Worte.',
        other: '# weitere Artikel enthalten genau dieselben Worte.',
      }),
    open: 'Im Artikel öffnen',
    more: (count) =>
      counted(count, {
        one: '# weiteres Zitat wird hier nicht gezeigt; mit /prüfen lässt es sich einzeln prüfen.',
        other:
          '# weitere Zitate werden hier nicht gezeigt; mit /prüfen lassen sie sich einzeln prüfen.',
      }),
    nothingToCheck:
      'Darin sind keine Worte zu prüfen. Ist es ein Bild, gib dessen Worte oder den Code darauf bei /prüfen ein.',
  },

  origin: {
    byLink: 'Der Link führt zu diesem Artikel.',
    byHeadline: 'Das ist die Überschrift eines Artikels dieser Bibliothek.',
    byWords: (paragraph) =>
      paragraph === 0
        ? 'Diese Worte stehen über dem Text dieses Artikels.'
        : `Diese Worte stehen in Absatz ${number(paragraph)} dieses Artikels.`,
    bySimilarWords: (paragraph) =>
      paragraph === 0
        ? 'Ähnliche, aber nicht dieselben Worte stehen über dem Text dieses Artikels.'
        : `Ähnliche, aber nicht dieselben Worte stehen in Absatz ${number(paragraph)} dieses Artikels.`,
    none: 'Kein Artikel dieser Bibliothek hat diesen Link, diese Überschrift oder diese Worte.',
    closest:
      'Kein Artikel dieser Bibliothek hat diesen Link, diese Überschrift oder diese Worte. Thematisch am nächsten:',
  },

  topics: {
    title: 'Themen',
    item: (topic, count) => `**${topic}** · ${articles(count)}`,
    articles,
    count: (topics) => counted(topics, { one: '# Thema', other: '# Themen' }),
    none: 'Noch hat kein Artikel ein Thema.',
    placeholder: 'Das Neueste zu einem davon',
  },

  who: {
    title: (name) => `Was ${name} gesagt hat`,
    count: (quotes) => counted(quotes, { one: '# wörtliches Zitat', other: '# wörtliche Zitate' }),
    place: placeIn,
    placeholder: 'Eines davon im Artikel lesen',
  },

  card: {
    button: 'Karte',
    note: (code) => `Diese Karte lässt sich prüfen: /prüfen mit dem Code ${code}`,
    genuine: 'Echt: Die Karte mit diesem Code zeigt Worte, die so in dieser Bibliothek stehen.',
    busy: 'Im Moment werden zu viele Karten erstellt. Bitte versuche es in ein paar Sekunden noch einmal.',
    noFont:
      'Dieses Zitat hat Buchstaben, die keine unserer Schriften enthält; deshalb gibt es davon keine Karte.',
    unknown: (code) =>
      `Keine Karte, die sich aus dieser Bibliothek erstellen lässt, hat den Code ${code}.`,
  },
};
