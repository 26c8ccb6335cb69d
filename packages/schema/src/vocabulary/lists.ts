import { allExportControls } from "./export-controls.ts";
import { allMemberships } from "./memberships.ts";
import { allMinerals } from "./minerals.ts";
import { allOfficialLists } from "./official-lists.ts";
import { allPlaces } from "./places.ts";
import { allRelationTypes } from "./relation-types.ts";
import { allShares } from "./shares.ts";
import { allStages } from "./stages.ts";

// Importing a list parses it, so look-ups and rules call the functions instead.
/** Every export control. */
export const exportControls = /* @__PURE__ */ allExportControls();
/** Which minerals are on which official lists. */
export const memberships = /* @__PURE__ */ allMemberships();
/** Every mineral, metal, group and material. */
export const minerals = /* @__PURE__ */ allMinerals();
/** The official lists of critical and strategic minerals, by year. */
export const officialLists = /* @__PURE__ */ allOfficialLists();
/** Every country, region and bloc. */
export const places = /* @__PURE__ */ allPlaces();
/** Every type of relation between actors. */
export const relationTypes = /* @__PURE__ */ allRelationTypes();
/** Every published share of world output. */
export const shares = /* @__PURE__ */ allShares();
/** The stages of the supply chain, from exploration to recycling. */
export const stages = /* @__PURE__ */ allStages();
