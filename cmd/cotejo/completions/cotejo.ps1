# cotejo's completion for PowerShell. Load it with:
# cotejo completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName cotejo -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $before = @($commandAst.CommandElements | Select-Object -Skip 1 | ForEach-Object { "$_" } | Where-Object { $_ -ne $wordToComplete })
  if ($wordToComplete.StartsWith('-')) { $before += $wordToComplete }
  & $commandAst.CommandElements[0].Value @before --generate-bash-completion 2>$null |
    Where-Object { $_ -like "$wordToComplete*" } |
    ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
}
