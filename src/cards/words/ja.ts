import { type CardWords, daysIn } from '../words.ts';

const kinds = {
  correction: '訂正',
  clarification: '補足',
  update: '更新',
} as const;

export const ja: CardWords = {
  date: daysIn('ja'),
  dateNotStated: '日付は情報源に記載なし',
  corrected: (kind, date) => `${kinds[kind]}：${date}`,
  retracted: '撤回済み',
  via: (name) => `${name}による`,
  check: '/check で確認',
  shortened: '収まらないため省略。全文は記事にあります。',
  withoutEmoji: '絵文字は省略。記事にあります。',
  alt: {
    said: (speaker, role) =>
      role === undefined ? `発言者：${speaker}。` : `発言者：${speaker}（${role}）。`,
    from: (headline, publisher, date) => `記事「${headline}」、${publisher}、${date}。`,
    code: (code) => `確認コード：${code}。`,
  },
};
