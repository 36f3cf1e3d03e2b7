import { grammarOf } from '../../../words/grammar.ts';
import type { DeskRefusalCode, WhenTrouble } from '../../problem.ts';

const { list } = grammarOf<'other'>('ja');
const quoted = (text: string) => `「${text}」`;
const whenExamples = '`in 2h`、`18:30`、`tomorrow 09:00`、`friday 9:00`、`2026-12-01 18:30`';

const refused: Readonly<Record<DeskRefusalCode, string>> = {
  'no-such-post': 'このサーバーに、その投稿はありません。',
  'no-such-draft': 'このプレビューは古くなりました。もう一度コマンドを実行してください。',
  discarded:
    'これはすでにキャンセルされたため、何も変更していません。もう一度コマンドを実行してください。',
  published: 'これはすでに投稿されています。/投稿一覧 で確認できます。',
  'own-draft': '別のモデレーターの承認が必要です。依頼した本人は承認できません。',
  retracted: 'この記事はこのサーバーで完全に撤回されたため、ここには投稿できません。',
  'too-late': 'この投稿は送信中か、すでに掲載されています。取り下げるには /撤回 を使ってください。',
  settled: 'これはすでに処理されたため、何も変更していません。',
  'changed-since':
    'ちょうど今、内容が変わったため、何も行っていません。もう一度ボタンを押すと、今の内容を確認できます。',
  'nothing-to-retry': 'この投稿では何も失敗していないため、再試行は不要です。',
  'no-such-follow':
    'そのチャンネルはそのトピックをフォローしていません。フォロー中のものは /フォロー一覧 で確認できます。',
};

const when: Readonly<Record<WhenTrouble, (typed: string, zone: string) => string>> = {
  'not-understood': (typed) =>
    `${quoted(typed)}を日時として読み取れません。使える書き方：${whenExamples}。`,
  'no-such-time': (typed) =>
    `${quoted(typed)}という日時はありません。使える書き方：${whenExamples}。`,
  past: (typed, zone) =>
    `${quoted(typed)}は過ぎています（このサーバーのタイムゾーンは${zone}です）。今すぐ投稿するには\`日時\`を省略してください。`,
  'too-far': (typed) => `${quoted(typed)}は1年以上先です。もっと早い日時を選んでください。`,
  'unknown-zone': (_, zone) =>
    `このサーバーのタイムゾーン${quoted(zone)}は認識できません。/デスク タイムゾーン で設定してください。`,
};

/** Why something that was asked for is not done. */
export const problem = {
  closed:
    'データベースに接続できないため、デスクは現在利用できません。変更は何も行われていません。記事は引き続き読めます。1分ほど待ってからもう一度お試しください。解決しない場合は、ボットのログに理由が記録されています。',
  managersOnly: 'この操作には「サーバー管理」権限が必要です。管理者が付与できます。',
  moderatorsOfServerOnly:
    'この操作はサーバー全体の投稿を変更するため、一部のチャンネルだけでなくサーバーでの「メッセージの管理」権限が必要です。管理者が付与できます。',
  refused,
  /** As Discord’s own settings call them. */
  rights: {
    'View Channels': 'チャンネルを見る',
    'Send Messages': 'メッセージを送信',
    'Send Messages in Threads': 'スレッドでメッセージを送信',
    'Embed Links': '埋め込みリンク',
    'Attach Files': 'ファイルを添付',
    'Read Message History': 'メッセージ履歴を読む',
    'Manage Messages': 'メッセージの管理',
    'Manage Server': 'サーバー管理',
  },
  lacksRights: (whose: 'yours' | 'bots', rights: readonly string[], channel: string) =>
    whose === 'bots'
      ? `${channel}でボットに足りない権限があります：${list(rights.map(quoted))}。「ロールの管理」権限のある人が、チャンネル設定の「権限」で付与できます。`
      : `${channel}であなたに足りない権限があります：${list(rights.map(quoted))}。「ロールの管理」権限のある人が付与できます。`,
  noSuchChannel: 'そのチャンネルは、もうこのサーバーにありません。',
  wrongChannel: (channel: string) =>
    `${channel}には投稿できません。テキストチャンネル、アナウンスチャンネル、フォーラム、スレッドのいずれかを選んでください。`,
  threadLocked: (channel: string) =>
    `スレッド${channel}はロックされています。「スレッドの管理」権限のある人が解除できます。`,
  roleOfEveryone:
    'ボットが全員にメンションすることはありません。ほかのロールを選ぶか、`ロール`を省略してください。',
  noSuchRole: 'そのロールは、もうこのサーバーにありません。',
  roleNotPingable: (role: string, whose: 'yours' | 'bots') =>
    whose === 'bots'
      ? `${role}はメンションを許可していないため、通知されません。「ロールの管理」権限のある人が「このロールに対して@mentionを許可する」を有効にできます。`
      : `あなたは${role}にメンションできません。「ロールの管理」権限のある人が「このロールに対して@mentionを許可する」を有効にできます。`,
  crosspostElsewhere: (channel: string) =>
    `フォロワーがいるのはアナウンスチャンネルだけで、${channel}はそうではありません。\`フォロワー公開\`を省略してください。`,
  forumOptions: (channel: string) =>
    `\`タイトル\`と\`タグ\`はフォーラム用で、${channel}はフォーラムではありません。どちらも省略してください。`,
  tagsNeeded: (tags: readonly string[]) =>
    `そのフォーラムの投稿にはタグが必要です。次のいずれかを\`タグ\`に指定してください：${list(tags.map(quoted))}。`,
  unknownTag: (asked: string, tags: readonly string[]) =>
    tags.length === 0
      ? 'そのフォーラムにはタグがありません。`タグ`を省略してください。'
      : `そのフォーラムに${quoted(asked)}というタグはありません。使えるタグ：${list(tags.map(quoted))}。`,
  tooManyTags: 'フォーラムの投稿に付けられるタグは5個までです。',
  when,
  timePassed: '選んだ日時は過ぎてしまいました。もう一度 /投稿 を実行してください。',
  draftOutdated:
    '承認の依頼後に記事が変わりました。承認が有効なのは依頼時の文面だけです。「却下」を押すと、あらためて投稿できます。',
  wrongWord: (word: string) =>
    `見出しの最初の語ではないため、何も行っていません。正しくは${quoted(word)}です。`,
  wrongConfirmation: (word: string) =>
    `確認の語ではないため、何も削除していません。正しくは${quoted(word)}です。`,
  roleForEveryone: 'それでは全員がモデレーターになります。ほかのロールを選んでください。',
  unknownZone: (typed: string) =>
    `${quoted(typed)}というタイムゾーンはありません。\`Europe/Paris\`、\`America/New_York\`、\`UTC\`のような名前を指定してください。`,
  unknownLanguage: (typed: string) =>
    `${quoted(typed)}という言語タグはありません。\`en\`、\`de\`、\`pt-BR\`のようなタグを指定してください。`,
};
