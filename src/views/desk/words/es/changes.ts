import { grammarOf } from '../../../words/grammar.ts';

const { number, counted } = grammarOf<'one' | 'many' | 'other'>('es');

/** Correcting and retracting. */
export const correct = {
  form: 'Corregir un artículo',
  kind: 'Qué es',
  kinds: {
    correction: 'Corrección: algo era incorrecto',
    clarification: 'Aclaración: algo podía malinterpretarse',
    update: 'Actualización: hay algo nuevo',
  },
  note: 'Qué era incorrecto y qué es lo correcto',
  noteHint: 'Para los lectores: figura encima del artículo y en todas sus publicaciones.',
  text: 'El texto',
  textHint: 'Tal como se leerá a partir de ahora, en Markdown',
  file: (name: string) =>
    `El texto de este artículo es un archivo: se corrige en \`${name}\`, y todas las publicaciones se actualizan solas. Lo que escribas aquí se añade en este servidor de inmediato.`,
  title: (headline: string) => `Corrección de «${headline}»`,
  none: 'Ninguna publicación muestra este artículo en este servidor; cambia lo que se lee aquí.',
  willChange: (count: number) =>
    counted(count, {
      one: 'Cambiará # publicación.',
      many: 'Cambiarán # de publicaciones.',
      other: 'Cambiarán # publicaciones.',
    }),
  ends: (time: string) => `Discord limita la velocidad: la última estará corregida ${time}.`,
  before: (what: string, text: string) => `**${what}, antes:** ${text}`,
  now: (what: string, text: string) => `**${what}, ahora:** ${text}`,
  nothing: '(nada)',
  elsewhere:
    'No está en lo que se compara aquí: pueden ser distintos los temas, los autores, las citas o la fuente.',
  headline: 'Titular',
  dek: 'Subtítulo',
  point: (nth: number) => `Punto ${number(nth)}`,
  paragraph: (nth: number) => `Párrafo ${number(nth)}`,
  take: 'Corregir',
  underWay: (done: number, all: number) =>
    `Corrección en curso. Publicaciones ya corregidas: ${number(done)} de ${number(all)}.`,
  nothingToDo: 'Corregido. No hubo que cambiar ninguna publicación.',
  through: (count: number) =>
    counted(count, {
      one: 'Corregido: # publicación ya lo muestra.',
      many: 'Corregido: # de publicaciones ya lo muestran.',
      other: 'Corregido: # publicaciones ya lo muestran.',
    }),
  planned: (count: number) =>
    counted(count, {
      one: '# publicación programada lo mostrará cuando salga.',
      many: '# de publicaciones programadas lo mostrarán cuando salgan.',
      other: '# publicaciones programadas lo mostrarán cuando salgan.',
    }),
  failed: (count: number) =>
    counted(count, {
      one: '# publicación no se pudo corregir; /publicaciones dice por qué.',
      many: '# de publicaciones no se pudieron corregir; /publicaciones dice por qué.',
      other: '# publicaciones no se pudieron corregir; /publicaciones dice por qué.',
    }),
  goesOn: 'La corrección continúa; /publicaciones muestra cómo avanza.',
};

export const write = {
  form: 'Escribir un artículo',
  headline: 'Titular',
  points: 'Puntos clave',
  pointsHint: 'De uno a cinco, uno por línea',
  text: 'El texto',
  textHint: 'Markdown; una línea vacía empieza un párrafo',
  details: 'Detalles y citas',
  detailsHint:
    'publisher: quién lo publica. Una cita es una línea: «Sus palabras» — Quién lo dijo, qué cargo tiene',
  title: 'Así se verán sus publicaciones',
  length: (words: number, quotes: number) =>
    `-# ${counted(words, { one: '# palabra', many: '# de palabras', other: '# palabras' })}, ${counted(quotes, { one: '# cita', many: '# de citas', other: '# citas' })}`,
  wrong: '**Así todavía no se puede aceptar. No se pierde nada de lo que escribiste.**',
  changed: '**El artículo ha cambiado mientras tanto. Así quedaría ahora.**',
  outdated:
    '**Esto ha cambiado desde que se solicitó la aprobación, así que no se ha aprobado. Así quedaría ahora.**',
  notAsked: '-# Todavía no se ha solicitado su aprobación.',
  take: 'Añadir a la biblioteca',
  edit: 'Editar',
  cancel: 'Cancelar',
  approve: 'Aprobar',
  discard: 'Descartar',
  taken: (headline: string) =>
    `Añadido: «${headline}». Ya se puede leer en este servidor; /publicar lo publica y /corregir lo cambia.`,
  cancelled: 'Cancelado. No ha cambiado nada.',
  discarded: 'Descartado. No ha cambiado nada.',
};

export const retract = {
  title: 'Retirar definitivamente',
  warning: (headline: string) =>
    `Cada publicación de **${headline}** en este servidor se convierte en un aviso con el motivo, y el artículo no se podrá volver a publicar aquí. Esto no se puede deshacer.`,
  word: 'Para confirmar: primera palabra del titular',
  reason: 'Motivo, para los lectores',
  done: (headline: string) => `Retirado: «${headline}»`,
  change: (count: number) =>
    count === 0
      ? 'En este servidor no hay ningún mensaje con este artículo, así que no hay nada que cambiar.'
      : counted(count, {
          one: '# mensaje se convierte en el aviso. Los comandos de lectura de este servidor responden con el aviso desde ahora.',
          many: '# de mensajes se convierten en el aviso. Los comandos de lectura de este servidor responden con el aviso desde ahora.',
          other:
            '# mensajes se convierten en el aviso. Los comandos de lectura de este servidor responden con el aviso desde ahora.',
        }),
  neverGoOut: (count: number) =>
    counted(count, {
      one: '# publicación programada no saldrá.',
      many: '# de publicaciones programadas no saldrán.',
      other: '# publicaciones programadas no saldrán.',
    }),
  linked: (count: number) =>
    counted(count, {
      one: 'Se borra # mensaje que anunciaba una corrección.',
      many: 'Se borran # de mensajes que anunciaban correcciones.',
      other: 'Se borran # mensajes que anunciaban correcciones.',
    }),
  digests: (count: number) =>
    counted(count, {
      one: 'En # boletín, el aviso ocupa su lugar.',
      many: 'En # de boletines, el aviso ocupa su lugar.',
      other: 'En # boletines, el aviso ocupa su lugar.',
    }),
  leftOut: (count: number) =>
    counted(count, {
      one: '# boletín que aún no ha salido lo omite.',
      many: '# de boletines que aún no han salido lo omiten.',
      other: '# boletines que aún no han salido lo omiten.',
    }),
  followers: (count: number) =>
    counted(count, {
      one: 'Fuera de alcance: # publicación llegó a los seguidores. Sus copias cambian cuando Discord transmite la edición, tarde o nunca.',
      many: 'Fuera de alcance: # de publicaciones llegaron a los seguidores. Sus copias cambian cuando Discord transmite la edición, tarde o nunca.',
      other:
        'Fuera de alcance: # publicaciones llegaron a los seguidores. Sus copias cambian cuando Discord transmite la edición, tarde o nunca.',
    }),
  forwards:
    'Fuera de alcance: lo que alguien haya reenviado, copiado o capturado se queda como estaba.',
  progress: 'Discord limita las ediciones de mensajes antiguos; /publicaciones muestra el avance.',
};
