import { arFinding } from './ar-finding.ts';
import { grammarOf } from './grammar.ts';
import { line } from './right-to-left.ts';
import type { Words } from './words.ts';

// Latin digits, as in the articles and on the buttons of Discord itself.
const { number, list, counted } = grammarOf<'zero' | 'one' | 'two' | 'few' | 'many' | 'other'>(
  'ar-u-nu-latn',
);

const quoted = (text: string) => `«${text}»`;

const kinds = { correction: 'تصحيح', clarification: 'توضيح', update: 'تحديث' } as const;

const lengths = {
  words: (count: number) =>
    counted(count, {
      zero: 'لا كلمات',
      one: 'كلمة واحدة',
      two: 'كلمتان',
      few: '# كلمات',
      many: '# كلمة',
      other: '# كلمة',
    }),
  characters: (count: number) =>
    counted(count, {
      zero: 'لا أحرف',
      one: 'حرف واحد',
      two: 'حرفان',
      few: '# أحرف',
      many: '# حرفًا',
      other: '# حرف',
    }),
};

const readingTime = (minutes: number) =>
  counted(minutes, {
    zero: 'أقل من دقيقة للقراءة',
    one: 'دقيقة واحدة تقريبًا للقراءة',
    two: 'دقيقتان تقريبًا للقراءة',
    few: '# دقائق تقريبًا للقراءة',
    many: '# دقيقة تقريبًا للقراءة',
    other: '# دقيقة تقريبًا للقراءة',
  });

const verbatimQuotes = (count: number) =>
  counted(count, {
    zero: 'لا اقتباسات حرفية',
    one: 'اقتباس حرفي واحد',
    two: 'اقتباسان حرفيان',
    few: '# اقتباسات حرفية',
    many: '# اقتباسًا حرفيًا',
    other: '# اقتباس حرفي',
  });

