import { useMemo } from 'preact/hooks';
import { MarkView } from './mark-view.tsx';
import { parseMarkdown } from './parse-markdown.ts';

/** A text in Discord's Markdown. */
export function Markdown({ text }: { readonly text: string }) {
  const marks = useMemo(() => parseMarkdown(text), [text]);
  return (
    <div class="markdown" dir="auto">
      {marks.map((mark, index) => (
        <MarkView key={index} mark={mark} />
      ))}
    </div>
  );
}
