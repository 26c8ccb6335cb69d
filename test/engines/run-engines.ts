import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { printTable } from "../../scripts/print-table.ts";
import { behaviours } from "./behaviours.ts";
import { BriefInPage } from "./brief-in-page.ts";
import { chromium } from "./chromium.ts";
import type { Engine, EngineSource } from "./engine.ts";
import { firefox } from "./firefox.ts";
import { pageWith } from "./page-with.ts";
import { servePages } from "./serve-pages.ts";
import { webkit } from "./webkit.ts";

const sources: readonly EngineSource[] = [chromium, firefox, webkit];
const pagePath = join(import.meta.dirname, "../../docs/engines.md");

interface Outcome {
  /** The words for the table. */
  readonly words: string;
  readonly isFailure: boolean;
}

interface Run {
  readonly engine: string;
  readonly outcomes: readonly Outcome[];
}

/** Tests every behaviour in every installed engine, prints the table and returns the exit code. */
export async function runEngines(argv: readonly string[]): Promise<0 | 1 | 2> {
  const pages = await servePages();
  const runs: Run[] = [];
  try {
    for (const source of sources) {
      const run = await runIn(source, pages.origin);
      if (run !== undefined) runs.push(run);
    }
  } finally {
    await pages.close();
  }
  if (runs.length === 0) return 2;
  const table = printResults(runs);
  console.log(`\n${table}`);
  if (argv.includes("--write")) writeFileSync(pagePath, pageWith(table, pagePath));
  return runs.some(({ outcomes }) => outcomes.some(({ isFailure }) => isFailure)) ? 1 : 0;
}

/** Returns undefined and prints a message if the engine is not installed. */
async function runIn(source: EngineSource, origin: string): Promise<Run | undefined> {
  let engine: Engine | undefined;
  try {
    engine = await source.start();
  } catch (error) {
    console.log(`${source.name}: does not start: ${(error as Error).message}`);
    return undefined;
  }
  if (engine === undefined) {
    console.log(`${source.name}: not here; ${source.howToGet}`);
    return undefined;
  }
  console.log(`${engine.name} ${engine.version}`);
  const outcomes: Outcome[] = [];
  try {
    const brief = new BriefInPage(engine, origin);
    for (const { says, isExtra = false, run } of behaviours) {
      const outcome = await outcomeOf(() => run(brief), isExtra);
      if (outcome.words !== "yes") console.log(`  ${says}: ${outcome.detail ?? outcome.words}`);
      outcomes.push(outcome);
    }
  } finally {
    await engine.close();
  }
  return { engine: `${engine.name} ${engine.version}`, outcomes };
}

async function outcomeOf(
  run: () => Promise<string | void>,
  isExtra: boolean,
): Promise<Outcome & { readonly detail?: string }> {
  try {
    return { words: (await run()) ?? "yes", isFailure: false };
  } catch (error) {
    const detail = (error as Error).message;
    return { words: isExtra ? "no" : "FAILS", isFailure: !isExtra, detail };
  }
}

function printResults(runs: readonly Run[]): string {
  return printTable([
    ["a brief", ...runs.map(({ engine }) => engine)],
    ...behaviours.map(({ says }, index) => [
      says,
      ...runs.map(({ outcomes }) => outcomes[index]!.words),
    ]),
  ]).join("\n");
}
