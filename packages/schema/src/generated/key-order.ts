// Written by scripts/write-key-order.ts from the zod schema; Do not edit; run `npm run generate`.
import type { KeyOrder } from "../key-order.ts";

const order1: KeyOrder = [["language"], ["url"]];
const order2: KeyOrder = [["value"], ["lang"], ["dir"]];
const order3: KeyOrder = [["name", order2], ["url"], ["headline", order2], ["language"], ["country"], ["datePublished"]];
const order4: KeyOrder = [["name", order2], ["url"], ["kind"]];
const order5: KeyOrder = [["id"], ["name", order2], ["kind"], ["country"], ["sameAs"]];
const order6: KeyOrder = [["text"], ["kind"], ["value"], ["min"], ["max"], ["unit"], ["currency"], ["qualifier"], ["measure", order2], ["about"], ["period"]];
const order7: KeyOrder = [["type"], ["from"], ["to"], ["minerals"], ["stage"], ["status"], ["figure"], ["date"], ["note", order2]];
const order8: KeyOrder = [];
const order9: KeyOrder = [["text", order2], ["id"], ["kind"], ["citations"], ["minerals", order5], ["places", order5], ["organizations"], ["stages"], ["figures", order6], ["relations", order7], ["extensions", order8]];
const order10: KeyOrder = [["id"], ["title", order2], ["insights", order9]];
const order11: KeyOrder = [["id"], ["title", order2], ["publisher", order2], ["authors", order4], ["url"], ["datePublished"], ["language"], ["locator"], ["quote", order2]];
const order12: KeyOrder = [["id"], ["name", order2], ["kind"], ["country"], ["url"], ["sameAs"]];
const order13: KeyOrder = [["name"], ["version"], ["task"]];
const order14: KeyOrder = [["disclosure"], ["tools", order13], ["generatedAt"], ["reviewedBy", order4], ["responsibleParty", order4], ["digitalSourceType"]];
const order15: KeyOrder = [["date"], ["text", order2], ["kind"]];
const order16: KeyOrder = [["license"], ["copyrightNotice"], ["credit"], ["usageTerms"]];
const order17: KeyOrder = [["$schema"], ["schemaVersion"], ["id"], ["url"], ["alternates", order1], ["headline", order2], ["language"], ["source", order3], ["datePublished"], ["dateModified"], ["timeZone"], ["topics", order2], ["authors", order4], ["coreInsights", order9], ["groups", order10], ["references", order11], ["minerals", order5], ["places", order5], ["organizations", order12], ["provenance", order14], ["corrections", order15], ["rights", order16], ["extensions", order8]];

export const articleKeyOrder: KeyOrder = order17;
