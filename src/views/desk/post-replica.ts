import {
  ButtonStyle,
  type APIButtonComponent,
  type APIContainerComponent,
  type APIEmbed,
  type APITextDisplayComponent,
} from 'discord-api-types/v10';
import { encodeCustomId } from '../../discord/custom-id.ts';
import { button, container, picture, row, textDisplay } from '../components.ts';
import { fit } from '../fit.ts';
import { escapeLine } from '../markdown/escape.ts';
import type { PostMessage } from '../post.ts';
import { fits, sizeOf, subtract, type Size } from '../size.ts';
import { timestamp } from '../time.ts';
import { deskWordsFor } from './words/desk-words-for.ts';

interface Options {
  readonly room: Size;
  readonly locale: string;
  /** The picture that goes along; Discord shows it between the line and the embed. */
  readonly file?: { readonly name: string; readonly alt: string } | undefined;
}

/**
 * A post as it will look, inside a reply: its line above, its picture, then what its embed holds, with buttons that do
 * nothing. Where there is less room than a post may take, its points give way, and that is said.
 */
export function showReplica(
  { content, embeds, components }: PostMessage,
  { room, locale, file }: Options,
): APIContainerComponent {
  const [embed = {}] = embeds;
  const line = shortened([content], half(room), locale);
  const besideLine = subtract(room, sizeOf(line));
  const head = shortened([headOf(embed)], half(besideLine), locale);
  const besideHead = subtract(besideLine, sizeOf(head));
  const tail = shortened([fieldsOf(embed), footOf(embed)], half(besideHead), locale);
  const points = shortened([embed.description ?? ''], subtract(besideHead, sizeOf(tail)), locale);
  const buttons = components.flatMap((it) => it.components).map(idle);
  return container(embed.color ?? 0, [
    ...texts(line),
    ...(file ? [picture(`attachment://${file.name}`, file.alt)] : []),
    ...texts(head, points, tail),
    ...(buttons.length > 0 ? [row(...buttons)] : []),
  ]);
}

/** Discord takes no empty ones. */
function texts(...parts: readonly string[]): APITextDisplayComponent[] {
  return parts.filter((text) => text !== '').map(textDisplay);
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
