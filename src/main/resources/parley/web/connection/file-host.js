/**
 * Where the server takes files, and what is known of those that are there (the FILEHOST extension of soju): the address
 * to send them to is this session's own secret, from the tokens of 005.
 */
const TOKEN = "soju.im/FILEHOST";

/** Address of a file: its id, and its name for people. */
const FILE = /^\/files\/([\w-]{24})\/([^/]+)$/;

/** @param {import("../state/model.js").State} state @returns {string|null} where files go; null: nowhere */
export function uploadAddress(state) {
  const said = state.server.isupport[TOKEN];
  return typeof said === "string" && said ? new URL(said, location.href).href : null;
}

/** @param {string} address @returns {Promise<number>} bytes that a file may have at most; 0: not told */
export async function uploadLimit(address) {
  const answer = await fetch(address, { method: "OPTIONS" }).catch(() => null); // told again by the upload itself
  if (!answer) return 0;
  return Number(/max-size=(\d+)/.exec(answer.headers.get("Upload-Limit") ?? "")?.[1] ?? 0);
}

/**
 * Whether an address is one of a file at a server such as this. Servers have several names, so that the
 * host does not tell.
 *
 * @param {string} href
 * @returns {{path: string, thumb: string, name: string}|null}
 */
export function fileAt(href) {
  const found = URL.canParse(href) ? FILE.exec(new URL(href).pathname) : null;
  return found && { path: found[0], thumb: `/files/${found[1]}/thumb`, name: nameOf(found[2]) };
}

function nameOf(written) {
  try {
    return decodeURIComponent(written);
  } catch {
    return written; // Not how names are written: it is shown as it stands.
  }
}

const known = new Map();

/** @param {string} path @returns {Promise<{type: string, bytes: number}|null>} null: it is not there (any more) */
export function fileFacts(path) {
  if (!known.has(path)) known.set(path, ask(path));
  return known.get(path);
}

async function ask(path) {
  const answer = await fetch(path, { method: "HEAD" });
  if (!answer.ok) return null;
  return { type: answer.headers.get("Content-Type") ?? "", bytes: Number(answer.headers.get("Content-Length") ?? 0) };
}
