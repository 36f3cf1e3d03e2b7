import { grammarOf } from '../../../words/grammar.ts';

const { number, counted } = grammarOf<'other'>('ja');

/** Correcting and retracting. */
export const correct = {
  form: '記事を訂正',
  kind: '種類',
  kinds: {
    correction: '訂正：誤りがあった',
    clarification: '補足：誤解されるおそれがあった',
    update: '更新：新しい情報がある',
  },
  note: '何が誤りで、何が正しいか',
  noteHint: '読者向け：記事の上と、そのすべての投稿に表示されます。',
  text: '本文',
  textHint: '今後読まれる形の本文（Markdown）',
  file: (name: string) =>
    `この記事の本文はファイルにあります。編集者が\`${name}\`を訂正すると、すべての投稿に自動的に反映されます。ここに書いた内容は、このサーバーですぐに追記されます。`,
  title: (headline: string) => `「${headline}」の訂正`,
  none: 'このサーバーにこの記事の投稿はありません。ここで読める内容が変わります。',
  willChange: (count: number) => counted(count, { other: '投稿#件が変わります。' }),
  ends: (time: string) =>
    `Discordの速度制限により、最後の投稿の訂正が終わるのは${time}の見込みです。`,
  before: (what: string, text: string) => `**${what}（変更前）：**${text}`,
  now: (what: string, text: string) => `**${what}（変更後）：**${text}`,
  nothing: '（なし）',
  elsewhere:
    'ここで比べている部分に違いはありません。トピック、執筆者、発言、出典が異なる可能性があります。',
  headline: '見出し',
  dek: '見出しの下の一文',
  point: (nth: number) => `要点${number(nth)}`,
  paragraph: (nth: number) => `第${number(nth)}段落`,
  take: '訂正する',
  underWay: (done: number, all: number) =>
    counted(all, { other: `訂正中：投稿#件のうち${number(done)}件に反映しました。` }),
  nothingToDo: '訂正しました。変更が必要な投稿はありませんでした。',
  through: (count: number) =>
    counted(count, { other: '訂正しました。投稿#件に反映されています。' }),
  planned: (count: number) =>
    counted(count, { other: '予約中の投稿#件には、投稿時に反映されます。' }),
  failed: (count: number) =>
    counted(count, {
      other: '投稿#件は訂正できませんでした。理由は /投稿一覧 で確認できます。',
    }),
  goesOn: '処理は続いています。進み具合は /投稿一覧 で確認できます。',
};

export const write = {
  form: '記事を執筆',
  headline: '見出し',
  points: '要点',
  pointsHint: '1行に1つ、1〜5個',
  text: '本文',
  textHint: 'Markdown。空行で新しい段落になります',
  details: '詳細と発言',
  // The comma is the one that a line of the form is read by.
  detailsHint: '発行元を記入してください。発言は1行に1件：「発言の言葉」 — 発言者, 肩書き',
  title: '投稿はこのように表示されます',
  length: (words: number, quotes: number) =>
    `-# ${counted(words, { other: '#語' })}、${counted(quotes, { other: '発言#件' })}`,
  wrong: '**このままではまだ追加できません。入力した内容は失われていません。**',
  changed: '**その後、記事が変わりました。今の内容では次のようになります。**',
  outdated:
    '**承認の依頼後に内容が変わったため、承認されていません。今の内容では次のようになります。**',
  notAsked: '-# この内容の承認はまだ依頼されていません。',
  take: 'ライブラリに追加する',
  edit: '編集',
  cancel: 'キャンセル',
  approve: '承認する',
  discard: '破棄する',
  taken: (headline: string) =>
    `追加しました：${headline}。このサーバーで読めます。/投稿 で投稿し、/訂正 で変更できます。`,
  cancelled: 'キャンセルしました。何も変更されていません。',
  discarded: '破棄しました。何も変更されていません。',
};

export const retract = {
  title: '記事の完全な撤回',
  warning: (headline: string) =>
    `このサーバーの**${headline}**の投稿は、すべて理由を示すお知らせに置き換わります。この記事をここで再び投稿することはできません。この操作は取り消せません。`,
  word: '確認のため、見出しの最初の語',
  reason: '理由（読者向け）',
  done: (headline: string) => `撤回しました：${headline}`,
  change: (count: number) =>
    count === 0
      ? 'このサーバーに掲載中のメッセージはないため、変更は不要です。'
      : counted(count, {
          other:
            'メッセージ#件がお知らせに置き換わります。このサーバーの閲覧用コマンドも、今後はお知らせを返します。',
        }),
  neverGoOut: (count: number) => counted(count, { other: '予約中の投稿#件は送信されません。' }),
  linked: (count: number) =>
    counted(count, { other: '訂正を知らせていたメッセージ#件が削除されます。' }),
  digests: (count: number) =>
    counted(count, {
      other: 'まとめ#件では、その場所に撤回のお知らせが入ります。',
    }),
  leftOut: (count: number) =>
    counted(count, {
      other: '未送信のまとめ#件からは除かれます。',
    }),
  followers: (count: number) =>
    counted(count, {
      other:
        'ボットの手が届かないもの：フォロワーに公開済みの投稿#件。その写しはDiscordが編集を伝えたときに変わりますが、遅れることも伝わらないこともあります。',
    }),
  forwards:
    'ボットの手が届かないもの：だれかが転送、コピー、スクリーンショットしたものは元のまま残ります。',
  progress: 'Discordは古いメッセージの編集を制限しています。進み具合は /投稿一覧 で確認できます。',
};
