import type { styleText } from "node:util";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";

type Style = Parameters<typeof styleText>[0];

export const severityStyles: Readonly<Record<Diagnostic["severity"], Style>> = {
  error: "red",
  warning: "yellow",
  note: "blue",
};

/** Styles a text for a terminal. Without `color`, returns the text unchanged. */
export function paint(style: Style, text: string, { color }: { readonly color: boolean }): string {
  if (!color) return text;
  // Load node:util only for colours, because a run without it is faster. The caller has already decided whether
  // to use colours, so disable the second check of newer Node versions.
  return process.getBuiltinModule("node:util").styleText(style, text, { validateStream: false });
}
