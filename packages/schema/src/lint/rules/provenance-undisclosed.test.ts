import { expect, test } from "vitest";
import type { Provenance } from "../../article.ts";
import { messagesOf } from "../../../test/report-of.ts";
import { provenanceUndisclosed } from "./provenance-undisclosed.ts";

const tools = [{ name: "Summariser" }];
const iptc = "http://cv.iptc.org/newscodes/digitalsourcetype";

test.each<[Provenance, RegExp]>([
  [{ tools }, /"Summariser".*missing/],
  [{ tools, disclosure: "none" }, /"Summariser".*"none"/],
  [{ digitalSourceType: "trainedAlgorithmicMedia" }, /"trainedAlgorithmicMedia".*missing/],
  [{ digitalSourceType: `${iptc}/trainedAlgorithmicMedia` }, /newscodes.*missing/],
  [{ digitalSourceType: `${iptc}/compositeWithTrainedAlgorithmicMedia` }, /newscodes.*missing/],
])("%j is not disclosed", (provenance, message) => {
  expect(messagesOf(provenanceUndisclosed, { provenance })).toMatch(message);
});

test.each<[Provenance]>([
  [{}],
  [{ disclosure: "none" }],
  [{ tools, disclosure: "ai-assisted" }],
  [{ tools: [] }],
  [{ digitalSourceType: `${iptc}/digitalCreation` }],
  [{ digitalSourceType: "notTrainedAlgorithmicMedia" }],
  [{ digitalSourceType: "untrainedAlgorithmicMedia" }],
  [{ digitalSourceType: "trainedAlgorithmicMedia/edited" }],
])("%j needs no disclosure", (provenance) => {
  expect(messagesOf(provenanceUndisclosed, { provenance })).toBe("");
});
