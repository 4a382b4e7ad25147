// A control that belongs to the page's framework, as React's do: the framework keeps the value, hears of changes by
// `input` events, and draws its own value again over whatever it did not hear of.

/**
 * Makes `control` (an input or a textarea) one of those. `heard(value)` is told of each change. A plain
 * `control.value = …` is taken for the framework's own writing, so the `input` event after it is no change; the native
 * setter and typing are.
 */
export function control(control, heard) {
  const native = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), "value");
  let drawn = native.get.call(control);
  let kept = drawn;
  Object.defineProperty(control, "value", {
    configurable: true,
    get: () => native.get.call(control),
    set: (words) => {
      drawn = String(words);
      native.set.call(control, words);
    },
  });
  const redraw = () => {
    if (native.get.call(control) !== kept) native.set.call(control, kept);
    drawn = kept;
  };
  control.addEventListener("input", () => {
    const now = native.get.call(control);
    if (now === drawn) return redraw();
    drawn = now;
    kept = now;
    heard(now);
  });
  control.addEventListener("blur", redraw);
  return {
    /** What the framework itself draws into the control. */
    draw: (words) => {
      kept = String(words);
      redraw();
    },
  };
}
