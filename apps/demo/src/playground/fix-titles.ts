import { callWorker } from "./call-worker.ts";
import type { LocatedFinding } from "./worker-methods.ts";

/** Long lists get titles only for their first findings: each takes up to 50 ms in the worker. */
const maximum = 30;

/** Finds out what the fixes of a checked text do: `Rename the key to kind`, or that they have no place in the text. */
export class FixTitles {
  readonly #titles = new Map<number, Promise<string | undefined>>();
  readonly #isCurrent: () => boolean;

  /** `isCurrent` tells whether the worker still has the text of the findings. */
  constructor(isCurrent: () => boolean) {
    this.#isCurrent = isCurrent;
  }

  /** Undefined if the fix has no place in the text. `Fix` if the text has changed. */
  titleOf({ index }: LocatedFinding): Promise<string | undefined> {
    if (!this.#isCurrent()) return Promise.resolve("Fix");
    let title = this.#titles.get(index);
    if (title === undefined) {
      title = callWorker("fixOne", { index }).then(
        (change) => change?.title,
        () => "Fix",
      );
      this.#titles.set(index, title);
    }
    return title;
  }

  /** Calls back with the title of each fix, one after the other, until the text changes. */
  async describeAll(
    findings: readonly LocatedFinding[],
    show: (finding: LocatedFinding, title: string | undefined) => void,
  ): Promise<void> {
    for (const finding of findings.filter(({ fix }) => fix !== undefined).slice(0, maximum)) {
      const title = await this.titleOf(finding);
      if (!this.#isCurrent()) return;
      show(finding, title);
    }
  }
}
