/** The words about commands and keys, in English. */

/** Commands of the composer: how to use them, and what they do. */
export const command = {
  me: ["/me <text>", "Say what you do"],
  join: ["/join <room>", "Go to a room, or make it"],
  leave: ["/leave", "Leave this room"],
  msg: ["/msg <name> <text>", "Write to one person"],
  nick: ["/nick <name>", "Change your name"],
  topic: ["/topic <text>", "Change the topic"],
  away: ["/away <text>", "Say that you are away"],
  back: ["/back", "Say that you are here again"],
  invite: ["/invite <name>", "Invite somebody to this room"],
  kick: ["/kick <name> <reason>", "Remove somebody from this room"],
  ban: ["/ban <name>", "Ban somebody from this room"],
  unban: ["/unban <name>", "Lift a ban"],
  op: ["/op <name>", "Make somebody a moderator"],
  deop: ["/deop <name>", "Take that away"],
  voice: ["/voice <name>", "Give somebody voice"],
  devoice: ["/devoice <name>", "Take that away"],
  mode: ["/mode <changes>", "Change the modes of this room"],
  whois: ["/whois <name>", "Who somebody is"],
  rooms: ["/rooms", "All rooms"],
  search: ["/search <words>", "Search messages"],
  login: ["/login <account> <password>", "Log in"],
  register: ["/register <account> <password>", "Make an account"],
  logout: ["/logout", "Log out"],
  settings: ["/settings", "Settings"],
  help: ["/help", "All keys"],
};

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
