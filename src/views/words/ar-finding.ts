import type { FindingWords } from './finding-words.ts';
import { grammarOf } from './grammar.ts';
import { line } from './right-to-left.ts';

const { number, counted } = grammarOf<'zero' | 'one' | 'two' | 'few' | 'many' | 'other'>(
  'ar-u-nu-latn',
);

const articles = (count: number) =>
  counted(count, {
    zero: 'لا مقالات',
    one: 'مقال واحد',
    two: 'مقالان',
    few: '# مقالات',
    many: '# مقالًا',
    other: '# مقال',
  });
const place = (paragraph: number) =>
  paragraph === 0 ? line`فوق النص` : line`الفقرة ${number(paragraph)}`;
const placeIn = (paragraph: number, headline: string) =>
  paragraph === 0 ? line`فوق النص · ${headline}` : line`الفقرة ${number(paragraph)} · ${headline}`;

export const arFinding: FindingWords = {
  more: {
    button: 'المزيد عن هذا الموضوع',
    title: (headline) => line`المزيد عن مواضيع «${headline}»`,
    none: (headline) => line`لا يوجد بعدُ شيء آخر عن مواضيع «${headline}».`,
  },

  search: {
    title: (query) => line`البحث: ${query}`,
    count: (total) => line`عدد النتائج: ${articles(total)}`,
    best: (shown, total) =>
      line`أفضل النتائج: ${number(shown)}، والمجموع: ${articles(total)}. البحث الأقصر يمكن تصفح صفحاته.`,
    none: (query) =>
      line`لا شيء في هذه المكتبة يطابق «${query}». جرّب كلمات أقل أو كلمات أخرى بالمعنى نفسه.`,
    noneWithin: (query) => line`لا شيء يطابق «${query}» ضمن هذه الحدود. أزل بعضها أو جرّب كلمات أقل.`,
    respelt: (typed, as) =>
      line`قلّما ترد «${typed}» في المقالات أو لا ترد، لذا يشمل البحث أيضًا «${as}».`,
    topic: (topic) => line`الموضوع: ${topic}`,
    publisher: (name) => line`الناشر: ${name}`,
    after: (date) => line`ابتداءً من ${date}`,
    before: (date) => line`قبل ${date}`,
    place,
    placeholder: 'الفتح عند موضع الكلمات',
  },

  verdict: {
    exact: line`مطابق: هكذا وردت الكلمات في هذه المكتبة.`,
    altered: line`معدَّل: في الأصل كلمات أخرى.`,
    cut: line`مقتطع: ينقصه شيء موجود في الأصل.`,
    misattributed: (named) => line`منسوب إلى غير قائله: هذه ليست كلمات ${named}.`,
    translated: line`كلمات ترجمة: هكذا وردت في ترجمة في هذه المكتبة، والترجمة ليست المرجع.`,
    nearTranslation: line`تشبه كلمات ترجمة في هذه المكتبة، لكنها ليست هي نفسها. وقد يترجمها غيرنا ترجمة أخرى.`,
    notFound: line`غير موجود هنا: لا يتضمن أي مقال في هذه المكتبة هذه الكلمات. قد ترد في مكان آخر.`,
    tooShort: line`أقصر من أن يُحكم عليه: كلمات قليلة كهذه قد ترد في أي مكان. تحقق من ثلاث كلمات متتالية على الأقل.`,
    asQuoted: line`كما اقتُبس`,
    asWritten: line`كما ورد في المقال`,
    asTranslated: line`كما ورد في الترجمة`,
    omitted: (words) => line`ما حُذف في موضع علامة الحذف: ${words}`,
    ownWords: (publisher) => line`كلمات المقال نفسه، الناشر: **${publisher}**`,
    namedInstead: (named) => line`إلى جانب الاقتباس اسم آخر: ${named}`,
    place: placeIn,
    alsoIn: (count) =>
      line`${counted(count, {
        zero: 'لا ترد الكلمات نفسها في مقال آخر.',
        one: 'ترد الكلمات نفسها في مقال آخر.',
        two: 'ترد الكلمات نفسها في مقالين آخرين.',
        few: 'ترد الكلمات نفسها في # مقالات أخرى.',
        many: 'ترد الكلمات نفسها في # مقالًا آخر.',
        other: 'ترد الكلمات نفسها في # مقال آخر.',
      })}`,
    open: 'الفتح في المقال',
    more: (count) =>
      line`${counted(count, {
        zero: 'لا اقتباسات أخرى.',
        one: 'ثمة اقتباس آخر غير معروض هنا، ويمكن التحقق منه وحده بالأمر /تحقق.',
        two: 'ثمة اقتباسان آخران غير معروضين هنا، ويمكن التحقق من كل منهما بالأمر /تحقق.',
        few: 'ثمة # اقتباسات أخرى غير معروضة هنا، ويمكن التحقق منها واحدًا واحدًا بالأمر /تحقق.',
        many: 'ثمة # اقتباسًا آخر غير معروض هنا، ويمكن التحقق منها واحدًا واحدًا بالأمر /تحقق.',
        other: 'ثمة # اقتباس آخر غير معروض هنا، ويمكن التحقق منها واحدًا واحدًا بالأمر /تحقق.',
      })}`,
    nothingToCheck: line`لا توجد هنا كلمات للتحقق منها. إن كانت صورة فاكتب كلماتها أو الرمز الذي عليها مع الأمر /تحقق.`,
  },

  origin: {
    byLink: line`يقود الرابط إلى هذا المقال.`,
    byHeadline: line`هذا عنوان مقال في هذه المكتبة.`,
    byWords: (paragraph) =>
      paragraph === 0
        ? line`ترد هذه الكلمات فوق نص هذا المقال.`
        : line`ترد هذه الكلمات في الفقرة ${number(paragraph)} من هذا المقال.`,
    bySimilarWords: (paragraph) =>
      paragraph === 0
        ? line`ترد فوق نص هذا المقال كلمات مشابهة، لكنها ليست نفسها.`
        : line`ترد في الفقرة ${number(paragraph)} من هذا المقال كلمات مشابهة، لكنها ليست نفسها.`,
    none: line`لا يوجد في هذه المكتبة مقال بهذا الرابط أو العنوان أو بهذه الكلمات.`,
    closest: line`لا يوجد في هذه المكتبة مقال بهذا الرابط أو العنوان أو بهذه الكلمات. الأقرب موضوعًا:`,
  },

  topics: {
    title: line`المواضيع`,
    item: (topic, count) => line`**${topic}** · ${articles(count)}`,
    articles,
    count: (topics) =>
      line`${counted(topics, {
        zero: 'لا مواضيع',
        one: 'موضوع واحد',
        two: 'موضوعان',
        few: '# مواضيع',
        many: '# موضوعًا',
        other: '# موضوع',
      })}`,
    none: line`لا موضوع لأي مقال بعد.`,
    placeholder: 'عرض أحدث ما في أحد هذه المواضيع',
  },

  who: {
    title: (name) => line`أقوال ${name}`,
    count: (quotes) =>
      line`${counted(quotes, {
        zero: 'لا اقتباسات حرفية',
        one: 'اقتباس حرفي واحد',
        two: 'اقتباسان حرفيان',
        few: '# اقتباسات حرفية',
        many: '# اقتباسًا حرفيًا',
        other: '# اقتباس حرفي',
      })}`,
    place: placeIn,
    placeholder: 'قراءة أحد الأقوال في مقاله',
  },

  card: {
    button: 'بطاقة',
    note: (code) => line`يمكن لأي شخص التحقق من هذه البطاقة: الأمر /تحقق مع الرمز ${code}`,
    genuine: line`أصلية: تعرض البطاقة ذات هذا الرمز كلمات وردت هكذا في هذه المكتبة.`,
    busy: line`يجري الآن إنشاء بطاقات كثيرة جدًا. يُرجى المحاولة مجددًا بعد ثوانٍ.`,
    noFont: line`في هذا الاقتباس حروف لا توجد في أي من خطوطنا، ولذلك لا بطاقة له.`,
    unknown: (code) => line`لا توجد بطاقة يمكن إنشاؤها من هذه المكتبة تحمل الرمز ${code}.`,
  },
};
