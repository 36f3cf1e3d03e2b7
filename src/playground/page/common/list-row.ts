/** A row of a list of choices, as it is drawn. */
export interface ListRow {
  readonly label: string;
  readonly description?: string | undefined;
  /** A mark at the end, e.g. “required”. */
  readonly note?: string | undefined;
  readonly selected?: boolean;
}
