/**
 * What the client knows: one tree that nobody changes. `reduce(state, event)` gives the next one,
 * which shares everything that stayed as it was, so that `===` tells what a component must redraw.
 *
 * Keys: rooms and people are found by their name folded by the server's case mapping (a room's key
 * keeps its `#`). The server's own words have the room `SERVER_KEY`. Times are milliseconds since 1970.
 *
 * @typedef {"first"|"joining"|"here"|"refused"} Phase
 *   first: nobody is logged in yet; joining: the connection is being made for the first time;
 *   here: welcomed at least once (the link may be down); refused: the server said no, see `refusal`.
 *
 * @typedef {"online"|"connecting"|"waiting"|"offline"|"stopped"} LinkStatus
 *   connecting: the socket is being opened or registration goes on; waiting: until `retryAt`;
 *   offline: the browser says there is no network; stopped: one's own will, or the server's, and no retry.
 *
 * @typedef {Object} Link
 * @property {LinkStatus} status
 * @property {number|null} retryAt when the next try begins, while waiting
 * @property {string|null} why what the server or the browser said, for people
 * @property {number|null} missed messages that came in meanwhile: a number for "Back. 12 messages came in.", else null
 * @property {boolean} resumed whether this is not the first connection of the page
 *
 * @typedef {Object} Server
 * @property {string} network
 * @property {string} name
 * @property {Object<string, string|true>} isupport the tokens of 005
 * @property {Object<string, string>} caps capabilities that were granted, with their values
 * @property {string[]} motd
 *
 * @typedef {Object} Me
 * @property {string} nick
 * @property {string|null} account
 * @property {string} modes user mode letters
 * @property {string|null} away
 *
 * @typedef {Object} Member
 * @property {string} nick
 * @property {string} ranks prefix letters, the highest first, such as "@+"; "" for none
 *
 * @typedef {Object} User someone we share a room with or talk to
 * @property {string} nick
 * @property {string|null} account
 * @property {string} realname
 * @property {string} host `user@host`, "" while unknown
 * @property {string|null} away their words; null: here
 * @property {boolean} bot
 * @property {boolean} gone whether they have left the server
 *
 * @typedef {{id: string, nick: string, excerpt: string}} Quote nick and excerpt are "" when the message is not known here
 *
 * @typedef {Object} Message
 * @property {"message"} type
 * @property {string} key the same through the entry's whole life: for lists on the screen
 * @property {string} id the server's msgid; "" until its echo is there
 * @property {string} label our own label while it is on its way; "" else
 * @property {number} time
 * @property {string} nick
 * @property {string|null} account
 * @property {boolean} bot
 * @property {"message"|"action"|"notice"} kind
 * @property {string} text lines are separated by "\n"
 * @property {Quote|null} replyTo
 * @property {Object<string, string[]>} reactions emoji to the nicks
 * @property {boolean} edited
 * @property {boolean} deleted
 * @property {"sent"|"sending"|"failed"} status
 * @property {string} failure why it failed, for people; "" else
 * @property {boolean} mine
 * @property {boolean} mention whether it names me
 * @property {string} statusTo "@" where it went to operators only; "" else
 *
 * @typedef {Object} Happening
 * @property {"event"} type
 * @property {string} key
 * @property {string} id
 * @property {number} time
 * @property {"join"|"part"|"quit"|"nick"|"topic"|"mode"|"kick"|"rename"|"invite"|"info"|"error"} kind
 * @property {string} nick who did it
 * @property {string} [to] the new nick, the kicked person, the new room name
 * @property {string} [text] reason, topic, modes or words
 * @property {boolean} mine
 *
 * @typedef {Object} Gap messages that were not loaded
 * @property {"gap"} type
 * @property {string} key
 * @property {number} time
 * @property {string} afterId the last message before it
 * @property {string} beforeId the first message after it
 * @property {number|null} missing how many; null: unknown
 * @property {boolean} loading
 *
 * @typedef {Message|Happening|Gap} Entry
 *
 * @typedef {Object} Room
 * @property {string} key
 * @property {string} name as it is written, with `#` for rooms
 * @property {"room"|"person"|"server"} kind
 * @property {string} topic
 * @property {string} topicBy
 * @property {Object<string, string|true>} modes mode letters with their parameters
 * @property {Table<Member>} members by folded nick
 * @property {Entry[]} log
 * @property {number} lastRead time of the read marker; 0: none yet
 * @property {string|null} unreadFrom key of the first unread entry: the "new" line stands above it
 * @property {number} unread
 * @property {number} mentions
 * @property {Object<string, number>} typing nick to the time when it counts no more
 * @property {string} draft
 * @property {Quote|null} replyTo what the draft answers
 * @property {string|null} editing id of the message that the draft corrects
 * @property {boolean} joined
 * @property {"some"|"loading"|"none"} older whether the server may have older messages
 * @property {boolean} muted no badge but for mentions
 * @property {{key: string, offset: number}|null} scrollHint the row at the top when the room was left; null: the end
 * @property {{how: "kicked"|"banned"|"refused", by: string, text: string, code?: string}|null} out why one is not in it
 * @property {Object<string, Object<string, string[]>>} loose reactions to messages that are not loaded, by id
 *
 * @typedef {Object} Settings
 * @property {"system"|"light"|"dark"} theme
 * @property {"comfortable"|"compact"} density
 * @property {"mentions"|"all"|"none"} notifications
 * @property {string} language
 * @property {boolean} sound
 * @property {boolean} sendTyping
 * @property {boolean} showMembers
 * @property {boolean} stay whether one stays logged in on this device
 * @property {"24"|"12"|"system"} clock
 *
 * @typedef {{id: string, kind: "info"|"good"|"warning"|"danger", text: string, invite?: {key: string, name: string,
 *   by: string}}} Notice with `invite` somebody asks me into a room, and the text is ""
 *
 * @typedef {{code: string, words: string, field: "nick"|"password"|null}} Refusal
 *
 * @typedef {Object} State
 * @property {Phase} phase
 * @property {Refusal|null} refusal
 * @property {Link} link
 * @property {Server} server
 * @property {Me} me
 * @property {Object<string, Room>} rooms
 * @property {string[]} order keys as the list of rooms shows them: rooms, then people
 * @property {string|null} open
 * @property {Table<User>} users by folded nick
 * @property {null|({kind: string} & Object<string, any>)} panel what is open over the page
 * @property {Settings} settings
 * @property {Notice[]} notices
 * @property {{visible: boolean, atBottom: boolean}} eyes whether the window is seen, and scrolled to the end
 * @property {{drafts: Object<string, string>, muted: string[]}} kept of the last visit, for rooms to come
 */

