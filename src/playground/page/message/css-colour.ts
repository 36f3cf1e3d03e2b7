/** Discord's colour number as CSS; undefined where there is none. */
export function cssColour(colour: number | null | undefined): string | undefined {
  if (colour === null || colour === undefined) return undefined;
  return `#${(colour & 0xff_ff_ff).toString(16).padStart(6, '0')}`;
}
