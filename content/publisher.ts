import * as z from 'zod';

/** What is known of a publisher, each fact with the page where it stands. */
export const publisherSchema = z.strictObject({
  name: z.string().min(1).max(100),
  owner: z.string().min(1).max(200),
  funding: z.string().min(1).max(300),
  country: z.string().min(1).max(60),
  checked: z.iso.date().describe('When somebody last read the source page'),
  source: z
    .url({ protocol: /^https?$/ })
    .max(512)
    .describe('The page where owner and funding stand'),
  standards: z
    .url({ protocol: /^https?$/ })
    .max(512)
    .optional()
    .describe("The publisher's own standards page"),
});

export type KnownPublisher = Readonly<z.output<typeof publisherSchema>>;

/** A publisher; of one that a server's moderators name, nothing is known but the name. */
export type Publisher = KnownPublisher | { readonly name: string };
