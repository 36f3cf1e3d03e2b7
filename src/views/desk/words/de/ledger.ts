import { grammarOf } from '../../../words/grammar.ts';

const { counted } = grammarOf<'one' | 'other'>('de');

/** What became of posts, and who did what. */
export const posts = {
  scheduledTitle: 'Geplant',
  ledgerTitle: (headline: string | undefined) =>
    headline === undefined ? 'Beiträge' : `Beiträge zu „${headline}“`,
  nothingScheduled: 'Es ist nichts geplant. /veröffentlichen mit `wann` plant einen Beitrag.',
  noPosts: 'Auf diesem Server wurde noch nichts veröffentlicht. Das geht mit /veröffentlichen.',
  count: (count: number) => counted(count, { one: '# Beitrag', other: '# Beiträge' }),
  linked: (headline: string) => `Zu einem Beitrag gehörende Korrektur: ${headline}`,
  about: (url: string) => `**Kündigt eine Korrektur an von** ${url}`,
  choose: 'Einen davon öffnen',
  back: 'Zurück zur Liste',
  waits: 'wartet auf Freigabe',
  manuscript: { article: 'neuer Artikel', correction: 'Korrektur' },
  state: {
    planned: (time: string) => `geplant für ${time}`,
    sending: 'wird gesendet',
    unknown: 'gesendet; ob die Nachricht angekommen ist, wird noch geklärt',
    live: (time: string) => `online seit ${time}`,
    updating: 'online; die neueste Fassung ist unterwegs',
    retracting: 'online; der Hinweis auf die Rücknahme ist unterwegs',
    removing: 'online; wird gelöscht, weil der Artikel zurückgezogen wurde',
    removed: 'wurde gelöscht, weil der Artikel zurückgezogen wurde',
    retracted: 'zeigt den Hinweis auf die Rücknahme',
    neverSent: 'nie gesendet: Der Artikel wurde vorher zurückgezogen',
    cancelled: 'abgesagt',
    failed: 'fehlgeschlagen',
  },
  digest: (day: string) => `Tagesübersicht vom ${day}`,
  byItself: 'Bot (automatisch)',
  isNow: (state: string) => `**Status:** ${state}`,
  channel: (channel: string) => `**Kanal:** ${channel}`,
  link: (url: string) => `**Nachricht:** ${url}`,
  by: (user: string, time: string) => `**Veranlasst von:** ${user}, ${time}`,
  revision: (shown: string | undefined, wanted: string) =>
    shown === undefined || shown === wanted
      ? `**Fassung:** \`${wanted}\``
      : `**Fassung:** \`${shown}\`, wird zu \`${wanted}\``,
  followers: (time: string) => `**An Follower veröffentlicht:** ${time}`,
  reschedule: 'Verschieben',
  cancel: 'Beitrag absagen',
  retry: 'Erneut versuchen',
  retried: 'Ein neuer Versuch läuft.',
  newTime: 'Neue Zeit',
  newTimeHint: (zone: string) => `Zum Beispiel: in 2h, tomorrow 09:00, 2026-12-01 18:30 (${zone})`,
  rescheduleTitle: 'Eine andere Zeit für diesen Beitrag',
};

export const audit = {
  title: 'Wer was getan hat',
  none: 'Hier wurde noch nichts getan.',
  newest: 'Neueste',
  older: 'Ältere',
  file: (count: number) =>
    counted(count, {
      one: '# Eintrag, mit allen Änderungen.',
      other: '# Einträge, neueste zuerst, mit allen Änderungen.',
    }),
  fileAlt: 'Das Protokoll als JSON',
  byItself: 'Der Bot',
  digest: (day: string, channel: string) => `Tagesübersicht vom ${day} in ${channel}`,
  action: {
    publish: 'hat veröffentlicht',
    digest: 'hat etwas in eine Tagesübersicht aufgenommen',
    submit: 'hat Freigabe angefordert',
    approve: 'hat freigegeben',
    refuse: 'hat abgelehnt',
    reschedule: 'hat einen Beitrag verschoben',
    cancel: 'hat einen Beitrag abgesagt',
    retry: 'hat es erneut versucht',
    correct: 'hat einen Beitrag korrigiert',
    amend: 'hat einen Artikel korrigiert',
    write: 'hat einen Artikel geschrieben',
    retract: 'hat zurückgezogen',
    settings: 'hat Einstellungen geändert',
    follow: 'hat ein Thema abonniert',
    unfollow: 'hat ein Thema abbestellt',
    reconcile: 'hat eine Nachricht geändert',
    removed: 'hat festgestellt, dass der Bot vom Server entfernt wurde',
    returned: 'hat festgestellt, dass der Bot wieder auf dem Server ist',
    'link-correction': 'hat eine Korrektur angekündigt, bevor der Beitrag geändert werden kann',
    'unexplained-change': 'hat eine Änderung ohne Korrekturvermerk gefunden',
  },
};

