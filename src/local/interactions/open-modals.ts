import type { APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';

/** A form on somebody's screen. */
interface OpenModal {
  readonly form: APIModalInteractionResponseCallbackData;
  readonly channelId: string;
  readonly sourceMessageId?: string;
}

export interface OpenModals {
  open(userId: string, modal: OpenModal): void;
  /** The form that this person has open, if it has that custom_id. */
  find(userId: string, customId: string): OpenModal | undefined;
  close(userId: string): void;
}

/** One form a person at a time, as in Discord. */
export function createOpenModals(): OpenModals {
  const byUser = new Map<string, OpenModal>();
  return {
    open: (userId, modal) => void byUser.set(userId, modal),
    find(userId, customId) {
      const modal = byUser.get(userId);
      return modal?.form.custom_id === customId ? modal : undefined;
    },
    close: (userId) => void byUser.delete(userId),
  };
}
