import { describe, expect, it } from 'vitest';
import { extractQuoted } from '../../../content/check-quote/extract-quoted.ts';

describe('the words', () => {
  it.each([
    'Look: “it will change” now',
    'Look: "it will change" now',
    'Look: „it will change“ now',
    'Look: „it will change” now',
    'Look: «it will change» now',
    'Look: « it will change » now',
    'Look: »it will change« now',
    'Look: ‘it will change’ now',
    "Look: 'it will change' now",
    'Look: ‹it will change› now',
    'Look: ”it will change” now',
    '看：「it will change」',
    '見よ『it will change』と',
    '> it will change',
    'Look:\n> it will change\nnow',
    '>>> it will change',
    '> “it will change”',
    '**“it will change”**',
    'it will change',
  ])('are taken from %j', (message) => {
    expect(extractQuoted(message).map(({ text }) => text)).toEqual(['it will change']);
  });

  it('are all of a block quote', () => {
    expect(extractQuoted('> one line\n> and two\n\n> another one')).toEqual([
      { text: 'one line\nand two', attributedTo: undefined },
      { text: 'another one', attributedTo: undefined },
    ]);
  });

  it('are each of several', () => {
    const [first, second] = extractQuoted(
      '“We will win,” said Ana Ruiz. “We never lose,” said Lee.',
    );

    expect(first).toEqual({ text: 'We will win,', attributedTo: 'Ana Ruiz' });
    expect(second).toEqual({ text: 'We never lose,', attributedTo: 'Lee' });
  });

  it.each([
    ["I don't think that's what we've said", "I don't think that's what we've said"],
    ['The 5" pipe and the 6" pipe', 'The 5" pipe and the 6" pipe'],
    ['The “peace” came', 'The “peace” came'],
    ['דובר צה"ל אמר שלום לכולם', 'דובר צה"ל אמר שלום לכולם'],
    ['an “unclosed mark', 'an “unclosed mark'],
  ])('are the whole text where marks are none: %j', (message, text) => {
    expect(extractQuoted(message).map((quoted) => quoted.text)).toEqual([text]);
  });

  it('keep quotations within them', () => {
    expect(extractQuoted('“He said ‘no way’ to me”')[0]?.text).toBe('He said ‘no way’ to me');
  });

  it('are none in an empty message', () => {
    expect(extractQuoted(' \n ')).toEqual([]);
  });
});

describe('the name beside them', () => {
  it.each([
    ['“It will change” — Ana Ruiz', 'Ana Ruiz'],
    ['“It will change”\n– Ana Ruiz, mayor of Example City', 'Ana Ruiz'],
    ['"It will change" -- Ana Ruiz', 'Ana Ruiz'],
    ['“It will change” (Ana Ruiz)', 'Ana Ruiz'],
    ['“It will change,” said Ana Ruiz.', 'Ana Ruiz'],
    ['“It will change,” Ana Ruiz said.', 'Ana Ruiz'],
    ['“It will change,” said the mayor Ana Ruiz', 'Ana Ruiz'],
    ['Ana Ruiz said: “It will change”', 'Ana Ruiz'],
    ['Ana Ruiz told reporters on Monday that “it will change”', 'Ana Ruiz'],
    ['According to Ana Ruiz, “it will change”', 'Ana Ruiz'],
    ['Ana Ruiz: “It will change”', 'Ana Ruiz'],
    ['Ana Ruiz: It will change everything here', 'Ana Ruiz'],
    ['It will change everything here.\n— Ana Ruiz', 'Ana Ruiz'],
    ['> It will change\n— Ana Ruiz', 'Ana Ruiz'],
    ['> It will change\n> — Ana Ruiz', 'Ana Ruiz'],
    ['Ana Ruiz:\n> It will change', 'Ana Ruiz'],
    ['“It will change,” said the Ministry of the Interior', 'Ministry of the Interior'],
    ['«Va a cambiar», dijo Ana Ruiz', 'Ana Ruiz'],
    ['Según Ana Ruiz, «va a cambiar»', 'Ana Ruiz'],
    ['« Cela va changer », a déclaré Ana Ruiz', 'Ana Ruiz'],
    ['„Es wird sich ändern“, sagte Bürgermeisterin Ana Ruiz', 'Bürgermeisterin Ana Ruiz'],
    ['“Vai mudar”, disse a prefeita Ana Ruiz', 'Ana Ruiz'],
    ['«Всё изменится», — сказала Анна Рузова', 'Анна Рузова'],
    ['Анна Рузова заявила: «Всё изменится»', 'Анна Рузова'],
    ['«Усе зміниться», — сказала Анна Рузова', 'Анна Рузова'],
    ['قالت سلمى الحداد: «كل شيء سيتغير»', 'سلمى الحداد'],
    ['אמרה נועה ברקת: “הכול ישתנה כאן”', 'נועה ברקת'],
    ['大野千代は「全てが変わるだろう」と述べた', '大野千代'],
    ['沈慧兰说：“一切都会改变的”', '沈慧兰'],
  ])('is read from %j', (message, name) => {
    expect(extractQuoted(message)[0]?.attributedTo).toBe(name);
  });

  it.each([
    '“It will change,” he said.',
    'He said “it will change”',
    '“It will change” https://news.example/a',
    '“It will change” — 2024',
    'Look: “it will change”'.replace('Look: ', ''),
  ])('is none in %j', (message) => {
    expect(extractQuoted(message)[0]?.attributedTo).toBeUndefined();
  });
});
