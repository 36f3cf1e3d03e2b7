import { arDesk } from './desk/ar.ts';
import type { Localisation } from './localisation.ts';

const article = { name: 'مقال', description: 'عنوان أو موضوع أو اسم، وإن تُرك فارغًا فأحدث مقال' };
const alone = { name: 'خاص', description: 'لا يرى الرد أحد سواك' };
const topic = { name: 'موضوع', description: 'المقالات ذات هذا الموضوع فقط' };

/** Arabic. */
export const ar: Localisation = {
  commands: {
    ...arDesk,
    summary: {
      name: 'ملخص',
      description: 'أهم نقاط المقال',
      options: {
        article,
        private: alone,
      },
    },
    article: {
      name: 'مقال',
      description: 'النص الكامل للمقال حرفًا بحرف',
      options: {
        article,
        page: { name: 'صفحة', description: 'الصفحة المراد فتحها' },
        private: alone,
      },
    },
    quotes: {
      name: 'اقتباسات',
      description: 'من قال ماذا في المقال، كلمة بكلمة',
      options: {
        article,
        speaker: { name: 'متحدث', description: 'كلام مَن، وإن تُرك فارغًا فكلام الجميع' },
        private: alone,
      },
    },
    source: {
      name: 'مصدر',
      description: 'مصدر المقال، ومن يملك ناشره ومن يموّله',
      options: {
        article,
        private: alone,
      },
    },
    latest: {
      name: 'أحدث',
      description: 'أحدث المقالات',
      options: {
        topic,
        private: alone,
      },
    },
    topics: {
      name: 'مواضيع',
      description: 'ما تتناوله المقالات',
      options: {
        private: alone,
      },
    },
    search: {
      name: 'بحث',
      description: 'العثور على مقالات بكلمات منها، ولو لم تتذكرها تمامًا',
      options: {
        query: { name: 'كلمات', description: 'كلمات من المقال بأي ترتيب' },
        topic,
        publisher: { name: 'ناشر', description: 'مقالات هذا الناشر فقط' },
        after: {
          name: 'منذ',
          description: 'ابتداءً من هذا اليوم أو الشهر أو العام، مثل 2026-03-01',
        },
        before: { name: 'قبل', description: 'قبل هذا اليوم أو الشهر أو العام، مثل 2026-04' },
        private: alone,
      },
    },
    who: {
      name: 'أقوال',
      description: 'ما قاله شخص في كل المقالات، كلمة بكلمة',
      options: {
        name: { name: 'اسم', description: 'كلام مَن' },
        private: alone,
      },
    },
    check: {
      name: 'تحقق',
      description: 'التحقق من اقتباس: هل وردت هذه الكلمات هكذا في المكتبة، ومن قالها؟',
      options: {
        text: { name: 'نص', description: 'الاقتباس، ويُفضّل معه الاسم المذكور؛ أو رمز بطاقة اقتباس' },
        private: alone,
      },
    },
    help: {
      name: 'مساعدة',
      description: 'ما يستطيع هذا البوت فعله',
      options: {},
    },
  },
  menus: { 'Check quote': 'التحقق من الاقتباس', 'Find source': 'البحث عن المصدر' },
};
