import { runs } from "@mineral-brief/fixtures";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { articleText, type ArticleText } from "./article-text.ts";
import { findDuplicates } from "./find-duplicates.ts";
import type { ManifestEntry } from "./manifest.ts";
import { isNotReplaced, planFolder } from "./plan-folder.ts";
import { announcements, entryOf } from "./write-folder.ts";
import type { PathState } from "./path-state.ts";

/** A folder in memory: what its files say, and what earlier runs wrote. */
class Folder {
  readonly files = new Map<string, string>();
  readonly manifest = new Map<string, ManifestEntry>();

  /** Runs a conversion as `writeFolder` does, and returns the outcome of each file. A killed run does only its first steps. */
  convert(articles: readonly ArticleText[], force = false, killedAfter = Infinity): string[] {
    const plan = {
      articles: findDuplicates(articles).distinct,
      extension: "md",
      manifest: this.manifest,
      inspect: (file: string) => this.#inspect(file),
      force,
    };
    const steps = [...planFolder(plan)];
    for (const [file, entry] of announcements(steps, this.manifest)) this.manifest.set(file, entry);
    const saved = new Map(this.manifest);
    for (const step of steps.slice(0, killedAfter)) {
      if (isNotReplaced(step)) continue;
      const { article, file, renamedFrom } = step;
      this.files.set(file, String(article.text));
      this.manifest.set(file, entryOf(step));
      if (renamedFrom === undefined) continue;
      this.files.delete(renamedFrom);
      this.manifest.delete(renamedFrom);
    }
    if (killedAfter < steps.length) {
      this.manifest.clear();
      for (const [file, entry] of saved) this.manifest.set(file, entry);
    }
    return steps.map(
      ({ file, outcome, renamedFrom }) =>
        `${file} ${outcome}${renamedFrom === undefined ? "" : ` from ${renamedFrom}`}`,
    );
  }

  #inspect(file: string): PathState {
    const text = this.files.get(file);
    return text === undefined
      ? { kind: "nothing" }
      : { kind: "file", bytes: new TextEncoder().encode(text) };
  }
}

function article(headline: string, text: string, id?: string, from = "in.yaml"): ArticleText {
  return articleText({ text, id, fileName: `2025-10-24-${headline}.brief`, from, place: from });
}

test("a second run with the same articles changes nothing", () => {
  const folder = new Folder();
  const articles = [article("tungsten", "T", "urn:1"), article("cobalt", "C")];
  expect(folder.convert(articles)).toEqual([
    "2025-10-24-tungsten.brief.md written",
    "2025-10-24-cobalt.brief.md written",
  ]);
  expect(folder.convert(articles)).toEqual([
    "2025-10-24-tungsten.brief.md unchanged",
    "2025-10-24-cobalt.brief.md unchanged",
  ]);
});

describe.each([
  ["with an id", "urn:1"],
  ["without an id", undefined],
])("an article %s", (_, id) => {
  const name = "2025-10-24-tungsten.brief.md";

  test("that says something new replaces what was written for it", () => {
    const folder = new Folder();
    folder.convert([article("tungsten", "old", id)]);
    expect(folder.convert([article("tungsten", "new", id)])).toEqual([`${name} updated`]);
    expect(folder.files.get(name)).toBe("new");
  });

  test("whose file was edited is not replaced, except with force", () => {
    const folder = new Folder();
    folder.convert([article("tungsten", "old", id)]);
    folder.files.set(name, "edited");
    expect(folder.convert([article("tungsten", "new", id)])).toEqual([`${name} edited`]);
    expect(folder.convert([article("tungsten", "old", id)])).toEqual([`${name} kept`]);
    expect(folder.files.get(name)).toBe("edited");
    expect(folder.convert([article("tungsten", "new", id)], true)).toEqual([`${name} replaced`]);
  });

  test("whose file was deleted is written again", () => {
    const folder = new Folder();
    folder.convert([article("tungsten", "old", id)]);
    folder.files.clear();
    expect(folder.convert([article("tungsten", "new", id)])).toEqual([`${name} written`]);
  });

  test("leaves a file alone that it did not write, unless it says the same", () => {
    const folder = new Folder();
    folder.files.set(name, "somebody's");
    expect(folder.convert([article("tungsten", "new", id)])).toEqual([`${name} foreign`]);
    folder.files.set(name, "new");
    expect(folder.convert([article("tungsten", "new", id)])).toEqual([`${name} unchanged`]);
    expect(folder.convert([article("tungsten", "newer", id)])).toEqual([`${name} updated`]);
  });
});

