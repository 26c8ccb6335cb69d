const registered = () => globalThis.customElements?.get("mineral-brief");

const { MineralBriefElement } = await import("@mineral-brief/widget");
if (typeof MineralBriefElement !== "function") throw new Error("the class is not exported");
if (registered()) throw new Error("importing the class registers the tag");

await import("@mineral-brief/widget/define");
if (globalThis.customElements && registered() !== MineralBriefElement)
  throw new Error("/define does not register the class");
