/** What runs in a portal's page presses nothing there: every way of pressing by code is looked for in the source. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../../../extension");
const PRESSING = new Set(["click", "submit", "requestSubmit", "initMouseEvent", "initKeyboardEvent", "createEvent"]);
/** The only events that writing into a field needs. */
const TYPED_EVENTS = new Set(["input", "beforeinput", "change", "focus", "blur"]);
const EVENT_CLASSES = new Set(["Event", "InputEvent", "CustomEvent"]);
const COMMANDS = new Set(["insertText"]);

/** Every place in `code` that presses, or that could without this test seeing it. */
function pressesIn(code: string): string[] {
  const found: string[] = [];
  const source = ts.createSourceFile("file.ts", code, ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    if (presses(node)) found.push(node.getText(source).slice(0, 120));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function presses(node: ts.Node): boolean {
  if (ts.isPropertyAccessExpression(node)) return PRESSING.has(node.name.text);
  if (ts.isElementAccessExpression(node)) return isWord(node.argumentExpression, PRESSING);
  if (ts.isBindingElement(node)) return PRESSING.has((node.propertyName ?? node.name).getText());
  if (ts.isNewExpression(node))
    return /^(Mouse|Pointer|Keyboard|Submit|Touch|Drag|UI)Event$/.test(lastName(node.expression));
  if (!ts.isCallExpression(node)) return false;
  const called = lastName(node.expression);
  if (called === "dispatchEvent") return !isTypedEvent(node.arguments[0]);
  return called === "execCommand" && !isWord(node.arguments[0], COMMANDS);
}

/** Said on the spot: which event it is must be plain to see. */
function isTypedEvent(event: ts.Expression | undefined): boolean {
  return (
    event !== undefined &&
    ts.isNewExpression(event) &&
    EVENT_CLASSES.has(lastName(event.expression)) &&
    isWord(event.arguments?.[0], TYPED_EVENTS)
  );
}

function isWord(node: ts.Expression | undefined, words: ReadonlySet<string>): boolean {
  return node !== undefined && ts.isStringLiteralLike(node) && words.has(node.text);
}

function lastName(expression: ts.Expression): string {
  return ts.isPropertyAccessExpression(expression) ? expression.name.text : expression.getText();
}

const files = ["portals", "features"].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`),
);

describe("what runs in a portal's page presses nothing there", () => {
  it.each(files)("%s", (file) => {
    expect(pressesIn(readFileSync(join(ROOT, file), "utf8"))).toEqual([]);
  });
});

describe("every way of pressing is seen", () => {
  it.each([
    "button.click()",
    "button?.click()",
    'button["click"]()',
    "const { click } = button",
    "HTMLElement.prototype.click.call(button)",
    "form.submit()",
    "form.requestSubmit(button)",
    'button.dispatchEvent(new Event("click"))',
    'button.dispatchEvent(new MouseEvent("click"))',
    'box.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter" }))',
    'form.dispatchEvent(new Event("submit", { bubbles: true }))',
    'const event = new Event("click"); button.dispatchEvent(event)',
    "button.dispatchEvent(new Event(type))",
    'doc.createEvent("MouseEvents")',
    'doc.execCommand("insertParagraph")',
  ])("%s", (code) => {
    expect(pressesIn(code)).not.toEqual([]);
  });

  it("and writing and listening are none", () => {
    const code = `box.dispatchEvent(new InputEvent("input", { data: text }));
      doc.addEventListener("click", stop, true); doc.execCommand("insertText", false, text); "click.submit()";`;
    expect(pressesIn(code)).toEqual([]);
  });
});
