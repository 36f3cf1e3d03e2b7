import type { Api } from './api-types.ts';

/** An Api that is loaded when it is first used: an endpoint that answers inline can work before, and without it. */
export function lateApi(load: () => Promise<Api>): Api {
  let loading: Promise<Api> | undefined;
  const api = () => (loading ??= load());
  return {
    respond: async (...args) => (await api()).respond(...args),
    editOriginal: async (...args) => (await api()).editOriginal(...args),
    followUp: async (...args) => (await api()).followUp(...args),
    request: async (call) => (await api()).request(call),
    // Without calls there is nothing to share: it is not loaded for that.
    share: (among) => void loading?.then((it) => it.share(among)),
    stop: async () => (await loading)?.stop(),
  };
}
