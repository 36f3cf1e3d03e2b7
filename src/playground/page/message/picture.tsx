import type { APIMessage } from 'discord-api-types/v10';
import { useState } from 'preact/hooks';
import { Icon } from '../common/icon.tsx';
import { useSurface } from '../state/context.ts';
import { mediaPath } from './media-path.ts';

interface Props {
  readonly url: string;
  readonly alt?: string | null | undefined;
  readonly spoiler?: boolean | undefined;
  readonly message: APIMessage;
  readonly thumbnail?: boolean;
}

/** A picture with its alt text on demand. One that is not on this machine is named, and never loaded. */
export function Picture({ url, alt, spoiler = false, message, thumbnail = false }: Props) {
  const { mediaOrigin } = useSurface().playground;
  const [covered, setCovered] = useState(spoiler);
  const [failed, setFailed] = useState(false);
  const path = mediaPath(url, message.attachments, mediaOrigin);
  return (
    <figure class={`picture ${thumbnail ? 'thumbnail' : ''}`}>
      {path === undefined || failed ? (
        <span class="picture-absent">
          <Icon name="file" />
          {path === undefined
            ? 'A picture from elsewhere, not loaded'
            : 'The picture cannot be shown'}
        </span>
      ) : (
        <img
          src={path}
          alt={alt ?? ''}
          loading="lazy"
          decoding="async"
          onError={() => setFailed(true)}
        />
      )}
      {covered && (
        <button type="button" class="spoiler-cover" onClick={() => setCovered(false)}>
          Spoiler
        </button>
      )}
      {alt && !covered && <AltText alt={alt} />}
    </figure>
  );
}

function AltText({ alt }: { readonly alt: string }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        class="alt-badge"
        aria-expanded={open}
        aria-label="Alt text"
        onClick={() => setOpen(!open)}
      >
        ALT
      </button>
      {open && (
        <figcaption class="alt-text" dir="auto">
          {alt}
        </figcaption>
      )}
    </>
  );
}
