import { expect, test } from "vitest";
import { quoteArgument } from "./quote-argument.ts";

test.each([
  ["briefs/tin.yaml", "briefs/tin.yaml"],
  ["钨-2025.txt", "钨-2025.txt"],
  ["Cobalt (final).odt", '"Cobalt (final).odt"'],
  ["Chile's lithium.md", '"Chile\'s lithium.md"'],
  ["$(reboot).docx", "'$(reboot).docx'"],
  ['the "deal".md', "'the \"deal\".md'"],
  ["what's `new`.md", "'what'\\''s `new`.md'"],
])("writes %s for a shell as %s", (name, written) => {
  expect(quoteArgument(name)).toBe(written);
});
