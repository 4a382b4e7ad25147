// Brand customer reviews: card, stars, title, text and the product's box as attested.
import { h, lines, load, query, show, speak, startRow, t } from "../build.js";

export async function renderReviews({ signal }) {
  const view = await load(`/practice-data/standing/reviews${query()}`, signal);
  speak(view.language);
  return h("div.reviews", {}, h("h1", {}, t("reviews.title")), view.rows.map(card));
}

function card(one) {
  const shown = startRow();
  const see = (path, value) => show(`review.${path}`, value, shown);
  see("id", one.id);
  see("rating", one.rating);
  see("author", one.author);
  see("at", one.at);
  return h(
    "div.reviewContainer",
    {},
    h("kat-star-rating.reviewRating", { value: one.rating }),
    h("div", { id: `${one.id}-title` }, h("b", {}, see("title", one.title))),
    h("div", {}, h("span", {}, t("reviews.by", { author: one.author, date: one.at }))),
    one.verified ? h("div", {}, t("reviews.verified")) : null,
    h("div", { id: `review-content-${one.id}` }, lines(see("text", one.text))),
    h(
      "div.asinDetail",
      {},
      h("div", {}, h("a", { href: one.url, target: "_blank", rel: "noopener" }, one.product)),
      h("div", {}, `${t("reviews.child-asin")}: `, h("a", { href: one.url }, see("listing_id", one.asin))),
      h("div", {}, `${t("reviews.brand")}: Mingyuan Home`),
    ),
    h("kat-button", { variant: "secondary", label: t("reviews.contact") }),
  );
}
