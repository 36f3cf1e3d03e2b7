import { grammarOf } from '../../../words/grammar.ts';

const { list } = grammarOf<'one' | 'many' | 'other'>('pt-BR');

/** What a server has chosen. */
export const settings = {
  title: 'A redação deste servidor',
  timeZone: (zone: string, clock: string) =>
    `**Fuso horário:** ${zone}, hora atual: ${clock} (/redação fuso-horário)`,
  log: (channel: string | null) =>
    `**Canal de alertas:** ${channel ?? 'nenhum; o que falha só aparece em /publicações'} (/redação alertas)`,
  language: (name: string | null) =>
    `**Idioma das publicações:** ${name ?? 'inglês'} (/redação idioma)`,
  digest: (hour: string) => `**Os boletins saem:** todo dia às ${hour} (/redação boletim)`,
  moderators: (roles: readonly string[]) =>
    roles.length === 0
      ? '**Moderadores:** quem tem “Gerenciar mensagens” (/redação moderadores)'
      : `**Moderadores:** quem tem “Gerenciar mensagens”, além de ${list(roles)} (/redação moderadores)`,
  moderatorsHint:
    '-# O Discord mostra estes comandos a quem tem “Gerenciar mensagens”. Para mostrá-los a outros, um administrador autoriza o cargo em Configurações do servidor, Integrações.',
  approval: (isOn: boolean) =>
    `**Aprovação por um segundo moderador:** ${isOn ? 'ativada' : 'desativada'} (/redação aprovação)`,
};

export const follows = {
  title: 'Temas seguidos',
  none: 'Nenhum canal segue um tema. Para isso existe /seguir.',
  line: (topic: string, channel: string, role: string | null) =>
    role === null
      ? `**${topic}** em ${channel}`
      : `**${topic}** em ${channel}, com menção a ${role}`,
  digestLine: (topic: string, channel: string, hour: string, role: string | null) =>
    role === null
      ? `**${topic}** em ${channel}, em um boletim todo dia às ${hour}`
      : `**${topic}** em ${channel}, em um boletim todo dia às ${hour}, com menção a ${role}`,
  begun: (line: string) =>
    `A partir de agora, cada artigo novo é publicado: ${line}. O que já está na biblioteca, não.`,
  begunDigest: (it: string) =>
    `A partir de agora, os artigos novos são reunidos: ${it}. O que já está na biblioteca, não.`,
  ended: (line: string) => `Não é mais seguido: ${line}. O que foi publicado fica.`,
  endedDigest: (it: string) =>
    `Não é mais seguido: ${it}. O que foi publicado fica; o que esperava o próximo boletim só por este tópico fica de fora.`,
  more: (count: number) => `e mais ${count}`,
};

export const forget = {
  title: 'Esquecer este servidor',
  warning:
    'Tudo o que a redação guarda deste servidor é apagado: o histórico das publicações, a agenda, os temas seguidos, as configurações e o registro de auditoria. As mensagens que estão no ar ficam, e não poderão mais ser corrigidas nem retiradas. Isto não pode ser desfeito.',
  word: 'Digite esta palavra para confirmar',
  hint: (word: string) => `A palavra é: ${word}`,
  expected: 'esquecer',
  done: 'Tudo o que era guardado deste servidor foi apagado.',
};
