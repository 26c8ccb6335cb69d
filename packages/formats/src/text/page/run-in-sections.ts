import { endsInCitation } from "../citation-marks.ts";
import { readHeading } from "../headings.ts";
import { isCertainLeadName, isLeadName } from "../lead-names.ts";
import { isSourceListHeading } from "../source-list.ts";
import { isBlankLineAbove } from "../spans.ts";
import { ornamentSpace } from "./line-ornaments.ts";
import type { PageLine, PageText } from "./page-text.ts";

/** `【供应】配额下调。[1]` */
const bracketed = /^【(?<name>[^【】\n]{1,24})】(?<colon>\s?[:\uFF1A])?\s?(?=[^\s【][^\n]{4})/u;
/** `Supply: Output is flat [1].`, `供应：配额下调。[1]` */
const labelled =
  /^(?<name>[^\s:\uFF1A[\]-][^:\uFF1A\n[\]]{1,30})(?<colon>[:\uFF1A])\s?(?=[^\s/][^\n]{4})/u;
/** A heading alone on its line: `【供应】`, `供应：` */
const heading = /^(?:【[^【】\n]{1,24}】|[^\s:\uFF1A-][^:\uFF1A\n]{0,23}[:\uFF1A])$/u;
/** The part of a line that shows its citation, in UTF-16 code units. */
const mostOfEnd = 60;

/**
 * Parts the names of sections from the statements beside them: `【核心观点】…` above `【供应】…`, and `Key takeaways: …` above `Supply: …`.
 * Each of the lines ends in a citation, the first has the name of a lead, and no other line of a text is directly below them. A lead is
 * also parted from its statement directly above a heading, `【供应】` or `供应：`.
 */
export function partRunInSections(page: PageText): void {
  for (const form of page.text.includes("】") ? [bracketed, labelled] : [labelled]) {
    const lines = page.lines();
    for (const [at, line] of lines.entries()) {
      const name = nameOf(line, form);
      if (name === undefined) continue;
      const isLead = form === bracketed ? isLeadName(name) : isCertainLeadName(name);
      if (!isLead) continue;
      const sections = sectionsBelow(lines.slice(at + 1, at + 1 + mostSections), form);
      const below = lines.slice(at + 1 + sections.length);
      if (
        sections.length === 0 ? !heading.test(below[0]?.text ?? "") : !endsBlock(page.text, below)
      )
        continue;
      for (const section of [line, ...sections]) part(page, section, form);
    }
  }
}

const mostSections = 12;

/** Returns true if the lines below the sections are those of a list of sources, or below an empty line. */
function endsBlock(text: string, below: readonly PageLine[]): boolean {
  const [line] = below;
  return (
    line === undefined ||
    line.text.startsWith("[") ||
    isSourceListHeading(line.text) ||
    isBlankLineAbove(text, line.start)
  );
}

function sectionsBelow(lines: readonly PageLine[], form: RegExp): PageLine[] {
  const sections: PageLine[] = [];
  for (const line of lines) {
    const name = nameOf(line, form);
    if (name === undefined || isSourceListHeading(name)) break;
    if (readHeading(name, 0, name.length)?.kind !== "group") break;
    sections.push(line);
  }
  return sections;
}

function nameOf({ text }: PageLine, form: RegExp): string | undefined {
  const name = form.exec(text)?.groups!["name"];
  return name !== undefined && endsInCitation.test(text.slice(-mostOfEnd)) ? name : undefined;
}

function part(page: PageText, { start, text }: PageLine, form: RegExp): void {
  const { 0: found, groups } = form.exec(text)!;
  const { name = "" } = groups!;
  const from = form === bracketed ? name.length + 1 : name.length;
  if (form === bracketed) page.replace(start, ornamentSpace);
  const { length } = found.slice(from);
  page.replace(start + from, length === 1 ? "\n" : "\n●".padEnd(length));
}
