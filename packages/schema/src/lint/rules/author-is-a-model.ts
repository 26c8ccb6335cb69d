import type { Rule } from "../rule.ts";
import type { Agent } from "../../article.ts";
import type { PathSegment } from "../../issue.ts";
import { textOf } from "../../reading/text-of.ts";
import { quote } from "../../quote.ts";

/** Complete names of models in lower case, because Claude Dupont is a person. */
const model =
  /^(?:an? )?(?:a\.?i\.?|ai (?:model|assistant|bot|writer)|artificial intelligence|(?:large )?language model|llm|chat ?bot|人工智能|ии|нейросеть|(?:open ?ai )?(?:chat)?gpt(?:[ -]?\d.*)?|(?:anthropic )?claude(?:[ -](?:\d|opus|sonnet|haiku|ai).*)?|(?:google )?gemini(?:[ -](?:\d|pro|flash|ultra).*)?|(?:meta )?llama[ -]?\d.*|deepseek(?:[ -].*)?|qwen.*|通义千问|文心一言|kimi|(?:microsoft )?copilot|mistral(?:[ -](?:\d|large|small|7b).*)?|grok(?:[ -]?\d.*)?)$/;

/** The first three letters of these names, without an article. They avoid compiling the pattern, which takes a millisecond. */
const beginnings = new Set(
  "ai|ai |ai.|a.i|art|lar|lan|llm|cha|人工智|ии|ней|ope|gpt|ant|cla|goo|gem|met|lla|dee|qwe|通义千|文心一|kim|mic|cop|mis|gro".split(
    "|",
  ),
);

const modelKinds = new Set(["ai", "model", "software", "bot", "llm"]);

export const authorIsAModel: Rule = {
  code: "author-is-a-model",
  summary: "An author, a reviewer or the responsible party is an AI model.",
  severity: "warning",
  check({ article: { authors, provenance } }, report) {
    const look = (agent: Agent, path: readonly PathSegment[]) => {
      const name = textOf(agent.name);
      if (isModel(name.trim().toLowerCase()) || modelKinds.has(agent.kind?.toLowerCase() ?? ""))
        report({
          path,
          message: `${quote(name)} is an AI model; list it in \`provenance.tools\`, and name the responsible person or organisation here`,
        });
    };
    authors?.forEach((agent, index) => look(agent, ["authors", index]));
    if (provenance === undefined) return;
    provenance.reviewedBy?.forEach((agent, index) =>
      look(agent, ["provenance", "reviewedBy", index]),
    );
    if (provenance.responsibleParty !== undefined)
      look(provenance.responsibleParty, ["provenance", "responsibleParty"]);
  },
};

function isModel(name: string): boolean {
  const withArticle = name.startsWith("a ") || name.startsWith("an ");
  return (withArticle || beginnings.has(name.slice(0, 3))) && model.test(name);
}
