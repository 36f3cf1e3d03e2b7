import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { PageState } from '../state/page-state.ts';

/** How close to the end still counts as being there, in CSS pixels. */
const nearEnd = 80;

interface Box {
  readonly current: HTMLDivElement | null;
}

/** Keeps the end of the channel in view while it was in view before; a new reply that is too long begins at its top. */
export function useStickToEnd(scroller: Box, state: PageState): void {
  const { messages, pending, failures, persona } = state;
  const atEnd = useRef(true);
  const newest = useRef<string | undefined>(undefined);
  useFollow(scroller, atEnd);
  useLayoutEffect(() => {
    atEnd.current = true;
    newest.current = undefined;
  }, [persona.channelId, persona.userId]);
  useLayoutEffect(() => {
    const last = messages.at(-1)?.id;
    const isNew = last !== newest.current && newest.current !== undefined;
    newest.current = last ?? '';
    if (!scroller.current || (!atEnd.current && !isNew)) return;
    toEnd(scroller.current);
    if (isNew) atEnd.current = !showTop(scroller.current, last);
  }, [scroller, messages, pending, failures]);
}

/** Messages get their true height only when they come into view, so the end moves after it was reached. */
function useFollow(scroller: Box, atEnd: { current: boolean }): void {
  useEffect(() => {
    const box = scroller.current;
    if (!box) return undefined;
    const note = () => {
      atEnd.current = box.scrollHeight - box.scrollTop - box.clientHeight < nearEnd;
    };
    const observer = new ResizeObserver(() => atEnd.current && toEnd(box));
    for (const child of box.children) observer.observe(child);
    observer.observe(box);
    box.addEventListener('scroll', note, { passive: true });
    return () => {
      observer.disconnect();
      box.removeEventListener('scroll', note);
    };
  }, [scroller, atEnd]);
}

function toEnd(box: HTMLElement): void {
  box.scrollTop = box.scrollHeight;
}

/** Scrolls to the top of a message that is higher than the box; whether it had to. */
function showTop(box: HTMLElement, messageId: string | undefined): boolean {
  const row = box.querySelector(`#message-${messageId ?? ''}`);
  if (!row || row.getBoundingClientRect().height <= box.clientHeight) return false;
  row.scrollIntoView({ block: 'start' });
  return true;
}
