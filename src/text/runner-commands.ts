/** Makes text safe for the log of a CI run, where a runner looks for commands. */

/**
 * Shows what a CI runner would take for a command in its log: GitHub `##[name]` anywhere in a line
 * and `::name::` at its start, Azure `##vso[`, TeamCity `##teamcity[`. For text that people read, whole
 * lines at a time; nothing else in it changes.
 */
export function withoutCommands(text: string): string {
  return text.replaceAll(/\[(?<=##\w*\[)/g, '<U+005B>').replaceAll(/::(?<=^\s*::)/gm, '<U+003A>:');
}
