/**
 * After a press has changed a message, gives the focus back to the control of the same name, else to the message: its
 * buttons may have been drawn anew, and the place in the page would be lost.
 */
export function keepFocus(messageId: string, customId: string): void {
  // Only once the new message has been drawn.
  requestAnimationFrame(() => {
    if (document.activeElement !== document.body) return;
    const message = document.querySelector(`#message-${messageId}`);
    const controls = message?.querySelectorAll<HTMLElement>('[data-custom-id]') ?? [];
    const same = [...controls].find((control) => control.dataset['customId'] === customId);
    (same ?? message?.querySelector('button'))?.focus({ preventScroll: true });
  });
}
