import type { APIMediaGalleryItem, APIMessage } from 'discord-api-types/v10';
import { Picture } from './picture.tsx';

/** One to ten pictures: a single one at its own shape, several as a grid. */
export function Gallery({
  items,
  message,
}: {
  items: readonly APIMediaGalleryItem[];
  message: APIMessage;
}) {
  return (
    <div class="gallery" data-count={Math.min(items.length, 4)}>
      {items.map((item, index) => (
        <Picture
          key={index}
          url={item.media.proxy_url ?? item.media.url}
          alt={item.description}
          spoiler={item.spoiler}
          message={message}
        />
      ))}
    </div>
  );
}
