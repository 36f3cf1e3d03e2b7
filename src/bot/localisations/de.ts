import { deDesk } from './desk/de.ts';
import type { Localisation } from './localisation.ts';

const article = {
  name: 'artikel',
  description: 'Überschrift, Thema oder Name; ohne Angabe: der neueste Artikel',
};
const alone = { name: 'privat', description: 'Die Antwort ist nur für mich sichtbar' };
const topic = { name: 'thema', description: 'Nur Artikel zu diesem Thema' };

/** German. */
export const de: Localisation = {
  commands: {
    ...deDesk,
    summary: {
      name: 'kurzfassung',
      description: 'Die wichtigsten Punkte eines Artikels',
      options: {
        article,
        private: alone,
      },
    },
    article: {
      name: 'artikel',
      description: 'Der volle Text eines Artikels, Buchstabe für Buchstabe',
      options: {
        article,
        page: { name: 'seite', description: 'Die Seite, die sich öffnet' },
        private: alone,
      },
    },
    quotes: {
      name: 'zitate',
      description: 'Wer in einem Artikel was gesagt hat, Wort für Wort',
      options: {
        article,
        speaker: { name: 'person', description: 'Wessen Worte; ohne Angabe: die aller' },
        private: alone,
      },
    },
    source: {
      name: 'quelle',
      description:
        'Woher ein Artikel stammt und wem sein Herausgeber gehört und wer ihn finanziert',
      options: {
        article,
        private: alone,
      },
    },
    latest: {
      name: 'neueste',
      description: 'Die neuesten Artikel',
      options: {
        topic,
        private: alone,
      },
    },
    topics: {
      name: 'themen',
      description: 'Wovon die Artikel handeln',
      options: {
        private: alone,
      },
    },
    search: {
      name: 'suchen',
      description: 'Artikel an ihren Wörtern finden, auch an halb erinnerten',
      options: {
        query: { name: 'wörter', description: 'Wörter des Artikels, in beliebiger Reihenfolge' },
        topic,
        publisher: { name: 'herausgeber', description: 'Nur Artikel dieses Herausgebers' },
        after: {
          name: 'ab',
          description: 'Ab diesem Tag, Monat oder Jahr, zum Beispiel 2026-03-01',
        },
        before: {
          name: 'vor',
          description: 'Vor diesem Tag, Monat oder Jahr, zum Beispiel 2026-04',
        },
        private: alone,
      },
    },
    who: {
      name: 'wer',
      description: 'Was jemand gesagt hat, in allen Artikeln, Wort für Wort',
      options: {
        name: { name: 'name', description: 'Wessen Worte' },
        private: alone,
      },
    },
    check: {
      name: 'prüfen',
      description:
        'Ein Zitat prüfen: Stehen diese Worte so in der Bibliothek, und von wem sind sie?',
      options: {
        text: {
          name: 'text',
          description: 'Das Zitat, am besten mit dem Namen daneben; oder der Code einer Zitatkarte',
        },
        private: alone,
      },
    },
    help: {
      name: 'hilfe',
      description: 'Was dieser Bot kann',
      options: {},
    },
  },
  menus: { 'Check quote': 'Zitat prüfen', 'Find source': 'Quelle finden' },
};
