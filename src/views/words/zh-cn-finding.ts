import type { FindingWords } from './finding-words.ts';
import { grammarOf } from './grammar.ts';

const { number, counted } = grammarOf<'other'>('zh-CN');

const articles = (count: number) => counted(count, { other: '# 篇文章' });
const place = (paragraph: number) => (paragraph === 0 ? '正文之上' : `第 ${number(paragraph)} 段`);
const placeIn = (paragraph: number, headline: string) => `${place(paragraph)} · ${headline}`;

export const zhCnFinding: FindingWords = {
  more: {
    button: '更多同主题文章',
    title: (headline) => `与“${headline}”主题相同的更多文章`,
    none: (headline) => `与“${headline}”主题相同的文章暂无其他。`,
  },

  search: {
    title: (query) => `搜索：${query}`,
    count: (total) => counted(total, { other: '# 篇文章符合' }),
    best: (shown, total) =>
      `共有 ${articles(total)}，此处为最佳的 ${number(shown)} 篇。搜索词短一些即可翻页。`,
    none: (query) => `本库中没有与“${query}”相符的内容。请减少词语，或换用意思相同的词。`,
    noneWithin: (query) => `在这些限制内没有与“${query}”相符的内容。请去掉部分限制，或减少词语。`,
    respelt: (typed, as) => `含“${typed}”的文章很少或没有，因此也搜索了“${as}”。`,
    topic: (topic) => `主题：${topic}`,
    publisher: (name) => `发布者：${name}`,
    after: (date) => `自 ${date} 起`,
    before: (date) => `早于 ${date}`,
    place,
    placeholder: '打开词语所在之处',
  },

  verdict: {
    exact: '准确：本库中的原文正是如此。',
    altered: '有改动：原文用词不同。',
    cut: '有删减：缺少原文中的内容。',
    misattributed: (named) => `张冠李戴：这不是 ${named} 的话。`,
    translated: '译文词句：本库的一篇译文中正是如此，但译文并非准绳。',
    nearTranslation: '与本库的一篇译文相似，但不相同。可能是他人的另一种译法。',
    notFound: '此处未找到：本库没有文章含有这些词句。它们可能出现在别处。',
    tooShort: '太短，无法判断：这么少的词可能出现在任何地方。请至少核对三个连续的词。',
    asQuoted: '引用的文字',
    asWritten: '文章中的原文',
    asTranslated: '译文中的文字',
    omitted: (words) => `省略号略去了：${words}`,
    ownWords: (publisher) => `文章自身的话，出自 **${publisher}**`,
    namedInstead: (named) => `引语旁边是另一个名字：${named}`,
    place: placeIn,
    alsoIn: (count) => counted(count, { other: '另有 # 篇文章含有完全相同的词句。' }),
    open: '在文章中打开',
    more: (count) => counted(count, { other: '另有 # 条引语未在此显示；可用 /核对 逐条核对。' }),
    nothingToCheck: '这里没有可核对的词句。如果是图片，请用 /核对 输入图中的词句或代码。',
  },

  origin: {
    byLink: '此链接指向这篇文章。',
    byHeadline: '这是本库中一篇文章的标题。',
    byWords: (paragraph) =>
      paragraph === 0
        ? '这些词句位于这篇文章的正文之上。'
        : `这些词句位于这篇文章的第 ${number(paragraph)} 段。`,
    bySimilarWords: (paragraph) =>
      paragraph === 0
        ? '相似但不相同的词句位于这篇文章的正文之上。'
        : `相似但不相同的词句位于这篇文章的第 ${number(paragraph)} 段。`,
    none: '本库没有文章含有此链接、此标题或这些词句。',
    closest: '本库没有文章含有此链接、此标题或这些词句。内容最接近的是：',
  },

  topics: {
    title: '主题',
    item: (topic, count) => `**${topic}** · ${articles(count)}`,
    articles,
    count: (topics) => counted(topics, { other: '# 个主题' }),
    none: '还没有文章带有主题。',
    placeholder: '选一个主题，查看最新文章',
  },

  who: {
    title: (name) => `${name} 的原话`,
    count: (quotes) => counted(quotes, { other: '# 条引语，逐字照录' }),
    place: placeIn,
    placeholder: '选一条，在文章中阅读',
  },

  card: {
    button: '卡片',
    note: (code) => `任何人都可核对此卡片：使用 /核对 并输入代码 ${code}`,
    genuine: '真实：此代码的卡片所示词句，在本库中正是如此。',
    busy: '当前正在制作的卡片太多。请过几秒再试。',
    noFont: '这段引语含有我们所有字体都没有的字符，因此无法制作卡片。',
    unknown: (code) => `可由本库制作的卡片中，没有代码为 ${code} 的。`,
  },
};
