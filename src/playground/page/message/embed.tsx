import type { APIEmbed, APIMessage } from 'discord-api-types/v10';
import { Markdown } from '../markdown/markdown.tsx';
import { safeTarget } from '../markdown/safe-target.ts';
import { Timestamp } from '../markdown/timestamp.tsx';
import { cssColour } from './css-colour.ts';
import { Picture } from './picture.tsx';

/** An embed, as messages without Components V2 carry them. */
export function Embed({ embed, message }: { embed: APIEmbed; message: APIMessage }) {
  const accent = cssColour(embed.color);
  return (
    <div class="embed" style={accent ? { '--accent-edge': accent } : {}}>
      <div class="embed-main">
        {embed.author && <p class="embed-author">{embed.author.name}</p>}
        {embed.title && <Title title={embed.title} url={embed.url} />}
        {embed.description && <Markdown text={embed.description} />}
        {embed.fields && <Fields fields={embed.fields} />}
        {embed.image && (
          <Picture url={embed.image.url} message={message} alt={altOf(embed.image.url, message)} />
        )}
        <Footer embed={embed} />
      </div>
      {embed.thumbnail && <Picture url={embed.thumbnail.url} message={message} thumbnail />}
    </div>
  );
}

function Title({ title, url }: { title: string; url: string | undefined }) {
  const target = url === undefined ? undefined : safeTarget(url);
  if (target === undefined) {
    return (
      <div class="embed-title">
        <Markdown text={title} />
      </div>
    );
  }
  return (
    <a
      class="embed-title"
      href={target}
      title={target}
      target="_blank"
      rel="noopener noreferrer nofollow"
      dir="auto"
    >
      {title}
    </a>
  );
}

function Fields({ fields }: { readonly fields: NonNullable<APIEmbed['fields']> }) {
  return (
    <dl class="embed-fields">
      {fields.map((field, index) => (
        <div key={index} class={field.inline ? 'inline' : ''}>
          <dt>
            <Markdown text={field.name} />
          </dt>
          <dd>
            <Markdown text={field.value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Footer({ embed: { footer, timestamp } }: { readonly embed: APIEmbed }) {
  if (!footer && !timestamp) return null;
  return (
    <p class="embed-footer">
      {footer?.text}
      {footer && timestamp && ' · '}
      {timestamp && <Timestamp seconds={Math.trunc(Date.parse(timestamp) / 1000)} style="f" />}
    </p>
  );
}

/** The alt text of an uploaded picture stands with the upload. */
function altOf(url: string, { attachments }: APIMessage): string | undefined {
  return attachments.find((it) => url === it.url || url === `attachment://${it.filename}`)
    ?.description;
}
