import { grammarOf } from '../../../words/grammar.ts';
import { line } from '../../../words/right-to-left.ts';
import type { DeskRefusalCode, WhenTrouble } from '../../problem.ts';

const { list } = grammarOf<'zero' | 'one' | 'two' | 'few' | 'many' | 'other'>('ar-u-nu-latn');
/** Each name keeps its own order, and the list reads from right to left. */
const names = (items: readonly string[]) => list(items.map((it) => line`«${it}»`));
const code = (text: string) => `\`${text}\``;
const whenExamples = line`${code('in 2h')} أو ${code('18:30')} أو ${code('tomorrow 09:00')} أو ${code('friday 9:00')} أو ${code('2026-12-01 18:30')}`;

const refused: Readonly<Record<DeskRefusalCode, string>> = {
  'no-such-post': line`لا يوجد منشور كهذا في هذا الخادم.`,
  'no-such-draft': line`هذه المعاينة قديمة جدًا. شغّل الأمر مجددًا.`,
  discarded: line`أُلغي هذا من قبل، فلم يتغير شيء. شغّل الأمر مجددًا.`,
  published: line`نُشر هذا من قبل. يعرضه الأمر /منشورات.`,
  'own-draft': line`يجب أن يوافق على هذا مشرف ثانٍ غير من طلبه.`,
  retracted: line`سحب هذا الخادم ذلك المقال نهائيًا، فلا يمكن نشره هنا.`,
  'too-late': line`هذا المنشور قيد الإرسال أو نُشر بالفعل. لسحبه استخدم الأمر /سحب.`,
  settled: line`تم هذا من قبل، فلم يتغير شيء.`,
  'changed-since': line`تغيّر هذا للتو، فلم يحدث شيء. اضغط الزر مجددًا لترى حاله الآن.`,
  'nothing-to-retry': line`لم يفشل شيء في هذا المنشور، فلا حاجة إلى إعادة المحاولة.`,
  'no-such-follow': line`لا تتابع تلك القناة ذلك الموضوع. يعرض الأمر /متابعات ما هو متابَع.`,
};

const when: Readonly<Record<WhenTrouble, (typed: string, zone: string) => string>> = {
  'not-understood': (typed) => line`«${typed}» ليس موعدًا مفهومًا. الصيغ الصالحة: ${whenExamples}.`,
  'no-such-time': (typed) =>
    line`لا يوجد يوم أو وقت مثل «${typed}». الصيغ الصالحة: ${whenExamples}.`,
  past: (typed, zone) =>
    line`فات الموعد «${typed}» (المنطقة الزمنية لهذا الخادم هي ${zone}). للنشر الآن اترك \`موعد\` فارغًا.`,
  'too-far': (typed) => line`«${typed}» بعد أكثر من سنة. اختر موعدًا أقرب.`,
  'unknown-zone': (_, zone) =>
    line`المنطقة الزمنية لهذا الخادم، «${zone}»، غير معروفة. اضبطها بالأمر /مكتب توقيت.`,
};

