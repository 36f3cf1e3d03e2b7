import { grammarOf } from '../../../words/grammar.ts';

const { number, counted } = grammarOf<'other'>('zh-CN');

/** Correcting and retracting. */
export const correct = {
  form: '更正文章',
  kind: '类型',
  kinds: {
    correction: '更正：内容有误',
    clarification: '澄清：容易误解',
    update: '更新：有新情况',
  },
  note: '哪里有误，怎样才对',
  noteHint: '写给读者：显示在文章上方及其每条帖子中。',
  text: '正文',
  textHint: '今后要显示的正文，使用 Markdown',
  file: (name: string) =>
    `本文的正文保存在文件中：编辑在 \`${name}\` 中更正后，所有帖子会自动更新。您在此填写的内容会立即加到本服务器显示的本文中。`,
  title: (headline: string) => `更正：${headline}`,
  none: '本服务器没有显示本文的帖子；改变的是在此阅读到的内容。',
  willChange: (count: number) => counted(count, { other: '# 条帖子将会改变。' }),
  ends: (time: string) => `Discord 限制更改速度：最后一条帖子将在 ${time} 更正完毕。`,
  before: (what: string, text: string) => `**${what}，原为：**${text}`,
  now: (what: string, text: string) => `**${what}，现为：**${text}`,
  nothing: '（无）',
  elsewhere: '不同之处不在此处比较的内容中：可能是主题、作者、引语或来源有所不同。',
  headline: '标题',
  dek: '标题下的一句话',
  point: (nth: number) => `要点 ${number(nth)}`,
  paragraph: (nth: number) => `第 ${number(nth)} 段`,
  take: '更正',
  underWay: (done: number, all: number) =>
    counted(all, { other: `正在更正：# 条帖子中，已有 ${number(done)} 条显示更正。` }),
  nothingToDo: '已更正。没有帖子需要更改。',
  through: (count: number) => counted(count, { other: '已更正：# 条帖子已显示更正。' }),
  planned: (count: number) => counted(count, { other: '# 条待发布的帖子将在发布时显示更正。' }),
  failed: (count: number) => counted(count, { other: '# 条帖子未能更正；原因见 /帖子。' }),
  goesOn: '更正仍在进行；可用 /帖子 查看进度。',
};

export const write = {
  form: '撰写文章',
  headline: '标题',
  points: '要点',
  pointsHint: '一至五条，每行一条',
  text: '正文',
  textHint: '使用 Markdown；空一行即另起一段',
  details: '详情与引语',
  // The comma is the one that a line of the form is read by.
  detailsHint: '请注明发布者。引语每行一条：“原话” — 说话人, 身份',
  title: '帖子将显示为这样',
  length: (words: number, quotes: number) =>
    `-# ${counted(words, { other: '# 个词' })}，${counted(quotes, { other: '# 条引语' })}`,
  wrong: '**这样还不能收入文库。您输入的内容没有丢失。**',
  changed: '**此后文章有了改动。现在将会是这样。**',
  outdated: '**申请审核之后，内容有了改动，因此未予批准。现在将会是这样。**',
  notAsked: '-# 尚未为此内容申请审核。',
  take: '收入文库',
  edit: '编辑',
  cancel: '取消',
  approve: '批准',
  discard: '放弃',
  taken: (headline: string) =>
    `已收入：${headline}。现可在本服务器阅读；可用 /发布 发布，用 /更正 修改。`,
  cancelled: '已取消。未作任何更改。',
  discarded: '已放弃。未作任何更改。',
};

export const retract = {
  title: '永久撤回',
  warning: (headline: string) =>
    `**${headline}** 在本服务器的每条帖子都会变为注明原因的撤回声明，本文也不能再在此发布。此操作无法撤销。`,
  word: '标题的第一个词，以便确认',
  reason: '原因，写给读者',
  done: (headline: string) => `已撤回：${headline}`,
  change: (count: number) =>
    count === 0
      ? '本服务器中没有已发布的消息，因此无需更改。'
      : counted(count, {
          other: '# 条消息将变为撤回声明。今后，本服务器的阅读命令也会以此作答。',
        }),
  neverGoOut: (count: number) => counted(count, { other: '# 条待发布的帖子将不会发布。' }),
  linked: (count: number) => counted(count, { other: '预告更正的 # 条消息将被删除。' }),
  digests: (count: number) =>
    counted(count, {
      other: '在 # 份汇总中，撤回声明将取代它。',
    }),
  leftOut: (count: number) =>
    counted(count, {
      other: '# 份尚未发布的汇总将不再包含它。',
    }),
  followers: (count: number) =>
    counted(count, {
      other:
        '不受机器人控制：# 条帖子已推送给关注者。其副本要等 Discord 传递编辑后才会改变，可能很晚，也可能不会。',
    }),
  forwards: '不受机器人控制：他人转发、复制或截图的内容会保持原样。',
  progress: 'Discord 限制对旧消息的编辑；可用 /帖子 查看进度。',
};
