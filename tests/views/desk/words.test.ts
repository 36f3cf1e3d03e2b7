import { describe, expect, it } from 'vitest';
import { repertoire } from '../../../commands/index.ts';
import { commandAsShown } from '../../../src/bot/localisations/localisations.ts';
import { limits } from '../../../src/discord/limits.ts';
import { deskWordsFor } from '../../../src/views/desk/words/desk-words-for.ts';
import { languages, translations } from '../words/languages.ts';
import { sayDesk } from './say-desk.ts';

/** What a reader sees: without the invisible signs that keep right-to-left lines in order. */
const seen = (text: string) => text.replace(/[\u200F\u2066-\u2069]/g, '');
/** What is typed or copied as it is: names of commands and files, keys, examples. */
const asItIs =
  /`[^`]*`|\/[\p{L}-]+(?: [\p{L}-]+)?|@mention|AutoMod|Discord|Markdown|JSON|HTML|‹.*?›|Europe\/Paris|\(‹zone›\)|in 2h, tomorrow 09:00, 2026-12-01 18:30/gu;
const words = (text: string) => seen(text).replace(asItIs, '');
const english = new Map(sayDesk(deskWordsFor('en')).map(({ key, text }) => [key, words(text)]));
/** One language may say in the same word what English says. */
const inBoth =
  /^(?:Rev|Post|Posts|Details|Correction|Action|Thread|Forum|Ping|\*\*Ping:\*\*|Audit|\*\*\*\* in$)/;
const latin = new Set(['es-ES', 'fr', 'de', 'pt-BR']);
/** Words of a language that look like English ones. */
const alike = new Map([['de', /\bwas\b/gi]]);

describe.each(translations)('the desk speaks %s', (_, locale) => {
  const all = sayDesk(deskWordsFor(locale));

  it('and says nothing as English does', () => {
    const kept = all.filter(({ key, text }) => {
      const own = words(text);
      return /\p{L}{2}/u.test(own) && !inBoth.test(own.trim()) && english.get(key) === own;
    });
    expect(kept.map(({ key }) => key)).toEqual([]);
  });

  it('with no English words left in it', () => {
    const foreign = latin.has(locale)
      ? /\b(?:the|of|and|this|is|was|it|which|post(?:s|ed)? in|channel|server’s|who)\b/i
      : /[a-z]{2}/i;
    const left = all
      .map(({ text }) => words(text).replace(alike.get(locale) ?? '', ''))
      .filter((text) => foreign.test(text));
    expect(left).toEqual([]);
  });

  it('and ends every direction that it begins', () => {
    for (const { text } of all) {
      const begun = text.match(/[\u2066-\u2068]/g)?.length ?? 0;
      expect(text.match(/\u2069/g)?.length ?? 0).toBe(begun);
    }
  });
});

describe.each(languages)('in %s', (_, locale) => {
  const all = sayDesk(deskWordsFor(locale));
  const shown = repertoire.commands.map((command) => commandAsShown(command, locale));

  it('the desk says all that it is given, once, and fills in every number', () => {
    for (const { text, given } of all) {
      for (const value of given) expect(text.split(value)).toHaveLength(2);
      expect(text).not.toMatch(/(?<!^|-)#(?!#| )|undefined|NaN|\[object/);
    }
  });

  it('it names commands as Discord shows them there', () => {
    const names = new Set(shown.map(({ name }) => `/${name}`));
    const named = all.flatMap(
      ({ text }) => seen(text).match(/(?<![\p{L}`])\/[\p{L}-]{2,}(?: [\p{L}-]+)?/gu) ?? [],
    );
    const unknown = named.filter(
      (one) => !names.has(one) && !names.has(one.split(' ', 1)[0] ?? ''),
    );
    expect(unknown).toEqual([]);
    expect(named.length).toBeGreaterThan(10);
  });

  it('and options, which stand in backticks', () => {
    const options = new Set(shown.flatMap((command) => Object.keys(command.options)));
    const asked = deskWordsFor(locale).problem;
    const sentences = [
      asked.roleOfEveryone,
      asked.crosspostElsewhere('‹channel›'),
      asked.forumOptions('‹channel›'),
      asked.unknownTag('‹asked›', []),
      asked.when.past('‹typed›', '‹zone›'),
      deskWordsFor(locale).posts.nothingScheduled,
    ];
    for (const sentence of sentences) {
      const inBackticks = [...sentence.matchAll(/`([^`]+)`/g)].map(([, name]) => name);
      expect(inBackticks.length).toBeGreaterThan(0);
      for (const name of inBackticks) expect(options).toContain(name);
    }
  });

  it('forms, fields and buttons have names that fit', () => {
    const { posts, retract, forget, correct, write, preview } = deskWordsFor(locale);
    const titles = [posts.rescheduleTitle, retract.title, forget.title, correct.form, write.form];
    for (const title of titles) expect(title.length).toBeLessThanOrEqual(limits.modalTitle);
    const labels = [posts.newTime, retract.word, retract.reason, forget.word, correct.kind];
    const more = [correct.note, write.headline, write.points, write.text, write.details];
    for (const label of [...labels, ...more]) {
      expect(label.length).toBeLessThanOrEqual(limits.labelText);
    }
    const hints = [correct.noteHint, correct.textHint, write.pointsHint, write.textHint];
    for (const hint of [...hints, write.detailsHint, posts.newTimeHint('America/New_York')]) {
      expect(hint.length).toBeLessThanOrEqual(limits.labelDescription);
    }
    const buttons = [preview.publish, preview.submit, preview.approve, posts.retry, write.take];
    for (const label of [...buttons, write.approve, write.discard])
      expect(label.length).toBeLessThanOrEqual(34);
  });
});
