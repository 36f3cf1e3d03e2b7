import { grammarOf } from '../../../words/grammar.ts';

const { list } = grammarOf<'one' | 'many' | 'other'>('es');

/** What a server has chosen. */
export const settings = {
  title: 'La redacción de este servidor',
  timeZone: (zone: string, clock: string) =>
    `**Zona horaria:** ${zone}, hora actual: ${clock} (/redacción zona-horaria)`,
  log: (channel: string | null) =>
    `**Canal de alertas:** ${channel ?? 'ninguno; lo que falla solo se ve en /publicaciones'} (/redacción alertas)`,
  language: (name: string | null) =>
    `**Idioma de las publicaciones:** ${name ?? 'inglés'} (/redacción idioma)`,
  digest: (hour: string) => `**Los boletines salen:** cada día a las ${hour} (/redacción boletín)`,
  moderators: (roles: readonly string[]) =>
    roles.length === 0
      ? '**Moderadores:** quienes tienen «Gestionar mensajes» (/redacción moderadores)'
      : `**Moderadores:** quienes tienen «Gestionar mensajes», además de ${list(roles)} (/redacción moderadores)`,
  moderatorsHint:
    '-# Discord muestra estos comandos a quienes tienen «Gestionar mensajes». Para mostrarlos a otros, un administrador autoriza el rol en Ajustes del servidor, Integraciones.',
  approval: (isOn: boolean) =>
    `**Aprobación de un segundo moderador:** ${isOn ? 'activada' : 'desactivada'} (/redacción aprobación)`,
};

export const follows = {
  title: 'Temas seguidos',
  none: 'Ningún canal sigue ningún tema. Para eso está /seguir.',
  line: (topic: string, channel: string, role: string | null) =>
    role === null
      ? `**${topic}** en ${channel}`
      : `**${topic}** en ${channel}, con mención a ${role}`,
  digestLine: (topic: string, channel: string, hour: string, role: string | null) =>
    role === null
      ? `**${topic}** en ${channel}, en un boletín cada día a las ${hour}`
      : `**${topic}** en ${channel}, en un boletín cada día a las ${hour}, con mención a ${role}`,
  begun: (line: string) =>
    `Desde ahora se publica cada artículo nuevo: ${line}. Lo que ya está en la biblioteca, no.`,
  begunDigest: (it: string) =>
    `Desde ahora se reúnen los artículos nuevos: ${it}. Lo que ya está en la biblioteca, no.`,
  ended: (line: string) => `Ya no se sigue: ${line}. Lo publicado se queda.`,
  endedDigest: (it: string) =>
    `Ya no se sigue: ${it}. Lo publicado se queda; lo que esperaba al próximo boletín solo por este tema se omite.`,
  more: (count: number) => `y ${count} más`,
};

export const forget = {
  title: 'Olvidar este servidor',
  warning:
    'Se borra todo lo que la redacción guarda de este servidor: el historial de sus publicaciones, la programación, los temas seguidos, los ajustes y el registro de auditoría. Los mensajes que están en los canales se quedan, y ya no se podrán corregir ni retirar. Esto no se puede deshacer.',
  word: 'Escribe esta palabra para confirmar',
  hint: (word: string) => `La palabra es: ${word}`,
  expected: 'olvidar',
  done: 'Se ha borrado todo lo que se guardaba de este servidor.',
};
