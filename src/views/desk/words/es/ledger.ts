import { grammarOf } from '../../../words/grammar.ts';

const { counted } = grammarOf<'one' | 'many' | 'other'>('es');

/** What became of posts, and who did what. */
export const posts = {
  scheduledTitle: 'Programadas',
  ledgerTitle: (headline: string | undefined) =>
    headline === undefined ? 'Publicaciones' : `Publicaciones de «${headline}»`,
  nothingScheduled: 'No hay nada programado. Con /publicar y `cuándo` se programa una publicación.',
  noPosts: 'En este servidor todavía no se ha publicado nada. Para eso está /publicar.',
  count: (count: number) =>
    counted(count, {
      one: '# publicación',
      many: '# de publicaciones',
      other: '# publicaciones',
    }),
  linked: (headline: string) => `Corrección vinculada a una publicación: ${headline}`,
  about: (url: string) => `**Anuncia una corrección de** ${url}`,
  choose: 'Abrir una de estas',
  back: 'Volver a la lista',
  waits: 'pendiente de aprobación',
  manuscript: { article: 'artículo nuevo', correction: 'corrección' },
  state: {
    planned: (time: string) => `programada para el ${time}`,
    sending: 'se está enviando',
    unknown: 'se envió; se está averiguando si llegó',
    live: (time: string) => `publicada el ${time}`,
    updating: 'publicada; el texto más reciente está en camino',
    retracting: 'publicada; el aviso de retirada está en camino',
    removing: 'publicada; se borrará, porque su artículo fue retirado',
    removed: 'se borró, porque su artículo fue retirado',
    retracted: 'muestra el aviso de retirada',
    neverSent: 'no llegó a enviarse: antes se retiró el artículo',
    cancelled: 'cancelada',
    failed: 'fallida',
  },
  digest: (day: string) => `Boletín del ${day}`,
  byItself: 'el propio bot',
  isNow: (state: string) => `**Estado:** ${state}`,
  channel: (channel: string) => `**Canal:** ${channel}`,
  link: (url: string) => `**Mensaje:** ${url}`,
  by: (user: string, time: string) => `**Solicitada por** ${user} el ${time}`,
  revision: (shown: string | undefined, wanted: string) =>
    shown === undefined || shown === wanted
      ? `**Revisión:** \`${wanted}\``
      : `**Revisión:** \`${shown}\`, pasará a \`${wanted}\``,
  followers: (time: string) => `**Publicada para los seguidores** el ${time}`,
  reschedule: 'Cambiar la hora',
  cancel: 'Cancelar publicación',
  retry: 'Reintentar',
  retried: 'Se está reintentando.',
  newTime: 'Nueva hora',
  newTimeHint: (zone: string) => `Por ejemplo: in 2h, tomorrow 09:00, 2026-12-01 18:30 (${zone})`,
  rescheduleTitle: 'Otra hora para esta publicación',
};

export const audit = {
  title: 'Quién hizo qué',
  none: 'Aquí todavía no se ha hecho nada.',
  newest: 'Más recientes',
  older: 'Anteriores',
  file: (count: number) =>
    counted(count, {
      one: '# entrada, con todo lo que cambió.',
      many: '# de entradas, de la más reciente a la más antigua, con todo lo que cambió.',
      other: '# entradas, de la más reciente a la más antigua, con todo lo que cambió.',
    }),
  fileAlt: 'El registro de auditoría en formato JSON',
  byItself: 'El bot',
  digest: (day: string, channel: string) => `Boletín del ${day} en ${channel}`,
  action: {
    publish: 'publicó',
    digest: 'añadió a un boletín',
    submit: 'solicitó aprobación',
    approve: 'aprobó',
    refuse: 'rechazó',
    reschedule: 'cambió la hora de una publicación',
    cancel: 'canceló una publicación',
    retry: 'reintentó',
    correct: 'corrigió una publicación',
    amend: 'corrigió un artículo',
    write: 'escribió un artículo',
    retract: 'retiró un artículo',
    settings: 'cambió los ajustes',
    follow: 'empezó a seguir un tema',
    unfollow: 'dejó de seguir un tema',
    reconcile: 'cambió un mensaje',
    removed: 'comprobó que el bot fue expulsado del servidor',
    returned: 'comprobó que el bot está de nuevo en el servidor',
    'link-correction': 'anunció una corrección antes de que se pueda editar la publicación',
    'unexplained-change': 'encontró un cambio sin corrección',
  },
};

export const reason = {
  'no-access':
    'El bot no ve el canal. Alguien con «Gestionar roles» puede concederle allí «Ver canales».',
  'no-permission':
    'Al bot le falta un permiso allí. Alguien con «Gestionar roles» puede concederle «Enviar mensajes», «Insertar enlaces» y, para las imágenes, «Adjuntar archivos».',
  'channel-gone': 'El canal ya no existe.',
  'message-gone': 'Alguien borró el mensaje. *Reintentar* lo publica de nuevo.',
  'thread-locked': 'El hilo está bloqueado. Alguien con «Gestionar hilos» puede desbloquearlo.',
  automod: 'El AutoMod del servidor rechaza el mensaje. Un moderador puede cambiar la regla.',
  invalid:
    'Discord no acepta el mensaje tal como está; es un fallo del bot, y su registro dice más.',
  'without-picture':
    'La publicación está en el canal sin su imagen, cuyo archivo falta o ha cambiado desde que se leyó el artículo. Vuelve a poner el archivo y pulsa *Reintentar*.',
  'edits-limited': 'Discord limita allí las ediciones; el bot sigue por sí solo.',
  'crossposts-limited':
    'Discord limita la publicación para los seguidores; el bot sigue por sí solo.',
  'rate-limited': 'Discord pide esperar; el bot sigue por sí solo.',
  'not-crossposted':
    'La publicación está en el canal, pero Discord no admite publicarla para los seguidores.',
  'cannot-read':
    'No se sabe si llegó, y no se puede leer el canal. Alguien con «Gestionar roles» puede conceder al bot «Leer el historial de mensajes»; después, pulsa *Reintentar*.',
  'cannot-find-out':
    'No se sabe si llegó: desde entonces han entrado demasiados mensajes. Búscala, y pulsa *Reintentar* solo si no está.',
  'not-accepted': 'Discord no acepta el token del bot; quien gestiona el bot tiene que intervenir.',
  refused: 'Discord lo rechaza; el registro del bot dice por qué.',
};

export const log = {
  failed: (headline: string, channel: string) =>
    `**Falló una publicación:** «${headline}» en ${channel}`,
  incomplete: (headline: string, channel: string) =>
    `**Una publicación está incompleta:** «${headline}» en ${channel}`,
  unexplained: (headline: string) =>
    `**«${headline}» ha cambiado sin que nadie lo haya explicado.** Sus publicaciones se quedan como están hasta que alguien diga qué se corrigió: con /corregir, o con una entrada en \`corrections:\` en el archivo del artículo.`,
  see: '-# /publicaciones muestra todas las publicaciones y lo que se puede hacer.',
};
