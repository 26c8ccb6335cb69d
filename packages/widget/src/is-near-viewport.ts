/** The least height that a brief is assumed to have while nothing shows in its place, in CSS pixels. */
const minimumHeight = 240;

/** How far the elements added in this frame push later ones down, in CSS pixels. */
let growth = 0;
let isMeasured = false;
/** The boxes of elements that are not upgraded yet. After an upgrade the fallback no longer takes up space. */
let pendingBoxes = new Map<Element, DOMRect>();

/**
 * True if a newly connected element starts inside the viewport.
 *
 * Measuring forces layout, so elements are assumed to connect in document order. After the first one below the
 * viewport, all others in the same frame count as below it and are not measured.
 */
export function isNearViewport(host: Element): boolean {
  if (!isMeasured) {
    isMeasured = true;
    const pending = host.ownerDocument.querySelectorAll(`${host.localName}:not(:defined)`);
    pendingBoxes = new Map([...pending].map((one) => [one, one.getBoundingClientRect()]));
    requestAnimationFrame(() => {
      isMeasured = false;
      growth = 0;
      pendingBoxes.clear();
    });
  }
  if (growth >= innerHeight) return false;
  const { top, bottom, height } = pendingBoxes.get(host) ?? host.getBoundingClientRect();
  if (bottom < 0) return false;
  const isNear = top + growth < innerHeight;
  growth = isNear ? growth + Math.max(0, minimumHeight - height) : Infinity;
  return isNear;
}
