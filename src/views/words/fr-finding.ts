import type { FindingWords } from './finding-words.ts';
import { grammarOf } from './grammar.ts';

const { number, counted } = grammarOf<'one' | 'many' | 'other'>('fr');

const articles = (count: number) =>
  counted(count, { one: '# article', many: '# d’articles', other: '# articles' });
const place = (paragraph: number) =>
  paragraph === 0 ? 'Au-dessus du texte' : `Paragraphe ${number(paragraph)}`;
const placeIn = (paragraph: number, headline: string) => `${place(paragraph)} · ${headline}`;

export const frFinding: FindingWords = {
  more: {
    button: 'Plus sur ce thème',
    title: (headline) => `Plus sur les thèmes de «\u00A0${headline}\u00A0»`,
    none: (headline) => `Il n’y a encore rien d’autre sur les thèmes de «\u00A0${headline}\u00A0».`,
  },

  search: {
    title: (query) => `Recherche\u00A0: ${query}`,
    count: (total) =>
      counted(total, {
        one: '# article correspond',
        many: '# d’articles correspondent',
        other: '# articles correspondent',
      }),
    best: (shown, total) =>
      `Meilleurs résultats\u00A0: ${number(shown)}, sur ${articles(total)}. Une recherche plus courte se feuillette.`,
    none: (query) =>
      `Rien dans cette bibliothèque ne correspond à «\u00A0${query}\u00A0». Essayez moins de mots, ou d’autres de même sens.`,
    noneWithin: (query) =>
      `Rien ne correspond à «\u00A0${query}\u00A0» dans ces limites. Retirez-en, ou essayez moins de mots.`,
    respelt: (typed, as) =>
      `Peu d’articles, voire aucun, contiennent «\u00A0${typed}\u00A0»\u202F; la recherche porte donc aussi sur «\u00A0${as}\u00A0».`,
    topic: (topic) => `Thème\u00A0: ${topic}`,
    publisher: (name) => `Publié par ${name}`,
    after: (date) => `À partir du ${date}`,
    before: (date) => `Avant le ${date}`,
    place,
    placeholder: 'Ouvrir là où se trouvent les mots',
  },

  verdict: {
    exact: 'Exacte\u00A0: les mots figurent ainsi dans cette bibliothèque.',
    altered: 'Altérée\u00A0: l’original emploie d’autres mots.',
    cut: 'Coupée\u00A0: il manque quelque chose qui figure dans l’original.',
    misattributed: (named) =>
      `Attribuée à quelqu’un d’autre\u00A0: ce ne sont pas les mots de «\u00A0${named}\u00A0».`,
    translated:
      'Mots d’une traduction\u00A0: ils figurent ainsi dans une traduction de cette bibliothèque, qui ne fait pas foi.',
    nearTranslation:
      'Proche d’une traduction de cette bibliothèque, mais pas identique. Quelqu’un d’autre a pu traduire autrement.',
    notFound:
      'Introuvable ici\u00A0: aucun article de cette bibliothèque ne contient ces mots. Ils peuvent figurer ailleurs.',
    tooShort:
      'Trop courte pour en juger\u00A0: si peu de mots peuvent figurer n’importe où. Vérifiez-en au moins trois à la suite.',
    asQuoted: 'Telle que citée',
    asWritten: 'Telle qu’elle figure dans l’article',
    asTranslated: 'Telle qu’elle figure dans la traduction',
    omitted: (words) => `Les points de suspension omettent\u00A0: ${words}`,
    ownWords: (publisher) => `Les mots de l’article lui-même, par **${publisher}**`,
    namedInstead: (named) => `Un autre nom figure à côté de la citation\u00A0: ${named}`,
    place: placeIn,
    alsoIn: (count) =>
      counted(count, {
        one: '# autre article contient exactement les mêmes mots.',
        many: '# d’autres articles contiennent exactement les mêmes mots.',
        other: '# autres articles contiennent exactement les mêmes mots.',
      }),
    open: 'Ouvrir dans l’article',
    more: (count) =>
      counted(count, {
        one: '# autre citation n’est pas affichée ici\u202F; on la vérifie seule avec /vérifier.',
        many: '# d’autres citations ne sont pas affichées ici\u202F; on les vérifie une à une avec /vérifier.',
        other:
          '# autres citations ne sont pas affichées ici\u202F; on les vérifie une à une avec /vérifier.',
      }),
    nothingToCheck:
      'Il n’y a ici aucun mot à vérifier. Si c’est une image, saisissez ses mots ou le code qui y figure avec /vérifier.',
  },

  origin: {
    byLink: 'Le lien mène à cet article.',
    byHeadline: 'C’est le titre d’un article de cette bibliothèque.',
    byWords: (paragraph) =>
      paragraph === 0
        ? 'Ces mots figurent au-dessus du texte de cet article.'
        : `Ces mots figurent au paragraphe ${number(paragraph)} de cet article.`,
    bySimilarWords: (paragraph) =>
      paragraph === 0
        ? 'Des mots proches, mais non identiques, figurent au-dessus du texte de cet article.'
        : `Des mots proches, mais non identiques, figurent au paragraphe ${number(paragraph)} de cet article.`,
    none: 'Aucun article de cette bibliothèque n’a ce lien, ce titre ou ces mots.',
    closest:
      'Aucun article de cette bibliothèque n’a ce lien, ce titre ou ces mots. Les plus proches par le sujet\u00A0:',
  },

  topics: {
    title: 'Thèmes',
    item: (topic, count) => `**${topic}** · ${articles(count)}`,
    articles,
    count: (topics) => counted(topics, { one: '# thème', many: '# de thèmes', other: '# thèmes' }),
    none: 'Aucun article n’a encore de thème.',
    placeholder: 'Voir les derniers articles d’un thème',
  },

  who: {
    title: (name) => `Citations\u00A0: ${name}`,
    count: (quotes) =>
      counted(quotes, {
        one: '# citation mot pour mot',
        many: '# de citations mot pour mot',
        other: '# citations mot pour mot',
      }),
    place: placeIn,
    placeholder: 'En lire une dans son article',
  },

  card: {
    button: 'Carte',
    note: (code) => `N’importe qui peut vérifier cette carte\u00A0: /vérifier avec le code ${code}`,
    genuine:
      'Authentique\u00A0: la carte portant ce code montre des mots qui figurent ainsi dans cette bibliothèque.',
    busy: 'Trop de cartes sont en cours de création. Réessayez dans quelques secondes.',
    noFont:
      'Cette citation contient des lettres qu’aucune de nos polices ne possède, il n’y en a donc pas de carte.',
    unknown: (code) =>
      `Aucune carte qui puisse être tirée de cette bibliothèque ne porte le code ${code}.`,
  },
};
