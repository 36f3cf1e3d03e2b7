const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Cuts `text` to `max` UTF-16 units (never fewer than its code points) between graphemes, with an ellipsis when it was longer. */
export function fit(text: string, max: number): string {
  if (text.length <= max) return text;
  return `${takeGraphemes(text, max - 1).trimEnd()}…`;
}

/** As many whole graphemes from the start of `text` as `max` UTF-16 units hold. */
function takeGraphemes(text: string, max: number): string {
  if (text.length <= max) return text;
  let end = 0;
  for (const { segment, index } of graphemes.segment(text)) {
    if (index + segment.length > max) break;
    end = index + segment.length;
  }
  return text.slice(0, end);
}
