import { esFinding } from './es-finding.ts';
import { grammarOf } from './grammar.ts';
import type { Words } from './words.ts';

const { number, list, counted } = grammarOf<'one' | 'many' | 'other'>('es');

const quoted = (text: string) => `«${text}»`;

const kinds = {
  correction: 'Corrección',
  clarification: 'Aclaración',
  update: 'Actualización',
} as const;

const lengths = {
  words: (count: number) =>
    counted(count, { one: '# palabra', many: '# de palabras', other: '# palabras' }),
  characters: (count: number) =>
    counted(count, { one: '# carácter', many: '# de caracteres', other: '# caracteres' }),
};

const readingTime = (minutes: number) =>
  counted(minutes, {
    one: 'lectura de # minuto aproximadamente',
    many: 'lectura de # de minutos aproximadamente',
    other: 'lectura de # minutos aproximadamente',
  });

const verbatimQuotes = (count: number) =>
  counted(count, {
    one: '# cita textual',
    many: '# de citas textuales',
    other: '# citas textuales',
  });

/** Spanish, for Spain and Latin America alike. */
export const es: Words = {
  ...esFinding,
  language: 'es',
  tabs: { summary: 'Resumen', article: 'Texto completo', quotes: 'Citas', source: 'Fuente' },
  pager: { first: 'Primera', previous: 'Anterior', next: 'Siguiente', last: 'Última' },
  pageOf: (page, pages) => `${number(page)} / ${number(pages)}`,

  correction: (kind, date) => `**${kinds[kind]}** · ${date}`,
  moreCorrections: (count) =>
    counted(count, {
      one: '# corrección anterior figura en «Fuente».',
      many: '# de correcciones anteriores figuran en «Fuente».',
      other: '# correcciones anteriores figuran en «Fuente».',
    }),
  retracted: (date) => `**Este artículo fue retirado el ${date}.**`,
  postFollows: 'La publicación misma se modificará en cuanto Discord lo permita.',

  published: (publisher, date) => `${publisher} · ${date ?? 'la fuente no indica la fecha'}`,
  byline: (names) => `Por ${names}`,
  list,
  ourSummary: 'Resumen nuestro: las palabras son nuestras, no de la fuente.',
  pictureCredit: (credit) => `Imagen: ${credit}`,
  picture: (alt) => `[Imagen: ${alt}]`,

  translation: {
    note: 'Es una traducción; solo el original da fe.',
    original: 'Original',
    translated: 'Traducción',
  },

  emptyBody: 'Este artículo no tiene texto.',
  length: (of, count, minutes) => `${lengths[of](count)}, ${readingTime(minutes)}`,
  pageFooter: (page, pages, length) =>
    pages === 1 ? length : `Página ${number(page)} de ${number(pages)} · ${length}`,

  speaker: (name, role) => (role === undefined ? `**${name}**` : `**${name}**, ${role}`),
  quotedIn: (paragraph, via) =>
    via === undefined ? `Párrafo ${number(paragraph)}` : `Párrafo ${number(paragraph)}, vía ${via}`,
  quoteCount: verbatimQuotes,
  quotesBy: (speaker, count) => `${verbatimQuotes(count)} de ${speaker}`,
  noQuotes: 'Este artículo no cita las palabras de nadie.',
  noQuotesBy: (speaker) => `Este artículo no cita palabras de ${speaker}.`,
  quotedInstead: 'Cita a:',
  everyone: 'Todos',

  source: {
    publisher: (name) => `**Publicado por ${name}**`,
    agency: (name) => `**Se apoya en ${name}**`,
    owner: (owner) => `Propietario: ${owner}`,
    funding: (funding) => `Financiación: ${funding}`,
    country: (country) => `País: ${country}`,
    checked: (date, url) => `Comprobado el ${date}: ${url}`,
    standards: (url) => `Normas editoriales: ${url}`,
    author: (name) => `**Autoría:** ${name}`,
    noAuthor: '**Autoría:** la fuente no la indica',
    published: (date) => `**Publicado:** ${date ?? 'la fuente no indica la fecha'}`,
    added: (date) => `**En esta biblioteca desde:** ${date}`,
    pictureCredit: (credit) => `**Imagen:** ${credit}`,
    quotes: '**Cita a**',
    unknown: 'Aquí no consta a quién pertenece ni quién lo financia.',
    noQuotes: '**No cita** a nadie.',
    noAddress: '**Enlace:** la fuente no lo indica',
    hash: (hash) => `**SHA-256 del texto:** \`${hash}\``,
    corrections: '**Correcciones**',
    noCorrections: '**Correcciones:** ninguna',
    button: 'Abrir en el medio original',
  },

  latest: {
    title: (topic) => (topic === undefined ? 'Últimos artículos' : `Últimos artículos: ${topic}`),
    none: (topic) =>
      topic === undefined ? 'Todavía no hay artículos.' : `No hay artículos sobre «${topic}».`,
    count: (total) =>
      counted(total, { one: '# artículo', many: '# de artículos', other: '# artículos' }),
    placeholder: 'Leer uno de estos',
    added: (publisher, date) => `${publisher} · en esta biblioteca desde el ${date}`,
    newSince: (count, date) =>
      count === 0 ? `Nada nuevo desde el ${date}` : `Nuevos desde el ${date}: ${number(count)}`,
    fresh: (headline) => `Nuevo · ${headline}`,
    sinceButton: 'Lo nuevo desde entonces',
  },

  digest: {
    title: (count, topics) => {
      const articles = counted(count, {
        one: '# artículo nuevo',
        many: '# de artículos nuevos',
        other: '# artículos nuevos',
      });
      return topics.length === 0 ? articles : `${articles}: ${list(topics)}`;
    },
    more: (count, command) =>
      counted(count, {
        one: `# artículo más en ${command}.`,
        many: `# de artículos más en ${command}.`,
        other: `# artículos más en ${command}.`,
      }),
  },

  help: {
    title: 'Qué puedes preguntar',
    intro:
      'Verbatim responde con el resumen, el texto completo, las citas o la fuente de un artículo.',
    footer:
      'Los botones bajo una respuesta llevan a sus otras vistas. Solo quien preguntó cambia la respuesta; los demás reciben una copia privada.',
    menus: (names) => `En el menú de cualquier mensaje, en Aplicaciones: ${list(names)}`,
  },

  problem: {
    noArticles: 'La biblioteca todavía no tiene ningún artículo.',
    unknownArticle: (asked, closest) =>
      closest.length === 0
        ? `Ningún artículo se llama «${asked}». Elige uno de la lista que se abre mientras escribes.`
        : `Ningún artículo se llama «${asked}». Los más parecidos: ${list(closest.map(quoted))}. Elige uno de la lista que se abre mientras escribes.`,
    unknownTopic: (asked, topics) =>
      topics.length === 0
        ? `Ningún artículo tiene el tema «${asked}», ni ningún otro.`
        : `Ningún artículo tiene el tema «${asked}». Algunos de los temas que hay: ${list(topics)}.`,
    unknownCommand: (name) => `El comando /${name} ya no existe. Escribe / para ver los que hay.`,
    unknownInteraction: 'Este bot no conoce ese tipo de acción. Escribe / para ver sus comandos.',
    staleControl:
      'Este botón es de una versión anterior del bot. Ejecuta el comando otra vez para obtener uno nuevo.',
    moderatorsOnly:
      'Para esto hace falta el permiso «Gestionar mensajes» en este servidor; un administrador puede concederlo.',
    beingPrepared:
      'La biblioteca todavía se está preparando para esto. Inténtalo de nuevo en un momento; mientras tanto se puede leer.',
    wrongDay: (asked) =>
      `«${asked}» no es una fecha. Valen un día como 2026-03-01, un mes como 2026-03 o un año como 2026.`,
    daysCrossed: 'Así no se puede encontrar nada: «desde» debe ser anterior a «antes».',
    unknownPublisher: (asked, publishers) =>
      publishers.length === 0
        ? `Ningún medio se llama «${asked}»: la biblioteca todavía no tiene artículos.`
        : `Ningún medio se llama «${asked}». Algunos de los medios que hay: ${list(publishers)}.`,
    unknownSpeaker: (asked, closest) =>
      closest.length === 0
        ? `En esta biblioteca no se cita a nadie llamado «${asked}». Elige un nombre de la lista que se abre mientras escribes.`
        : `En esta biblioteca no se cita a nadie llamado «${asked}». Nombres parecidos: ${list(closest)}.`,
    failure: (reference) =>
      `Algo falló por nuestra parte y no se cambió nada. Inténtalo de nuevo; si vuelve a ocurrir, da este número a los moderadores del servidor: \`${reference}\`.`,
  },
};
