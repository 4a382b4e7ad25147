import { browser } from "wxt/browser";

/** Asks the browser, and the browser the seller, for access to these pages. Call it in the click itself. */
export async function requestAccess(origins: string[]): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins });
  } catch {
    return false;
  }
}
