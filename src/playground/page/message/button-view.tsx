import type {
  APIButtonComponent,
  APIMessage,
  APIMessageComponentEmoji,
} from 'discord-api-types/v10';
import { useState } from 'preact/hooks';
import { Icon } from '../common/icon.tsx';
import { safeTarget } from '../markdown/safe-target.ts';
import { useSurface } from '../state/context.ts';
import { keepFocus } from './keep-focus.ts';

/** Discord's button styles by number; 5 is a link, 6 a shop item. */
const styles = ['', 'primary', 'secondary', 'success', 'danger', 'link', 'secondary'] as const;

/** A button as Discord draws it. Disabled ones keep the focus, so that pressing a tab does not lose one's place. */
export function ButtonView({
  button,
  message,
}: {
  button: APIButtonComponent;
  message: APIMessage;
}) {
  const { session } = useSurface();
  const [busy, setBusy] = useState(false);
  if ('url' in button) return <LinkButton button={button} />;
  const inert = button.disabled === true || busy || !('custom_id' in button);
  const press = async () => {
    if (inert || !('custom_id' in button)) return;
    setBusy(true);
    const customId = button.custom_id;
    await session.act({ kind: 'component', messageId: message.id, customId });
    keepFocus(message.id, customId);
    setBusy(false);
  };
  return (
    <button
      type="button"
      class={`button ${styles[button.style]}`}
      data-custom-id={'custom_id' in button ? button.custom_id : undefined}
      aria-disabled={inert}
      aria-busy={busy}
      onClick={() => void press()}
    >
      <Label button={button} />
    </button>
  );
}

type LinkProps = { readonly button: Extract<APIButtonComponent, { url: string }> };

function LinkButton({ button }: LinkProps) {
  const target = safeTarget(button.url);
  if (target === undefined) return <Label button={button} />;
  return (
    <a
      class="button link"
      href={target}
      target="_blank"
      rel="noopener noreferrer nofollow"
      title={target}
    >
      <Label button={button} />
      <Icon name="external" size={16} />
    </a>
  );
}

interface Labelled {
  readonly label?: string;
  readonly emoji?: APIMessageComponentEmoji;
}

function Label({ button }: { readonly button: object }) {
  const { label, emoji }: Labelled = button;
  return (
    <>
      {emoji?.name && <span class="button-emoji">{emoji.id ? `:${emoji.name}:` : emoji.name}</span>}
      {label && <span dir="auto">{label}</span>}
    </>
  );
}
