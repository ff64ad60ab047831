/** Whether this is a Mac, where Command replaces Control and keys are written as signs. */
export const isMac = navigator.userAgent.includes('Mac OS X');

const SIGNS: Readonly<Record<string, string>> = {
  CmdOrCtrl: isMac ? '⌘' : 'Ctrl',
  Shift: isMac ? '⇧' : 'Shift',
  Alt: isMac ? '⌥' : 'Alt',
  Return: '↵',
  Backspace: '⌫',
  Up: '↑',
  Down: '↓',
};

/** Returns a key of the command table for people: `CmdOrCtrl+Shift+N` is "Ctrl Shift N". */
export const keyWords = (key: string): string =>
  key
    .split('+')
    .map((part) => SIGNS[part] ?? (part === '' ? '+' : part))
    .join(isMac ? '' : ' ');

const CODES: Readonly<Record<string, string>> = {
  CmdOrCtrl: '$mod',
  Return: 'Enter',
  Up: 'ArrowUp',
  Down: 'ArrowDown',
};

/**
 * Returns the same key in tinykeys' notation: letters and digits by their place on the keyboard, whatever its layout.
 */
export const tinyKey = (key: string): string =>
  key
    .split('+')
    .map((part) => CODES[part] ?? (/^[A-Z]$/.test(part) ? `Key${part}` : /^\d$/.test(part) ? `Digit${part}` : part))
    .join('+');
