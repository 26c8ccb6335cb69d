/** What a brief takes at the least where there is nothing in its place yet. In CSS pixels. */
const leastHeight = 240;

/** How far this frame's elements will move those after them, in CSS pixels. */
let growth = 0;
let isCounting = false;
/** Where the elements stood that waited for the script: once one has its own tree, its fallback holds no place. */
let waiting = new Map<Element, DOMRect>();

/**
 * Whether an element that is new on the page will begin within the window.
 *
 * Reading a place makes the browser lay out the page. Elements come in the order of the page, so that those after the
 * first one beyond the window are taken to be there too until the next frame, unread.
 */
export function isNearWindow(host: Element): boolean {
  if (!isCounting) {
    isCounting = true;
    const later = host.ownerDocument.querySelectorAll(`${host.localName}:not(:defined)`);
    waiting = new Map([...later].map((one) => [one, one.getBoundingClientRect()]));
    requestAnimationFrame(() => {
      isCounting = false;
      growth = 0;
      waiting.clear();
    });
  }
  if (growth >= innerHeight) return false;
  const { top, bottom, height } = waiting.get(host) ?? host.getBoundingClientRect();
  if (bottom < 0) return false;
  const isNear = top + growth < innerHeight;
  growth = isNear ? growth + Math.max(0, leastHeight - height) : Infinity;
  return isNear;
}
