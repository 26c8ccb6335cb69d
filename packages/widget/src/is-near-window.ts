/** What a brief takes at the least where there is nothing in its place yet. In CSS pixels. */
const leastHeight = 240;

/** How far this frame's elements will move those after them, in CSS pixels. */
let growth = 0;
let isCounting = false;

/**
 * Whether an element that is new on the page will begin within the window.
 *
 * Reading a place makes the browser lay out the page. Elements come in the order of the page, so that those after the
 * first one beyond the window are taken to be there too until the next frame, unread.
 */
export function isNearWindow(host: Element): boolean {
  if (!isCounting) {
    isCounting = true;
    requestAnimationFrame(() => {
      isCounting = false;
      growth = 0;
    });
  }
  if (growth >= innerHeight) return false;
  const { top, bottom, height } = host.getBoundingClientRect();
  if (bottom < 0) return false;
  const isNear = top + growth < innerHeight;
  growth = isNear ? growth + Math.max(0, leastHeight - height) : Infinity;
  return isNear;
}
