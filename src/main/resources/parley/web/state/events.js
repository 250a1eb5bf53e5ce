/**
 * Everything that can happen, as `reduce(state, event)` takes it. Plain objects with a `type`.
 * `room` and `key` hold a room's key (see model.js); `name` how it is written. `mine`: it is about me.
 * `id` is the server's msgid ("" when it gave none), `time` milliseconds.
 *
 * From the connection (made in connection/, nobody else dispatches these):
 *
 * @typedef {{type: "link", status: import("./model.js").LinkStatus, retryAt?: number|null, why?: string|null,
 *   missed?: number|null}} LinkEvent
 * @typedef {{type: "welcomed", nick: string, network: string, name: string, resumed: boolean}} Welcomed
 * @typedef {{type: "refused", code: string, words: string, field: "nick"|"password"|null}} Refused the first
 *   screen shows `state.refusal` and stays (or comes back)
 * @typedef {{type: "isupport", tokens: Object<string, string|true|null>}} Isupport null: taken back
 * @typedef {{type: "caps", caps: Object<string, string>}} Caps
 * @typedef {{type: "motd", lines: string[]}} Motd
 * @typedef {{type: "account", nick: string, account: string|null, mine: boolean}} AccountChanged
 * @typedef {{type: "myModes", modes: string}} MyModes such as "+iw-o"
 *
 * @typedef {{type: "joined", room: string, name: string, nick: string, account: string|null, realname: string,
 *   host: string, mine: boolean, id: string, time: number}} Joined
 * @typedef {{type: "left", room: string, nick: string, text: string, mine: boolean, id: string, time: number}} Left
 * @typedef {{type: "kicked", room: string, nick: string, by: string, text: string, mine: boolean, id: string,
 *   time: number}} Kicked nick: who was kicked
 * @typedef {{type: "quit", nick: string, text: string, mine: boolean, id: string, time: number}} Quit
 * @typedef {{type: "nicked", nick: string, to: string, mine: boolean, id: string, time: number}} Nicked
 * @typedef {{type: "topic", room: string, topic: string, by: string, fresh: boolean, id: string, time: number}} Topic
 *   fresh: somebody changed it now; else the server said what it is
 * @typedef {{type: "modes", room: string, by: string, changes: {set: boolean, letter: string, param: string|null}[],
 *   text: string, fresh: boolean, id: string, time: number}} Modes
 * @typedef {{type: "members", room: string, members: {nick: string, ranks: string, host: string}[]}} Members all
 *   of them
 * @typedef {{type: "roomRenamed", room: string, to: string, name: string, by: string, text: string, id: string,
 *   time: number}} RoomRenamed
 * @typedef {{type: "out", room: string, name: string, how: "banned"|"refused", text: string, code?: string}} Out a join was refused
 * @typedef {{type: "invited", room: string, name: string, nick: string, by: string, mine: boolean, time: number}} Invited
 * @typedef {{type: "met", key: string, name: string}} Met a private conversation that was found in the past
 * @typedef {{type: "user", nick: string, changes: Partial<import("./model.js").User>}} UserChanged
 *
 * @typedef {{type: "said", room: string, name: string, entry: import("./model.js").Message, label?: string,
 *   live: boolean}} Said live: now, not from the past. An own message with the label of one on its way takes
 *   its place
 * @typedef {{type: "unsent", room: string, label: string, words: string}} Unsent it was refused, or nobody knows
 * @typedef {{type: "redacted", room: string, id: string, by: string, text: string}} Redacted
 * @typedef {{type: "edited", room: string, id: string, text: string, by: string}} Edited
 * @typedef {{type: "reacted", room: string, id: string, nick: string, emoji: string, added: boolean}} Reacted
 * @typedef {{type: "typing", room: string, nick: string, state: "active"|"paused"|"done", time: number}} Typing
 * @typedef {{type: "marked", room: string, time: number}} Marked the read marker, from any of my clients
 * @typedef {{type: "page", room: string, name: string, direction: "older"|"newer"|"latest"|"around"|"gap",
 *   entries: import("./model.js").Message[], more: boolean, changes?: WireEvent[], gapAfter?: string, gap?: string}} Page
 *   a piece of the past, in order. more: whether there is more in that direction. changes: reactions, edits and
 *   deletions found in it. gapAfter: id of the message behind which some were left out. gap: key of the gap it fills
 * @typedef {{type: "happened", room: string, entry: import("./model.js").Happening}} Happened words of the server
 *
 * What the person did. The client (connection/client.js) dispatches `sent` itself from `client.say(...)`, and
 * `loading` from `client.older(...)`; the rest comes from view/:
 *
 * @typedef {{type: "joining"}} Joining the first screen was sent off (client.connect dispatches it)
 * @typedef {{type: "opened", key: string, name?: string, kind?: "room"|"person"|"server"}} Opened shows a room; with
 *   name and kind it is made if it is not there (a private chat)
 * @typedef {{type: "closed", key: string}} Closed takes it off the list (the client leaves it too)
 * @typedef {{type: "drafted", key: string, text: string}} Drafted
 * @typedef {{type: "replying", key: string, id: string|null}} Replying
 * @typedef {{type: "editing", key: string, id: string|null}} Editing also puts its text into the draft
 * @typedef {{type: "sent", key: string, entry: import("./model.js").Message}} Sent clears draft, replyTo, editing
 * @typedef {{type: "dropped", key: string, label: string}} Dropped a failed line is given up
 * @typedef {{type: "loading", key: string}} Loading older messages were asked for
 * @typedef {{type: "loggedOut"}} LoggedOut back to the first screen (client.logout dispatches it)
 * @typedef {{type: "eyes", visible?: boolean, atBottom?: boolean, time: number}} Eyes the window was shown or hidden,
 *   the log was scrolled to its end or away from it. Both true: the open room counts as read. `opened` sets
 *   atBottom to false: the view says where it scrolled to
 * @typedef {{type: "caughtUp", key: string}} CaughtUp Esc: the "new" line goes
 * @typedef {{type: "scrolled", key: string, hint: {key: string, offset: number}|null}} Scrolled
 * @typedef {{type: "muted", key: string, muted: boolean}} Muted
 * @typedef {{type: "panel", panel: null|({kind: string} & Object<string, any>)}} PanelEvent
 * @typedef {{type: "setting", name: string, value: any}} Setting
 * @typedef {{type: "notice", notice: import("./model.js").Notice}} NoticeEvent
 * @typedef {{type: "dismissed", id: string}} Dismissed
 * @typedef {{type: "restored", settings?: Partial<import("./model.js").Settings>, drafts?: Object<string, string>,
 *   muted?: string[], nick?: string, account?: string|null}} Restored what was kept from the last visit
 * @typedef {{type: "ticked", time: number}} Ticked a while passed: who stopped typing
 *
 * @typedef {LinkEvent|Welcomed|Refused|Isupport|Caps|Motd|AccountChanged|MyModes|Joined|Left|Kicked|Quit|Nicked
 *   |Topic|Modes|Members|RoomRenamed|Out|Invited|UserChanged|Met|Said|Unsent|Redacted|Edited|Reacted|Typing|Marked
 *   |Page|Happened} WireEvent
 * @typedef {Joining|Opened|Closed|Drafted|Replying|Editing|Sent|Dropped|Loading|LoggedOut|Eyes|CaughtUp|Scrolled
 *   |Muted|PanelEvent|Setting|NoticeEvent|Dismissed|Restored|Ticked} UserEvent
 * @typedef {WireEvent|UserEvent} Event
 */
export {};
