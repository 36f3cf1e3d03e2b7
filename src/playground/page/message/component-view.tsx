import type { APIMessage, APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { Markdown } from '../markdown/markdown.tsx';
import { ActionRow } from './action-row.tsx';
import { Container } from './container.tsx';
import { FileCard } from './file-card.tsx';
import { Gallery } from './gallery.tsx';
import { Section } from './section.tsx';

interface Props {
  readonly component: APIMessageTopLevelComponent;
  readonly message: APIMessage;
}

/** One component of a message. The numbers are Discord's component types. */
export function ComponentView({ component, message }: Props) {
  switch (component.type) {
    case 1:
      return <ActionRow row={component} message={message} />;
    case 9:
      return <Section section={component} message={message} />;
    case 10:
      return <Markdown text={component.content} />;
    case 12:
      return <Gallery items={component.items} message={message} />;
    case 13:
      return <FileCard component={component} />;
    case 14:
      return (
        <hr
          class={`separator ${component.divider === false ? 'blank' : ''} ${component.spacing === 2 ? 'large' : ''}`}
        />
      );
    case 17:
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
