### What is missing, told to the seller in Chinese.

missing-photo-of-damage = 破损照片
missing-photo-of-defect = 故障照片或视频
missing-photo-of-item-received = 买家实际收到的商品照片
missing-which-part-is-missing = 具体缺少哪个部件
missing-which-size-is-needed = 买家需要的尺码
missing-what-differs = 与商品描述不符之处
missing-check-with-neighbours = 邻居或代收点是否收到包裹
missing-return-tracking-number = 退货的物流单号
missing-duty-receipt = 关税或进口增值税的缴费凭证
missing-correct-address = 收货地址是否完整
missing-what-is-wrong = 具体的问题是什么