export const reason = {
  'no-access':
    'Der Bot sieht den Kanal nicht. Wer „Rollen verwalten“ hat, kann ihm dort „Kanäle ansehen“ erteilen.',
  'no-permission':
    'Dem Bot fehlt dort eine Berechtigung. Wer „Rollen verwalten“ hat, kann ihm dort „Nachrichten senden“, „Links einbetten“ und, für Bilder, „Dateien anhängen“ erteilen.',
  'channel-gone': 'Den Kanal gibt es nicht mehr.',
  'message-gone':
    'Jemand hat die Nachricht gelöscht. „Erneut versuchen“ veröffentlicht sie noch einmal.',
  'thread-locked': 'Der Thread ist gesperrt. Wer „Threads verwalten“ hat, kann ihn entsperren.',
  automod: 'Der AutoMod des Servers lehnt die Nachricht ab. Ein Moderator kann die Regel ändern.',
  invalid:
    'Discord nimmt die Nachricht so nicht an; das ist ein Fehler des Bots, und mehr steht in seinem Log.',
  'without-picture':
    'Der Beitrag ist ohne sein Bild online: Die Bilddatei fehlt oder hat sich geändert, seit der Artikel gelesen wurde. Die Datei wieder ablegen, danach „Erneut versuchen“ drücken.',
  'edits-limited': 'Discord begrenzt dort Änderungen; es geht von selbst weiter.',
  'crossposts-limited':
    'Discord begrenzt das Veröffentlichen an Follower; es geht von selbst weiter.',
  'rate-limited': 'Discord verlangt eine Wartezeit; es geht von selbst weiter.',
  'not-crossposted': 'Der Beitrag ist online, aber Discord gibt ihn nicht an die Follower weiter.',
  'cannot-read':
    'Ob die Nachricht angekommen ist, ist nicht bekannt, und der Kanal lässt sich nicht lesen. Wer „Rollen verwalten“ hat, kann dem Bot dort „Nachrichtenverlauf anzeigen“ erteilen; danach „Erneut versuchen“ drücken.',
  'cannot-find-out':
    'Ob die Nachricht angekommen ist, ist nicht bekannt: Seither kamen zu viele andere. Bitte im Kanal nachsehen und „Erneut versuchen“ nur drücken, wenn sie nicht da ist.',
  'not-accepted': 'Discord nimmt das Token des Bots nicht an; sein Betreiber muss handeln.',
  refused: 'Discord lehnt es ab; der Grund steht im Log des Bots.',
};

export const log = {
  failed: (headline: string, channel: string) =>
    `**Ein Beitrag ist fehlgeschlagen:** „${headline}“ in ${channel}`,
  incomplete: (headline: string, channel: string) =>
    `**Ein Beitrag ist unvollständig:** „${headline}“ in ${channel}`,
  unexplained: (headline: string) =>
    `**„${headline}“ hat sich geändert, ohne dass es vermerkt ist.** Die Beiträge dazu bleiben, wie sie sind, bis jemand sagt, was korrigiert wurde: mit /korrigieren oder mit einem Eintrag unter \`corrections:\` in der Datei des Artikels.`,
  see: '-# /beiträge zeigt alle Beiträge und was sich tun lässt.',
};
