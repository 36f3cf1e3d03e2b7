import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { manuscriptOf, readManuscript, type Manuscript } from '../../content/manuscript.ts';
import { aPublisher } from '../builders/publisher.ts';

const now = new Date('2026-03-02T10:00:00Z');
const known = aPublisher({ name: 'Example News' });
const about = { mark: '0a1b2c3d', now, publishers: new Map([[known.name, known]]) };
const ferry: Manuscript = {
  headline: 'The ferry runs again',
  points: '- The ferry runs again.\n\n* It had stood still.',
  text: 'The ferry runs again.\n\n“We missed it,” Ina Brandt told City Radio.',
  details:
    'publisher: Example News\n“We missed it” — Ina Brandt, lighthouse keeper (via City Radio)',
};

describe('a manuscript', () => {
  it('becomes an article as from a file, with an id of its own', async () => {
    const { article } = await readManuscript(ferry, about);
    expect(article).toMatchObject({
      id: 'the-ferry-runs-again-0a1b2c3d',
      summary: ['The ferry runs again.', 'It had stood still.'],
      added: '2026-03-02',
      writtenAt: now.toISOString(),
      publisher: known,
      quotes: [
        {
          text: 'We missed it',
          speaker: 'Ina Brandt',
          role: 'lighthouse keeper',
          via: 'City Radio',
          paragraph: 2,
        },
      ],
      body: ferry.text,
    });
  });

  it('in a script that ids do not have gets an id by its mark', async () => {
    const { article } = await readManuscript({ ...ferry, headline: 'Паром снова ходит' }, about);
    expect(article?.id).toBe('article-0a1b2c3d');
  });

  it('names a publisher of whom nothing more is known', async () => {
    const details = 'publisher: The Gull Gazette';
    const { article } = await readManuscript({ ...ferry, details }, about);
    expect(article?.publisher).toEqual({ name: 'The Gull Gazette' });
  });

  it.each([
    ['«\u00A0Nous l’avons regretté\u00A0» — Ina Brandt, gardienne', 'Nous l’avons regretté'],
    ['„Wir haben sie vermisst“ – Ina Brandt, Wärterin', 'Wir haben sie vermisst'],
    ['「とても寂しかった」— Ina Brandt、灯台守（via City Radio）', 'とても寂しかった'],
  ])('takes quotes as they are written elsewhere: %s', async (line, words) => {
    const details = `publisher: Example News\n${line}`;
    const typed = { ...ferry, text: `Ina Brandt: “${words}”`, details };
    const { article } = await readManuscript(typed, about);
    expect(article?.quotes).toMatchObject([{ text: words, speaker: 'Ina Brandt' }]);
    expect(article?.quotes[0]?.role).toMatch(/^(?:gardienne|Wärterin|灯台守)$/);
  });

  it('corrects an article under its id, with the entry on top', async () => {
    const { article } = await readManuscript(ferry, about);
    if (!article) throw new Error('There is no article.');
    const entry = { at: '2026-03-03T10:00:00Z', kind: 'update' as const, note: 'It stopped.' };
    const later = { ...about, now: new Date('2026-03-03T10:00:00Z'), corrects: { article, entry } };
    const typed = { ...manuscriptOf(article), text: ferry.text.replace('runs', 'ran') };
    const read = await readManuscript(typed, later);
    const { id, added, writtenAt, headline } = article;
    expect(read.article).toMatchObject({ id, added, writtenAt, headline, corrections: [entry] });
    expect(read.article?.body).toContain('The ferry ran again.');
  });

  it.each([
    ['no publisher', { details: '' }, 'publisher is missing'],
    ['no points', { points: ' \n- ' }, 'summary must not be empty'],
    ['six points', { points: '1\n2\n3\n4\n5\n6' }, 'summary may have at most 5 entries'],
    [
      'words that nobody said',
      { details: ferry.details.replace('missed', 'loved') },
      'must stand in one paragraph word for word',
    ],
    ['a line that means nothing', { details: 'Ina Brandt' }, '“Ina Brandt” is not understood'],
    ['an address that is none', { details: 'publisher: X\nurl: here' }, 'a whole address'],
    ['HTML', { text: '<b>The ferry</b>' }, 'HTML'],
    ['an empty text', { text: '  ' }, 'body'],
    ['quotes in quotes', { text: `${'>'.repeat(9000)} [a](b)` }, 'in one another'],
  ])('with %s says what would be valid', async (_, over, problem) => {
    const { article, problems = [] } = await readManuscript({ ...ferry, ...over }, about);
    expect(article).toBeUndefined();
    expect(problems.map(({ message }) => message).join('\n')).toContain(problem);
  });

  it('is what its article gives back, so that it can be mended', async () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((some) => some.join(' '));
    const typed = fc.record({
      headline: words,
      points: fc.array(words, { minLength: 1, maxLength: 5 }).map((some) => some.join('\n')),
      quote: words,
      speaker: words,
      role: fc.option(words, { nil: undefined }),
      topics: fc.uniqueArray(word, { maxLength: 4 }),
      byline: fc.array(words, { maxLength: 2 }),
    });
    await fc.assert(
      fc.asyncProperty(typed, async ({ quote, speaker, role, topics, byline, ...rest }) => {
        const manuscript = {
          ...rest,
          text: `First.\n\nX “${quote}” y.`,
          details: [
            'publisher: Example News',
            `topics: ${topics.join('، ')}`,
            `byline: ${byline.join(', ')}`,
            `"${quote}" - ${speaker}${role === undefined ? '' : `, ${role}`}`,
          ].join('\n'),
        };
        const { article, problems } = await readManuscript(manuscript, about);
        if (!article) throw new Error(problems?.[0]?.message);
        const { revision: first, ...again } = article;
        const read = await readManuscript(manuscriptOf(article), {
          ...about,
          mark: again.id.slice(-8),
        });
        expect(read.article?.revision).toBe(first);
      }),
    );
  });
});
