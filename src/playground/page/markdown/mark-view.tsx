import type { ComponentChildren } from 'preact';
import { useSurface } from '../state/context.ts';
import { ChannelPill } from './channel-pill.tsx';
import type { Mark } from './mark.ts';
import { MentionView } from './mention-view.tsx';
import { channelOfLink } from './message-link.ts';
import { safeTarget } from './safe-target.ts';
import { Spoiler } from './spoiler.tsx';
import { Timestamp } from './timestamp.tsx';

/** Draws one mark. Text only ever becomes text nodes: nothing that an article says can become an element. */
export function MarkView({ mark }: { readonly mark: Mark }) {
  switch (mark.kind) {
    case 'text':
      return <>{mark.text}</>;
    case 'break':
      return <br />;
    case 'code':
      return <code>{mark.text}</code>;
    case 'code-block':
      return (
        <pre dir="ltr" tabIndex={0} role="region" aria-label="Code">
          <code>{mark.text}</code>
        </pre>
      );
    case 'heading':
      return <Heading level={mark.level}>{marks(mark.content)}</Heading>;
    case 'list':
      return <List list={mark} />;
    case 'link':
      return <Link target={mark.target}>{marks(mark.content)}</Link>;
    case 'time':
      return <Timestamp seconds={mark.seconds} style={mark.style} />;
    case 'emoji':
      return <span class="emoji">:{mark.name}:</span>;
    case 'spoiler':
      return <Spoiler>{marks(mark.content)}</Spoiler>;
    case 'strong':
    case 'em':
    case 'underline':
    case 'strike':
    case 'subtext':
    case 'quote':
      return <Span kind={mark.kind}>{marks(mark.content)}</Span>;
    default:
      return <MentionView mark={mark} />;
  }
}

const marks = (content: readonly Mark[]) =>
  content.map((mark, index) => <MarkView key={index} mark={mark} />);

type SpanProps = {
  readonly kind: 'strong' | 'em' | 'underline' | 'strike' | 'subtext' | 'quote';
  readonly children: ComponentChildren;
};

function Span({ kind, children }: SpanProps) {
  switch (kind) {
    case 'strong':
      return <strong>{children}</strong>;
    case 'em':
      return <em>{children}</em>;
    case 'underline':
      return <u>{children}</u>;
    case 'strike':
      return <s>{children}</s>;
    case 'subtext':
      return <small dir="auto">{children}</small>;
    case 'quote':
      return <blockquote dir="auto">{children}</blockquote>;
  }
}

/** A message may begin with any level, so for a screen reader all are one below the message's own heading. */
function Heading({ level, children }: { level: 1 | 2 | 3; children: ComponentChildren }) {
  return (
    <h3 class={`heading-${level}`} dir="auto">
      {children}
    </h3>
  );
}

function List({ list: { start, items } }: { readonly list: Extract<Mark, { kind: 'list' }> }) {
  const rows = items.map((item, index) => (
    <li key={index} dir="auto">
      {marks(item)}
    </li>
  ));
  return start === undefined ? <ul>{rows}</ul> : <ol start={start}>{rows}</ol>;
}

function Link({ target, children }: { target: string; children: ComponentChildren }) {
  const channelId = channelOfLink(target, useSurface().world);
  if (channelId !== undefined) return <ChannelPill channelId={channelId} isMessage />;
  const safe = safeTarget(target);
  if (safe === undefined) return <>{children}</>;
  return (
    <a href={safe} title={safe} target="_blank" rel="noopener noreferrer nofollow">
      {children}
    </a>
  );
}
