import { grammarOf } from '../../../words/grammar.ts';
import { line } from '../../../words/right-to-left.ts';

const { list, counted } = grammarOf<'zero' | 'one' | 'two' | 'few' | 'many' | 'other'>(
  'ar-u-nu-latn',
);
/** Each name keeps its own order, and the list reads from right to left. */
const names = (items: readonly string[]) => list(items.map((it) => line`${it}`));

/** What a server has chosen. */
export const settings = {
  title: line`مكتب التحرير في هذا الخادم`,
  timeZone: (zone: string, clock: string) =>
    line`**المنطقة الزمنية:** ${zone}، والوقت فيها الآن ${clock} (/مكتب توقيت)`,
  log: (channel: string | null) =>
    line`**قناة السجل:** ${channel ?? 'لا توجد، فلا يظهر ما يفشل إلا في /منشورات'} (/مكتب سجل)`,
  language: (name: string | null) => line`**لغة المنشورات:** ${name ?? 'الإنجليزية'} (/مكتب لغة)`,
  digest: (hour: string) => line`**موعد الموجزات:** كل يوم في الساعة ${hour} (/مكتب موجز)`,
  moderators: (roles: readonly string[]) =>
    roles.length === 0
      ? line`**المشرفون:** من لديه صلاحية «إدارة الرسائل» (/مكتب مشرفون)`
      : line`**المشرفون:** من لديه صلاحية «إدارة الرسائل»، ومن لديه إحدى هذه الرتب: ${names(roles)} (/مكتب مشرفون)`,
  moderatorsHint: `-# ${line`لا يعرض ${'Discord'} هذه الأوامر إلا لمن لديه صلاحية «إدارة الرسائل». ولعرضها لغيرهم يسمح أحد المسؤولين للرتبة بها في «إعدادات الخادم» ضمن «التكاملات».`}`,
  approval: (isOn: boolean) =>
    line`**موافقة مشرف ثانٍ:** ${isOn ? 'مفعّلة' : 'معطّلة'} (/مكتب موافقة)`,
};

export const follows = {
  title: line`المواضيع المتابَعة`,
  none: line`لا قناة تتابع موضوعًا. لتغيير ذلك استخدم الأمر /متابعة.`,
  line: (topic: string, channel: string, role: string | null) =>
    role === null
      ? line`**${topic}** في ${channel}`
      : line`**${topic}** في ${channel}، مع تنبيه ${role}`,
  digestLine: (topic: string, channel: string, hour: string, role: string | null) =>
    role === null
      ? line`**${topic}** في ${channel}، في موجز كل يوم في الساعة ${hour}`
      : line`**${topic}** في ${channel}، في موجز كل يوم في الساعة ${hour}، مع تنبيه ${role}`,
  begun: (followed: string) =>
    line`من الآن يُنشر كل مقال جديد: ${followed}. أما ما في المكتبة من قبل فلا يُنشر.`,
  begunDigest: (it: string) =>
    line`من الآن تُجمع المقالات الجديدة: ${it}. أما ما في المكتبة من قبل فلا يُجمع.`,
  ended: (followed: string) => line`انتهت المتابعة: ${followed}. ما نُشر يبقى.`,
  endedDigest: (it: string) =>
    line`انتهت المتابعة: ${it}. ما نُشر يبقى، وما كان ينتظر الموجز القادم من أجلها وحدها لن يدخله.`,
  more: (count: number) =>
    line`${counted(count, {
      zero: 'ولا شيء غيرها',
      one: 'وواحدة أخرى',
      two: 'واثنتان أخريان',
      few: 'و# أخرى',
      many: 'و# أخرى',
      other: 'و# أخرى',
    })}`,
};

export const forget = {
  title: 'حذف بيانات هذا الخادم',
  warning: line`يُحذف كل ما يحفظه مكتب التحرير عن هذا الخادم: سجلات المنشورات والجدولة والمتابعات والإعدادات وسجل التدقيق. تبقى الرسائل المنشورة، ولا يمكن بعد ذلك تصحيحها أو سحبها. لا يمكن التراجع عن هذا.`,
  word: 'اكتب الكلمة أدناه للتأكيد',
  hint: (word: string) => `الكلمة هي: ${word}`,
  expected: 'حذف',
  done: line`حُذف كل ما كان محفوظًا عن هذا الخادم.`,
};
