import type { Article } from "@mineral-brief/schema";
import { ar, en, es, fr, ru, zh } from "@mineral-brief/schema/labels";
import { afterEach, describe, expect, it, vi } from "vitest";
import "../src/define.ts";
import { MineralBriefElement } from "../src/mineral-brief-element.ts";
import { hastenTime } from "./hasten-time.ts";

const article: Article = { schemaVersion: "1.0", headline: "Tungsten", language: "en" };

hastenTime();

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

type Answer = () => Promise<Response>;
const status =
  (code: number): Answer =>
  () =>
    Promise.resolve(new Response("", { status: code }));
const offline: Answer = () => Promise.reject(new TypeError("Failed to fetch"));
const ok: Answer = () => Promise.resolve(Response.json(article));

/** Inserts a brief whose requests get this answer. Another one can be set later. */
function put(
  answer: Answer,
  content = "",
  lang = "en",
): [MineralBriefElement, (next: Answer) => void] {
  let current = answer;
  vi.spyOn(globalThis, "fetch").mockImplementation(() => current());
  document.body.innerHTML = `<main lang="${lang}"><mineral-brief src="brief.json">${content}</mineral-brief></main>`;
  return [document.querySelector("mineral-brief")!, (next) => (current = next)];
}

const find = (brief: Element, selector: string): HTMLElement | null =>
  brief.shadowRoot!.querySelector<HTMLElement>(selector);
const failed = async (brief: Element): Promise<HTMLElement> => {
  await vi.waitFor(() => expect(find(brief, "[part=error]")).not.toBeNull(), 20_000);
  return find(brief, "[part=error]")!;
};

describe("readers see what they can do", () => {
  const advice =
    "This brief could not be loaded.\n\nPlease try again in a moment.\n\nTry again\nDetails for the editors";
  const noAdvice = "This brief could not be loaded.\n\nDetails for the editors";

  it.each<[string, Answer, string]>([
    ["no network", offline, advice],
    ["429", status(429), advice],
    ["503", status(503), advice],
    ["404", status(404), noAdvice],
    ["403", status(403), noAdvice],
    ["no JSON", () => Promise.resolve(new Response("<html>")), noAdvice],
    ["no article", () => Promise.resolve(Response.json({})), noAdvice],
  ])("%s", async (_, answer, words) => {
    const [brief] = put(answer);
    const message = await failed(brief);
    expect(message.innerText).toBe(words);
    expect(message.role).toBe("status");
  });

  it.each([ar, en, es, fr, ru, zh])("in $language", async (labels) => {
    MineralBriefElement.configure({ labels });
    const [brief] = put(offline, "", labels.language);
    const message = await failed(brief);
    expect(message.lang).toBe(labels.language);
    expect(message.innerText).toBe(
      `${labels.failed}\n\n${labels.failedForNow}\n\n${labels.retry}\n${labels.errorDetails}`,
    );
    expect(/brief|again|editors/i.test(message.innerText)).toBe(labels === en);
  });
});

it("editors find the rest in the details, the event and the console", async () => {
  const log = vi.spyOn(console, "error").mockImplementation(() => {});
  const [brief] = put(() => Promise.resolve(Response.json({ ...article, headline: 7 })));
  const event = new Promise<CustomEvent>((resolve) =>
    brief.addEventListener("mineral-brief-error", resolve, { once: true }),
  );
  const { message, issues } = (await event).detail;
  expect(message).toBe("The article has 1 error.");
  expect(issues).toMatchObject([{ path: ["headline"] }]);
  expect(log.mock.calls).toEqual([["<mineral-brief>:", message, issues]]);
  const details = find(brief, "[part=error-details]") as HTMLDetailsElement;
  expect(details.open).toBe(false);
  find(brief, "summary")!.click();
  expect(details.innerText).toContain(message);
  expect(details.innerText).toContain("headline expected");
});

describe("a retry keeps the focus", () => {
  it.each(["", "<p>Fallback</p>"])(
    "on the button if it fails again, with the fallback %j",
    async (content) => {
      const [brief] = put(offline, content);
      const message = await failed(brief);
      const button = find(brief, "[part=retry]")!;
      button.focus();
      button.click();
      await brief.updateComplete;
      expect(brief.shadowRoot!.activeElement).toBe(button);
      expect(message.innerText).toContain("Loading the brief");
      await vi.waitFor(() => expect(message.innerText).toContain("Please try again"), 20_000);
      expect(brief.shadowRoot!.activeElement).toBe(button);
    },
  );

  it("on the message if no other try can help", async () => {
    const [brief, answer] = put(offline);
    await failed(brief);
    answer(status(404));
    find(brief, "[part=retry]")!.focus();
    find(brief, "[part=retry]")!.click();
    await vi.waitFor(() => expect(find(brief, "[part=retry]")).toBeNull(), 20_000);
    expect(brief.shadowRoot!.activeElement).toBe(find(brief, "[part=error]"));
  });

  it("on the brief if it succeeds", async () => {
    const [brief, answer] = put(offline);
    await failed(brief);
    answer(ok);
    find(brief, "[part=retry]")!.focus();
    find(brief, "[part=retry]")!.click();
    await vi.waitFor(() => expect(find(brief, "article")).not.toBeNull(), 20_000);
    expect(brief.shadowRoot!.activeElement).toBe(find(brief, "article"));
  });

  it("and takes none from elsewhere", async () => {
    const [brief, answer] = put(offline);
    await failed(brief);
    const field = document.body.appendChild(document.createElement("input"));
    answer(ok);
    find(brief, "[part=retry]")!.click();
    field.focus();
    await vi.waitFor(() => expect(find(brief, "article")).not.toBeNull(), 20_000);
    expect(document.activeElement).toBe(field);
  });
});

it("the sign of the details stays beside its words when they open", async () => {
  const [brief] = put(status(404));
  const error = await failed(brief);
  const summary = error.querySelector("summary")!;
  const { width } = summary.getBoundingClientRect();
  summary.click();
  expect(error.querySelector("details")!.open).toBe(true);
  expect(summary.getBoundingClientRect().width).toBe(width);
});
