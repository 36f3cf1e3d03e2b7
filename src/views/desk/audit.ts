import { ComponentType } from 'discord-api-types/v10';
import { encodeCustomId } from '../../discord/custom-id.ts';
import { button, colours, container, row, textDisplay } from '../components.ts';
import { fit } from '../fit.ts';
import { escapeLine } from '../markdown/escape.ts';
import type { Message } from '../message.ts';
import { showNotice } from '../notice.ts';
import { timestamp } from '../time.ts';
import { digestPlace } from './digest-name.ts';
import { deskWordsFor } from './words/desk-words-for.ts';

/** Something that was done; the desk's own row fits. */
export interface AuditSeen {
  readonly id: number;
  readonly at: Date;
  readonly actorId: string;
  readonly action: string;
  readonly articleId: string | null;
  readonly postId: string | null;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
}

export const auditPageSize = 8;

/** Who did what and when, newest first; `hasMore` when there are older ones. */
export function showAudit(
  entries: readonly AuditSeen[],
  { isFirst, hasMore, locale }: { isFirst: boolean; hasMore: boolean; locale: string },
): Message {
  const words = deskWordsFor(locale).audit;
  const text = [`## ${words.title}`, ...entries.map((entry) => entryText(entry, locale))];
  if (entries.length === 0) text.push(words.none);
  const last = entries.at(-1);
  const buttons = [
    ...(isFirst ? [] : [button(words.newest, auditId('newest'))]),
    ...(hasMore && last ? [button(words.older, auditId(last.id))] : []),
  ];
  return {
    components: [
      container(colours.neutral, [textDisplay(text.join('\n'))]),
      ...(buttons.length > 0 ? [row(...buttons)] : []),
    ],
  };
}

/** The whole of it as a file, to keep. */
export function showAuditFile(
  entries: readonly AuditSeen[],
  { locale }: { readonly locale: string },
): Message {
  const words = deskWordsFor(locale).audit;
  if (entries.length === 0) return showNotice({ text: words.none });
  const name = 'audit.json';
  const data = Buffer.from(JSON.stringify(entries, null, 2));
  return {
    components: [
      container(colours.neutral, [
        textDisplay(words.file(entries.length)),
        { type: ComponentType.File, file: { url: `attachment://${name}` } },
      ]),
    ],
    files: [{ name, data, alt: words.fileAlt }],
  };
}

/** The custom_id of a button to the page that follows an entry, or to the newest. */
function auditId(before: number | 'newest'): string {
  return encodeCustomId('audit', before);
}

/** Undoes it after the control's name: the entry before which the page begins, 'newest' for the first page. */
export function parseAuditId([word = '']: readonly string[]): number | 'newest' | undefined {
  if (word === 'newest') return word;
  return /^\d{1,15}$/.test(word) ? Number(word) : undefined;
}

function entryText(
  { actorId, action, articleId, at, ...entry }: AuditSeen,
  locale: string,
): string {
  const words = deskWordsFor(locale).audit;
  const who = actorId === 'desk' ? words.byItself : `<@${actorId}>`;
  const actions: Readonly<Partial<Record<string, string>>> = words.action;
  const what = actions[action] ?? escapeLine(action);
  const about =
    articleId === null ? '' : ` · ${digestPlace(articleId, locale) ?? escapeLine(articleId)}`;
  const change = [entry.before, entry.after].map((it) => (it ? brief(it) : '–')).join(' → ');
  return `${timestamp(at.toISOString(), 'f')} ${who} **${what}**${about}\n-# ${change}`;
}

/** The whole of it is in the file. */
function brief(values: Readonly<Record<string, unknown>>): string {
  const parts = Object.entries(values).map(
    ([key, value]) =>
      `${key}: ${fit(typeof value === 'string' ? value : JSON.stringify(value), 40)}`,
  );
  return escapeLine(fit(parts.join(', '), 110));
}
