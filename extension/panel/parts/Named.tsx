import type { Entity } from "../../api/types";
import { useWords } from "../words";

/** Something that the buyer names, marked; in amber where it is not what was read of the order. */
export function Named({ entity }: { entity: Entity }) {
  const { t, word } = useWords();
  const kind = word("entity_kind", entity.kind);
  const told = entity.agrees === true ? t("named.agrees") : entity.agrees === false ? t("named.differs") : "";
  const carrier = entity.carrier ? ` (${entity.carrier})` : "";
  const label = `${kind}${carrier}${told ? ` · ${told}` : ""}`;
  return (
    <mark class={entity.agrees === false ? "named warn" : "named"} title={label}>
      {entity.text}
      {entity.agrees === false ? <span class="sr-only"> ({label})</span> : null}
    </mark>
  );
}
