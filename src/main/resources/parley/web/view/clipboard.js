/**
 * The clipboard. Browsers give it to pages over https and at localhost only; elsewhere it takes the old way, by a copy
 * command in whose event the text is given.
 *
 * @param {string} text
 * @returns {Promise<boolean>} whether it is there now
 */
export async function toClipboard(text) {
  if (navigator.clipboard) {
    return navigator.clipboard.writeText(text).then(() => true, () => false);
  }
  let isGiven = false;
  const give = (event) => {
    event.clipboardData.setData("text/plain", text);
    event.preventDefault();
    isGiven = true;
  };
  document.addEventListener("copy", give, { once: true, capture: true });
  document.execCommand("copy");
  document.removeEventListener("copy", give, { capture: true });
  return isGiven;
}
