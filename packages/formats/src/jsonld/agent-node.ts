import type { Agent } from "@mineral-brief/schema";
import { textOf } from "@mineral-brief/schema/reading";
import type { OrganizationLeaf, PersonLeaf } from "schema-dts";
import { withoutUndefined } from "./without-undefined.ts";

/**
 * Writes an agent as a person or an organisation. Without a `kind` it is a person. With a `kind` that schema.org does
 * not know, it is an organisation with that `additionalType`.
 */
export function agentNode({ name, url, kind = "person" }: Agent): PersonLeaf | OrganizationLeaf {
  const shared = { name: textOf(name), ...withoutUndefined({ url }) };
  if (kind === "person") return { "@type": "Person", ...shared };
  const further = kind === "organization" ? {} : { additionalType: kind };
  return { "@type": "Organization", ...shared, ...further };
}
