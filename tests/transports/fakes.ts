import type { Api, InteractionRef, Upload } from '../../src/discord/api-types.ts';
import type { Log } from '../../src/log.ts';

/** One call that an Api got. */
export interface ApiCall {
  readonly how: 'respond' | 'editOriginal' | 'followUp';
  readonly to: InteractionRef;
  readonly body: object;
  readonly files?: readonly Upload[] | undefined;
}

/** An Api that notes interaction calls; each of `failures` is thrown once, in order. */
export function fakeApi(...failures: Error[]) {
  const calls: ApiCall[] = [];
  const waiting: (() => void)[] = [];
  const note =
    (how: ApiCall['how']) =>
    async (to: InteractionRef, body: object, files?: readonly Upload[]): Promise<void> => {
      calls.push({ how, to, body, files });
      for (const wake of waiting.splice(0)) wake();
      const failure = failures.shift();
      if (failure) throw failure;
    };
  const api: Api = {
    respond: note('respond'),
    editOriginal: note('editOriginal'),
    followUp: note('followUp'),
    request: () => Promise.reject(new Error('not faked')),
    share: () => undefined,
    stop: async () => undefined,
  };
  /** Resolves when that many calls have come. */
  async function called(times: number): Promise<void> {
    while (calls.length < times) await new Promise<void>((resolve) => waiting.push(resolve));
  }
  return { api, calls, called };
}

/** A log that keeps what it is told. */
export function fakeLog() {
  const lines: { readonly level: string; readonly data: unknown; readonly message: string }[] = [];
  const write =
    (level: string) =>
    (data: object | string, message = '') =>
      void lines.push(
        typeof data === 'string' ? { level, data: {}, message: data } : { level, data, message },
      );
  const log: Log = {
    debug: write('debug'),
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
  };
  return { log, lines };
}
