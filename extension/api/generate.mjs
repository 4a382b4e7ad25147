/**
 * `npm run generate [-- openapi.json]`: writes what the extension knows of the companion from the companion itself, so that the two
 * cannot drift apart; asks the companion's program unless it is given the document. `openapi.json` and `schema.d.ts` describe the interface, `vocabulary.ts` holds the closed lists.
 */

import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import openapiTS, { astToString } from "openapi-typescript";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "../..");
const printed = process.argv[2] ? readFileSync(process.argv[2], "utf8") : ask();
const described = JSON.parse(printed);
write("openapi.json", printed);
write("schema.d.ts", `${header()}${astToString(await openapiTS(described, { defaultNonNullable: false }))}`);
write("vocabulary.ts", `${header()}${vocabulary(described["x-vocabulary"])}`);

/** The document as the companion's program prints it. */
function ask() {
  const python = [".venv/bin/python", ".venv/Scripts/python.exe"].map((path) => join(root, path)).find(existsSync);
  if (python === undefined) throw new Error("There is no .venv at the repository's root: run `make setup` first.");
  return execFileSync(python, ["-m", "server.openapi"], { cwd: root, encoding: "utf8", maxBuffer: 64 << 20 });
}

/** A list of words and the type of one of them, for each closed list of the companion. */
function vocabulary(lists) {
  return Object.entries(lists)
    .map(([name, words]) => {
      const items = words.map((word) => `  ${JSON.stringify(word)},\n`).join("");
      return `export const ${plural(name)} = [\n${items}] as const;\nexport type ${name} = (typeof ${plural(name)})[number];\n`;
    })
    .join("\n");
}

/** `DisputeType` → `DISPUTE_TYPES`. */
function plural(name) {
  const words = name.replace(/(?<=[a-z])(?=[A-Z])/g, "_").toUpperCase();
  return words.endsWith("Y") ? `${words.slice(0, -1)}IES` : `${words}S`;
}

function header() {
  return "// Written by `npm run generate` from the companion's own description. Change it there.\n\n";
}

/** Leaves a file alone that would stay the same, so that builds need not run again. */
function write(name, text) {
  const path = join(here, name);
  if (existsSync(path) && readFileSync(path, "utf8") === text) return;
  writeFileSync(path, text, "utf8");
}
