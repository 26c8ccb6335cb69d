import { allExportControls } from "./export-controls.ts";
import { allMemberships } from "./memberships.ts";
import { allMinerals } from "./minerals.ts";
import { allOfficialLists } from "./official-lists.ts";
import { allPlaces } from "./places.ts";
import { allRelationTypes } from "./relation-types.ts";
import { allShares } from "./shares.ts";
import { allStages } from "./stages.ts";

// Importing a list parses it, so look-ups and rules call the functions instead.
export const exportControls = /* @__PURE__ */ allExportControls();
export const memberships = /* @__PURE__ */ allMemberships();
export const minerals = /* @__PURE__ */ allMinerals();
export const officialLists = /* @__PURE__ */ allOfficialLists();
export const places = /* @__PURE__ */ allPlaces();
export const relationTypes = /* @__PURE__ */ allRelationTypes();
export const shares = /* @__PURE__ */ allShares();
export const stages = /* @__PURE__ */ allStages();
