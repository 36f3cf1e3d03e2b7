import type { APIMessage, APIUser } from 'discord-api-types/v10';
import { Component } from 'preact';
import { Avatar } from '../common/avatar.tsx';
import { Icon } from '../common/icon.tsx';
import { textOfMessage } from '../common/text-of-message.ts';
import { useSurface } from '../state/context.ts';
import { flags, hasFlag } from './flags.ts';
import { MessageBody } from './message-body.tsx';
import { MessageMenu } from './message-menu.tsx';
import { TimeOfDay } from './time-of-day.tsx';
import { interactionType } from '../common/discord-numbers.ts';

interface Props {
  readonly message: APIMessage;
  readonly refreshed: boolean;
}

/** One message of a channel. Drawn again only when it has changed, which keeps long channels smooth. */
export class MessageRow extends Component<Props> {
  override shouldComponentUpdate(next: Props): boolean {
    return next.message !== this.props.message || next.refreshed !== this.props.refreshed;
  }

  override render({ message, refreshed }: Props) {
    const ephemeral = hasFlag(message, flags.ephemeral);
    return (
      <li
        class={`message ${ephemeral ? 'ephemeral' : ''} ${refreshed ? 'refreshed' : ''}`}
        id={`message-${message.id}`}
      >
        <MessageMenu message={message}>
          <UsedBy message={message} />
          <RepliesTo message={message.referenced_message} />
          <div class="message-main">
            <Avatar name={message.author.username} bot={message.author.bot ?? false} />
            <div class="message-content">
              <Head message={message} />
              <MessageBody message={message} />
              {message.edited_timestamp && <span class="edited">(edited)</span>}
              {refreshed && (
                <span class="refreshed-note">Brought up to date: the article was saved</span>
              )}
              {ephemeral && <OnlyYou messageId={message.id} />}
            </div>
          </div>
        </MessageMenu>
      </li>
    );
  }
}

/** The line above a reply: who used which command. */
function UsedBy({ message }: { readonly message: APIMessage }) {
  const used = message.interaction_metadata;
  const name = message.interaction?.name;
  if (!used || name === undefined || used.type !== interactionType.command) return null;
  const who = used.user.global_name ?? used.user.username;
  return (
    <p class="used-by">
      <Icon name="reply" size={18} />
      <Avatar name={who} small />
      <strong>{who}</strong> used <span class="mention">/{name}</span>
    </p>
  );
}

/** The line above a reply to another message: whose it is, and what it says. */
function RepliesTo({ message }: { readonly message: APIMessage['referenced_message'] }) {
  const name = useNameOf(message?.author);
  if (!message || name === undefined) return null;
  return (
    <p class="used-by">
      <Icon name="reply" size={18} />
      <Avatar name={name} bot={message.author.bot ?? false} small />
      <strong>{name}</strong> <span class="replied">{textOfMessage(message)}</span>
    </p>
  );
}

function Head({ message: { author, timestamp } }: { readonly message: APIMessage }) {
  const name = useNameOf(author);
  return (
    <header class="message-head">
      <h2 class="author">{name}</h2>
      {author.bot && <span class="app-tag">App</span>}
      <TimeOfDay iso={timestamp} />
    </header>
  );
}

function useNameOf(author: APIUser | undefined): string | undefined {
  const { bot } = useSurface().world;
  return author?.id === bot.id ? bot.name : (author?.global_name ?? author?.username);
}

function OnlyYou({ messageId }: { readonly messageId: string }) {
  const { session } = useSurface();
  return (
    <p class="only-you">
      <Icon name="eye" size={16} />
      Only you can see this ·{' '}
      <button type="button" class="text-button" onClick={() => session.dismiss(messageId)}>
        Dismiss message
      </button>
    </p>
  );
}
