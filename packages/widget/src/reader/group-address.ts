/**
 * What the page's address ends with to name a group of a brief: `#group-2`, or `#ID-group-2` where the brief has an id.
 *
 * Undefined for a brief that cannot be told from another: without an id, only the first of its page or shadow root is
 * meant, and half a character in an id has no place in an address. `index` counts from 0.
 */
export function groupFragment(host: Element, index: number): string | undefined {
  const name = `group-${index + 1}`;
  if (/\p{Surrogate}/u.test(host.id)) return undefined;
  if (host.id !== "") return `#${encodeURIComponent(host.id)}-${name}`;
  const page = host.getRootNode() as Document | ShadowRoot;
  return page.querySelector(`${host.localName}:not([id])`) === host ? `#${name}` : undefined;
}
