import { grammarOf } from '../../../words/grammar.ts';

const { list, counted } = grammarOf<'other'>('zh-CN');

/** What a server has chosen. */
export const settings = {
  title: '本服务器的编辑部',
  timeZone: (zone: string, clock: string) =>
    `**时区：**${zone}，当地现在是 ${clock}（/编辑部 时区）`,
  log: (channel: string | null) =>
    `**日志频道：**${channel ?? '无；失败的情况只在 /帖子 中显示'}（/编辑部 日志）`,
  language: (name: string | null) => `**帖子语言：**${name ?? '英语'}（/编辑部 语言）`,
  digest: (hour: string) => `**汇总发布时间：**每天 ${hour}（/编辑部 汇总）`,
  moderators: (roles: readonly string[]) =>
    roles.length === 0
      ? '**管理人员：**拥有“管理消息”权限的人（/编辑部 管理人员）'
      : `**管理人员：**拥有“管理消息”权限的人，以及这些身份组：${list(roles)}（/编辑部 管理人员）`,
  moderatorsHint:
    '-# Discord 只向拥有“管理消息”权限的人显示这些命令。如要向其他人显示，须由管理员在“服务器设置”的“整合”中允许该身份组。',
  approval: (isOn: boolean) =>
    `**由另一位管理人员审核：**${isOn ? '已开启' : '已关闭'}（/编辑部 审核）`,
};

export const follows = {
  title: '已关注的主题',
  none: '没有频道关注任何主题。可用 /关注 设置。',
  line: (topic: string, channel: string, role: string | null) =>
    role === null
      ? `**${topic}**，发布到 ${channel}`
      : `**${topic}**，发布到 ${channel}，并提及 ${role}`,
  digestLine: (topic: string, channel: string, hour: string, role: string | null) =>
    role === null
      ? `**${topic}**，每天 ${hour} 汇总发布到 ${channel}`
      : `**${topic}**，每天 ${hour} 汇总发布到 ${channel}，并提及 ${role}`,
  begun: (followed: string) => `今后会发布每篇新文章：${followed}。库中已有的文章不会发布。`,
  begunDigest: (it: string) => `今后会汇总新文章：${it}。库中已有的文章不会汇总。`,
  ended: (followed: string) => `不再关注：${followed}。已发布的内容会保留。`,
  endedDigest: (it: string) =>
    `不再关注：${it}。已发布的内容会保留；仅因此主题等待下一份汇总的文章将不再收入。`,
  more: (count: number) => counted(count, { other: '另有 # 项' }),
};

export const forget = {
  title: '清除本服务器的记录',
  warning:
    '编辑部保存的本服务器的一切记录都会删除：帖子记录、定时安排、关注、设置和审计日志。已发布的消息会保留，但不能再更正或撤回。此操作无法撤销。',
  word: '请输入下面的词以确认',
  hint: (word: string) => `这个词是：${word}`,
  expected: '清除',
  done: '所保存的本服务器的一切记录均已删除。',
};
