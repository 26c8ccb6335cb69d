/**
 * Gives the URL fragment that links to a group: `#group-2`, or `#ID-group-2` if the brief has an id.
 *
 * `index` counts from 0. Undefined if the fragment would be ambiguous: of the briefs without an id, only the first one
 * in the page or shadow root gets fragments.
 */
export function groupFragment(host: Element, index: number): string | undefined {
  if (host.id !== "") return groupFragmentWithId(host.id, index);
  const page = host.getRootNode() as Document | ShadowRoot;
  const isFirst = page.querySelector(`${host.localName}:not([id])`) === host;
  return isFirst ? `#group-${index + 1}` : undefined;
}

/** Gives the fragment for a brief with this id. Undefined if the id has a lone surrogate, which a URL cannot contain. */
export function groupFragmentWithId(id: string, index: number): string | undefined {
  if (/\p{Surrogate}/u.test(id)) return undefined;
  return `#${encodeURIComponent(id)}-group-${index + 1}`;
}
