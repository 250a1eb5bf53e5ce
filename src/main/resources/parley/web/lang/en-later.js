/** The words of later.js, in English: they join the others (en.js) when it is fetched. */
import { count, en } from "./en.js";
import { keys } from "./en-keys.js";

Object.assign(en, {
  keys,
  keysTitle: "Keys",

  // The message menu
  copyText: "Copy text",
  removeTitle: "Delete this message?",
  removeHint: "It goes away for everybody in the room.",
  cancel: "Cancel",

  // The composer
  pasteTitle: (lines) => `You pasted ${lines} lines`,
  pasteOne: "One message",
  pasteFile: "File",

  // Members and people
  mentionIt: "Mention",
  accountOf: (account) => `Logged in as ${account}`,
  noAccount: "No account",
  inRooms: "Rooms",
  since: (text) => `On the server since ${text}`,
  moderation: "Moderation",
  kick: "Remove from the room",
  ban: "Ban",
  mute: "Mute",
  makeOperator: "Make moderator",
  takeOperator: "Take moderator",
  giveVoice: "Give voice",
  takeVoice: "Take voice",
  reason: "Reason",
  inviteTo: (name) => `Invite to ${name}`,
  kickTitle: (nick, room) => `Remove ${nick} from ${room}?`,
  banTitle: (nick, room) => `Ban ${nick} from ${room}?`,
  banHint: "Banned people are removed and cannot come back until the ban is lifted.",

  // Rooms: browser, topic, leaving
  browseTitle: "Rooms",
  filterRooms: "Filter rooms, or type a new name",
  roomPeople: (number) => count(number, "person", "people"),
  make: (name) => `Make ${name}`,
  noRooms: "There are no rooms with somebody in them.",
  topicTitle: (room) => `Topic of ${room}`,
  topicReadOnly: "Only moderators change the topic here.",
  save: "Save",
  leave: "Leave",
  closeTalk: "Close",
  muteRoom: "Mute",
  unmuteRoom: "Unmute",
  copyLink: "Copy invite link",
  markRead: "Mark as read",

  // Search
  found: (number) => count(number, "match", "matches"),
  searchLimited: "Not everything could be looked at: there is too much of it.",
  searchHint: "Words from any of your rooms. Enter searches.",
  searchTitle: "Search",
  previousMatch: "Previous match",
  nextMatch: "Next match",
  searching: "Searching",

  // Settings
  settingsTitle: "Settings",
  theme: "Theme",
  themes: { system: "As the system", light: "Light", dark: "Dark" },
  density: "Density",
  densities: { comfortable: "Comfortable", compact: "Compact" },
  notifications: "Notifications",
  notificationKinds: { mentions: "Mentions and private messages", all: "All messages", none: "None" },
  notificationsBlocked: "Your browser blocks notifications from this page.",
  notificationsAllow: "Allow notifications",
  language: "Language",
  clock: "Clock",
  clocks: { system: "As the system", 24: "24 hours", 12: "12 hours" },
  sound: "Play a sound with notifications",
  sendTyping: "Let others see that I am typing",
  showMembers: "Show members",
  changeNick: "Change name",
  logOut: "Log out",
  goAway: "Go away",
  comeBack: "I am back",
  done: "Done",

  // Files
  fileReady: (size, limit) => (limit ? `${size}, ${limit}` : size),
  fileTooBig: (name, size, limit) => `${name} has ${size}. The limit is ${limit}.`,
  fileSend: "Send",
  fileSending: (name) => `Sending ${name}`,
});
