import { createHash } from "node:crypto";
import { isAbsolute, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { formatPath } from "@mineral-brief/schema";
import type {
  ArtifactLocation,
  Invocation,
  Notification,
  Region,
  ReportingDescriptor,
  Result,
  Run,
  ToolComponent,
} from "sarif";
import type { Range } from "@mineral-brief/formats";
import packageJson from "../../package.json" with { type: "json" };
import { repositoryAddress } from "../addresses.ts";
import type { HouseRule } from "../config/house-rules.ts";
import { codePageAddress } from "../codes/explained-code.ts";
import type { Diagnostic, ReportedDiagnostic } from "../diagnostics/diagnostic.ts";
import { relativeName } from "../diagnostics/relative-name.ts";
import { messageWithSubject } from "../diagnostics/subject-of.ts";
import { indentedJson } from "./indented-json.ts";
import type { Reporter } from "./reporter.ts";
import { explainEmptyRun } from "./summary.ts";

/**
 * For code scanning: SARIF 2.1.0 with every finding, including notes.
 *
 * Results are written immediately. The tool follows them, because it lists the codes of all results.
 * See https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export const sarif: Reporter = {
  fixes: "safe",
  start({ cwd }) {
    const codes: string[] = [];
    const notifications: Notification[] = [];
    const seen = new Map<string, number>();
    let results = 0;
    return {
      file({ name, diagnostics }) {
        const artifactLocation = locateArtifact(name, cwd);
        return diagnostics
          .map((diagnostic) => {
            const result: Result = {
              ruleId: diagnostic.code,
              ruleIndex: indexOf(diagnostic.code, codes),
              ...describeResult(diagnostic, artifactLocation, cwd),
              partialFingerprints: {
                "mineralBriefFinding/v1": fingerprint(name, diagnostic, seen),
              },
            };
            return (results++ === 0 ? `${head}\n` : ",\n") + indentedJson(result);
          })
          .join("");
      },
      unreadable({ name, message }) {
        notifications.push({
          level: "error",
          message: { text: message },
          descriptor: { id: "unreadable" },
          locations: [{ physicalLocation: { artifactLocation: locateArtifact(name, cwd) } }],
        });
        return "";
      },
      async end(_, exitCode, houseRules) {
        const rest: Omit<Run, "results"> = {
          tool: { driver: await describeTool(codes, houseRules) },
          invocations: [describeInvocation(notifications, exitCode)],
          columnKind: "utf16CodeUnits",
        };
        const lines = JSON.stringify(rest, null, 2).split("\n").slice(1, -1);
        const foot = lines.map((line) => `    ${line}`).join("\n");
        return `${results === 0 ? head : "\n      "}],\n${foot}\n    }\n  ]\n}\n`;
      },
      summary: explainEmptyRun,
    };
  },
};

const head = `{
  "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
  "version": "2.1.0",
  "runs": [
    {
      "results": [`;

function describeResult(
  diagnostic: Diagnostic,
  artifactLocation: ArtifactLocation,
  cwd: string | undefined,
): Omit<Result, "ruleId"> {
  const { severity, range, path, evidence, fix } = diagnostic;
  return {
    level: severity,
    message: { text: messageWithSubject(diagnostic) },
    locations: [
      {
        physicalLocation: { artifactLocation, region: regionOf(range) },
        ...(path !== undefined &&
          path.length > 0 && {
            logicalLocations: [
              {
                fullyQualifiedName: formatPath(path),
                kind: typeof path.at(-1) === "number" ? "value" : "property",
              },
            ],
          }),
      },
    ],
    ...(evidence && {
      relatedLocations: [
        {
          physicalLocation: {
            artifactLocation: locateArtifact(evidence.file, cwd),
            region: regionOf(evidence.range),
          },
          message: { text: evidence.sentence },
        },
      ],
    }),
    ...(fix && {
      fixes: [
        {
          artifactChanges: [
            {
              artifactLocation,
              replacements: fix.map((edit) => ({
                deletedRegion: regionOf(edit.range),
                insertedContent: { text: edit.text },
              })),
            },
          ],
        },
      ],
    }),
  };
}

/** The end of a region is exclusive, like the end of a range. */
function regionOf({ start, end }: Range): Region {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
}

/** Gives a relative address for a file below the folder of the run, and an absolute address for any other file. */
function locateArtifact(name: string, cwd: string | undefined): ArtifactLocation {
  const relative = relativeName(name, cwd);
  return isAbsolute(relative) || /^\.\.(?:\/|$)/.test(relative)
    ? { uri: pathToFileURL(resolve(cwd ?? "", relative)).href }
    : { uri: relative.split("/").map(encodeSegment).join("/"), uriBaseId: "%SRCROOT%" };
}

/** Replaces lone surrogates, which file names may contain but encodeURIComponent rejects. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(segment.replace(/\p{Surrogate}/gu, "\uFFFD"));
}

/**
 * Identifies a finding by its code, path and text, not by its line, so that it stays the same when lines are
 * added above. Equal findings in a file are numbered.
 */
function fingerprint(
  name: string,
  { code, path, document, excerpt }: ReportedDiagnostic,
  seen: Map<string, number>,
): string {
  const parts = [code, path ?? [], document ?? 0, excerpt.marked];
  const hash = createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32);
  const key = `${name}\n${hash}`;
  const number = (seen.get(key) ?? 0) + 1;
  seen.set(key, number);
  return `${hash}:${number}`;
}

function indexOf(code: string, codes: string[]): number {
  const index = codes.indexOf(code);
  return index === -1 ? codes.push(code) - 1 : index;
}

async function describeTool(
  codes: readonly string[],
  houseRules: ReadonlyMap<string, HouseRule> = new Map(),
): Promise<ToolComponent> {
  const { allCodes } = await import("../codes/all-codes.ts");
  return {
    name: "mineral-brief",
    version: packageJson.version,
    semanticVersion: packageJson.version,
    informationUri: repositoryAddress,
    rules: codes.map((code) => {
      const house = houseRules.get(code);
      if (house !== undefined) return describeHouseRule(house);
      const explained = allCodes.find((item) => item.code === code);
      // A project's own schema may report unknown codes.
      if (explained === undefined) return { id: code };
      const { summary, why, severity, isOff } = explained;
      const helpUri = codePageAddress(code);
      return {
        id: code,
        shortDescription: { text: summary },
        fullDescription: { text: why },
        defaultConfiguration: { level: severity, ...(isOff && { enabled: false }) },
        helpUri,
        help: { text: `${why} See ${helpUri}`, markdown: `${why} [More](${helpUri})` },
      };
    }),
  };
}

function describeHouseRule({ code, summary, severity, examples }: HouseRule): ReportingDescriptor {
  return {
    id: code,
    shortDescription: { text: summary },
    ...(examples && {
      fullDescription: { text: examples.why },
      help: { text: examples.why },
    }),
    defaultConfiguration: { level: severity },
  };
}

function describeInvocation(
  notifications: Notification[],
  exitCode: number | undefined,
): Invocation {
  return {
    executionSuccessful: notifications.length === 0 && exitCode !== 2,
    ...(exitCode !== undefined && { exitCode }),
    ...(notifications.length > 0 && { toolExecutionNotifications: notifications }),
  };
}