describe("after a run that was killed", () => {
  const name = "2025-10-24-q.brief.md";

  test.each([
    ["before it wrote", 0, "2025-10-24-q.brief.md written", "2025-10-24-q.brief.md updated"],
    ["after it wrote", 1, "2025-10-24-q.brief.md updated", "2025-10-24-q.brief.md updated"],
  ])("%s, its files count as ours", (_, steps, afterFirst, afterSecond) => {
    const folder = new Folder();
    folder.convert([article("q", "1", "urn:1"), article("r", "r")], false, steps);
    expect(folder.convert([article("q", "2", "urn:1")])).toEqual([afterFirst]);
    folder.convert([article("q", "3", "urn:1"), article("r", "r")], false, steps);
    expect(folder.convert([article("q", "4", "urn:1")])).toEqual([afterSecond]);
    expect(folder.files.get(name)).toBe("4");
  });
});

describe("a headline that has changed", () => {
  const old = "2025-10-24-old.brief.md";
  const fresh = "2025-10-24-new.brief.md";

  test("moves the file of the same id", () => {
    const folder = new Folder();
    folder.convert([article("old", "1", "urn:1")]);
    expect(folder.convert([article("new", "2", "urn:1")])).toEqual([
      `${fresh} renamed from ${old}`,
    ]);
    expect([...folder.files]).toEqual([[fresh, "2"]]);
  });

  test("leaves an edited file where it is", () => {
    const folder = new Folder();
    folder.convert([article("old", "1", "urn:1")]);
    folder.files.set(old, "edited");
    expect(folder.convert([article("new", "2", "urn:1")])).toEqual([`${old} edited`]);
    expect([...folder.files]).toEqual([[old, "edited"]]);
  });

  test("moves nothing onto a file that is not ours", () => {
    const folder = new Folder();
    folder.convert([article("old", "1", "urn:1")]);
    folder.files.set(fresh, "somebody's");
    expect(folder.convert([article("new", "2", "urn:1")])).toEqual([`${fresh} foreign`]);
    expect([...folder.files.values()]).toEqual(["1", "somebody's"]);
  });

  test("ends a move that a killed run has begun", () => {
    const folder = new Folder();
    folder.convert([article("old", "1", "urn:1")]);
    folder.files.set(fresh, "2");
    expect(folder.convert([article("new", "2", "urn:1")])).toEqual([
      `${fresh} renamed from ${old}`,
    ]);
    expect([...folder.files]).toEqual([[fresh, "2"]]);
  });

  test("two that swap their headlines keep their texts", () => {
    const folder = new Folder();
    folder.convert([article("a", "1", "urn:1"), article("b", "2", "urn:2")]);
    expect(folder.convert([article("b", "1b", "urn:1"), article("a", "2a", "urn:2")])).toEqual([
      "2025-10-24-b-2.brief.md renamed from 2025-10-24-a.brief.md",
      "2025-10-24-a-2.brief.md renamed from 2025-10-24-b.brief.md",
    ]);
    expect([...folder.files.values()].sort()).toEqual(["1b", "2a"]);
  });
});

