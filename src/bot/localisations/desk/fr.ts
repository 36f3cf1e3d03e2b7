import type { DeskLocalisation } from './desk-localisation.ts';

const article = { name: 'article', description: 'Un titre, un thème ou un nom' };
const topic = { name: 'thème', description: 'Un thème d’articles, par exemple city-council' };

/** French. */
export const frDesk: DeskLocalisation = {
  publish: {
    name: 'publier',
    description:
      'Publier un article dans un salon, maintenant ou plus tard\u202F; vous le voyez d’abord',
    options: {
      article,
      channel: { name: 'salon', description: 'Où il est publié' },
      when: {
        name: 'quand',
        description: 'in 2h, tomorrow 09:00, 2026-12-01 18:30\u202F; sans rien\u00A0: maintenant',
      },
      role: { name: 'rôle', description: 'Mentionné une fois, à la publication' },
      crosspost: {
        name: 'abonnés',
        description: 'Salons d’annonces\u00A0: publier aussi pour les abonnés',
      },
      note: { name: 'note', description: 'Une ligne de vous au-dessus de l’article' },
      title: {
        name: 'titre',
        description:
          'Forums\u00A0: le titre de la publication\u202F; sans rien\u00A0: celui de l’article',
      },
      tags: { name: 'tags', description: 'Forums\u00A0: des tags, séparés par des virgules' },
    },
  },
  scheduled: {
    name: 'programmées',
    description:
      'Ce qui sera publié et ce qui attend une validation\u202F; changer l’heure ou annuler',
    options: {},
  },
  posts: {
    name: 'publications',
    description: 'Toutes les publications\u00A0: où et dans quel état, ce qui a échoué et pourquoi',
    options: {
      article: { name: 'article', description: 'Seulement ses publications' },
    },
  },
  write: {
    name: 'écrire',
    description: 'Écrire un article pour ce serveur\u202F; vous le voyez d’abord',
    options: {},
  },
  correct: {
    name: 'rectifier',
    description: 'Rectifier un article sur ce serveur\u00A0: dites ce qui était faux, tout suit',
    options: { article },
  },
  retract: {
    name: 'retirer',
    description:
      'Retirer un article de ce serveur, définitivement\u00A0: ses publications deviennent un avis',
    options: {
      article,
      reason: { name: 'motif', description: 'Pourquoi, pour les lecteurs' },
    },
  },
  follow: {
    name: 'suivre',
    description: 'Publier dans un salon chaque nouvel article d’un thème',
    options: {
      topic,
      channel: { name: 'salon', description: 'Où ils sont publiés' },
      role: { name: 'rôle', description: 'Mentionné à chaque fois' },
      digest: { name: 'récapitulatif', description: 'Une fois par jour, tout en un message' },
    },
  },
  unfollow: {
    name: 'ne-plus-suivre',
    description: 'Ne plus publier dans un salon les articles d’un thème',
    options: {
      topic,
      channel: { name: 'salon', description: 'Où ils étaient publiés' },
    },
  },
  following: {
    name: 'suivis',
    description: 'Quels salons suivent quels thèmes',
    options: {},
  },
  desk: {
    name: 'rédaction',
    description: 'Ce que ce serveur a choisi pour sa rédaction',
    options: {},
  },
  'desk show': {
    name: 'afficher',
    description: 'Ce que ce serveur a choisi',
    options: {},
  },
  'desk timezone': {
    name: 'fuseau-horaire',
    description: 'Le fuseau horaire dans lequel les heures sont saisies ici',
    options: {
      zone: { name: 'fuseau', description: 'Par exemple Europe/Paris' },
    },
  },
  'desk log': {
    name: 'alertes',
    description: 'Le salon où les modérateurs apprennent ce qui échoue et ce qui attend',
    options: {
      channel: { name: 'salon', description: 'Sans rien\u00A0: aucun' },
    },
  },
  'desk language': {
    name: 'langue',
    description: 'La langue de ce que le bot ajoute aux publications',
    options: {
      language: { name: 'langue', description: 'Son code, par exemple en ou de' },
    },
  },
  'desk moderators': {
    name: 'modérateurs',
    description: 'Confier à un rôle la modération de la rédaction, ou la lui retirer',
    options: {
      role: {
        name: 'rôle',
        description: 'Ses membres peuvent utiliser la rédaction là où ils peuvent voir et écrire',
      },
      remove: { name: 'enlever', description: 'Ne plus le faire' },
    },
  },
  'desk approval': {
    name: 'validation',
    description: 'Si un second modérateur doit valider publications, articles et rectifications',
    options: {
      on: { name: 'activer', description: 'Oui ou non' },
    },
  },
  'desk digest': {
    name: 'récapitulatif',
    description: 'L’heure à laquelle les récapitulatifs quotidiens sont publiés',
    options: {
      hour: { name: 'heure', description: 'De 0 à 23, dans le fuseau horaire de ce serveur' },
    },
  },
  'desk forget': {
    name: 'oublier',
    description: 'Supprimer tout ce qui est conservé sur ce serveur',
    options: {},
  },
  audit: {
    name: 'historique',
    description: 'Qui a fait quoi à la rédaction, et quand',
    options: {
      export: { name: 'exporter', description: 'Tout, dans un fichier JSON' },
    },
  },
};
