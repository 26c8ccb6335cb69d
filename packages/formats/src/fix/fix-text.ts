import { applyEdits, withoutOverlaps, type Edit } from "@mineral-brief/schema/lint";
import type { Diagnostic, ParsedDocument, ParseResult } from "../format.ts";
import { planChanges, type PlannedEdit } from "./article-changes.ts";
import type { Fixer, OpenText } from "./fixer.ts";
import { sameValue } from "./same-value.ts";
import { applyTextEdits, joinTextEdits, type TextEdit } from "./text-edit.ts";

/** Edits of one article in a text that belong together: all of them are made, or none. */
export interface TextFix {
  /** Index of the article in the text, from 0. */
  readonly document: number;
  readonly edits: readonly Edit[];
}

/** The result of `fixText`. Every fix is in one of its three lists. */
export interface FixedText<Fix extends TextFix = TextFix> {
  /** The fixed text; the same as the source if no fix was applied. */
  readonly text: string;
  /** The changes of the text, in the order of the text. */
  readonly textEdits: readonly TextEdit[];
  readonly applied: readonly Fix[];
  /** Fixes that the text has no place for, or that would change other values too. */
  readonly skipped: readonly Fix[];
  /** Fixes of a value that another fix has changed. Lint the new text to see if they are still needed. */
  readonly overlapping: readonly Fix[];
}

/**
 * Applies fixes of articles to the text that the articles were read from, and keeps all other text.
 *
 * Reads the result again to check it: the articles must have exactly the changes of the fixes, all comments must be there,
 * and no diagnostic may be new. Skips each fix that fails this check.
 */
export function fixText<Fix extends TextFix>(
  source: string,
  fixes: readonly Fix[],
  fixer: Fixer,
): FixedText<Fix> {
  return new FixRun<Fix>(source, fixer).fix(fixes);
}

/** What a text with a comment in any format has. */
const commentMark = /#|<!--|\/[/*]/;
/** UTF-16 code units to read for one text, over all readings. After that, fixes are skipped. */
const maxCharactersRead = 100_000_000;
/** Readings that a text of any length may take. */
const minReadings = 40;

/** A fix, and whether to write its values again because editing the existing text failed. */
interface Attempt<Fix> {
  readonly fix: Fix;
  readonly rewrite: boolean;
}

/** Makes as many fixes of one text as it can, and reads the result again to check them. */
class FixRun<Fix extends TextFix> {
  readonly #source: string;
  readonly #fixer: Fixer;
  readonly #parsed: ParseResult;
  readonly #open: OpenText;
  #accepted: readonly Attempt<Fix>[] = [];
  readonly #skipped = new Set<Fix>();
  /** The number of times the text was read again. */
  #readings = 0;
  #text: string;
  #textEdits: readonly TextEdit[] = [];

  constructor(source: string, fixer: Fixer) {
    this.#source = source;
    this.#fixer = fixer;
    this.#parsed = fixer.parse(source, undefined, { partial: true });
    this.#open = fixer.open(source, this.#parsed.documents);
    this.#text = source;
  }

