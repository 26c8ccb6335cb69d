import type { OffsetDiagnostic } from "../positions/offset-diagnostic.ts";
import type { OffsetRange } from "../positions/position-tree.ts";
import { writeDate } from "../text/reference-date.ts";
import { contentOf, spansInText } from "./block-content.ts";
import type { Block } from "./block.ts";
import { readId } from "./citation-marks.ts";
import { readInline } from "./inline.ts";
import { readReferenceLine } from "./read-reference.ts";

/** A date that cannot be read for certain: `(05/11/2025)`, `(2025-13)`. */
const dateInBrackets = /[(\uFF08](?=[^()]*[0-9][-/.][0-9])[0-9][0-9./-]*[0-9][)\uFF09]$/;

/** Makes a reference from its block, and reports text that it cannot hold. */
export function referenceOf(
  text: string,
  block: Block,
  diagnostics: OffsetDiagnostic[],
): Record<string, unknown> {
  const line = contentOf(text, block);
  const written = ({ start, end }: OffsetRange): string => line.slice(start, end);
  const { leftovers, isLinkInside, ...spans } = readReferenceLine(line);
  for (const leftover of leftovers)
    diagnostics.push({
      code: "text-not-kept",
      severity: "warning",
      message: `${JSON.stringify(written(leftover))} has no place in a reference line; write it like \`[Title](https://...) — Publisher (2025-10-23)\`, and a page or section as \`locator\` in a comment below`,
      ...spansInText(text, block)(leftover),
    });
  if (isLinkInside)
    diagnostics.push({
      code: "reference-shape",
      severity: "warning",
      message:
        "this line was read as a title, because its address is inside the text; write `[Title](https://...) — Publisher (2025-10-23)`",
      start: block.contentStart,
      end: block.end,
    });
  const { title, url, publisher, datePublished } = spans;
  const unread = publisher && dateInBrackets.exec(written(publisher));
  if (unread) {
    const start = publisher.start + unread.index;
    diagnostics.push({
      code: "reference-shape",
      severity: "warning",
      message: `${JSON.stringify(unread[0])} was read as a part of the publisher; write a date like \`(2025-10-23)\`, \`(2025-10)\` or \`(2025)\``,
      ...spansInText(text, block)({ start, end: start + unread[0].length }),
    });
  }
  return {
    id: readId(text.slice(block.labelStart, block.labelEnd)),
    ...(title && { title: readInline(written(title)) }),
    ...(url && { url: written(url) }),
    ...(publisher && { publisher: readInline(written(publisher)) }),
    ...(datePublished && { datePublished: writeDate(written(datePublished)) }),
  };
}