import { Table } from "./table.js";

/** Key of the room with the server's own words. */
export const SERVER_KEY = "*";

/** How long "is typing" counts without news (the typing specification: 6 s). */
export const TYPING_MILLIS = 6000;

/** @type {Settings} */
export const DEFAULT_SETTINGS = Object.freeze({
  theme: "system",
  density: "comfortable",
  notifications: "mentions",
  language: "en",
  sound: false,
  sendTyping: true,
  showMembers: true,
  stay: false,
  clock: "system",
});

/** @returns {State} what is known before anything happened */
export function initialState() {
  return {
    phase: "first",
    refusal: null,
    link: { status: "stopped", retryAt: null, why: null, missed: null, resumed: false },
    server: { network: "", name: "", isupport: {}, caps: {}, motd: [] },
    me: { nick: "", account: null, modes: "", away: null },
    rooms: {},
    order: [],
    open: null,
    users: new Table(),
    panel: null,
    settings: DEFAULT_SETTINGS,
    notices: [],
    eyes: { visible: true, atBottom: true },
    kept: { drafts: {}, muted: [] },
  };
}

/**
 * @param {string} key
 * @param {string} name
 * @param {"room"|"person"|"server"} kind
 * @returns {Room} a room nobody has said anything in
 */
export function emptyRoom(key, name, kind) {
  return {
    key,
    name,
    kind,
    topic: "",
    topicBy: "",
    modes: {},
    members: new Table(),
    log: [],
    lastRead: 0,
    unreadFrom: null,
    unread: 0,
    mentions: 0,
    typing: {},
    draft: "",
    replyTo: null,
    editing: null,
    joined: kind !== "room",
    older: "some",
    muted: false,
    scrollHint: null,
    out: null,
    loose: {},
  };
}

/**
 * @param {Partial<Message> & {nick: string, text: string, time: number}} parts
 * @returns {Message}
 */
export function message(parts) {
  const whole = {
    type: /** @type {"message"} */ ("message"),
    key: "",
    id: "",
    label: "",
    account: null,
    bot: false,
    kind: /** @type {"message"} */ ("message"),
    replyTo: null,
    reactions: {},
    edited: false,
    deleted: false,
    status: /** @type {"sent"} */ ("sent"),
    failure: "",
    mine: false,
    mention: false,
    statusTo: "",
    ...parts,
  };
  whole.key ||= whole.id || whole.label;
  return whole;
}
