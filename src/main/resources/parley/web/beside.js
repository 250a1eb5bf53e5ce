/**
 * The address of a file that stands beside this one. Whoever wants a file by name asks here: the build puts many modules
 * into one, and a module's own address is then that of the whole.
 *
 * @param {string} path from the folder of this file
 */
export const beside = (path) => new URL(path, import.meta.url).href;
