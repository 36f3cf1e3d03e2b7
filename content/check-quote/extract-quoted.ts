import { plainText } from '../search/plain-text.ts';
import { findAttribution } from './find-attribution.ts';
import { countWords, isShort } from './find-exact.ts';
import { markedIn } from './quotation-marks.ts';
import type { Marked } from './quotation-marks.ts';
import { tokensOf } from './tokens.ts';

/** Words to be checked, and the name that stands beside them. */
export interface Quoted {
  /** Without its quotation marks and Markdown. */
  readonly text: string;
  readonly attributedTo: string | undefined;
  /** Set where nothing is marked as a quote: then it is all of a part of the message. */
  readonly isWhole?: true;
}

const quotePrefix = /^[ \t]*>(?:>>)?[ \t]?/;

/**
 * What a message quotes: the words in quotation marks of any language, else its block quotes, else all of each of its parts
 * (content, title of an embed …). In the order of the message.
 */
export function extractQuoted(...parts: readonly string[]): Quoted[] {
  const message = parts.join('\n');
  const marked = markedQuotes(plainText(message));
  if (marked.length > 0) return marked;
  const blocks = blockQuotes(message);
  if (blocks.length > 0) return blocks;
  return parts
    .flatMap((part) => wholeText(plainText(part).trim()))
    .map(({ text, attributedTo }) => ({ text, attributedTo, isWhole: true }));
}

function markedQuotes(text: string): Quoted[] {
  const all = markedIn(text);
  return all.flatMap((marked, i) => {
    const words = text.slice(marked.start, marked.end).trim();
    if (isName(words)) return [];
    const before = text.slice(all[i - 1]?.end ?? 0, marked.start - 1);
    const after = text.slice(marked.end + 1, startAfter(all, i));
    return [{ text: words, attributedTo: findAttribution(lastLines(before), firstLines(after)) }];
  });
}

/** One word between marks, or a few characters, is a name or an ironic word, not a quote. */
function isName(words: string): boolean {
  const tokens = tokensOf(words);
  return countWords(tokens) < 2 || (isShort(tokens) && tokens.some(({ single }) => single));
}

function startAfter(all: readonly Marked[], i: number): number | undefined {
  const next = all[i + 1];
  return next === undefined ? undefined : next.start - 1;
}

/** A name may stand on the next line, but not after an empty one. */
function firstLines(text: string): string {
  return text.split(/\n\s*\n/, 1)[0] ?? '';
}

function lastLines(text: string): string {
  return text.split(/\n\s*\n/).at(-1) ?? '';
}

function blockQuotes(message: string): Quoted[] {
  const lines = message.split('\n');
  const quotes: Quoted[] = [];
  let at = 0;
  while (at < lines.length) {
    const end = endOfBlock(lines, at);
    if (end > at) {
      const block = lines.slice(at, end).map((line) => line.replace(quotePrefix, ''));
      quotes.push(...blockQuote(block, lines[at - 1] ?? '', lines[end] ?? ''));
    }
    at = Math.max(end, at + 1);
  }
  return quotes;
}

/** `>` quotes one line, `>>>` all that follows. */
function endOfBlock(lines: readonly string[], start: number): number {
  if (/^[ \t]*>>>/.test(lines[start] ?? '')) return lines.length;
  const length = lines.slice(start).findIndex((line) => !quotePrefix.test(line));
  return length < 0 ? lines.length : start + length;
}

/** The last line of a block, or the line below it, may name the speaker: `— Name`. */
function blockQuote(block: readonly string[], above: string, below: string): Quoted[] {
  const signed = /^\s*(?:[—–―~]|--?)\s*\S/.test(block.at(-1) ?? '');
  const words = signed && block.length > 1 ? block.slice(0, -1) : block;
  const signature = words === block ? below : (block.at(-1) ?? '');
  const text = plainText(words.join('\n')).trim();
  const attributedTo = findAttribution(plainText(above), signature);
  return text === '' ? [] : [{ text, attributedTo }];
}

/** A whole message: words with `— Name` on a line of its own or after a full stop, or `Name: words`. */
function wholeText(text: string): Quoted[] {
  if (text === '') return [];
  const signed = /^(?<words>.+?[\n.!?。！？…]\s*)(?<signature>(?:[—–―~]|--)\s*[^\n]{2,80})$/su.exec(
    text,
  );
  const { words, signature } = signed?.groups ?? {};
  if (words !== undefined && signature !== undefined) {
    return [{ text: words.trim(), attributedTo: findAttribution('', signature) }];
  }
  const named = /^(?<name>\p{Lu}[^\n:.!?]{1,60}):\s+(?<words>.+)$/su.exec(text)?.groups;
  const attributedTo = findAttribution(`${named?.['name'] ?? ''}:`, '');
  if (named?.['words'] !== undefined && attributedTo !== undefined) {
    return [{ text: named['words'], attributedTo }];
  }
  return [{ text, attributedTo: undefined }];
}
