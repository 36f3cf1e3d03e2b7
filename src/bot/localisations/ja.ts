import { jaDesk } from './desk/ja.ts';
import type { Localisation } from './localisation.ts';

const article = { name: '記事', description: '見出し、トピック、または名前。省略すると最新の記事' };
const alone = { name: '非公開', description: '返信は自分だけに表示されます' };
const topic = { name: 'トピック', description: 'このトピックの記事だけ' };

/** Japanese. */
export const ja: Localisation = {
  commands: {
    ...jaDesk,
    summary: {
      name: '要約',
      description: '記事の要点',
      options: {
        article,
        private: alone,
      },
    },
    article: {
      name: '記事',
      description: '記事の全文を原文のまま',
      options: {
        article,
        page: { name: 'ページ', description: '開くページ' },
        private: alone,
      },
    },
    quotes: {
      name: '発言',
      description: '記事の中でだれが何と言ったかを原文のまま',
      options: {
        article,
        speaker: { name: '発言者', description: 'だれの発言か。省略すると全員' },
        private: alone,
      },
    },
    source: {
      name: '出典',
      description: '記事の出どころと、発行元の所有者と資金源',
      options: {
        article,
        private: alone,
      },
    },
    latest: {
      name: '新着',
      description: '最新の記事',
      options: {
        topic,
        private: alone,
      },
    },
    topics: {
      name: 'トピック',
      description: '記事の扱うトピック',
      options: {
        private: alone,
      },
    },
    search: {
      name: '検索',
      description: 'うろ覚えの語からでも記事を探す',
      options: {
        query: { name: '検索語', description: '記事にある語（順不同）' },
        topic,
        publisher: { name: '発行元', description: 'この発行元の記事だけ' },
        after: { name: '以降', description: 'この日、月、年以降。例：2026-03-01' },
        before: { name: 'より前', description: 'この日、月、年より前。例：2026-04' },
        private: alone,
      },
    },
    who: {
      name: '人物',
      description: 'ある人の発言を、すべての記事から原文のまま',
      options: {
        name: { name: '名前', description: 'だれの発言か' },
        private: alone,
      },
    },
    check: {
      name: '照合',
      description: '引用を確認：この言葉はライブラリにこのとおりあるか、だれの言葉か',
      options: {
        text: {
          name: '引用',
          description: '引用文（できれば発言者の名前も）、または引用カードのコード',
        },
        private: alone,
      },
    },
    help: {
      name: 'ヘルプ',
      description: 'このボットにできること',
      options: {},
    },
  },
  menus: { 'Check quote': '引用を確認', 'Find source': '出典を探す' },
};
