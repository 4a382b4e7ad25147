import { useState } from "preact/hooks";
import type { KnownPortal } from "../../messages";
import { Live, Note } from "../parts/Note";
import { requestAccess } from "../state/access";
import { useWords } from "../words";

/** Portals into whose pages the browser does not let us, with a button for each to change that. */
export function Access({ portals, onChange }: { portals: KnownPortal[]; onChange: () => void }) {
  const { t, word, list } = useWords();
  const [refused, setRefused] = useState(false);
  const shut = portals.filter(({ allowed }) => !allowed);
  if (shut.length === 0) return null;
  const allow = async ({ origins }: KnownPortal) => {
    const given = await requestAccess(origins);
    setRefused(!given);
    if (given) onChange();
  };
  return (
    <Note tone="warn">
      <p>{t("access.title")}</p>
      <p class="small">{t("access.why", { portals: list(shut.map(({ portal }) => word("portal", portal))) })}</p>
      <div class="actions">
        {shut.map((one) => (
          <button key={one.portal} type="button" class="button quiet" onClick={() => void allow(one)}>
            {t("access.allow", { portal: word("portal", one.portal) })}
          </button>
        ))}
      </div>
      <Live>{refused ? <p class="small">{t("access.refused")}</p> : null}</Live>
    </Note>
  );
}
