import { useState } from 'preact/hooks';

interface Props {
  readonly value: unknown;
  readonly name?: string;
  readonly depth?: number;
}

/** How deep a document is open at first. */
const openTo = 5;

/** A JSON document whose objects and lists open and close. Closed ones are not drawn at all. */
export function JsonTree({ value, name, depth = 0 }: Props) {
  const [open, setOpen] = useState(depth < openTo);
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) {
    return (
      <div class="json-leaf">
        {name !== undefined && <span class="json-name">{name}: </span>}
        <span class={`json-${value === null ? 'null' : typeof value}`}>
          {JSON.stringify(value)}
        </span>
      </div>
    );
  }
  const entries = Object.entries(value);
  return (
    <details
      class="json-branch"
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        {name !== undefined && <span class="json-name">{name}: </span>}
        <span class="json-size">{sizeOf(value, entries.length)}</span>
      </summary>
      {open &&
        entries.map(([key, inner]) => (
          <JsonTree key={key} name={key} value={inner} depth={depth + 1} />
        ))}
    </details>
  );
}

const sizeOf = (value: object, count: number): string =>
  Array.isArray(value) ? `[${count}]` : count === 0 ? '{ }' : `{ ${count} }`;
