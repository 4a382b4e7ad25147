import type { Words } from "../../locales";

/** Names of order-context paths for people, each once: `order.items.0.sku` and `order.items.1.price` are both "items". */
export function fieldNames(paths: string[], words: Words): string[] {
  return [...new Set(paths.map((path) => fieldName(path, words)))];
}

function fieldName(path: string, words: Words): string {
  const steps = path.split(".");
  for (let length = steps.length; length > 0; length -= 1) {
    const key = `field.${steps.slice(0, length).join(".")}`;
    if (words.has(key)) return words.t(key as "field.order.id");
  }
  return path;
}

/** The name of a kind of page. */
export function pageName(kind: string, words: Words): string {
  const key = `page.${kind}`;
  return words.has(key) ? words.t(key as "page.other") : words.t("page.other");
}
