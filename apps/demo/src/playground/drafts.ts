/** A text that a reader wrote or opened, as this browser keeps it. */
export interface Draft {
  readonly text: string;
  /** The name of the format; empty if it is detected. */
  readonly from: string;
  /** Milliseconds since 1970. */
  readonly saved: number;
}

/** The result of saving: whether the text is kept, or why it is not. */
export type Saved = "saved" | "too-long" | "blocked";

const prefix = "mineral-brief-draft-";

/** Browsers keep about 5 million code units for a site. */
const maximumLength = 1_000_000;
const maximumDrafts = 10;

/**
 * Keeps the last ten texts in this browser, each under an id of its own, so that two tabs do not overwrite each other.
 *
 * `open` gives the storage; it may throw, as it does where a browser blocks storage.
 */
export class Drafts {
  readonly #open: () => Storage;

  constructor(open: () => Storage) {
    this.#open = open;
  }

  /** Lists the drafts, the last one first. Empty if the browser blocks storage. */
  list(): (Draft & { readonly id: string })[] {
    try {
      const storage = this.#open();
      return Object.keys(storage)
        .filter((key) => key.startsWith(prefix))
        .flatMap((key) => {
          const draft = parseDraft(storage.getItem(key));
          return draft === undefined ? [] : [{ ...draft, id: key.slice(prefix.length) }];
        })
        .sort((left, right) => right.saved - left.saved);
    } catch {
      return [];
    }
  }

  get(id: string): Draft | undefined {
    try {
      return parseDraft(this.#open().getItem(prefix + id));
    } catch {
      return undefined;
    }
  }

  /** Saves a draft. Removes the oldest ones if there are too many or if the storage is full. */
  save(id: string, draft: Draft): Saved {
    if (draft.text.length > maximumLength) return "too-long";
    const others = this.list().filter((other) => other.id !== id);
    for (const { id: old } of others.splice(maximumDrafts - 1)) this.remove(old);
    for (;;) {
      try {
        this.#open().setItem(prefix + id, JSON.stringify(draft));
        return "saved";
      } catch {
        const oldest = others.pop();
        if (oldest === undefined) return "blocked";
        this.remove(oldest.id);
      }
    }
  }

  remove(id: string): void {
    try {
      this.#open().removeItem(prefix + id);
    } catch {
      // Then nothing is kept.
    }
  }

  /** Whether a change of the storage was a change of this draft. */
  isKeyOf(key: string | null, id: string): boolean {
    return key === prefix + id;
  }
}

function parseDraft(stored: string | null): Draft | undefined {
  if (stored === null) return undefined;
  try {
    const { text, from, saved } = JSON.parse(stored) as Partial<Draft>;
    if (typeof text !== "string" || typeof from !== "string" || typeof saved !== "number")
      return undefined;
    return { text, from, saved };
  } catch {
    return undefined;
  }
}
