import { jaFinding } from './ja-finding.ts';
import { grammarOf } from './grammar.ts';
import type { Words } from './words.ts';

const { number, list, counted } = grammarOf<'other'>('ja');

const quoted = (text: string) => `「${text}」`;

const kinds = { correction: '訂正', clarification: '補足', update: '更新' } as const;

const lengths = {
  words: (count: number) => counted(count, { other: '#語' }),
  characters: (count: number) => counted(count, { other: '#文字' }),
};

const readingTime = (minutes: number) => counted(minutes, { other: '約#分で読めます' });

/** Japanese. */
export const ja: Words = {
  ...jaFinding,
  language: 'ja',
  tabs: { summary: '要約', article: '全文', quotes: '発言', source: '出典' },
  pager: { first: '最初', previous: '前へ', next: '次へ', last: '最後' },
  pageOf: (page, pages) => `${number(page)} / ${number(pages)}`,

  correction: (kind, date) => `**${kinds[kind]}** · ${date}`,
  moreCorrections: (count) =>
    counted(count, { other: 'これより前の訂正#件は「出典」に記載しています。' }),
  retracted: (date) => `**この記事は${date}に撤回されました。**`,
  postFollows: '元の投稿は、Discordで編集が可能になり次第、修正されます。',

  published: (publisher, date) => `${publisher} · ${date ?? '日付は出典に記載なし'}`,
  byline: (names) => `文：${names}`,
  list,
  ourSummary: 'この要約は当方が作成したもので、出典の言葉ではありません。',
  pictureCredit: (credit) => `画像：${credit}`,
  picture: (alt) => `[画像：${alt}]`,

  translation: {
    note: 'これは翻訳です。正本は原文のみです。',
    original: '原文',
    translated: '翻訳',
  },

  emptyBody: 'この記事には本文がありません。',
  length: (of, count, minutes) => `${lengths[of](count)}、${readingTime(minutes)}`,
  pageFooter: (page, pages, length) =>
    pages === 1 ? length : `${number(pages)}ページ中${number(page)}ページ目 · ${length}`,

  speaker: (name, role) => (role === undefined ? `**${name}**` : `**${name}**（${role}）`),
  quotedIn: (paragraph, via) =>
    via === undefined ? `第${number(paragraph)}段落` : `第${number(paragraph)}段落（${via}による）`,
  quoteCount: (count) => counted(count, { other: '発言#件（原文のまま）' }),
  quotesBy: (speaker, count) => `${speaker}：${counted(count, { other: '発言#件（原文のまま）' })}`,
  noQuotes: 'この記事には、発言の引用がありません。',
  noQuotesBy: (speaker) => `この記事には、「${speaker}」の発言の引用がありません。`,
  quotedInstead: '引用されているのは次のとおりです。',
  everyone: '全員',

  source: {
    publisher: (name) => `**発行：${name}**`,
    agency: (name) => `**依拠：${name}**`,
    owner: (owner) => `所有者：${owner}`,
    funding: (funding) => `資金源：${funding}`,
    country: (country) => `国：${country}`,
    checked: (date, url) => `${date}に確認：${url}`,
    standards: (url) => `編集基準：${url}`,
    author: (name) => `**執筆者：**${name}`,
    noAuthor: '**執筆者：**出典に記載なし',
    published: (date) => `**公開：**${date ?? '日付は出典に記載なし'}`,
    added: (date) => `**このライブラリへの収録：**${date}`,
    pictureCredit: (credit) => `**画像：**${credit}`,
    quotes: '**発言が引用されている人**',
    unknown: '所有者と資金の出所については、ここに記録がありません。',
    noQuotes: '**発言の引用：**なし',
    noAddress: '**リンク：**出典に記載なし',
    hash: (hash) => `**本文のSHA-256：**\`${hash}\``,
    corrections: '**訂正**',
    noCorrections: '**訂正：**なし',
    button: '発行元で開く',
  },

  latest: {
    title: (topic) => (topic === undefined ? '新着記事' : `新着記事：${topic}`),
    none: (topic) =>
      topic === undefined ? '記事はまだありません。' : `「${topic}」の記事はありません。`,
    count: (total) => counted(total, { other: '記事#件' }),
    placeholder: '記事を選んで読む',
    added: (publisher, date) => `${publisher} · このライブラリへの収録：${date}`,
    newSince: (count, date) =>
      count === 0 ? `${date}以降の新着はありません` : `${date}以降の新着：${number(count)}件`,
    fresh: (headline) => `新着 · ${headline}`,
    sinceButton: 'それ以降の新着を見る',
  },

  digest: {
    title: (count, topics) => {
      const articles = counted(count, { other: '新着記事#件' });
      return topics.length === 0 ? articles : `${articles}：${list(topics)}`;
    },
    more: (count, command) => counted(count, { other: `ほかの#件は${command}でご覧ください。` }),
  },

  help: {
    title: 'できること',
    intro: 'Verbatimは、記事の要約、全文、発言、出典をお答えします。',
    footer:
      '返信の下のボタンで、ほかの表示に切り替えられます。返信を変えられるのは質問した本人だけで、ほかの人には本人だけに見える写しが届きます。',
    menus: (names) => `メッセージのメニューの「アプリ」から：${list(names)}`,
  },

  problem: {
    noArticles: 'ライブラリにはまだ記事がありません。',
    unknownArticle: (asked, closest) =>
      closest.length === 0
        ? `「${asked}」という記事はありません。入力中に開く一覧から選んでください。`
        : `「${asked}」という記事はありません。近いもの：${list(closest.map(quoted))}。入力中に開く一覧から選んでください。`,
    unknownTopic: (asked, topics) =>
      topics.length === 0
        ? `「${asked}」というトピックの記事はなく、ほかのトピックもありません。`
        : `「${asked}」というトピックの記事はありません。トピックの例：${list(topics)}。`,
    unknownCommand: (name) =>
      `コマンド /${name} はなくなりました。/ を入力すると、使えるコマンドが表示されます。`,
    unknownInteraction:
      'このボットはその操作に対応していません。/ を入力すると、使えるコマンドが表示されます。',
    staleControl:
      'これは以前のバージョンのボットのボタンです。もう一度コマンドを実行すると、新しいボタンが表示されます。',
    moderatorsOnly:
      'この操作には、このサーバーでの「メッセージの管理」権限が必要です。管理者が付与できます。',
    beingPrepared:
      'ライブラリはまだこの機能の準備中です。少し待ってからもう一度お試しください。その間も記事は読めます。',
    wrongDay: (asked) =>
      `「${asked}」は日付ではありません。2026-03-01のような日、2026-03のような月、2026のような年を指定してください。`,
    daysCrossed: 'この指定では何も見つかりません。「以降」は「より前」より早い日付にしてください。',
    unknownPublisher: (asked, publishers) =>
      publishers.length === 0
        ? `「${asked}」という発行元はありません。ライブラリにはまだ記事がありません。`
        : `「${asked}」という発行元はありません。発行元の例：${list(publishers)}。`,
    unknownSpeaker: (asked, closest) =>
      closest.length === 0
        ? `このライブラリに「${asked}」という人の発言はありません。入力中に開く一覧から名前を選んでください。`
        : `このライブラリに「${asked}」という人の発言はありません。似た名前：${list(closest)}。`,
    failure: (reference) =>
      `こちら側で問題が発生しました。変更は何も行われていません。もう一度お試しください。解決しない場合は、次の番号をサーバーのモデレーターに伝えてください：\`${reference}\``,
  },
};
