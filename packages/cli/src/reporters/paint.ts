import type { styleText } from "node:util";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";

type Style = Parameters<typeof styleText>[0];

export const severityStyles: Readonly<Record<Diagnostic["severity"], Style>> = {
  error: "red",
  warning: "yellow",
  note: "blue",
};

/** Styles a text for a terminal; the text as it is where no colour is wanted. */
export function paint(style: Style, text: string, { color }: { readonly color: boolean }): string {
  if (!color) return text;
  // Loaded only for colour: a plain run is over sooner without. Whether to colour is settled by then; newer Nodes
  // would ask the terminal once more.
  return process.getBuiltinModule("node:util").styleText(style, text, { validateStream: false });
}
