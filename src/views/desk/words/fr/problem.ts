import { grammarOf } from '../../../words/grammar.ts';
import type { DeskRefusalCode, WhenTrouble } from '../../problem.ts';

const { list } = grammarOf<'one' | 'many' | 'other'>('fr');
const quoted = (text: string) => `«\u00A0${text}\u00A0»`;
const whenExamples = '`in 2h`, `18:30`, `tomorrow 09:00`, `friday 9:00` ou `2026-12-01 18:30`';

const refused: Readonly<Record<DeskRefusalCode, string>> = {
  'no-such-post': 'Cette publication n’existe pas sur ce serveur.',
  'no-such-draft': 'Cet aperçu est trop ancien. Relancez la commande.',
  discarded: 'La demande a déjà été annulée\u00A0: rien n’a changé. Relancez la commande.',
  published: 'C’est déjà publié. Consultez /publications.',
  'own-draft':
    'Un second modérateur doit valider\u202F; la personne qui a fait la demande ne le peut pas.',
  retracted:
    'Ce serveur a retiré cet article définitivement\u00A0: il ne peut pas être publié ici.',
  'too-late':
    'Cette publication est en cours d’envoi ou déjà en ligne. Pour retirer l’article, utilisez /retirer.',
  settled: 'C’était déjà fait\u00A0: rien n’a changé.',
  'changed-since':
    'Cela vient de changer\u00A0: rien n’a été fait. Cliquez de nouveau sur le bouton pour voir l’état actuel.',
  'nothing-to-retry': 'Rien n’a échoué pour cette publication\u00A0: il n’y a rien à réessayer.',
  'no-such-follow': 'Ce salon ne suit pas ce thème. /suivis montre ce qui est suivi.',
};

const when: Readonly<Record<WhenTrouble, (typed: string, zone: string) => string>> = {
  'not-understood': (typed) =>
    `${quoted(typed)} n’est ni une date ni une heure que ce bot comprenne. Sont valables ${whenExamples}.`,
  'no-such-time': (typed) =>
    `Il n’existe pas de jour ou d’heure comme ${quoted(typed)}. Sont valables ${whenExamples}.`,
  past: (typed, zone) =>
    `${quoted(typed)} est déjà passé (le fuseau horaire de ce serveur est ${zone}). Omettez \`quand\` pour publier maintenant.`,
  'too-far': (typed) => `${quoted(typed)} est dans plus d’un an. Choisissez une date plus proche.`,
  'unknown-zone': (_, zone) =>
    `Le fuseau horaire de ce serveur, ${quoted(zone)}, n’est pas connu. Choisissez-en un avec /rédaction fuseau-horaire.`,
};

