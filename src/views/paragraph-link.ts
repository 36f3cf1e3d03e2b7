import type { Article } from '../../content/article.ts';
import { encodeCustomId } from '../discord/custom-id.ts';
import { parseNumber } from './parse-number.ts';
import { asValue, versionIn, withVersion } from './version-word.ts';

const control = 'at';

/** A paragraph of an article, from 1; 0 stands for what is above the text. */
export interface ParagraphLink {
  readonly articleId: string;
  readonly paragraph: number;
  /** The language of the translation in which it is; without one, it is in the original. */
  readonly version?: string;
}

/** A paragraph in the version of the article that is given. */
export function placeIn(
  { id: articleId, isTranslation, language }: Article,
  paragraph: number,
): ParagraphLink {
  return { articleId, paragraph, ...(isTranslation && { version: language }) };
}

/** A custom_id such as `1:at:tram-line:3:0`; `seat` tells apart two buttons of a message that lead to the same place. */
export function paragraphId(
  { articleId, paragraph, version }: ParagraphLink,
  seat: number,
): string {
  const words = [articleId, paragraph, seat];
  return withVersion(version, words, (them) => encodeCustomId(control, ...them));
}

/** The custom_id of a menu whose values are made by `paragraphValue`. */
export function paragraphMenuId(): string {
  return encodeCustomId(control);
}

/** A value such as `tram-line:3:`, or `tram-line:3::es` in a translation. */
export function paragraphValue({ articleId, paragraph, version }: ParagraphLink): string {
  return withVersion(version, [articleId, paragraph, ''], asValue);
}

/** Undoes `paragraphId` after the control's name, and `paragraphValue`; undefined for words that they do not make. */
export function parseParagraphId(args: readonly string[]): ParagraphLink | undefined {
  const words = args.length === 1 ? (args[0] ?? '').split(':') : args;
  const [articleId = '', number, , version] = words;
  const paragraph = parseNumber(number);
  if (!articleId || paragraph === undefined) return undefined;
  return { articleId, paragraph, ...versionIn(version) };
}
