import type { FindingWords } from './finding-words.ts';
import { grammarOf } from './grammar.ts';

const { number, counted } = grammarOf<'other'>('ja');

const articles = (count: number) => counted(count, { other: '記事#件' });
const place = (paragraph: number) =>
  paragraph === 0 ? '本文より上' : `第${number(paragraph)}段落`;
const placeIn = (paragraph: number, headline: string) => `${place(paragraph)} · ${headline}`;

export const jaFinding: FindingWords = {
  more: {
    button: 'このトピックの記事',
    title: (headline) => `「${headline}」と同じトピックの記事`,
    none: (headline) => `「${headline}」と同じトピックの記事は、ほかにはまだありません。`,
  },

  search: {
    title: (query) => `検索：${query}`,
    count: (total) => counted(total, { other: '該当する記事：#件' }),
    best: (shown, total) =>
      `全${articles(total)}のうち上位${number(shown)}件です。検索語を短くすると、ページをめくれます。`,
    none: (query) =>
      `このライブラリには「${query}」に該当するものがありません。語を減らすか、同じ意味の別の語をお試しください。`,
    noneWithin: (query) =>
      `この条件では「${query}」に該当するものがありません。条件か語を減らしてお試しください。`,
    respelt: (typed, as) =>
      `「${typed}」を含む記事がほとんど、またはまったくないため、「${as}」でも検索しています。`,
    topic: (topic) => `トピック：${topic}`,
    publisher: (name) => `発行：${name}`,
    after: (date) => `${date}以降`,
    before: (date) => `${date}より前`,
    place,
    placeholder: '語のある箇所を開く',
  },

  verdict: {
    exact: '一致：このライブラリにそのとおりの言葉があります。',
    altered: '改変：原文の言葉は異なります。',
    cut: '欠落：原文にある言葉が抜けています。',
    misattributed: (named) => `別人の発言：これは${named}の言葉ではありません。`,
    translated:
      '翻訳の言葉：このライブラリの翻訳にそのとおりありますが、翻訳は正本ではありません。',
    nearTranslation:
      'このライブラリの翻訳に似ていますが、同じではありません。別の人による別の訳かもしれません。',
    notFound:
      'ここにはありません：このライブラリのどの記事にもこの言葉はありません。ほかの場所にはあるかもしれません。',
    tooShort:
      '短すぎて判断できません：これほど短い言葉はどこにでもありえます。少なくとも3語続けて確認してください。',
    asQuoted: '引用された形',
    asWritten: '記事にある形',
    asTranslated: '翻訳にある形',
    omitted: (words) => `省略記号で省かれた部分：${words}`,
    ownWords: (publisher) => `記事自体の言葉（**${publisher}**）`,
    namedInstead: (named) => `引用の横に別の名前があります：${named}`,
    place: placeIn,
    alsoIn: (count) =>
      counted(count, { other: 'まったく同じ言葉のある記事が、ほかに#件あります。' }),
    open: '記事で開く',
    more: (count) =>
      counted(count, {
        other: 'ここに表示していない引用がほかに#件あります。/照合 で1件ずつ確認できます。',
      }),
    nothingToCheck:
      'ここには確認できる言葉がありません。画像の場合は、その言葉かコードを /照合 に入力してください。',
  },

  origin: {
    byLink: 'このリンクは次の記事のものです。',
    byHeadline: 'このライブラリにある記事の見出しです。',
    byWords: (paragraph) =>
      paragraph === 0
        ? 'この言葉は、次の記事の本文より上にあります。'
        : `この言葉は、次の記事の第${number(paragraph)}段落にあります。`,
    bySimilarWords: (paragraph) =>
      paragraph === 0
        ? '同じではありませんが、似た言葉が次の記事の本文より上にあります。'
        : `同じではありませんが、似た言葉が次の記事の第${number(paragraph)}段落にあります。`,
    none: 'このライブラリには、このリンク、見出し、言葉を含む記事がありません。',
    closest: 'このライブラリには、このリンク、見出し、言葉を含む記事がありません。内容の近い記事：',
  },

  topics: {
    title: 'トピック',
    item: (topic, count) => `**${topic}** · ${articles(count)}`,
    articles,
    count: (topics) => counted(topics, { other: 'トピック#件' }),
    none: 'トピックのある記事はまだありません。',
    placeholder: 'トピックを選んで新着を見る',
  },

  who: {
    title: (name) => `${name}の発言`,
    count: (quotes) => counted(quotes, { other: '発言#件（原文のまま）' }),
    place: placeIn,
    placeholder: '発言を選んで記事で読む',
  },

  card: {
    button: 'カード',
    note: (code) => `このカードはだれでも確認できます：/照合 にコード${code}を入力`,
    genuine: '本物：このコードのカードには、このライブラリにあるとおりの言葉が載っています。',
    busy: '現在、作成中のカードが多すぎます。数秒後にもう一度お試しください。',
    noFont:
      'この引用には、使用しているどのフォントにもない文字が含まれているため、カードを作成できません。',
    unknown: (code) => `このライブラリから作れるカードに、コード${code}のものはありません。`,
  },
};
