/**
 * Finds the link of a brief that a click is meant for.
 *
 * Undefined if the browser handles the click: with another button or a modifier key, and in a slot, whose content is the
 * page's own.
 */
export function plainLinkAt(event: Event, root: ShadowRoot): HTMLAnchorElement | undefined {
  const { button, ctrlKey, metaKey, shiftKey, altKey, target } = event as MouseEvent;
  if (button !== 0 || ctrlKey || metaKey || shiftKey || altKey) return undefined;
  const link = (target as Element).closest("a");
  return link?.getRootNode() === root ? link : undefined;
}
