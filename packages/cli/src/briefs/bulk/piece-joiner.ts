import type { ReportedDiagnostic } from "../../diagnostics/diagnostic.ts";
import type { CheckedFile } from "../../checking/checked-file.ts";
import { addCounts } from "../../checking/tag-counts.ts";
import type { UnreadableInput } from "../../inputs/source.ts";

/** Joins the results of the pieces of a large file. Numbers the articles across pieces, and reports no piece without findings. */
export class PieceJoiner {
  readonly #name: string;
  #expected = 0;
  #documents = 0;
  #reported = 0;
  /** Counts since the last piece that was reported. */
  #unreported: Unreported = { documents: 0, ignored: 0 };
  #joined = false;

  constructor(name: string) {
    this.#name = name;
  }

  get expectsPieces(): boolean {
    return this.#expected > 0;
  }

  /** Announces one more piece. Returns true for the first. */
  expectPiece(): boolean {
    return this.#expected++ === 0;
  }

  /** Adds the next results, and returns those to report now. */
  join(
    pieces: readonly (CheckedFile | UnreadableInput)[],
  ): readonly (CheckedFile | UnreadableInput)[] {
    return pieces.flatMap((piece): (CheckedFile | UnreadableInput)[] =>
      !piece.ok ? [piece] : this.#joinPiece(piece),
    );
  }

  /** Returns the results that are still to report at the end of the file. A file without findings gets one, so that it is counted. */
  end(): readonly CheckedFile[] {
    const { documents, ignored } = this.#unreported;
    const isReported = documents === 0 && ignored === 0 && this.#reported > 0;
    return isReported || !this.#joined ? [] : [this.#report([])];
  }

  #joinPiece({ documents, ignored, missing, diagnostics }: CheckedFile): CheckedFile[] {
    const before = this.#documents;
    this.#joined = true;
    this.#documents += documents;
    const unreported = this.#unreported;
    unreported.documents += documents;
    unreported.ignored += ignored;
    if (missing !== undefined) unreported.missing = addCounts(unreported.missing ?? {}, missing);
    if (diagnostics.length === 0) return [];
    const isOnlyPiece = this.#expected <= 1;
    return [
      this.#report(
        isOnlyPiece
          ? diagnostics
          : diagnostics.map((diagnostic) => withDocumentNumber(diagnostic, before)),
      ),
    ];
  }

  #report(diagnostics: readonly ReportedDiagnostic[]): CheckedFile {
    const counts = this.#unreported;
    this.#unreported = { documents: 0, ignored: 0 };
    return {
      ok: true,
      name: this.#name,
      format: "ndjson",
      ...counts,
      diagnostics,
      piece: this.#reported++,
    };
  }
}

interface Unreported {
  documents: number;
  ignored: number;
  missing?: CheckedFile["missing"];
}

/** Counts the articles of earlier pieces in. A finding about the text belongs to no article. */
function withDocumentNumber(diagnostic: ReportedDiagnostic, before: number): ReportedDiagnostic {
  return diagnostic.path === undefined
    ? diagnostic
    : { ...diagnostic, document: before + (diagnostic.document ?? 0) };
}
