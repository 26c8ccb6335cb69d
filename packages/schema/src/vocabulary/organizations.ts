import type { OrganizationEntry } from "./entries.ts";
import { organizationsText } from "../generated/vocabulary-organizations.ts";
import { indexById } from "./index-by-id.ts";
import { readOnce } from "./read-once.ts";

const allOrganizations = /* @__PURE__ */ readOnce<readonly OrganizationEntry[]>(organizationsText);

/** Returns the organisation with this id; undefined if the vocabulary has none. */
export const organizationById = /* @__PURE__ */ indexById(allOrganizations);

/** Every organisation of the vocabulary: state bodies, agencies and exchanges. */
export const organizations = /* @__PURE__ */ allOrganizations();
