/** The colours of the brief; see the style sheet of the element. */
const light = {
  ground: "#fffefb",
  text: "#1b1b18",
  muted: "#5c5a52",
  accent: "#8a4b08",
  second: "#2f5d73",
  rule: "#dedbd0",
};
const dark = {
  ground: "#171714",
  text: "#ecebe4",
  muted: "#bcb9ad",
  accent: "#f0b35e",
  second: "#8fc3dc",
  rule: "#3a3933",
};

const serif = "Charter,Georgia,Cambria,'Noto Serif',serif";
const sans = "-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";

/** The style attribute of each kind of element. Only properties that the mail programs of docs/formats/email.md know. */
export const styles = {
  body: `margin:0;padding:0;background-color:${light.ground};color:${light.text}`,
  preheader: `display:none;max-height:0;overflow:hidden;font-size:1px;line-height:1px;color:${light.ground}`,
  margin: "padding:16px",
  column: "max-width:600px;text-align:left;word-break:break-word",
  // Mail programs know no `start`.
  sides: { ltr: "text-align:left", rtl: "text-align:right" },
  title: `margin:0 0 12px;font:700 26px/1.2 ${serif};color:${light.text}`,
  contents: `margin:0 0 28px;padding:0 24px;font:400 16px/1.4 ${serif};color:${light.text}`,
  item: "margin:0 0 6px",
  brief: `border-top:3px solid ${light.accent};padding:14px 0 32px`,
  topics: `margin:0 0 4px;font:500 13px/1.4 ${sans};color:${light.accent}`,
  headline: `margin:0 0 8px;font:700 24px/1.2 ${serif};color:${light.text}`,
  meta: `margin:0 0 4px;font:400 13px/1.4 ${sans};color:${light.muted}`,
  core: `margin:14px 0 0;font:400 18px/1.5 ${serif};color:${light.text}`,
  group: `margin:24px 0 8px;font:700 17px/1.35 ${serif};color:${light.text}`,
  list: "margin:0;padding:0 20px",
  insight: `margin:0 0 9px;font:400 16px/1.55 ${serif};color:${light.text}`,
  quote: `margin:6px 0 6px 12px;font:italic 400 15px/1.5 ${serif};color:${light.muted}`,
  kind: `font:600 12px/1.4 ${sans};color:${light.second}`,
  figure: "font-weight:700",
  marks: "font-size:12px;line-height:1;vertical-align:super",
  mark: `color:${light.accent};text-decoration:none`,
  small: `margin:0 0 6px;font:400 13px/1.45 ${sans};color:${light.muted}`,
  strong: `font-weight:600;color:${light.text}`,
  link: `color:${light.text};text-decoration:underline`,
  plainLink: `color:${light.text};text-decoration:none`,
} as const;

/**
 * The dark colours, by class, for mail programs that read style sheets: Apple Mail does, Outlook writes
 * `data-ogsc` into the page instead. Gmail and Outlook for Windows choose dark colours themselves.
 */
export const darkStyle = `:root{color-scheme:light dark}
@media (prefers-color-scheme:dark){${rulesFor("")}}
${rulesFor("[data-ogsc] ")}`;

function rulesFor(before: string): string {
  const { ground, text, muted, accent, second } = dark;
  return [
    `${before}.ground{background-color:${ground}!important}`,
    `${before}.text{color:${text}!important}`,
    `${before}.muted{color:${muted}!important}`,
    `${before}.accent{color:${accent}!important}`,
    `${before}.second{color:${second}!important}`,
    `${before}.rule{border-color:${accent}!important}`,
  ].join("");
}
