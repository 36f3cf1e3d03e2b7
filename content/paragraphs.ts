/** A stretch of a Markdown body between blank lines, with its offset in the body. */
export interface Block {
  readonly text: string;
  readonly offset: number;
}

/**
 * The numbered paragraphs of a body: `paragraphsOf(body)[0]` is paragraph 1. Blocks are divided by blank
 * lines; a fenced code block is kept whole; headings and rules (`---`) are not counted.
 */
export function paragraphsOf(body: string): string[] {
  return paragraphBlocksOf(body).map(({ text }) => text);
}

/** The same paragraphs with their offsets. */
export function paragraphBlocksOf(body: string): Block[] {
  return blocksOf(body).filter(({ text }) => !isHeading(text) && !isRule(text));
}

/** All blocks of a body, headings and rules included. */
export function blocksOf(body: string): Block[] {
  const blocks: Block[] = [];
  let start = -1;
  let fence: string | undefined;
  let offset = 0;
  const close = (end: number): void => {
    if (start >= 0) blocks.push({ text: body.slice(start, end), offset: start });
    start = -1;
  };
  for (const line of body.split('\n')) {
    if (fence !== undefined) {
      if (closesFence(line, fence)) fence = undefined;
    } else if (line.trim() === '') {
      close(offset - 1);
    } else {
      if (start < 0) start = offset;
      fence = openingFence(line);
    }
    offset += line.length + 1;
  }
  close(body.length);
  return blocks;
}

function openingFence(line: string): string | undefined {
  if (!line.includes('```') && !line.includes('~~~')) return undefined;
  const match = /^[ \t]*(?:(`{3,})[^`]*|(~{3,}).*)$/.exec(line);
  return match?.[1] ?? match?.[2];
}

/** A fence ends with at least as many of the same marks, and nothing after them. */
function closesFence(line: string, fence: string): boolean {
  const marks = line.trim();
  return marks.length >= fence.length && marks.split('').every((mark) => mark === fence[0]);
}

function isHeading(block: string): boolean {
  if (!block.includes('\n')) return /^ {0,3}#{1,6}(?:[ \t]|$)/.test(block);
  return /^[^\n]*\n {0,3}(?:=+|-+)[ \t]*$/.test(block);
}

function isRule(block: string): boolean {
  return /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/.test(block);
}
