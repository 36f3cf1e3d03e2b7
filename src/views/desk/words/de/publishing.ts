import { grammarOf } from '../../../words/grammar.ts';

const { list, counted } = grammarOf<'one' | 'other'>('de');

/** What is asked and said while something is published. */
export const preview = {
  title: 'Das wird veröffentlicht',
  changed: '**Der Artikel hat sich seit der letzten Vorschau geändert. Das ist die neue.**',
  where: (channel: string, kind: string) => `**Wo:** ${channel} (${kind})`,
  kind: {
    text: 'Textkanal',
    announcement: 'Ankündigungskanal',
    thread: 'Thread',
    forum: 'Forum: ein neuer Beitrag',
  },
  now: '**Wann:** sofort nach dem Bestätigen',
  at: (time: string, relative: string) => `**Wann:** ${time} (${relative})`,
  gap: (zone: string) =>
    `-# In ${zone} wird die Uhr über diese Zeit hinweg vorgestellt; veröffentlicht wird um ebenso viel später.`,
  overlap: (zone: string) =>
    `-# In ${zone} wird die Uhr dann zurückgestellt, diese Zeit gibt es also zweimal: Gemeint ist die erste.`,
  ping: (role: string) => `**Ping:** ${role}, einmal`,
  noPing: '**Ping:** niemand',
  followers: '**Follower:** geht auch an die Server, die dem Kanal folgen',
  followersLeft: (left: number) =>
    left === 0
      ? '-# Discord erlaubt das zehnmal pro Stunde, und das ist ausgeschöpft: Die Follower bekommen den Beitrag, sobald es wieder geht.'
      : `-# ${counted(left, {
          one: 'Discord erlaubt das zehnmal pro Stunde, jetzt noch #-mal.',
          other: 'Discord erlaubt das zehnmal pro Stunde, jetzt noch #-mal.',
        })}`,
  yetToTell: (channels: number) =>
    counted(channels, {
      one: '**Themen:** geht auch an # Kanal, der sie abonniert hat',
      other: '**Themen:** geht auch an # Kanäle, die sie abonniert haben',
    }),
  forum: (title: string, tags: readonly string[]) =>
    tags.length === 0 ? `**Titel:** ${title}` : `**Titel:** ${title} · **Tags:** ${list(tags)}`,
  noPicture:
    '**Bild:** keines. Die Bilddatei fehlt oder hat sich geändert, seit der Artikel gelesen wurde; der Beitrag erscheint deshalb ohne Bild.',
  cut: '-# Gekürzt ist hier nur die Vorschau, nicht der Beitrag.',
  needsApproval: '-# Auf diesem Server muss das ein zweiter Moderator freigeben.',
  publish: 'Veröffentlichen',
  schedule: 'Planen',
  submit: 'Freigabe anfordern',
  approve: 'Freigeben und veröffentlichen',
  cancel: 'Abbrechen',
  refuse: 'Ablehnen',
  askedBy: (user: string, time: string) => `**Vorgelegt von** ${user} ${time}`,
};

export const done = {
  live: (link: string) => `Veröffentlicht: ${link}`,
  onItsWay: (channel: string) =>
    `Bestätigt. Die Nachricht ist unterwegs nach ${channel}; /beiträge zeigt, wann sie online ist.`,
  scheduled: (channel: string, time: string) =>
    `Geplant für ${time} in ${channel}. Mit /geplant lässt sich das ansehen und ändern.`,
  failed: (channel: string, why: string) =>
    `In ${channel} ließ sich der Beitrag nicht veröffentlichen. ${why}`,
  cancelled: 'Abgebrochen. Es wird nichts veröffentlicht.',
  submitted: (approve: string) =>
    `Das wartet jetzt in /geplant, bis ein zweiter Moderator dort *${approve}* drückt.`,
  refused: 'Abgelehnt. Es wird nichts veröffentlicht.',
};
