import { grammarOf } from '../../../words/grammar.ts';

const { number, list, counted } = grammarOf<'one' | 'many' | 'other'>('fr');

/** What is asked and said while something is published. */
export const preview = {
  title: 'Voici ce qui sera publié',
  changed: '**L’article a changé depuis votre dernier aperçu. Voici le nouveau.**',
  where: (channel: string, kind: string) => `**Où\u00A0:** ${channel} (${kind})`,
  kind: {
    text: 'salon textuel',
    announcement: 'salon d’annonces',
    thread: 'fil',
    forum: 'forum\u00A0: une nouvelle publication',
  },
  now: '**Quand\u00A0:** dès que vous cliquerez sur le bouton',
  at: (time: string, relative: string) => `**Quand\u00A0:** ${time} (${relative})`,
  gap: (zone: string) =>
    `-# Dans le fuseau ${zone}, les horloges avancent et sautent cette heure\u00A0: la publication part plus tard, du même décalage.`,
  overlap: (zone: string) =>
    `-# Dans le fuseau ${zone}, les horloges reculent alors et cette heure se présente deux fois\u00A0: c’est la première qui compte.`,
  ping: (role: string) => `**Mention\u00A0:** ${role}, une fois`,
  noPing: '**Mention\u00A0:** aucune',
  followers: '**Abonnés\u00A0:** publié aussi sur les serveurs qui suivent le salon',
  followersLeft: (left: number) =>
    left === 0
      ? '-# Discord le permet dix fois par heure, toutes utilisées\u00A0: les abonnés recevront l’article dès que ce sera de nouveau possible.'
      : `-# Discord le permet dix fois par heure\u202F; il en reste ${number(left)}.`,
  yetToTell: (channels: number) =>
    counted(channels, {
      one: '**Thèmes\u00A0:** publié aussi dans # salon qui les suit',
      many: '**Thèmes\u00A0:** publié aussi dans # de salons qui les suivent',
      other: '**Thèmes\u00A0:** publié aussi dans # salons qui les suivent',
    }),
  forum: (title: string, tags: readonly string[]) =>
    tags.length === 0
      ? `**Titre\u00A0:** ${title}`
      : `**Titre\u00A0:** ${title} · **Tags\u00A0:** ${list(tags)}`,
  noPicture:
    '**Image\u00A0:** aucune. Son fichier a disparu ou a changé depuis la lecture de l’article\u202F; la publication part donc sans elle.',
  cut: '-# L’aperçu est abrégé ici\u202F; la publication ne l’est pas.',
  needsApproval: '-# Sur ce serveur, un second modérateur doit valider.',
  publish: 'Publier',
  schedule: 'Programmer',
  submit: 'Demander la validation',
  approve: 'Valider et publier',
  cancel: 'Annuler',
  refuse: 'Refuser',
  askedBy: (user: string, time: string) => `**Demande de** ${user} ${time}`,
};

export const done = {
  live: (link: string) => `Publié\u00A0: ${link}`,
  onItsWay: (channel: string) =>
    `Confirmé. Le message est en route vers ${channel}\u202F; /publications montre quand il est en ligne.`,
  scheduled: (channel: string, time: string) =>
    `Programmé pour le ${time} dans ${channel}. /programmées permet de le voir et de le modifier.`,
  failed: (channel: string, why: string) => `Impossible de publier dans ${channel}. ${why}`,
  cancelled: 'Annulé. Rien n’est publié.',
  submitted: (approve: string) =>
    `Un second modérateur doit maintenant valider. La demande attend dans /programmées, où l’on peut cliquer sur *${approve}*.`,
  refused: 'Refusé. Rien n’est publié.',
};
