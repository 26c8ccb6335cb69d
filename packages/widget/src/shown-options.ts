import type { PlainLabels } from "@mineral-brief/schema/labels";
import type { HrefOf, NameOf, PublishedSharesOf, timesIn } from "@mineral-brief/schema/reading";
import { coerceFunction } from "./coerce/coerce-function.ts";
import { coerceText } from "./coerce/coerce-text.ts";
import type { ShownOptions } from "./complete-labels.ts";
import { pageNameOf } from "./page-names.ts";
import { parseShow } from "./parse-show.ts";

/** The properties of an element that the view of a rich brief depends on. */
interface ShownProperties {
  readonly locale: unknown;
  readonly timeZone: unknown;
  readonly show: unknown;
  readonly nameOf: NameOf | null | undefined;
  readonly hrefOf: HrefOf | null | undefined;
}

/** What other files export. Undefined if they are not needed, or could not be loaded. */
interface FileExports {
  readonly timesIn?: typeof timesIn | undefined;
  readonly bareSharesOf?: PublishedSharesOf | undefined;
}

/** Returns the options of the view of a rich brief, from any values of the properties. */
export function shownOptions(
  properties: ShownProperties,
  labelsFor: (language: string) => PlainLabels,
  files: FileExports,
): ShownOptions {
  const timeZone = coerceText(properties.timeZone);
  const nameOf = coerceFunction(properties.nameOf);
  return {
    labelsFor,
    locale: coerceText(properties.locale),
    convertTime: timeZone === undefined ? undefined : files.timesIn?.(timeZone),
    nameOf: (id, language) => nameOf?.(id, language) ?? pageNameOf(id, language),
    hrefOf: coerceFunction(properties.hrefOf),
    publishedSharesOf: files.bareSharesOf,
    show: parseShow(coerceText(properties.show)),
  };
}
