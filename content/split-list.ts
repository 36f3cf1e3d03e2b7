/** The items of a list as people type it, with the commas of any script between them. */
export function splitList(text: string): string[] {
  return text.split(/[,،、，]/).flatMap((item) => item.trim() || []);
}
