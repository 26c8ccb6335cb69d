import type { OfficialList } from "./entries.ts";
import { officialListsText } from "../generated/vocabulary-official-lists.ts";
import { readOnce } from "./read-once.ts";

export const allOfficialLists =
  /* @__PURE__ */ readOnce<readonly OfficialList[]>(officialListsText);
