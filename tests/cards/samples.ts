import type { Article, Quote } from '../../content/article.ts';
import { anArticle } from '../builders/article.ts';

/** An invented quote in one script. */
export interface Sample {
  readonly name: string;
  readonly locale: string;
  readonly article: Article;
  readonly quote: Quote;
}

interface Script {
  readonly language: string;
  readonly locale: string;
  readonly headline: string;
  readonly speaker: string;
  readonly role: string;
  /** About 20 characters. */
  readonly short: string;
  /** About 280. */
  readonly long: string;
}

const scripts: Readonly<Record<string, Script>> = {
  latin: {
    language: 'en',
    locale: 'en-GB',
    headline: 'Trams return to the Old Bridge of Lindenmouth after eleven years',
    speaker: 'Mara Oskin',
    role: 'mayor of Lindenmouth',
    short: 'The bells ring again',
    long: 'We promised that the bells would ring again before the winter, and now they ring, though many told us that it could not be done, that the bridge would not hold, that the money would not last, and that nobody remembered how to ride a tram. This morning the first blue car crossed it.',
  },
  cyrillic: {
    language: 'ru',
    locale: 'ru',
    headline: 'Трамваи возвращаются на Старый мост спустя одиннадцать лет',
    speaker: 'Мара Оскина',
    role: 'мэр города Линденмут',
    short: 'Зима была долгой, да',
    long: 'Мы обещали, что колокола снова зазвонят до наступления зимы, и вот они звонят, хотя многие говорили нам, что это невозможно, что мост не выдержит, что денег не хватит и что люди давно отвыкли от трамвая. Сегодня утром первый вагон прошёл по мосту, и я рад, что дожил до этого дня, слава богу.',
  },
  arabic: {
    language: 'ar',
    locale: 'ar',
    headline: 'مكتبة الفوانيس تفتح أبوابها ليلًا في مدينة نورابا',
    speaker: 'هالة منصور',
    role: 'أمينة مكتبة الفوانيس',
    short: 'القراءة حياة ثانية',
    long: 'الكتاب الذي يُقرأ ليلًا لا يُنسى صباحًا، ولهذا قررنا أن نفتح أبواب المكتبة حتى منتصف الليل طوال فصل الشتاء، وأن نضيء القاعة الكبرى بأربعين فانوسًا صُنعت في ورشة Lumen & Co. عام 1987، حتى يجد كل قارئ مكانًا هادئًا يجلس فيه مع كتابه، بعيدًا عن ضجيج المدينة وأضوائها الساطعة، كما قال لنا الجميع.',
  },
  hebrew: {
    language: 'he',
    locale: 'he',
    headline: 'הספרייה העירונית תישאר פתוחה עד חצות לאורך כל החורף',
    speaker: 'נועה ברק',
    role: 'מנהלת הספרייה העירונית',
    short: 'החורף היה ארוך מאוד',
    long: 'הבטחנו שהפעמונים יצלצלו שוב לפני החורף, והנה הם מצלצלים, אף על פי שרבים אמרו לנו שזה בלתי אפשרי, שהגשר לא יחזיק מעמד, שהכסף לא יספיק (14 מיליון!) ושהאנשים כבר מזמן שכחו איך נוסעים בחשמלית. הבוקר עבר הקרון הראשון על הגשר, ואני שמח שזכיתי לראות את היום הזה במו עיניי, תודה לאל.',
  },
  chinese: {
    language: 'zh-Hans',
    locale: 'zh-CN',
    headline: '时隔十一年，有轨电车重返林登茅斯老桥',
    speaker: '玛拉·奥斯金',
    role: '林登茅斯市市长',
    short: '我们答应过，入冬之前钟声会再次敲响。',
    long: '我们答应过，入冬之前钟声会再次敲响，如今它响了，尽管许多人告诉我们这不可能，说桥撑不住，说钱不够，说人们早已忘记了怎样乘坐电车。今天早晨七点零六分，第一辆蓝色电车载着九名乘客驶上老桥，鸣铃两次，四分钟后抵达对岸。十一年来，没有一辆电车走过这条路。维修用了三年时间，花费一千四百万克朗，而工程师们当初的估算是一千二百万。差额用在了第二个桥拱上，它的地基原来立在橡木桩上，而没有任何图纸标出过这些木桩。我很高兴能活着看到这一天，也感谢每一位在风雪里工作的工人，没有他们就没有今天的钟声，就没有桥上的灯光和站台上等车的孩子们，也没有这座城市的明天。谢谢大家。',
  },
  japanese: {
    language: 'ja',
    locale: 'ja',
    headline: '十一年ぶりに路面電車がリンデンマスの旧橋に戻る',
    speaker: 'マーラ・オスキン',
    role: 'リンデンマス市長',
    short: '冬の前に、鐘をもう一度鳴らすと約束した。',
    long: '冬が来る前に鐘をもう一度鳴らすと約束しました。そして今、鐘は鳴っています。多くの人が、それは無理だ、橋はもたない、お金が足りない、人々はもう路面電車の乗り方など忘れてしまった、と言いました。今朝七時六分、九人の乗客を乗せた最初の青い電車が旧橋に乗り入れ、二度ベルを鳴らし、四分後に対岸に着きました。十一年のあいだ、この道を走った電車は一台もありませんでした。修理には三年かかり、費用は千四百万クローネにのぼりました。技術者たちの見積もりは千二百万でした。差額は二つ目のアーチに使われました。その土台は、どの図面にも描かれていない樫の杭の上に立っていたのです。この日を見ることができて嬉しく思います。',
  },
  korean: {
    language: 'ko',
    locale: 'ko',
    headline: '열한 해 만에 린덴머스의 옛 다리로 돌아온 노면전차',
    speaker: '마라 오스킨',
    role: '린덴머스 시장',
    short: '겨울 전에 종이 다시 울립니다',
    long: '우리는 겨울이 오기 전에 종이 다시 울릴 것이라고 약속했고, 이제 종이 울리고 있습니다. 많은 사람이 그럴 수 없다고, 다리가 버티지 못할 것이라고, 돈이 모자랄 것이라고, 이제는 아무도 전차를 타는 법을 기억하지 못할 것이라고 말했습니다. 오늘 아침 7시 6분, 승객 아홉 명을 태운 첫 번째 파란 전차가 옛 다리에 들어서며 종을 두 번 울렸고 4분 뒤 건너편에 닿았습니다. 열한 해 동안 이 길을 달린 전차는 한 대도 없었습니다. 이날을 볼 수 있어서 기쁩니다.',
  },
  thai: {
    language: 'th',
    locale: 'th',
    headline: 'รถรางกลับสู่สะพานเก่าแห่งลินเดนมัทในรอบสิบเอ็ดปี',
    speaker: 'มารา ออสกิน',
    role: 'นายกเทศมนตรีเมืองลินเดนมัท',
    short: 'ระฆังดังขึ้นอีกครั้ง',
    long: 'เราสัญญาไว้ว่าระฆังจะดังขึ้นอีกครั้งก่อนฤดูหนาว และบัดนี้มันดังแล้ว ทั้งที่หลายคนบอกเราว่าเป็นไปไม่ได้ ว่าสะพานจะรับไม่ไหว ว่าเงินจะไม่พอ และว่าไม่มีใครจำได้แล้วว่าต้องนั่งรถรางอย่างไร เช้านี้เวลา 7.06 น. รถรางสีฟ้าคันแรกพาผู้โดยสารเก้าคนข้ามสะพานเก่า ตีระฆังสองครั้ง แล้วไปถึงอีกฝั่งในสี่นาทีต่อมา',
  },
};

/** A short and a long quote in each script; the long ones stand in corrected articles without a date. */
export const samples: readonly Sample[] = Object.entries(scripts).flatMap(([name, script]) => [
  sample(`${name}-short`, script, script.short, { published: '2026-11-16T07:40:00Z' }),
  sample(`${name}-long`, script, script.long, {
    corrections: [{ at: '2026-11-17T10:15:00Z', kind: 'correction', note: 'A number was wrong.' }],
  }),
]);

function sample(name: string, script: Script, text: string, more: Partial<Article>): Sample {
  const { language, locale, headline, speaker, role } = script;
  const quote = { text, speaker, role, paragraph: 1 };
  const { published: _, ...article } = anArticle({ id: name, language, headline, quotes: [quote] });
  return { name, locale, article: { ...article, ...more }, quote };
}
