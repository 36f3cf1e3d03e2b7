import type { Article } from '../article.ts';
import { paragraphsOf } from '../paragraphs.ts';
import { plainText } from '../search/plain-text.ts';

/** Headline and dek come before the first paragraph. */
const before = 2;

/** All of an article that its source wrote, without Markdown: headline, dek, then the paragraphs. Not our summary. */
export function partsOf({ headline, dek = '', body }: Article): string[] {
  return [headline, dek, ...paragraphsOf(body).map(plainText)];
}

/** The number of the paragraph, from 1; 0 for headline and dek. */
export function paragraphOf(part: number): number {
  return Math.max(0, part - before + 1);
}

/** Whether two parts follow one another as paragraphs of the body do. */
export function isBody(part: number): boolean {
  return part >= before;
}
