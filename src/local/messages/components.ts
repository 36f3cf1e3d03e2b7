import type { APIAttachment, APIEmbed, APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { ComponentType, EmbedType } from 'discord-api-types/v10';

/** Any component of a message, loosely: what is walked here is data that was judged before. */
export interface Node {
  readonly type: ComponentType;
  readonly id?: number;
  readonly components?: readonly Node[];
  readonly accessory?: Node;
  readonly custom_id?: string;
  [key: string]: unknown;
}

/** Components as Discord gives them back: numbered, with `attachment://` names made addresses. */
export function settleComponents(
  components: readonly APIMessageTopLevelComponent[],
  attachments: readonly APIAttachment[],
  v2: boolean,
): APIMessageTopLevelComponent[] {
  const taken = new Set(walk(components).flatMap(({ id }) => (id ? [id] : [])));
  let last = 0;
  const nextId = () => {
    do last += 1;
    while (taken.has(last));
    return last;
  };
  const said = JSON.stringify(components, (_key, value: unknown) => {
    if (isMedia(value)) return resolveMedia(value, attachments);
    if (!isNode(value)) return value;
    // Legacy messages number nothing. Source: Discord's docs, components/reference.
    return { ...value, id: v2 ? value.id || nextId() : 0 };
  });
  return JSON.parse(said) as APIMessageTopLevelComponent[];
}

/** Embeds as Discord gives them back. */
export function settleEmbeds(
  embeds: readonly APIEmbed[],
  attachments: readonly APIAttachment[],
): APIEmbed[] {
  const said = JSON.stringify(embeds, (_key, value: unknown) =>
    isMedia(value) ? resolveMedia(value, attachments) : value,
  );
  const settled = JSON.parse(said) as APIEmbed[];
  for (const embed of settled) embed.type = EmbedType.Rich;
  return settled;
}

/** Components, loosely typed, for walking. */
export function asNodes(components: readonly object[] | undefined): readonly Node[] {
  return (components ?? []) as readonly Node[];
}

/** All components, nested ones and accessories included, in reading order. */
export function walk(components: readonly object[] | undefined): Node[] {
  return asNodes(components).flatMap((node) => {
    const below = [...(node.components ?? []), ...(node.accessory ? [node.accessory] : [])];
    return [node].concat(walk(below));
  });
}

interface Media {
  readonly url: string;
}

function isMedia(value: unknown): value is Media {
  return (
    typeof value === 'object' &&
    value !== null &&
    'url' in value &&
    typeof value.url === 'string' &&
    value.url.startsWith('attachment://')
  );
}

function resolveMedia(media: Media, attachments: readonly APIAttachment[]): object {
  const name = media.url.slice('attachment://'.length);
  const attachment = attachments.find(({ filename }) => filename === name);
  if (!attachment) return media;
  const { id, url, proxy_url, content_type } = attachment;
  return { ...media, url, proxy_url, content_type, attachment_id: id };
}

function isNode(value: unknown): value is Node {
  return (
    typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'number'
  );
}
