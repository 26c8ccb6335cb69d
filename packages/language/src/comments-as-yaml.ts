import type { TextEdit } from "@mineral-brief/formats/fix";
import type { OpenBrief } from "./open-brief.ts";

/** Returns the edits that write the comments of a JSON text as YAML does, with `#`. The rest of JSON is YAML as it is. */
export function commentsAsYaml({ text, parsed }: OpenBrief): TextEdit[] {
  return parsed.diagnostics
    .filter(({ code }) => code === "json-comment")
    .map(({ range }) => asYaml(text, range.start.offset, range.end.offset));
}

function asYaml(text: string, start: number, end: number): TextEdit {
  if (text[start] === "#") return { start, end, text: text.slice(start, end) };
  const lineStart =
    Math.max(text.lastIndexOf("\n", start - 1), text.lastIndexOf("\r", start - 1)) + 1;
  const indent = /^[ \t]*/.exec(text.slice(lineStart, start))![0];
  const before = /[^\s]/.test(text[start - 1] ?? " ") ? " " : "";
  const comment = text.slice(start, end);
  const lineBreak = text.includes("\r\n") ? "\r\n" : "\n";
  const lines = comment.startsWith("//")
    ? [comment.slice(2)]
    : comment
        .slice(2, -2)
        .split(/\r\n?|\n/)
        .map((line, index) => line.replace(index === 0 ? /^\*/ : /^\s*\*?/, "").trimEnd());
  const written = lines
    .filter((line, index) => line.trim() !== "" || (index > 0 && index < lines.length - 1))
    .map((line) => (/^\S/.test(line) ? `# ${line}` : `#${line}`))
    .join(lineBreak + indent);
  // A value after the comment on the same line goes to the next one.
  const rest = /^[^\n\r]*/.exec(text.slice(end))![0];
  const after = written === "" || rest.trim() === "" ? "" : lineBreak + indent;
  return { start, end, text: written === "" ? "" : before + written + after };
}
