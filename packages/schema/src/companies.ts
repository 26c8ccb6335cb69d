export type { Company } from "./vocabulary/entries.ts";
export { companies, companyById } from "./vocabulary/companies.ts";
