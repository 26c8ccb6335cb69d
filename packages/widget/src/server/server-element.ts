const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  // A parser would turn it into a line feed.
  "\r": "&#13;",
};

/**
 * Escapes a text as the DOM's own serialisation does, for text nodes and double-quoted attributes.
 *
 * A character that HTML cannot hold becomes U+FFFD.
 * See https://html.spec.whatwg.org/multipage/parsing.html#escapingString
 */
// `@mineral-brief/formats/markup` escapes too, but the widget imports only the schema package.
function escapeText(text: string): string {
  return text
    .replace(/[&<>"\r]/g, (character) => escapes[character]!)
    .replace(/\0|\p{Surrogate}/gu, "\uFFFD");
}

/** Writes attributes as HTML, with a space before each. Attributes that are undefined are omitted. */
export function serialiseAttributes(
  attributes: Iterable<readonly [name: string, value: string | undefined]>,
): string {
  let html = "";
  for (const [name, value] of attributes)
    if (value !== undefined) html += value === "" ? ` ${name}` : ` ${name}="${escapeText(value)}"`;
  return html;
}

/**
 * An element for use without a DOM: it has the DOM methods that the parts of a brief call, and `toString` serialises it.
 *
 * See https://html.spec.whatwg.org/multipage/parsing.html#serialising-html-fragments
 */
export class ServerElement {
  readonly #tag: string;
  readonly #attributes = new Map<string, string>();
  #children: (ServerElement | string)[] = [];

  constructor(tag: string) {
    this.#tag = tag;
  }

  get open(): boolean {
    return this.#attributes.has("open");
  }

  setAttribute(name: string, value: string): void {
    this.#attributes.set(name, value);
  }

  append(...children: (ServerElement | string)[]): void {
    this.#children.push(...children);
  }

  replaceChildren(...children: (ServerElement | string)[]): void {
    this.#children = children;
  }

  /** Does nothing: no events occur on a server. */
  addEventListener(): void {}

  /** Finds the descendants with a tag name; other selectors are not supported. */
  querySelectorAll(tag: string): ServerElement[] {
    return this.#children.flatMap((child) =>
      typeof child === "string"
        ? []
        : [...(child.#tag === tag ? [child] : []), ...child.querySelectorAll(tag)],
    );
  }

  toString(): string {
    const children = this.#children.map((child) =>
      typeof child === "string" ? escapeText(child) : String(child),
    );
    return `<${this.#tag}${serialiseAttributes(this.#attributes)}>${children.join("")}</${this.#tag}>`;
  }
}
