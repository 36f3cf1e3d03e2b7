import { grammarOf } from '../../../words/grammar.ts';
import type { DeskRefusalCode, WhenTrouble } from '../../problem.ts';

const { list } = grammarOf<'one' | 'many' | 'other'>('es');
const quoted = (text: string) => `«${text}»`;
const whenExamples = '`in 2h`, `18:30`, `tomorrow 09:00`, `friday 9:00` o `2026-12-01 18:30`';

const refused: Readonly<Record<DeskRefusalCode, string>> = {
  'no-such-post': 'En este servidor no existe esa publicación.',
  'no-such-draft': 'Esta vista previa es demasiado antigua. Ejecuta el comando otra vez.',
  discarded: 'Esto ya se canceló, así que no ha cambiado nada. Ejecuta el comando otra vez.',
  published: 'Esto ya se publicó. Puedes verlo en /publicaciones.',
  'own-draft': 'Esto tiene que aprobarlo un segundo moderador; quien lo solicitó no puede.',
  retracted: 'Este servidor retiró ese artículo definitivamente; aquí no se puede publicar.',
  'too-late':
    'Esta publicación se está enviando o ya está en el canal. Para retirar el artículo, usa /retirar.',
  settled: 'Esto ya estaba hecho, así que no ha cambiado nada.',
  'changed-since':
    'Esto acaba de cambiar, así que no se ha hecho nada. Pulsa el botón otra vez para ver cómo está ahora.',
  'nothing-to-retry':
    'En esta publicación no ha fallado nada, así que no hay nada que intentar de nuevo.',
  'no-such-follow': 'Ese canal no sigue ese tema. /seguidos muestra lo que se sigue.',
};

const when: Readonly<Record<WhenTrouble, (typed: string, zone: string) => string>> = {
  'not-understood': (typed) =>
    `${quoted(typed)} no es una fecha ni una hora que este bot entienda. Valen ${whenExamples}.`,
  'no-such-time': (typed) =>
    `No existe un día o una hora como ${quoted(typed)}. Valen ${whenExamples}.`,
  past: (typed, zone) =>
    `${quoted(typed)} ya pasó (la zona horaria de este servidor es ${zone}). Omite \`cuándo\` para publicar ahora.`,
  'too-far': (typed) => `Para ${quoted(typed)} falta más de un año. Elige una fecha más cercana.`,
  'unknown-zone': (_, zone) =>
    `La zona horaria de este servidor, ${quoted(zone)}, no se conoce. Elige una con /redacción zona-horaria.`,
};

/** Why something that was asked for is not done. */
export const problem = {
  closed:
    'La redacción está cerrada en este momento: no hay acceso a su base de datos. No se cambió nada; la lectura sigue funcionando. Inténtalo de nuevo en un minuto; si sigue así, el registro del bot dice por qué.',
  managersOnly:
    'Para esto hace falta el permiso «Gestionar servidor»; un administrador puede concederlo.',
  moderatorsOfServerOnly:
    'Esto cambia publicaciones de todo el servidor, así que hace falta el permiso «Gestionar mensajes» en el servidor y no solo en algunos canales. Un administrador puede concederlo.',
  refused,
  /** As Discord’s own settings call them. */
  rights: {
    'View Channels': 'Ver canales',
    'Send Messages': 'Enviar mensajes',
    'Send Messages in Threads': 'Enviar mensajes en hilos',
    'Embed Links': 'Insertar enlaces',
    'Attach Files': 'Adjuntar archivos',
    'Read Message History': 'Leer el historial de mensajes',
    'Manage Messages': 'Gestionar mensajes',
    'Manage Server': 'Gestionar servidor',
  },
  lacksRights: (whose: 'yours' | 'bots', rights: readonly string[], channel: string) =>
    whose === 'bots'
      ? `En ${channel}, al bot le falta lo siguiente: ${list(rights)}. Alguien con «Gestionar roles» puede concedérselo allí, en los ajustes del canal, en «Permisos».`
      : `En ${channel}, te falta lo siguiente: ${list(rights)}. Alguien con «Gestionar roles» puede concedértelo.`,
  noSuchChannel: 'Ese canal ya no existe en este servidor.',
  wrongChannel: (channel: string) =>
    `En ${channel} no se puede publicar nada. Elige un canal de texto o de anuncios, un foro o un hilo.`,
  threadLocked: (channel: string) =>
    `El hilo ${channel} está bloqueado. Alguien con «Gestionar hilos» puede desbloquearlo.`,
  roleOfEveryone: 'El bot nunca menciona a todo el mundo. Elige otro rol u omite `rol`.',
  noSuchRole: 'Ese rol ya no existe en este servidor.',
  roleNotPingable: (role: string, whose: 'yours' | 'bots') =>
    whose === 'bots'
      ? `La mención no avisaría a ${role}: ese rol no lo permite. Alguien con «Gestionar roles» puede activar «Permitir que cualquiera pueda @mencionar este rol».`
      : `No puedes mencionar a ${role}. Alguien con «Gestionar roles» puede activar «Permitir que cualquiera pueda @mencionar este rol».`,
  crosspostElsewhere: (channel: string) =>
    `Solo los canales de anuncios tienen seguidores, y ${channel} no es uno de ellos. Omite \`seguidores\`.`,
  forumOptions: (channel: string) =>
    `\`título\` y \`etiquetas\` son para foros, y ${channel} no es un foro. Omite ambas opciones.`,
  tagsNeeded: (tags: readonly string[]) =>
    `Ese foro pide una etiqueta en cada publicación. Indica alguna en \`etiquetas\`: ${list(tags)}.`,
  unknownTag: (asked: string, tags: readonly string[]) =>
    tags.length === 0
      ? 'Ese foro no tiene etiquetas. Omite `etiquetas`.'
      : `Ese foro no tiene la etiqueta ${quoted(asked)}. Las que hay: ${list(tags)}.`,
  tooManyTags: 'Una publicación de foro admite cinco etiquetas como máximo.',
  when,
  timePassed: 'El momento que elegiste ya pasó. Ejecuta /publicar otra vez.',
  draftOutdated:
    'El artículo ha cambiado desde que se solicitó la aprobación, y la aprobación vale solo para aquel texto. Pulsa *Rechazar*; después se puede solicitar de nuevo.',
  wrongWord: (word: string) =>
    `Esa no es la primera palabra del titular, así que no se ha hecho nada. La palabra es ${quoted(word)}.`,
  wrongConfirmation: (word: string) =>
    `Esa no es la palabra, así que no se ha borrado nada. La palabra es ${quoted(word)}.`,
  roleForEveryone: 'Así todo el mundo sería moderador. Elige otro rol.',
  unknownZone: (typed: string) =>
    `${quoted(typed)} no es una zona horaria. Valen nombres como \`Europe/Paris\`, \`America/New_York\` o \`UTC\`.`,
  unknownLanguage: (typed: string) =>
    `${quoted(typed)} no es un código de idioma. Valen códigos como \`en\`, \`de\` o \`pt-BR\`.`,
};
