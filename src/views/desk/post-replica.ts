import {
  ButtonStyle,
  type APIButtonComponent,
  type APIContainerComponent,
  type APIEmbed,
} from 'discord-api-types/v10';
import { encodeCustomId } from '../../discord/custom-id.ts';
import { button, container, row, textDisplay } from '../components.ts';
import { escapeLine } from '../markdown/escape.ts';
import type { PostMessage } from '../post.ts';
import { fits, sizeOf, subtract, type Size } from '../size.ts';
import { timestamp } from '../time.ts';
import { deskWordsFor } from './text.ts';

/**
 * A post as it will look, inside a reply: its line above, then what its embed holds, with buttons that do nothing. Where
 * there is less room than a post may take, its points give way, and that is said.
 */
export function showReplica(
  { content, embeds, components }: PostMessage,
  { room, locale }: { readonly room: Size; readonly locale: string },
): APIContainerComponent {
  const [embed = {}] = embeds;
  const head = [content, headOf(embed)].filter((text) => text !== '').join('\n');
  const tail = [fieldsOf(embed), footOf(embed)].filter((text) => text !== '').join('\n');
  const points = shortened(embed.description ?? '', subtract(room, sizeOf(head + tail)), locale);
  const texts = [head, points, tail].filter((text) => text !== '');
  const buttons = components.flatMap((it) => it.components).map(idle);
  return container(embed.color ?? 0, [
    ...texts.map(textDisplay),
    ...(buttons.length > 0 ? [row(...buttons)] : []),
  ]);
}

/** In an embed an author's name is plain text; here it would be Markdown. */
function headOf({ author, title, url }: APIEmbed): string {
  const lines = author ? [`-# ${escapeLine(author.name)}`] : [];
  if (title !== undefined)
    lines.push(url === undefined ? `### ${title}` : `### [${title}](${url})`);
  return lines.join('\n');
}

function fieldsOf({ fields = [] }: APIEmbed): string {
  return fields.map(({ value }) => value).join('\n');
}

function footOf({ footer, timestamp: at }: APIEmbed): string {
  const parts = [
    ...(footer ? [escapeLine(footer.text)] : []),
    ...(at === undefined ? [] : [timestamp(at, 'f')]),
  ];
  return parts.length > 0 ? `-# ${parts.join(' · ')}` : '';
}

/** Whole lines only: a cut inside one could leave Markdown open. */
function shortened(text: string, room: Size, locale: string): string {
  if (fits(sizeOf(text), room)) return text;
  const { cut } = deskWordsFor(locale).preview;
  const lines = text.split('\n');
  while (lines.length > 0 && !fits(sizeOf([...lines, cut].join('\n')), room)) lines.pop();
  return [...lines, cut].join('\n');
}

function idle(it: APIButtonComponent, at: number): APIButtonComponent {
  if (it.style === ButtonStyle.Link) return it;
  const label = 'label' in it ? (it.label ?? '') : '';
  return button(label, encodeCustomId('replica', at), { disabled: true });
}
