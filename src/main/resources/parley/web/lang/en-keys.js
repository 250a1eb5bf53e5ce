/** The words about keys, in English. */

/** What the sheet of keys shows. */
export const keys = [
  ["Ctrl+K", "Go to a room, a person or a command"],
  ["Alt+Up, Alt+Down", "Previous, next room"],
  ["Alt+Shift+Up, Down", "Previous, next unread room"],
  ["Alt+A", "Next mention, else next unread"],
  ["Ctrl+F", "Find in this room"],
  ["Ctrl+Shift+F", "Search all rooms"],
  ["Page Up, Page Down", "Scroll the messages"],
  ["Esc", "Close; then mark read and go to the latest"],
  ["Up", "In an empty field: correct my last message"],
  ["Up, Down", "In the list: pick a message"],
  ["R, E, +, Del", "On a message: reply, edit, react, delete"],
  ["Tab, Shift+Tab", "Complete a name, a room, a command"],
  ["Enter, Shift+Enter", "Send; new line"],
  ["Ctrl+B, Ctrl+I", "Bold, italic"],
  ["Ctrl+/, ?", "This list"],
];
