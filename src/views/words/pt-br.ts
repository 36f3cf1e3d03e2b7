import { ptBrFinding } from './pt-br-finding.ts';
import { grammarOf } from './grammar.ts';
import type { Words } from './words.ts';

const { number, list, counted } = grammarOf<'one' | 'many' | 'other'>('pt-BR');

const quoted = (text: string) => `“${text}”`;

const kinds = {
  correction: 'Correção',
  clarification: 'Esclarecimento',
  update: 'Atualização',
} as const;

const lengths = {
  words: (count: number) =>
    counted(count, { one: '# palavra', many: '# de palavras', other: '# palavras' }),
  characters: (count: number) =>
    counted(count, { one: '# caractere', many: '# de caracteres', other: '# caracteres' }),
};

const readingTime = (minutes: number) =>
  counted(minutes, {
    one: 'cerca de # minuto de leitura',
    many: 'cerca de # de minutos de leitura',
    other: 'cerca de # minutos de leitura',
  });

const verbatimQuotes = (count: number) =>
  counted(count, {
    one: '# citação literal',
    many: '# de citações literais',
    other: '# citações literais',
  });

/** Brazilian Portuguese. */
export const ptBr: Words = {
  ...ptBrFinding,
  language: 'pt-BR',
  tabs: { summary: 'Resumo', article: 'Texto completo', quotes: 'Citações', source: 'Fonte' },
  pager: { first: 'Primeira', previous: 'Anterior', next: 'Próxima', last: 'Última' },
  pageOf: (page, pages) => `${number(page)} / ${number(pages)}`,

  correction: (kind, date) => `**${kinds[kind]}** · ${date}`,
  moreCorrections: (count) =>
    counted(count, {
      one: '# correção anterior consta em “Fonte”.',
      many: '# de correções anteriores constam em “Fonte”.',
      other: '# correções anteriores constam em “Fonte”.',
    }),
  retracted: (date) => `**Este artigo foi retirado em ${date}.**`,
  postFollows: 'A própria publicação será alterada assim que o Discord permitir.',

  published: (publisher, date) => `${publisher} · ${date ?? 'data não informada pela fonte'}`,
  byline: (names) => `Por ${names}`,
  list,
  ourSummary: 'Resumo nosso: as palavras são nossas, não da fonte.',
  pictureCredit: (credit) => `Imagem: ${credit}`,
  picture: (alt) => `[Imagem: ${alt}]`,

  translation: {
    note: 'É uma tradução; só o original vale como registro.',
    original: 'Original',
    translated: 'Tradução',
  },

  emptyBody: 'Este artigo não tem texto.',
  length: (of, count, minutes) => `${lengths[of](count)}, ${readingTime(minutes)}`,
  pageFooter: (page, pages, length) =>
    pages === 1 ? length : `Página ${number(page)} de ${number(pages)} · ${length}`,

  speaker: (name, role) => (role === undefined ? `**${name}**` : `**${name}**, ${role}`),
  quotedIn: (paragraph, via) =>
    via === undefined
      ? `Parágrafo ${number(paragraph)}`
      : `Parágrafo ${number(paragraph)}, via ${via}`,
  quoteCount: verbatimQuotes,
  quotesBy: (speaker, count) => `${verbatimQuotes(count)} de ${speaker}`,
  noQuotes: 'Este artigo não cita as palavras de ninguém.',
  noQuotesBy: (speaker) => `Este artigo não cita palavras de ${speaker}.`,
  quotedInstead: 'Ele cita:',
  everyone: 'Todos',

  source: {
    publisher: (name) => `**Publicado por ${name}**`,
    agency: (name) => `**Apoia-se em ${name}**`,
    owner: (owner) => `Proprietário: ${owner}`,
    funding: (funding) => `Financiamento: ${funding}`,
    country: (country) => `País: ${country}`,
    checked: (date, url) => `Verificado em ${date}: ${url}`,
    standards: (url) => `Normas editoriais: ${url}`,
    author: (name) => `**Autoria:** ${name}`,
    noAuthor: '**Autoria:** não informada pela fonte',
    published: (date) => `**Publicação:** ${date ?? 'data não informada pela fonte'}`,
    added: (date) => `**Nesta biblioteca desde:** ${date}`,
    pictureCredit: (credit) => `**Imagem:** ${credit}`,
    quotes: '**O artigo cita**',
    unknown: 'Não há aqui registro de a quem pertence nem de quem o financia.',
    noQuotes: '**O artigo não cita** ninguém.',
    noAddress: '**Link:** não informado pela fonte',
    hash: (hash) => `**SHA-256 do texto:** \`${hash}\``,
    corrections: '**Correções**',
    noCorrections: '**Correções:** nenhuma',
    button: 'Abrir no site do veículo',
  },

  latest: {
    title: (topic) => (topic === undefined ? 'Últimos artigos' : `Últimos artigos: ${topic}`),
    none: (topic) =>
      topic === undefined ? 'Ainda não há artigos.' : `Não há artigos sobre “${topic}”.`,
    count: (total) => counted(total, { one: '# artigo', many: '# de artigos', other: '# artigos' }),
    placeholder: 'Ler um destes',
    added: (publisher, date) => `${publisher} · nesta biblioteca desde ${date}`,
    newSince: (count, date) =>
      count === 0 ? `Nada de novo desde ${date}` : `Novos desde ${date}: ${number(count)}`,
    fresh: (headline) => `Novo · ${headline}`,
    sinceButton: 'O que há de novo desde então',
  },

  digest: {
    title: (count, topics) => {
      const articles = counted(count, {
        one: '# artigo novo',
        many: '# de artigos novos',
        other: '# artigos novos',
      });
      return topics.length === 0 ? articles : `${articles}: ${list(topics)}`;
    },
    more: (count, command) =>
      counted(count, {
        one: `Mais # artigo em ${command}.`,
        many: `Mais # de artigos em ${command}.`,
        other: `Mais # artigos em ${command}.`,
      }),
  },

  help: {
    title: 'O que você pode perguntar',
    intro:
      'O Verbatim responde com o resumo, o texto completo, as citações ou a fonte de um artigo.',
    footer:
      'Os botões sob uma resposta levam às outras visões dela. Só quem perguntou muda a resposta; os demais recebem uma cópia privada.',
    menus: (names) => `No menu de qualquer mensagem, em Apps: ${list(names)}`,
  },

  problem: {
    noArticles: 'A biblioteca ainda não tem nenhum artigo.',
    unknownArticle: (asked, closest) =>
      closest.length === 0
        ? `Nenhum artigo se chama “${asked}”. Escolha um na lista que se abre enquanto você digita.`
        : `Nenhum artigo se chama “${asked}”. Os mais parecidos: ${list(closest.map(quoted))}. Escolha um na lista que se abre enquanto você digita.`,
    unknownTopic: (asked, topics) =>
      topics.length === 0
        ? `Nenhum artigo tem o tema “${asked}”, nem qualquer outro.`
        : `Nenhum artigo tem o tema “${asked}”. Alguns dos temas que existem: ${list(topics)}.`,
    unknownCommand: (name) =>
      `O comando /${name} não existe mais. Digite / para ver os que existem.`,
    unknownInteraction:
      'Este bot não conhece esse tipo de ação. Digite / para ver os comandos dele.',
    staleControl:
      'Este botão é de uma versão anterior do bot. Use o comando de novo para obter um novo.',
    moderatorsOnly:
      'Isto exige a permissão “Gerenciar mensagens” neste servidor; um administrador pode concedê-la.',
    beingPrepared:
      'A biblioteca ainda está sendo preparada para isto. Tente de novo daqui a pouco; enquanto isso, é possível ler.',
    wrongDay: (asked) =>
      `“${asked}” não é uma data. Vale um dia como 2026-03-01, um mês como 2026-03 ou um ano como 2026.`,
    daysCrossed: 'Assim não é possível encontrar nada: “desde” deve ser anterior a “antes”.',
    unknownPublisher: (asked, publishers) =>
      publishers.length === 0
        ? `Nenhum veículo se chama “${asked}”: a biblioteca ainda não tem artigos.`
        : `Nenhum veículo se chama “${asked}”. Alguns dos veículos que existem: ${list(publishers)}.`,
    unknownSpeaker: (asked, closest) =>
      closest.length === 0
        ? `Ninguém chamado “${asked}” é citado nesta biblioteca. Escolha um nome na lista que se abre enquanto você digita.`
        : `Ninguém chamado “${asked}” é citado nesta biblioteca. Nomes parecidos: ${list(closest)}.`,
    failure: (reference) =>
      `Algo deu errado do nosso lado, e nada foi alterado. Tente de novo; se continuar assim, informe este número aos moderadores do servidor: \`${reference}\`.`,
  },
};
