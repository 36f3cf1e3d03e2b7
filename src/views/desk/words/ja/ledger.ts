import { grammarOf } from '../../../words/grammar.ts';

const { counted } = grammarOf<'other'>('ja');

/** What became of posts, and who did what. */
export const posts = {
  scheduledTitle: '予約',
  ledgerTitle: (headline: string | undefined) =>
    headline === undefined ? '投稿一覧' : `「${headline}」の投稿`,
  nothingScheduled: '予約はありません。/投稿 で`日時`を指定すると予約できます。',
  noPosts: 'このサーバーではまだ何も投稿されていません。/投稿 で投稿できます。',
  count: (count: number) => counted(count, { other: '投稿#件' }),
  linked: (headline: string) => `投稿に付けた訂正：${headline}`,
  about: (url: string) => `**訂正を知らせる対象：**${url}`,
  choose: '1件を選んで開く',
  back: '一覧に戻る',
  waits: '承認待ち',
  manuscript: { article: '新しい記事', correction: '訂正' },
  state: {
    planned: (time: string) => `${time}に投稿予定`,
    sending: '送信中',
    unknown: '送信済み、届いたかどうかを確認中',
    live: (time: string) => `${time}から掲載中`,
    updating: '掲載中、最新の内容を反映中',
    retracting: '掲載中、撤回のお知らせに差し替え中',
    removing: '掲載中。記事が撤回されたため、削除されます',
    removed: '記事が撤回されたため、削除されました',
    retracted: '撤回のお知らせを掲載中',
    neverSent: '未送信（先に記事が撤回されたため）',
    cancelled: 'キャンセル済み',
    failed: '失敗',
  },
  digest: (day: string) => `${day}のまとめ`,
  byItself: 'デスク（自動）',
  isNow: (state: string) => `**状態：**${state}`,
  channel: (channel: string) => `**チャンネル：**${channel}`,
  link: (url: string) => `**メッセージ：**${url}`,
  by: (user: string, time: string) => `**依頼者：**${user}（${time}）`,
  revision: (shown: string | undefined, wanted: string) =>
    shown === undefined || shown === wanted
      ? `**版：**\`${wanted}\``
      : `**版：**\`${shown}\`（\`${wanted}\`に更新予定）`,
  followers: (time: string) => `**フォロワーへの公開：**${time}`,
  reschedule: '日時を変更',
  cancel: '投稿をキャンセル',
  retry: '再試行',
  retried: '再試行しています。',
  newTime: '新しい日時',
  newTimeHint: (zone: string) => `例：in 2h, tomorrow 09:00, 2026-12-01 18:30（${zone}）`,
  rescheduleTitle: '投稿の日時を変更',
};

export const audit = {
  title: '操作の記録',
  none: 'ここではまだ何も行われていません。',
  newest: '最新',
  older: '以前',
  file: (count: number) =>
    counted(count, { other: '記録#件。新しい順で、変更内容をすべて含みます。' }),
  fileAlt: '監査ログ（JSON形式）',
  byItself: 'デスク（自動）',
  digest: (day: string, channel: string) => `${day}のまとめ（${channel}）`,
  action: {
    publish: '投稿',
    digest: 'まとめに追加',
    submit: '承認を依頼',
    approve: '承認',
    refuse: '却下',
    reschedule: '投稿の日時を変更',
    cancel: '投稿をキャンセル',
    retry: '再試行',
    correct: '投稿を訂正',
    amend: '記事を訂正',
    write: '記事を執筆',
    retract: '記事を撤回',
    settings: '設定を変更',
    follow: 'トピックをフォロー',
    unfollow: 'トピックのフォローを解除',
    reconcile: 'メッセージを変更',
    removed: 'ボットがサーバーから削除されたことを確認',
    returned: 'ボットがサーバーに戻ったことを確認',
    'link-correction': '投稿の編集に先立って訂正を告知',
    'unexplained-change': '訂正の記載がない変更を検出',
  },
};

export const reason = {
  'no-access':
    'ボットからそのチャンネルが見えません。「ロールの管理」権限のある人が、そこで「チャンネルを見る」を付与できます。',
  'no-permission':
    'そこでのボットの権限が足りません。「ロールの管理」権限のある人が、「メッセージを送信」と「埋め込みリンク」、画像には「ファイルを添付」も付与できます。',
  'channel-gone': 'チャンネルはもうありません。',
  'message-gone': 'だれかがメッセージを削除しました。「再試行」で投稿し直せます。',
  'thread-locked': 'スレッドがロックされています。「スレッドの管理」権限のある人が解除できます。',
  automod: 'サーバーのAutoModがメッセージを拒否しています。モデレーターがルールを変更できます。',
  invalid:
    'Discordがこのメッセージを受け付けません。ボットの不具合で、詳細はボットのログに記録されています。',
  'without-picture':
    '画像なしで投稿が掲載されています。記事を読み込んだ後に、画像のファイルがなくなったか変わりました。ファイルを元に戻してから「再試行」を押してください。',
  'edits-limited': 'Discordがそこでの編集を制限しています。自動的に続行します。',
  'crossposts-limited': 'Discordがフォロワーへの公開を制限しています。自動的に続行します。',
  'rate-limited': 'Discordから待つよう求められています。自動的に続行します。',
  'not-crossposted': '投稿は掲載されていますが、Discordがフォロワーへの公開を拒否しています。',
  'cannot-read':
    '届いたかどうか不明で、チャンネルも読めません。「ロールの管理」権限のある人がボットに「メッセージ履歴を読む」を付与できます。その後「再試行」を押してください。',
  'cannot-find-out':
    'その後に届いたメッセージが多すぎて、送信が成功したかどうか不明です。メッセージを探し、見つからない場合だけ「再試行」を押してください。',
  'not-accepted': 'Discordがボットのトークンを受け付けません。ボットの運営者による対応が必要です。',
  refused: 'Discordが拒否しています。理由はボットのログに記録されています。',
};

export const log = {
  failed: (headline: string, channel: string) => `**失敗した投稿：**${headline}（${channel}）`,
  incomplete: (headline: string, channel: string) =>
    `**画像の欠けた投稿：**${headline}（${channel}）`,
  unexplained: (headline: string) =>
    `**「${headline}」が、訂正の記載なしに変更されました。**何を訂正したのかが示されるまで、投稿は元のままです。/訂正 を使うか、記事のファイルの\`corrections:\`に記載してください。`,
  see: '-# すべての投稿とできる操作は /投稿一覧 で確認できます。',
};
