/**
 * The page itself: what is open over it, drawers, focus, scrolling.
 */

/** @param {import("../app.js").App} app */
export function pageActions(app) {
  return {
    /** Opens something over the page. @param {Object} panel @param {Element} [anchor] what it belongs to */
    panel(panel, anchor) {
      if (!app.state.panel) app.returnTo = anchor ?? document.activeElement;
      app.anchor = anchor?.getBoundingClientRect() ?? null;
      app.dispatch({ type: "panel", panel });
    },

    closePanel() {
      if (!app.state.panel) return;
      app.dispatch({ type: "panel", panel: null });
      const back = app.returnTo;
      app.later(() => (back?.isConnected && back !== document.body ? back.focus() : app.composer.offerFocus()));
    },

    openRooms() {
      app.act.panel({ kind: "rooms" });
      app.later(() => document.querySelector(".rooms a[aria-current], .rooms a")?.focus());
    },

    toggleMembers() {
      if (!app.narrow.matches) {
        const { showMembers } = app.state.settings;
        app.dispatch({ type: "setting", name: "showMembers", value: !showMembers });
      } else if (app.state.panel?.kind === "members") {
        app.act.closePanel();
      } else {
        app.act.panel({ kind: "members" });
        app.later(() => document.querySelector(".side button")?.focus());
      }
    },

    /** Whether a drawer lies over the messages: they are out of reach then. */
    drawerIsOpen() {
      const kind = app.state.panel?.kind;
      return kind === "rooms" ? app.phone.matches : app.narrow.matches && (kind === "members" || kind === "search");
    },

    settings: () => app.act.panel({ kind: "settings" }),
    keys: () => app.act.panel({ kind: "keys" }),

    setting(name, value) {
      app.dispatch({ type: "setting", name, value });
    },

    /** Puts a command into the composer; those without parts run at once. */
    startCommand(command) {
      const { open } = app.state;
      if (!open) return app.act.browse();
      if (!command.usage().includes("<")) return command.run(app, open, "");
      app.act.draft(open, `/${command.name} `);
      app.later(() => app.composer.toEnd());
    },

    focusComposer: () => app.composer.focus(),

    focusSearch() {
      if (app.phone.matches && app.state.panel?.kind !== "rooms") app.act.panel({ kind: "rooms" });
      app.later(() => document.getElementById("search")?.focus());
    },

    scrollPage(by) {
      const { list } = app.log;
      list.scrollTop += by * Math.max(100, list.clientHeight - 60);
    },

    /** Esc with nothing open: read, and to the latest. */
    escape() {
      if (app.find.isOpen) app.find.close();
      else if (app.state.panel) app.act.closePanel();
      else if (app.state.open) app.act.latest();
    },
  };
}
