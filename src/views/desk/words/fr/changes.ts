import { grammarOf } from '../../../words/grammar.ts';

const { number, counted } = grammarOf<'one' | 'many' | 'other'>('fr');

/** Correcting and retracting. */
export const correct = {
  form: 'Rectifier un article',
  kind: 'De quoi il s’agit',
  kinds: {
    correction: 'Rectification\u00A0: quelque chose était faux',
    clarification: 'Précision\u00A0: quelque chose prêtait à confusion',
    update: 'Mise à jour\u00A0: il y a du nouveau',
  },
  note: 'Ce qui était faux, et ce qui est juste',
  noteHint:
    'Pour les lecteurs\u00A0: figure au-dessus de l’article et dans toutes ses publications.',
  text: 'Le texte',
  textHint: 'Tel qu’il doit se lire désormais, en Markdown',
  file: (name: string) =>
    `Le texte de cet article est un fichier\u00A0: il se rectifie dans \`${name}\`, et toutes les publications suivent d’elles-mêmes. Ce que vous écrivez ici s’ajoute aussitôt sur ce serveur.`,
  title: (headline: string) => `Rectification de «\u00A0${headline}\u00A0»`,
  none: 'Aucune publication n’affiche cet article sur ce serveur\u202F; ce qu’on lit ici change.',
  willChange: (count: number) =>
    counted(count, {
      one: '# publication va changer.',
      many: '# de publications vont changer.',
      other: '# publications vont changer.',
    }),
  ends: (time: string) => `Discord limite la vitesse\u00A0: la dernière sera rectifiée ${time}.`,
  before: (what: string, text: string) => `**${what}, avant\u00A0:** ${text}`,
  now: (what: string, text: string) => `**${what}, maintenant\u00A0:** ${text}`,
  nothing: '(rien)',
  elsewhere:
    'Ce n’est pas dans ce qui est comparé ici\u00A0: les thèmes, les auteurs, les citations ou la source peuvent différer.',
  headline: 'Titre',
  dek: 'Sous-titre',
  point: (nth: number) => `Point clé ${number(nth)}`,
  paragraph: (nth: number) => `Paragraphe ${number(nth)}`,
  take: 'Rectifier',
  underWay: (done: number, all: number) =>
    `Rectification en cours. Publications déjà rectifiées\u00A0: ${number(done)} sur ${number(all)}.`,
  nothingToDo: 'Rectifié. Aucune publication n’avait à changer.',
  through: (count: number) =>
    counted(count, {
      one: 'Rectifié\u00A0: # publication le montre.',
      many: 'Rectifié\u00A0: # de publications le montrent.',
      other: 'Rectifié\u00A0: # publications le montrent.',
    }),
  planned: (count: number) =>
    counted(count, {
      one: '# publication programmée le montrera à sa parution.',
      many: '# de publications programmées le montreront à leur parution.',
      other: '# publications programmées le montreront à leur parution.',
    }),
  failed: (count: number) =>
    counted(count, {
      one: '# publication n’a pas pu être rectifiée\u202F; /publications dit pourquoi.',
      many: '# de publications n’ont pas pu être rectifiées\u202F; /publications dit pourquoi.',
      other: '# publications n’ont pas pu être rectifiées\u202F; /publications dit pourquoi.',
    }),
  goesOn: 'La rectification se poursuit\u202F; /publications montre où elle en est.',
};

