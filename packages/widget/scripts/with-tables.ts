/** Inserts each table between its markers in a README: `<!-- name -->` and `<!-- /name -->`. */
export function withTables(readme: string, tables: Readonly<Record<string, string>>): string {
  let text = readme;
  for (const [name, table] of Object.entries(tables)) {
    const opening = `<!-- ${name} -->`;
    const start = text.indexOf(opening) + opening.length;
    const end = text.indexOf(`<!-- /${name} -->`);
    if (start < opening.length || end < start)
      throw new Error(`the README has no ${opening} ... <!-- /${name} -->`);
    text = `${text.slice(0, start)}\n\n${table}\n\n${text.slice(end)}`;
  }
  return text;
}
