import type { DeskLocalisation } from './desk-localisation.ts';

/** German. */
export const deDesk: DeskLocalisation = {
  publish: {
    name: 'veröffentlichen',
    description: 'Einen Artikel in einem Kanal veröffentlichen, jetzt oder später, mit Vorschau',
    options: {
      article: { name: 'artikel', description: 'Überschrift, Thema oder Name' },
      channel: { name: 'kanal', description: 'Wo er veröffentlicht wird' },
      when: {
        name: 'wann',
        description: 'in 2h, tomorrow 09:00, 2026-12-01 18:30; ohne Angabe: sofort',
      },
      role: { name: 'rolle', description: 'Wird einmal angepingt, beim Veröffentlichen' },
      crosspost: {
        name: 'an-follower',
        description: 'Ankündigungskanäle: auch an die Follower veröffentlichen',
      },
      note: { name: 'anmerkung', description: 'Eine eigene Zeile über dem Artikel' },
      title: {
        name: 'titel',
        description: 'Foren: der Titel des Beitrags; ohne Angabe: die Überschrift',
      },
      tags: { name: 'tags', description: 'Foren: Tags, durch Kommas getrennt' },
    },
  },
  scheduled: {
    name: 'geplant',
    description: 'Was noch erscheint und was auf Freigabe wartet; verschieben oder absagen',
    options: {},
  },
  posts: {
    name: 'beiträge',
    description: 'Alle Beiträge: wo sie stehen, wie es um sie steht und was warum fehlschlug',
    options: {
      article: { name: 'artikel', description: 'Nur die Beiträge zu diesem Artikel' },
    },
  },
  write: {
    name: 'schreiben',
    description: 'Einen Artikel für diesen Server schreiben, mit Vorschau',
    options: {},
  },
  correct: {
    name: 'korrigieren',
    description: 'Einen Artikel auf diesem Server korrigieren; jeder Beitrag zieht nach',
    options: {
      article: { name: 'artikel', description: 'Überschrift, Thema oder Name' },
    },
  },
  retract: {
    name: 'zurückziehen',
    description: 'Einen Artikel hier endgültig zurückziehen; jeder Beitrag wird zum Hinweis darauf',
    options: {
      article: { name: 'artikel', description: 'Überschrift, Thema oder Name' },
      reason: { name: 'grund', description: 'Warum, für Leser' },
    },
  },
  follow: {
    name: 'abonnieren',
    description: 'Jeden neuen Artikel zu einem Thema in einem Kanal veröffentlichen',
    options: {
      topic: { name: 'thema', description: 'Ein Thema von Artikeln, zum Beispiel city-council' },
      channel: { name: 'kanal', description: 'Wo sie veröffentlicht werden' },
      role: { name: 'rolle', description: 'Wird jedes Mal angepingt' },
      digest: { name: 'tagesübersicht', description: 'Einmal am Tag, alle in einer Nachricht' },
    },
  },
  unfollow: {
    name: 'abbestellen',
    description: 'Die Artikel zu einem Thema nicht mehr in einem Kanal veröffentlichen',
    options: {
      topic: { name: 'thema', description: 'Ein Thema von Artikeln, zum Beispiel city-council' },
      channel: { name: 'kanal', description: 'Wo sie veröffentlicht wurden' },
    },
  },
  following: {
    name: 'abos',
    description: 'Welche Kanäle welche Themen abonniert haben',
    options: {},
  },
  desk: {
    name: 'redaktion',
    description: 'Was dieser Server für seine Redaktion eingestellt hat',
    options: {},
  },
  'desk show': {
    name: 'anzeigen',
    description: 'Was dieser Server eingestellt hat',
    options: {},
  },
  'desk timezone': {
    name: 'zeitzone',
    description: 'Die Zeitzone, in der hier Zeiten eingegeben werden',
    options: {
      zone: { name: 'zone', description: 'Zum Beispiel Europe/Paris' },
    },
  },
  'desk log': {
    name: 'log',
    description: 'Der Kanal, in dem Moderatoren erfahren, was fehlschlägt und was wartet',
    options: {
      channel: { name: 'kanal', description: 'Ohne Angabe: keiner' },
    },
  },
  'desk language': {
    name: 'sprache',
    description: 'Die Sprache dessen, was der Bot zu Beiträgen hinzufügt',
    options: {
      language: { name: 'sprache', description: 'Ihr Kürzel, zum Beispiel en oder de' },
    },
  },
  'desk moderators': {
    name: 'moderatoren',
    description: 'Eine Rolle zu Moderatoren der Redaktion machen oder nicht mehr',
    options: {
      role: {
        name: 'rolle',
        description: 'Wer sie hat, darf die Redaktion nutzen, wo er sehen und schreiben kann',
      },
      remove: { name: 'entfernen', description: 'Nicht mehr' },
    },
  },
  'desk approval': {
    name: 'freigabe',
    description: 'Ob ein zweiter Moderator Beiträge, Artikel und Korrekturen freigeben muss',
    options: {
      on: { name: 'an', description: 'Ja oder nein' },
    },
  },
  'desk digest': {
    name: 'tagesübersicht',
    description: 'Die Stunde, zu der Tagesübersichten erscheinen',
    options: {
      hour: { name: 'stunde', description: '0 bis 23, in der Zeitzone dieses Servers' },
    },
  },
  'desk forget': {
    name: 'vergessen',
    description: 'Alles löschen, was über diesen Server gespeichert ist',
    options: {},
  },
  audit: {
    name: 'protokoll',
    description: 'Wer in der Redaktion was getan hat, und wann',
    options: {
      export: { name: 'export', description: 'Alles, als JSON-Datei' },
    },
  },
};
