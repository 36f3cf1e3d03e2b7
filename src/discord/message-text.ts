/**
 * Every text of a message that Discord reads for mentions: its content and its Text Displays, wherever they stand.
 * Takes anything: a body that was not checked yet, too.
 */
export function textsOf(body: {
  readonly content?: unknown;
  readonly components?: unknown;
}): string[] {
  const content = typeof body.content === 'string' ? [body.content] : [];
  return [...content, ...textDisplays(body.components)];
}

/** The contents of all Text Displays (type 10) in a tree of components, in order. */
export function textDisplays(components: unknown): string[] {
  if (!Array.isArray(components)) return [];
  return components.flatMap((component: unknown) => {
    if (typeof component !== 'object' || component === null) return [];
    const { type, content, components: below } = component as Record<string, unknown>;
    if (type === 10) return typeof content === 'string' ? [content] : [];
    return textDisplays(below);
  });
}
