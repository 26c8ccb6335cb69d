import { runs } from "@mineral-brief/fixtures";
import type { Article } from "@mineral-brief/schema";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readManifest } from "./read-manifest.ts";
import { needsManifestReader, text } from "./text.ts";

type Cbor = string | null | readonly Cbor[] | { readonly [key: string]: Cbor };

/** Writes CBOR: texts, lists, maps and null. See https://www.rfc-editor.org/rfc/rfc8949 */
function cbor(value: Cbor): number[] {
  if (value === null) return [0xf6];
  if (typeof value === "string") {
    const bytes = [...new TextEncoder().encode(value)];
    return [...head(0x60, bytes.length), ...bytes];
  }
  if (Array.isArray(value)) return [...head(0x80, value.length), ...value.flatMap(cbor)];
  const entries = Object.entries(value);
  return [...head(0xa0, entries.length), ...entries.flat().flatMap((item) => cbor(item as Cbor))];
}

function head(major: number, length: number): number[] {
  if (length < 24) return [major + length];
  return length < 256 ? [major + 24, length] : [major + 25, length >> 8, length & 255];
}

/** Writes a box of JUMBF: its length, its type, its content. */
function box(type: string, ...content: readonly number[][]): number[] {
  const bytes = content.flat();
  const length = bytes.length + 8;
  return [0, 0, length >> 8, length & 255, ...letters(type), ...bytes];
}

function superbox(label: string, ...content: readonly number[][]): number[] {
  const uuid = Array.from({ length: 16 }, () => 0);
  return box("jumb", box("jumd", uuid, [3], letters(`${label}\0`)), ...content);
}

function letters(word: string): number[] {
  return Array.from(word, (letter) => letter.charCodeAt(0));
}

function manifest(claim: Cbor, actions?: Cbor): number[] {
  return superbox(
    "urn:c2pa:example",
    superbox(
      "c2pa.assertions",
      ...(actions === undefined
        ? []
        : [superbox("c2pa.actions.v2", box("cbor", cbor({ actions })))]),
    ),
    superbox("c2pa.claim.v2", box("cbor", cbor(claim))),
  );
}

function store(...manifests: readonly number[][]): number[] {
  return superbox("c2pa", ...manifests);
}

/** Hides bytes in variation selectors, with the wrapper of a text manifest. */
function hide(bytes: readonly number[]): string {
  const wrapped = [
    ...letters("C2PATXT\0"),
    1,
    ...[24, 16, 8, 0].map((shift) => (bytes.length >> shift) & 255),
    ...bytes,
  ];
  return `\uFEFF${wrapped.map((byte) => String.fromCodePoint(byte < 16 ? 0xfe00 + byte : 0xe0100 + byte - 16)).join("")}`;
}

const source = (hidden: string): string =>
  `Tungsten rises\nReuters· 2025-10-24 09:20\nCore Insights - Supply fell [1]${hidden}`;

function read(page: string): { provenance: unknown; reported: string[] } {
  const { documents, diagnostics } = text.parse(page, undefined, { readManifest });
  expect(needsManifestReader(page)).toBe(true);
  const { provenance, coreInsights } = documents[0]!.data as Article;
  expect(coreInsights).toEqual([{ text: "Supply fell", citations: [1] }]);
  const residue = diagnostics.filter(({ code }) => code === "interface-residue");
  return {
    provenance,
    reported: residue.map(({ range }) => page.slice(range.start.offset, range.end.offset)),
  };
}

const created = {
  action: "c2pa.created",
  digitalSourceType: "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia",
};

describe("keeps what a manifest states about its tool", () => {
  test.each<[string, number[], unknown]>([
    [
      "a name and a version",
      store(manifest({ claim_generator_info: { name: "Brief Maker", version: "2.1" } })),
      { tools: [{ name: "Brief Maker", version: "2.1" }] },
    ],
    [
      "a list with one generator",
      store(manifest({ claim_generator_info: [{ name: "写作助手" }], "dc:title": "version" })),
      { tools: [{ name: "写作助手" }] },
    ],
    [
      "the older form",
      store(manifest({ claim_generator: "Brief_Maker/0.9 lib/0.2", claim_generator_info: null })),
      { tools: [{ name: "Brief_Maker", version: "0.9" }] },
    ],
    [
      "the digital source type of an action",
      store(manifest({ claim_generator_info: { name: "Brief Maker" } }, [created])),
      { tools: [{ name: "Brief Maker" }], digitalSourceType: "trainedAlgorithmicMedia" },
    ],
    [
      "the last manifest, which is the one of the text",
      store(
        manifest({ claim_generator_info: { name: "Camera" } }, [created]),
        manifest({ claim_generator_info: { name: "Brief Maker" } }),
      ),
      { tools: [{ name: "Brief Maker" }] },
    ],
    [
      "a name of 200 bytes",
      store(manifest({ claim_generator_info: { name: "x".repeat(200), version: "1" } })),
      { tools: [{ name: "x".repeat(200), version: "1" }] },
    ],
    ["nothing of a manifest without a tool", store(manifest({ alg: "sha256" })), undefined],
    [
      "nothing of a name that is not a text",
      store(manifest({ claim_generator_info: { name: ["Brief Maker"] } })),
      undefined,
    ],
  ])("%s", (_, bytes, provenance) => {
    const hidden = hide(bytes);
    expect(read(source(hidden))).toEqual({ provenance, reported: [hidden] });
  });

  test("in a block of base64", () => {
    const bytes = store(manifest({ claim_generator_info: { name: "Brief Maker" } }));
    const data = btoa(String.fromCharCode(...bytes));
    const block = `-----BEGIN C2PA MANIFEST-----\ndata:application/c2pa;base64,${data}\n-----END C2PA MANIFEST-----`;
    expect(read(source(`\n${block}`))).toEqual({
      provenance: { tools: [{ name: "Brief Maker" }] },
      reported: [block],
    });
  });

  test.each([["https://example.org/a.c2pa"], ["data:application/c2pa;base64,AAA"], [""]])(
    "and removes a block with %j",
    (reference) => {
      const block = `-----BEGIN C2PA MANIFEST-----\n${reference}\n-----END C2PA MANIFEST-----`;
      expect(read(source(`\n${block}`))).toEqual({ provenance: undefined, reported: [block] });
    },
  );
});

test("removes a manifest without a reader", () => {
  const hidden = hide(store(manifest({ claim_generator_info: { name: "Brief Maker" } })));
  const { documents, diagnostics } = text.parse(source(hidden));
  expect(documents[0]!.data).not.toHaveProperty("provenance");
  expect(diagnostics.map(({ code }) => code)).toContain("interface-residue");
});

test.each([source(""), source(" \u2764\uFE0F"), source("\u200B\u200C\u200B")])(
  "needs no reader for %j",
  (page) => {
    expect(needsManifestReader(page)).toBe(false);
  },
);

test("removes a cut or damaged manifest without an error", () => {
  const bytes = store(
    manifest({ claim_generator_info: { name: "Brief Maker", version: "2.1" } }, [created]),
  );
  const at = fc.nat(bytes.length - 1);
  fc.assert(
    fc.property(at, at, fc.nat(255), (end, place, byte) => {
      const hidden = hide(bytes.with(place, byte).slice(0, end));
      const { diagnostics } = text.parse(source(hidden), undefined, { readManifest });
      expect(diagnostics.filter(({ code }) => code === "interface-residue")).toHaveLength(1);
    }),
    { numRuns: runs },
  );
});
