import { formatPath, type Figure } from "@mineral-brief/schema";
import { textOf } from "@mineral-brief/schema/reading";
import type { RelationProposal, TagProposal } from "@mineral-brief/schema/tagging";

/** Describes a tag on one line: place, tag, and the words that it is based on, such as `coreInsights[0]: minerals + tungsten ("wolframite")`. */
export function describeProposal(proposal: TagProposal): string {
  const { path, words } = proposal;
  const list = path.at(-1)!;
  const owner = formatPath(path.slice(0, -1));
  const place = owner === "" ? "" : `${owner}: `;
  const tag = proposal.kind === "figure" ? describeFigure(proposal.figure) : proposal.id;
  return `${place}${list} + ${tag} (${JSON.stringify(words)}${scopeOf(proposal)})`;
}

function scopeOf(proposal: TagProposal): string {
  if (proposal.kind === "figure") return "";
  if (proposal.declaration !== undefined)
    return `, declared as ${JSON.stringify(textOf(proposal.declaration.name))}`;
  if (proposal.insights === undefined) return "";
  const { insights } = proposal;
  if (insights === 0) return ", the headline";
  return insights === 1 ? ", 1 insight" : `, ${insights} insights`;
}

/** Describes the number of a figure, such as `USD 8500000000 amount about`. A range may have one end: `5.. percent share`. */
export function describeFigure(figure: Figure): string {
  const { value, min, max, unit, currency, kind, qualifier } = figure;
  const amount = value ?? `${min ?? ""}..${max ?? ""}`;
  return [currency, amount, unit, kind, qualifier].filter((part) => part !== undefined).join(" ");
}

/** Describes a possible relation on one line, such as `coreInsights[0]: relations ? export-ban CN -> US, gallium, proposed ("ban exports")`. */
export function describeRelation({ path, relation, words }: RelationProposal): string {
  const { type, from, to = [], minerals = [], status } = relation;
  const ends = to.length === 0 ? from.join(", ") : `${from.join(", ")} -> ${to.join(", ")}`;
  const all = [ends, ...minerals, ...(status === undefined ? [] : [status])];
  return `${formatPath(path.slice(0, -1))}: relations ? ${type} ${all.join(", ")} (${JSON.stringify(words)})`;
}
