import { grammarOf } from '../../../words/grammar.ts';
import type { DeskRefusalCode, WhenTrouble } from '../../problem.ts';

const { list } = grammarOf<'one' | 'other'>('de');
const quoted = (text: string) => `„${text}“`;
const whenExamples = '`in 2h`, `18:30`, `tomorrow 09:00`, `friday 9:00` oder `2026-12-01 18:30`';

const refused: Readonly<Record<DeskRefusalCode, string>> = {
  'no-such-post': 'Diesen Beitrag gibt es auf diesem Server nicht.',
  'no-such-draft': 'Diese Vorschau ist zu alt. Bitte den Befehl noch einmal ausführen.',
  discarded:
    'Das wurde schon abgebrochen; es hat sich nichts geändert. Bitte den Befehl noch einmal ausführen.',
  published: 'Das ist schon veröffentlicht. Mehr zeigt /beiträge.',
  'own-draft': 'Das muss ein zweiter Moderator freigeben; wer es vorgelegt hat, kann es nicht.',
  retracted:
    'Dieser Server hat den Artikel endgültig zurückgezogen; deshalb kann er hier nicht veröffentlicht werden.',
  'too-late':
    'Dieser Beitrag wird gerade gesendet oder ist schon online. Zurücknehmen lässt er sich mit /zurückziehen.',
  settled: 'Das ist schon erledigt; es hat sich nichts geändert.',
  'changed-since':
    'Das hat sich gerade geändert, deshalb wurde nichts getan. Bitte die Schaltfläche noch einmal drücken, um den jetzigen Stand zu sehen.',
  'nothing-to-retry':
    'Bei diesem Beitrag ist nichts fehlgeschlagen; es gibt nichts zu wiederholen.',
  'no-such-follow':
    'Dieser Kanal hat dieses Thema nicht abonniert. Welche Themen abonniert sind, zeigt /abos.',
};

const when: Readonly<Record<WhenTrouble, (typed: string, zone: string) => string>> = {
  'not-understood': (typed) =>
    `${quoted(typed)} ist keine verständliche Zeitangabe. Gültig ist zum Beispiel ${whenExamples}.`,
  'no-such-time': (typed) =>
    `Einen Tag oder eine Uhrzeit wie ${quoted(typed)} gibt es nicht. Gültig ist zum Beispiel ${whenExamples}.`,
  past: (typed, zone) =>
    `${quoted(typed)} ist schon vorbei (Zeitzone dieses Servers: ${zone}). Ohne \`wann\` wird sofort veröffentlicht.`,
  'too-far': (typed) =>
    `${quoted(typed)} liegt mehr als ein Jahr in der Zukunft. Bitte einen früheren Zeitpunkt wählen.`,
  'unknown-zone': (_, zone) =>
    `Die Zeitzone dieses Servers, ${quoted(zone)}, ist nicht bekannt. Mit /redaktion zeitzone lässt sich eine andere einstellen.`,
};

