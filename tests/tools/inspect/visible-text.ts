// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is being removed
const NOT_FOR_TERMINALS = /[\u0000-\u001F\u007F-\u009F]+/gu;

/** Text from a page or a path as it may go to a terminal: on one line, without control sequences. */
export function visibleText(text: string): string {
  return text.replace(NOT_FOR_TERMINALS, ' ');
}
