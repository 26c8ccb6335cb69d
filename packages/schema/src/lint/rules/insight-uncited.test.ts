import { expect, test } from "vitest";
import type { Insight } from "../../article.ts";
import { messagesOf, withInsight } from "../../../test/report-of.ts";
import { insightUncited } from "./insight-uncited.ts";

test.each<[Pick<Insight, "kind" | "citations">, RegExp]>([
  [{ kind: "fact" }, /fact.*"Prices rose\."/],
  [{ kind: "claim" }, /claim.*"Prices rose\."/],
  [{ kind: "claim", citations: [] }, /claim.*"Prices rose\."/],
  [{ kind: "claim", citations: [1] }, /^$/],
  [{ kind: "outlook" }, /^$/],
  [{}, /^$/],
])("an insight with %j: %s", (more, message) => {
  expect(messagesOf(insightUncited, withInsight("Prices rose.", more))).toMatch(message);
});
