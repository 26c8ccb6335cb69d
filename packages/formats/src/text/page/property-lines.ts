import { readDateAtEnd } from "../stated-date.ts";
import { startsItem } from "./label-lines.ts";
import { isDirectlyBelow, type PageLine, type PageText } from "./page-text.ts";

const kept = String.raw`(?<date>date|published|日期|发布日期)|(?<source>source|publisher|来源|來源)|(?<tags>tags?|topics?|keywords|标签|標籤|主题|关键词)|(?<address>url|link|链接|連結)`;
const other =
  "created(?: by| time)?|last edited(?: by| time)?|owner|assignee|person|status|priority|type|category|authors?|reviewers?|verification|创建者|创建人|创建时间|最后编辑(?:者|时间)|负责人|所有者|状态|优先级|类型|分类|作者";
/** The name of a property of a page, which Notion writes above its value. */
const label = new RegExp(`^(?:${kept}|(?<other>${other}))$`, "i");
/** A cheap test that rules out most texts. */
const mayHave = new RegExp(
  String.raw`(?:^|\n)[^\S\n]*(?:date|published|source|tags?|created|owner|status|created by|日期|来源|标签|创建者|创建人|负责人|状态)[^\S\n]*\n`,
  "i",
);
/** The properties are near the top of a page. */
const longestTop = 1500;
const mostLinesAbove = 12;
/** A longer line is no value, in UTF-16 code units. */
const longestValue = 120;
const mostValues = 12;
const zoneAtEnd = / \([^()]{1,20}\)$/;

interface Property {
  readonly label: PageLine;
  readonly kind: string;
  readonly values: readonly PageLine[];
}

/**
 * Reads the properties of a page, each above its value, as lines with labels: `Source` above `Reuters` becomes `Source:Reuters`.
 * Those that an article does not need are removed. At least two must be directly below one another.
 */
export function readPropertyLines(page: PageText): void {
  if (!mayHave.test(page.text.slice(0, longestTop))) return;
  const lines = page.lines();
  const properties = findProperties(page.text, lines);
  if (properties.length < 2) return;
  for (const { label: name, kind, values } of properties) {
    const [first] = values as [PageLine];
    const last = values.at(-1)!;
    // With the line break above it, so that no empty line is there.
    const start = Math.max(name.start - 1, 0);
    if (kind === "other" || first.text === "Empty" || !isValue(kind, first)) {
      page.replace(start, " ".repeat(last.end - start));
      const what = "a property of the page";
      page.residue.push({ code: "text-not-kept", what, start: name.start, end: last.end });
    } else if (kind === "address") page.replace(start, " ".repeat(name.end - start));
    else {
      page.replace(name.end, ":".padEnd(first.start - name.end));
      for (const [index, value] of values.slice(1).entries())
        page.replace(values[index]!.end, ",".padEnd(value.start - values[index]!.end));
    }
  }
}

/** Finds the first properties that are directly below one another, each with its value. */
function findProperties(text: string, lines: readonly PageLine[]): Property[] {
  const found: Property[] = [];
  let at = lines.findIndex(({ text: words }) => label.test(words));
  if (at === -1 || at > mostLinesAbove) return [];
  for (let name = lines[at]; name !== undefined; name = lines[at]) {
    const kind = kindOf(name.text);
    if (kind === undefined || found.some(({ label: above }) => above.text === name!.text)) break;
    if (found.length > 0 && !isDirectlyBelow(text, lines, at)) break;
    const values: PageLine[] = [];
    const most = kind === "tags" ? mostValues : 1;
    for (at++; values.length < most && isValueAt(text, lines, at); at++) values.push(lines[at]!);
    if (values.length === 0) break;
    found.push({ label: name, kind, values });
  }
  return found;
}

function kindOf(words: string): string | undefined {
  const groups = label.exec(words)?.groups;
  return groups && Object.keys(groups).find((kind) => groups[kind] !== undefined);
}

function isValueAt(text: string, lines: readonly PageLine[], at: number): boolean {
  const words = lines[at]?.text;
  return (
    words !== undefined &&
    isDirectlyBelow(text, lines, at) &&
    words.length <= longestValue &&
    !/[.。:：]$/.test(words) &&
    (!startsItem.test(words) || words.startsWith("http")) &&
    (!label.test(words) || isValueLikeLabel(text, lines, at))
  );
}

/** Tests whether a label is between two others, as the value `Published` is between `Status` and `Date`. */
function isValueLikeLabel(text: string, lines: readonly PageLine[], at: number): boolean {
  return (
    [at - 1, at + 1].every((beside) => label.test(lines[beside]?.text ?? "")) &&
    isDirectlyBelow(text, lines, at + 1)
  );
}

function isValue(kind: string, { text }: PageLine): boolean {
  if (kind === "date") return readDateAtEnd(text.replace(zoneAtEnd, ""), undefined) !== undefined;
  return kind === "address" ? text.startsWith("http") : true;
}
