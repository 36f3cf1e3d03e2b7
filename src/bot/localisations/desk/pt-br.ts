import type { DeskLocalisation } from './desk-localisation.ts';

const article = { name: 'artigo', description: 'Um título, tema ou nome' };
const topic = { name: 'tema', description: 'Um tema de artigos, por exemplo city-council' };

/** Brazilian Portuguese. */
export const ptBrDesk: DeskLocalisation = {
  publish: {
    name: 'publicar',
    description: 'Publicar um artigo em um canal, agora ou mais tarde; você vê antes',
    options: {
      article,
      channel: { name: 'canal', description: 'Onde é publicado' },
      when: {
        name: 'quando',
        description: 'in 2h, tomorrow 09:00, 2026-12-01 18:30; em branco: agora',
      },
      role: { name: 'cargo', description: 'Mencionado uma vez, ao publicar' },
      crosspost: {
        name: 'seguidores',
        description: 'Canais de anúncios: publicar também para os seguidores',
      },
      note: { name: 'nota', description: 'Uma linha sua acima do artigo' },
      title: {
        name: 'título',
        description: 'Fóruns: o título da publicação; em branco: o do artigo',
      },
      tags: { name: 'tags', description: 'Fóruns: tags, separadas por vírgulas' },
    },
  },
  scheduled: {
    name: 'agendadas',
    description: 'O que será publicado e o que aguarda aprovação; mudar o horário ou cancelar',
    options: {},
  },
  posts: {
    name: 'publicações',
    description: 'Todas as publicações: onde estão, como estão, o que falhou e por quê',
    options: {
      article: { name: 'artigo', description: 'Só as publicações dele' },
    },
  },
  write: {
    name: 'escrever',
    description: 'Escrever um artigo para este servidor; você vê antes',
    options: {},
  },
  correct: {
    name: 'corrigir',
    description: 'Corrigir um artigo neste servidor: diga o que estava errado, e tudo se atualiza',
    options: { article },
  },
  retract: {
    name: 'retirar',
    description: 'Retirar um artigo neste servidor, de vez: cada publicação se torna um aviso',
    options: {
      article,
      reason: { name: 'motivo', description: 'Por quê, para os leitores' },
    },
  },
  follow: {
    name: 'seguir',
    description: 'Publicar em um canal cada artigo novo de um tema',
    options: {
      topic,
      channel: { name: 'canal', description: 'Onde são publicados' },
      role: { name: 'cargo', description: 'Mencionado a cada vez' },
      digest: { name: 'boletim', description: 'Uma vez por dia, todos em uma só mensagem' },
    },
  },
  unfollow: {
    name: 'deixar-de-seguir',
    description: 'Deixar de publicar em um canal os artigos de um tema',
    options: {
      topic,
      channel: { name: 'canal', description: 'Onde eram publicados' },
    },
  },
  following: {
    name: 'seguidos',
    description: 'Quais canais seguem quais temas',
    options: {},
  },
  desk: {
    name: 'redação',
    description: 'O que este servidor escolheu para a sua redação',
    options: {},
  },
  'desk show': {
    name: 'mostrar',
    description: 'O que este servidor escolheu',
    options: {},
  },
  'desk timezone': {
    name: 'fuso-horário',
    description: 'O fuso horário em que as horas são digitadas aqui',
    options: {
      zone: { name: 'fuso', description: 'Por exemplo, Europe/Paris' },
    },
  },
  'desk log': {
    name: 'alertas',
    description: 'O canal em que os moderadores ficam sabendo do que falha e do que aguarda',
    options: {
      channel: { name: 'canal', description: 'Em branco: nenhum' },
    },
  },
  'desk language': {
    name: 'idioma',
    description: 'O idioma do que o bot acrescenta às publicações',
    options: {
      language: { name: 'idioma', description: 'O código dele, por exemplo en ou de' },
    },
  },
  'desk moderators': {
    name: 'moderadores',
    description: 'Dar a um cargo a moderação da redação, ou tirá-la',
    options: {
      role: {
        name: 'cargo',
        description: 'Quem tem o cargo pode usar a redação onde pode ver e escrever',
      },
      remove: { name: 'remover', description: 'Não mais' },
    },
  },
  'desk approval': {
    name: 'aprovação',
    description: 'Se um segundo moderador precisa aprovar publicações, artigos e correções',
    options: {
      on: { name: 'ativar', description: 'Sim ou não' },
    },
  },
  'desk digest': {
    name: 'boletim',
    description: 'A hora em que os boletins diários são publicados',
    options: {
      hour: { name: 'hora', description: 'De 0 a 23, no fuso horário deste servidor' },
    },
  },
  'desk forget': {
    name: 'esquecer',
    description: 'Apagar tudo o que é guardado deste servidor',
    options: {},
  },
  audit: {
    name: 'auditoria',
    description: 'Quem fez o quê na redação, e quando',
    options: {
      export: { name: 'exportar', description: 'Tudo, em um arquivo JSON' },
    },
  },
};
