import { describe, expect, it } from 'vitest';
import { fontsFor } from '../../src/cards/font-shelf.ts';
import { printable } from '../../src/cards/printable.ts';

const punctuation = '.,:;!?…–—-·•“”‘’«»„‹›()[]{}/&%€£$§©®°×−‐‑‒―';

describe('there is a glyph for', () => {
  it.each([
    ['English, and what stands between words', 'en', 'AZaz09'],
    ['French', 'fr', 'ÀÂÆÇÈÉÊËÎÏÔŒÙÛÜŸàâæçèéêëîïôœùûüÿ'],
    ['German and Nordic languages', 'de', 'ÄÖÜẞäöüßÅØåøÞþÐð'],
    ['Spanish and Portuguese', 'es', '¡¿ÁÉÍÑÓÚáéíñóúÃÕãõºª'],
    ['Polish, Czech, Hungarian, Romanian', 'pl', 'ĄĆĘŁŃÓŚŹŻąćęłńóśźżČĎĚŇŘŠŤŮŽčďěňřšťůžŐŰőűĂȘȚășț'],
    ['Turkish', 'tr', 'ĞİŞğış'],
    ['Vietnamese', 'vi', 'ĂĐƠƯăđơưẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ'],
    ['Russian', 'ru', 'АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя№'],
    ['Ukrainian', 'uk', 'ЄІЇҐєіїґ'],
    ['Greek', 'el', 'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩαβγδεζηθικλμνξοπρστυφχψωςάέήίόύώΐ'],
    ['Hebrew', 'he', 'אבגדהוזחטיכךלמםנןסעפףצץקרשת־'],
    ['Arabic', 'ar', 'ءآأؤإئابةتثجحخدذرزسشصضطظعغـفقكلمنهوىي،؛؟٠١٢٣٤٥٦٧٨٩ًٌٍَُِّْ'],
    ['Persian', 'fa', 'پچژگکی۰۱۲۳۴۵۶۷۸۹\u200c'],
    ['Japanese', 'ja', 'ぁあんァアヴンー「」『』【】〈〉《》、。・！？：（）～々戦略的転換点憂鬱'],
    ['simplified Chinese', 'zh-Hans', '战略转折点，。！？：；（）《》“”‘’……——饕餮'],
    ['traditional Chinese', 'zh-Hant', '戰略轉折點鬱龜臺灣'],
    ['Korean', 'ko', '가나다라마바사아자차카타파하쀍힣ㄱㅏ、。「」'],
    ['Thai', 'th', 'กขคฆงจฉชซญฎฏฐณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮฤะาิีึืุูเแโใไ็่้๊๋์ํๆฯ๐๑๒๓๙฿'],
  ])('%s', (_, language, letters) => {
    for (const letter of printable(letters + punctuation)) {
      expect(() => fontsFor(letter, 'serif', language), letter).not.toThrow();
      expect(() => fontsFor(letter, 'sans', language), letter).not.toThrow();
    }
  });
});

it.each([['ქართული'], ['हिन्दी'], ['🙂'], ['\ue000']])(
  'there is none for %s, and it says so',
  (text) => {
    expect(() => fontsFor(text, 'serif', 'en')).toThrow(
      expect.objectContaining({ code: 'no-font' }),
    );
  },
);

describe('the typeface', () => {
  it.each([
    ['the page’s own', 'Trams return', 'en', /^newsreader_latin$/],
    [
      'one for Cyrillic that has its punctuation too',
      'Трамваи, 2026',
      'ru',
      /^(source-serif-4_\w+(, )?)+$/,
    ],
    ['a Naskh for Arabic', 'مكتبة', 'ar', /^noto-naskh-arabic_arabic$/],
    ['Frank-Rühl for Hebrew', 'ספרייה', 'he', /^frank-ruhl-libre_hebrew$/],
    ['Japanese forms for Japanese', '直骨', 'ja', /^(noto-serif-jp_\d+(, )?)+$/],
    ['Japanese forms where there is kana', '直す', 'und', /^(noto-serif-jp_\d+(, )?)+$/],
    ['Korean forms for Korean', '종이 直骨', 'ko', /^(noto-serif-kr_[\w-]+(, )?)+$/],
    ['Korean forms where there is Hangul', '종이 直骨', 'und', /^(noto-serif-kr_[\w-]+(, )?)+$/],
    ['one for Thai', 'ระฆัง', 'th', /^noto-serif-thai_thai$/],
    ['Chinese forms for Chinese', '直骨', 'zh-Hans', /^(noto-serif-sc_\d+(, )?)+$/],
  ])('is %s', (_, text, language, families) => {
    expect(fontsFor(text, 'serif', language)).toMatch(families);
  });
});
