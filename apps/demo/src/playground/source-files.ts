import type { SourceFile } from "@mineral-brief/language/saved-sources";
import { BriefOwner, type ShownBriefs } from "./brief-owner.ts";
import { callWorker } from "./call-worker.ts";
import type { NamedFile } from "./drop-files.ts";
import type { SourceResult } from "./worker-methods.ts";

/** More would fill the memory of the page and of its worker. In bytes. */
const maximumSize = 64_000_000;

/** The files that the reader has chosen as sources. The worker has them too, until it is stopped. */
export class SourceFiles {
  readonly #files = new Map<string, SourceFile>();
  readonly #owner = new BriefOwner();
  #areOfAnotherText = false;

  get names(): readonly string[] {
    return [...this.#files.keys()];
  }

  /** Whether they were chosen for another text than the one of the last `compare`. */
  get areOfAnotherText(): boolean {
    return this.#areOfAnotherText;
  }

  /** Adds files, in place of those of another text; one with the name of an earlier one replaces it. Returns a message about those that are not added. */
  async add(files: readonly NamedFile[]): Promise<string> {
    if (this.#areOfAnotherText) this.#files.clear();
    this.adopt();
    const omitted: string[] = [];
    let reason = "they cannot be read";
    for (const { name, file } of files) {
      const others = [...this.#files.values()].filter((other) => other.name !== name);
      const size = others.reduce((sum, { bytes }) => sum + bytes.length, file.size);
      if (size > maximumSize) {
        omitted.push(name);
        reason = "the sources have more than 64 MB; use the command line for them";
        continue;
      }
      try {
        this.#files.set(name, { name, bytes: new Uint8Array(await file.arrayBuffer()) });
      } catch {
        omitted.push(name);
      }
    }
    await this.#send();
    if (omitted.length === 0) return "";
    const more = omitted.length > 3 ? ` and ${omitted.length - 3} more` : "";
    return `Not added: ${omitted.slice(0, 3).join(", ")}${more}, because ${reason}.`;
  }

  /** Uses them for the text of the next `compare`. */
  adopt(): void {
    this.#owner.release();
  }

  async clear(): Promise<void> {
    this.#files.clear();
    await this.#send();
  }

  /** Compares the text that was checked last with the sources. Undefined if there are none, or only those of another text. */
  async compare(briefs: ShownBriefs): Promise<SourceResult | undefined> {
    this.#areOfAnotherText = this.#files.size > 0 && !this.#owner.owns(briefs);
    if (this.#files.size === 0 || this.#areOfAnotherText) return undefined;
    const result = await callWorker("verify", {});
    if (result !== undefined) return result;
    await this.#send();
    return callWorker("verify", {});
  }

  async #send(): Promise<void> {
    await callWorker("openSources", { files: [...this.#files.values()] });
  }
}
