import { useCallback, useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { PageState } from '../state/page-state.ts';
import { flags, hasFlag } from './flags.ts';

/** How close to the end still counts as being there, in CSS pixels. */
const nearEnd = 80;

interface Box {
  readonly current: HTMLDivElement | null;
}

/** Keeps the end of the channel in view while it was in view before; a new reply that is too long begins at its top. */
export function useStickToEnd(scroller: Box, state: PageState): void {
  const { messages, pending, failures, persona } = state;
  const atEnd = useRef(true);
  const last = useRef<string | undefined>(undefined);
  const isNew = useRef(false);
  const wasLoading = useRef(false);
  const follow = useCallback(() => {
    if (!scroller.current || !atEnd.current) return;
    toEnd(scroller.current);
    if (isNew.current) atEnd.current = !showTop(scroller.current, last.current);
  }, [scroller]);
  useFollow(scroller, atEnd, follow);
  useLayoutEffect(() => {
    atEnd.current = true;
    last.current = undefined;
  }, [persona.channelId, persona.userId]);
  useLayoutEffect(() => {
    const newest = messages.at(-1);
    const arrived = last.current !== undefined && last.current !== (newest?.id ?? '');
    // What was “thinking…” until now has only just arrived, too.
    isNew.current = arrived || (isNew.current && wasLoading.current);
    wasLoading.current = newest !== undefined && hasFlag(newest, flags.loading);
    last.current = newest?.id ?? '';
    if (arrived) atEnd.current = true;
    follow();
  }, [follow, messages, pending, failures]);
}

/** Messages grow after they were drawn, when they come into view and when their pictures load; the end moves with them. */
function useFollow(scroller: Box, atEnd: { current: boolean }, follow: () => void): void {
  useEffect(() => {
    const box = scroller.current;
    if (!box) return undefined;
    const note = () => {
      atEnd.current = box.scrollHeight - box.scrollTop - box.clientHeight < nearEnd;
    };
    const observer = new ResizeObserver(follow);
    for (const child of [box, ...box.children]) observer.observe(child);
    box.addEventListener('scroll', note, { passive: true });
    return () => {
      observer.disconnect();
      box.removeEventListener('scroll', note);
    };
  }, [scroller, atEnd, follow]);
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
