import type { CompletedCommand, CompletedValue, CompletionData } from "./command-line.ts";

/** Prints the completion script for bash 3.2 and later. The script runs no other program, so it is fast. */
export function bash(data: CompletionData): string {
  const { program, commands } = data.commandLine;
  const name = `_${program.replaceAll("-", "_")}`;
  return `# Completion of ${program} for bash. In ~/.bashrc: eval "$(${program} completion bash)"

${name}_words() {
  # The words contain no blanks.
  COMPREPLY+=($(compgen -W "$1" -- "$2"))
}

${name}_files() {
  local file
  while IFS= read -r file; do COMPREPLY+=("$file"); done < <(compgen -f -- "$1")
  compopt -o filenames 2>/dev/null
}

${name}_folders() {
  local folder
  while IFS= read -r folder; do COMPREPLY+=("$folder"); done < <(compgen -d -- "$1")
  compopt -o filenames 2>/dev/null
}

${name}_briefs() {
  local file
  ${name}_folders "$1"
  while IFS= read -r file; do
    case $file in
      ${data.extensions.map((extension) => `*.${extension}`).join(" | ")}) COMPREPLY+=("$file") ;;
    esac
  done < <(compgen -f -- "$1")
  # If no file looks like a brief, offer all files.
  [[ \${#COMPREPLY[@]} -gt 0 ]] || ${name}_files "$1"
}

${name}_codes() {
  ${name}_words "${data.codes.join(" ")}" "$1"
}

${name}_severities() {
  if [[ $1 == *=* ]]; then
    local code=\${1%%=*}
    ${name}_words "${data.levels.map((level) => `$code=${level}`).join(" ")}" "$1"
  else
    ${name}_words "${data.configurableCodes.map((code) => `${code}=`).join(" ")}" "$1"
    compopt -o nospace 2>/dev/null
  fi
}

${name}_value() {
  # $1: the command, or the command and an option. $2: the typed text. Fails if no value is expected.
  case $1 in
${commands.flatMap((command) => valueCases(command, name)).join("\n")}
    *) return 1 ;;
  esac
}

${name}() {
  COMPREPLY=()
  local -a words=()
  local index word joins="" command="" onlyPaths=""
  # Bash splits words at an equals sign.
  for ((index = 1; index <= COMP_CWORD; index++)); do
    word=\${COMP_WORDS[index]}
    if [[ ( $word == "=" || $joins ) && \${#words[@]} -gt 0 ]]; then
      words[\${#words[@]}-1]+=$word
    else
      words+=("$word")
    fi
    [[ $word == "=" ]] && joins=yes || joins=""
  done
  local typed="" before=""
  local count=\${#words[@]}
  if ((count > 0)); then typed=\${words[count-1]}; fi
  if ((count > 1)); then before=\${words[count-2]}; command=\${words[0]}; fi
  for ((index = 0; index < count - 1; index++)); do
    if [[ \${words[index]} == "--" ]]; then onlyPaths=yes; fi
  done

  if [[ -z $command ]]; then
    ${name}_words "${commands.map((command) => command.name).join(" ")} --help --version" "$typed"
    return
  fi
  if [[ -z $onlyPaths && $typed == --*=* ]]; then
    local option=\${typed%%=*}
    ${name}_value "$command $option" "\${typed#*=}"
    COMPREPLY=("\${COMPREPLY[@]/#/$option=}")
  elif [[ -z $onlyPaths && $before == -* && $typed != -* ]] && ${name}_value "$command $before" "$typed"; then
    :
  elif [[ -z $onlyPaths && $typed == -* ]]; then
    case $command in
${commands.map((command) => `      ${command.name}) ${name}_words "${optionNames(command).join(" ")}" "$typed" ;;`).join("\n")}
    esac
  else
    ${name}_value "$command" "$typed"
  fi

  # Bash replaces only the text after the last equals sign.
  if [[ $typed == *=* && $COMP_WORDBREAKS == *=* ]]; then
    local kept=\${typed%"\${typed##*=}"}
    COMPREPLY=("\${COMPREPLY[@]#"$kept"}")
  fi
}

complete -F ${name} ${program}
`;
}

function valueCases({ name, options, argument }: CompletedCommand, prefix: string): string[] {
  const ofOptions = options.flatMap(({ names, value }) => {
    if (value === undefined) return [];
    const patterns = names.map((option) => `"${name} ${option}"`).join(" | ");
    return [`    ${patterns}) ${complete(value, prefix)} ;;`];
  });
  return argument === undefined
    ? ofOptions
    : [...ofOptions, `    "${name}") ${complete(argument, prefix)} ;;`];
}

function complete({ kind, choices, isOptional }: CompletedValue, prefix: string): string {
  // If the value is optional, the word can be a path instead.
  if (isOptional && kind === "other") return "return 1";
  if (kind === "other") return ":";
  if (kind === "choices") return `${prefix}_words "${choices.join(" ")}" "$2"`;
  return `${prefix}_${kind} "$2"`;
}

function optionNames({ options }: CompletedCommand): string[] {
  return [...options.flatMap(({ names }) => names), "--help"];
}
