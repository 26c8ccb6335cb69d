/** The content of an element. A string becomes a text node and never HTML; undefined is skipped. */
export type Child = Node | string | undefined;

let documentOverride: Document | undefined;

/** Runs `create` with another document as `currentDocument`. Servers pass a document that can serialise its elements. */
export function withDocument<Result>(document: Document, create: () => Result): Result {
  documentOverride = document;
  try {
    return create();
  } finally {
    documentOverride = undefined;
  }
}

/** Gives the document that creates elements. */
export function currentDocument(): Document {
  return documentOverride ?? document;
}

/**
 * Creates an element. Attributes that are undefined are omitted.
 *
 * An article does not change after it is rendered, so elements are created once. Lit templates would take ten times the
 * memory on a page of many briefs, because they keep markers for updates.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | undefined>>,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const created = currentDocument().createElement(tag);
  for (const name of Object.keys(attributes)) {
    const value = attributes[name];
    if (value !== undefined) created.setAttribute(name, value);
  }
  // Appending several nodes at once would create a DocumentFragment.
  for (const child of children) if (child !== undefined) created.append(child);
  return created;
}

/** Sets attributes. Removes those that are undefined. */
export function setAttributes(
  target: Element,
  attributes: Readonly<Record<string, string | undefined>>,
): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) target.setAttribute(name, value);
    else target.removeAttribute(name);
  }
}
