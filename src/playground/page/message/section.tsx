import type { APIMessage, APISectionComponent } from 'discord-api-types/v10';
import { Markdown } from '../markdown/markdown.tsx';
import { ButtonView } from './button-view.tsx';
import { Picture } from './picture.tsx';
import { componentType } from '../common/discord-numbers.ts';

/** Texts with a button or a small picture beside them. */
export function Section({
  section,
  message,
}: {
  section: APISectionComponent;
  message: APIMessage;
}) {
  const { accessory } = section;
  return (
    <div class="section">
      <div class="section-texts">
        {section.components.map((text, index) => (
          <Markdown key={index} text={text.content} />
        ))}
      </div>
      {accessory.type === componentType.thumbnail ? (
        <Picture
          url={accessory.media.proxy_url ?? accessory.media.url}
          alt={accessory.description}
          spoiler={accessory.spoiler}
          message={message}
          thumbnail
        />
      ) : (
        <ButtonView button={accessory} message={message} />
      )}
    </div>
  );
}
