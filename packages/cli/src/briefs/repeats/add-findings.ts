import { byPosition } from "@mineral-brief/language/check-brief";
import type { CheckedFile, CheckedSource } from "../../checking/checked-file.ts";
import type { ReportedDiagnostic } from "../../diagnostics/diagnostic.ts";

/** Adds findings to a file, in the order of the text. */
export function addFindings<Checked extends CheckedFile>(
  file: Checked,
  found: readonly ReportedDiagnostic[],
): Checked {
  if (found.length === 0) return file;
  const diagnostics = [...file.diagnostics, ...found].sort(byPosition);
  const wrong = new Set(
    found.filter(({ severity }) => severity === "error").map(({ document = 0 }) => document),
  );
  const { articles } = file as Partial<CheckedSource>;
  return {
    ...file,
    diagnostics,
    ...(articles && {
      articles: articles.map((article) =>
        wrong.has(article.index ?? 0) ? { ...article, hasErrors: true } : article,
      ),
    }),
  } as unknown as Checked;
}
