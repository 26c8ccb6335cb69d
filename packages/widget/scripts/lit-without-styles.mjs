// The part of Lit for `static styles`, without its code: the element adds its styles itself. A name that Lit needs and that is
// missing here fails the build.
export const getCompatibleStyle = (style) => style;
export const adoptStyles = () => {};
export const supportsAdoptingStyleSheets = true;
export { adoptStyles as css, adoptStyles as unsafeCSS, adoptStyles as CSSResult };