  fix(fixes: readonly Fix[]): FixedText<Fix> {
    let overlapping = fixes;
    for (;;) {
      const candidates = this.#withoutOverlaps(overlapping);
      if (candidates.length === 0) break;
      this.#add(candidates.map((fix) => ({ fix, rewrite: false })));
      const done = new Set<Fix>([...this.#accepted.map(({ fix }) => fix), ...this.#skipped]);
      overlapping = overlapping.filter((fix) => !done.has(fix));
    }
    return {
      text: this.#text,
      textEdits: joinTextEdits(this.#textEdits),
      applied: this.#accepted.map(({ fix }) => fix),
      skipped: [...this.#skipped],
      overlapping,
    };
  }

  /** Returns the fixes that overlap neither accepted fixes nor each other. */
  #withoutOverlaps(fixes: readonly Fix[]): Fix[] {
    const accepted = this.#accepted.map(({ fix }) => fix);
    const apart = withoutOverlaps([...accepted, ...fixes], ({ document, edits }) =>
      edits.map((edit) => ({ ...edit, path: [document, ...edit.path] })),
    );
    // Accepted fixes do not overlap.
    return apart.slice(accepted.length);
  }

  /** Accepts the fixes if the text has a place for all of them. Otherwise tries each half, down to single fixes. */
  #add(attempts: readonly Attempt<Fix>[]): void {
    const together = [...this.#accepted, ...attempts];
    const found = this.#find(together);
    if (found !== undefined) {
      this.#accepted = together;
      this.#text = found.text;
      this.#textEdits = found.textEdits;
      return;
    }
    const [first] = attempts;
    if (attempts.length === 1) {
      if (first!.rewrite) this.#skipped.add(first!.fix);
      else this.#add([{ ...first!, rewrite: true }]);
      return;
    }
    const half = attempts.length >> 1;
    this.#add(attempts.slice(0, half));
    this.#add(attempts.slice(half));
  }

  /** Returns the text with all of these fixes; undefined if it does not read as expected. */
  #find(
    attempts: readonly Attempt<Fix>[],
  ): { text: string; textEdits: readonly TextEdit[] } | undefined {
    const edits = new Map<number, PlannedEdit[]>();
    for (const { fix, rewrite } of attempts) {
      const planned = edits.get(fix.document) ?? [];
      planned.push(...fix.edits.map((edit) => ({ ...edit, rewrite })));
      edits.set(fix.document, planned);
    }
    const { documents } = this.#parsed;
    const articles = documents.map(({ data }, index) => {
      const own = edits.get(index);
      return own === undefined ? data : applyEdits(data, own);
    });
    const textEdits: TextEdit[] = [];
    for (const [document, planned] of edits) {
      // A text that is not read as it is meant has to be repaired first.
      if (documents[document] === undefined || !mayChange(this.#parsed, documents[document]))
        return undefined;
      const changes = planChanges(documents[document].data, planned);
      const found = this.#open({ ...changes, document, article: articles[document] });
      if (found === undefined) return undefined;
      textEdits.push(...found);
    }
    const text = applyTextEdits(this.#source, textEdits);
    if (text === undefined) return undefined;
    const parsed = this.#readAs(text, articles);
    return parsed !== undefined && this.#keepsComments(textEdits, text, parsed)
      ? { text, textEdits }
      : undefined;
  }

  /** Returns what the text reads as; undefined if that is not as expected. */
  #readAs(text: string, articles: readonly unknown[]): ParseResult | undefined {
    this.#readings++;
    // A text with syntax errors is read once more for each of them.
    const characters = text.length * (1 + this.#parsed.diagnostics.length);
    if (this.#readings > minReadings && this.#readings * characters > maxCharactersRead)
      return undefined;
    const parsed = this.#fixer.parse(text, undefined, { partial: true });
    const { documents, diagnostics } = parsed;
    if (documents.length !== articles.length) return undefined;
    const before = countByCode(this.#parsed.diagnostics);
    for (const [code, count] of countByCode(diagnostics))
      if (count > (before.get(code) ?? 0)) return undefined;
    const { comparable = (article: unknown) => article } = this.#fixer;
    const isAsExpected = documents.every(({ data }, index) =>
      sameValue(comparable(data), comparable(articles[index])),
    );
    return isAsExpected ? parsed : undefined;
  }

  /** Whether the fixed text still has every comment. */
  #keepsComments(textEdits: readonly TextEdit[], text: string, parsed: ParseResult): boolean {
    const { commentsOf } = this.#fixer;
    const mayRemove = textEdits.some(({ start, end }) =>
      commentMark.test(this.#source.slice(start, end)),
    );
    if (commentsOf === undefined || !mayRemove) return true;
    const left = [...commentsOf(text, parsed)];
    return commentsOf(this.#source, this.#parsed).every((comment) => {
      const at = left.indexOf(comment);
      if (at !== -1) left.splice(at, 1);
      return at !== -1;
    });
  }
}

/**
 * Whether a document may be changed: it is read as it is meant, although its text may have syntax errors or keys that appear
 * twice in one object.
 */
export function mayChange({ diagnostics }: ParseResult, { isPartial }: ParsedDocument): boolean {
  return isPartial !== true || !diagnostics.some(preventsChanges);
}

/** Whether an error may hide what the author meant, so that an article with it takes no changes. */
export function preventsChanges({ code, severity, isReadable, first }: Diagnostic): boolean {
  // Of two equal keys in one object, the last value is read. The rest of the article is read as it is meant.
  const isSecondKey = code === "key-duplicate" && first !== undefined;
  return severity === "error" && isReadable !== true && !isSecondKey;
}

function countByCode(diagnostics: ParseResult["diagnostics"]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { code } of diagnostics) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}
