import type { APIMessage } from 'discord-api-types/v10';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../common/icon.tsx';
import { offeredCommands } from '../composer/offered-commands.ts';
import { useSurface } from '../state/context.ts';
import { stepMenu } from './step-menu.ts';

interface Props {
  readonly message: APIMessage;
  readonly children: ComponentChildren;
}

/** A message with its menu: right click, the context-menu key, or the button at its corner. */
export function MessageMenu({ message, children }: Props) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const onContextMenu = (event: MouseEvent) => {
    // A link or a selection keeps the browser's own menu.
    if (event.target instanceof Element && event.target.closest('a, input')) return;
    event.preventDefault();
    setOpen(true);
  };
  return (
    <article class="message-frame" onContextMenu={onContextMenu}>
      {children}
      <button
        ref={button}
        type="button"
        class="icon-button message-more"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-label="What can be done with this message"
        onClick={() => setOpen(!open)}
      >
        <Icon name="more" />
      </button>
      {open && <Menu message={message} onClose={close} />}
    </article>
  );
}

function Menu({
  message,
  onClose,
}: {
  readonly message: APIMessage;
  readonly onClose: () => void;
}) {
  const menu = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => menu.current?.querySelector('button')?.focus(), []);
  const items = useMenuItems(message);
  return (
    <div
      ref={menu}
      class="menu"
      role="menu"
      aria-label="Message"
      onKeyDown={(event) => stepMenu(event, menu.current, onClose)}
      onFocusOut={(event) => {
        const to = event.relatedTarget;
        if (!(to instanceof Node) || !menu.current?.contains(to)) onClose();
      }}
    >
      {items.map(({ label, run }) => (
        <button
          key={label}
          type="button"
          role="menuitem"
          tabIndex={-1}
          onClick={() => {
            onClose();
            run();
          }}
        >
          {label}
        </button>
      ))}
    </div>
  );
}

function useMenuItems(message: APIMessage) {
  const { session, playground, persona, inspect } = useSurface();
  const exchange = message.interaction_metadata?.id;
  const apps = offeredCommands(playground, 'message', persona).commands.map(({ name }) => ({
    label: name,
    run: () => void session.act({ kind: 'message-command', name, messageId: message.id }),
  }));
  const copy = {
    label: 'Copy message as JSON',
    run: () => void navigator.clipboard.writeText(JSON.stringify(message, null, 2)),
  };
  const show = exchange ? [{ label: 'Show in inspector', run: () => inspect(exchange) }] : [];
  return [...apps, ...show, copy];
}
