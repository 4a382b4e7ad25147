import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { askBackground, onStateChanged, type PanelState } from "../../messages";

const RETRY_MS = 3_000;

export interface Watched {
  /** null until the background script has answered once. */
  state: PanelState | null;
  refresh: () => Promise<void>;
}

/**
 * The state of one portal tab, kept fresh: asked at the start, on every push about it, and every few seconds while the
 * companion is away. `tabId` null: the tab that the panel stands beside.
 */
export function usePanelState(tabId: number | null): Watched {
  const [state, setState] = useState<PanelState | null>(null);
  const turn = useRef(0);

  const refresh = useCallback(async () => {
    const mine = ++turn.current;
    const next = await askBackground("panel/get-state", tabId === null ? {} : { tabId }).catch(() => null);
    if (mine === turn.current && next) setState(next);
  }, [tabId]);

  useEffect(() => {
    void refresh();
    return onStateChanged((changed) => {
      if (tabId === null || changed === null || changed === tabId) void refresh();
    });
  }, [refresh, tabId]);

  const away = state !== null && state.connection !== "ok";
  useEffect(() => {
    if (!away) return;
    const timer = setInterval(() => {
      if (!document.hidden) void refresh();
    }, RETRY_MS);
    return () => clearInterval(timer);
  }, [away, refresh]);

  return { state, refresh };
}
