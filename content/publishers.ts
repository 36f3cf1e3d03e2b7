import { join, resolve } from 'node:path';
import * as z from 'zod';
import type { Problem } from './problem.ts';
import { publisherSchema, type KnownPublisher, type Publisher } from './publisher.ts';
import { readIfPresent } from './read-if-present.ts';
import { schemaFindings } from './schema-findings.ts';
import { parseYamlSource } from './yaml-source.ts';

export type Publishers = ReadonlyMap<string, Publisher>;

/**
 * The files that tell who publishes, in the order in which a later one overrides an earlier one: the
 * built-in list (if given), `publishers.yaml` beside the articles' folder, `publishers.yaml` in it.
 */
export function publisherFiles(folder: string, builtIn?: string): string[] {
  const files = [join(folder, '..', 'publishers.yaml'), join(folder, 'publishers.yaml')];
  if (builtIn === undefined || files.some((file) => resolve(file) === resolve(builtIn)))
    return files;
  return [builtIn, ...files];
}

/** Reads lists of publishers. A file that is absent says nothing; a broken entry is left out. */
export function loadPublishers(files: readonly string[]): {
  publishers: Publishers;
  problems: Problem[];
} {
  const publishers = new Map<string, KnownPublisher>();
  const problems: Problem[] = [];
  for (const file of files) {
    const text = readIfPresent(file);
    if (text === undefined) continue;
    const read = parsePublishers(file, text);
    problems.push(...read.problems);
    for (const publisher of read.publishers) publishers.set(publisher.name, publisher);
  }
  return { publishers, problems };
}

function parsePublishers(
  file: string,
  text: string,
): { publishers: KnownPublisher[]; problems: Problem[] } {
  const yaml = parseYamlSource(text);
  const problem = { file, rule: 'publishers', level: 'error' } as const;
  if (yaml.errors.length > 0) {
    return { publishers: [], problems: yaml.errors.map((error) => ({ ...problem, ...error })) };
  }
  const list = z.array(z.unknown()).safeParse(yaml.value ?? []);
  if (!list.success) {
    const message = 'must be a list of publishers, each beginning with “- name: …”';
    return { publishers: [], problems: [{ ...problem, line: 1, column: 1, message }] };
  }
  const keys = Object.keys(publisherSchema.shape);
  const publishers: KnownPublisher[] = [];
  const problems: Problem[] = [];
  for (const [index, entry] of list.data.entries()) {
    const parsed = publisherSchema.safeParse(entry);
    if (parsed.success) publishers.push(parsed.data);
    else {
      const found = schemaFindings(parsed.error, entry, yaml, () => keys, [index]);
      for (const finding of found) problems.push({ ...problem, ...finding });
    }
  }
  return { publishers, problems };
}
