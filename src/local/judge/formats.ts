/** The formats that the description names. What they say beyond the schema's own keywords is checked here. */
export const formats = {
  int32: { type: 'number', validate: (value: number) => value >= -(2 ** 31) && value < 2 ** 31 },
  int64: true,
  double: true,
  snowflake: true,
  nonce: true,
  'date-time': (value: string) => !Number.isNaN(Date.parse(value)),
  uri: (value: string) => URL.canParse(value),
} as const;
