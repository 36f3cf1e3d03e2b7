import { type CardWords, daysIn } from '../words.ts';

const kinds = {
  correction: '更正',
  clarification: '澄清',
  update: '更新',
} as const;

export const zhCN: CardWords = {
  date: daysIn('zh-CN'),
  dateNotStated: '来源未注明日期',
  corrected: (kind, date) => `${kinds[kind]}：${date}`,
  retracted: '已撤稿',
  via: (name) => `据${name}`,
  check: '用 /check 核实',
  shortened: '因篇幅有限而省略，全文见文章。',
  withoutEmoji: '表情符号已略去，见文章。',
  alt: {
    said: (speaker, role) =>
      role === undefined ? `说话人：${speaker}。` : `说话人：${speaker}（${role}）。`,
    from: (headline, publisher, date) => `出自《${headline}》，${publisher}，${date}。`,
    code: (code) => `核实码：${code}。`,
  },
};
