import type { APIFileComponent } from 'discord-api-types/v10';
import { Icon } from '../common/icon.tsx';
import { formatSize } from './format-size.ts';

/** A file that goes with a message. */
export function FileCard({ component }: { readonly component: APIFileComponent }) {
  const name = component.name ?? component.file.url.replace(/^.*\//, '');
  return (
    <div class="file-card">
      <Icon name="file" />
      <span class="file-name">{name}</span>
      {component.size !== undefined && <span class="file-size">{formatSize(component.size)}</span>}
    </div>
  );
}
