import { grammarOf } from '../../../words/grammar.ts';

const { number, counted } = grammarOf<'one' | 'many' | 'other'>('pt-BR');

const characters = (count: number) =>
  counted(count, { one: '# caractere', many: '# de caracteres', other: '# caracteres' });
const entries = (count: number) =>
  counted(count, { one: '# item', many: '# de itens', other: '# itens' });

/** What has to be mended in what was typed. Fields are called as the form calls them. */
export const mistake = {
  missing: (line: string, field: string) => `Em “${field}” falta uma linha que comece com ${line}`,
  empty: (field: string) => `O campo “${field}” está vazio; escreva algo nele.`,
  emptyInQuote: (nth: number) =>
    `Há algo vazio na citação ${number(nth)}; uma citação é uma linha como “As palavras” — Quem disse, que cargo ocupa`,
  noTopic: (text: string) =>
    `“${text}” não é um tema; um tema tem apenas letras, números e hifens, no máximo 40, como \`city-council\`.`,
  tooLong: (text: string, most: number) =>
    `“${text}” é longo demais; o máximo ali é de ${characters(most)}.`,
  tooMany: (field: string, most: number) =>
    `“${field}” tem itens demais; o máximo é de ${entries(most)}.`,
  tooManyCorrections: (most: number) =>
    counted(most, {
      one: 'Este artigo já tem # correção e não pode ter mais.',
      many: 'Este artigo já tem # de correções e não pode ter mais.',
      other: 'Este artigo já tem # correções e não pode ter mais.',
    }),
  notUnderstood: (line: string) =>
    `Não dá para entender “${line}”; são válidas linhas como \`topics: transport, city-council\` e “As palavras” — Quem disse`,
  notVerbatim: (quote: string) =>
    `“${quote}” deve estar, palavra por palavra, em um só parágrafo; nenhum parágrafo chega perto.`,
  closest: (quote: string, paragraph: number) =>
    `“${quote}” deve estar, palavra por palavra, em um só parágrafo; o mais próximo é o parágrafo ${number(paragraph)}.`,
  lacks: (quoted: string) => `Nesse parágrafo não há “${quoted}”.`,
  adds: (written: string) => `Nesse parágrafo há também “${written}”.`,
  differs: (written: string, quoted: string) =>
    `Nesse parágrafo está “${written}” onde a citação traz “${quoted}”.`,
  noWebPage: (url: string) =>
    `“${url}” não é o endereço de uma página da web; ele deve começar com \`https://\` ou \`http://\`.`,
  hiddenHost: (url: string) => `“${url}” esconde o site atrás de um @; tire o que vem antes dele.`,
  otherHost: (shown: string, host: string) =>
    `O texto de um link mostra “${shown}”, mas o link leva a “${host}”; os dois devem citar o mesmo site.`,
  html: (tag: string) => `“${tag}” é HTML; use Markdown, ou \`\\<\` para um simples \`<\`.`,
  twice: (words: string) => `“${words}” está repetido; deixe assim só se a fonte disser isso.`,
  unreadable: (field: string) =>
    `O Markdown de “${field}” tem níveis demais para ser lido; simplifique-o.`,
  'no-alt-text':
    'Uma imagem precisa de um texto que diga o que ela mostra: `![O que ela mostra](https://…)`.',
  'link-elsewhere': 'Um link deve estar onde é usado: `[texto](https://…)`.',
  'later-than-now':
    'Algo neste artigo tem data posterior ao relógio do bot. Tente de novo em um minuto.',
};
