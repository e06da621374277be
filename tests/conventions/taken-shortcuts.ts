/**
 * The keyboard shortcuts that are taken where Sidenote is used: by browsers, hosts and systems. Only what comes near a
 * shortcut of an extension is listed: keys with Control, Alt or Command. Rougher than the makers' own lists, which are
 * named, on purpose: whole rows of letters count as taken where some of them are. A host may take one more any day, which
 * is why candidates can change ours.
 */

/** A family of systems with the same keys. */
export type System = 'windows' | 'mac' | 'linux';

/** Shortcuts that something takes. */
export type Taken = {
  readonly by: string;
  readonly source: string;
  readonly on: readonly System[];
  /**
   * Modifiers in the order Ctrl, Alt, Shift, Cmd, then keys, several with a blank between them: "Alt+Shift: A-Z 1-7". On a Mac
   * Alt is the option key.
   */
  readonly keys: readonly string[];
};

const PC: readonly System[] = ['windows', 'linux'];
const MAC: readonly System[] = ['mac'];

export const TAKEN: readonly Taken[] = [
  {
    by: 'Google Docs',
    source: 'https://support.google.com/docs/answer/179738',
    on: PC,
    keys: [
      'Ctrl: A B C D F G H I K O P R U V X Y Z , . / \\ [ ] Enter Home End',
      'Alt: F E V I O T X H / Enter',
      'Ctrl+Alt: 0-6 A-Z [ ] . , / ;',
      'Ctrl+Shift: A-Z 7-9 , . \\',
      'Alt+Shift: A-Z 5 ArrowUp ArrowDown ArrowLeft ArrowRight',
      'Ctrl+Alt+Shift: A-Z',
    ],
  },
  {
    by: 'Google Docs',
    source: 'https://support.google.com/docs/answer/179738',
    on: MAC,
    keys: [
      'Cmd: A-Z , . / \\ [ ] Enter',
      'Alt: / Enter',
      'Ctrl+Alt: A-Z',
      'Alt+Cmd: 0-6 A-Z [ ] . , / ;',
      'Shift+Cmd: A-Z 5 7-9 , . \\',
      'Alt+Shift: 5 ArrowUp ArrowDown',
      'Ctrl+Cmd: A-Z [ ]',
      'Ctrl+Alt+Cmd: A-Z',
    ],
  },
  {
    by: 'Google Sites',
    source: 'https://support.google.com/sites/answer/6371818',
    on: PC,
    keys: ['Ctrl: A-Z \\ / [ ] Enter', 'Ctrl+Shift: 7-9 A-Z', 'Ctrl+Alt: 0-3 A-Z', 'Alt+Shift: A-Z 5'],
  },
  {
    by: 'Google Sites',
    source: 'https://support.google.com/sites/answer/6371818',
    on: MAC,
    keys: ['Cmd: A-Z \\ / [ ] Enter', 'Shift+Cmd: 7-9 A-Z', 'Alt+Cmd: 0-3 A-Z', 'Ctrl+Alt: A-Z'],
  },
  {
    by: 'OneNote Online',
    source:
      'https://support.microsoft.com/office/keyboard-shortcuts-in-onenote-44b8b3f4-c274-4bcc-a089-e80fdcc87950',
    on: PC,
    keys: [
      'Ctrl: A-Z . / - = F6 PageUp PageDown Enter Delete',
      'Alt: Q ArrowLeft ArrowRight ArrowUp ArrowDown 1-9',
      'Ctrl+Alt: 0-6 A-Z + -',
      'Ctrl+Shift: A-Z , .',
      'Alt+Shift: A-Z ArrowUp ArrowDown ArrowLeft ArrowRight',
    ],
  },
  {
    by: 'OneNote Online',
    source:
      'https://support.microsoft.com/office/keyboard-shortcuts-in-onenote-44b8b3f4-c274-4bcc-a089-e80fdcc87950',
    on: MAC,
    keys: ['Cmd: A-Z . / F6', 'Alt+Cmd: 0-6 A-Z', 'Shift+Cmd: A-Z , .', 'Ctrl+Alt: A-Z', 'Ctrl: G'],
  },
  {
    by: 'the classic editor of WordPress (TinyMCE)',
    source: 'https://www.tiny.cloud/docs/tinymce/4/keyboard-shortcuts/',
    on: PC,
    keys: ['Ctrl: A-Z', 'Alt+Shift: A-Z 1-9', 'Alt: F8-F12'],
  },
  {
    by: 'the classic editor of WordPress (TinyMCE)',
    source: 'https://www.tiny.cloud/docs/tinymce/4/keyboard-shortcuts/',
    on: MAC,
    keys: ['Cmd: A-Z', 'Ctrl+Alt: A-Z 1-9', 'Alt: F8-F12'],
  },
  {
    by: 'Chrome',
    source: 'https://support.google.com/chrome/answer/157179',
    on: PC,
    keys: [
      'Ctrl: A-Z 0-9 + - Tab PageUp PageDown Enter F4 F5 Home End',
      'Ctrl+Shift: A-Z Tab Delete PageUp PageDown',
      'Alt: D E F 1-9 ArrowLeft ArrowRight Home Enter F4 Space',
      'Alt+Shift: A I T N',
      'Ctrl+Alt: I',
    ],
  },
  {
    by: 'Chrome',
    source: 'https://support.google.com/chrome/answer/157179',
    on: MAC,
    keys: [
      'Cmd: A-Z 0-9 + - , . [ ] ArrowLeft ArrowRight',
      'Shift+Cmd: A-Z \\ [ ] Delete',
      'Alt+Cmd: A-Z ArrowLeft ArrowRight ArrowUp ArrowDown',
      'Ctrl: Tab F N P B D A E H K T',
      'Ctrl+Cmd: F D Space',
      'Ctrl+Shift: Tab',
    ],
  },
  {
    by: 'Edge',
    source:
      'https://support.microsoft.com/microsoft-edge/keyboard-shortcuts-in-microsoft-edge-50d3edab-30d9-c7e4-21ce-37fe2713cfad',
    on: PC,
    keys: [
      'Ctrl: A-Z 0-9 + - Tab M \\',
      'Ctrl+Shift: A-Z , . / Tab Delete 0-9',
      'Alt: D E F ArrowLeft ArrowRight Home Enter F4 Space',
      'Alt+Shift: B I T A',
    ],
  },
  {
    by: 'Edge',
    source:
      'https://support.microsoft.com/microsoft-edge/keyboard-shortcuts-in-microsoft-edge-50d3edab-30d9-c7e4-21ce-37fe2713cfad',
    on: MAC,
    keys: ['Cmd: A-Z 0-9 + - , .', 'Shift+Cmd: A-Z , . /', 'Alt+Cmd: A-Z', 'Ctrl: Tab F'],
  },
  {
    by: 'Firefox',
    source: 'https://support.mozilla.org/kb/keyboard-shortcuts-perform-firefox-tasks-quickly',
    on: PC,
    keys: [
      'Ctrl: A-Z 0-9 + - . Tab PageUp PageDown Enter F4 F5 Home End',
      'Ctrl+Shift: A-Z Tab PageUp PageDown Delete . ,',
      'Ctrl+Alt: R X Z',
      'Alt: A-Z 1-9 ArrowLeft ArrowRight ArrowUp ArrowDown Home Enter F4 Space',
      'Alt+Shift: A-Z 0-9 Enter',
    ],
  },
  {
    by: 'Firefox',
    source: 'https://support.mozilla.org/kb/keyboard-shortcuts-perform-firefox-tasks-quickly',
    on: MAC,
    keys: [
      'Cmd: A-Z 0-9 + - , . [ ] ArrowLeft ArrowRight',
      'Shift+Cmd: A-Z . Delete [ ]',
      'Alt+Cmd: A-Z ArrowLeft ArrowRight',
      'Ctrl: Tab X Z',
      'Ctrl+Alt: A-Z 0-9',
      'Ctrl+Cmd: F Space',
      'Alt: ArrowLeft ArrowRight ArrowUp ArrowDown',
    ],
  },
  {
    by: 'Windows',
    source:
      'https://support.microsoft.com/windows/keyboard-shortcuts-in-windows-dcc61a57-8ff0-cffe-9796-cb9706c75eec',
    on: ['windows'],
    keys: [
      'Alt: Tab F4 F8 Esc Space Enter PrintScreen ArrowLeft ArrowRight',
      'Ctrl+Alt: Delete Tab',
      'Ctrl: Esc',
    ],
  },
  {
    by: 'macOS, in every text field too',
    source: 'https://support.apple.com/HT201236',
    on: MAC,
    keys: [
      'Ctrl: A B D E F H K L N O P T V Y Space ArrowUp ArrowDown ArrowLeft ArrowRight F1-F8 1-9',
      'Ctrl+Cmd: Q F Space D',
      'Alt+Cmd: Esc D F5 8',
      'Shift+Cmd: 3-6 Q ?',
      'Cmd: Space Tab ` H M Q W , .',
    ],
  },
  {
    by: 'macOS, which writes characters with it',
    source: 'https://support.apple.com/guide/mac-help/mh27474/mac',
    on: MAC,
    keys: ['Alt: A-Z 0-9 , . / ; [ ] \\ - =', 'Alt+Shift: A-Z 0-9 , . / ; [ ] \\ - ='],
  },
  {
    by: 'GNOME',
    source: 'https://help.gnome.org/users/gnome-help/stable/keyboard-nav.html',
    on: ['linux'],
    keys: [
      'Alt: Tab Esc F1-F10 Space ` PrintScreen',
      'Ctrl+Alt: Tab Esc T L D ArrowUp ArrowDown ArrowLeft ArrowRight Delete',
      'Ctrl: . ;',
      'Ctrl+Shift: E U',
    ],
  },
];
