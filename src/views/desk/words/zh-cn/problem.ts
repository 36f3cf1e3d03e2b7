import { grammarOf } from '../../../words/grammar.ts';
import type { DeskRefusalCode, WhenTrouble } from '../../problem.ts';

const { list } = grammarOf<'other'>('zh-CN');
const quoted = (text: string) => `“${text}”`;
const whenExamples = '`in 2h`、`18:30`、`tomorrow 09:00`、`friday 9:00` 或 `2026-12-01 18:30`';

const refused: Readonly<Record<DeskRefusalCode, string>> = {
  'no-such-post': '本服务器中没有这条帖子。',
  'no-such-draft': '此预览已过期。请重新运行命令。',
  discarded: '此前已取消，因此未作任何更改。请重新运行命令。',
  published: '此前已发布，见 /帖子。',
  'own-draft': '须由另一位管理人员批准，申请者本人不能批准。',
  retracted: '本服务器已永久撤回该文章，因此不能在此发布。',
  'too-late': '这条帖子正在发送或已经发布。如要收回，请使用 /撤回。',
  settled: '此前已处理，因此未作任何更改。',
  'changed-since': '内容刚刚有了改动，因此未作任何处理。请再按一次按钮，查看现在的内容。',
  'nothing-to-retry': '这条帖子没有失败之处，无需重试。',
  'no-such-follow': '该频道没有关注该主题。已关注的内容见 /关注列表。',
};

const when: Readonly<Record<WhenTrouble, (typed: string, zone: string) => string>> = {
  'not-understood': (typed) => `无法识别时间${quoted(typed)}。有效的写法如 ${whenExamples}。`,
  'no-such-time': (typed) => `没有${quoted(typed)}这样的日期或时间。有效的写法如 ${whenExamples}。`,
  past: (typed, zone) =>
    `${quoted(typed)}已经过去（本服务器的时区是 ${zone}）。如要立即发布，请将 \`时间\` 留空。`,
  'too-far': (typed) => `${quoted(typed)}距今超过一年。请选择更早的时间。`,
  'unknown-zone': (_, zone) => `无法识别本服务器的时区${quoted(zone)}。请用 /编辑部 时区 设置。`,
};

/** Why something that was asked for is not done. */
export const problem = {
  closed:
    '编辑部暂时关闭：无法连接其数据库。未作任何更改，阅读不受影响。请过一分钟再试；如果仍然如此，机器人的日志会说明原因。',
  managersOnly: '此操作需要“管理服务器”权限；管理员可以授予。',
  moderatorsOfServerOnly:
    '此操作会更改整个服务器中的帖子，因此需要在服务器（而不只是个别频道）拥有“管理消息”权限；管理员可以授予。',
  refused,
  /** As Discord’s own settings call them. */
  rights: {
    'View Channels': '查看频道',
    'Send Messages': '发送消息',
    'Send Messages in Threads': '在子区内发送消息',
    'Embed Links': '嵌入链接',
    'Attach Files': '附加文件',
    'Read Message History': '阅读消息历史记录',
    'Manage Messages': '管理消息',
    'Manage Server': '管理服务器',
  },
  lacksRights: (whose: 'yours' | 'bots', rights: readonly string[], channel: string) =>
    whose === 'bots'
      ? `机器人在 ${channel} 缺少以下权限：${list(rights.map(quoted))}。拥有“管理身份组”权限的人可以在该频道设置的“权限”中授予。`
      : `您在 ${channel} 缺少以下权限：${list(rights.map(quoted))}。拥有“管理身份组”权限的人可以授予您。`,
  noSuchChannel: '本服务器中已没有这个频道。',
  wrongChannel: (channel: string) =>
    `无法在 ${channel} 发布。请选择文字频道、公告频道、论坛或子区。`,
  threadLocked: (channel: string) => `子区 ${channel} 已锁定。拥有“管理子区”权限的人可以解锁。`,
  roleOfEveryone: '机器人从不提及所有人。请选择其他身份组，或将 `身份组` 留空。',
  noSuchRole: '本服务器中已没有这个身份组。',
  roleNotPingable: (role: string, whose: 'yours' | 'bots') =>
    whose === 'bots'
      ? `${role} 不允许被提及，因此不会收到通知。拥有“管理身份组”权限的人可以开启“允许任何人@提及此身份组”。`
      : `您不能提及 ${role}。拥有“管理身份组”权限的人可以开启“允许任何人@提及此身份组”。`,
  crosspostElsewhere: (channel: string) =>
    `只有公告频道才有关注者，而 ${channel} 不是公告频道。请将 \`推送关注者\` 留空。`,
  forumOptions: (channel: string) =>
    `\`标题\` 和 \`标签\` 仅用于论坛，而 ${channel} 不是论坛。请将两者留空。`,
  tagsNeeded: (tags: readonly string[]) =>
    `该论坛要求每条帖子都有标签。请在 \`标签\` 中填写其中之一：${list(tags.map(quoted))}。`,
  unknownTag: (asked: string, tags: readonly string[]) =>
    tags.length === 0
      ? '该论坛没有标签。请将 `标签` 留空。'
      : `该论坛没有标签${quoted(asked)}。现有标签：${list(tags.map(quoted))}。`,
  tooManyTags: '一条论坛帖子最多可有五个标签。',
  when,
  timePassed: '您选择的时间已经过去。请重新运行 /发布。',
  draftOutdated:
    '申请审核之后，文章有了改动，而批准只对申请时的文字有效。请按“拒绝”，之后即可重新发布。',
  wrongWord: (word: string) => `这不是标题的第一个词，因此未作任何处理。应输入${quoted(word)}。`,
  wrongConfirmation: (word: string) => `这不是确认词，因此未删除任何内容。应输入${quoted(word)}。`,
  roleForEveryone: '这样一来，所有人都会成为管理人员。请选择其他身份组。',
  unknownZone: (typed: string) =>
    `${quoted(typed)}不是时区。有效的名称如 \`Europe/Paris\`、\`America/New_York\` 或 \`UTC\`。`,
  unknownLanguage: (typed: string) =>
    `${quoted(typed)}不是语言代码。有效的代码如 \`en\`、\`de\` 或 \`pt-BR\`。`,
};
