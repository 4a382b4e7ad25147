/**
 * Where eBay's seller pages keep what we read, as far as the pages give it a lasting name. Ids that begin with `s0-`
 * and hashed classes change from order to order and are never used.
 */

export const SELECTORS = {
  /** Pairs of a label and a value about the order. */
  orderInfo: ".order-info",
  shipTo: ".shipping-address.address, .ship-to.address",
  /** Each piece of the address is a button that copies it. */
  copied: "button.tooltip__host",
  copiedOld: ".copy-to-clipboard",
  phone: "dl.phone",
  card: ".lineItemCardInfo",
  cardBox: ".item-card, .lineItemCard",
  itemLink: 'a[href*="/itm/"]',
  itemLinkText: ".PSEUDOLINK",
  itemId: ".lineItemCardInfo__itemId",
  itemSku: ".lineItemCardInfo__sku",
  /** The first is the label, the second the value. */
  secondary: "span.sh-secondary",
  quantity: ".quantity__value",
  soldPrice: ".soldPrice__value",
  tracking: ".lineItemCardInfo__tracking, .tracking-info",
  buyerPaid: ".payment-info.buyer-paid",
  amount: "dl.total dd.amount",
  payment: ".payment-info",
  userLink: 'a[href*="/usr/"]',
  orderLink: 'a[href*="/ord/details"]',
  listRow: 'tr[id^="order-"]',
  /** The box that a message is written in. */
  messageBox: 'textarea[name*="message" i], [contenteditable="true"][role="textbox"]',
  subject: 'input[name*="subject" i]',
} as const;

/** Fields of the listing editor, by path of a listing. */
export const LISTING_FIELDS = {
  "listing.title": 'input[name="title"]',
  "listing.sku": 'input[name="customLabel"]',
  "listing.price": 'input[name="price"]',
  "listing.quantity": 'input[name="quantity"]',
  "listing.condition_note": 'textarea[name="itemConditionDescription"]',
} as const;

export const LISTING = {
  /** The editor of the description is a page in a frame of the same origin. */
  descriptionFrame: "iframe#se-rte-frame__summary",
  editable: '[contenteditable="true"]',
  /** What the description will be sent as. The condition's box has a longer name, so the name must match as a whole. */
  descriptionMirror: 'textarea[name="description"]',
  uploader: "input#fehelix-uploader",
  condition: "#summary-condition-field-value",
  specific: '[class*="summary__attributes--field"]',
  specificLabel: 'button[id*="item-specific-dropdown-label"], [id*="item-specific-dropdown-label"]',
  specificValue: "button.se-expand-button__button, button.fake-menu-button__button",
} as const;
