import { useCallback, useEffect, useState } from "preact/hooks";
import { askBackground, type KnownPortal } from "../../messages";

/** The portals whose pages can be read; empty until the background script has answered. */
export function usePortals(): { portals: KnownPortal[]; refresh: () => void } {
  const [portals, setPortals] = useState<KnownPortal[]>([]);
  const refresh = useCallback(() => {
    void askBackground("panel/get-portals", {}).then(
      (answer) => setPortals(answer?.portals ?? []),
      () => undefined,
    );
  }, []);
  useEffect(refresh, [refresh]);
  return { portals, refresh };
}
