/** The completion script for PowerShell 5 and later. */
import { type CompletedCommand, valueWords } from './model.ts';

/** @param install lines that tell how to install the script */
export function powershellScript(commands: readonly CompletedCommand[], install: string): string {
  const options = commands.map(
    ({ name, options: all }) =>
      `    ${quoted(name)} = @(\n${all
        .flatMap(({ flags, description }) =>
          flags.map((flag) => `      @(${quoted(flag)}, ${quoted(description)})`),
        )
        .join('\n')}\n    )`,
  );
  const values = commands.flatMap(({ name, options: all, argument }) => [
    ...all.flatMap(({ flags, value }) => {
      const words = value === undefined ? undefined : valueWords(value);
      return words === undefined
        ? []
        : flags.map((flag) => `    ${quoted(`${name} ${flag}`)} = ${list(words)}`);
    }),
    ...(argument.kind === 'words' ? [`    ${quoted(name)} = ${list(argument.words)}`] : []),
  ]);
  const taking = commands.flatMap(({ name, options: all }) =>
    all.flatMap(({ flags, value }) =>
      value === undefined ? [] : flags.map((flag) => quoted(`${name} ${flag}`)),
    ),
  );
  return `${install}
Register-ArgumentCompleter -Native -CommandName rb -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $commands = [ordered]@{
${commands.map(({ name, summary }) => `    ${quoted(name)} = ${quoted(summary)}`).join('\n')}
  }
  $options = @{
${options.join('\n')}
  }
  $values = @{
${values.join('\n')}
  }
  $taking = @(${taking.join(', ')})
  $words = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { "$_" })
  $command = $words | Select-Object -Skip 1 | Where-Object { $commands.Contains($_) } | Select-Object -First 1
  $key = "$command $($words[-1])"
  if (-not $command) {
    $commands.GetEnumerator() | Where-Object { $_.Key -like "$wordToComplete*" } | ForEach-Object {
      [System.Management.Automation.CompletionResult]::new($_.Key, $_.Key, 'Command', $_.Value)
    }
  } elseif ($taking -contains $key -and -not $values.Contains($key)) {
    return
  } elseif ($wordToComplete -like '-*') {
    $options[$command] | Where-Object { $_[0] -like "$wordToComplete*" } | ForEach-Object {
      [System.Management.Automation.CompletionResult]::new($_[0], $_[0], 'ParameterName', $_[1])
    }
  } else {
    $from = if ($values.Contains($key)) { $values[$key] } else { $values["$command"] }
    $from | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object {
      [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
    }
  }
}
`;
}

const list = (words: readonly string[]): string => `@(${words.map(quoted).join(', ')})`;

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
