import { grammarOf } from '../../../words/grammar.ts';
import { line } from '../../../words/right-to-left.ts';

const { counted } = grammarOf<'zero' | 'one' | 'two' | 'few' | 'many' | 'other'>('ar-u-nu-latn');
const code = (text: string) => `\`${text}\``;

/** What became of posts, and who did what. */
export const posts = {
  scheduledTitle: line`المنشورات المجدولة`,
  ledgerTitle: (headline: string | undefined) =>
    headline === undefined ? line`المنشورات` : line`منشورات «${headline}»`,
  nothingScheduled: line`لا شيء مجدول. لجدولة منشور استخدم الأمر /نشر مع \`موعد\`.`,
  noPosts: line`لم يُنشر شيء في هذا الخادم بعد. للنشر استخدم الأمر /نشر.`,
  count: (count: number) =>
    line`${counted(count, {
      zero: 'لا منشورات',
      one: 'منشور واحد',
      two: 'منشوران',
      few: '# منشورات',
      many: '# منشورًا',
      other: '# منشور',
    })}`,
  linked: (headline: string) => line`تصحيح مرتبط بمنشور: ${headline}`,
  about: (url: string) => line`**يُعلن تصحيحًا للمنشور** ${url}`,
  choose: 'فتح أحد هذه المنشورات',
  back: 'العودة إلى القائمة',
  waits: line`بانتظار الموافقة`,
  manuscript: { article: line`مقال جديد`, correction: line`تصحيح` },
  state: {
    planned: (time: string) => line`يُنشر ${time}`,
    sending: line`قيد الإرسال`,
    unknown: line`أُرسل، ويجري التحقق من وصوله`,
    live: (time: string) => line`نُشر في ${time}`,
    updating: line`نُشر، ونصه الأحدث في الطريق`,
    retracting: line`نُشر، وإشعار سحبه في الطريق`,
    removing: line`نُشر، وسيُحذف لأن مقاله سُحب`,
    removed: line`حُذف لأن مقاله سُحب`,
    retracted: line`يعرض إشعار السحب`,
    neverSent: line`لم يُرسل قط، فقد سُحب المقال قبل ذلك`,
    cancelled: line`أُلغي`,
    failed: line`فشل`,
  },
  digest: (day: string) => line`موجز ${day}`,
  byItself: 'مكتب التحرير نفسه',
  isNow: (state: string) => line`**الحالة:** ${state}`,
  channel: (channel: string) => line`**القناة:** ${channel}`,
  link: (url: string) => line`**الرسالة:** ${url}`,
  by: (user: string, time: string) => line`**بطلب من:** ${user}، ${time}`,
  revision: (shown: string | undefined, wanted: string) =>
    shown === undefined || shown === wanted
      ? line`**النسخة:** ${code(wanted)}`
      : line`**النسخة:** ${code(shown)}، وستصبح ${code(wanted)}`,
  followers: (time: string) => line`**نُشر للمتابعين:** ${time}`,
  reschedule: 'تغيير الموعد',
  cancel: 'إلغاء المنشور',
  retry: 'إعادة المحاولة',
  retried: line`تجري إعادة المحاولة.`,
  newTime: 'الموعد الجديد',
  newTimeHint: (zone: string) => `مثل: in 2h, tomorrow 09:00, 2026-12-01 18:30 (${zone})`,
  rescheduleTitle: 'موعد آخر لهذا المنشور',
};

