/**
 * What the keys of embedded data are called, on any portal: data. A key is compared without capitals and signs
 * (`order_id`, `orderId` and `OrderID` are one). Within each list the surer key stands first.
 */

const keys = (text: string): readonly string[] => text.split(" ");

/** Keys whose value is the order's number. */
export const ORDER_ID_KEYS = keys(
  "orderid ordernumber orderno ordersn amazonorderid purchaseorderid ponumber receiptid mainorderid tradeorderid legacyorderid ordercode ordername",
);
/** Keys that are the order's number only in an object that is an order. */
export const OWN_ID_KEYS = keys("id gid name legacyresourceid number");
/** Keys under which an object, or a list of objects, is an order. */
export const ORDER_KEYS = keys(
  "order orders mainorder mainorders orderdetail orderdetails orderinfo purchaseorder receipt sale orderdata",
);

/** Plain values of the order, by path. */
export const ORDER_VALUE_KEYS: Readonly<Record<string, readonly string[]>> = {
  "order.placed_at": keys(
    "purchasedate orderdate orderedat orderedon ordercreatedat ordercreatetime ordercreateddate placedat createdat createtime createdtime datecreated creationdate createddate created gmtcreate createtimestamp",
  ),
  "order.status": keys("orderstatus displaystatus statustext statuslabel status orderstate"),
  "order.ship_by": keys("shipby shipbydate latestshipdate expectedshipdate shippingdeadline shipdeadline"),
  "order.deliver_by": keys("deliverby deliverbydate latestdeliverydate estimateddeliverydate promiseddeliverydate"),
  "order.buyer_note": keys("buyernote customernote buyermessage messagefrombuyer buyerremark"),
  "claim.reason": keys("claimreason disputereason"),
  "return.reason": keys("returnreason"),
  "return.id": keys("returnid rmaid returnrequestid"),
  "return.status": keys("returnstatus"),
};
export const ORDER_TOTAL_KEYS = keys(
  "ordertotal grandtotal totalprice totalpriceset currenttotalpriceset totalamount orderamount ordertotalamount payamount total",
);
/** Keys of the whole within an object of what was paid. */
export const PAID_KEYS = keys("grandtotal total totalpaid");
/** Objects in an order that say what was paid for it. */
export const PAYMENT_KEYS = keys("payment paymentinfo paymentsummary priceinfo");
export const CURRENCY_KEYS = keys("currencycode currency presentmentcurrency currencyid pricecurrency unit");
/** Keys of an amount within an object of money. */
export const AMOUNT_KEYS = keys("amount value cent shopmoney presentmentmoney price");

export const BUYER_KEYS = keys("buyer customer buyerinfo customerinfo purchaser buyeruser");
export const BUYER_NAME_KEYS = keys("buyername customername buyerfullname buyernickname buyerusername buyerpseudoname");
export const PERSON_NAME_KEYS = keys("displayname fullname name nickname username loginname");

export const ADDRESS_KEYS = keys(
  "shippingaddress shipto shiptoaddress deliveryaddress recipientaddress receiveraddress receiptaddress postaladdress toaddress",
);
export const RECIPIENT_KEYS = keys("recipientname receivername fullname name contactperson contactname recipient");
export const LINE_KEYS: readonly (readonly string[])[] = [
  keys("address1 addressline1 line1 street1 street streetaddress firstline detailaddress addressline streetname"),
  keys("address2 addressline2 line2 street2 secondline complement"),
  keys("address3 addressline3 line3"),
];
export const ADDRESS_VALUE_KEYS: Readonly<Record<string, readonly string[]>> = {
  city: keys("city town locality addresslocality cityname"),
  region: keys("state province stateorregion stateprovince region provincecode addressregion statename"),
  postcode: keys("zip zipcode postalcode postcode"),
  country: keys("countryname country countrycode addresscountry countryregion"),
};

export const ITEM_LIST_KEYS = keys(
  "lineitems items orderitems orderlines orderlineitems skuorders suborders childorders products productlist skulist transactions itemlist ordereditem acceptedoffer",
);
export const ITEM_VALUE_KEYS: Readonly<Record<string, readonly string[]>> = {
  title: keys("title productname itemname producttitle itemtitle skuname name"),
  sku: keys("sellersku skucode merchantsku sku"),
  listing_id: keys("asin listingid itemid productid"),
  quantity: keys("quantity quantityordered orderedquantity qty orderquantity"),
};
export const ITEM_PRICE_KEYS = keys("unitprice price itemprice saleprice originalunitpriceset unitamount");
/** Objects in an item that describe it further. */
export const ITEM_INSIDE_KEYS = keys("item product itemoffered variation listing ordereditem sku");

export const PARCEL_LIST_KEYS = keys(
  "fulfillments shipments packages parcels packagelist orderdelivery shippingpackages logisticslist",
);
/** Objects in an order or a parcel that describe the transport further. */
export const PARCEL_INSIDE_KEYS = keys(
  "trackinginfo trackinginfos tracking shipping shipment logistics logisticsinfo fulfillment package shippinginfo carrierinfo",
);
export const PARCEL_VALUE_KEYS: Readonly<Record<string, readonly string[]>> = {
  tracking_number: keys("trackingnumber trackingno trackingcode trackingid waybillnumber waybillno logisticsno mailno"),
  carrier: keys(
    "carriername trackingcompany shippingprovidername shippingprovider logisticscompany carriercode carrier company provider",
  ),
  service: keys("shippingservice servicename shippingmethod servicelevel"),
  shipped_at: keys("shippedat shipdate shippeddate shiptime shippedtime shippeddatetime"),
  delivered_at: keys("deliveredat delivereddate deliveredtime datedelivered deliveredon"),
};

export const MESSAGE_LIST_KEYS = keys("messages messagelist conversationmessages");
export const MESSAGE_VALUE_KEYS: Readonly<Record<string, readonly string[]>> = {
  from: keys("sendertype senderrole fromrole authortype role sender from author sendername"),
  at: keys("sentat createdat createddate createtime timestamp date time datecreated"),
  text: keys("messagebody body text content message"),
};

/** The key as it is compared. */
export function plainKey(key: string): string {
  return key.replace(/[^\p{L}\d]/gu, "").toLowerCase();
}