/** Why something that was asked for is not done. */
export const problem = {
  closed: line`مكتب التحرير مغلق حاليًا: تعذّر الوصول إلى قاعدة بياناته. لم يتغير شيء، والقراءة متاحة. يُرجى المحاولة مجددًا بعد دقيقة، وإذا استمر الأمر فسجل البوت يوضح السبب.`,
  managersOnly: line`يتطلب هذا صلاحية «إدارة الخادم»، ويمكن لأحد المسؤولين منحها.`,
  moderatorsOfServerOnly: line`يغيّر هذا منشورات في الخادم كله، ولذلك يتطلب صلاحية «إدارة الرسائل» في الخادم لا في قنوات بعينها فقط. ويمكن لأحد المسؤولين منحها.`,
  refused,
  /** As Discord’s own settings call them. */
  rights: {
    'View Channels': 'عرض القنوات',
    'Send Messages': 'إرسال الرسائل',
    'Send Messages in Threads': 'إرسال الرسائل في السلاسل',
    'Embed Links': 'تضمين الروابط',
    'Attach Files': 'إرفاق الملفات',
    'Read Message History': 'قراءة سجل الرسائل',
    'Manage Messages': 'إدارة الرسائل',
    'Manage Server': 'إدارة الخادم',
  },
  lacksRights: (whose: 'yours' | 'bots', rights: readonly string[], channel: string) =>
    whose === 'bots'
      ? line`ينقص البوت في ${channel} ما يلي من الصلاحيات: ${names(rights)}. يمكن لمن لديه صلاحية «إدارة الرتب» منحها هناك، في إعدادات القناة ضمن «الصلاحيات».`
      : line`ينقصك في ${channel} ما يلي من الصلاحيات: ${names(rights)}. يمكن لمن لديه صلاحية «إدارة الرتب» منحك إياها.`,
  noSuchChannel: line`لم تعد هذه القناة موجودة في هذا الخادم.`,
  wrongChannel: (channel: string) =>
    line`لا يمكن النشر في ${channel}. اختر قناة نصية أو قناة إعلانات أو منتدى أو سلسلة.`,
  threadLocked: (channel: string) =>
    line`السلسلة ${channel} مقفلة. يمكن لمن لديه صلاحية «إدارة السلاسل» فتحها.`,
  roleOfEveryone: line`لا ينبّه البوت الجميع أبدًا. اختر رتبة أخرى، أو اترك \`رتبة\` فارغًا.`,
  noSuchRole: line`لم تعد هذه الرتبة موجودة في هذا الخادم.`,
  roleNotPingable: (role: string, whose: 'yours' | 'bots') =>
    whose === 'bots'
      ? line`لن يصل التنبيه إلى ${role} لأن هذه الرتبة لا تسمح به. يمكن لمن لديه صلاحية «إدارة الرتب» تفعيل «السماح لأي شخص بالإشارة إلى هذه الرتبة عبر ${'@mention'}».`
      : line`لا يحق لك تنبيه ${role}. يمكن لمن لديه صلاحية «إدارة الرتب» تفعيل «السماح لأي شخص بالإشارة إلى هذه الرتبة عبر ${'@mention'}».`,
  crosspostElsewhere: (channel: string) =>
    line`قنوات الإعلانات وحدها لها متابعون، والقناة ${channel} ليست منها. اترك \`للمتابعين\` فارغًا.`,
  forumOptions: (channel: string) =>
    line`الخياران \`عنوان\` و\`وسوم\` للمنتديات، والقناة ${channel} ليست منتدى. اتركهما فارغين.`,
  tagsNeeded: (tags: readonly string[]) =>
    line`يتطلب ذلك المنتدى وسمًا لكل منشور. حدد في \`وسوم\` أحد هذه: ${names(tags)}.`,
  unknownTag: (asked: string, tags: readonly string[]) =>
    tags.length === 0
      ? line`لا وسوم في ذلك المنتدى. اترك \`وسوم\` فارغًا.`
      : line`لا يوجد في ذلك المنتدى وسم «${asked}». وسومه: ${names(tags)}.`,
  tooManyTags: line`يقبل منشور المنتدى خمسة وسوم على الأكثر.`,
  when,
  timePassed: line`فات الموعد الذي اخترته. شغّل الأمر /نشر مجددًا.`,
  draftOutdated: line`تغيّر المقال بعد طلب الموافقة، والموافقة تسري على ذلك النص وحده. اضغط «رفض»، وبعدها يمكن نشره من جديد.`,
  wrongWord: (word: string) =>
    line`هذه ليست أول كلمة في العنوان، فلم يحدث شيء. الكلمة هي «${word}».`,
  wrongConfirmation: (word: string) =>
    line`هذه ليست الكلمة المطلوبة، فلم يُحذف شيء. الكلمة هي «${word}».`,
  roleForEveryone: line`سيصبح الجميع مشرفين بذلك. اختر رتبة أخرى.`,
  unknownZone: (typed: string) =>
    line`«${typed}» ليست منطقة زمنية. الصالح أسماء مثل ${code('Europe/Paris')} أو ${code('America/New_York')} أو ${code('UTC')}.`,
  unknownLanguage: (typed: string) =>
    line`«${typed}» ليس رمز لغة. الصالح رموز مثل ${code('en')} أو ${code('de')} أو ${code('pt-BR')}.`,
};
