import { MessageFlags } from 'discord-api-types/v10';
import type { Api } from '../discord/api-types.ts';
import { readUploads } from '../discord/read-uploads.ts';
import type { Message } from '../views/message.ts';
import type { Desk } from './desk.ts';

/**
 * Puts a message into a server's log channel. What is said there has no reader of its own, so it is in the server's language.
 * Resolves with whether it is there; never rejects.
 */
export type TellModerators = (
  guildId: string,
  messageIn: (locale: string) => Message,
) => Promise<boolean>;

/** A server without a log channel is not told: what happened is in its ledger all the same. */
export function createTelling(
  desk: Pick<Desk, 'settings'>,
  { api, log }: { readonly api: Api; readonly log: { warn(data: object, text: string): void } },
): TellModerators {
  return async (guildId, messageIn) => {
    try {
      const { logChannelId, language } = await desk.settings(guildId);
      if (logChannelId === null) return false;
      const { components, files = [] } = messageIn(language ?? 'en');
      await api.request({
        method: 'POST',
        route: `/channels/${logChannelId}/messages`,
        body: { flags: MessageFlags.IsComponentsV2, components, allowed_mentions: { parse: [] } },
        files: await readUploads(files),
      });
      return true;
    } catch (err) {
      log.warn({ err, guildId }, 'The moderators of a server could not be told');
      return false;
    }
  };
}
