import type { DeskLocalisation } from './desk-localisation.ts';

const article = { name: 'artículo', description: 'Un titular, tema o nombre' };
const topic = { name: 'tema', description: 'Un tema de artículos, por ejemplo city-council' };

/** Spanish. */
export const esDesk: DeskLocalisation = {
  publish: {
    name: 'publicar',
    description: 'Publicar un artículo en un canal, ahora o más tarde; tú lo ves primero',
    options: {
      article,
      channel: { name: 'canal', description: 'Dónde se publica' },
      when: {
        name: 'cuándo',
        description: 'in 2h, tomorrow 09:00, 2026-12-01 18:30; sin nada: ahora',
      },
      role: { name: 'rol', description: 'Se menciona una vez, al publicarse' },
      crosspost: {
        name: 'seguidores',
        description: 'Canales de anuncios: publicarlo también para los seguidores',
      },
      note: { name: 'nota', description: 'Una línea tuya encima del artículo' },
      title: {
        name: 'título',
        description: 'Foros: el título de la publicación; sin nada: el titular',
      },
      tags: { name: 'etiquetas', description: 'Foros: etiquetas, separadas por comas' },
    },
  },
  scheduled: {
    name: 'programadas',
    description: 'Lo que se va a publicar y lo que espera aprobación; cambiar la hora o cancelar',
    options: {},
  },
  posts: {
    name: 'publicaciones',
    description: 'Todas las publicaciones: dónde están, cómo van, y qué falló y por qué',
    options: {
      article: { name: 'artículo', description: 'Solo sus publicaciones' },
    },
  },
  write: {
    name: 'escribir',
    description: 'Escribir un artículo para este servidor; tú lo ves primero',
    options: {},
  },
  correct: {
    name: 'corregir',
    description:
      'Corregir un artículo en este servidor: di qué era incorrecto y cada publicación se actualiza',
    options: { article },
  },
  retract: {
    name: 'retirar',
    description:
      'Retirar un artículo en este servidor definitivamente: cada publicación pasa a ser un aviso',
    options: {
      article,
      reason: { name: 'motivo', description: 'Por qué, para los lectores' },
    },
  },
  follow: {
    name: 'seguir',
    description: 'Publicar en un canal cada artículo nuevo de un tema',
    options: {
      topic,
      channel: { name: 'canal', description: 'Dónde se publican' },
      role: { name: 'rol', description: 'Se menciona cada vez' },
      digest: { name: 'boletín', description: 'Una vez al día, todos en un solo mensaje' },
    },
  },
  unfollow: {
    name: 'dejar-de-seguir',
    description: 'Dejar de publicar en un canal los artículos de un tema',
    options: {
      topic,
      channel: { name: 'canal', description: 'Dónde se publicaban' },
    },
  },
  following: {
    name: 'seguidos',
    description: 'Qué canales siguen qué temas',
    options: {},
  },
  desk: {
    name: 'redacción',
    description: 'Lo que este servidor ha elegido para su redacción',
    options: {},
  },
  'desk show': {
    name: 'mostrar',
    description: 'Lo que este servidor ha elegido',
    options: {},
  },
  'desk timezone': {
    name: 'zona-horaria',
    description: 'La zona horaria en la que se escriben aquí las horas',
    options: {
      zone: { name: 'zona', description: 'Por ejemplo, Europe/Paris' },
    },
  },
  'desk log': {
    name: 'alertas',
    description: 'El canal donde los moderadores se enteran de lo que falla y de lo que espera',
    options: {
      channel: { name: 'canal', description: 'Sin nada: ninguno' },
    },
  },
  'desk language': {
    name: 'idioma',
    description: 'El idioma de lo que el bot añade a las publicaciones',
    options: {
      language: { name: 'idioma', description: 'Su código, por ejemplo en o de' },
    },
  },
  'desk moderators': {
    name: 'moderadores',
    description: 'Dar a un rol la moderación de la redacción, o quitársela',
    options: {
      role: {
        name: 'rol',
        description: 'Sus miembros pueden usar la redacción donde pueden ver y escribir',
      },
      remove: { name: 'quitar', description: 'Ya no' },
    },
  },
  'desk approval': {
    name: 'aprobación',
    description:
      'Si un segundo moderador tiene que aprobar publicaciones, artículos y correcciones',
    options: {
      on: { name: 'activar', description: 'Sí o no' },
    },
  },
  'desk digest': {
    name: 'boletín',
    description: 'La hora a la que se publican los boletines diarios',
    options: {
      hour: { name: 'hora', description: 'De 0 a 23, en la zona horaria de este servidor' },
    },
  },
  'desk forget': {
    name: 'olvidar',
    description: 'Borrar todo lo que se guarda de este servidor',
    options: {},
  },
  audit: {
    name: 'auditoría',
    description: 'Quién hizo qué en la redacción, y cuándo',
    options: {
      export: { name: 'exportar', description: 'Todo, en un archivo JSON' },
    },
  },
};
