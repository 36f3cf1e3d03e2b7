/** The path that opens the page with a command run. */
export const asking = (command: string): string =>
  `/?${new URLSearchParams({ ask: command }).toString()}`;
