import * as z from 'zod';
import type { Publisher } from './publisher.ts';

/** An article's id: the name of its file without `.md`, short enough to ride in a custom_id of 100 characters. */
export const articleIdPattern = /^[a-z0-9-]{1,60}$/;

const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine((text) => !text.includes('\n'), { error: 'must be one line' });
const instant = z.iso.datetime({ offset: true });

const quote = z.strictObject({
  text: z
    .string()
    .trim()
    .min(1)
    .max(3000)
    .describe('The words, exactly as they stand in one paragraph of the body'),
  speaker: line(100).describe('Who said it'),
  role: line(200).optional().describe('What the speaker is'),
  via: line(100).optional().describe('Who reported it first, if the text says so'),
});

const correction = z.strictObject({
  at: instant,
  kind: z.enum(['correction', 'clarification', 'update']),
  note: z.string().trim().min(1).max(500),
});

const retraction = z.strictObject({
  at: instant,
  reason: z.string().trim().min(1).max(500),
});

const image = z
  .strictObject({
    file: line(200)
      .regex(/^[^/\\]+$/, 'must be the name of a file beside the article, without a folder')
      .optional()
      .describe('A PNG, JPEG or WebP beside the article, under 10 MiB'),
    alt: line(1024).optional().describe('What the picture shows; required with a file'),
    credit: line(200).optional(),
  })
  .refine((it) => it.file === undefined || it.alt !== undefined, {
    error: 'is missing: say what the picture shows, for those who cannot see it',
    path: ['alt'],
  })
  .meta({ dependencies: { file: ['alt'] } });

/** The front matter of an article, as an editor writes it. */
export const frontMatter = z
  .strictObject({
    headline: line(256),
    dek: line(500).optional().describe('The sentence under the headline'),
    summary: z.array(line(500)).min(1).max(5).describe('1 to 5 key points, in our own words'),
    topics: z
      .array(
        z
          .string()
          .regex(
            /^[\p{L}\p{N}-]{1,40}$/u,
            'must be letters, digits and hyphens only, at most 40, such as city-council',
          ),
      )
      .max(10)
      .default([]),
    language: z
      .string()
      .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'must be a language tag such as en, ar or pt-BR')
      .default('en')
      .describe('A BCP 47 language tag'),
    published: instant.optional().describe('Left out when the source does not state it'),
    added: z.iso.date().describe('When it joined this library'),
    byline: z.array(line(100)).max(10).default([]),
    publisher: line(100).describe('A name in publishers.yaml'),
    url: z
      .url({ protocol: /^https?$/ })
      .max(512)
      .optional(),
    image: image.optional(),
    quotes: z.array(quote).max(100).default([]),
    corrections: z.array(correction).max(50).default([]).describe('Newest first'),
    status: z.enum(['published', 'draft', 'retracted']).default('published'),
    retraction: retraction.optional(),
  })
  .refine((it) => it.status !== 'retracted' || it.retraction !== undefined, {
    error: 'is missing: a retracted article says when (at) and why (reason)',
    path: ['retraction'],
  });

/** The keys that may stand at a path of the front matter, such as `[]` or `['quotes', 0]`. */
export function knownKeys([group]: readonly PropertyKey[]): string[] {
  const groups = { quotes: quote, corrections: correction, image, retraction };
  const found = Object.entries(groups).find(([key]) => key === group)?.[1] ?? frontMatter;
  return Object.keys(found.shape);
}

export type FrontMatter = z.output<typeof frontMatter>;
export type Correction = z.output<typeof correction>;

/** Words somebody said, and the number (from 1) of the paragraph in which they stand. */
export interface Quote extends z.output<typeof quote> {
  readonly paragraph: number;
}

/** A picture that is sent with an article: an absolute path, read only when it is sent. */
export interface Picture {
  readonly path: string;
  readonly alt: string;
  /** Of the file as the article was read with it (hex): another picture may lie there by now. */
  readonly sha256: string;
}

/** One article as the library serves it. Immutable: a changed file makes a new object. */
export interface Article extends Readonly<Omit<FrontMatter, 'publisher' | 'quotes' | 'image'>> {
  readonly id: string;
  readonly publisher: Publisher;
  /** Other known publishers on whom the text leans: named by a quote's `via` or the picture's credit. */
  readonly agencies: readonly Publisher[];
  readonly quotes: readonly Quote[];
  /** Set for what stands beside the original as `<id>.<language>.md`. */
  readonly isTranslation?: true;
  /** Set for what a server's moderators wrote in Discord: when, as an ISO instant. It is read in that server only. */
  readonly writtenAt?: string;
  readonly picture?: Picture;
  readonly pictureCredit?: string;
  /** The record: Markdown, to the letter. */
  readonly body: string;
  readonly words: number;
  /** SHA-256 (hex) of all that a reader could be shown; changes whenever any of it does. */
  readonly revision: string;
}
