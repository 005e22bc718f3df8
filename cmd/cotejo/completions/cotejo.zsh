#compdef cotejo
# cotejo's completion for Zsh. Load it with: source <(cotejo completion zsh)
_cotejo() {
  local -a before names
  before=("${words[@]:1:$((CURRENT - 2))}")
  [[ "${words[CURRENT]}" == -* ]] && before+=("${words[CURRENT]}")
  names=("${(@f)$("${words[1]}" "${before[@]}" --generate-bash-completion 2>/dev/null)}")
  compadd -- ${names:#}
  _files
}
compdef _cotejo cotejo
