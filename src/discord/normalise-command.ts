/** A command or a part of one, without what Discord would fill in by itself; comparable field by field. */
export type Plain = Readonly<Record<string, unknown>>;

/**
 * A command in one form, whether it comes from our list or from Discord: defaults left out, sets in order. Fields
 * that Discord adds (ids, version, deprecated ones) are gone.
 */
export function normaliseCommand(command: object, scope: 'global' | 'guild'): Plain {
  const it: Plain = { ...command };
  return clean({
    type: it['type'] ?? 1,
    name: it['name'],
    description: it['description'] === '' ? undefined : it['description'],
    name_localizations: localizations(it['name_localizations'], it['name']),
    description_localizations: localizations(it['description_localizations'], it['description']),
    default_member_permissions: bitSet(it['default_member_permissions']),
    nsfw: it['nsfw'] === true ? true : undefined,
    // Servers' own commands have neither.
    contexts: scope === 'global' ? sorted(it['contexts']) : undefined,
    integration_types: scope === 'global' ? sorted(it['integration_types']) : undefined,
    options: list(it['options'], normaliseOption),
  });
}

function normaliseOption(option: Plain): Plain {
  return clean({
    type: option['type'],
    name: option['name'],
    description: option['description'],
    name_localizations: localizations(option['name_localizations'], option['name']),
    description_localizations: localizations(
      option['description_localizations'],
      option['description'],
    ),
    required: option['required'] === true ? true : undefined,
    autocomplete: option['autocomplete'] === true ? true : undefined,
    choices: list(option['choices'], normaliseChoice),
    options: list(option['options'], normaliseOption),
    channel_types: sorted(option['channel_types']),
    min_value: option['min_value'],
    max_value: option['max_value'],
    min_length: option['min_length'],
    max_length: option['max_length'],
  });
}

const normaliseChoice = (choice: Plain): Plain =>
  clean({
    name: choice['name'],
    name_localizations: localizations(choice['name_localizations'], choice['name']),
    value: choice['value'],
  });

/** Discord leaves out translations that equal the default, and sends null for none. */
function localizations(value: unknown, original: unknown): Plain | undefined {
  const entries = Object.entries(value ?? {}).filter(
    ([, text]) => text !== null && text !== original,
  );
  if (entries.length === 0) return undefined;
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function bitSet(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(BigInt(value)) : undefined;
}

/** An order for what is a set; undefined for none. */
function sorted(value: unknown): readonly unknown[] | undefined {
  return Array.isArray(value) && value.length > 0
    ? value.map(Number).toSorted((a, b) => a - b)
    : undefined;
}

function list(value: unknown, each: (item: Plain) => Plain): readonly Plain[] | undefined {
  return Array.isArray(value) && value.length > 0 ? value.map(each) : undefined;
}

/** Without the fields that are undefined or null. */
function clean(fields: Plain): Plain {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== null),
  );
}
