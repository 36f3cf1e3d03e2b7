import type { APIMessage } from 'discord-api-types/v10';
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
  const { messages, opening, pending, failures, persona } = state;
  const atEnd = useRef(true);
  const isOpen = useRef(false);
  const last = useRef<APIMessage | undefined>(undefined);
  const isNew = useRef(false);
  const follow = useCallback(() => {
    if (!scroller.current || !atEnd.current) return;
    toEnd(scroller.current);
    if (isNew.current) atEnd.current = !showTop(scroller.current, last.current?.id);
  }, [scroller]);
  useFollow(scroller, atEnd, follow);
  useLayoutEffect(() => {
    atEnd.current = true;
  }, [persona.channelId, persona.userId]);
  useLayoutEffect(() => {
    const before = last.current;
    const newest = messages.at(-1);
    // What was there when the channel opened is read from its end.
    if (!isOpen.current) isNew.current = false;
    else if (newest !== before) isNew.current = hasArrived(newest, before, isNew.current);
    if (newest?.id !== before?.id) atEnd.current = true;
    last.current = newest;
    isOpen.current = opening === undefined;
    follow();
  }, [follow, messages, opening, pending, failures]);
}

/** Whether a message has only just come. What was “thinking…” until now has, too. */
function hasArrived(
  newest: APIMessage | undefined,
  before: APIMessage | undefined,
  wasNew: boolean,
): boolean {
  if (!before || newest?.id !== before.id) return true;
  return wasNew && hasFlag(before, flags.loading);
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
