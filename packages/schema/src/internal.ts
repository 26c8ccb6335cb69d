/** For the other packages of the project: any release may change it. */
export { groupBy } from "./group-by.ts";
export { hash32 } from "./hash32.ts";
export { isObject } from "./is-object.ts";
export { issueTarget } from "./issue.ts";
export { nearest } from "./nearest.ts";
export { isNeededAfter, isSubjectMark } from "./reading/needed-marks.ts";
export { shorten } from "./shorten.ts";
export { startOfLine } from "./start-of-line.ts";
export { stringForms, type StringForm, type StringFormName } from "./validation/string-forms.ts";
export { valueAt } from "./value-at.ts";
