/** Message flags (Discord's message resource) that change how a message is drawn. */
export const flags = { ephemeral: 1 << 6, loading: 1 << 7, componentsV2: 1 << 15 } as const;

export function hasFlag(message: { readonly flags?: number }, flag: number): boolean {
  return ((message.flags ?? 0) & flag) !== 0;
}
