import { grammarOf } from '../../../words/grammar.ts';

const { number, counted } = grammarOf<'one' | 'many' | 'other'>('pt-BR');

/** Correcting and retracting. */
export const correct = {
  form: 'Corrigir um artigo',
  kind: 'O que é',
  kinds: {
    correction: 'Correção: algo estava errado',
    clarification: 'Esclarecimento: algo podia ser mal interpretado',
    update: 'Atualização: há algo novo',
  },
  note: 'O que estava errado e o que é o certo',
  noteHint: 'Para os leitores: consta acima do artigo e em todas as publicações dele.',
  text: 'O texto',
  textHint: 'Como deve ser lido a partir de agora, em Markdown',
  file: (name: string) =>
    `O texto deste artigo é um arquivo: ele é corrigido em \`${name}\`, e todas as publicações se atualizam sozinhas. O que você escrever aqui é acrescentado neste servidor na hora.`,
  title: (headline: string) => `Correção de “${headline}”`,
  none: 'Nenhuma publicação mostra este artigo neste servidor; muda o que se lê aqui.',
  willChange: (count: number) =>
    counted(count, {
      one: '# publicação vai mudar.',
      many: '# de publicações vão mudar.',
      other: '# publicações vão mudar.',
    }),
  ends: (time: string) => `O Discord limita a velocidade: a última estará corrigida ${time}.`,
  before: (what: string, text: string) => `**${what}, antes:** ${text}`,
  now: (what: string, text: string) => `**${what}, agora:** ${text}`,
  nothing: '(nada)',
  elsewhere:
    'Não está no que se compara aqui: podem ser diferentes os temas, os autores, as citações ou a fonte.',
  headline: 'Título',
  dek: 'Subtítulo',
  point: (nth: number) => `Ponto ${number(nth)}`,
  paragraph: (nth: number) => `Parágrafo ${number(nth)}`,
  take: 'Corrigir',
  underWay: (done: number, all: number) =>
    `Correção em andamento. Publicações já corrigidas: ${number(done)} de ${number(all)}.`,
  nothingToDo: 'Corrigido. Nenhuma publicação precisou mudar.',
  through: (count: number) =>
    counted(count, {
      one: 'Corrigido: # publicação já mostra isso.',
      many: 'Corrigido: # de publicações já mostram isso.',
      other: 'Corrigido: # publicações já mostram isso.',
    }),
  planned: (count: number) =>
    counted(count, {
      one: '# publicação agendada vai mostrar isso quando sair.',
      many: '# de publicações agendadas vão mostrar isso quando saírem.',
      other: '# publicações agendadas vão mostrar isso quando saírem.',
    }),
  failed: (count: number) =>
    counted(count, {
      one: '# publicação não pôde ser corrigida; /publicações diz por quê.',
      many: '# de publicações não puderam ser corrigidas; /publicações diz por quê.',
      other: '# publicações não puderam ser corrigidas; /publicações diz por quê.',
    }),
  goesOn: 'A correção continua; /publicações mostra o andamento.',
};

export const write = {
  form: 'Escrever um artigo',
  headline: 'Título',
  points: 'Pontos principais',
  pointsHint: 'De um a cinco, um por linha',
  text: 'O texto',
  textHint: 'Markdown; uma linha vazia começa um parágrafo',
  details: 'Detalhes e citações',
  detailsHint:
    'publisher: quem publica. Uma citação é uma linha: “As palavras” — Quem disse, que cargo ocupa',
  title: 'As publicações vão ficar assim',
  length: (words: number, quotes: number) =>
    `-# ${counted(words, { one: '# palavra', many: '# de palavras', other: '# palavras' })}, ${counted(quotes, { one: '# citação', many: '# de citações', other: '# citações' })}`,
  wrong: '**Assim ainda não dá para aceitar. Nada do que você digitou se perdeu.**',
  changed: '**O artigo mudou nesse meio-tempo. Ele ficaria assim agora.**',
  outdated:
    '**Isto mudou desde que a aprovação foi pedida, então não foi aprovado. Ficaria assim agora.**',
  notAsked: '-# A aprovação disto ainda não foi pedida.',
  take: 'Adicionar à biblioteca',
  edit: 'Editar',
  cancel: 'Cancelar',
  approve: 'Aprovar',
  discard: 'Descartar',
  taken: (headline: string) =>
    `Adicionado: “${headline}”. Já pode ser lido neste servidor; /publicar publica o artigo, e /corrigir o corrige.`,
  cancelled: 'Cancelado. Nada mudou.',
  discarded: 'Descartado. Nada mudou.',
};

export const retract = {
  title: 'Retirar definitivamente',
  warning: (headline: string) =>
    `Cada publicação de **${headline}** neste servidor se torna um aviso com o motivo, e o artigo não poderá mais ser publicado aqui. Isto não pode ser desfeito.`,
  word: 'Para confirmar: primeira palavra do título',
  reason: 'Motivo, para os leitores',
  done: (headline: string) => `Retirado: “${headline}”`,
  change: (count: number) =>
    count === 0
      ? 'Neste servidor não há nenhuma mensagem com este artigo, então nada precisa mudar.'
      : counted(count, {
          one: '# mensagem se torna o aviso. Os comandos de leitura deste servidor respondem com o aviso a partir de agora.',
          many: '# de mensagens se tornam o aviso. Os comandos de leitura deste servidor respondem com o aviso a partir de agora.',
          other:
            '# mensagens se tornam o aviso. Os comandos de leitura deste servidor respondem com o aviso a partir de agora.',
        }),
  neverGoOut: (count: number) =>
    counted(count, {
      one: '# publicação agendada não vai sair.',
      many: '# de publicações agendadas não vão sair.',
      other: '# publicações agendadas não vão sair.',
    }),
  linked: (count: number) =>
    counted(count, {
      one: '# mensagem que anunciava uma correção será apagada.',
      many: '# de mensagens que anunciavam correções serão apagadas.',
      other: '# mensagens que anunciavam correções serão apagadas.',
    }),
  digests: (count: number) =>
    counted(count, {
      one: 'Em # boletim, o aviso fica no lugar dele.',
      many: 'Em # de boletins, o aviso fica no lugar dele.',
      other: 'Em # boletins, o aviso fica no lugar dele.',
    }),
  leftOut: (count: number) =>
    counted(count, {
      one: '# boletim que ainda não saiu o deixa de fora.',
      many: '# de boletins que ainda não saíram o deixam de fora.',
      other: '# boletins que ainda não saíram o deixam de fora.',
    }),
  followers: (count: number) =>
    counted(count, {
      one: 'Fora do alcance: # publicação chegou aos seguidores. As cópias mudam quando o Discord repassa a edição, tarde ou nunca.',
      many: 'Fora do alcance: # de publicações chegaram aos seguidores. As cópias mudam quando o Discord repassa a edição, tarde ou nunca.',
      other:
        'Fora do alcance: # publicações chegaram aos seguidores. As cópias mudam quando o Discord repassa a edição, tarde ou nunca.',
    }),
  forwards:
    'Fora do alcance: o que alguém encaminhou, copiou ou capturou em imagem fica como estava.',
  progress: 'O Discord limita as edições de mensagens antigas; /publicações mostra o andamento.',
};
