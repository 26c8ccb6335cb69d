/** The briefs of a checked text. */
export interface ShownBriefs {
  readonly headlines: readonly string[];
  /** Counts the texts that the page has had. An edit makes no other text. */
  readonly textNumber: number;
}

/**
 * The briefs that an input of the reader belongs to, such as saved sources. Edits keep it. Another text does not, unless it has a
 * headline of these briefs: a paste of the corrected text, its conversion, an undo.
 */
export class BriefOwner {
  #briefs: ShownBriefs | undefined;

  /** Gives the input to the next briefs. */
  release(): void {
    this.#briefs = undefined;
  }

  /** Whether the input belongs to these briefs. A text without a headline, such as a broken one, leaves it where it is. */
  owns(briefs: ShownBriefs): boolean {
    const { headlines, textNumber } = briefs;
    if (headlines.length === 0) return true;
    const own = this.#briefs;
    const isOwn =
      own === undefined ||
      own.textNumber === textNumber ||
      headlines.some((headline) => own.headlines.includes(headline));
    if (isOwn) this.#briefs = briefs;
    return isOwn;
  }
}
