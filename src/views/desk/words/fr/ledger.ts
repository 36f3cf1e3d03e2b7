import { grammarOf } from '../../../words/grammar.ts';

const { counted } = grammarOf<'one' | 'many' | 'other'>('fr');

/** What became of posts, and who did what. */
export const posts = {
  scheduledTitle: 'Programmées',
  ledgerTitle: (headline: string | undefined) =>
    headline === undefined ? 'Publications' : `Publications de «\u00A0${headline}\u00A0»`,
  nothingScheduled: 'Rien n’est programmé. /publier avec `quand` programme une publication.',
  noPosts: 'Rien n’a encore été publié sur ce serveur. C’est à cela que sert /publier.',
  count: (count: number) =>
    counted(count, { one: '# publication', many: '# de publications', other: '# publications' }),
  linked: (headline: string) => `Rectification liée à une publication\u00A0: ${headline}`,
  about: (url: string) => `**Annonce une rectification de** ${url}`,
  choose: 'Ouvrir l’une de ces publications',
  back: 'Retour à la liste',
  waits: 'en attente de validation',
  manuscript: { article: 'nouvel article', correction: 'rectification' },
  state: {
    planned: (time: string) => `programmée pour le ${time}`,
    sending: 'en cours d’envoi',
    unknown: 'envoyée\u202F; on vérifie si elle est arrivée',
    live: (time: string) => `en ligne depuis le ${time}`,
    updating: 'en ligne\u202F; le texte le plus récent est en route',
    retracting: 'en ligne\u202F; l’avis de retrait est en route',
    removing: 'en ligne\u202F; elle sera supprimée, car son article a été retiré',
    removed: 'supprimée, car son article a été retiré',
    retracted: 'affiche l’avis de retrait',
    neverSent: 'jamais envoyée\u00A0: l’article a été retiré avant',
    cancelled: 'annulée',
    failed: 'a échoué',
  },
  digest: (day: string) => `Récapitulatif du ${day}`,
  byItself: 'le bot lui-même',
  isNow: (state: string) => `**État\u00A0:** ${state}`,
  channel: (channel: string) => `**Salon\u00A0:** ${channel}`,
  link: (url: string) => `**Message\u00A0:** ${url}`,
  by: (user: string, time: string) => `**Demandée par** ${user} le ${time}`,
  revision: (shown: string | undefined, wanted: string) =>
    shown === undefined || shown === wanted
      ? `**Révision\u00A0:** \`${wanted}\``
      : `**Révision\u00A0:** \`${shown}\`, bientôt \`${wanted}\``,
  followers: (time: string) => `**Publiée pour les abonnés** le ${time}`,
  reschedule: 'Changer l’heure',
  cancel: 'Annuler la publication',
  retry: 'Réessayer',
  retried: 'Nouvelle tentative en cours.',
  newTime: 'Nouvelle heure',
  newTimeHint: (zone: string) =>
    `Par exemple\u00A0: in 2h, tomorrow 09:00, 2026-12-01 18:30 (${zone})`,
  rescheduleTitle: 'Une autre heure pour cette publication',
};

export const audit = {
  title: 'Qui a fait quoi',
  none: 'Rien n’a encore été fait ici.',
  newest: 'Plus récentes',
  older: 'Plus anciennes',
  file: (count: number) =>
    counted(count, {
      one: '# entrée, avec tout ce qui a changé.',
      many: '# d’entrées, de la plus récente à la plus ancienne, avec tout ce qui a changé.',
      other: '# entrées, de la plus récente à la plus ancienne, avec tout ce qui a changé.',
    }),
  fileAlt: 'L’historique des actions au format JSON',
  byItself: 'Le bot',
  digest: (day: string, channel: string) => `Récapitulatif du ${day} dans ${channel}`,
  action: {
    publish: 'a publié',
    digest: 'a ajouté à un récapitulatif',
    submit: 'a demandé la validation',
    approve: 'a validé',
    refuse: 'a refusé',
    reschedule: 'a changé l’heure d’une publication',
    cancel: 'a annulé une publication',
    retry: 'a réessayé',
    correct: 'a rectifié une publication',
    amend: 'a rectifié un article',
    write: 'a écrit un article',
    retract: 'a retiré un article',
    settings: 'a modifié les réglages',
    follow: 'a commencé à suivre un thème',
    unfollow: 'a cessé de suivre un thème',
    reconcile: 'a modifié un message',
    removed: 'a constaté que le bot a été retiré du serveur',
    returned: 'a constaté que le bot est de retour sur le serveur',
    'link-correction': 'a annoncé une rectification avant que la publication puisse être modifiée',
    'unexplained-change': 'a constaté un changement sans rectification',
  },
};