/** Why something that was asked for is not done. */
export const problem = {
  closed:
    'Die Redaktion ist im Moment geschlossen, denn ihre Datenbank ist nicht erreichbar. Es wurde nichts geändert; lesen lässt sich weiterhin. Bitte in einer Minute noch einmal versuchen; bleibt es dabei, steht der Grund im Log des Bots.',
  managersOnly:
    'Dafür ist die Berechtigung „Server verwalten“ nötig; ein Administrator kann sie erteilen.',
  moderatorsOfServerOnly:
    'Das ändert Beiträge auf dem ganzen Server; deshalb ist die Berechtigung „Nachrichten verwalten“ für den Server nötig und nicht nur für einzelne Kanäle. Ein Administrator kann sie erteilen.',
  refused,
  /** As Discord’s own settings call them. */
  rights: {
    'View Channels': 'Kanäle ansehen',
    'Send Messages': 'Nachrichten senden',
    'Send Messages in Threads': 'Nachrichten in Threads senden',
    'Embed Links': 'Links einbetten',
    'Attach Files': 'Dateien anhängen',
    'Read Message History': 'Nachrichtenverlauf anzeigen',
    'Manage Messages': 'Nachrichten verwalten',
    'Manage Server': 'Server verwalten',
  },
  lacksRights: (whose: 'yours' | 'bots', rights: readonly string[], channel: string) =>
    whose === 'bots'
      ? `Dem Bot fehlt in ${channel}: ${list(rights)}. Wer „Rollen verwalten“ hat, kann das in den Einstellungen des Kanals unter „Berechtigungen“ ändern.`
      : `Dir fehlt in ${channel}: ${list(rights)}. Wer „Rollen verwalten“ hat, kann das ändern.`,
  noSuchChannel: 'Diesen Kanal gibt es auf diesem Server nicht mehr.',
  wrongChannel: (channel: string) =>
    `In ${channel} lässt sich nichts veröffentlichen. Bitte einen Text- oder Ankündigungskanal, ein Forum oder einen Thread wählen.`,
  threadLocked: (channel: string) =>
    `Der Thread ${channel} ist gesperrt. Wer „Threads verwalten“ hat, kann ihn entsperren.`,
  roleOfEveryone:
    'Der Bot pingt nie alle an. Bitte eine andere Rolle wählen oder `rolle` weglassen.',
  noSuchRole: 'Diese Rolle gibt es auf diesem Server nicht mehr.',
  roleNotPingable: (role: string, whose: 'yours' | 'bots') =>
    whose === 'bots'
      ? `${role} würde nicht angepingt: Die Rolle lässt das nicht zu. Wer „Rollen verwalten“ hat, kann „Jedem erlauben, diese Rolle zu @erwähnen“ einschalten.`
      : `Du darfst ${role} nicht anpingen. Wer „Rollen verwalten“ hat, kann „Jedem erlauben, diese Rolle zu @erwähnen“ einschalten.`,
  crosspostElsewhere: (channel: string) =>
    `Nur Ankündigungskanäle haben Follower, und ${channel} ist keiner. Bitte \`an-follower\` weglassen.`,
  forumOptions: (channel: string) =>
    `\`titel\` und \`tags\` sind für Foren, und ${channel} ist keins. Bitte beide weglassen.`,
  tagsNeeded: (tags: readonly string[]) =>
    `Dieses Forum verlangt zu jedem Beitrag ein Tag. Bitte eines in \`tags\` angeben: ${list(tags)}.`,
  unknownTag: (asked: string, tags: readonly string[]) =>
    tags.length === 0
      ? 'Dieses Forum hat keine Tags. Bitte `tags` weglassen.'
      : `Dieses Forum hat kein Tag ${quoted(asked)}. Es gibt: ${list(tags)}.`,
  tooManyTags: 'Ein Beitrag in einem Forum kann höchstens fünf Tags haben.',
  when,
  timePassed:
    'Der gewählte Zeitpunkt ist inzwischen vorbei. Bitte /veröffentlichen noch einmal ausführen.',
  draftOutdated:
    'Der Artikel hat sich geändert, seit die Freigabe angefordert wurde, und die Freigabe gilt nur für den vorgelegten Text. Bitte *Ablehnen* drücken; danach lässt er sich neu veröffentlichen.',
  wrongWord: (word: string) =>
    `Das ist nicht das erste Wort der Überschrift; deshalb wurde nichts getan. Es lautet ${quoted(word)}.`,
  wrongConfirmation: (word: string) =>
    `Das ist nicht das richtige Wort; deshalb wurde nichts gelöscht. Es lautet ${quoted(word)}.`,
  roleForEveryone: 'Dann wären alle Moderatoren. Bitte eine andere Rolle wählen.',
  unknownZone: (typed: string) =>
    `${quoted(typed)} ist keine Zeitzone. Gültig sind Namen wie \`Europe/Paris\`, \`America/New_York\` oder \`UTC\`.`,
  unknownLanguage: (typed: string) =>
    `${quoted(typed)} ist kein Sprachkürzel. Gültig sind Kürzel wie \`en\`, \`de\` oder \`pt-BR\`.`,
};
