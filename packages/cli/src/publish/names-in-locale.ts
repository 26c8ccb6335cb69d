/** Names months and languages in the language of a site. */
export interface NamesInLocale {
  /** `2025-10`: October 2025. Returns an impossible month unchanged. */
  readonly month: (month: string) => string;
  /** `zh`: Chinese. Returns an unknown tag unchanged. */
  readonly language: (tag: string) => string;
}

export function namesInLocale(locale: string): NamesInLocale {
  const { month, language } = uncachedNames(locale);
  return { month: remembered(month), language: remembered(language) };
}

function remembered(nameOf: (id: string) => string): (id: string) => string {
  const names = new Map<string, string>();
  return (id) => {
    let name = names.get(id);
    if (name === undefined) names.set(id, (name = nameOf(id)));
    return name;
  };
}

function uncachedNames(locale: string): NamesInLocale {
  const months = new Intl.DateTimeFormat(locale, {
    year: "numeric",
    month: "long",
    timeZone: "UTC",
    calendar: "gregory",
  });
  const languages = new Intl.DisplayNames(locale, { type: "language" });
  return {
    month(month) {
      const day = new Date(`${month}-01T00:00Z`);
      return Number.isNaN(day.getTime()) ? month : months.format(day);
    },
    language(tag) {
      try {
        return languages.of(tag) ?? tag;
      } catch {
        return tag;
      }
    },
  };
}
