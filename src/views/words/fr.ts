import { frFinding } from './fr-finding.ts';
import { grammarOf } from './grammar.ts';
import type { Words } from './words.ts';

const { number, list, counted } = grammarOf<'one' | 'many' | 'other'>('fr');

// French sets a space that does not break before a colon and inside quotation marks (00A0), and before ; ? ! (202F).
const quoted = (text: string) => `«\u00A0${text}\u00A0»`;

const kinds = {
  correction: 'Rectification',
  clarification: 'Précision',
  update: 'Mise à jour',
} as const;

const lengths = {
  words: (count: number) => counted(count, { one: '# mot', many: '# de mots', other: '# mots' }),
  characters: (count: number) =>
    counted(count, { one: '# caractère', many: '# de caractères', other: '# caractères' }),
};

const readingTime = (minutes: number) =>
  counted(minutes, {
    one: 'environ # minute de lecture',
    many: 'environ # de minutes de lecture',
    other: 'environ # minutes de lecture',
  });

const verbatimQuotes = (count: number) =>
  counted(count, {
    one: '# citation mot pour mot',
    many: '# de citations mot pour mot',
    other: '# citations mot pour mot',
  });

/** French. */
export const fr: Words = {
  ...frFinding,
  language: 'fr',
  tabs: { summary: 'Résumé', article: 'Texte intégral', quotes: 'Citations', source: 'Source' },
  pager: { first: 'Première', previous: 'Précédente', next: 'Suivante', last: 'Dernière' },
  pageOf: (page, pages) => `${number(page)} / ${number(pages)}`,

  correction: (kind, date) => `**${kinds[kind]}** · ${date}`,
  moreCorrections: (count) =>
    counted(count, {
      one: '# rectification antérieure figure sous «\u00A0Source\u00A0».',
      many: '# de rectifications antérieures figurent sous «\u00A0Source\u00A0».',
      other: '# rectifications antérieures figurent sous «\u00A0Source\u00A0».',
    }),
  retracted: (date) => `**Cet article a été retiré le ${date}.**`,
  postFollows: 'La publication elle-même sera modifiée dès que Discord le permettra.',

  published: (publisher, date) => `${publisher} · ${date ?? 'date non indiquée par la source'}`,
  byline: (names) => `Par ${names}`,
  list,
  ourSummary: 'Résumé par nos soins\u00A0: ces mots sont les nôtres, pas ceux de la source.',
  pictureCredit: (credit) => `Image\u00A0: ${credit}`,
  picture: (alt) => `[Image\u00A0: ${alt}]`,

  translation: {
    note: 'Traduction\u202F; seul l’original fait foi.',
    original: 'Original',
    translated: 'Traduction',
  },

  emptyBody: 'Cet article n’a pas de texte.',
  length: (of, count, minutes) => `${lengths[of](count)}, ${readingTime(minutes)}`,
  pageFooter: (page, pages, length) =>
    pages === 1 ? length : `Page ${number(page)} sur ${number(pages)} · ${length}`,

  speaker: (name, role) => (role === undefined ? `**${name}**` : `**${name}**, ${role}`),
  quotedIn: (paragraph, via) =>
    via === undefined
      ? `Paragraphe ${number(paragraph)}`
      : `Paragraphe ${number(paragraph)}, via ${via}`,
  quoteCount: verbatimQuotes,
  quotesBy: (speaker, count) => `${speaker}\u00A0: ${verbatimQuotes(count)}`,
  noQuotes: 'Cet article ne cite les propos de personne.',
  noQuotesBy: (speaker) => `Cet article ne cite aucun propos de «\u00A0${speaker}\u00A0».`,
  quotedInstead: 'Il cite\u00A0:',
  everyone: 'Tous',

  source: {
    publisher: (name) => `**Publié par ${name}**`,
    agency: (name) => `**S’appuie sur ${name}**`,
    owner: (owner) => `Propriétaire\u00A0: ${owner}`,
    funding: (funding) => `Financement\u00A0: ${funding}`,
    country: (country) => `Pays\u00A0: ${country}`,
    checked: (date, url) => `Vérifié le ${date}\u00A0: ${url}`,
    standards: (url) => `Charte éditoriale\u00A0: ${url}`,
    author: (name) => `**Auteur\u00A0:** ${name}`,
    noAuthor: '**Auteur\u00A0:** non indiqué par la source',
    published: (date) => `**Publication\u00A0:** ${date ?? 'date non indiquée par la source'}`,
    added: (date) => `**Dans cette bibliothèque depuis\u00A0:** ${date}`,
    pictureCredit: (credit) => `**Image\u00A0:** ${credit}`,
    quotes: '**L’article cite**',
    unknown: 'On ne sait pas ici à qui il appartient ni qui le finance.',
    noQuotes: '**L’article ne cite** personne.',
    noAddress: '**Lien\u00A0:** non indiqué par la source',
    hash: (hash) => `**SHA-256 du texte\u00A0:** \`${hash}\``,
    corrections: '**Rectifications**',
    noCorrections: '**Rectifications\u00A0:** aucune',
    button: 'Ouvrir chez l’éditeur',
  },

  latest: {
    title: (topic) =>
      topic === undefined ? 'Derniers articles' : `Derniers articles\u00A0: ${topic}`,
    none: (topic) =>
      topic === undefined
        ? 'Il n’y a pas encore d’article.'
        : `Il n’y a pas d’article sur le thème «\u00A0${topic}\u00A0».`,
    count: (total) =>
      counted(total, { one: '# article', many: '# d’articles', other: '# articles' }),
    placeholder: 'Lire l’un de ces articles',
    added: (publisher, date) => `${publisher} · dans cette bibliothèque depuis le ${date}`,
    newSince: (count, date) =>
      count === 0
        ? `Rien de nouveau depuis le ${date}`
        : `Nouveaux depuis le ${date}\u00A0: ${number(count)}`,
    fresh: (headline) => `Nouveau · ${headline}`,
    sinceButton: 'Ce qui est nouveau depuis',
  },

  digest: {
    title: (count, topics) => {
      const articles = counted(count, {
        one: '# nouvel article',
        many: '# de nouveaux articles',
        other: '# nouveaux articles',
      });
      return topics.length === 0 ? articles : `${articles}\u00A0: ${list(topics)}`;
    },
    more: (count, command) =>
      counted(count, {
        one: `# autre article dans ${command}.`,
        many: `# d’autres articles dans ${command}.`,
        other: `# autres articles dans ${command}.`,
      }),
  },

  help: {
    title: 'Ce que vous pouvez demander',
    intro:
      'Verbatim répond par le résumé, le texte intégral, les citations ou la source d’un article.',
    footer:
      'Les boutons sous une réponse mènent à ses autres vues. Seule la personne qui a posé la question modifie la réponse\u202F; les autres reçoivent une copie privée.',
    menus: (names) => `Dans le menu de tout message, sous Applications\u00A0: ${list(names)}`,
  },

  problem: {
    noArticles: 'La bibliothèque ne contient encore aucun article.',
    unknownArticle: (asked, closest) =>
      closest.length === 0
        ? `Aucun article ne s’appelle «\u00A0${asked}\u00A0». Choisissez-en un dans la liste qui s’ouvre pendant la saisie.`
        : `Aucun article ne s’appelle «\u00A0${asked}\u00A0». Les plus proches\u00A0: ${list(closest.map(quoted))}. Choisissez-en un dans la liste qui s’ouvre pendant la saisie.`,
    unknownTopic: (asked, topics) =>
      topics.length === 0
        ? `Aucun article n’a le thème «\u00A0${asked}\u00A0», ni aucun autre.`
        : `Aucun article n’a le thème «\u00A0${asked}\u00A0». Exemples de thèmes\u00A0: ${list(topics)}.`,
    unknownCommand: (name) =>
      `La commande /${name} n’existe plus. Tapez / pour voir celles qui existent.`,
    unknownInteraction: 'Ce bot ne connaît pas ce type d’action. Tapez / pour voir ses commandes.',
    staleControl:
      'Ce bouton vient d’une version antérieure du bot. Relancez la commande pour en obtenir un nouveau.',
    moderatorsOnly:
      'Il faut pour cela la permission «\u00A0Gérer les messages\u00A0» sur ce serveur\u202F; un administrateur peut l’accorder.',
    beingPrepared:
      'La bibliothèque est encore en préparation pour cela. Veuillez réessayer dans un instant\u202F; la lecture fonctionne entre-temps.',
    wrongDay: (asked) =>
      `«\u00A0${asked}\u00A0» n’est pas une date. Sont valables un jour comme 2026-03-01, un mois comme 2026-03 ou une année comme 2026.`,
    daysCrossed:
      'Rien ne peut être trouvé ainsi\u00A0: «\u00A0après\u00A0» doit précéder «\u00A0avant\u00A0».',
    unknownPublisher: (asked, publishers) =>
      publishers.length === 0
        ? `Aucun éditeur ne s’appelle «\u00A0${asked}\u00A0»\u00A0: la bibliothèque ne contient encore aucun article.`
        : `Aucun éditeur ne s’appelle «\u00A0${asked}\u00A0». Exemples d’éditeurs\u00A0: ${list(publishers)}.`,
    unknownSpeaker: (asked, closest) =>
      closest.length === 0
        ? `Personne du nom de «\u00A0${asked}\u00A0» n’est cité dans cette bibliothèque. Choisissez un nom dans la liste qui s’ouvre pendant la saisie.`
        : `Personne du nom de «\u00A0${asked}\u00A0» n’est cité dans cette bibliothèque. Noms proches\u00A0: ${list(closest)}.`,
    failure: (reference) =>
      `Une erreur s’est produite de notre côté, et rien n’a été modifié. Veuillez réessayer\u202F; si elle persiste, donnez ce numéro aux modérateurs du serveur\u00A0: \`${reference}\`.`,
  },
};
