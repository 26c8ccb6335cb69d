import type { Agent, Provenance, Tool } from "../../article.ts";
import { viewCaps } from "../view-caps.ts";
import type { FactView, LinkView, TermView } from "./views.ts";
import type { Wording } from "./wording.ts";

/** Lists how a brief was made, who reviewed it and who is responsible. The disclosure is shown elsewhere. */
export function provenanceFacts(
  { tools, generatedAt, reviewedBy, responsibleParty, digitalSourceType }: Provenance,
  wording: Wording,
): FactView[] {
  const { labels } = wording;
  const agent = ({ name, url }: Agent): LinkView => wording.link(name, url);
  return [
    wording.fact(
      labels.tools,
      wording.items(tools, (tool) => toolView(tool, wording), viewCaps.list),
    ),
    wording.fact(labels.generatedAt, [
      generatedAt === undefined ? undefined : wording.date(generatedAt),
    ]),
    wording.fact(labels.reviewedBy, wording.items(reviewedBy, agent, viewCaps.list)),
    wording.fact(labels.responsibleParty, [responsibleParty && agent(responsibleParty)]),
    wording.fact(labels.digitalSourceType, [
      digitalSourceType === undefined ? undefined : sourceType(digitalSourceType, wording),
    ]),
  ].filter((fact) => fact !== undefined);
}

function toolView({ name, version, task }: Tool, wording: Wording): TermView {
  const link = wording.link(version === undefined ? name : `${name} ${version}`, undefined);
  return { ...link, notes: task === undefined ? [] : [wording.word(task)] };
}

/** `trainedAlgorithmicMedia`, alone or as a URL. See https://cv.iptc.org/newscodes/digitalsourcetype/ */
const iptcTerm = /^(?:https?:\/\/cv\.iptc\.org\/newscodes\/digitalsourcetype\/)?([a-zA-Z]+)$/;

function sourceType(type: string, wording: Wording): LinkView {
  const term = iptcTerm.exec(type)?.[1];
  const link = wording.link(type, type);
  if (term === undefined) return link;
  const word = term.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return { ...link, ...wording.word(word) };
}
