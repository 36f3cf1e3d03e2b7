import type { APIMessage } from 'discord-api-types/v10';
import { Markdown } from '../markdown/markdown.tsx';
import { ComponentView } from './component-view.tsx';
import { Embed } from './embed.tsx';
import { flags, hasFlag } from './flags.ts';
import { Picture } from './picture.tsx';

/** What a message says: text, embeds, pictures and components, in Discord's order. */
export function MessageBody({ message }: { readonly message: APIMessage }) {
  if (hasFlag(message, flags.loading)) return <Thinking name={message.author.username} />;
  const isV2 = hasFlag(message, flags.componentsV2);
  const shown = new Set(
    message.embeds.flatMap(({ image, thumbnail }) => [image?.url, thumbnail?.url]),
  );
  const loose = isV2
    ? []
    : message.attachments.filter(
        (it) => !shown.has(it.url) && !shown.has(`attachment://${it.filename}`),
      );
  return (
    <div class="message-body">
      {message.content && <Markdown text={message.content} />}
      {loose.map((file) => (
        <Picture key={file.id} url={file.url} alt={file.description} message={message} />
      ))}
      {message.embeds.map((embed, index) => (
        <Embed key={index} embed={embed} message={message} />
      ))}
      {message.components?.map((component, index) => (
        <ComponentView key={index} component={component} message={message} />
      ))}
    </div>
  );
}

function Thinking({ name }: { readonly name: string }) {
  return (
    <p class="thinking" role="status">
      <span class="dots" aria-hidden="true">
        <i />
        <i />
        <i />
      </span>
      {name} is thinking…
    </p>
  );
}
