import { grammarOf } from '../../../words/grammar.ts';

const { list, counted } = grammarOf<'other'>('ja');

/** What a server has chosen. */
export const settings = {
  title: 'このサーバーのデスク',
  timeZone: (zone: string, clock: string) =>
    `**タイムゾーン：**${zone}、現地時刻は${clock}（/デスク タイムゾーン）`,
  log: (channel: string | null) =>
    `**ログチャンネル：**${channel ?? 'なし。失敗は /投稿一覧 にだけ表示されます'}（/デスク ログ）`,
  language: (name: string | null) => `**投稿の言語：**${name ?? '英語'}（/デスク 言語）`,
  digest: (hour: string) => `**まとめの送信時刻：**毎日${hour}（/デスク まとめ）`,
  moderators: (roles: readonly string[]) =>
    roles.length === 0
      ? '**モデレーター：**「メッセージの管理」権限のある人（/デスク モデレーター）'
      : `**モデレーター：**「メッセージの管理」権限のある人と、${list(roles)}（/デスク モデレーター）`,
  moderatorsHint:
    '-# Discordがこれらのコマンドを表示するのは「メッセージの管理」権限のある人だけです。ほかの人にも表示するには、管理者が「サーバー設定」の「連携サービス」でロールを許可します。',
  approval: (isOn: boolean) =>
    `**別のモデレーターによる承認：**${isOn ? 'オン' : 'オフ'}（/デスク 承認）`,
};

export const follows = {
  title: 'フォロー中のトピック',
  none: 'トピックをフォローしているチャンネルはありません。/フォロー で設定できます。',
  line: (topic: string, channel: string, role: string | null) =>
    role === null
      ? `**${topic}**（投稿先：${channel}）`
      : `**${topic}**（投稿先：${channel}、${role}にメンション）`,
  digestLine: (topic: string, channel: string, hour: string, role: string | null) =>
    role === null
      ? `**${topic}**（投稿先：${channel}、毎日${hour}にまとめて）`
      : `**${topic}**（投稿先：${channel}、毎日${hour}にまとめて、${role}にメンション）`,
  begun: (followed: string) =>
    `今後、新しい記事がそのつど投稿されます：${followed}。すでにライブラリにある記事は投稿されません。`,
  begunDigest: (it: string) =>
    `今後、新しい記事をまとめます：${it}。すでにライブラリにある記事は含まれません。`,
  ended: (followed: string) =>
    `フォローを解除しました：${followed}。投稿済みのものはそのまま残ります。`,
  endedDigest: (it: string) =>
    `フォローを解除しました：${it}。投稿済みのものは残り、このトピックのためだけに次のまとめを待っていた記事は除かれます。`,
  more: (count: number) => counted(count, { other: 'ほか#件' }),
};

export const forget = {
  title: 'このサーバーの記録を消去',
  warning:
    'デスクが保存しているこのサーバーの記録がすべて消えます：投稿の記録、予約、フォロー、設定、監査ログ。掲載中のメッセージは残りますが、訂正も撤回もできなくなります。この操作は取り消せません。',
  word: '確認のため、下の語を入力',
  hint: (word: string) => `入力する語：${word}`,
  expected: '消去',
  done: 'このサーバーについて保存されていた記録をすべて削除しました。',
};
