import type { ReportedDiagnostic } from "../../diagnostics/diagnostic.ts";
import type { CheckedFile } from "../../checking/checked-file.ts";
import type { UnreadableInput } from "../../inputs/source.ts";

/** Makes pieces of a long file, as they are checked, into what is reported of it: articles are numbered through, and pieces without a finding are only counted. */
export class PieceJoiner {
  readonly #name: string;
  #expected = 0;
  #documents = 0;
  #reported = 0;
  /** What was counted since the last piece that was reported. */
  #uncounted = { documents: 0, ignored: 0 };
  #joined = false;

  constructor(name: string) {
    this.#name = name;
  }

  get expectsPieces(): boolean {
    return this.#expected > 0;
  }

  /** Says that one more piece will come; true for the first. */
  expectPiece(): boolean {
    return this.#expected++ === 0;
  }

  /** Takes the next piece, and gives what there is to report. */
  join(
    pieces: readonly (CheckedFile | UnreadableInput)[],
  ): readonly (CheckedFile | UnreadableInput)[] {
    return pieces.flatMap((piece): (CheckedFile | UnreadableInput)[] =>
      !piece.ok ? [piece] : this.#joinPiece(piece),
    );
  }

  /** Gives what has not been reported when the file has ended: at least that there is such a file. */
  end(): readonly CheckedFile[] {
    const { documents, ignored } = this.#uncounted;
    const isReported = documents === 0 && ignored === 0 && this.#reported > 0;
    return isReported || !this.#joined ? [] : [this.#report([])];
  }

  #joinPiece({ documents, ignored, diagnostics }: CheckedFile): CheckedFile[] {
    const before = this.#documents;
    this.#joined = true;
    this.#documents += documents;
    this.#uncounted.documents += documents;
    this.#uncounted.ignored += ignored;
    if (diagnostics.length === 0) return [];
    const isWhole = this.#expected <= 1;
    return [
      this.#report(
        isWhole ? diagnostics : diagnostics.map((diagnostic) => numbered(diagnostic, before)),
      ),
    ];
  }

  #report(diagnostics: readonly ReportedDiagnostic[]): CheckedFile {
    const counts = this.#uncounted;
    this.#uncounted = { documents: 0, ignored: 0 };
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

/** A finding about the text belongs to no article. */
function numbered(diagnostic: ReportedDiagnostic, before: number): ReportedDiagnostic {
  return diagnostic.path === undefined
    ? diagnostic
    : { ...diagnostic, document: before + (diagnostic.document ?? 0) };
}
