import type { APIMessage, APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { Markdown } from '../markdown/markdown.tsx';
import { ActionRow } from './action-row.tsx';
import { Container } from './container.tsx';
import { FileCard } from './file-card.tsx';
import { Gallery } from './gallery.tsx';
import { Section } from './section.tsx';
import { componentType, largeSpacing } from '../common/discord-numbers.ts';

interface Props {
  readonly component: APIMessageTopLevelComponent;
  readonly message: APIMessage;
}

/** One component of a message. */
export function ComponentView({ component, message }: Props) {
  switch (component.type) {
    case componentType.actionRow:
      return <ActionRow row={component} message={message} />;
    case componentType.section:
      return <Section section={component} message={message} />;
    case componentType.textDisplay:
      return <Markdown text={component.content} />;
    case componentType.mediaGallery:
      return <Gallery items={component.items} message={message} />;
    case componentType.file:
      return <FileCard component={component} />;
    case componentType.separator:
      return (
        <hr
          class={`separator ${component.divider === false ? 'blank' : ''} ${component.spacing === largeSpacing ? 'large' : ''}`}
        />
      );
    case componentType.container:
      return (
        <Container container={component}>
          {component.components.map((inner, index) => (
            <ComponentView key={index} component={inner} message={message} />
          ))}
        </Container>
      );
    default:
      return <p class="unknown">A component that this page does not know.</p>;
  }
}
