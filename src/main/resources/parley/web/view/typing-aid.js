/**
 * Bold and italic in a text field: marks around what is selected, taken away when they are there.
 */

/** @param {HTMLTextAreaElement} field @param {string} mark such as `**` */
export function surround(field, mark) {
  const { selectionStart: from, selectionEnd: to, value } = field;
  const size = mark.length;
  const marked = value.slice(from - size, from) === mark && value.slice(to, to + size) === mark;
  if (marked) {
    field.setRangeText(value.slice(from, to), from - size, to + size, "select");
    field.setSelectionRange(from - size, to - size);
  } else {
    field.setRangeText(mark + value.slice(from, to) + mark, from, to, "select");
    field.setSelectionRange(from + size, to + size);
  }
}
