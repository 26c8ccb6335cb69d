import type {
  CompletedCommand,
  CompletedOption,
  CompletedValue,
  CompletionData,
} from "./command-line.ts";

/** Prints the completion script for zsh. The script runs no other program, so it is fast. */
export function zsh(data: CompletionData): string {
  const { program, commands } = data.commandLine;
  const name = `_${program.replaceAll("-", "_")}`;
  return `#compdef ${program}
# Completion of ${program} for zsh. In ~/.zshrc, below compinit: eval "$(${program} completion zsh)"

${name}_briefs() {
  _files -g '*.(${data.extensions.join("|")})(-.)'
}

${name}_codes() {
  local -a codes=(${data.codes.join(" ")})
  _describe code codes
}

${name}_severities() {
  if compset -P '*='; then
    local -a levels=(${data.levels.join(" ")})
    _describe level levels
  else
    local -a codes=(${data.configurableCodes.join(" ")})
    _describe code codes -S =
  fi
}

${name}() {
  local curcontext="$curcontext" state line
  typeset -A opt_args
  _arguments -C \\
    '(- :)'{-h,--help}'[print this help]' \\
    '(- :)'{-V,--version}'[print the version]' \\
    '1: :->command' \\
    '*:: :->rest' && return
  case $state in
    command)
      local -a commands=(
${commands.map(({ name: command, summary }) => `        ${quoted(`${command}:${summary}`)}`).join("\n")}
      )
      _describe command commands
      ;;
    rest)
      case $words[1] in
${commands.map((command) => commandCase(command, name)).join("\n")}
      esac
      ;;
  esac
}

# If compinit loads this file, it is the function itself. Otherwise register the function.
if [[ \${funcstack[1]} == ${name} ]]; then
  ${name} "$@"
else
  compdef ${name} ${program}
fi
`;
}

function commandCase({ name, options, argument }: CompletedCommand, prefix: string): string {
  const specifications = [
    ...options.map((option) => specification(option, prefix)),
    `'(- *)'{-h,--help}'[print this help]'`,
    ...(argument === undefined ? [] : [quoted(`*:${argument.name}:${action(argument, prefix)}`)]),
  ];
  const lines = specifications.map((text) => `            ${text}`).join(" \\\n");
  return `        ${name})\n          _arguments -S \\\n${lines}\n          ;;`;
}

function specification(
  { names, description, value, canRepeat }: CompletedOption,
  prefix: string,
): string {
  const suffix =
    value === undefined
      ? ""
      : `${value.isOptional ? "::" : ":"}${value.name.replaceAll(":", " ")}:${action(value, prefix)}`;
  const text = quoted(`[${description.replace(/[[\]\\]/g, "\\$&")}]${suffix}`);
  const marked = names.map((name) => {
    if (value === undefined || value.isOptional) return name;
    return name.startsWith("--") ? `${name}=` : `${name}+`;
  });
  const [first] = marked;
  const spelled = marked.length === 1 ? first : `{${marked.join(",")}}`;
  const before = canRepeat ? "'*'" : marked.length === 1 ? "" : `'(${names.join(" ")})'`;
  return `${before}${spelled}${text}`;
}

function action({ kind, choices }: CompletedValue, prefix: string): string {
  switch (kind) {
    case "choices":
      return `(${choices.join(" ")})`;
    case "files":
      return "_files";
    case "folders":
      return "_files -/";
    case "other":
      return " ";
    default:
      return `${prefix}_${kind}`;
  }
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
