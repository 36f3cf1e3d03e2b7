import type { FindingWords } from './finding-words.ts';
import { grammarOf } from './grammar.ts';

const { number, counted } = grammarOf<'one' | 'many' | 'other'>('pt-BR');

const articles = (count: number) =>
  counted(count, { one: '# artigo', many: '# de artigos', other: '# artigos' });
const place = (paragraph: number) =>
  paragraph === 0 ? 'Acima do texto' : `Parágrafo ${number(paragraph)}`;
const placeIn = (paragraph: number, headline: string) => `${place(paragraph)} · ${headline}`;

export const ptBrFinding: FindingWords = {
  more: {
    button: 'Mais sobre este tema',
    title: (headline) => `Mais sobre os temas de “${headline}”`,
    none: (headline) => `Ainda não há mais nada sobre os temas de “${headline}”.`,
  },

  search: {
    title: (query) => `Busca: ${query}`,
    count: (total) =>
      counted(total, {
        one: '# artigo corresponde',
        many: '# de artigos correspondem',
        other: '# artigos correspondem',
      }),
    best: (shown, total) =>
      `Melhores resultados: ${number(shown)}, de ${articles(total)}. Uma busca mais curta tem páginas.`,
    none: (query) =>
      `Nada nesta biblioteca corresponde a “${query}”. Tente menos palavras, ou outras com o mesmo sentido.`,
    noneWithin: (query) =>
      `Nada corresponde a “${query}” dentro destes limites. Retire algum deles ou tente menos palavras.`,
    respelt: (typed, as) =>
      `Poucos artigos, ou nenhum, têm “${typed}”; por isso a busca inclui também “${as}”.`,
    topic: (topic) => `Tema: ${topic}`,
    publisher: (name) => `Publicado por ${name}`,
    after: (date) => `A partir de ${date}`,
    before: (date) => `Antes de ${date}`,
    place,
    placeholder: 'Abrir onde estão as palavras',
  },

  verdict: {
    exact: 'Exata: as palavras constam assim nesta biblioteca.',
    altered: 'Alterada: o original tem outras palavras.',
    cut: 'Cortada: falta algo que o original tem.',
    misattributed: (named) => `Atribuída a outra pessoa: estas palavras não são de ${named}.`,
    translated:
      'Palavras de uma tradução: constam assim numa tradução desta biblioteca, que não vale como registro.',
    nearTranslation:
      'Parecida com uma tradução desta biblioteca, mas não igual. Outra pessoa pode ter traduzido de outro modo.',
    notFound:
      'Não encontrada aqui: nenhum artigo desta biblioteca tem estas palavras. Elas podem constar em outro lugar.',
    tooShort:
      'Curta demais para dizer: tão poucas palavras podem constar em qualquer lugar. Verifique ao menos três seguidas.',
    asQuoted: 'Como citada',
    asWritten: 'Como consta no artigo',
    asTranslated: 'Como consta na tradução',
    omitted: (words) => `As reticências omitem: ${words}`,
    ownWords: (publisher) => `Palavras do próprio artigo, de **${publisher}**`,
    namedInstead: (named) => `Ao lado da citação consta outro nome: ${named}`,
    place: placeIn,
    alsoIn: (count) =>
      counted(count, {
        one: 'Mais # artigo tem exatamente as mesmas palavras.',
        many: 'Mais # de artigos têm exatamente as mesmas palavras.',
        other: 'Mais # artigos têm exatamente as mesmas palavras.',
      }),
    open: 'Abrir no artigo',
    more: (count) =>
      counted(count, {
        one: 'Mais # citação não aparece aqui; verifique-a com /verificar.',
        many: 'Mais # de citações não aparecem aqui; verifique uma por vez com /verificar.',
        other: 'Mais # citações não aparecem aqui; verifique uma por vez com /verificar.',
      }),
    nothingToCheck:
      'Aqui não há palavras para verificar. Se for uma imagem, digite as palavras dela ou o código com /verificar.',
  },

  origin: {
    byLink: 'O link leva a este artigo.',
    byHeadline: 'Este é o título de um artigo desta biblioteca.',
    byWords: (paragraph) =>
      paragraph === 0
        ? 'Estas palavras constam acima do texto deste artigo.'
        : `Estas palavras constam no parágrafo ${number(paragraph)} deste artigo.`,
    bySimilarWords: (paragraph) =>
      paragraph === 0
        ? 'Palavras parecidas, mas não iguais, constam acima do texto deste artigo.'
        : `Palavras parecidas, mas não iguais, constam no parágrafo ${number(paragraph)} deste artigo.`,
    none: 'Nenhum artigo desta biblioteca tem este link, este título ou estas palavras.',
    closest:
      'Nenhum artigo desta biblioteca tem este link, este título ou estas palavras. Os mais próximos pelo assunto:',
  },

  topics: {
    title: 'Temas',
    item: (topic, count) => `**${topic}** · ${articles(count)}`,
    articles,
    count: (topics) => counted(topics, { one: '# tema', many: '# de temas', other: '# temas' }),
    none: 'Nenhum artigo tem tema ainda.',
    placeholder: 'Ver o mais recente sobre um destes',
  },

  who: {
    title: (name) => `O que disse ${name}`,
    count: (quotes) =>
      counted(quotes, {
        one: '# citação literal',
        many: '# de citações literais',
        other: '# citações literais',
      }),
    place: placeIn,
    placeholder: 'Ler uma no artigo dela',
  },

  card: {
    button: 'Cartão',
    note: (code) => `Qualquer pessoa pode verificar este cartão: /verificar com o código ${code}`,
    genuine:
      'Autêntico: o cartão com este código mostra palavras que constam assim nesta biblioteca.',
    busy: 'Há cartões demais sendo criados neste momento. Tente de novo em alguns segundos.',
    noFont:
      'Esta citação tem letras que nenhuma das nossas fontes possui, por isso não há cartão dela.',
    unknown: (code) => `Nenhum cartão que se possa criar com esta biblioteca tem o código ${code}.`,
  },
};
