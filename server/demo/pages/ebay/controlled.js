// Text fields that a framework owns, as on the real site: it keeps the value itself and writes it back over the box.

/**
 * Makes `box` (input or textarea) a controlled field: `take(text)` is called with what was typed. As in React, a value
 * that is assigned to the element is known to be the page's own and an event that follows it tells nothing new: only
 * what comes in past the element (typing, or the prototype's own setter) counts. What does not count is written over
 * when the focus leaves the field.
 */
export function controlled(box, start, take) {
  const own = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(box), "value");
  let known = start;
  let model = start;
  own.set.call(box, start);
  box.defaultValue = start;
  Object.defineProperty(box, "value", {
    configurable: true,
    get: () => own.get.call(box),
    set(text) {
      known = String(text);
      own.set.call(box, text);
    },
  });
  box.addEventListener("input", () => {
    const text = own.get.call(box);
    if (text === known) return;
    known = text;
    model = text;
    take(text);
  });
  box.addEventListener("blur", () => {
    known = model;
    if (own.get.call(box) !== model) own.set.call(box, model);
  });
  return {
    clear() {
      known = "";
      model = "";
      own.set.call(box, "");
    },
  };
}
