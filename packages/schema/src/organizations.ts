export type { OrganizationEntry } from "./vocabulary/entries.ts";
export { organizations, organizationById } from "./vocabulary/organizations.ts";
