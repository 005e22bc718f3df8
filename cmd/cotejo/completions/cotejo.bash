# cotejo's completion for Bash. Load it with: source <(cotejo completion bash)
_cotejo() {
  local cur="${COMP_WORDS[COMP_CWORD]}" words
  local before=("${COMP_WORDS[@]:1:COMP_CWORD-1}")
  # Only what begins with a dash is a flag; asked for anything else, cotejo
  # names its commands, and Bash adds the files.
  [[ "$cur" == -* ]] && before+=("$cur")
  words="$("${COMP_WORDS[0]}" "${before[@]}" --generate-bash-completion 2>/dev/null)"
  local IFS=$'\n'
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
}
complete -o default -o bashdefault -F _cotejo cotejo
