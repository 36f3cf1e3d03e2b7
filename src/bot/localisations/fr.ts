import { frDesk } from './desk/fr.ts';
import type { Localisation } from './localisation.ts';

const article = {
  name: 'article',
  description: 'Un titre, un thème ou un nom\u202F; sans rien\u00A0: l’article le plus récent',
};
const alone = { name: 'privé', description: 'Vous seul voyez la réponse' };
const topic = { name: 'thème', description: 'Seulement les articles sur ce thème' };

/** French. */
export const fr: Localisation = {
  commands: {
    ...frDesk,
    summary: {
      name: 'résumé',
      description: 'Les points clés d’un article',
      options: {
        article,
        private: alone,
      },
    },
    article: {
      name: 'article',
      description: 'Le texte intégral d’un article, à la lettre',
      options: {
        article,
        page: { name: 'page', description: 'La page à ouvrir' },
        private: alone,
      },
    },
    quotes: {
      name: 'citations',
      description: 'Qui a dit quoi dans un article, mot pour mot',
      options: {
        article,
        speaker: {
          name: 'personne',
          description: 'Les propos de qui\u202F; sans rien\u00A0: de tous',
        },
        private: alone,
      },
    },
    source: {
      name: 'source',
      description: 'D’où vient un article, et qui possède et finance son éditeur',
      options: {
        article,
        private: alone,
      },
    },
    latest: {
      name: 'derniers',
      description: 'Les articles les plus récents',
      options: {
        topic,
        private: alone,
      },
    },
    topics: {
      name: 'thèmes',
      description: 'De quoi parlent les articles',
      options: {
        private: alone,
      },
    },
    search: {
      name: 'rechercher',
      description: 'Trouver des articles par leurs mots, même à moitié oubliés',
      options: {
        query: { name: 'mots', description: 'Des mots de l’article, dans n’importe quel ordre' },
        topic,
        publisher: { name: 'éditeur', description: 'Seulement les articles de cet éditeur' },
        after: {
          name: 'après',
          description: 'À partir de ce jour, de ce mois ou de cette année, par exemple 2026-03-01',
        },
        before: {
          name: 'avant',
          description: 'Avant ce jour, ce mois ou cette année, par exemple 2026-04',
        },
        private: alone,
      },
    },
    who: {
      name: 'qui',
      description: 'Ce que quelqu’un a dit, dans tous les articles, mot pour mot',
      options: {
        name: { name: 'nom', description: 'Les propos de qui' },
        private: alone,
      },
    },
    check: {
      name: 'vérifier',
      description:
        'Vérifier une citation\u00A0: ces mots figurent-ils ainsi ici, et qui les a dits\u202F?',
      options: {
        text: {
          name: 'texte',
          description:
            'La citation, de préférence avec le nom ; ou le code d’une carte de citation',
        },
        private: alone,
      },
    },
    help: {
      name: 'aide',
      description: 'Ce que ce bot sait faire',
      options: {},
    },
  },
  menus: { 'Check quote': 'Vérifier la citation', 'Find source': 'Trouver la source' },
};
