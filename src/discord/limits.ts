/** Discord's limits, each with its source. Lengths are in the larger of UTF-16 units and code points. */
export const limits = {
  /** Components reference, custom_id. */
  customId: 100,
} as const;
