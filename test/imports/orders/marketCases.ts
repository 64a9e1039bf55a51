import type { ReadingCase } from "../readingCase";

/** Exports of Square, Etsy, eBay, Amazon, BigCommerce, Wix and Squarespace, with invented buyers. */
export const MARKETS: readonly ReadingCase[] = [
  {
    what: "square",
    csv: `
Date,Time,Time Zone,Gross Sales,Discounts,Net Sales,Gift Card Sales,Tax,Tip,Total Collected,Source,Card,Cash,Fees,Net Total,Transaction ID,Payment ID,Event Type,Location,Customer ID,Customer Name,Customer Reference ID
01/05/2025,10:00:00,PST,$20.00,$0.00,$20.00,$0.00,$1.80,$0.00,$21.80,Point of Sale,$21.80,$0.00,($0.60),$21.20,TX1,P1,Payment,Main,C1,Ann Able,
01/15/2025,10:00:00,PST,$30.00,($5.00),$25.00,$0.00,$2.00,$0.00,$27.00,Point of Sale,$27.00,$0.00,($0.60),$26.40,TX2,P2,Payment,Main,C2,Bob Bell,
01/16/2025,10:00:00,PST,($10.00),$0.00,($10.00),$0.00,($0.90),$0.00,($10.90),Point of Sale,($10.90),$0.00,$0.30,($10.60),TX3,P3,Refund,Main,C1,Ann Able,
02/05/2025,10:00:00,PST,$8.00,$0.00,$8.00,$0.00,$0.70,$0.00,$8.70,Point of Sale,$8.70,$0.00,($0.60),$8.10,TX4,P4,Payment,Main,C2,Bob Bell,
02/06/2025,10:00:00,PST,$8.00,$0.00,$8.00,$0.00,$0.70,$0.00,$8.70,Point of Sale,$8.70,$0.00,($0.60),$8.10,TX5,P5,Payment,Main,,,
`,
    is: { orders: 3, customers: 2, sum: 46.6, returnRate: 0.5, leftOut: { noCustomer: 1 } },
  },
  {
    what: "etsy orders",
    csv: `
Sale Date,Order ID,Buyer User ID,Full Name,First Name,Last Name,Number of Items,Payment Method,Date Shipped,Street 1,Ship City,Ship Country,Currency,Order Value,Coupon Code,Discount Amount,Shipping,Sales Tax,Order Total,Status,Card Processing Fees,Order Net,Adjusted Order Total,Buyer,Order Type,Payment Type
01/05/25,1,annable,Ann Able,Ann,Able,1,Credit Card,01/06/25,x,x,US,USD,20.00,,0.00,5.00,0.00,25.00,,1.00,24.00,,Ann Able (annable),online,online_cc
01/25/25,2,bobbell,Bob Bell,Bob,Bell,1,Credit Card,01/26/25,x,x,US,USD,40.00,,0.00,5.00,0.00,45.00,,1.00,44.00,15.00,Bob Bell (bobbell),online,online_cc
02/05/25,3,annable,Ann Able,Ann,Able,2,Credit Card,02/06/25,x,x,US,USD,10.00,,0.00,5.00,0.00,15.00,,1.00,14.00,,Ann Able (annable),online,online_cc
`,
    is: { orders: 3, customers: 2, sum: 55, byCustomer: { annable: [2, 40], bobbell: [1, 15] } },
  },
  {
    what: "etsy items",
    csv: `
Sale Date,Item Name,Buyer,Quantity,Price,Coupon Code,Discount Amount,Order Shipping,Order Sales Tax,Item Total,Currency,Transaction ID,Listing ID,Date Paid,Ship Name,Order ID
01/05/25,Cup,annable,2,10.00,,0.00,5.00,0.00,20.00,USD,T1,L1,01/05/25,Ann,1
01/05/25,Pot,annable,1,30.00,,0.00,5.00,0.00,30.00,USD,T2,L2,01/05/25,Ann,1
01/15/25,Pot,bobbell,1,30.00,,0.00,5.00,0.00,30.00,USD,T3,L2,01/15/25,Bob,2
`,
    is: { orders: 2, customers: 2, sum: 80, byCustomer: { annable: [1, 50], bobbell: [1, 30] } },
  },
  {
    what: "ebay",
    csv: `
Sales Record Number,Order Number,Buyer Username,Buyer Name,Buyer Email,Item Number,Item Title,Quantity,Sold For,Shipping And Handling,Total Price,Payment Method,Sale Date,Paid On Date
101,11-1,annb,Ann Able,ann@x.com,1,Cup,1,$20.00,$5.00,$25.00,PayPal,Jan-05-25,Jan-05-25
102,11-2,bobb,Bob Bell,bob@x.com,1,Cup,1,$20.00,$5.00,$25.00,PayPal,Jan-15-25,Jan-15-25
103,11-3,annb,Ann Able,ann@x.com,1,Pot,2,$20.00,$5.00,$45.00,PayPal,Feb-05-25,Feb-05-25
`,
    is: { orders: 3, customers: 2, sum: 95, columns: { customer: "Buyer Username", amount: "Total Price" } },
  },
  {
    what: "amazon all orders",
    csv: `
amazon-order-id	merchant-order-id	purchase-date	last-updated-date	order-status	fulfillment-channel	sales-channel	product-name	sku	asin	item-status	quantity	currency	item-price	item-tax	shipping-price	buyer-email
A1		2025-01-05T10:00:00+00:00	2025-01-06T10:00:00+00:00	Shipped	Amazon	Amazon.com	Cup	S1	B1	Shipped	1	USD	20.00	1.00	0.00	ann@marketplace.amazon.com
A1		2025-01-05T10:00:00+00:00	2025-01-06T10:00:00+00:00	Shipped	Amazon	Amazon.com	Pot	S2	B2	Shipped	1	USD	20.00	1.00	0.00	ann@marketplace.amazon.com
A2		2025-01-08T10:00:00+00:00	2025-01-09T10:00:00+00:00	Cancelled	Amazon	Amazon.com	Pot	S2	B2	Cancelled	0	USD			0.00	bob@marketplace.amazon.com
A3		2025-01-18T10:00:00+00:00	2025-01-19T10:00:00+00:00	Shipped	Amazon	Amazon.com	Pot	S2	B2	Shipped	1	USD	30.00	1.00	0.00	cy@marketplace.amazon.com
A4		2025-02-18T10:00:00+00:00	2025-02-19T10:00:00+00:00	Pending	Amazon	Amazon.com	Pot	S2	B2	Unshipped	1	USD	30.00	1.00	0.00	cy@marketplace.amazon.com
`,
    is: { orders: 2, customers: 2, sum: 70, byCustomer: { "ann@marketplace.amazon.com": [1, 40] } },
  },
  {
    what: "amazon no buyer",
    csv: `
amazon-order-id	purchase-date	order-status	sku	quantity	currency	item-price	ship-city	ship-postal-code
A1	2025-01-05T10:00:00+00:00	Shipped	S1	1	USD	20.00	Rome	10115
A3	2025-01-18T10:00:00+00:00	Shipped	S2	1	USD	30.00	Rome	10117
`,
    asks: "column:customer",
  },
  {
    what: "bigcommerce",
    csv: `
Order ID,Customer ID,Customer Name,Customer Email,Customer Phone,Order Date,Order Status,Subtotal (ex tax),Subtotal (inc tax),Order Total (ex tax),Order Total (inc tax),Refund Amount,Payment Method,Total Quantity,Order Currency Code
101,0,Ann Able,ann@x.com,,2025-01-05,Completed,18,20,22,25,0,PayPal,1,USD
102,5,Bob Bell,bob@x.com,,2025-01-15,Shipped,18,20,22,25,5,PayPal,1,USD
103,0,Ann Able,ann@x.com,,2025-02-05,Awaiting Fulfillment,18,20,22,30,0,PayPal,1,USD
104,5,Bob Bell,bob@x.com,,2025-02-15,Declined,18,20,22,25,0,PayPal,1,USD
105,5,Bob Bell,bob@x.com,,2025-02-16,Refunded,18,20,22,25,25,PayPal,1,USD
106,5,Bob Bell,bob@x.com,,2025-02-17,Awaiting Payment,18,20,22,25,0,PayPal,1,USD
`,
    is: { orders: 4, customers: 2, sum: 75, byCustomer: { "ann@x.com": [2, 55] } },
  },
  {
    what: "wix",
    csv: `
Order number,Date created,Time,Total order quantity,Contact email,Note from customer,Item,Variant,SKU,Qty,Quantity refunded,Price,Delivery method,Recipient name,Billing name,Payment status,Payment method,Coupon code,Gift card amount,Shipping rate,Total tax,Total,Currency,Refunded amount,Net amount,Fulfillment status
10001,Jan 5 2025,10:00,2,ann@x.com,,Cup,,,1,0,10,Std,Ann,Ann Able,Paid,Card,,,5,0,25,USD,0,25,Fulfilled
10001,Jan 5 2025,10:00,2,ann@x.com,,Pot,,,1,0,10,Std,Ann,Ann Able,Paid,Card,,,5,0,25,USD,0,25,Fulfilled
10002,Jan 15 2025,10:00,1,bob@x.com,,Pot,,,1,0,20,Std,Bob,Bob Bell,Unpaid,Card,,,5,0,25,USD,0,25,Not fulfilled
10003,Feb 15 2025,10:00,1,bob@x.com,,Pot,,,1,0,20,Std,Bob,Bob Bell,Partially refunded,Card,,,5,0,25,USD,10,15,Fulfilled
10004,Feb 16 2025,10:00,1,ann@x.com,,Pot,,,1,0,20,Std,Ann,Ann Able,Paid,Card,,,5,0,25,USD,0,25,Not fulfilled
`,
    is: { orders: 3, customers: 2, sum: 65, byCustomer: { "ann@x.com": [2, 50], "bob@x.com": [1, 15] } },
  },
  {
    what: "squarespace",
    csv: `
Order ID,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Currency,Subtotal,Shipping,Taxes,Amount Refunded,Total,Discount Code,Discount Amount,Shipping Method,Created at,Lineitem quantity,Lineitem name,Lineitem price,Billing Name,Payment Method
00001,ann@x.com,PAID,2025-01-05 10:00:00 -0500,FULFILLED,,USD,20.00,5.00,0.00,0.00,25.00,,0.00,Std,2025-01-05 10:00:00 -0500,1,Cup,10.00,Ann,Stripe
00001,,,,,,,,,,,,,,,,1,Pot,10.00,,
00002,bob@x.com,REFUNDED,2025-01-06 10:00:00 -0500,FULFILLED,,USD,20.00,5.00,0.00,25.00,25.00,,0.00,Std,2025-01-06 10:00:00 -0500,1,Cup,20.00,Bob,Stripe
00003,ann@x.com,PAID,2025-02-05 10:00:00 -0500,FULFILLED,,USD,20.00,5.00,0.00,5.00,25.00,,0.00,Std,2025-02-05 10:00:00 -0500,1,Cup,20.00,Ann,Stripe
`,
    is: { orders: 3, customers: 2, sum: 45, byCustomer: { "ann@x.com": [2, 45], "bob@x.com": [1, 0] } },
  },
];
