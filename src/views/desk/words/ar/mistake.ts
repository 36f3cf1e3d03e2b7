import { grammarOf } from '../../../words/grammar.ts';
import { line } from '../../../words/right-to-left.ts';

const { number, counted } = grammarOf<'zero' | 'one' | 'two' | 'few' | 'many' | 'other'>(
  'ar-u-nu-latn',
);
const code = (text: string) => `\`${text}\``;

const characters = (count: number) =>
  counted(count, {
    zero: 'لا أحرف',
    one: 'حرف واحد',
    two: 'حرفان',
    few: '# أحرف',
    many: '# حرفًا',
    other: '# حرف',
  });
const entries = (count: number) =>
  counted(count, {
    zero: 'لا بنود',
    one: 'بند واحد',
    two: 'بندان',
    few: '# بنود',
    many: '# بندًا',
    other: '# بند',
  });

/** What has to be mended in what was typed. Fields are called as the form calls them. */
export const mistake = {
  missing: (start: string, field: string) => line`ينقص في «${field}» سطر يبدأ بما يلي: ${start}`,
  empty: (field: string) => line`حقل «${field}» فارغ، اكتب فيه شيئًا.`,
  // The comma is the one that a line of the form is read by.
  emptyInQuote: (nth: number) =>
    line`في الاقتباس رقم ${number(nth)} جزء فارغ. الاقتباس سطر مثل: «كلمات القائل» — اسمه, صفته`,
  noTopic: (text: string) =>
    line`«${text}» ليس موضوعًا. لا يحتوي الموضوع إلا على أحرف وأرقام وشرطات، 40 على الأكثر، مثل ${code('city-council')}.`,
  tooLong: (text: string, most: number) =>
    line`«${text}» أطول مما يجب. الحد الأقصى هناك: ${characters(most)}.`,
  tooMany: (field: string, most: number) =>
    line`في «${field}» بنود أكثر مما يجب. الحد الأقصى: ${entries(most)}.`,
  tooManyCorrections: (most: number) =>
    line`${counted(most, {
      zero: 'لا يمكن أن يكون لهذا المقال أي تصحيح.',
      one: 'لهذا المقال تصحيح واحد، ولا يمكن إضافة المزيد.',
      two: 'لهذا المقال تصحيحان، ولا يمكن إضافة المزيد.',
      few: 'لهذا المقال # تصحيحات، ولا يمكن إضافة المزيد.',
      many: 'لهذا المقال # تصحيحًا، ولا يمكن إضافة المزيد.',
      other: 'لهذا المقال # تصحيح، ولا يمكن إضافة المزيد.',
    })}`,
  notUnderstood: (text: string) =>
    line`السطر «${text}» غير مفهوم. الصالح أسطر مثل ${code('topics: transport, city-council')} أو «كلمات القائل» — اسمه`,
  notVerbatim: (quote: string) =>
    line`يجب أن يرد «${quote}» في فقرة واحدة كلمةً كلمة، ولا توجد فقرة قريبة منه.`,
  closest: (quote: string, paragraph: number) =>
    line`يجب أن يرد «${quote}» في فقرة واحدة كلمةً كلمة، وأقرب فقرة هي رقم ${number(paragraph)}.`,
  lacks: (quoted: string) => line`لا يوجد في تلك الفقرة «${quoted}».`,
  adds: (written: string) => line`يوجد في تلك الفقرة أيضًا «${written}».`,
  differs: (written: string, quoted: string) =>
    line`يوجد في تلك الفقرة «${written}» حيث يوجد في الاقتباس «${quoted}».`,
  noWebPage: (url: string) =>
    line`«${url}» ليس عنوان صفحة ويب. يجب أن يبدأ العنوان بـ ${code('https://')} أو ${code('http://')}.`,
  hiddenHost: (url: string) => line`«${url}» يخفي موقعه خلف العلامة ${'@'}. احذف ما قبلها.`,
  otherHost: (shown: string, host: string) =>
    line`يُظهر نص أحد الروابط «${shown}» لكن الرابط يؤدي إلى «${host}». يجب أن يذكر الاثنان الموقع نفسه.`,
  html: (tag: string) =>
    line`«${tag}» من ${'HTML'}. استخدم ${'Markdown'}، أو ${code('\\<')} لكتابة العلامة ${code('<')} وحدها.`,
  twice: (words: string) => line`«${words}» مكرر. لا تتركه هكذا إلا إذا كان في المصدر كذلك.`,
  unreadable: (field: string) =>
    line`تنسيق ${'Markdown'} في «${field}» متداخل أعمق من أن يُقرأ، فبسّطه.`,
  'no-alt-text': line`تحتاج كل صورة إلى نص يقول ما تُظهره: ${code('![ما تُظهره](https://…)')}`,
  'link-elsewhere': line`يجب أن يكون الرابط حيث يُستخدم: ${code('[النص](https://…)')}`,
  'later-than-now': line`في هذا المقال تاريخ لاحق لساعة البوت. حاول مجددًا بعد دقيقة.`,
};