/** Arabic. */
export const ar: Words = {
  ...arFinding,
  language: 'ar',
  tabs: { summary: 'الملخص', article: 'النص الكامل', quotes: 'الاقتباسات', source: 'المصدر' },
  pager: { first: 'الأولى', previous: 'السابقة', next: 'التالية', last: 'الأخيرة' },
  pageOf: (page, pages) => line`${number(page)} من ${number(pages)}`,

  correction: (kind, date) => line`**${kinds[kind]}** · ${date}`,
  moreCorrections: (count) =>
    line`${counted(count, {
      zero: 'لا تصحيحات سابقة في «المصدر».',
      one: 'ثمة تصحيح سابق واحد مدرج في «المصدر».',
      two: 'ثمة تصحيحان سابقان مدرجان في «المصدر».',
      few: 'ثمة # تصحيحات سابقة مدرجة في «المصدر».',
      many: 'ثمة # تصحيحًا سابقًا مدرجًا في «المصدر».',
      other: 'ثمة # تصحيح سابق مدرج في «المصدر».',
    })}`,
  retracted: (date) => line`**سُحب هذا المقال بتاريخ ${date}.**`,
  postFollows: line`سيُعدَّل المنشور نفسه حالما يسمح ${'Discord'} بذلك.`,

  published: (publisher, date) => line`${publisher} · ${date ?? 'لم يذكر المصدر التاريخ'}`,
  byline: (names) => line`بقلم ${names}`,
  list,
  ourSummary: line`لخّصناه نحن: الكلمات كلماتنا لا كلمات المصدر.`,
  pictureCredit: (credit) => line`الصورة: ${credit}`,
  picture: (alt) => line`[صورة: ${alt}]`,

  translation: {
    note: line`هذه ترجمة، والمرجع هو الأصل وحده.`,
    original: 'الأصل',
    translated: 'الترجمة',
  },

  emptyBody: line`لا نص في هذا المقال.`,
  length: (of, count, minutes) => line`${lengths[of](count)}، ${readingTime(minutes)}`,
  pageFooter: (page, pages, length) =>
    pages === 1 ? length : line`الصفحة ${number(page)} من ${number(pages)} · ${length}`,

  speaker: (name, role) => (role === undefined ? line`**${name}**` : line`**${name}**، ${role}`),
  quotedIn: (paragraph, via) =>
    via === undefined
      ? line`الفقرة ${number(paragraph)}`
      : line`الفقرة ${number(paragraph)}، نقلًا عن ${via}`,
  quoteCount: (count) => line`${verbatimQuotes(count)}`,
  quotesBy: (speaker, count) => line`${speaker}: ${verbatimQuotes(count)}`,
  noQuotes: line`لا يقتبس هذا المقال كلام أحد.`,
  noQuotesBy: (speaker) => line`لا يقتبس هذا المقال شيئًا من كلام «${speaker}».`,
  quotedInstead: line`وهو يقتبس كلام:`,
  everyone: 'الجميع',

  source: {
    publisher: (name) => line`**الناشر: ${name}**`,
    agency: (name) => line`**يستند إلى: ${name}**`,
    owner: (owner) => line`المالك: ${owner}`,
    funding: (funding) => line`التمويل: ${funding}`,
    country: (country) => line`البلد: ${country}`,
    checked: (date, url) => line`تحققنا منه بتاريخ ${date}: ${url}`,
    standards: (url) => line`المعايير التحريرية: ${url}`,
    author: (name) => line`**الكاتب:** ${name}`,
    noAuthor: line`**الكاتب:** لم يذكره المصدر`,
    published: (date) => line`**تاريخ النشر:** ${date ?? 'لم يذكره المصدر'}`,
    added: (date) => line`**في هذه المكتبة منذ:** ${date}`,
    pictureCredit: (credit) => line`**الصورة:** ${credit}`,
    quotes: line`**يقتبس المقال كلام**`,
    unknown: line`لا تتوفر هنا معلومات عمّن يملكه ومن يموّله.`,
    noQuotes: line`**لا يقتبس المقال** كلام أحد.`,
    noAddress: line`**الرابط:** لم يذكره المصدر`,
    hash: (hash) => line`**بصمة SHA-256 للنص:** ${`\`${hash}\``}`,
    corrections: line`**التصحيحات**`,
    noCorrections: line`**التصحيحات:** لا شيء`,
    button: 'الفتح في موقع الناشر',
  },

  latest: {
    title: (topic) => (topic === undefined ? line`أحدث المقالات` : line`أحدث المقالات: ${topic}`),
    none: (topic) =>
      topic === undefined ? line`لا توجد مقالات بعد.` : line`لا توجد مقالات عن «${topic}».`,
    count: (total) =>
      line`${counted(total, {
        zero: 'لا مقالات',
        one: 'مقال واحد',
        two: 'مقالان',
        few: '# مقالات',
        many: '# مقالًا',
        other: '# مقال',
      })}`,
    placeholder: 'قراءة أحد هذه المقالات',
    added: (publisher, date) => line`${publisher} · في هذه المكتبة منذ ${date}`,
    newSince: (count, date) =>
      count === 0 ? line`لا جديد منذ ${date}` : line`الجديد منذ ${date}: ${number(count)}`,
    fresh: (headline) => line`جديد · ${headline}`,
    sinceButton: 'ما الجديد منذ ذلك الحين',
  },

  digest: {
    title: (count, topics) => {
      const articles = counted(count, {
        zero: 'لا مقالات جديدة',
        one: 'مقال جديد واحد',
        two: 'مقالان جديدان',
        few: '# مقالات جديدة',
        many: '# مقالًا جديدًا',
        other: '# مقال جديد',
      });
      return topics.length === 0 ? line`${articles}` : line`${articles}: ${list(topics)}`;
    },
    more: (count, command) => {
      const articles = counted(count, {
        zero: 'لا مقالات أخرى',
        one: 'مقال آخر',
        two: 'مقالان آخران',
        few: '# مقالات أخرى',
        many: '# مقالًا آخر',
        other: '# مقال آخر',
      });
      return line`${articles} في ${command}`;
    },
  },

  help: {
    title: line`ما الذي يمكن السؤال عنه`,
    intro: line`يجيب ${'Verbatim'} بملخص المقال أو نصه الكامل أو اقتباساته أو مصدره.`,
    footer: line`تقود الأزرار أسفل الرد إلى طرق عرضه الأخرى. لا يغيّر الرد إلا من سأل، ويحصل الآخرون على نسخة خاصة.`,
    menus: (names) => line`في قائمة أي رسالة، ضمن التطبيقات: ${list(names)}`,
  },

  problem: {
    noArticles: line`لا تحتوي المكتبة على أي مقال بعد.`,
    unknownArticle: (asked, closest) =>
      closest.length === 0
        ? line`لا يوجد مقال بعنوان «${asked}». يُرجى اختيار مقال من القائمة التي تظهر أثناء الكتابة.`
        : line`لا يوجد مقال بعنوان «${asked}». الأقرب إليه: ${list(closest.map(quoted))}. يُرجى اختيار مقال من القائمة التي تظهر أثناء الكتابة.`,
    unknownTopic: (asked, topics) =>
      topics.length === 0
        ? line`لا يوجد مقال موضوعه «${asked}» ولا أي موضوع آخر.`
        : line`لا يوجد مقال موضوعه «${asked}». من المواضيع المتاحة: ${list(topics)}.`,
    unknownCommand: (name) => line`لم يعد الأمر ${`/${name}`} موجودًا. اكتب / لعرض الأوامر المتاحة.`,
    unknownInteraction: line`لا يعرف هذا البوت هذا النوع من الإجراءات. اكتب / لعرض أوامره.`,
    staleControl: line`هذا الزر من إصدار أقدم من البوت. شغّل الأمر مجددًا للحصول على زر جديد.`,
    moderatorsOnly: line`يتطلب هذا صلاحية «إدارة الرسائل» في هذا الخادم، ويمكن لأحد المسؤولين منحها.`,
    beingPrepared: line`لا تزال المكتبة قيد الإعداد لهذا. يُرجى المحاولة بعد لحظات، والقراءة متاحة في هذه الأثناء.`,
    wrongDay: (asked) =>
      line`«${asked}» ليس تاريخًا. الصالح يوم مثل ${'2026-03-01'} أو شهر مثل ${'2026-03'} أو سنة مثل ${'2026'}.`,
    daysCrossed: line`لا يمكن العثور على شيء هكذا: يجب أن يكون «منذ» أسبق من «قبل».`,
    unknownPublisher: (asked, publishers) =>
      publishers.length === 0
        ? line`لا يوجد ناشر باسم «${asked}»: لا تحتوي المكتبة على أي مقال بعد.`
        : line`لا يوجد ناشر باسم «${asked}». من الناشرين: ${list(publishers)}.`,
    unknownSpeaker: (asked, closest) =>
      closest.length === 0
        ? line`لا تقتبس هذه المكتبة كلام أحد باسم «${asked}». يُرجى اختيار اسم من القائمة التي تظهر أثناء الكتابة.`
        : line`لا تقتبس هذه المكتبة كلام أحد باسم «${asked}». أسماء مشابهة: ${list(closest)}.`,
    failure: (reference) =>
      line`حدث خطأ من جانبنا ولم يتغير شيء. يُرجى المحاولة مجددًا، وإذا استمر الخطأ فأعطِ مشرفي الخادم هذا الرقم: ${`\`${reference}\``}.`,
  },
};
