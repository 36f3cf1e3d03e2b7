/** One line of the table. */
export interface Row {
  readonly figure: string;
  readonly measured: string;
  /** What it is held against, measured in the same run; or why there is nothing. */
  readonly reference: string;
  readonly result: string;
  readonly promise: string;
  /** Undefined where nothing is promised. */
  readonly kept?: boolean;
}

/** How thorough a run is. */
export interface Effort {
  readonly quick: boolean;
  /** How often each of two sides is measured, in turns. */
  readonly rounds: number;
}

/** Measures one thing, in a file of its own under `figures/`. */
export type Figure = (effort: Effort) => Promise<readonly Row[]>;

type Judged = Pick<Row, 'result' | 'promise' | 'kept'>;

/** A figure that must not fall below `bound`. */
export function atLeast(value: number, bound: number, show: (value: number) => string): Judged {
  return { result: show(value), promise: `≥ ${show(bound)}`, kept: value >= bound };
}

/** A figure that must not rise above `bound`. */
export function atMost(value: number, bound: number, show: (value: number) => string): Judged {
  return { result: show(value), promise: `≤ ${show(bound)}`, kept: value <= bound };
}

export const times = (value: number) => `${value.toFixed(2)}×`;
export const milliseconds = (value: number) => `${value.toFixed(value < 10 ? 2 : 0)} ms`;
export const seconds = (value: number) => `${value.toFixed(1)} s`;
export const megabytes = (value: number) => `${value.toFixed(0)} MB`;
export const percent = (value: number) => `${(value * 100).toFixed(0)}%`;
export const perCpuSecond = (value: number) => `${Math.round(value).toLocaleString('en')}/CPU-s`;
