import type { APIMessage, APISelectMenuComponent } from 'discord-api-types/v10';
import { menuOptions } from '../common/menu-options.ts';
import { Picker } from '../common/picker.tsx';
import { useSurface } from '../state/context.ts';

/** A select menu under a message: what is picked goes to the bot at once. */
export function SelectView({
  menu,
  message,
}: {
  menu: APISelectMenuComponent;
  message: APIMessage;
}) {
  const { session, world } = useSurface();
  const { options, picked } = menuOptions(menu, world);
  const placeholder = menu.placeholder ?? 'Make a selection';
  return (
    <Picker
      // A new menu under the same message begins with its own defaults.
      key={menu.custom_id}
      label={placeholder}
      placeholder={placeholder}
      options={options}
      picked={picked}
      most={menu.max_values ?? 1}
      disabled={menu.disabled ?? false}
      onPicked={(values) =>
        void session.act({
          kind: 'component',
          messageId: message.id,
          customId: menu.custom_id,
          values,
        })
      }
    />
  );
}
