import { isDeepStrictEqual } from "node:util";
import type { ParsedDocument, ParseResult } from "@mineral-brief/formats";
import { articleRepeatedLevel } from "../../checking/article-ids.ts";
import { parseInput, type CheckOptions } from "../../checking/check-input.ts";
import type { CheckedFile } from "../../checking/checked-file.ts";
import { repeatedFinding, withoutIgnored } from "../../checking/repeated-finding.ts";
import type { ReportedDiagnostic } from "../../diagnostics/diagnostic.ts";
import { addExcerpts } from "../../diagnostics/excerpt.ts";
import type { OpenedInput } from "../../inputs/open-input.ts";
import type { UnreadableInput } from "../../inputs/source.ts";
import { addFindings } from "./add-findings.ts";
import { ArticleIndex, type ArticlePlace } from "./article-index.ts";

/** Opens a checked input again, to find the places of its articles. */
export type Reopen = () => Promise<OpenedInput | UnreadableInput>;

interface KnownFile {
  readonly name: string;
  /** Undefined for NDJSON in pieces: its articles have lines. */
  readonly reopen: Reopen | undefined;
}

/** An article whose id an earlier one has. */
interface Repeat {
  readonly id: string;
  readonly document: number;
  readonly first: ArticlePlace;
}

interface ReadInput {
  readonly input: OpenedInput;
  readonly documents: ParseResult["documents"];
}

/** Finds the articles of a run whose id an earlier one has. Reads a text again only to find the places in it. */
export class RepeatedArticles {
  readonly #options: Pick<CheckOptions, "stated">;
  readonly #index: ArticleIndex;
  readonly #files: KnownFile[] = [];
  /** The file of the last first place. Many articles can repeat those of one file. */
  #lastRead: { readonly file: number; readonly read: ReadInput | undefined } | undefined;

  constructor(options: Pick<CheckOptions, "stated">, index = new ArticleIndex()) {
    this.#options = options;
    this.#index = index;
  }

  /** Adds the findings to a file, and remembers its ids. Call it in the order of the files. */
  compare<Checked extends CheckedFile>(file: Checked, reopen: Reopen): Checked | Promise<Checked> {
    const repeats: Repeat[] = [];
    const ids = file.ids ?? [];
    const number = this.#numberOf(file.name, ids[0]?.line === undefined ? reopen : undefined);
    for (const { id, document, line } of ids) {
      const first = this.#index.findOrAdd(id, { file: number, at: line ?? document });
      if (first !== undefined) repeats.push({ id, document, first });
    }
    return repeats.length === 0 ? file : this.#report(file, repeats, reopen);
  }

  /** The pieces of a file have the same number. */
  #numberOf(name: string, reopen: Reopen | undefined): number {
    const last = this.#files.at(-1);
    const isNextPiece = reopen === undefined && last?.name === name && last.reopen === undefined;
    if (!isNextPiece) this.#files.push({ name, reopen });
    return this.#files.length - 1;
  }

  async #report<Checked extends CheckedFile>(
    file: Checked,
    repeats: readonly Repeat[],
    reopen: Reopen,
  ): Promise<Checked> {
    const read = await this.#read(reopen);
    if (read === undefined) return file;
    const { input, documents } = read;
    const { source, settings } = input;
    const findings: ReportedDiagnostic[] = [];
    for (const { id, document: index, first } of repeats) {
      // Not if another program has changed the file meanwhile.
      const document = documents[index];
      if (document === undefined || idOf(document) !== id) continue;
      const message = await this.#describe(first, file, document);
      const article = { document, index: documents.length > 1 ? index : undefined };
      const found = repeatedFinding(message, article, articleRepeatedLevel(settings));
      const { findings: kept } = await withoutIgnored(found, input);
      for (const finding of addExcerpts(kept, source.text, source.start?.offset))
        findings.push({ ...finding, id });
    }
    return addFindings(file, findings);
  }

  async #describe(
    { file, at }: ArticlePlace,
    { name, format, documents }: CheckedFile,
    document: ParsedDocument,
  ): Promise<string> {
    const first = this.#files[file]!;
    const read = first.reopen && (await this.#readFirst(file, first.reopen));
    const other = read?.documents[at];
    const line = first.reopen === undefined ? at : other?.locate(["id"], "value").start.line;
    const place = first.name === name ? `line ${line}` : `${first.name}${line ? `:${line}` : ""}`;
    if (other === undefined || read === undefined)
      return `${place} has the same id; remove one of them, or use different ids`;
    if (!isDeepStrictEqual(other.data, document.data))
      return `${place} has the same id but a different text; remove one of them, or use different ids`;
    if (read.input.format.name === format)
      return `${place} is the same article; remove one of them`;
    const areAlone = documents === 1 && read.documents.length === 1;
    const advice = areAlone ? ", or list one file in `ignore` of the config" : "";
    return `${place} is the same article in another format; remove one of them${advice}`;
  }

  async #readFirst(file: number, reopen: Reopen): Promise<ReadInput | undefined> {
    if (this.#lastRead?.file !== file) this.#lastRead = { file, read: await this.#read(reopen) };
    return this.#lastRead.read;
  }

  async #read(reopen: Reopen): Promise<ReadInput | undefined> {
    const input = await reopen();
    if (!input.ok) return undefined;
    const { documents } = await parseInput(input, this.#options);
    return { input, documents };
  }
}

function idOf({ data }: ParsedDocument): unknown {
  return (data as { readonly id?: unknown } | undefined)?.id;
}
