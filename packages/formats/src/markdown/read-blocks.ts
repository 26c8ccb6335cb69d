/** A piece of Markdown that starts on a line of its own. Offsets count from the start of the text. */
export interface Block {
  readonly kind: "heading" | "item" | "reference" | "comment" | "text";
  /** The content without its marker, wrapped lines joined by a space. */
  content: string;
  /** Of a heading 1 to 6, of an item its indent in columns, else 0. */
  readonly level: number;
  /** The label of a reference, or the number of a numbered item. */
  readonly label?: string;
  /** Where the whole block starts, and where its content does. */
  readonly start: number;
  readonly contentStart: number;
  end: number;
  /** Of a comment whose end is missing. */
  readonly unclosed?: true;
}

const heading = /^ {0,3}(#{1,6})(?:[ \t]+([^]*?))?(?:[ \t]+#+)?[ \t]*$/;
const item = /^([ \t]*)(?:[-*+•]|([0-9]{1,9})[.)])(?:[ \t]+([^]*))?$/;
const reference = /^ {0,3}(?:[-*+][ \t]+)?\[\^([^\]\s]+)\]:[ \t]*([^]*)$/;

/** Cuts the body of a Markdown brief into blocks. What is no heading, item, reference or comment is text. */
export function readBlocks(text: string, from: number, to: number): Block[] {
  const blocks: Block[] = [];
  let afterBlank = true;
  for (let at = from; at < to;) {
    const newline = text.indexOf("\n", at);
    const wholeEnd = newline === -1 || newline > to ? to : newline;
    const comment = commentIn(text, at, wholeEnd);
    const lineEnd = comment ?? wholeEnd;
    const line = text.slice(at, lineEnd).replace(/\r$/, "");
    const start = at + (line.length - line.trimStart().length);
    const end = at + line.trimEnd().length;
    at = comment ?? lineEnd + 1;
    if (line.trim() === "") {
      afterBlank = true;
      continue;
    }
    if (line.trimStart().startsWith("<!--")) {
      const closed = text.indexOf("-->", start + 4);
      const commentEnd = closed === -1 || closed > to ? to : closed + 3;
      blocks.push({
        kind: "comment",
        content: text.slice(start + 4, closed === -1 ? to : closed),
        level: 0,
        start,
        contentStart: start + 4,
        end: commentEnd,
        ...(commentEnd === to && !text.startsWith("-->", to - 3) && { unclosed: true }),
      });
      // What stands behind the comment on its line is read like a line.
      const blankRest = /[ \t]*(?:\r?\n|$)/y;
      blankRest.lastIndex = commentEnd;
      at = blankRest.test(text) ? blankRest.lastIndex : commentEnd;
      continue;
    }
    const block = readBlock(line, start, end);
    const before = blocks.findLast((other) => other.kind !== "comment");
    if (
      block.kind === "text" &&
      before !== undefined &&
      (before.kind === "item" || before.kind === "reference") &&
      (!afterBlank || /^(?: {2}|\t)/.test(line))
    ) {
      before.content = `${before.content} ${line.trim()}`.trim();
      before.end = end;
    } else {
      blocks.push(block);
    }
    afterBlank = false;
  }
  return blocks;
}

/** Where a comment starts behind other text of a line; one that starts the line is read as it comes. */
function commentIn(text: string, from: number, to: number): number | undefined {
  const line = text.slice(from, to);
  const at = line.search(/(?<!\\)<!--/);
  return at === -1 || line.slice(0, at).trim() === "" ? undefined : from + at;
}

function readBlock(line: string, start: number, end: number): Block {
  const titled = heading.exec(line);
  if (titled !== null) return block("heading", titled[2] ?? "", titled[1]!.length);
  const referenced = reference.exec(line);
  if (referenced !== null)
    return { ...block("reference", referenced[2]!, 0), label: referenced[1]! };
  const listed = item.exec(line);
  if (listed !== null) {
    const { level, ...rest } = block(
      "item",
      listed[3] ?? "",
      listed[1]!.replaceAll("\t", "    ").length,
    );
    return { ...rest, level, ...(listed[2] !== undefined && { label: listed[2] }) };
  }
  return block("text", line, 0);

  function block(kind: Block["kind"], raw: string, level: number): Block {
    const content = raw.trim();
    return {
      kind,
      content,
      level,
      start,
      contentStart:
        content === "" ? end : end - (line.trimEnd().length - line.lastIndexOf(content)),
      end,
    };
  }
}
