import type { Company } from "./entries.ts";
import { companiesText } from "../generated/vocabulary-companies.ts";
import { indexById } from "./index-by-id.ts";
import { readOnce } from "./read-once.ts";

const allCompanies = /* @__PURE__ */ readOnce<readonly Company[]>(companiesText);

/** Returns the company with this id; undefined if the vocabulary has none. */
export const companyById = /* @__PURE__ */ indexById(allCompanies);

/** Every company of the vocabulary. */
export const companies = /* @__PURE__ */ allCompanies();
