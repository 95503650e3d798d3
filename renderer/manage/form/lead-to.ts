/** Shows a place in the middle of the screen, and takes the keys to its control. */
export function leadTo(place: Element | null, control: HTMLElement | null | undefined): void {
  place?.scrollIntoView({ block: 'center' });
  control?.focus({ preventScroll: true });
}
