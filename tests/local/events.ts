import type { LocalDiscord, LocalEvent } from '../../src/local/types.ts';

/** Resolves with the next event that fits. */
function nextEvent(local: LocalDiscord, fits: (event: LocalEvent) => boolean): Promise<LocalEvent> {
  return new Promise((resolve) => {
    const stop = local.subscribe((event) => {
      if (!fits(event)) return;
      stop();
      resolve(event);
    });
  });
}

/** Resolves when the gateway's connection next comes or goes. */
export function connection(local: LocalDiscord, up: boolean): Promise<LocalEvent> {
  return nextEvent(local, (event) => event.kind === 'connection' && event.up === up);
}
