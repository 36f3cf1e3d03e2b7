import { grammarOf } from '../../../words/grammar.ts';

const { number, counted } = grammarOf<'other'>('ja');

/** What has to be mended in what was typed. Fields are called as the form calls them. */
export const mistake = {
  missing: (line: string, field: string) => `「${field}」に ${line} で始まる行がありません。`,
  empty: (field: string) => `「${field}」が空です。記入してください。`,
  // The comma is the one that a line of the form is read by.
  emptyInQuote: (nth: number) =>
    `${number(nth)}件目の発言に空の部分があります。発言は次のような行で書いてください：「発言の言葉」 — 発言者, 肩書き`,
  noTopic: (text: string) =>
    `「${text}」はトピックとして使えません。使えるのは文字・数字・ハイフンのみで、40文字以内です（例：\`city-council\`）。`,
  tooLong: (text: string, most: number) =>
    `「${text}」は長すぎます。${counted(most, { other: '#文字以内にしてください。' })}`,
  tooMany: (field: string, most: number) =>
    `「${field}」の項目が多すぎます。${counted(most, { other: '#件以内にしてください。' })}`,
  tooManyCorrections: (most: number) =>
    counted(most, { other: 'この記事にはすでに訂正が#件あり、これ以上は追加できません。' }),
  notUnderstood: (line: string) =>
    `「${line}」という行を読み取れません。有効な行の例：\`topics: transport, city-council\`、「発言の言葉」 — 発言者`,
  notVerbatim: (quote: string) =>
    `「${quote}」は、1つの段落に一字一句そのまま載っている必要があります。近い段落はありません。`,
  closest: (quote: string, paragraph: number) =>
    `「${quote}」は、1つの段落に一字一句そのまま載っている必要があります。最も近いのは第${number(paragraph)}段落です。`,
  lacks: (quoted: string) => `その段落に「${quoted}」はありません。`,
  adds: (written: string) => `その段落には「${written}」もあります。`,
  differs: (written: string, quoted: string) =>
    `その段落では「${written}」ですが、入力された発言では「${quoted}」です。`,
  noWebPage: (url: string) =>
    `「${url}」はウェブページのアドレスではありません。\`https://\` または \`http://\` で始めてください。`,
  hiddenHost: (url: string) =>
    `「${url}」は @ の後に本当のサイトを隠しています。@ より前を削除してください。`,
  otherHost: (shown: string, host: string) =>
    `リンクの文字は「${shown}」ですが、リンク先は「${host}」です。同じサイトにしてください。`,
  html: (tag: string) =>
    `「${tag}」はHTMLです。Markdownで書いてください。単なる \`<\` は \`\\<\` と書きます。`,
  twice: (words: string) =>
    `「${words}」と同じ語が続いています。出典どおりの場合だけ、そのままにしてください。`,
  unreadable: (field: string) =>
    `「${field}」のMarkdownは入れ子が深すぎて読み取れません。もっと簡単にしてください。`,
  'no-alt-text': '画像には、何が写っているかを示す文が必要です：`![写っているもの](https://…)`',
  'link-elsewhere': 'リンクは、使う場所に書いてください：`[文字](https://…)`',
  'later-than-now':
    'この記事に、ボットの時計より後の日時があります。1分後にもう一度お試しください。',
};
