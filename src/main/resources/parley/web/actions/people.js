/**
 * Other people and oneself: cards, names, accounts, moderation.
 */
import { words } from "../lang/lang.js";

/** @param {import("../app.js").App} app */
export function peopleActions(app) {
  const done = (promise, text) => app.tell(promise.then(() => text && app.note("good", text)));
  const moderate = (run) => {
    app.act.closePanel();
    return app.tell(run());
  };

  return {
    /** Shows who somebody is. */
    async card(nick, anchor) {
      app.act.panel({ kind: "card", nick, about: null }, anchor);
      const about = await app.client.whois(nick).catch(() => null);
      const { panel } = app.state;
      if (panel?.kind === "card" && panel.nick === nick) app.dispatch({ type: "panel", panel: { ...panel, about } });
    },

    mention(nick) {
      app.act.closePanel();
      const empty = !app.state.rooms[app.state.open]?.draft;
      app.later(() => app.composer.insert(empty ? `${nick}: ` : `${nick} `));
    },

    nick: (name) => app.tell(app.client.nick(name)),
    away: (text) => app.tell(app.client.away(text)),
    login: (account, password) => done(app.client.login(account, password), words.loggedInNow(account)),
    register: (account, password, email) =>
      done(app.client.register(account, password, email), words.registered(account)),
    logout: () => app.client.logout(),

    kick: (key, nick, reason) => moderate(() => app.client.kick(key, nick, reason)),
    ban: (key, nick, reason) => moderate(() => app.client.ban(key, nick, reason)),
    unban: (key, nick) => moderate(() => app.client.unban(key, nick)),
    mute: (key, nick) => moderate(() => app.client.mute(key, nick)),
    setRank: (key, nick, letter, on) => moderate(() => app.client.setRank(key, nick, letter, on)),
    invite: (key, nick) => moderate(() => app.client.invite(key, nick)),
    ask: (what, key, nick) => app.act.panel({ kind: "moderate", what, key, nick }),
  };
}
