import fc from 'fast-check';
import { expect, it } from 'vitest';
import { blocksOf, paragraphsOf } from '../../content/paragraphs.ts';

it.each<[title: string, body: string, paragraphs: string[]]>([
  [
    'divides at blank lines',
    'One\nstill one\n\nTwo\n \t\n\nThree',
    ['One\nstill one', 'Two', 'Three'],
  ],
  ['keeps the indent of a block', 'One\n\n    code', ['One', '    code']],
  ['does not count headings', '# H\n\nOne\n\n## H ##\n\nTwo\n\nH\n---\n\n#', ['One', 'Two']],
  ['counts a tag such as #news', '#news today', ['#news today']],
  ['does not count rules', 'One\n\n---\n\n* * *\n\n___\n\nTwo', ['One', 'Two']],
  ['counts a list as one', '- a\n- b\n\nTwo', ['- a\n- b', 'Two']],
  [
    'keeps a fence whole',
    'One\n\n```js\na\n\n```` b\n\n# c\n```\n\nTwo',
    ['One', '```js\na\n\n```` b\n\n# c\n```', 'Two'],
  ],
  ['keeps a fence of tildes whole', '~~~\na\n\n```\n~~~~\n\nTwo', ['~~~\na\n\n```\n~~~~', 'Two']],
  ['keeps an open fence to the end', '```\na\n\nb', ['```\na\n\nb']],
  ['takes inline code for text', '```a``` b\n\nTwo', ['```a``` b', 'Two']],
  ['finds nothing in nothing', '', []],
])('%s', (_, body, paragraphs) => {
  expect(paragraphsOf(body)).toEqual(paragraphs);
});

const isFilled = (line: string): boolean => line.trim() !== '';

it('loses nothing but blank lines, and knows where each block stands', () => {
  const line = fc.constantFrom('', ' ', 'a', '# b', '```', '~~~', '---', '    c', '> d', '- e');
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const body = lines.join('\n');
      const blocks = blocksOf(body);
      for (const { text, offset } of blocks) expect(body.startsWith(text, offset)).toBe(true);
      const kept = blocks.flatMap(({ text }) => text.split('\n')).filter(isFilled);
      expect(kept).toEqual(lines.filter(isFilled));
    }),
  );
});
