import { isMap, isNode, LineCounter, parseDocument, type Document } from 'yaml';
import type { Position } from './problem.ts';

export type Path = readonly PropertyKey[];

/** Parsed YAML that still knows on which line each of its values stands. */
export interface YamlSource {
  readonly value: unknown;
  readonly errors: readonly (Position & { readonly message: string })[];
  /** Where the value at a path stands; of a missing value, where its nearest ancestor does. */
  locate(path: Path): Position;
  /** Where a key (the last part of the path) stands. */
  locateKey(path: Path): Position;
}

/** Parses YAML 1.2 (dates stay text). `linesBefore` counts the lines of the file above the text. */
export function parseYamlSource(text: string, linesBefore = 0): YamlSource {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + linesBefore, column: Math.max(col, 1) };
  };
  return {
    errors: document.errors.map((error) => ({
      ...position(error.pos[0]),
      message: firstLine(error.message),
    })),
    value: document.errors.length === 0 ? document.toJS() : undefined,
    locate: (path) => position(offsetOf(document, path)),
    locateKey: (path) => position(keyOffsetOf(document, path)),
  };
}

function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}

function keyOffsetOf(document: Document, path: Path): number {
  const parent = document.getIn(path.slice(0, -1), true);
  if (isMap(parent)) {
    const pair = parent.items.find(({ key }) => String(key) === String(path.at(-1)));
    if (pair && isNode(pair.key) && pair.key.range) return pair.key.range[0];
  }
  return offsetOf(document, path);
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0] ?? message;
}
