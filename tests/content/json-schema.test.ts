import { expect, it } from 'vitest';
import { frontMatterJsonSchema } from '../../content/json-schema.ts';

it('is written to the file that editors read (vitest -u writes it anew)', async () => {
  const text = `${JSON.stringify(frontMatterJsonSchema(), null, 2)}\n`;
  await expect(text).toMatchFileSnapshot('../../content/article.schema.json');
});

it('offers every key with what it means', () => {
  expect(frontMatterJsonSchema()).toMatchObject({
    required: ['headline', 'summary', 'added', 'publisher'],
    properties: { dek: { description: 'The sentence under the headline' } },
  });
});
