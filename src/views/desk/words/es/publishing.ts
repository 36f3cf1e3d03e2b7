import { grammarOf } from '../../../words/grammar.ts';

const { list, counted } = grammarOf<'one' | 'many' | 'other'>('es');

/** What is asked and said while something is published. */
export const preview = {
  title: 'Esto es lo que se publicará',
  changed: '**El artículo ha cambiado desde tu última vista previa. Esta es la nueva.**',
  where: (channel: string, kind: string) => `**Dónde:** ${channel} (${kind})`,
  kind: {
    text: 'canal de texto',
    announcement: 'canal de anuncios',
    thread: 'hilo',
    forum: 'foro: una publicación nueva',
  },
  now: '**Cuándo:** en cuanto pulses el botón',
  at: (time: string, relative: string) => `**Cuándo:** ${time} (${relative})`,
  gap: (zone: string) =>
    `-# En ${zone} los relojes se adelantan y se saltan esa hora, así que se publica más tarde: tanto como se adelantan.`,
  overlap: (zone: string) =>
    `-# En ${zone} los relojes se atrasan entonces, así que esa hora se da dos veces: vale la primera.`,
  ping: (role: string) => `**Mención:** ${role}, una vez`,
  noPing: '**Mención:** ninguna',
  followers: '**Seguidores:** se publica también en los servidores que siguen el canal',
  followersLeft: (left: number) =>
    left === 0
      ? '-# Discord permite esto diez veces por hora, y ya están agotadas: los seguidores lo recibirán en cuanto quede otra.'
      : `-# ${counted(left, {
          one: 'Discord permite esto diez veces por hora; queda # vez.',
          many: 'Discord permite esto diez veces por hora; quedan # de veces.',
          other: 'Discord permite esto diez veces por hora; quedan # veces.',
        })}`,
  yetToTell: (channels: number) =>
    counted(channels, {
      one: '**Temas:** se publica también en # canal que los sigue',
      many: '**Temas:** se publica también en # de canales que los siguen',
      other: '**Temas:** se publica también en # canales que los siguen',
    }),
  forum: (title: string, tags: readonly string[]) =>
    tags.length === 0
      ? `**Título:** ${title}`
      : `**Título:** ${title} · **Etiquetas:** ${list(tags)}`,
  noPicture:
    '**Imagen:** ninguna. Su archivo falta o ha cambiado desde que se leyó el artículo, así que la publicación sale sin ella.',
  cut: '-# Aquí la vista previa está abreviada; la publicación sale entera.',
  needsApproval: '-# En este servidor tiene que aprobarlo un segundo moderador.',
  publish: 'Publicar',
  schedule: 'Programar',
  submit: 'Solicitar aprobación',
  approve: 'Aprobar y publicar',
  cancel: 'Cancelar',
  refuse: 'Rechazar',
  askedBy: (user: string, time: string) => `**Solicitud de** ${user} ${time}`,
};

export const done = {
  live: (link: string) => `Publicado: ${link}`,
  onItsWay: (channel: string) =>
    `Confirmado. El mensaje va camino de ${channel}; /publicaciones muestra cuándo llega.`,
  scheduled: (channel: string, time: string) =>
    `Programado para el ${time} en ${channel}. Con /programadas se puede ver y cambiar.`,
  failed: (channel: string, why: string) => `No se pudo publicar en ${channel}. ${why}`,
  cancelled: 'Cancelado. No se publica nada.',
  submitted: (approve: string) =>
    `Ahora tiene que aprobarlo un segundo moderador. Queda pendiente en /programadas, donde se puede pulsar *${approve}*.`,
  refused: 'Rechazado. No se publica nada.',
};
