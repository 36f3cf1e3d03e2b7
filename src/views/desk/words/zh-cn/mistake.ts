import { grammarOf } from '../../../words/grammar.ts';

const { number, counted } = grammarOf<'other'>('zh-CN');

/** What has to be mended in what was typed. Fields are called as the form calls them. */
export const mistake = {
  missing: (line: string, field: string) => `“${field}”中缺少以 ${line} 开头的一行。`,
  empty: (field: string) => `“${field}”为空，请填写。`,
  // The comma is the one that a line of the form is read by.
  emptyInQuote: (nth: number) =>
    `第 ${number(nth)} 条引语有空缺的部分。引语的一行应写成：“原话” — 说话人, 身份`,
  noTopic: (text: string) =>
    `“${text}”不能作为主题。主题只能包含文字、数字和连字符，最多 40 个字符，例如 \`city-council\`。`,
  tooLong: (text: string, most: number) =>
    `“${text}”太长，${counted(most, { other: '最多 # 个字符。' })}`,
  tooMany: (field: string, most: number) =>
    `“${field}”的条目太多，${counted(most, { other: '最多 # 条。' })}`,
  tooManyCorrections: (most: number) => counted(most, { other: '本文已有 # 条更正，不能再添加。' }),
  notUnderstood: (line: string) =>
    `无法识别“${line}”。有效的行例如 \`topics: transport, city-council\` 和“原话” — 说话人`,
  notVerbatim: (quote: string) => `“${quote}”必须逐字出现在同一段中；没有相近的段落。`,
  closest: (quote: string, paragraph: number) =>
    `“${quote}”必须逐字出现在同一段中；最相近的是第 ${number(paragraph)} 段。`,
  lacks: (quoted: string) => `该段没有“${quoted}”。`,
  adds: (written: string) => `该段还有“${written}”。`,
  differs: (written: string, quoted: string) => `该段是“${written}”，引语却是“${quoted}”。`,
  noWebPage: (url: string) => `“${url}”不是网页地址；请以 \`https://\` 或 \`http://\` 开头。`,
  hiddenHost: (url: string) => `“${url}”把真正的网站藏在 @ 之后；请删去 @ 之前的部分。`,
  otherHost: (shown: string, host: string) =>
    `链接文字显示“${shown}”，链接却指向“${host}”；两者应为同一网站。`,
  html: (tag: string) => `“${tag}”是 HTML；请改用 Markdown，如只需 \`<\` 请写 \`\\<\`。`,
  twice: (words: string) => `“${words}”连续重复；只有来源如此时才可保留。`,
  unreadable: (field: string) => `“${field}”的 Markdown 嵌套过深，无法读取；请简化。`,
  'no-alt-text': '图片需要说明其内容的文字：`![图片内容](https://…)`。',
  'link-elsewhere': '链接应写在使用它的地方：`[文字](https://…)`。',
  'later-than-now': '本文有日期晚于机器人的时钟。请过一分钟再试。',
};
