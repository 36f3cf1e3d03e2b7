import * as z from 'zod';
import { frontMatter } from './article.ts';

/**
 * The front matter as a JSON Schema, for the completion and checks of editors. Draft 7, because that is what
 * yaml-language-server knows best.
 */
export function frontMatterJsonSchema(): object {
  const schema = z.toJSONSchema(frontMatter, { io: 'input', target: 'draft-7' });
  return { ...schema, title: 'Front matter of an article' };
}
