import {
  ButtonStyle,
  type APIButtonComponent,
  type APIContainerComponent,
  type APIEmbed,
} from 'discord-api-types/v10';
import { encodeCustomId } from '../../discord/custom-id.ts';
import { button, container, row, textDisplay } from '../components.ts';
import { fit } from '../fit.ts';
import { escapeLine } from '../markdown/escape.ts';
import type { PostMessage } from '../post.ts';
import { fits, sizeOf, subtract, type Size } from '../size.ts';
import { timestamp } from '../time.ts';
import { deskWordsFor } from './words/desk-words-for.ts';

/**
 * A post as it will look, inside a reply: its line above, then what its embed holds, with buttons that do nothing. Where
 * there is less room than a post may take, its points give way, and that is said.
 */
export function showReplica(
  { content, embeds, components }: PostMessage,
  { room, locale }: { readonly room: Size; readonly locale: string },
): APIContainerComponent {
  const [embed = {}] = embeds;
  const head = shortened([content, headOf(embed)], half(room), locale);
  const tail = shortened(
    [fieldsOf(embed), footOf(embed)],
    half(subtract(room, sizeOf(head))),
    locale,
  );
  const left = subtract(room, sizeOf(head + tail));
  const texts = [head, shortened([embed.description ?? ''], left, locale), tail];
  const buttons = components.flatMap((it) => it.components).map(idle);
  return container(embed.color ?? 0, [
    ...texts.filter((text) => text !== '').map(textDisplay),
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

/** Only the longest of articles with the longest of notes come to this, and it is said. */
function shortened(parts: readonly string[], room: Size, locale: string): string {
  const text = parts.filter((part) => part !== '').join('\n');
  if (fits(sizeOf(text), room)) return text;
  const end = `\n${deskWordsFor(locale).preview.cut}`;
  for (let length = room.characters - end.length; length > 0; length -= 50) {
    // A backslash at the end would show.
    const cut = fit(text, length).replace(/\\+…$/, '…') + end;
    if (fits(sizeOf(cut), room)) return cut;
  }
  return '';
}

function half({ characters, bytes }: Size): Size {
  return { characters: Math.floor(characters / 2), bytes: Math.floor(bytes / 2) };
}

function idle(it: APIButtonComponent, at: number): APIButtonComponent {
  if (it.style === ButtonStyle.Link) return it;
  const label = 'label' in it ? (it.label ?? '') : '';
  return button(label, encodeCustomId('replica', at), { disabled: true });
}
