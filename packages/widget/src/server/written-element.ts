const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  // Parsers make a line feed of it.
  "\r": "&#13;",
};

/** Escapes a text for HTML, for use between tags and in double quotes. What no HTML can hold becomes U+FFFD. */
export function escapeHtml(text: string): string {
  return text
    .replace(/[&<>"\r]/g, (character) => escapes[character]!)
    .replace(/\0|\p{Surrogate}/gu, "\uFFFD");
}

/**
 * Stands for an element where there is no page: as much of the DOM as the parts of a brief ask for, written as HTML by
 * `toString`.
 */
export class WrittenElement {
  readonly #tag: string;
  readonly #attributes = new Map<string, string>();
  #children: (WrittenElement | string)[] = [];

  constructor(tag: string) {
    this.#tag = tag;
  }

  get open(): boolean {
    return this.#attributes.has("open");
  }

  setAttribute(name: string, value: string): void {
    this.#attributes.set(name, value);
  }

  append(...children: (WrittenElement | string)[]): void {
    this.#children.push(...children);
  }

  replaceChildren(...children: (WrittenElement | string)[]): void {
    this.#children = children;
  }

  /** Nothing happens to what is only written. */
  addEventListener(): void {}

  /** Finds the elements of a tag below this one. */
  querySelectorAll(tag: string): WrittenElement[] {
    return this.#children.flatMap((child) =>
      typeof child === "string"
        ? []
        : [...(child.#tag === tag ? [child] : []), ...child.querySelectorAll(tag)],
    );
  }

  toString(): string {
    const attributes = [...this.#attributes].map(([name, value]) =>
      value === "" ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`,
    );
    const children = this.#children.map((child) =>
      typeof child === "string" ? escapeHtml(child) : String(child),
    );
    return `<${this.#tag}${attributes.join("")}>${children.join("")}</${this.#tag}>`;
  }
}
