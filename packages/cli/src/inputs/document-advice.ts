import { quoteArgument } from "../quote-argument.ts";

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
      const target = `${name.slice(0, -extension.length)}.md`;
      return `save its text as .txt, .md or .html, or make Markdown of it: \`pandoc ${quoteArgument(name)} -s -t gfm --wrap=none -o ${quoteArgument(target)}\``;
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
