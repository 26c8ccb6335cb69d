import type { Agent } from "@mineral-brief/schema";
import { textOf } from "@mineral-brief/schema/reading";
import type { OrganizationLeaf, PersonLeaf } from "schema-dts";
import { withoutUndefined } from "./without-undefined.ts";

/**
 * Writes who made a thing as a person or an organisation. Without a `kind` it is a person; a word that
 * schema.org does not know makes an organisation of it and stands as its further type.
 */
export function agentNode({ name, url, kind = "person" }: Agent): PersonLeaf | OrganizationLeaf {
  const characterClasses = { name: textOf(name), ...withoutUndefined({ url }) };
  if (kind === "person") return { "@type": "Person", ...characterClasses };
  const further = kind === "organization" ? {} : { additionalType: kind };
  return { "@type": "Organization", ...characterClasses, ...further };
}
