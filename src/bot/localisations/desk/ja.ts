import type { DeskLocalisation } from './desk-localisation.ts';

const article = { name: '記事', description: '見出し、トピック、または名前' };
const topic = { name: 'トピック', description: '記事のトピック。例：city-council' };

/** Japanese. */
export const jaDesk: DeskLocalisation = {
  publish: {
    name: '投稿',
    description: '記事をチャンネルに投稿（今すぐ、または後で）。先に内容を確認できます',
    options: {
      article,
      channel: { name: 'チャンネル', description: '投稿先' },
      when: {
        name: '日時',
        description: 'in 2h, tomorrow 09:00, 2026-12-01 18:30 など。省略すると今すぐ',
      },
      role: { name: 'ロール', description: '投稿時に1回メンションされます' },
      crosspost: {
        name: 'フォロワー公開',
        description: 'アナウンスチャンネル：フォロワーにも公開',
      },
      note: { name: 'ひとこと', description: '記事の上に添える自分の一文' },
      title: { name: 'タイトル', description: 'フォーラム：投稿のタイトル。省略すると見出し' },
      tags: { name: 'タグ', description: 'フォーラム：タグ（半角コンマ「,」区切り）' },
    },
  },
  scheduled: {
    name: '予約',
    description: '投稿予定と承認待ち。日時の変更やキャンセルもここから',
    options: {},
  },
  posts: {
    name: '投稿一覧',
    description: 'すべての投稿：掲載場所、状態、失敗とその理由',
    options: {
      article: { name: '記事', description: 'その記事の投稿だけ' },
    },
  },
  write: {
    name: '執筆',
    description: 'このサーバーの記事を書く。先に内容を確認できます',
    options: {},
  },
  correct: {
    name: '訂正',
    description: 'このサーバーの記事を訂正。何が誤りだったかを書くと、すべての投稿に反映されます',
    options: { article },
  },
  retract: {
    name: '撤回',
    description: 'このサーバーの記事を完全に撤回。すべての投稿がお知らせに置き換わります',
    options: {
      article,
      reason: { name: '理由', description: '読者に示す理由' },
    },
  },
  follow: {
    name: 'フォロー',
    description: 'トピックの新しい記事を、そのつどチャンネルに投稿',
    options: {
      topic,
      channel: { name: 'チャンネル', description: '投稿先' },
      role: { name: 'ロール', description: '毎回メンションされます' },
      digest: { name: 'まとめ', description: '1日1回、1つのメッセージにまとめて' },
    },
  },
  unfollow: {
    name: 'フォロー解除',
    description: 'トピックの記事をチャンネルに投稿するのをやめる',
    options: {
      topic,
      channel: { name: 'チャンネル', description: 'これまでの投稿先' },
    },
  },
  following: {
    name: 'フォロー一覧',
    description: 'どのチャンネルがどのトピックをフォローしているか',
    options: {},
  },
  desk: {
    name: 'デスク',
    description: 'このサーバーのデスクの設定',
    options: {},
  },
  'desk show': {
    name: '表示',
    description: 'このサーバーの設定を見る',
    options: {},
  },
  'desk timezone': {
    name: 'タイムゾーン',
    description: 'ここで入力する日時のタイムゾーン',
    options: {
      zone: { name: '地域', description: '例：Europe/Paris' },
    },
  },
  'desk log': {
    name: 'ログ',
    description: '失敗や承認待ちをモデレーターに知らせるチャンネル',
    options: {
      channel: { name: 'チャンネル', description: '省略すると、なし' },
    },
  },
  'desk language': {
    name: '言語',
    description: 'ボットが投稿に添える言葉の言語',
    options: {
      language: { name: '言語', description: '言語タグ。例：en、de' },
    },
  },
  'desk moderators': {
    name: 'モデレーター',
    description: 'ロールをデスクのモデレーターにする、または外す',
    options: {
      role: {
        name: 'ロール',
        description: 'このロールの人は、閲覧と書き込みができる場所でデスクを使えます',
      },
      remove: { name: '解除', description: 'モデレーターから外す' },
    },
  },
  'desk approval': {
    name: '承認',
    description: '投稿・記事・訂正に別のモデレーターの承認を必須にするかどうか',
    options: {
      on: { name: '必須', description: 'はい、またはいいえ' },
    },
  },
  'desk digest': {
    name: 'まとめ',
    description: '毎日のまとめを投稿する時刻',
    options: {
      hour: { name: '時刻', description: '0〜23時、このサーバーのタイムゾーンで' },
    },
  },
  'desk forget': {
    name: '消去',
    description: 'このサーバーについて保存されている記録をすべて削除',
    options: {},
  },
  audit: {
    name: '監査',
    description: 'デスクでだれがいつ何をしたか',
    options: {
      export: { name: '書き出し', description: 'すべてをJSONファイルで' },
    },
  },
};
