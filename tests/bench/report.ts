import { cpus } from 'node:os';
import type { Row } from './figure.ts';
import { sharing } from './stage/cores.ts';

const columns = ['figure', 'measured', 'reference in the same run', 'result', 'promise'] as const;

/** What a reader of the figures must know: the circumstances, the table, and what was missed. */
export function report(
  rows: readonly Row[],
  { now, quick, busy }: { now: Date; quick: boolean; busy: number },
): string {
  const cores = cpus();
  const missed = rows.filter(({ kept }) => kept === false);
  return [
    `${now.toISOString().slice(0, 10)}, Node ${process.versions.node} on ${process.platform}, ${cores.length} cores (${cores[0]?.model.trim()}), ${quick ? 'a quick run' : 'a full run'}.`,
    `${sharing()} ${othersTook(busy)}`,
    '',
    table(rows),
    '',
    missed.length === 0 ? 'Every promise is kept.' : `Missed: ${missed.length}.`,
  ].join('\n');
}

/** Figures in seconds suffer from a busy machine; ratios and CPU time hardly. */
function othersTook(busy: number): string {
  const share = `${Math.round(busy * 100)}%`;
  return busy < 0.15
    ? `Other processes took ${share} of the machine.`
    : `Other processes took ${share} of the machine, so trust the ratios and the CPU time, not the seconds.`;
}

/** Markdown; a promise that was missed says so. */
function table(rows: readonly Row[]): string {
  const cells = rows.map((row) => [
    row.figure,
    row.measured,
    row.reference,
    row.kept === false ? `**${row.result}, missed**` : row.result,
    row.promise,
  ]);
  const widths = columns.map((name, column) =>
    Math.max(name.length, ...cells.map((row) => (row[column] ?? '').length)),
  );
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = widths.map((width) => '-'.repeat(width));
  return [line(columns), line(rule), ...cells.map(line)].join('\n');
}
