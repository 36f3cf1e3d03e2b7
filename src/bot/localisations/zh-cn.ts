import { zhCnDesk } from './desk/zh-cn.ts';
import type { Localisation } from './localisation.ts';

const article = { name: '文章', description: '标题、主题或人名；留空则为最新文章' };
const alone = { name: '仅自己', description: '只有您能看到回复' };
const topic = { name: '主题', description: '仅限此主题的文章' };

/** Simplified Chinese. */
export const zhCn: Localisation = {
  commands: {
    ...zhCnDesk,
    summary: {
      name: '摘要',
      description: '文章的要点',
      options: {
        article,
        private: alone,
      },
    },
    article: {
      name: '全文',
      description: '文章全文，一字不改',
      options: {
        article,
        page: { name: '页码', description: '要打开的页' },
        private: alone,
      },
    },
    quotes: {
      name: '引语',
      description: '文章中谁说了什么，逐字照录',
      options: {
        article,
        speaker: { name: '说话人', description: '谁的话；留空则为所有人' },
        private: alone,
      },
    },
    source: {
      name: '来源',
      description: '文章出自何处，发布者归谁所有、由谁出资',
      options: {
        article,
        private: alone,
      },
    },
    latest: {
      name: '最新',
      description: '最新的文章',
      options: {
        topic,
        private: alone,
      },
    },
    topics: {
      name: '主题',
      description: '文章涉及的主题',
      options: {
        private: alone,
      },
    },
    search: {
      name: '搜索',
      description: '凭文章中的词语查找文章，记不全也可以',
      options: {
        query: { name: '词语', description: '文章中的词语，顺序不限' },
        topic,
        publisher: { name: '发布者', description: '仅限此发布者的文章' },
        after: { name: '起始日期', description: '自此日、此月或此年起，例如 2026-03-01' },
        before: { name: '早于', description: '早于此日、此月或此年，例如 2026-04' },
        private: alone,
      },
    },
    who: {
      name: '人物',
      description: '某人在所有文章中说过的话，逐字照录',
      options: {
        name: { name: '姓名', description: '谁的话' },
        private: alone,
      },
    },
    check: {
      name: '核对',
      description: '核对引语：这些话在库中是否如此，又是谁说的',
      options: {
        text: { name: '文字', description: '引语，最好附上说话人姓名；或引语卡片的代码' },
        private: alone,
      },
    },
    help: {
      name: '帮助',
      description: '此机器人能做什么',
      options: {},
    },
  },
  menus: { 'Check quote': '核对引语', 'Find source': '查找来源' },
};
