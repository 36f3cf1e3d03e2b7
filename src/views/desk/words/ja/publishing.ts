import { grammarOf } from '../../../words/grammar.ts';

const { list, counted } = grammarOf<'other'>('ja');

/** What is asked and said while something is published. */
export const preview = {
  title: '投稿される内容',
  changed: '**前回のプレビューの後に記事が変わりました。これが新しいプレビューです。**',
  where: (channel: string, kind: string) => `**投稿先：**${channel}（${kind}）`,
  kind: {
    text: 'テキストチャンネル',
    announcement: 'アナウンスチャンネル',
    thread: 'スレッド',
    forum: 'フォーラム：新しい投稿',
  },
  now: '**日時：**ボタンを押したらすぐ',
  at: (time: string, relative: string) => `**日時：**${time}（${relative}）`,
  gap: (zone: string) =>
    `-# この時刻は${zone}では時計が進められるため存在しません。進む分だけ遅い時刻として扱います。`,
  overlap: (zone: string) =>
    `-# この時刻は${zone}では時計が戻されるため2回あります。1回目として扱います。`,
  ping: (role: string) => `**メンション：**${role}に1回`,
  noPing: '**メンション：**なし',
  followers: '**フォロワー：**このチャンネルをフォローしているサーバーにも公開されます',
  followersLeft: (left: number) =>
    left === 0
      ? '-# Discordが認める公開は1時間に10回までで、使い切りました。次の枠が空きしだい、フォロワーに届きます。'
      : `-# ${counted(left, { other: 'Discordが認める公開は1時間に10回までで、残りは#回です。' })}`,
  yetToTell: (channels: number) =>
    counted(channels, {
      other: '**トピック：**これをフォローしている#個のチャンネルにも届きます',
    }),
  forum: (title: string, tags: readonly string[]) =>
    tags.length === 0
      ? `**タイトル：**${title}`
      : `**タイトル：**${title} · **タグ：**${list(tags)}`,
  noPicture:
    '**画像：**なし。記事を読み込んだ後に画像のファイルがなくなったか変わったため、画像なしで投稿されます。',
  cut: '-# ここではプレビューを短縮していますが、投稿は短縮されません。',
  needsApproval: '-# このサーバーでは、別のモデレーターの承認が必要です。',
  publish: '投稿する',
  schedule: '予約する',
  submit: '承認を依頼する',
  approve: '承認して投稿する',
  cancel: 'キャンセル',
  refuse: '却下',
  askedBy: (user: string, time: string) => `**依頼者：**${user}（${time}）`,
};

export const done = {
  live: (link: string) => `投稿しました：${link}`,
  onItsWay: (channel: string) =>
    `確定しました。メッセージを${channel}に送信しています。掲載されたかどうかは /投稿一覧 で確認できます。`,
  scheduled: (channel: string, time: string) =>
    `${channel}への投稿を${time}に予約しました。/予約 で確認と変更ができます。`,
  failed: (channel: string, why: string) => `${channel}に投稿できませんでした。${why}`,
  cancelled: 'キャンセルしました。何も投稿されません。',
  submitted: (approve: string) =>
    `別のモデレーターの承認が必要です。/予約 に承認待ちとして表示され、そこで「${approve}」を押せます。`,
  refused: '却下しました。何も投稿されません。',
};
