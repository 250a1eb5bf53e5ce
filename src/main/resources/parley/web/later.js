/**
 * What the page fetches when the first of it is used: all that opens over it, search, sending files, the names of emoji.
 * One module, so that it is one file: whoever has opened one thing has the others.
 */
import "./lang/en-later.js";
import "./boot.js"; // never here without it: so the build keeps all that the room needs together
import { view as browse } from "./view/browse.js";
import { view as card } from "./view/card.js";
import { view as remove } from "./view/delete.js";
import { view as emoji } from "./view/emoji-picker.js";
import { view as keys } from "./view/key-sheet.js";
import { view as message } from "./view/message-menu.js";
import { view as moderate } from "./view/moderate.js";
import { view as paste } from "./view/paste.js";
import { view as room } from "./view/room-menu.js";
import { view as settings } from "./view/settings.js";
import { view as topic } from "./view/topic.js";

export { loadEmoji, withEmoji } from "./text/emoji.js";
export { Find } from "./view/find.js";
export { Offers } from "./view/offers.js";
export { SearchPanel } from "./view/search-panel.js";

/** Dialogs and menus by the kind of the panel. */
export const OVERLAYS = { browse, card, delete: remove, emoji, keys, message, moderate, paste, room, settings, topic };
