/**
 * What the page says, in English: what happened, then what to do. A text with parts is a function. The words of what is
 * fetched later are fetched with it (en-later.js).
 */
import { command } from "./en-commands.js";

const numbers = new Intl.NumberFormat("en");

/** @param {number} number @param {string} one @param {string} many */
export const count = (number, one, many) => `${numbers.format(number)} ${number === 1 ? one : many}`;

export const en = {
  command,

  // The first screen
  joinTitle: (room) => `Join ${room}`,
  logInTitle: "Log in",
  registerTitle: "Register",
  onServer: (name) => `on ${name}`,
  nickname: "Nickname",
  account: "Account",
  password: "Password",
  email: "E-mail, if you like",
  join: (room) => `Join ${room}`,
  joining: "Joining",
  logIn: "Log in",
  register: "Register",
  asGuest: "Join as a guest",
  noAccountNeeded: "No account needed. Others see you under this name.",
  invitedHint: "Only the invited can register here. The invitation is for one name.",
  invitation: "Invitation",
  stay: "Stay logged in on this device",
  askedAgain: "This page came without https. So the browser cannot keep you logged in: type your password again.",
  comingBack: (nick) => `Coming back as ${nick}.`,
  registerHint: "An account keeps your name, your rooms and what you have read.",
  accountNeeded: (open) =>
    `This server is for people with an account. ${open ? "If you have none, register." : "Ask whoever runs it for one."}`,
  offlineFirst: "You are offline. You come in as soon as there is a network.",
  nickEmpty: "Type a name first.",
  nickWrong: "A name is 1 to 32 characters, without spaces and none of : , @ / \\ # ! * ?",
  passwordEmpty: "Type a password.",

  // Rooms
  rooms: "Rooms",
  people: "People",
  server: "Server",
  browse: "Browse rooms",
  search: "Search",
  menu: "Rooms and people",
  unread: (number) => `${number} unread`,
  mentions: (number) => count(number, "mention", "mentions"),
  settings: "Settings",
  you: (nick) => `You are ${nick}. Change your name or log in`,
  loggedIn: (account) => (account ? `logged in as ${account}` : "guest"),
  away: "away",
  draft: "Something unsent stands here",
  roomMenu: (name) => `More for ${name}`,

  // Header
  addTopic: "Add a topic",
  topic: "Topic",
  find: "Find",
  findHere: "Find here",
  number: (number) => numbers.format(number),
  here: (number) => `${numbers.format(number)} here`,
  membersShow: "Show members",
  membersHide: "Hide members",

  // Connection
  online: "Connected.",
  connecting: "Connecting",
  waiting: (seconds) => `Cannot reach the server. Trying again in ${seconds} s.`,
  offline: "You are offline. What you write waits here.",
  stopped: "Disconnected.",
  tryNow: "Try now",
  connect: "Connect",
  resumed: (missed) => (missed ? `Back. ${count(missed, "message", "messages")} came in.` : "Back. Nothing was missed."),
  updateReady: "A new version is ready.",
  reload: "Reload",

  // Messages
  messages: "Messages",
  newLine: "new",
  news: "What is new",
  today: "Today",
  yesterday: "Yesterday",
  loading: "Loading older messages",
  beginning: (name) => `This is the beginning of ${name}.`,
  beginningPerson: (name) => `This is the beginning of your talk with ${name}.`,
  emptyRoom: "Nobody has said anything yet.",
  emptyRoomHint: "Write the first line below. Everybody in the room sees it, whatever they use to join.",
  emptyPerson: "Only the two of you read this.",
  emptyServer: "What the server says to you stands here.",
  noRoom: "You are in no room",
  noRoomHint: "Pick one from the list of rooms, or make one.",
  gap: (missing) => (missing ? `${count(missing, "message", "messages")} not loaded` : "Messages are not loaded here; nobody knows how many"),
  gapLoad: "Load",
  edited: "edited",
  deleted: "This message was deleted.",
  sending: "sending",
  failed: "Not sent.",
  sendAgain: "Send again",
  drop: "Discard",
  replyUnknown: "an earlier message",
  inReplyTo: (nick, excerpt) => `in reply to ${nick}: ${excerpt}`,
  onlyOperators: "to operators only",
  bot: "bot",
  jumpLatest: "Latest",
  newBelow: (number) => `${numbers.format(number)} new`,
  reaction: (emoji, names) => `${emoji}: ${names}`,
  messageLabel: (nick, text, time) => `${nick}, ${text}, ${time}`,
  mentionsYou: "mentions you",
  showHidden: "Hidden text. Press to show it",
  copied: "Copied.",

  // What happened
  joined: (names) => `${names} joined`,
  left: (names) => `${names} left`,
  leftWith: (name, text) => `${name} left (${text})`,
  cameAndWent: (names) => `${names} came and went`,
  nowKnown: (from, to) => `${from} is now ${to}`,
  setTopic: (name, topic) => (topic ? `${name} changed the topic: ${topic}` : `${name} removed the topic`),
  setModes: (name, modes) => `${name} set ${modes}`,
  kicked: (name, who, text) => `${name} removed ${who}${text ? ` (${text})` : ""}`,
  asked: (name, who) => `${name} invited ${who}`,
  renamed: (name, to) => `${name} renamed the room to ${to}`,
  andMore: (names, more) => `${names} and ${more} more`,
  listAnd: (names) => new Intl.ListFormat("en").format(names),

  // The message menu
  messageMenu: "Message menu",
  react: "React",
  reply: "Reply",
  edit: "Edit",
  remove: "Delete",
  more: "More",

  // The composer
  message: "Message",
  messageTo: (name) => `Message ${name}`,
  send: "Send",
  attach: "Send a file",
  emoji: "Emoji",
  editing: "Correcting your message",
  replying: (nick, excerpt) => (excerpt ? `Reply to ${nick}: ${excerpt}` : `Reply to ${nick || "a message"}`),
  cancelReply: "Do not reply",
  cancelEdit: "Do not correct",
  typing: (names) => {
    if (names.length === 1) return `${names[0]} is typing`;
    return names.length <= 3 ? `${en.listAnd(names)} are typing` : "Several people are typing";
  },
  willWait: "It is sent when the connection is back.",
  notInRoom: (name) => `You are not in ${name}.`,
  joinIt: "Join",
  wasKicked: (by, text) => `${by} removed you from this room${text ? `: ${text}` : "."}`,
  roomPassword: "Password of the room",
  joinAgain: "Join again",
  completions: "Suggestions",
  unknownCommand: (name) => `There is no command /${name}. Type / for the list, or // to begin with a slash.`,
  usage: (line) => `Usage: ${line}`,

  // Members and people
  members: "Members",
  close: "Close",
  filterMembers: "Filter members",
  noMember: "Nobody here by that name.",
  ranks: { "~": "owner", "&": "admin", "@": "moderator", "%": "half-moderator", "+": "voice" },
  talkTo: "Message",
  isAway: (text) => (text && text !== "away" ? `Away: ${text}` : "Away"),
  isGone: "Not on the server now.",

  // Rooms: browser, topic, leaving
  noResults: "Nothing found.",

  // Search
  goTo: "Go to",
  searchMessages: (text) => `Search messages for “${text}”`,

  // Settings
  loggedInNow: (account) => `Logged in as ${account}.`,
  registered: (account) => `The account ${account} is yours.`,
  linkCopied: "Invite link copied.",
  invitedTo: (by, room) => `${by} invites you to ${room}.`,

  // Files
  fileLimit: (size) => `up to ${size}`,
  fileGone: "not there any more",
  noFiles: "This server takes no files.",

  // Live region, title
  roomNow: (name, unread) => (unread ? `${name}, ${count(unread, "unread message", "unread messages")}` : name),
  said: (nick, text) => `${nick}: ${text}`,
  fellBehind: (number) => count(number, "new message", "new messages"),
};
