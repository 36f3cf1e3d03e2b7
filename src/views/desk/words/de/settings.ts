import { grammarOf } from '../../../words/grammar.ts';

const { list, counted } = grammarOf<'one' | 'other'>('de');

/** What a server has chosen. */
export const settings = {
  title: 'Die Redaktion dieses Servers',
  timeZone: (zone: string, clock: string) =>
    `**Zeitzone:** ${zone}, dort ist es jetzt ${clock} (/redaktion zeitzone)`,
  log: (channel: string | null) =>
    `**Log-Kanal:** ${channel ?? 'keiner; was fehlschlägt, zeigt nur /beiträge'} (/redaktion log)`,
  language: (name: string | null) =>
    `**Sprache der Beiträge:** ${name ?? 'Englisch'} (/redaktion sprache)`,
  digest: (hour: string) =>
    `**Tagesübersichten erscheinen:** täglich um ${hour} (/redaktion tagesübersicht)`,
  moderators: (roles: readonly string[]) =>
    roles.length === 0
      ? '**Moderatoren:** wer „Nachrichten verwalten“ hat (/redaktion moderatoren)'
      : `**Moderatoren:** wer „Nachrichten verwalten“ hat, dazu ${list(roles)} (/redaktion moderatoren)`,
  moderatorsHint:
    '-# Discord zeigt diese Befehle allen, die „Nachrichten verwalten“ haben. Damit auch andere sie sehen, erlaubt ein Administrator sie deren Rolle: „Servereinstellungen“, „Integrationen“.',
  approval: (isOn: boolean) =>
    `**Freigabe durch einen zweiten Moderator:** ${isOn ? 'an' : 'aus'} (/redaktion freigabe)`,
};

export const follows = {
  title: 'Abonnierte Themen',
  none: 'Kein Kanal hat ein Thema abonniert. Das ändert /abonnieren.',
  line: (topic: string, channel: string, role: string | null) =>
    role === null
      ? `**${topic}** in ${channel}`
      : `**${topic}** in ${channel}, mit Ping an ${role}`,
  digestLine: (topic: string, channel: string, hour: string, role: string | null) =>
    role === null
      ? `**${topic}** in ${channel}, täglich um ${hour} als Tagesübersicht`
      : `**${topic}** in ${channel}, täglich um ${hour} als Tagesübersicht, mit Ping an ${role}`,
  begun: (line: string) =>
    `Von jetzt an wird jeder neue Artikel veröffentlicht: ${line}. Was schon in der Bibliothek steht, nicht.`,
  begunDigest: (it: string) =>
    `Von jetzt an werden neue Artikel gesammelt: ${it}. Was schon in der Bibliothek steht, nicht.`,
  ended: (line: string) => `Nicht mehr abonniert: ${line}. Was veröffentlicht ist, bleibt.`,
  endedDigest: (it: string) =>
    `Nicht mehr abonniert: ${it}. Was veröffentlicht ist, bleibt; was nur deshalb auf die nächste Tagesübersicht gewartet hat, fällt weg.`,
  more: (count: number) => counted(count, { one: 'und # weiteres', other: 'und # weitere' }),
};

export const forget = {
  title: 'Diesen Server vergessen',
  warning:
    'Alles, was die Redaktion über diesen Server speichert, wird gelöscht: die Angaben zu seinen Beiträgen, Planung, Abos, Einstellungen und Protokoll. Nachrichten, die online sind, bleiben und lassen sich nicht mehr korrigieren oder zurückziehen. Das lässt sich nicht rückgängig machen.',
  word: 'Zur Bestätigung dieses Wort eintippen',
  hint: (word: string) => `Das Wort lautet: ${word}`,
  expected: 'vergessen',
  done: 'Alles, was über diesen Server gespeichert war, ist gelöscht.',
};
