import { zhCnFinding } from './zh-cn-finding.ts';
import { grammarOf } from './grammar.ts';
import type { Words } from './words.ts';

const { number, list, counted } = grammarOf<'other'>('zh-CN');

const quoted = (text: string) => `“${text}”`;

const kinds = { correction: '更正', clarification: '澄清', update: '更新' } as const;

const lengths = {
  words: (count: number) => counted(count, { other: '# 个单词' }),
  characters: (count: number) => counted(count, { other: '# 字' }),
};

const readingTime = (minutes: number) => counted(minutes, { other: '阅读约需 # 分钟' });

/** Simplified Chinese. */
export const zhCn: Words = {
  ...zhCnFinding,
  language: 'zh-CN',
  tabs: { summary: '摘要', article: '全文', quotes: '引语', source: '来源' },
  pager: { first: '第一页', previous: '上一页', next: '下一页', last: '最后一页' },
  pageOf: (page, pages) => `${number(page)} / ${number(pages)}`,

  correction: (kind, date) => `**${kinds[kind]}** · ${date}`,
  moreCorrections: (count) => counted(count, { other: '另有 # 条较早的更正，见“来源”。' }),
  retracted: (date) => `**本文已于 ${date} 撤回。**`,
  postFollows: '一旦 Discord 允许，原帖也会随之更正。',

  published: (publisher, date) => `${publisher} · ${date ?? '来源未注明日期'}`,
  byline: (names) => `作者：${names}`,
  list,
  ourSummary: '摘要由我们撰写，并非来源原话。',
  pictureCredit: (credit) => `图片：${credit}`,
  picture: (alt) => `[图片：${alt}]`,

  translation: { note: '此为译文，以原文为准。', original: '原文', translated: '译文' },

  emptyBody: '本文没有正文。',
  length: (of, count, minutes) => `${lengths[of](count)}，${readingTime(minutes)}`,
  pageFooter: (page, pages, length) =>
    pages === 1 ? length : `第 ${number(page)} 页，共 ${number(pages)} 页 · ${length}`,

  speaker: (name, role) => (role === undefined ? `**${name}**` : `**${name}**，${role}`),
  quotedIn: (paragraph, via) =>
    via === undefined ? `第 ${number(paragraph)} 段` : `第 ${number(paragraph)} 段，转引自 ${via}`,
  quoteCount: (count) => counted(count, { other: '# 条引语，逐字照录' }),
  quotesBy: (speaker, count) => `${speaker}：${counted(count, { other: '# 条引语，逐字照录' })}`,
  noQuotes: '本文没有引用任何人的话。',
  noQuotesBy: (speaker) => `本文没有引用“${speaker}”的话。`,
  quotedInstead: '本文引用了：',
  everyone: '所有人',

  source: {
    publisher: (name) => `**发布者：${name}**`,
    agency: (name) => `**所依据的媒体：${name}**`,
    owner: (owner) => `所有者：${owner}`,
    funding: (funding) => `资金来源：${funding}`,
    country: (country) => `国家：${country}`,
    checked: (date, url) => `核查于 ${date}：${url}`,
    standards: (url) => `编辑准则：${url}`,
    author: (name) => `**作者：**${name}`,
    noAuthor: '**作者：**来源未注明',
    published: (date) => `**发布时间：**${date ?? '来源未注明日期'}`,
    added: (date) => `**收入本库：**${date}`,
    pictureCredit: (credit) => `**图片：**${credit}`,
    quotes: '**引用了**',
    unknown: '这里没有关于其所有者和资金来源的记录。',
    noQuotes: '**引用：**无',
    noAddress: '**链接：**来源未注明',
    hash: (hash) => `**正文的 SHA-256：**\`${hash}\``,
    corrections: '**更正**',
    noCorrections: '**更正：**无',
    button: '在发布者网站打开',
  },

  latest: {
    title: (topic) => (topic === undefined ? '最新文章' : `最新文章：${topic}`),
    none: (topic) => (topic === undefined ? '还没有文章。' : `没有关于“${topic}”的文章。`),
    count: (total) => counted(total, { other: '# 篇文章' }),
    placeholder: '选一篇阅读',
    added: (publisher, date) => `${publisher} · 收入本库：${date}`,
    newSince: (count, date) =>
      count === 0 ? `${date} 以来没有新文章` : `${date} 以来的新文章：${number(count)} 篇`,
    fresh: (headline) => `新 · ${headline}`,
    sinceButton: '查看此后的新文章',
  },

  digest: {
    title: (count, topics) => {
      const articles = counted(count, { other: '# 篇新文章' });
      return topics.length === 0 ? articles : `${articles}：${list(topics)}`;
    },
    more: (count, command) => counted(count, { other: `另有 # 篇，见 ${command}。` }),
  },

  help: {
    title: '您可以问什么',
    intro: 'Verbatim 可提供文章的摘要、全文、引语或来源。',
    footer:
      '回复下方的按钮可切换到其他视图。只有提问者能更改该回复；其他人会收到仅自己可见的副本。',
    menus: (names) => `在任意消息的菜单中，“应用”之下：${list(names)}`,
  },

  problem: {
    noArticles: '库中还没有文章。',
    unknownArticle: (asked, closest) =>
      closest.length === 0
        ? `没有名为“${asked}”的文章。请从输入时打开的列表中选择。`
        : `没有名为“${asked}”的文章。最接近的是：${list(closest.map(quoted))}。请从输入时打开的列表中选择。`,
    unknownTopic: (asked, topics) =>
      topics.length === 0
        ? `没有主题为“${asked}”的文章，也没有其他主题。`
        : `没有主题为“${asked}”的文章。现有主题例如：${list(topics)}。`,
    unknownCommand: (name) => `命令 /${name} 已不存在。输入 / 可查看现有命令。`,
    unknownInteraction: '此机器人不支持这种操作。输入 / 可查看其命令。',
    staleControl: '此按钮来自旧版机器人。请重新运行命令以获取新按钮。',
    moderatorsOnly: '此操作需要在本服务器拥有“管理消息”权限；管理员可以授予。',
    beingPrepared: '文库尚在为此做准备。请稍后再试；阅读不受影响。',
    wrongDay: (asked) =>
      `“${asked}”不是日期。有效的写法如某日 2026-03-01、某月 2026-03 或某年 2026。`,
    daysCrossed: '这样找不到任何内容：“起始日期”必须早于“早于”的日期。',
    unknownPublisher: (asked, publishers) =>
      publishers.length === 0
        ? `没有名为“${asked}”的发布者：库中还没有文章。`
        : `没有名为“${asked}”的发布者。现有发布者例如：${list(publishers)}。`,
    unknownSpeaker: (asked, closest) =>
      closest.length === 0
        ? `本库没有引用名为“${asked}”的人。请从输入时打开的列表中选择名字。`
        : `本库没有引用名为“${asked}”的人。相近的名字：${list(closest)}。`,
    failure: (reference) =>
      `我们这边出了问题，未作任何更改。请重试；如果仍然如此，请把此编号告诉服务器的管理人员：\`${reference}\`。`,
  },
};
