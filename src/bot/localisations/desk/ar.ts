import type { DeskLocalisation } from './desk-localisation.ts';

const article = { name: 'مقال', description: 'عنوان أو موضوع أو اسم' };
const topic = { name: 'موضوع', description: 'موضوع من مواضيع المقالات، مثل city-council' };

/** Arabic. */
export const arDesk: DeskLocalisation = {
  publish: {
    name: 'نشر',
    description: 'نشر مقال في قناة، الآن أو في موعد لاحق، بعد أن تعاينه',
    options: {
      article,
      channel: { name: 'قناة', description: 'أين يُنشر' },
      when: {
        name: 'موعد',
        description: 'مثل in 2h, tomorrow 09:00, 2026-12-01 18:30، وإن تُرك فارغًا فالآن',
      },
      role: { name: 'رتبة', description: 'تُنبَّه مرة واحدة عند النشر' },
      crosspost: { name: 'للمتابعين', description: 'قنوات الإعلانات: النشر للمتابعين أيضًا' },
      note: { name: 'ملاحظة', description: 'سطر من عندك فوق المقال' },
      title: {
        name: 'عنوان',
        description: 'المنتديات: عنوان المنشور، وإن تُرك فارغًا فعنوان المقال',
      },
      tags: { name: 'وسوم', description: 'المنتديات: وسوم بينها الفاصلة اللاتينية (,)' },
    },
  },
  scheduled: {
    name: 'مجدول',
    description: 'ما سيُنشر وما ينتظر الموافقة، مع تغيير الموعد أو الإلغاء',
    options: {},
  },
  posts: {
    name: 'منشورات',
    description: 'كل منشور: أين هو وما حاله، وما فشل ولماذا',
    options: {
      article: { name: 'مقال', description: 'منشورات هذا المقال فقط' },
    },
  },
  write: {
    name: 'كتابة',
    description: 'كتابة مقال لهذا الخادم، بعد أن تعاينه',
    options: {},
  },
  correct: {
    name: 'تصحيح',
    description: 'تصحيح مقال في هذا الخادم: اذكر الخطأ، وتتبعه كل المنشورات',
    options: { article },
  },
  retract: {
    name: 'سحب',
    description: 'سحب مقال في هذا الخادم نهائيًا: يصبح كل منشور إشعارًا',
    options: {
      article,
      reason: { name: 'سبب', description: 'السبب، للقراء' },
    },
  },
  follow: {
    name: 'متابعة',
    description: 'نشر كل مقال جديد عن موضوع في قناة',
    options: {
      topic,
      channel: { name: 'قناة', description: 'أين تُنشر' },
      role: { name: 'رتبة', description: 'تُنبَّه كل مرة' },
      digest: { name: 'موجز', description: 'مرة في اليوم، الكل في رسالة واحدة' },
    },
  },
  unfollow: {
    name: 'إلغاء-المتابعة',
    description: 'التوقف عن نشر مقالات موضوع في قناة',
    options: {
      topic,
      channel: { name: 'قناة', description: 'أين كانت تُنشر' },
    },
  },
  following: {
    name: 'متابعات',
    description: 'أي القنوات تتابع أي المواضيع',
    options: {},
  },
  desk: {
    name: 'مكتب',
    description: 'ما اختاره هذا الخادم لمكتب التحرير',
    options: {},
  },
  'desk show': {
    name: 'عرض',
    description: 'ما اختاره هذا الخادم',
    options: {},
  },
  'desk timezone': {
    name: 'توقيت',
    description: 'المنطقة الزمنية التي تُكتب بها المواعيد هنا',
    options: {
      zone: { name: 'منطقة', description: 'مثل Europe/Paris' },
    },
  },
  'desk log': {
    name: 'سجل',
    description: 'القناة التي يعلم فيها المشرفون بما يفشل وما ينتظر',
    options: {
      channel: { name: 'قناة', description: 'إن تُرك فارغًا فلا قناة' },
    },
  },
  'desk language': {
    name: 'لغة',
    description: 'لغة ما يضيفه البوت إلى المنشورات',
    options: {
      language: { name: 'لغة', description: 'رمزها، مثل en أو de' },
    },
  },
  'desk moderators': {
    name: 'مشرفون',
    description: 'جعل أصحاب رتبة مشرفين في مكتب التحرير، أو إنهاء ذلك',
    options: {
      role: {
        name: 'رتبة',
        description: 'لأصحابها استخدام المكتب حيث يمكنهم القراءة والكتابة',
      },
      remove: { name: 'إزالة', description: 'إنهاء ذلك' },
    },
  },
  'desk approval': {
    name: 'موافقة',
    description: 'هل يجب أن يوافق مشرف ثانٍ على المنشورات والمقالات والتصحيحات',
    options: {
      on: { name: 'تفعيل', description: 'نعم أو لا' },
    },
  },
  'desk digest': {
    name: 'موجز',
    description: 'الساعة التي يُنشر فيها الموجز اليومي',
    options: {
      hour: { name: 'ساعة', description: 'من 0 إلى 23، بتوقيت هذا الخادم' },
    },
  },
  'desk forget': {
    name: 'حذف',
    description: 'حذف كل ما هو محفوظ عن هذا الخادم',
    options: {},
  },
  audit: {
    name: 'تدقيق',
    description: 'من فعل ماذا في مكتب التحرير، ومتى',
    options: {
      export: { name: 'تصدير', description: 'كل شيء في ملف JSON' },
    },
  },
};
