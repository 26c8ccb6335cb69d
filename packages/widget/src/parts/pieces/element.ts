/** What goes into an element: text is only ever text; undefined is left out. */
export type Child = Node | string | undefined;

let other: Document | undefined;

/** Has what is made while `make` runs made by another document: on a server, by one that writes it. */
export function withDocument<Made>(document: Document, make: () => Made): Made {
  other = document;
  try {
    return make();
  } finally {
    other = undefined;
  }
}

/** The document that makes elements. */
export function currentDocument(): Document {
  return other ?? document;
}

/**
 * Makes an element. Attributes that are undefined are left out.
 *
 * An article does not change once it is shown, so its elements are made once: a template's markers for updates would cost
 * ten times the memory on a page of many briefs.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | undefined>>,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = currentDocument().createElement(tag);
  for (const name of Object.keys(attributes)) {
    const value = attributes[name];
    if (value !== undefined) made.setAttribute(name, value);
  }
  // One by one: several at once would go by way of a fragment.
  for (const child of children) if (child !== undefined) made.append(child);
  return made;
}

/** Sets attributes, and takes away those that are undefined. */
export function setAttributes(
  target: Element,
  attributes: Readonly<Record<string, string | undefined>>,
): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) target.setAttribute(name, value);
    else target.removeAttribute(name);
  }
}