export const reason = {
  'no-access':
    'Le bot ne voit pas le salon. Une personne ayant «\u00A0Gérer les rôles\u00A0» peut lui accorder «\u00A0Voir les salons\u00A0» pour ce salon.',
  'no-permission':
    'Il manque au bot une permission dans ce salon. Une personne ayant «\u00A0Gérer les rôles\u00A0» peut lui accorder «\u00A0Envoyer des messages\u00A0», «\u00A0Intégrer des liens\u00A0» et, pour les images, «\u00A0Joindre des fichiers\u00A0».',
  'channel-gone': 'Le salon n’existe plus.',
  'message-gone': 'Quelqu’un a supprimé le message. *Réessayer* le publie de nouveau.',
  'thread-locked':
    'Le fil est verrouillé. Une personne ayant «\u00A0Gérer les fils\u00A0» peut le déverrouiller.',
  automod: 'L’AutoMod du serveur refuse le message. Un modérateur peut en modifier la règle.',
  invalid:
    'Discord n’accepte pas le message tel quel\u202F; c’est un défaut du bot, et son journal en dit plus.',
  'without-picture':
    'La publication est en ligne sans son image, dont le fichier a disparu ou a changé depuis la lecture de l’article. Remettez le fichier, puis cliquez sur *Réessayer*.',
  'edits-limited':
    'Discord limite les modifications dans ce salon\u202F; le bot poursuit de lui-même.',
  'crossposts-limited':
    'Discord limite la publication pour les abonnés\u202F; le bot poursuit de lui-même.',
  'rate-limited': 'Discord demande d’attendre\u202F; le bot poursuit de lui-même.',
  'not-crossposted':
    'La publication est en ligne, mais Discord refuse de la publier pour les abonnés.',
  'cannot-read':
    'On ne sait pas si elle est arrivée, et le salon ne peut pas être lu. Une personne ayant «\u00A0Gérer les rôles\u00A0» peut accorder au bot «\u00A0Voir les anciens messages\u00A0»\u202F; cliquez ensuite sur *Réessayer*.',
  'cannot-find-out':
    'On ne sait pas si elle est arrivée\u00A0: trop de messages sont venus depuis. Cherchez-la, et ne cliquez sur *Réessayer* que si elle n’y est pas.',
  'not-accepted':
    'Discord n’accepte pas le jeton du bot\u202F; la personne qui gère le bot doit intervenir.',
  refused: 'Discord refuse\u202F; le journal du bot dit pourquoi.',
};

export const log = {
  failed: (headline: string, channel: string) =>
    `**Une publication a échoué\u00A0:** «\u00A0${headline}\u00A0» dans ${channel}`,
  incomplete: (headline: string, channel: string) =>
    `**Une publication est incomplète\u00A0:** «\u00A0${headline}\u00A0» dans ${channel}`,
  unexplained: (headline: string) =>
    `**«\u00A0${headline}\u00A0» a changé sans explication.** Ses publications restent telles quelles jusqu’à ce que quelqu’un dise ce qui a été rectifié\u00A0: avec /rectifier, ou avec une entrée sous \`corrections:\` dans le fichier de l’article.`,
  see: '-# /publications montre toutes les publications et ce qu’on peut en faire.',
};
