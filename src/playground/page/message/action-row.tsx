import type {
  APIActionRowComponent,
  APIComponentInMessageActionRow,
  APIMessage,
} from 'discord-api-types/v10';
import { ButtonView } from './button-view.tsx';
import { SelectView } from './select-view.tsx';
import { componentType } from '../common/discord-numbers.ts';

interface Props {
  readonly row: APIActionRowComponent<APIComponentInMessageActionRow>;
  readonly message: APIMessage;
}

/** Up to five buttons, or one select menu. */
export function ActionRow({ row, message }: Props) {
  return (
    <div class="action-row">
      {row.components.map((component, index) =>
        component.type === componentType.button ? (
          <ButtonView key={index} button={component} message={message} />
        ) : (
          <SelectView key={index} menu={component} message={message} />
        ),
      )}
    </div>
  );
}
