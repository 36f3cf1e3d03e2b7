import type { DeskLocalisation } from './desk-localisation.ts';

const article = { name: '文章', description: '标题、主题或人名' };
const topic = { name: '主题', description: '文章的主题，例如 city-council' };

/** Simplified Chinese. */
export const zhCnDesk: DeskLocalisation = {
  publish: {
    name: '发布',
    description: '在频道中发布文章，立即或定时；可先预览',
    options: {
      article,
      channel: { name: '频道', description: '发布到哪里' },
      when: {
        name: '时间',
        description: 'in 2h, tomorrow 09:00, 2026-12-01 18:30；留空则立即发布',
      },
      role: { name: '身份组', description: '发布时提及一次' },
      crosspost: { name: '推送关注者', description: '公告频道：同时推送给关注者' },
      note: { name: '附言', description: '您自己写在文章上方的一行文字' },
      title: { name: '标题', description: '论坛：帖子的标题；留空则为文章标题' },
      tags: { name: '标签', description: '论坛：标签，以英文逗号 (,) 分隔' },
    },
  },
  scheduled: {
    name: '待发布',
    description: '将要发布的和等待审核的内容；可更改时间或取消',
    options: {},
  },
  posts: {
    name: '帖子',
    description: '每条帖子：在哪里、状态如何，哪些失败及其原因',
    options: {
      article: { name: '文章', description: '仅限该文章的帖子' },
    },
  },
  write: {
    name: '撰写',
    description: '为本服务器撰写文章；可先预览',
    options: {},
  },
  correct: {
    name: '更正',
    description: '更正本服务器中的文章：说明哪里有误，所有帖子随之更新',
    options: { article },
  },
  retract: {
    name: '撤回',
    description: '在本服务器永久撤回文章：每条帖子都变为撤回声明',
    options: {
      article,
      reason: { name: '原因', description: '写给读者的原因' },
    },
  },
  follow: {
    name: '关注',
    description: '在频道中发布某主题的每篇新文章',
    options: {
      topic,
      channel: { name: '频道', description: '发布到哪里' },
      role: { name: '身份组', description: '每次都提及' },
      digest: { name: '汇总', description: '每天一次，汇总为一条消息' },
    },
  },
  unfollow: {
    name: '取消关注',
    description: '不再在频道中发布某主题的文章',
    options: {
      topic,
      channel: { name: '频道', description: '原先发布到哪里' },
    },
  },
  following: {
    name: '关注列表',
    description: '哪些频道关注哪些主题',
    options: {},
  },
  desk: {
    name: '编辑部',
    description: '本服务器为编辑部选定的设置',
    options: {},
  },
  'desk show': {
    name: '查看',
    description: '本服务器选定的设置',
    options: {},
  },
  'desk timezone': {
    name: '时区',
    description: '在此输入时间时所用的时区',
    options: {
      zone: { name: '时区', description: '例如 Europe/Paris' },
    },
  },
  'desk log': {
    name: '日志',
    description: '向管理人员通报失败和待审核事项的频道',
    options: {
      channel: { name: '频道', description: '留空则没有' },
    },
  },
  'desk language': {
    name: '语言',
    description: '机器人在帖子中所加文字的语言',
    options: {
      language: { name: '语言', description: '语言代码，例如 en 或 de' },
    },
  },
  'desk moderators': {
    name: '管理人员',
    description: '让某身份组成为编辑部的管理人员，或不再是',
    options: {
      role: {
        name: '身份组',
        description: '其成员可在能查看和发言之处使用编辑部',
      },
      remove: { name: '移除', description: '不再是管理人员' },
    },
  },
  'desk approval': {
    name: '审核',
    description: '帖子、文章和更正是否须由另一位管理人员批准',
    options: {
      on: { name: '开启', description: '是或否' },
    },
  },
  'desk digest': {
    name: '汇总',
    description: '每天几点发布汇总',
    options: {
      hour: { name: '钟点', description: '0 到 23，按本服务器的时区' },
    },
  },
  'desk forget': {
    name: '清除',
    description: '删除所保存的本服务器的一切记录',
    options: {},
  },
  audit: {
    name: '审计',
    description: '谁在编辑部何时做了什么',
    options: {
      export: { name: '导出', description: '全部内容，JSON 文件' },
    },
  },
};