describe("articles with one name", () => {
  const first = "2025-10-24-q.brief.md";
  const second = "2025-10-24-q-2.brief.md";

  test.each([
    ["of two ids", "urn:1", "urn:2"],
    ["without ids, from two inputs", undefined, undefined],
  ])("%s get a number and keep it, together and alone", (_, one, two) => {
    const folder = new Folder();
    const both = [article("q", "1", one, "a.yaml"), article("q", "2", two, "b.yaml")];
    expect(folder.convert(both)).toEqual([`${first} written`, `${second} written`]);
    expect(folder.convert(both.toReversed())).toEqual([
      `${second} unchanged`,
      `${first} unchanged`,
    ]);
    expect(folder.convert([article("q", "2b", two, "b.yaml")])).toEqual([`${second} updated`]);
    expect(folder.convert([article("q", "1b", one, "a.yaml")])).toEqual([`${first} updated`]);
  });

  test("a later one does not take the place of one that is not in this run", () => {
    const folder = new Folder();
    folder.convert([article("q", "1", undefined, "a.yaml")]);
    expect(folder.convert([article("q", "2", undefined, "b.yaml")])).toEqual([`${second} written`]);
  });

  test("are found again when the manifest is lost", () => {
    const folder = new Folder();
    const both = [article("q", "1", "urn:1"), article("q", "2", "urn:2")];
    folder.convert(both);
    folder.manifest.clear();
    expect(folder.convert(both)).toEqual([`${first} unchanged`, `${second} unchanged`]);
  });
});

describe("after any changes to a folder", () => {
  const anyArticle = fc
    .record({
      headline: fc.constantFrom("a", "b", "a-2"),
      words: fc.constantFrom("x", "y", "z"),
      id: fc.constantFrom(undefined, "urn:1", "urn:2", "urn:3"),
      from: fc.constantFrom("one.yaml", "two.yaml"),
    })
    // As in a lossless format, the text states headline and id.
    .map(({ headline, words, id, from }) =>
      article(headline, `${headline} ${id} ${words}`, id, from),
    );
  const someArticles = fc.array(anyArticle, { maxLength: 4 });
  const event = fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({ kind: fc.constant("run" as const), articles: someArticles }),
    },
    fc.record({ kind: fc.constant("killed" as const), articles: someArticles, after: fc.nat(3) }),
    fc.record({ kind: fc.constantFrom("edit" as const, "remove" as const), position: fc.nat(3) }),
    fc.record({ kind: fc.constant("lose the manifest" as const) }),
  );
  const numRuns = runs;

  test("no edit is lost, every article has a file or is reported, and a second run writes nothing", () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 8 }), (events) => {
        const folder = new Folder();
        const edited = new Map<string, string>();
        for (const [number, happening] of events.entries()) {
          const problems: string[] = [];
          const file = "position" in happening && [...folder.files.keys()][happening.position];
          if (happening.kind === "run") problems.push(...runTwice(folder, happening.articles));
          if (happening.kind === "killed")
            folder.convert(happening.articles, false, happening.after);
          if (happening.kind === "lose the manifest") folder.manifest.clear();
          if (happening.kind === "edit" && typeof file === "string") {
            folder.files.set(file, `edit ${number}`);
            edited.set(file, `edit ${number}`);
          }
          if (happening.kind === "remove" && typeof file === "string") {
            folder.files.delete(file);
            edited.delete(file);
          }
          for (const [name, text] of edited)
            if (folder.files.get(name) !== text) problems.push(`${name} lost an edit`);
          expect(problems).toEqual([]);
        }
      }),
      { numRuns },
    );
  }, 600_000);

  /** Converts twice, and gives what was neither written nor said, and what the second run still changed. */
  function runTwice(folder: Folder, articles: readonly ArticleText[]): string[] {
    const { distinct } = findDuplicates(articles);
    const first = folder.convert(articles);
    const texts = new Set(folder.files.values());
    const second = folder.convert(articles);
    return distinct.flatMap(({ text: content }, index) => {
      const text = String(content);
      const isLeft = / (?:edited|kept|foreign)$/.test(first[index]!);
      // The file that used the name may have been renamed in the same run.
      const mayMove = first[index]!.endsWith(" foreign");
      const rests = / (?:unchanged|edited|kept)$/.test(second[index]!);
      return [
        ...(isLeft || texts.has(text) ? [] : [`${text} is missing: ${first[index]}`]),
        ...(mayMove || rests ? [] : [`${text} is restless: ${second[index]}`]),
      ];
    });
  }
});
