import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { DrawReply, DrawRequest } from './artist.ts';

/** A running process that draws cards. */
export interface Artist {
  ask(request: DrawRequest): void;
  /** Whether it keeps this process alive. */
  hold(isBusy: boolean): void;
  /** Resolves when it has ended. */
  end(): Promise<void>;
}

export interface ArtistEvents {
  onReply(reply: DrawReply): void;
  /** It ended, by itself or not; the cause is what it last said. */
  onEnd(cause: Error): void;
}

/**
 * Starts the drawing process. Not a thread: what the canvas and its fonts took (over 100 MB) stays with a process when
 * a thread ends, and a native crash would take the bot with it.
 */
export function startArtist(entry: URL, { onReply, onEnd }: ArtistEvents): Artist {
  const child = fork(fileURLToPath(entry), {
    // It needs none of the bot's secrets.
    env: {},
    // JSON would make numbers in words of a picture's bytes.
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-2000);
  });
  child.on('message', onReply);
  child.on('error', onEnd);
  // After its last words have arrived.
  child.on('close', (code, signal) => onEnd(new Error(`It ended with ${signal ?? code}: ${said}`)));
  return {
    ask: (request) => void child.send(request),
    hold(isBusy) {
      for (const part of [child, child.channel]) {
        if (isBusy) part?.ref();
        else part?.unref();
      }
    },
    async end() {
      if (!child.kill()) return;
      child.ref();
      await once(child, 'exit');
    },
  };
}
