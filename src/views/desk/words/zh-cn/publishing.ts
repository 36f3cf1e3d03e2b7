import { grammarOf } from '../../../words/grammar.ts';

const { list, counted } = grammarOf<'other'>('zh-CN');

/** What is asked and said while something is published. */
export const preview = {
  title: '将要发布的内容',
  changed: '**您上次预览之后，文章有了改动。这是新的预览。**',
  where: (channel: string, kind: string) => `**位置：**${channel}（${kind}）`,
  kind: {
    text: '文字频道',
    announcement: '公告频道',
    thread: '子区',
    forum: '论坛：新帖子',
  },
  now: '**时间：**按下按钮后立即发布',
  at: (time: string, relative: string) => `**时间：**${time}（${relative}）`,
  gap: (zone: string) => `-# ${zone} 的时钟届时拨快，跳过了这个时间，因此按拨快的幅度顺延。`,
  overlap: (zone: string) => `-# ${zone} 的时钟届时拨慢，这个时间会出现两次：以第一次为准。`,
  ping: (role: string) => `**提及：**${role}，一次`,
  noPing: '**提及：**无',
  followers: '**关注者：**同时推送到关注此频道的服务器',
  followersLeft: (left: number) =>
    left === 0
      ? '-# Discord 每小时只允许推送十次，现已用完：一有新的次数，关注者就会收到。'
      : `-# ${counted(left, { other: 'Discord 每小时只允许推送十次，还剩 # 次。' })}`,
  yetToTell: (channels: number) =>
    counted(channels, { other: '**主题：**同时发送到关注这些主题的 # 个频道' }),
  forum: (title: string, tags: readonly string[]) =>
    tags.length === 0 ? `**标题：**${title}` : `**标题：**${title} · **标签：**${list(tags)}`,
  noPicture: '**图片：**无。读取文章之后，图片文件已丢失或有改动，因此发布时不带图片。',
  cut: '-# 此处的预览经过缩短，帖子本身不会缩短。',
  needsApproval: '-# 在本服务器，须由另一位管理人员批准。',
  publish: '发布',
  schedule: '定时发布',
  submit: '申请审核',
  approve: '批准并发布',
  cancel: '取消',
  refuse: '拒绝',
  askedBy: (user: string, time: string) => `**申请者：**${user}（${time}）`,
};

export const done = {
  live: (link: string) => `已发布：${link}`,
  onItsWay: (channel: string) => `已确认。消息正在发往 ${channel}；何时发布完成，可用 /帖子 查看。`,
  scheduled: (channel: string, time: string) =>
    `已定于 ${time} 在 ${channel} 发布。可用 /待发布 查看和更改。`,
  failed: (channel: string, why: string) => `未能在 ${channel} 发布。${why}`,
  cancelled: '已取消。没有发布任何内容。',
  submitted: (approve: string) =>
    `现在须由另一位管理人员批准。该申请列在 /待发布 中，对方可在那里按“${approve}”。`,
  refused: '已拒绝。没有发布任何内容。',
};
