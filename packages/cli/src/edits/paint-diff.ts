import { paint } from "../reporters/paint.ts";

/** Colours a unified diff. On a terminal, replaces control characters, so that a file cannot control the terminal. A line may end in CR LF. */
export function paintDiff(
  diff: string,
  options: { readonly color: boolean; readonly isTerminal: boolean },
): string {
  const shown = options.isTerminal
    ? diff.replace(/(?![\t\n]|\r\n)\p{Cc}|[\u202A-\u202E\u2066-\u2069]/gu, "\uFFFD")
    : diff;
  if (!options.color) return shown;
  return shown.replace(/^[-+@\\].*$/gm, (line) => paint(styleOf(line), line, options));
}

function styleOf(line: string): "bold" | "cyan" | "red" | "green" | "dim" {
  if (/^(?:---|\+\+\+) /.test(line)) return "bold";
  if (line.startsWith("@@")) return "cyan";
  if (line.startsWith("-")) return "red";
  return line.startsWith("+") ? "green" : "dim";
}
