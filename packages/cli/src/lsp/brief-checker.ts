import { readBrief } from "@mineral-brief/language";
import type { BriefChecker, HostOptions } from "@mineral-brief/language/server";
import { repeatFinder } from "../briefs/repeats/repeat-finder.ts";
import { checkInput, loadParseOptions } from "../checking/check-input.ts";
import type { Settings } from "../config/settings.ts";
import { detectFormat } from "../inputs/detect-format.ts";

/** Makes the checker of a file. Returns undefined for a file whose name is of no format that can be read. */
export async function briefChecker(
  name: string,
  settings: Settings,
  warn: HostOptions["warn"],
): Promise<BriefChecker | undefined> {
  if (!(await detectFormat({ name, text: "" }, undefined)).ok) return undefined;
  let own: Settings = settings;
  return {
    async read(text) {
      const detected = await detectFormat({ name, text }, undefined);
      if (!detected.ok) throw new Error(detected.message);
      const { format } = detected;
      return readBrief(text, format, await loadParseOptions(text, format));
    },
    async check({ text, format, parsed }) {
      const source = { name, text };
      const check = () => checkInput({ ok: true, source, format, settings: own }, { parsed });
      let checked = await check();
      if (!checked.ok) {
        // Code of the project threw. The findings of the other rules are still useful.
        warn(`mineral-brief: ${checked.message}`);
        const { houseRules } = settings;
        const ownRules = settings.ownRules.filter(
          (rule) => !houseRules.some((one) => one === rule),
        );
        own = { ...settings, askOwnSchema: undefined, ownRules };
        checked = await check();
      }
      if (checked.ok) {
        const input = { ok: true, source, format, settings: own } as const;
        checked = await repeatFinder({ compareIds: true })(checked, async () => input);
      }
      return checked.ok
        ? { findings: checked.diagnostics, isComplete: checked.isComplete }
        : { findings: [], isComplete: false };
    },
    async tagOptions() {
      const [{ tagLanguages }, { tagOrganizations }] = await Promise.all([
        import("@mineral-brief/language/tag-languages"),
        import("@mineral-brief/language/tag-organizations"),
      ]);
      const { untag } = settings.config;
      return { untag, mentions: tagLanguages, organizations: tagOrganizations };
    },
  };
}