/** Why something that was asked for is not done. */
export const problem = {
  closed:
    'La rédaction est fermée pour le moment\u00A0: sa base de données est injoignable. Rien n’a été modifié\u202F; la lecture reste possible. Veuillez réessayer dans une minute\u202F; si cela persiste, le journal du bot dit pourquoi.',
  managersOnly:
    'Il faut pour cela la permission «\u00A0Gérer le serveur\u00A0»\u202F; un administrateur peut l’accorder.',
  moderatorsOfServerOnly:
    'Cela modifie des publications dans tout le serveur\u00A0: il faut donc la permission «\u00A0Gérer les messages\u00A0» sur le serveur, et pas seulement dans certains salons. Un administrateur peut l’accorder.',
  refused,
  /** As Discord’s own settings call them. */
  rights: {
    'View Channels': 'Voir les salons',
    'Send Messages': 'Envoyer des messages',
    'Send Messages in Threads': 'Envoyer des messages dans les fils',
    'Embed Links': 'Intégrer des liens',
    'Attach Files': 'Joindre des fichiers',
    'Read Message History': 'Voir les anciens messages',
    'Manage Messages': 'Gérer les messages',
    'Manage Server': 'Gérer le serveur',
  },
  lacksRights: (whose: 'yours' | 'bots', rights: readonly string[], channel: string) =>
    whose === 'bots'
      ? `Dans ${channel}, il manque au bot\u00A0: ${list(rights)}. Une personne ayant «\u00A0Gérer les rôles\u00A0» peut y remédier, dans les paramètres du salon, sous «\u00A0Permissions\u00A0».`
      : `Dans ${channel}, il vous manque\u00A0: ${list(rights)}. Une personne ayant «\u00A0Gérer les rôles\u00A0» peut y remédier.`,
  noSuchChannel: 'Ce salon n’existe plus sur ce serveur.',
  wrongChannel: (channel: string) =>
    `Rien ne peut être publié dans ${channel}. Choisissez un salon textuel ou d’annonces, un forum ou un fil.`,
  threadLocked: (channel: string) =>
    `Le fil ${channel} est verrouillé. Une personne ayant «\u00A0Gérer les fils\u00A0» peut le déverrouiller.`,
  roleOfEveryone:
    'Le bot ne mentionne jamais tout le monde. Choisissez un autre rôle, ou omettez `rôle`.',
  noSuchRole: 'Ce rôle n’existe plus sur ce serveur.',
  roleNotPingable: (role: string, whose: 'yours' | 'bots') =>
    whose === 'bots'
      ? `${role} ne recevrait pas de notification\u00A0: ce rôle ne le permet pas. Une personne ayant «\u00A0Gérer les rôles\u00A0» peut activer «\u00A0Autoriser tout le monde à @mentionner ce rôle\u00A0».`
      : `Vous ne pouvez pas mentionner ${role}. Une personne ayant «\u00A0Gérer les rôles\u00A0» peut activer «\u00A0Autoriser tout le monde à @mentionner ce rôle\u00A0».`,
  crosspostElsewhere: (channel: string) =>
    `Seuls les salons d’annonces ont des abonnés, et ${channel} n’en est pas un. Omettez \`abonnés\`.`,
  forumOptions: (channel: string) =>
    `\`titre\` et \`tags\` servent aux forums, et ${channel} n’en est pas un. Omettez ces deux options.`,
  tagsNeeded: (tags: readonly string[]) =>
    `Ce forum exige un tag sur chaque publication. Indiquez-en un dans \`tags\`\u00A0: ${list(tags)}.`,
  unknownTag: (asked: string, tags: readonly string[]) =>
    tags.length === 0
      ? 'Ce forum n’a pas de tags. Omettez `tags`.'
      : `Ce forum n’a pas de tag ${quoted(asked)}. Ceux qui existent\u00A0: ${list(tags)}.`,
  tooManyTags: 'Une publication de forum accepte cinq tags au plus.',
  when,
  timePassed: 'Le moment que vous aviez choisi est passé. Relancez /publier.',
  draftOutdated:
    'L’article a changé depuis la demande de validation, et la validation ne vaut que pour le texte d’alors. Cliquez sur *Refuser*\u202F; on pourra ensuite refaire la demande.',
  wrongWord: (word: string) =>
    `Ce n’est pas le premier mot du titre\u00A0: rien n’a été fait. Le mot est ${quoted(word)}.`,
  wrongConfirmation: (word: string) =>
    `Ce n’est pas le bon mot\u00A0: rien n’a été supprimé. Le mot est ${quoted(word)}.`,
  roleForEveryone: 'Tout le monde serait alors modérateur. Choisissez un autre rôle.',
  unknownZone: (typed: string) =>
    `${quoted(typed)} n’est pas un fuseau horaire. Sont valables des noms comme \`Europe/Paris\`, \`America/New_York\` ou \`UTC\`.`,
  unknownLanguage: (typed: string) =>
    `${quoted(typed)} n’est pas un code de langue. Sont valables des codes comme \`en\`, \`de\` ou \`pt-BR\`.`,
};
