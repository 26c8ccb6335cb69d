import { Drafts, type Draft, type Saved } from "./drafts.ts";

/** Milliseconds after the last key. */
const pauseLength = 500;
const tabKey = "mineral-brief-draft";

/** The text on the page and its draft. Each text that is opened and then edited gets a draft of its own. */
export class Session {
  readonly #drafts = new Drafts(() => localStorage);
  readonly #onSaved: (saved: Saved) => void;
  #id: string | undefined;
  /** The text as it was opened, which needs no draft. */
  #opened = "";
  #unsaved: Omit<Draft, "saved"> | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(onSaved: (saved: Saved) => void) {
    this.#onSaved = onSaved;
    addEventListener("pagehide", () => this.flush());
    document.addEventListener("visibilitychange", () => {
      if (document.hidden) this.flush();
    });
    addEventListener("storage", ({ key }) => {
      // Another tab edits the same draft, so that this one needs its own.
      if (this.#id !== undefined && this.#drafts.isKeyOf(key, this.#id)) this.#id = undefined;
    });
  }

  /** The id of the draft of the text on the page; undefined if the text has none. */
  get id(): string | undefined {
    return this.#id;
  }

  /** The drafts of this browser, the last one first. */
  get drafts(): ReturnType<Drafts["list"]> {
    return this.#drafts.list();
  }

  /** The draft of this tab, else the last one of this browser. */
  get last(): (Draft & { readonly id: string }) | undefined {
    const id = readTab();
    const own = id === undefined ? undefined : this.#drafts.get(id);
    return own === undefined ? this.#drafts.list()[0] : { ...own, id: id! };
  }

  /** Starts with a text that has no draft yet, or continues the draft `id`. */
  open(text: string, id?: string): void {
    this.flush();
    this.#opened = text;
    this.#setId(id);
  }

  /** Saves the text after a pause. */
  change(text: string, from: string): void {
    if (text === this.#opened && this.#id === undefined) return;
    this.#unsaved = { text, from };
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.flush(), pauseLength);
  }

  /** Saves now what is not saved yet. */
  flush(): void {
    clearTimeout(this.#pause);
    const unsaved = this.#unsaved;
    this.#unsaved = undefined;
    if (unsaved === undefined) return;
    if (unsaved.text.trim() === "") {
      // What follows is another text. The draft keeps the last one.
      this.#setId(undefined);
      return;
    }
    const id = this.#id ?? crypto.randomUUID();
    const saved = this.#drafts.save(id, { ...unsaved, saved: Date.now() });
    if (saved === "saved") this.#setId(id);
    this.#onSaved(saved);
  }

  #setId(id: string | undefined): void {
    this.#id = id;
    try {
      if (id === undefined) sessionStorage.removeItem(tabKey);
      else sessionStorage.setItem(tabKey, id);
    } catch {
      // The next visit opens the last draft of the browser, if any.
    }
  }
}

function readTab(): string | undefined {
  try {
    return sessionStorage.getItem(tabKey) ?? undefined;
  } catch {
    return undefined;
  }
}
