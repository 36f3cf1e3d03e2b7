import type { FindingWords } from './finding-words.ts';
import { grammarOf } from './grammar.ts';

const { number, counted } = grammarOf<'one' | 'many' | 'other'>('es');

const articles = (count: number) =>
  counted(count, { one: '# artículo', many: '# de artículos', other: '# artículos' });
const place = (paragraph: number) =>
  paragraph === 0 ? 'Encima del texto' : `Párrafo ${number(paragraph)}`;
const placeIn = (paragraph: number, headline: string) => `${place(paragraph)} · ${headline}`;

export const esFinding: FindingWords = {
  more: {
    button: 'Más sobre este tema',
    title: (headline) => `Más sobre los temas de «${headline}»`,
    none: (headline) => `Todavía no hay nada más sobre los temas de «${headline}».`,
  },

  search: {
    title: (query) => `Búsqueda: ${query}`,
    count: (total) =>
      counted(total, {
        one: '# artículo coincide',
        many: '# de artículos coinciden',
        other: '# artículos coinciden',
      }),
    best: (shown, total) =>
      `Mejores resultados: ${number(shown)}, de ${articles(total)}. Una búsqueda más corta tiene páginas.`,
    none: (query) =>
      `Nada en esta biblioteca coincide con «${query}». Prueba con menos palabras, o con otras que signifiquen lo mismo.`,
    noneWithin: (query) =>
      `Nada coincide con «${query}» dentro de estos límites. Quita alguno o prueba con menos palabras.`,
    respelt: (typed, as) =>
      `Pocos artículos, o ninguno, contienen «${typed}»; por eso se busca también «${as}».`,
    topic: (topic) => `Tema: ${topic}`,
    publisher: (name) => `Publicado por ${name}`,
    after: (date) => `A partir del ${date}`,
    before: (date) => `Antes del ${date}`,
    place,
    placeholder: 'Abrir uno donde están las palabras',
  },

  verdict: {
    exact: 'Exacta: las palabras figuran así en esta biblioteca.',
    altered: 'Alterada: el original tiene otras palabras.',
    cut: 'Recortada: falta algo que el original tiene.',
    misattributed: (named) => `Atribuida a otra persona: no son palabras de ${named}.`,
    translated:
      'Palabras de una traducción: figuran así en una traducción de esta biblioteca, que no da fe.',
    nearTranslation:
      'Se parece a una traducción de esta biblioteca, pero no es igual. Otra persona puede haber traducido de otro modo.',
    notFound:
      'No se encuentra aquí: ningún artículo de esta biblioteca tiene estas palabras. Pueden figurar en otra parte.',
    tooShort:
      'Demasiado corta para saberlo: tan pocas palabras pueden figurar en cualquier sitio. Comprueba al menos tres seguidas.',
    asQuoted: 'Como se cita',
    asWritten: 'Como figura en el artículo',
    asTranslated: 'Como figura en la traducción',
    omitted: (words) => `Los puntos suspensivos omiten: ${words}`,
    ownWords: (publisher) => `Palabras del propio artículo, de **${publisher}**`,
    namedInstead: (named) => `Junto a la cita figura otro nombre: ${named}`,
    place: placeIn,
    alsoIn: (count) =>
      counted(count, {
        one: '# artículo más tiene exactamente las mismas palabras.',
        many: '# de artículos más tienen exactamente las mismas palabras.',
        other: '# artículos más tienen exactamente las mismas palabras.',
      }),
    open: 'Abrir en el artículo',
    more: (count) =>
      counted(count, {
        one: '# cita más no se muestra aquí; compruébala con /comprobar.',
        many: '# de citas más no se muestran aquí; compruébalas una a una con /comprobar.',
        other: '# citas más no se muestran aquí; compruébalas una a una con /comprobar.',
      }),
    nothingToCheck:
      'Aquí no hay palabras que comprobar. Si es una imagen, escribe sus palabras o el código que lleva con /comprobar.',
  },

  origin: {
    byLink: 'El enlace lleva a este artículo.',
    byHeadline: 'Es el titular de un artículo de esta biblioteca.',
    byWords: (paragraph) =>
      paragraph === 0
        ? 'Estas palabras figuran encima del texto de este artículo.'
        : `Estas palabras figuran en el párrafo ${number(paragraph)} de este artículo.`,
    bySimilarWords: (paragraph) =>
      paragraph === 0
        ? 'Encima del texto de este artículo figuran palabras parecidas, aunque no iguales.'
        : `En el párrafo ${number(paragraph)} de este artículo figuran palabras parecidas, aunque no iguales.`,
    none: 'Ningún artículo de esta biblioteca tiene este enlace, este titular o estas palabras.',
    closest:
      'Ningún artículo de esta biblioteca tiene este enlace, este titular o estas palabras. Los más cercanos por el asunto:',
  },

  topics: {
    title: 'Temas',
    item: (topic, count) => `**${topic}** · ${articles(count)}`,
    articles,
    count: (topics) => counted(topics, { one: '# tema', many: '# de temas', other: '# temas' }),
    none: 'Ningún artículo tiene tema todavía.',
    placeholder: 'Ver lo último sobre uno de estos',
  },

  who: {
    title: (name) => `Lo que dijo ${name}`,
    count: (quotes) =>
      counted(quotes, {
        one: '# cita textual',
        many: '# de citas textuales',
        other: '# citas textuales',
      }),
    place: placeIn,
    placeholder: 'Leer una en su artículo',
  },

  card: {
    button: 'Tarjeta',
    note: (code) => `Cualquiera puede comprobar esta tarjeta: /comprobar con el código ${code}`,
    genuine:
      'Auténtica: la tarjeta con este código muestra palabras que figuran así en esta biblioteca.',
    busy: 'Se están creando demasiadas tarjetas en este momento. Inténtalo de nuevo en unos segundos.',
    noFont:
      'Esta cita tiene letras que no están en ninguna de nuestras fuentes, así que no hay tarjeta de ella.',
    unknown: (code) =>
      `Ninguna tarjeta que se pueda hacer con esta biblioteca tiene el código ${code}.`,
  },
};
