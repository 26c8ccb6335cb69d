/** Texts to start from, as the site serves them. */
export const samples = [
  { title: "a summary as it circulates", file: "summary.txt" },
  { title: "Markdown", file: "brief.md" },
  { title: "YAML", file: "brief.yaml" },
  { title: "JSON", file: "brief.json" },
  { title: "YAML with faults", file: "faults.yaml" },
] as const;
