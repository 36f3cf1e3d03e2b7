import { grammarOf } from '../../../words/grammar.ts';
import { line } from '../../../words/right-to-left.ts';

const { list, counted } = grammarOf<'zero' | 'one' | 'two' | 'few' | 'many' | 'other'>(
  'ar-u-nu-latn',
);
/** Each name keeps its own order, and the list reads from right to left. */
const names = (items: readonly string[]) => list(items.map((it) => line`${it}`));

/** What is asked and said while something is published. */
export const preview = {
  title: line`هذا ما سيُنشر`,
  changed: line`**تغيّر المقال بعد معاينتك الأخيرة. هذه هي المعاينة الجديدة.**`,
  where: (channel: string, kind: string) => line`**المكان:** ${channel} (${kind})`,
  kind: {
    text: 'قناة نصية',
    announcement: 'قناة إعلانات',
    thread: 'سلسلة',
    forum: 'منتدى: منشور جديد',
  },
  now: line`**الموعد:** فور الضغط على الزر`,
  at: (time: string, relative: string) => line`**الموعد:** ${time} (${relative})`,
  gap: (zone: string) =>
    `-# ${line`تُقدَّم الساعة في ${zone} عند ذلك الوقت، فيتأخر الموعد بقدر ما تُقدَّم.`}`,
  overlap: (zone: string) =>
    `-# ${line`تُؤخَّر الساعة في ${zone} حينها، فيأتي ذلك الوقت مرتين، والمقصود هو الأول.`}`,
  ping: (role: string) => line`**التنبيه:** ${role}، مرة واحدة`,
  noPing: line`**التنبيه:** لا أحد`,
  followers: line`**المتابعون:** يُنشر أيضًا في الخوادم التي تتابع القناة`,
  followersLeft: (left: number) =>
    left === 0
      ? `-# ${line`يسمح ${'Discord'} بهذا عشر مرات في الساعة، وقد نفدت: يصل إلى المتابعين متى أُتيحت مرة جديدة.`}`
      : `-# ${line`يسمح ${'Discord'} بهذا عشر مرات في الساعة، والمتبقي منها: ${counted(left, {
          zero: 'لا شيء',
          one: 'مرة واحدة',
          two: 'مرتان',
          few: '# مرات',
          many: '# مرة',
          other: '# مرة',
        })}.`}`,
  yetToTell: (channels: number) =>
    line`**المواضيع:** يصل أيضًا إلى ${counted(channels, {
      zero: 'أي قناة تتابعها',
      one: 'قناة واحدة تتابعها',
      two: 'قناتين تتابعانها',
      few: '# قنوات تتابعها',
      many: '# قناة تتابعها',
      other: '# قناة تتابعها',
    })}`,
  forum: (title: string, tags: readonly string[]) =>
    tags.length === 0
      ? line`**العنوان:** ${title}`
      : line`**العنوان:** ${title} · **الوسوم:** ${names(tags)}`,
  noPicture: line`**الصورة:** لا شيء. ملفها مفقود أو تغيّر منذ قراءة المقال، ولذلك يُنشر المقال من دونها.`,
  cut: `-# ${line`المعاينة هنا مختصرة، أما المنشور فلا.`}`,
  needsApproval: `-# ${line`في هذا الخادم يجب أن يوافق عليه مشرف ثانٍ.`}`,
  publish: 'نشر',
  schedule: 'جدولة',
  submit: 'طلب الموافقة',
  approve: 'الموافقة والنشر',
  cancel: 'إلغاء',
  refuse: 'رفض',
  askedBy: (user: string, time: string) => line`**بطلب من:** ${user}، ${time}`,
};

export const done = {
  live: (link: string) => line`نُشر: ${link}`,
  onItsWay: (channel: string) =>
    line`تم التأكيد. الرسالة في طريقها إلى ${channel}، ويوضح الأمر /منشورات متى تظهر.`,
  scheduled: (channel: string, time: string) =>
    line`جُدول النشر في ${channel}، وموعده ${time}. يعرضه الأمر /مجدول ويغيّره.`,
  failed: (channel: string, why: string) => line`تعذّر النشر في ${channel}. ${why}`,
  cancelled: line`أُلغي. لم يُنشر شيء.`,
  submitted: (approve: string) =>
    line`يجب الآن أن يوافق عليه مشرف ثانٍ. وهو بانتظاره في /مجدول، حيث يمكنه الضغط على «${approve}».`,
  refused: line`رُفض. لم يُنشر شيء.`,
};
