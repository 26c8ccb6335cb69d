import { partsOfName } from "../outputs/find-earlier-files.ts";
import { wordsOf } from "../outputs/file-name.ts";

/** An input with a brief that is omitted because of an error, and whose id is not known. */
export interface UnidentifiedInput {
  /** Whether the error may hide an id. Otherwise the brief has none. */
  readonly hidesId: boolean;
  /** Whether the headline of a page is in the text, so that the brief may be that of the page. */
  readonly mayHave: (page: string) => boolean;
}

/** The most characters whose words are kept, of all texts. They are those of unfinished briefs, which are few. */
const mostCharacters = 2_000_000;

/** Collects the inputs of a run with a brief that is omitted and not identified. */
export class UnidentifiedInputs {
  readonly #inputs = new Map<string, UnidentifiedInput>();
  #characters = 0;

  /** Adds an input, or another part of it. `text` is undefined if it cannot be read: then it may have each headline. */
  add(from: string, hidesId: boolean, text: string | undefined): void {
    const before = this.#inputs.get(from);
    const mayHave = this.#finderIn(text);
    this.#inputs.set(from, {
      hidesId: hidesId || before?.hidesId === true,
      mayHave: (page) => before?.mayHave(page) === true || mayHave(page),
    });
  }

  /** Lists the inputs by their names relative to the folder of the site. */
  get all(): ReadonlyMap<string, UnidentifiedInput> {
    return this.#inputs;
  }

  #finderIn(text: string | undefined): UnidentifiedInput["mayHave"] {
    this.#characters += text?.length ?? 0;
    if (text === undefined || this.#characters > mostCharacters) return () => true;
    const words = `-${wordsOf(withoutEscapes(text))}`;
    return (page) => words.includes(`-${partsOfName(page).slug}`);
  }
}

/** Writes the characters that JSON and YAML may escape, as programs do with those of other scripts. */
function withoutEscapes(text: string): string {
  if (!text.includes("\\u")) return text;
  return text.replace(/\\u([0-9a-f]{4})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
