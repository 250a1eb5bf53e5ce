/**
 * Registers the service worker, and tells when a new version of the page is ready.
 */

/** Scripts by address are made only here: the page's policy forbids all other ways. */
const policy = globalThis.trustedTypes?.createPolicy("parley", {
  createScriptURL(path) {
    if (path === "/sw.js") return path;
    throw new TypeError(`Not one of ours: ${path}`);
  },
});

/** @param {import("./app.js").App} app */
export async function startWorker(app) {
  const container = navigator.serviceWorker;
  if (!container) return;
  container.addEventListener("message", ({ data }) => {
    if (data?.type === "open" && app.state.rooms[data.key]) app.act.open(data.key);
  });
  const hadOne = Boolean(container.controller);
  container.addEventListener("controllerchange", () => {
    if (!hadOne) return;
    app.updateReady = true;
    app.redraw();
  });
  await container.register(policy ? policy.createScriptURL("/sw.js") : "/sw.js");
}
