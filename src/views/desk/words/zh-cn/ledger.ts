import { grammarOf } from '../../../words/grammar.ts';

const { counted } = grammarOf<'other'>('zh-CN');

/** What became of posts, and who did what. */
export const posts = {
  scheduledTitle: '待发布',
  ledgerTitle: (headline: string | undefined) =>
    headline === undefined ? '帖子' : `“${headline}”的帖子`,
  nothingScheduled: '没有待发布的内容。使用 /发布 并填写 `时间` 即可定时发布。',
  noPosts: '本服务器还没有发布过任何内容。使用 /发布 即可发布。',
  count: (count: number) => counted(count, { other: '# 条帖子' }),
  linked: (headline: string) => `附于帖子的更正：${headline}`,
  about: (url: string) => `**预告对此帖的更正：**${url}`,
  choose: '选一条打开',
  back: '返回列表',
  waits: '等待审核',
  manuscript: { article: '新文章', correction: '更正' },
  state: {
    planned: (time: string) => `定于 ${time} 发布`,
    sending: '正在发送',
    unknown: '已发送，正在查明是否送达',
    live: (time: string) => `已于 ${time} 发布`,
    updating: '已发布，正在更新为最新内容',
    retracting: '已发布，正在替换为撤回声明',
    removing: '已发布；因文章撤回，将被删除',
    removed: '因文章撤回，已被删除',
    retracted: '显示撤回声明',
    neverSent: '从未发送：文章先已撤回',
    cancelled: '已取消',
    failed: '失败',
  },
  digest: (day: string) => `${day} 的汇总`,
  byItself: '编辑部（自动）',
  isNow: (state: string) => `**状态：**${state}`,
  channel: (channel: string) => `**频道：**${channel}`,
  link: (url: string) => `**消息：**${url}`,
  by: (user: string, time: string) => `**申请者：**${user}（${time}）`,
  revision: (shown: string | undefined, wanted: string) =>
    shown === undefined || shown === wanted
      ? `**版本：**\`${wanted}\``
      : `**版本：**\`${shown}\`，将更新为 \`${wanted}\``,
  followers: (time: string) => `**推送给关注者：**${time}`,
  reschedule: '更改时间',
  cancel: '取消发布',
  retry: '重试',
  retried: '正在重试。',
  newTime: '新的时间',
  newTimeHint: (zone: string) => `例如：in 2h, tomorrow 09:00, 2026-12-01 18:30（${zone}）`,
  rescheduleTitle: '更改这条帖子的时间',
};

export const audit = {
  title: '操作记录',
  none: '这里还没有任何操作。',
  newest: '最新',
  older: '更早',
  file: (count: number) => counted(count, { other: '# 条记录，从新到旧，含全部更改。' }),
  fileAlt: 'JSON 格式的审计日志',
  byItself: '编辑部（自动）',
  digest: (day: string, channel: string) => `${day} 的汇总（${channel}）`,
  action: {
    publish: '发布',
    digest: '收入汇总',
    submit: '申请审核',
    approve: '批准',
    refuse: '拒绝',
    reschedule: '更改帖子时间',
    cancel: '取消发布',
    retry: '重试',
    correct: '更正帖子',
    amend: '更正文章',
    write: '撰写文章',
    retract: '撤回文章',
    settings: '更改设置',
    follow: '关注主题',
    unfollow: '取消关注主题',
    reconcile: '更改消息',
    removed: '发现机器人已被移出服务器',
    returned: '发现机器人已回到服务器',
    'link-correction': '在帖子可编辑之前预告更正',
    'unexplained-change': '发现未注明更正的改动',
  },
};

export const reason = {
  'no-access': '机器人看不到该频道。拥有“管理身份组”权限的人可以在那里授予它“查看频道”权限。',
  'no-permission':
    '机器人在那里缺少权限。拥有“管理身份组”权限的人可以授予它“发送消息”“嵌入链接”权限，发图片还需要“附加文件”权限。',
  'channel-gone': '该频道已不存在。',
  'message-gone': '有人删除了这条消息。按“重试”可重新发布。',
  'thread-locked': '该子区已锁定。拥有“管理子区”权限的人可以解锁。',
  automod: '服务器的 AutoMod 拒绝了这条消息。管理人员可以更改其规则。',
  invalid: 'Discord 不接受这样的消息；这是机器人的故障，详情见其日志。',
  'without-picture':
    '帖子已发布，但没有图片：读取文章之后，图片文件已丢失或有改动。请放回文件，然后按“重试”。',
  'edits-limited': 'Discord 限制了那里的编辑；会自动继续。',
  'crossposts-limited': 'Discord 限制了向关注者推送；会自动继续。',
  'rate-limited': 'Discord 要求等待；会自动继续。',
  'not-crossposted': '帖子已发布，但 Discord 拒绝将其推送给关注者。',
  'cannot-read':
    '不清楚是否已送达，也无法读取该频道。拥有“管理身份组”权限的人可以授予机器人“阅读消息历史记录”权限；之后请按“重试”。',
  'cannot-find-out': '不清楚是否已送达：此后的消息太多。请先查找，确实没有时再按“重试”。',
  'not-accepted': 'Discord 不接受机器人的令牌；须由机器人的运营者处理。',
  refused: 'Discord 拒绝了此操作；原因见机器人的日志。',
};

export const log = {
  failed: (headline: string, channel: string) => `**有帖子失败：**${headline}（${channel}）`,
  incomplete: (headline: string, channel: string) => `**有帖子不完整：**${headline}（${channel}）`,
  unexplained: (headline: string) =>
    `**“${headline}”有改动而未加说明。**在有人说明更正了什么之前，其帖子保持原样：请使用 /更正，或在文章文件的 \`corrections:\` 下添加一条。`,
  see: '-# 可用 /帖子 查看所有帖子，以及可进行的操作。',
};
