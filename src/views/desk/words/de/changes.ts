import { grammarOf } from '../../../words/grammar.ts';

const { number, counted } = grammarOf<'one' | 'other'>('de');

/** Correcting and retracting. */
export const correct = {
  form: 'Einen Artikel korrigieren',
  kind: 'Worum es geht',
  kinds: {
    correction: 'Korrektur: Etwas war falsch',
    clarification: 'Klarstellung: Etwas war missverständlich',
    update: 'Aktualisierung: Etwas ist neu',
  },
  note: 'Was falsch war und was richtig ist',
  noteHint: 'Für Leser: Es steht über dem Artikel und in jedem Beitrag dazu.',
  text: 'Der Text',
  textHint: 'So, wie er von jetzt an zu lesen sein soll, in Markdown',
  file: (name: string) =>
    `Der Text dieses Artikels ist eine Datei: Ein Redakteur korrigiert ihn in \`${name}\`, und jeder Beitrag zieht von selbst nach. Was du hier schreibst, kommt auf diesem Server sofort dazu.`,
  title: (headline: string) => `Korrektur: ${headline}`,
  none: 'Kein Beitrag auf diesem Server zeigt diesen Artikel; es ändert sich nur, was hier gelesen wird.',
  willChange: (count: number) =>
    counted(count, {
      one: '# Beitrag wird sich ändern.',
      other: '# Beiträge werden sich ändern.',
    }),
  ends: (time: string) =>
    `Discord begrenzt das Tempo; der letzte Beitrag ist ${time} auf dem neuen Stand.`,
  before: (what: string, text: string) => `**${what}, bisher:** ${text}`,
  now: (what: string, text: string) => `**${what}, jetzt:** ${text}`,
  nothing: '(nichts)',
  elsewhere:
    'In dem, was hier verglichen wird, ändert sich nichts: Themen, Autoren, Zitate oder Quelle können anders sein.',
  headline: 'Überschrift',
  dek: 'Unterzeile',
  point: (nth: number) => `Punkt ${number(nth)}`,
  paragraph: (nth: number) => `Absatz ${number(nth)}`,
  take: 'Korrigieren',
  underWay: (done: number, all: number) =>
    counted(all, {
      one: `Korrektur läuft: ${number(done)} von # Beitrag zeigt sie.`,
      other: `Korrektur läuft: ${number(done)} von # Beiträgen zeigen sie.`,
    }),
  nothingToDo: 'Korrigiert. Kein Beitrag war zu ändern.',
  through: (count: number) =>
    counted(count, {
      one: 'Korrigiert: # Beitrag zeigt es.',
      other: 'Korrigiert: # Beiträge zeigen es.',
    }),
  planned: (count: number) =>
    counted(count, {
      one: '# geplanter Beitrag zeigt es, wenn er erscheint.',
      other: '# geplante Beiträge zeigen es, wenn sie erscheinen.',
    }),
  failed: (count: number) =>
    counted(count, {
      one: '# Beitrag ließ sich nicht korrigieren; /beiträge zeigt den Grund.',
      other: '# Beiträge ließen sich nicht korrigieren; /beiträge zeigt den Grund.',
    }),
  goesOn: 'Es geht weiter; /beiträge zeigt, wie weit es ist.',
};

export const write = {
  form: 'Einen Artikel schreiben',
  headline: 'Überschrift',
  points: 'Die wichtigsten Punkte',
  pointsHint: 'Einer bis fünf, jeder in einer eigenen Zeile',
  text: 'Der Text',
  textHint: 'Markdown; eine Leerzeile beginnt einen neuen Absatz',
  details: 'Angaben und Zitate',
  detailsHint: 'Herausgeber angeben. Ein Zitat ist eine Zeile: „Wortlaut“ – Name, Funktion',
  title: 'So werden die Beiträge aussehen',
  length: (words: number, quotes: number) =>
    `-# ${counted(words, { one: '# Wort', other: '# Wörter' })}, ${counted(quotes, { one: '# Zitat', other: '# Zitate' })}`,
  wrong: '**So lässt es sich noch nicht übernehmen. Nichts, was du getippt hast, ist verloren.**',
  changed: '**Der Artikel hat sich inzwischen geändert. So wäre er jetzt.**',
  outdated:
    '**Das hat sich geändert, seit die Freigabe angefordert wurde, und ist deshalb nicht freigegeben. So wäre es jetzt.**',
  notAsked: '-# Dafür wurde noch keine Freigabe angefordert.',
  take: 'In die Bibliothek aufnehmen',
  edit: 'Bearbeiten',
  cancel: 'Abbrechen',
  approve: 'Freigeben',
  discard: 'Verwerfen',
  taken: (headline: string) =>
    `Aufgenommen: ${headline}. Auf diesem Server lässt sich der Artikel jetzt lesen; mit /veröffentlichen wird er gepostet, mit /korrigieren geändert.`,
  cancelled: 'Abgebrochen. Es hat sich nichts geändert.',
  discarded: 'Verworfen. Es hat sich nichts geändert.',
};

export const retract = {
  title: 'Endgültig zurückziehen',
  warning: (headline: string) =>
    `Jeder Beitrag zu **„${headline}“** auf diesem Server wird zu einem Hinweis, der den Grund nennt, und der Artikel kann hier nicht wieder veröffentlicht werden. Das lässt sich nicht rückgängig machen.`,
  word: 'Zur Bestätigung: erstes Wort der Überschrift',
  reason: 'Der Grund, für Leser',
  done: (headline: string) => `Zurückgezogen: ${headline}`,
  change: (count: number) =>
    count === 0
      ? 'Auf diesem Server ist keine Nachricht online, also ist keine zu ändern.'
      : counted(count, {
          one: '# Nachricht wird zum Hinweis. Von jetzt an antworten auch die Lesebefehle auf diesem Server damit.',
          other:
            '# Nachrichten werden zum Hinweis. Von jetzt an antworten auch die Lesebefehle auf diesem Server damit.',
        }),
  neverGoOut: (count: number) =>
    counted(count, {
      one: '# geplanter Beitrag erscheint nicht.',
      other: '# geplante Beiträge erscheinen nicht.',
    }),
  linked: (count: number) =>
    counted(count, {
      one: '# Nachricht, die eine Korrektur angekündigt hat, wird gelöscht.',
      other: '# Nachrichten, die Korrekturen angekündigt haben, werden gelöscht.',
    }),
  digests: (count: number) =>
    counted(count, {
      one: 'In # Tagesübersicht steht der Hinweis an seiner Stelle.',
      other: 'In # Tagesübersichten steht der Hinweis an seiner Stelle.',
    }),
  leftOut: (count: number) =>
    counted(count, {
      one: '# Tagesübersicht, die noch nicht erschienen ist, lässt ihn weg.',
      other: '# Tagesübersichten, die noch nicht erschienen sind, lassen ihn weg.',
    }),
  followers: (count: number) =>
    counted(count, {
      one: 'Außer Reichweite: # Beitrag ging an Follower. Seine Kopien ändern sich, wenn Discord die Änderung weitergibt, spät oder gar nicht.',
      other:
        'Außer Reichweite: # Beiträge gingen an Follower. Ihre Kopien ändern sich, wenn Discord die Änderung weitergibt, spät oder gar nicht.',
    }),
  forwards:
    'Außer Reichweite: Was jemand weitergeleitet, kopiert oder als Bild festgehalten hat, bleibt, wie es war.',
  progress: 'Discord begrenzt Änderungen alter Nachrichten; /beiträge zeigt, wie weit es ist.',
};
