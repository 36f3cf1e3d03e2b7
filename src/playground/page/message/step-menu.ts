/** Moves the focus through a menu's items with the arrow keys; Escape and Tab close it. */
export function stepMenu(event: KeyboardEvent, menu: HTMLElement | null, close: () => void): void {
  const items = [...(menu?.querySelectorAll('button') ?? [])];
  const at = items.findIndex((item) => item === document.activeElement);
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: (at + 1) % items.length,
    ArrowUp: (at - 1 + items.length) % items.length,
    Home: 0,
    End: items.length - 1,
  };
  if (event.key === 'Escape' || event.key === 'Tab') close();
  const target = targets[event.key];
  if (target === undefined && event.key !== 'Escape') return;
  event.preventDefault();
  if (target !== undefined) items[target]?.focus();
}
