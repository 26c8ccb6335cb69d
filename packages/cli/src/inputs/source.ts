import { basename } from "node:path";
import type { Position } from "@mineral-brief/formats";
import type { InputOptions } from "./input-options.ts";

/** A text with a name. */
export interface Source {
  /** As the user typed it, or as found in a folder; `<stdin>` for standard input without `--stdin-filename`. */
  readonly name: string;
  readonly text: string;
  /** Where the text begins, if it is a part of a larger file. The start of the file if undefined. */
  readonly start?: Position | undefined;
}

/** The first character of a text. Lines and columns count from 1. */
export const startOfText: Position = { offset: 0, line: 1, column: 1 };

/** Whether a source is standard input. */
export function isFromStdin(
  { name }: Pick<Source, "name">,
  { stdinFilename = "<stdin>" }: InputOptions,
): boolean {
  return name === stdinFilename;
}

/** An input that could not be read, with the reason in `message`. */
export interface UnreadableInput {
  readonly ok: false;
  readonly name: string;
  readonly message: string;
}

const documentFile = /\.(?:docx?|odt|rtf|pages|pdf|xlsx?|ods|csv|tsv|pptx?|epub)$/i;

/** Says what to do with a document of an office program or a table; undefined for any other name. */
export function documentAdvice(name: string): string | undefined {
  const extension = documentFile.exec(name)?.[0];
  return (
    extension && `a ${extension} file cannot be read; ${wayFor(extension.toLowerCase(), name)}`
  );
}

function wayFor(extension: string, name: string): string {
  switch (extension) {
    case ".docx":
    case ".odt":
    case ".rtf":
    case ".epub": {
      const target = `${basename(name).slice(0, -extension.length)}.md`;
      return `save its text as .txt, .md or .html, or make Markdown of it: \`pandoc ${quoteArgument(basename(name))} -s -t gfm --wrap=none -o ${quoteArgument(target)}\``;
    }
    case ".csv":
    case ".tsv":
    case ".xlsx":
    case ".xls":
    case ".ods":
      return "a brief is not a table; write it as .md, .yaml, .json or .txt, for example from `mineral-brief new brief.md`";
    default:
      return "save its text as .txt, .md or .html";
  }
}

/** Quotes a file name for a shell if it has spaces or other signs with a meaning there. */
function quoteArgument(name: string): string {
  return /^[\p{L}\p{N}._/@%+,-]+$/u.test(name) ? name : `"${name.replaceAll('"', '\\"')}"`;
}

export function unreadable(name: string, message: string): UnreadableInput {
  return { ok: false, name, message };
}