export const audit = {
  title: line`من فعل ماذا`,
  none: line`لا عمليات هنا بعد.`,
  newest: 'الأحدث',
  older: 'الأقدم',
  file: (count: number) =>
    line`${counted(count, {
      zero: 'لا قيود.',
      one: 'قيد واحد، مع كل ما تغيّر.',
      two: 'قيدان، الأحدث أولًا، مع كل ما تغيّر.',
      few: '# قيود، الأحدث أولًا، مع كل ما تغيّر.',
      many: '# قيدًا، الأحدث أولًا، مع كل ما تغيّر.',
      other: '# قيد، الأحدث أولًا، مع كل ما تغيّر.',
    })}`,
  fileAlt: 'سجل التدقيق بصيغة JSON',
  byItself: 'مكتب التحرير',
  digest: (day: string, channel: string) => line`موجز ${day} في ${channel}`,
  action: {
    publish: 'نشر',
    digest: 'إضافة إلى موجز',
    submit: 'طلب موافقة',
    approve: 'موافقة',
    refuse: 'رفض',
    reschedule: 'تغيير موعد منشور',
    cancel: 'إلغاء منشور',
    retry: 'إعادة محاولة',
    correct: 'تصحيح منشور',
    amend: 'تصحيح مقال',
    write: 'كتابة مقال',
    retract: 'سحب مقال',
    settings: 'تغيير الإعدادات',
    follow: 'متابعة موضوع',
    unfollow: 'إلغاء متابعة موضوع',
    reconcile: 'تغيير رسالة',
    removed: 'رصد إزالة البوت من الخادم',
    returned: 'رصد عودة البوت إلى الخادم',
    'link-correction': 'إعلان تصحيح قبل أن يصبح تعديل المنشور ممكنًا',
    'unexplained-change': 'رصد تغيير بلا تصحيح',
  },
};

export const reason = {
  'no-access': line`لا يرى البوت القناة. يمكن لمن لديه صلاحية «إدارة الرتب» منحه «عرض القنوات» هناك.`,
  'no-permission': line`تنقص البوت صلاحية هناك. يمكن لمن لديه صلاحية «إدارة الرتب» منحه «إرسال الرسائل» و«تضمين الروابط»، وللصور «إرفاق الملفات».`,
  'channel-gone': line`لم تعد القناة موجودة.`,
  'message-gone': line`حذف أحدهم الرسالة. اضغط «إعادة المحاولة» لنشرها من جديد.`,
  'thread-locked': line`السلسلة مقفلة. يمكن لمن لديه صلاحية «إدارة السلاسل» فتحها.`,
  automod: line`يرفض ${'AutoMod'} في الخادم هذه الرسالة. يمكن لأحد المشرفين تغيير قاعدته.`,
  invalid: line`لا يقبل ${'Discord'} الرسالة كما هي. هذا خلل في البوت، وفي سجله المزيد.`,
  'without-picture': line`المنشور ظاهر من دون صورته، إذ إن ملفها مفقود أو تغيّر منذ قراءة المقال. أعد الملف إلى مكانه ثم اضغط «إعادة المحاولة».`,
  'edits-limited': line`يحدّ ${'Discord'} من التعديلات هناك، ويُستأنف العمل تلقائيًا.`,
  'crossposts-limited': line`يحدّ ${'Discord'} من النشر للمتابعين، ويُستأنف العمل تلقائيًا.`,
  'rate-limited': line`يطلب ${'Discord'} الانتظار، ويُستأنف العمل تلقائيًا.`,
  'not-crossposted': line`المنشور ظاهر، لكن ${'Discord'} يرفض نشره للمتابعين.`,
  'cannot-read': line`لا يُعرف هل وصلت الرسالة، ولا يمكن قراءة القناة. يمكن لمن لديه صلاحية «إدارة الرتب» منح البوت «قراءة سجل الرسائل»، وبعدها اضغط «إعادة المحاولة».`,
  'cannot-find-out': line`لا يُعرف هل وصلت الرسالة، فقد وردت بعدها رسائل كثيرة جدًا. ابحث عنها، ولا تضغط «إعادة المحاولة» إلا إذا لم تجدها.`,
  'not-accepted': line`لا يقبل ${'Discord'} الرمز المميز للبوت، وعلى مشغّل البوت معالجة ذلك.`,
  refused: line`يرفض ${'Discord'} ذلك، وسجل البوت يوضح السبب.`,
};

export const log = {
  failed: (headline: string, channel: string) => line`**فشل منشور:** ${headline}، في ${channel}`,
  incomplete: (headline: string, channel: string) =>
    line`**منشور غير مكتمل:** ${headline}، في ${channel}`,
  unexplained: (headline: string) =>
    line`**تغيّر «${headline}» من دون ذكر ذلك.** تبقى منشوراته كما هي إلى أن يُذكر ما الذي صُحّح: بالأمر /تصحيح، أو بقيد تحت ${code('corrections:')} في ملف المقال.`,
  see: `-# ${line`يعرض الأمر /منشورات كل المنشورات وما يمكن فعله.`}`,
};
