import { companies } from "@mineral-brief/schema/companies";
import { organizations } from "@mineral-brief/schema/organizations";
import type { KnownOrganization } from "@mineral-brief/schema/tagging";

/** The organisations that are found although a brief does not declare them. */
export const tagOrganizations: readonly KnownOrganization[] = [...companies, ...organizations];
