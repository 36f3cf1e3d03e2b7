import { grammarOf } from '../../../words/grammar.ts';

const { number, counted } = grammarOf<'one' | 'many' | 'other'>('es');

const characters = (count: number) =>
  counted(count, { one: '# carácter', many: '# de caracteres', other: '# caracteres' });
const entries = (count: number) =>
  counted(count, { one: '# entrada', many: '# de entradas', other: '# entradas' });

/** What has to be mended in what was typed. Fields are called as the form calls them. */
export const mistake = {
  missing: (line: string, field: string) => `En «${field}» falta una línea que empiece por ${line}`,
  empty: (field: string) => `«${field}» está vacío; escribe algo ahí.`,
  emptyInQuote: (nth: number) =>
    `En la cita ${number(nth)} hay algo vacío; una cita es una línea como «Sus palabras» — Quién lo dijo, qué cargo tiene`,
  noTopic: (text: string) =>
    `«${text}» no es un tema; un tema solo tiene letras, cifras y guiones, 40 como máximo, como \`city-council\`.`,
  tooLong: (text: string, most: number) =>
    `«${text}» es demasiado largo; ahí caben como máximo ${characters(most)}.`,
  tooMany: (field: string, most: number) =>
    `«${field}» tiene demasiadas entradas; el máximo es de ${entries(most)}.`,
  tooManyCorrections: (most: number) =>
    counted(most, {
      one: 'Este artículo ya tiene # corrección y no puede tener más.',
      many: 'Este artículo ya tiene # de correcciones y no puede tener más.',
      other: 'Este artículo ya tiene # correcciones y no puede tener más.',
    }),
  notUnderstood: (line: string) =>
    `No se entiende «${line}»; son válidas líneas como \`topics: transport, city-council\` y «Sus palabras» — Quién lo dijo`,
  notVerbatim: (quote: string) =>
    `«${quote}» debe estar palabra por palabra en un solo párrafo; ningún párrafo se le parece.`,
  closest: (quote: string, paragraph: number) =>
    `«${quote}» debe estar palabra por palabra en un solo párrafo; el más parecido es el párrafo ${number(paragraph)}.`,
  lacks: (quoted: string) => `En ese párrafo no está «${quoted}».`,
  adds: (written: string) => `En ese párrafo está además «${written}».`,
  differs: (written: string, quoted: string) =>
    `En ese párrafo pone «${written}» donde la cita pone «${quoted}».`,
  noWebPage: (url: string) =>
    `«${url}» no es la dirección de una página web; debe empezar por \`https://\` o \`http://\`.`,
  hiddenHost: (url: string) =>
    `«${url}» oculta su sitio web detrás de una @; quita lo que va delante.`,
  otherHost: (shown: string, host: string) =>
    `El texto de un enlace muestra «${shown}», pero el enlace lleva a «${host}»; los dos deben nombrar el mismo sitio web.`,
  html: (tag: string) => `«${tag}» es HTML; usa Markdown, o \`\\<\` para un simple \`<\`.`,
  twice: (words: string) => `«${words}» está repetido; déjalo así solo si lo dice la fuente.`,
  unreadable: (field: string) =>
    `El Markdown de «${field}» tiene demasiados niveles para poder leerse; simplifícalo.`,
  'no-alt-text':
    'Una imagen necesita un texto que diga lo que muestra: `![Lo que muestra](https://…)`.',
  'link-elsewhere': 'Un enlace debe estar donde se usa: `[texto](https://…)`.',
  'later-than-now':
    'Algo de este artículo tiene una fecha posterior al reloj del bot. Inténtalo de nuevo en un minuto.',
};
