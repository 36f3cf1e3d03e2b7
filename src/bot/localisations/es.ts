import { esDesk } from './desk/es.ts';
import type { Localisation } from './localisation.ts';

const article = {
  name: 'artículo',
  description: 'Un titular, tema o nombre; sin nada: el artículo más reciente',
};
const alone = { name: 'privado', description: 'Solo tú ves la respuesta' };
const topic = { name: 'tema', description: 'Solo artículos con este tema' };

/** Spanish. */
export const es: Localisation = {
  commands: {
    ...esDesk,
    summary: {
      name: 'resumen',
      description: 'Los puntos clave de un artículo',
      options: {
        article,
        private: alone,
      },
    },
    article: {
      name: 'artículo',
      description: 'El texto completo de un artículo, al pie de la letra',
      options: {
        article,
        page: { name: 'página', description: 'La página que se abre' },
        private: alone,
      },
    },
    quotes: {
      name: 'citas',
      description: 'Quién dijo qué en un artículo, palabra por palabra',
      options: {
        article,
        speaker: { name: 'persona', description: 'De quién son las palabras; sin nada: de todos' },
        private: alone,
      },
    },
    source: {
      name: 'fuente',
      description: 'De dónde viene un artículo, y quién posee y financia el medio',
      options: {
        article,
        private: alone,
      },
    },
    latest: {
      name: 'últimos',
      description: 'Los artículos más recientes',
      options: {
        topic,
        private: alone,
      },
    },
    topics: {
      name: 'temas',
      description: 'De qué tratan los artículos',
      options: {
        private: alone,
      },
    },
    search: {
      name: 'buscar',
      description: 'Encontrar artículos por sus palabras, aunque se recuerden a medias',
      options: {
        query: { name: 'palabras', description: 'Palabras del artículo, en cualquier orden' },
        topic,
        publisher: { name: 'medio', description: 'Solo artículos de este medio' },
        after: {
          name: 'desde',
          description: 'A partir de este día, mes o año, por ejemplo 2026-03-01',
        },
        before: { name: 'antes', description: 'Antes de este día, mes o año, por ejemplo 2026-04' },
        private: alone,
      },
    },
    who: {
      name: 'quién',
      description: 'Lo que alguien dijo, en todos los artículos, palabra por palabra',
      options: {
        name: { name: 'nombre', description: 'De quién son las palabras' },
        private: alone,
      },
    },
    check: {
      name: 'comprobar',
      description:
        'Comprobar una cita: ¿figuran así estas palabras en la biblioteca, y quién las dijo?',
      options: {
        text: {
          name: 'texto',
          description: 'La cita, mejor con el nombre al lado; o el código de una tarjeta de cita',
        },
        private: alone,
      },
    },
    help: {
      name: 'ayuda',
      description: 'Lo que este bot sabe hacer',
      options: {},
    },
  },
  menus: { 'Check quote': 'Comprobar cita', 'Find source': 'Buscar la fuente' },
};
