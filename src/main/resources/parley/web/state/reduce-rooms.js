/** Who is where, and what rooms are like. */
import { happeningOf } from "./happenings.js";
import { inRoom, keyOf, movedRoom, told, withoutRoom, withRoom, withUser } from "./tree.js";
import { Table } from "./table.js";
import { channelModes, ranks } from "../wire/isupport.js";
import { rankAfter } from "../wire/modes.js";

function joined(state, event) {
  const { room: key, name, nick, mine } = event;
  const made = mine ? withRoom(state, key, name, "room") : state;
  const { account, realname, host } = event;
  const known = withUser(made, nick, { nick, account, realname, host, gone: false });
  const inside = inRoom(known, key, (room) => ({
    members: room.members.with(keyOf(state, nick), { nick, ranks: "" }),
    ...(mine ? { joined: true, out: null, name } : {}),
  }));
  return mine ? { ...inside, open: inside.open ?? key } : told(inside, key, happeningOf(event));
}

function left(state, event) {
  const { room: key, nick, mine } = event;
  if (mine) {
    return withoutRoom(state, key);
  }
  return told(gone(state, key, nick), key, happeningOf(event));
}

function gone(state, key, nick) {
  return inRoom(state, key, (room) => {
    const { [nick]: _, ...typing } = room.typing;
    return { members: room.members.without(keyOf(state, nick)), typing };
  });
}

function kicked(state, event) {
  const { room: key, nick, by, text, mine } = event;
  const after = told(gone(state, key, nick), key, happeningOf(event));
  return mine ? inRoom(after, key, () => ({ joined: false, members: new Table(), out: { how: "kicked", by, text } })) : after;
}

function quit(state, event) {
  const { nick, mine } = event;
  const user = keyOf(state, nick);
  if (mine) {
    return state;
  }
  const places = Object.values(state.rooms).filter((room) => room.members.has(user) || room.key === user);
  return places.reduce(
    (now, { key }) => told(gone(now, key, nick), key, happeningOf(event)),
    withUser(state, nick, { gone: true }),
  );
}

function nicked(state, event) {
  const { nick, to, mine } = event;
  const [before, after] = [keyOf(state, nick), keyOf(state, to)];
  const user = state.users.get(before);
  const users = user === undefined ? state.users : state.users.without(before).with(after, { ...user, nick: to });
  const me = mine ? { ...state.me, nick: to } : state.me;
  const places = Object.values(state.rooms).filter((room) => room.members.has(before) || room.key === before);
  const renamed = places.reduce((now, { key }) => {
    const inside = inRoom(now, key, (room) => ({ members: memberRenamed(room.members, before, after, to) }));
    return told(inside, key, happeningOf(event));
  }, { ...state, users, me });
  return movedRoom(renamed, before, after, to);
}

function memberRenamed(members, before, after, nick) {
  const member = members.get(before);
  return member === undefined ? members : members.without(before).with(after, { ...member, nick });
}

function topic(state, event) {
  const { room: key, topic: words, by, fresh } = event;
  const next = inRoom(state, key, (room) => ({ topic: words, topicBy: by || (fresh ? "" : room.topicBy) }));
  return fresh ? told(next, key, happeningOf(event)) : next;
}

function modes(state, event) {
  const { room: key, changes, fresh } = event;
  const { isupport } = state.server;
  const rankLetters = ranks(isupport).letters;
  const listLetters = channelModes(isupport).list;
  const next = inRoom(state, key, (room) => {
    const now = fresh ? { ...room.modes } : {};
    let { members } = room;
    for (const change of changes) {
      if (rankLetters.includes(change.letter)) {
        members = ranked(members, keyOf(state, change.param ?? ""), change, isupport);
      } else if (!listLetters.includes(change.letter)) {
        now[change.letter] = change.param ?? true;
        if (!change.set) {
          delete now[change.letter];
        }
      }
    }
    return { modes: now, members };
  });
  return fresh ? told(next, key, happeningOf(event)) : next;
}

/** Of somebody who is not there no rank is known. */
function ranked(members, key, change, isupport) {
  const member = members.get(key);
  return member === undefined ? members : members.with(key, { ...member, ranks: rankAfter(member.ranks, change, isupport) });
}

function members(state, event) {
  const found = Table.of(event.members.map(({ nick, ranks: signs }) => [keyOf(state, nick), { nick, ranks: signs }]));
  const users = new Map(state.users);
  for (const { nick, host } of event.members) {
    const key = keyOf(state, nick);
    const known = users.get(key) ?? { nick, account: null, realname: "", host: "", away: null, bot: false, gone: false };
    users.set(key, { ...known, nick, host: host || known.host, gone: false });
  }
  return inRoom({ ...state, users: Table.of(users) }, event.room, () => ({ members: found }));
}

function roomRenamed(state, event) {
  const { room, to, name } = event;
  const moved = movedRoom(state, room, to, name);
  return told(moved, to, happeningOf(event));
}

function invited(state, event) {
  const { room: key, name, nick, by, mine, time } = event;
  if (!mine) {
    return told(state, key, happeningOf(event));
  }
  const notice = { id: `invite-${key}`, kind: "info", text: "", invite: { key, name, by } };
  return { ...state, notices: [...state.notices.filter((each) => each.id !== notice.id), notice] };
}

export const ROOM_EVENTS = {
  joined,
  left,
  kicked,
  quit,
  nicked,
  topic,
  modes,
  members,
  roomRenamed,
  invited,

  out(state, { room: key, name, how, text, code = "" }) {
    const made = withRoom(state, key, name, "room");
    return inRoom(made, key, () => ({ joined: false, members: new Table(), out: { how, by: "", text, code } }));
  },

  met: (state, { key, name }) => withRoom(state, key, name, "person"),
};
