import type { Article } from "@mineral-brief/schema";
import type { TagOptions } from "@mineral-brief/schema/tagging";

let organizations: Promise<NonNullable<TagOptions["organizations"]>> | undefined;

const languages: Readonly<Record<string, () => Promise<NonNullable<TagOptions["mentions"]>[0]>>> = {
  ar: async () => (await import("@mineral-brief/schema/names/ar")).arMentions,
  de: async () => (await import("@mineral-brief/schema/names/de")).deMentions,
  es: async () => (await import("@mineral-brief/schema/names/es")).esMentions,
  fr: async () => (await import("@mineral-brief/schema/names/fr")).frMentions,
  ja: async () => (await import("@mineral-brief/schema/names/ja")).jaMentions,
  ru: async () => (await import("@mineral-brief/schema/names/ru")).ruMentions,
  zh: async () => (await import("@mineral-brief/schema/names/zh-Hant")).zhHantMentions,
};

/** Loads the organisations of the vocabulary, and the names in the languages that articles state anywhere. */
export async function loadTagOptions(articles: readonly Article[]): Promise<TagOptions> {
  organizations ??= loadOrganizations();
  const stated = JSON.stringify(articles);
  const named = Object.entries(languages).filter(([language]) => stated.includes(`"${language}`));
  const mentions = await Promise.all(named.map(([, load]) => load()));
  return { organizations: await organizations, mentions };
}

async function loadOrganizations(): Promise<NonNullable<TagOptions["organizations"]>> {
  const [{ companies }, others] = await Promise.all([
    import("@mineral-brief/schema/companies"),
    import("@mineral-brief/schema/organizations"),
  ]);
  return [...companies, ...others.organizations];
}
