import { dirname, resolve } from "node:path";
import { describePlace } from "../config/config-error.ts";
import { nameFrom } from "../config/name-from.ts";
import { settingsFinder } from "../config/settings-finder.ts";
import { UsageError } from "../errors.ts";
import { requirePaths } from "../inputs/input-options.ts";
import type { Io } from "../io.ts";
import { folderTarget } from "../outputs/folder-target.ts";
import type { FolderTarget } from "../outputs/output-target.ts";
import type { PublishOptions } from "./publish-options.ts";

/** What to publish, by the command line and the config. All paths are relative to the working folder. */
export interface SiteSettings {
  readonly paths: readonly string[];
  readonly options: PublishOptions;
  /** The folder of the site. */
  readonly target: FolderTarget;
  /** The config and its modules, the template, the style sheet and the picture. Those that do not exist too. */
  readonly files: readonly string[];
  /** Describes where the config sets a value, for messages. Undefined if the command line sets it, or nothing does. */
  readonly placeOf: (key: "template" | "style" | "card" | "baseUrl") => string | undefined;
}

/**
 * Adds `publish` of the config in the working folder to the command line, which has priority. Throws UsageError without paths or
 * without a folder for the site.
 */
export async function readSiteSettings(
  typedPaths: readonly string[],
  typedOptions: PublishOptions,
  io: Io,
): Promise<SiteSettings> {
  const findSettings = settingsFinder({ ...typedOptions, lint: false }, io.cwd);
  const { config, configFile, files: configFiles, parts } = await findSettings(io.cwd);
  const folder = configFile === undefined ? io.cwd : dirname(configFile);
  const here = (path: string): string => nameFrom(io.cwd, resolve(folder, path));
  const { paths: configuredPaths = [], ...configured } = config.publish ?? {};
  const paths = typedPaths.length > 0 ? typedPaths : configuredPaths.map(here);
  requirePaths(paths, typedOptions);
  const options: PublishOptions = {
    ...configured,
    output: configured.output && here(configured.output),
    template: configured.template && here(configured.template),
    style: configured.style && here(configured.style),
    card: configured.card && here(configured.card),
    // The zone of a source is more exact than that of a site; the command line comes before both.
    prefersSourceZones: typedOptions.timeZone === undefined,
    ...definedOf(typedOptions),
  };
  const { output, template, style, card } = options;
  if (output === undefined)
    throw new UsageError(
      'no folder for the site; add -o site, or {"publish": {"output": "site"}} to the config',
    );
  const named = [template, style, card].filter((file) => file !== undefined);
  return {
    paths,
    options,
    target: folderTarget(output, "the folder of the site", io.cwd),
    files: [...configFiles, ...named],
    placeOf(key) {
      const part = parts.find((one) => one.config.publish?.[key] !== undefined);
      return typedOptions[key] === undefined && part !== undefined
        ? describePlace(part.placeOf(["publish", key]))
        : undefined;
    },
  };
}

function definedOf<Options extends object>(options: Options): Options {
  return Object.fromEntries(
    Object.entries(options).filter(([, value]) => value !== undefined),
  ) as Options;
}
