/**
 * What the page's address ends with to name a group of a brief: `#group-2`, or `#ID-group-2` where the brief has an id.
 *
 * Undefined for a brief that cannot be told from another: without an id, only the first of its page or shadow root is
 * meant, and half a character in an id has no place in an address. `index` counts from 0.
 */
export function groupFragment(host: Element, index: number): string | undefined {
  if (host.id !== "") return groupFragmentOf(host.id, index);
  const page = host.getRootNode() as Document | ShadowRoot;
  const isFirst = page.querySelector(`${host.localName}:not([id])`) === host;
  return isFirst ? `#group-${index + 1}` : undefined;
}

/** The same for a brief by its id. */
export function groupFragmentOf(id: string, index: number): string | undefined {
  if (/\p{Surrogate}/u.test(id)) return undefined;
  return `#${encodeURIComponent(id)}-group-${index + 1}`;
}
