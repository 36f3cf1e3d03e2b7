import { limits } from './limits.ts';

/** What a button or a menu remembers: which control it belongs to, and the control's own words. */
export interface CustomId {
  readonly version: number;
  readonly control: string;
  readonly args: readonly string[];
}

/** Raised when a custom_id changes its meaning; older ones then get a polite answer. */
const customIdVersion = 1;

/**
 * Packs a control's name and words as `1:read:tram-line:summary:1`.
 * Throws when the result is longer than Discord takes, since cutting it would change its meaning.
 */
export function encodeCustomId(control: string, ...args: readonly (string | number)[]): string {
  const id = [customIdVersion, control, ...args.map(escape)].join(':');
  if (id.length > limits.customId) throw new RangeError(`custom_id over ${limits.customId}: ${id}`);
  return id;
}

/** Unpacks a custom_id; undefined for one that is not of our making. Never throws. */
export function decodeCustomId(id: string): CustomId | undefined {
  const match = /^(\d{1,4}):([a-z][a-z-]*)((?::[^:]*)*)$/.exec(id);
  if (!match) return undefined;
  const [, version, control = '', rest = ''] = match;
  try {
    return {
      version: Number(version),
      control,
      args: rest.split(':').slice(1).map(decodeURIComponent),
    };
  } catch {
    return undefined;
  }
}

/** Only what would be mistaken for our own marks is escaped: percent-encoding all of it would triple other scripts. */
function escape(arg: string | number): string {
  return String(arg).replace(/[%:]/g, encodeURIComponent);
}
