import type { APIMessage, APIUser } from 'discord-api-types/v10';
import { AllowedMentionsTypes } from 'discord-api-types/v10';
import { textsOf } from '../../discord/message-text.ts';
import type { MessageBody } from './message-body.ts';

type Mentions = Pick<APIMessage, 'mentions' | 'mention_roles' | 'mention_everyone'>;

/**
 * Who a message pings. Without `allowed_mentions` everything in it does, on edits as well: nothing is remembered
 * from before. `mention_everyone` is told as for a bot that may mention everyone, so that a test sees the slip even
 * where the missing permission would have hidden it.
 */
export function mentionsOf(body: MessageBody, userById: (id: string) => APIUser): Mentions {
  const text = textsOf(body).join('\n');
  const allowed = body.allowed_mentions ?? undefined;
  const may = (type: AllowedMentionsTypes) => !allowed || (allowed.parse ?? []).includes(type);
  const chosen = (type: AllowedMentionsTypes, ids: readonly string[] | undefined) => (id: string) =>
    may(type) || (ids ?? []).includes(id);
  const users = found(text, /<@!?(\d+)>/g).filter(
    chosen(AllowedMentionsTypes.User, allowed?.users),
  );
  return {
    mentions: users.map(userById),
    mention_roles: found(text, /<@&(\d+)>/g).filter(
      chosen(AllowedMentionsTypes.Role, allowed?.roles),
    ),
    mention_everyone: may(AllowedMentionsTypes.Everyone) && /@(?:everyone|here)/.test(text),
  };
}

function found(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, id = '']) => id))];
}
