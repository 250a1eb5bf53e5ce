import { surround } from "/web/view/typing-aid.js";
import { equal, test } from "/test/check.js";

function field(text, from, to) {
  const element = document.createElement("textarea");
  element.value = text;
  element.setSelectionRange(from, to);
  return element;
}

test("marks are put around what is selected, and taken away again", () => {
  const element = field("make it bold", 5, 7);
  surround(element, "**");
  equal(element.value, "make **it** bold");
  equal(element.value.slice(element.selectionStart, element.selectionEnd), "it");
  surround(element, "**");
  equal(element.value, "make it bold");
});

test("with nothing selected the cursor stands between the marks", () => {
  const element = field("", 0, 0);
  surround(element, "*");
  equal(element.value, "**");
  equal(element.selectionStart, 1);
});
