import type { Action } from '../../../local/types.ts';

/** What somebody did, in a few words. */
export function ActionRowLabel({ action }: { readonly action: Action }) {
  return <span class="mention">{actionLabel(action)}</span>;
}

function actionLabel(action: Action): string {
  switch (action.kind) {
    case 'command':
    case 'autocomplete':
      return `/${action.name}`;
    case 'message-command':
      return action.name;
    case 'component':
      return 'a press';
    case 'modal':
      return 'a form';
  }
}
