import type { Handler } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { LocalDiscord } from '../local/types.ts';
import type { LibraryView, PlaygroundEvent } from './protocol.ts';

interface Sources {
  readonly discord: Pick<LocalDiscord, 'subscribe'>;
  subscribeLibrary(listener: () => void): () => void;
}

/** Answers with server-sent events: all that happens in Local Discord and the library, until the page goes away. */
export function eventStream(sources: Sources, library: () => LibraryView): Handler {
  return (context) =>
    streamSSE(context, async (stream) => {
      const send = (event: PlaygroundEvent) =>
        void stream.writeSSE({ data: JSON.stringify(event) });
      const unsubscribers = [
        sources.discord.subscribe(send),
        sources.subscribeLibrary(() => send({ kind: 'library', library: library() })),
      ];
      // Without a first byte the browser does not report the stream as open.
      await stream.write(': open\n\n');
      await new Promise<void>((resolve) => stream.onAbort(resolve));
      for (const unsubscribe of unsubscribers) unsubscribe();
    });
}
