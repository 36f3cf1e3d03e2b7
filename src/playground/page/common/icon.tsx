import type { JSX } from 'preact';

/** Strokes on a 24 by 24 grid, drawn for this page. */
const paths = {
  hash: 'M9 4 7 20M17 4l-2 16M4.500 9h16M3.500 15h16',
  megaphone: 'M4 10v4h3l9 4V6l-9 4zM8 14.500 9.500 20H12l-1.300-4.200M19 9.500v5',
  forum: 'M4 5h12v8H9l-5 4zM19 9h1v11l-4-3h-6',
  lock: 'M6 11h12v9H6zM9 11V7.500a3 3 0 0 1 6 0V11',
  at: 'M15.500 12a3.500 3.500 0 1 1-7 0 3.500 3.500 0 0 1 7 0zm0 0v1.500a2.300 2.300 0 0 0 4.500 0V12a8 8 0 1 0-3.500 6.600',
  people:
    'M9 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM3.500 19c.5-3 2.500-4.500 5.500-4.500s5 1.500 5.500 4.500M16 5.300a3 3 0 0 1 0 5.400M17 14.700c2 .5 3.200 2 3.500 4.300',
  menu: 'M4 7h16M4 12h16M4 17h16',
  close: 'm6 6 12 12M18 6 6 18',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  inspect: 'm8 7-5 5 5 5M16 7l5 5-5 5M13.500 5l-3 14',
  library: 'M5 4v16M9 4v16M13 4.500l5 15.500M13 4v16',
  sun: 'M12 8a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM12 2.500v2M12 19.500v2M2.500 12h2M19.500 12h2M5.300 5.300l1.400 1.400M17.300 17.300l1.400 1.400M18.700 5.300l-1.400 1.400M6.700 17.300l-1.400 1.400',
  moon: 'M20 14.500A8.500 8.500 0 0 1 9.500 4a8.500 8.500 0 1 0 10.500 10.500z',
  chevron: 'm7 10 5 5 5-5',
  check: 'm5 12.500 4.500 4.500L19 7.500',
  external: 'M14 4h6v6M20 4l-9 9M18 13.500V20H4V6h6.500',
  eye: 'M2.500 12S6 5.500 12 5.500 21.500 12 21.500 12 18 18.500 12 18.500 2.500 12 2.500 12zM12 9.500a2.500 2.500 0 1 1 0 5 2.500 2.500 0 0 1 0-5z',
  file: 'M6 3h8l5 5v13H6zM14 3v5h5',
  reply: 'M5 18v-5a3 3 0 0 1 3-3h11',
  warning: 'M12 4 2.500 20h19zM12 10v4.500M12 17.200v.1',
  send: 'm4 12 16-7.500L15 20l-3.500-6.500zM11.500 13.500 20 4.500',
} as const;

export type IconName = keyof typeof paths;

/** A small line drawing; it only ever stands beside words or in a labelled button. */
export function Icon({
  name,
  size = 20,
}: {
  readonly name: IconName;
  readonly size?: number;
}): JSX.Element {
  return (
    <svg
      class="icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={paths[name]} />
    </svg>
  );
}
