/** A number counts as typed when its field is left, which a shortcut does not do: it is left and entered again. */
export function finishTyping(): void {
  const field = document.activeElement;
  // A field with a list would open it.
  if (!(field instanceof HTMLInputElement) || field.role === 'combobox') return;
  field.blur();
  field.focus({ preventScroll: true });
}
