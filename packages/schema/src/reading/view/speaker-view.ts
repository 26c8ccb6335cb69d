import type { Attribution, Insight } from "../../article.ts";
import { textOf } from "../text-of.ts";
import { MentionFinder } from "./mention.ts";
import { namesSpeaker } from "./names-speaker.ts";
import type { TermNames } from "./term-names.ts";
import type { TermView } from "./views.ts";
import type { Wording } from "./wording.ts";

/** Views who says so: a person with the organisation as a note, or the organisation alone. */
export function speakerView(
  attribution: Attribution | undefined,
  wording: Wording,
  names: TermNames,
): TermView | undefined {
  if (attribution === undefined) return undefined;
  const { organization, name, url } = attribution;
  const organizationName = organization === undefined ? undefined : names.name(organization);
  if (name === undefined)
    return organizationName && { ...wording.link("", url), ...organizationName, notes: [] };
  return {
    ...wording.link(name, url),
    notes: organizationName === undefined ? [] : [organizationName],
  };
}

/**
 * Views who says so, beside the complete sentence. Undefined if the sentence names the speaker as one, and nothing would be
 * lost: neither a link, nor the organisation of a person.
 */
export function speakerBeside(
  { text, attribution }: Insight,
  wording: Wording,
  names: TermNames,
): TermView | undefined {
  const speaker = speakerView(attribution, wording, names);
  if (speaker === undefined || speaker.href !== undefined) return speaker;
  const isNamed =
    namesSpeaker(textOf(text), speaker.text) &&
    speaker.notes.every((note) => new MentionFinder(note.text).isIn(speaker.text));
  return isNamed ? undefined : speaker;
}
