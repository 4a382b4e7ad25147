/**
 * Where things stand on Seller Central's pages. Each selector has beside it what it is expected to find, so that
 * whoever mends it after a change of the page knows what to look for. Several layouts live side by side, newest first.
 */

const attribute = (id: string): string => `[data-test-id="${id}"]`;

export const SELECTORS = {
  /** Present while the order is still being fetched. Gone when the page is ready. */
  loading: "#apploading > span",
  /** The heading of an order's details. One, when the page is ready. */
  orderReady: `${attribute("order-details-label")}, ${attribute("order-id-value")}, #myo-order-details-buyer-address, #myo-order-details-product-sku`,

  /** One span a piece of the delivery address: name, company, streets, city, state, postcode, country. Arrives late. */
  shipTo: `${attribute("shipping-section-buyer-address")}, #myo-order-details-buyer-address`,
  /** The recipient, where the page names it apart from the address. */
  recipient: attribute("shipping-section-recipient-name"),
  /** The buyer's name as a link to the contact form. */
  buyer: `${attribute("shipping-section-contact-buyer-value")}, a${attribute("buyer-name-with-link")}`,

  /** The table of ordered items, recognised by its heading cells. */
  itemHeading: `th${attribute("item-name-heading")}`,
  /** Cells of the item table's head; the gift column is hidden on most orders and then has no cell in the rows. */
  itemHeadings: "thead th",
  itemRows: "tbody > tr",
  /** "Shipped", "Delivered": of one item. */
  itemStatus: `${attribute("item-status-label")}, .main-status`,
  /** The product's name, linked to its page in the shop. */
  itemTitle:
    '.myo-list-orders-product-name-cell a[href*="/gp/product/"], .myo-list-orders-product-name-cell a[href*="/dp/"]',
  /** "ASIN: …", "SKU: …": words in the page's language, no attribute. */
  itemCodes: ".product-name-column-word-wrap-break-all",
  /** One line of the sums beside an item: words and amounts. The item's total is the one in bold. */
  sumRow: ".a-row",
  sumBold: ".a-text-bold",
  /** The class is really written like that, with nothing after the hyphen. */
  sumAmount: '[class~="a-color-"]',

  /** The tracking number of one parcel, linked or not. */
  trackingNumber: attribute("tracking-id-value"),

  /** The form for writing to the buyer. Its address differs from country to country. */
  contactForm: ".contact-buyer-text-area, .ayb-contact-buyer-header",
  /** "Send message to NAME". */
  contactHeader: ".ayb-contact-buyer-header h2",
  /** The host of the message box; the box itself is in its shadow root. */
  messageBoxHost: ".contact-buyer-text-area kat-textarea",

  /**
   * One message of the conversation, where the form shows it. No public source describes the real page here; these
   * are the practice portal's, beside the parts that any such list has: who, when, what, and what is attached.
   */
  message: ".conversation > .message",
  messageSender: ".message-head strong",
  messageTime: ".message-head time",
  messageText: "p",
  messageAttachment: ".message-attachments a[href]",

  /** A field of the listing editor. Its name tells what it is, its `value` repeats what it holds. */
  listingField: [
    "kat-textarea",
    "kat-input",
    "kat-dropdown",
    "kat-radiobutton",
    "kat-predictive-input",
    "kat-date-picker",
  ]
    .map((host) => `${host}[name]`)
    .join(),
  /** The chosen option of a `kat-dropdown`, in its root. */
  chosenOption: ".select-header",

  /** The name of a product, linked to its page in the shop, on any list. */
  itemLink: 'a[href*="/gp/product/"], a[href*="/dp/"], kat-link[href*="/dp/"]',

  /** The box of one SAFE-T claim in the list; its number is in the id. */
  safetClaim: 'div[id^="claim-content-wrapper-"]',

  /** A row of the feedback manager, and its cells. The comment's cell has no class of its own: it is the fourth. */
  feedbackRow: ".fbm-content.katal kat-table-row:not(.fb-detail-table-header)",
  feedbackHead: ".fbm-content.katal kat-table-row.fb-detail-table-header",
  rowOfHeads: "kat-table-row, tr",
  feedbackDate: "kat-table-cell.col_order_date",
  feedbackRating: "kat-table-cell.col_feedback_rating kat-star-rating[value]",
  feedbackOrder: "kat-table-cell.col_order_id",
  feedbackComment: "kat-table-cell:nth-of-type(4)",

  /** The card of one customer review, and its parts. */
  review: ".reviewContainer",
  reviewStars: "kat-star-rating.reviewRating[value]",
  reviewTitle: '[id$="-title"] b',
  reviewBody: '[id^="review-content-"]',
  reviewProduct: '.asinDetail a[href*="/dp/"]',
  /** Short texts of a card, among which stands who wrote it and when. */
  reviewLine: "span, p, div",

  /** One thread of the inbox: the address of a thread names its case. */
  threadLink: 'a[href*="cc="], kat-link[href*="cc="]',
  /** When the last answer in a thread was given, in the older list of threads. */
  threadState: ".case-status-label",

  /** A row of the order list. */
  listRow: "#orders-table tbody > tr",
  listDate: attribute("oth-order-date"),
  listDetails: attribute("oth-order-details"),
  /** The name of a product of the order, linked to its page in the shop. */
  listItemLink: 'a[href*="/gp/product/"], a[href*="/dp/"]',
  mainStatus: ".main-status",
  /** The order number, linked to the order. */
  listOrderLink: '.cell-body-title a, a[href*="/orders-v3/order/"]',
  listBuyer: attribute("buyer-name-with-link"),
} as const;

export interface ListColumn {
  selector: string;
  /** Its place in a row of the layout without attributes, from 0. */
  place: number;
}

/** Cells of a whole row in the layout without attributes; in any other row no cell is told by its place. */
export const LIST_PLACES = 9;

/** The columns of the order list. */
export const LIST_COLUMNS = {
  date: { selector: attribute("oth-order-date"), place: 1 },
  details: { selector: attribute("oth-order-details"), place: 2 },
  product: { selector: attribute("oth-product-info"), place: 4 },
  /** What the buyer asked for; dashes where that is nothing. */
  note: { selector: "", place: 5 },
  dates: { selector: attribute("oth-customer-option"), place: 6 },
  status: { selector: attribute("oth-order-status"), place: 7 },
} as const satisfies Record<string, ListColumn>;

/** Single values of the order page that carry an attribute, by path of the order context. */
export const ORDER_VALUES: readonly { path: string; selector: string; kind?: "time" | "order-id" }[] = [
  { path: "order.id", selector: attribute("order-id-value"), kind: "order-id" },
  { path: "order.placed_at", selector: attribute("order-summary-purchase-date-value"), kind: "time" },
  { path: "order.ship_by", selector: attribute("order-summary-shipby-value"), kind: "time" },
  { path: "order.deliver_by", selector: attribute("order-summary-deliverby-value"), kind: "time" },
  { path: "order.fulfilment", selector: attribute("order-summary-fulfillment-channel-value") },
  { path: "marketplace", selector: attribute("order-summary-sales-channel-value") },
];

/** The service the buyer chose; it stands for the parcels too where these do not name theirs. */
export const SHIPPING_SERVICE = attribute("order-summary-shipping-service-value");

/** The layout before 2020, still sent to some accounts. */
export const OLD_ITEM = {
  sku: "#myo-order-details-product-sku",
  listing_id: "#myo-order-details-product-asin",
  quantity: "#myo-order-details-item-quantity-ordered",
  price: "#myo-order-details-item-total",
} as const;