export const write = {
  form: 'Écrire un article',
  headline: 'Titre',
  points: 'Points clés',
  pointsHint: 'D’un à cinq, un par ligne',
  text: 'Le texte',
  textHint: 'Markdown\u202F; une ligne vide commence un paragraphe',
  details: 'Détails et citations',
  detailsHint:
    'publisher: qui publie. Une citation est une ligne\u00A0: “Ses mots” — Qui l’a dit, quelle fonction',
  title: 'Voici à quoi ressembleront ses publications',
  length: (words: number, quotes: number) =>
    `-# ${counted(words, { one: '# mot', many: '# de mots', other: '# mots' })}, ${counted(quotes, { one: '# citation', many: '# de citations', other: '# citations' })}`,
  wrong:
    '**Cela ne peut pas encore être accepté tel quel. Rien de ce que vous avez saisi n’est perdu.**',
  changed: '**L’article a changé entre-temps. Voici ce qu’il serait maintenant.**',
  outdated:
    '**Cela a changé depuis la demande de validation et n’a donc pas été validé. Voici ce que ce serait maintenant.**',
  notAsked: '-# La validation n’en a pas encore été demandée.',
  take: 'Ajouter à la bibliothèque',
  edit: 'Modifier',
  cancel: 'Annuler',
  approve: 'Valider',
  discard: 'Abandonner',
  taken: (headline: string) =>
    `Ajouté\u00A0: «\u00A0${headline}\u00A0». On peut le lire sur ce serveur\u202F; /publier le publie, et /rectifier le modifie.`,
  cancelled: 'Annulé. Rien n’a changé.',
  discarded: 'Abandonné. Rien n’a changé.',
};

export const retract = {
  title: 'Retirer définitivement',
  warning: (headline: string) =>
    `Chaque publication de **${headline}** sur ce serveur devient un avis avec le motif, et l’article ne pourra plus être publié ici. C’est irréversible.`,
  word: 'Pour confirmer\u00A0: premier mot du titre',
  reason: 'Motif, pour les lecteurs',
  done: (headline: string) => `Retiré\u00A0: «\u00A0${headline}\u00A0»`,
  change: (count: number) =>
    count === 0
      ? 'Aucun message de ce serveur ne montre cet article\u00A0: rien n’est donc à changer.'
      : counted(count, {
          one: '# message devient l’avis. Les commandes de lecture de ce serveur répondent désormais par cet avis.',
          many: '# de messages deviennent l’avis. Les commandes de lecture de ce serveur répondent désormais par cet avis.',
          other:
            '# messages deviennent l’avis. Les commandes de lecture de ce serveur répondent désormais par cet avis.',
        }),
  neverGoOut: (count: number) =>
    counted(count, {
      one: '# publication programmée ne paraîtra pas.',
      many: '# de publications programmées ne paraîtront pas.',
      other: '# publications programmées ne paraîtront pas.',
    }),
  linked: (count: number) =>
    counted(count, {
      one: '# message qui annonçait une rectification est supprimé.',
      many: '# de messages qui annonçaient des rectifications sont supprimés.',
      other: '# messages qui annonçaient des rectifications sont supprimés.',
    }),
  digests: (count: number) =>
    counted(count, {
      one: 'Dans # récapitulatif, l’avis prend sa place.',
      many: 'Dans # de récapitulatifs, l’avis prend sa place.',
      other: 'Dans # récapitulatifs, l’avis prend sa place.',
    }),
  leftOut: (count: number) =>
    counted(count, {
      one: '# récapitulatif pas encore paru l’omet.',
      many: '# de récapitulatifs pas encore parus l’omettent.',
      other: '# récapitulatifs pas encore parus l’omettent.',
    }),
  followers: (count: number) =>
    counted(count, {
      one: 'Hors de portée\u00A0: # publication est parvenue aux abonnés. Ses copies changent quand Discord transmet la modification, tard ou jamais.',
      many: 'Hors de portée\u00A0: # de publications sont parvenues aux abonnés. Leurs copies changent quand Discord transmet la modification, tard ou jamais.',
      other:
        'Hors de portée\u00A0: # publications sont parvenues aux abonnés. Leurs copies changent quand Discord transmet la modification, tard ou jamais.',
    }),
  forwards: 'Hors de portée\u00A0: ce que quelqu’un a transféré, copié ou capturé reste tel quel.',
  progress:
    'Discord limite la modification des anciens messages\u202F; /publications montre l’avancement.',
};
