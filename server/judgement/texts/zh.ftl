deadline-answer-claim = 回复索赔
deadline-ship = 发货
missed-answer-claim = 不答复，平台会按现有信息裁决，通常判给买家。
missed-ship = 迟发或未发会计入考核指标。

type-not-received = 未收到货
type-delivered-not-received = 显示妥投，买家称未收到
type-late = 延误
type-damaged = 到货破损
type-defective = 商品故障
type-not-as-described = 与描述不符
type-wrong-item = 发错货
type-missing-parts = 少件
type-size-fit = 尺码不合
type-counterfeit = 质疑真伪
type-changed-mind = 不想要了
type-cancellation = 要求取消
type-customs-duties = 关税或进口税
type-refund-not-received = 未收到退款
type-return-problem = 退货出问题
type-unauthorized-payment = 未授权付款
type-review-threat = 以差评要挟
type-address-change = 要改地址
type-product-question = 商品咨询
type-other = 不明确

ask-full-refund = 退款
ask-return-and-refund = 退货退款
ask-partial-refund = 部分退款
ask-replacement = 换新补发
ask-resend-parts = 补寄配件
ask-repair = 维修
ask-cancel-order = 取消订单
ask-correct-address = 更改地址
ask-trace-with-carrier = 查询包裹位置
ask-answer-question = 答复问题

threat-bad-review = 给差评
threat-claim = 向平台索赔
threat-chargeback = 发起信用卡拒付
threat-legal = 走法律途径

list-and = { $first }和{ $last }
list-comma = { $first }、{ $last }

summary-says = 买家{ $country ->
    [none] {""}
   *[other] （{ $country }）
}：{ $type }。
summary-asks = 要求{ $asks }。
summary-threat = 威胁要{ $threats }。
summary-claim = 未结：{ $kind }。
summary-delivered = 承运人显示 { $date } 妥投{ $ontime ->
    [yes] ，在承诺期内
    [no] ，已超承诺期
   *[other] {""}
}。
summary-moving = 包裹在途，最近扫描：{ $days ->
    [0] 今天
   *[other] { $days } 天前
}{ $place ->
    [none] {""}
   *[other] （{ $place }）
}。
summary-stuck = 已 { $days } 天无扫描。
summary-late = 已超过承诺送达日 { $days } 天。
summary-unshipped = 尚未发货。
summary-platform = 由平台配送。
summary-unclear = 看不出买家想要什么：请阅读原文并自行选择纠纷类型。
summary-content = 买家只是说一切都好。
summary-request-closed = 申请已处理。
summary-cancelled = 订单已取消。
summary-overdue = 尚未发货，且已过最晚发货时间。
summary-delivered-once = 承运人显示已妥投，未读到日期。
summary-promised = 承诺送达日是 { $days } 天前，是否已送达没有读到。
summary-no-message = 尚未读到买家来信。

why-unknown = 无法判断：{ $facts }{ $count ->
    [1] 未知
   *[other] 均未知
}。
why-no-complaint = 没有读到任何投诉。
why-unclear = 尚不清楚投诉内容，无法判断。
why-no-rule = 没有规则涉及此项。
if-payer = { $party }承担（{ $rule }）。
if-protection = “{ $name }”保障成立。
party-seller = 卖家
party-carrier = 承运人
party-platform = 平台
party-buyer = 买家
party-customs = 海关
party-supplier = 供应商
party-shared = 双方
party-undetermined = 待定

contradiction = { $field }：{ $firstpage } 显示 { $first }，{ $secondpage } 显示 { $second }。
contradiction-order-number = 买家提到的订单号是 { $named }，而本订单是 { $known }。
contradiction-tracking-number = 买家提到的运单号是 { $named }，而本订单的运单号是 { $known }。
contradiction-amount = 买家提到的金额是 { $named }，而整个订单只付了 { $known }。
contradiction-in-hand = 买家说的是已到手的商品，但没有读到妥投记录。

option-forbidden = 此处不可行：{ $why }
option-cost-goods = 成本：货值按售价的 { $percent }% 计{ $postage ->
    [known] ，加上与首次相同的运费。
   *[unknown] ；运费未知。
}
option-cost-return = 成本：{ $sellable ->
    [yes] 退程运费按去程计，商品可再售。
   *[no] 退款加退程运费，退回商品不能当新品再售。
}

note-other-language = 买家用{ $spoken }写信，暂不能用该语言写回复；这封是{ $written }，请翻译后再发。
note-no-messages = 没有读到买家消息：请打开会话页，或把消息粘贴到面板里。
note-unsure = 纠纷类型是推测，请确认。
note-no-delivery = 没有读到物流信息：请打开订单页，或补充物流。
note-thin-wish = 平台规则资料有限：Wish 的规则是 2024 年以前的，不据此计算时限，请以页面为准。
note-thin-temu = 平台规则资料有限：Temu 只在卖家中心显示卖家时限，请以页面为准。
note-thin-aliexpress = 平台规则资料有限：查到的速卖通规则多为 2010 至 2022 年，请以页面为准。
note-language = 无法判断来信语言，回复使用站点语言。

reason-fact = { $fact }：{ $value }
reason-similar = 案例库 { $case } { $outcome ->
    [won] 胜诉
    [lost] 败诉
   *[settled] 和解
}：{ $lesson }
value-yes = 是
value-no = 否
same-fact = { $fact }：{ $value }
different-fact = { $fact }：本单{ $ours }，案例{ $theirs }

state-pre-transit = 已制单
state-in-transit = 运输中
state-out-for-delivery = 派送中
state-available-for-pickup = 待自提
state-customs = 清关中
state-exception = 异常
state-failed-attempt = 投递失败
state-delivered = 已妥投
state-returning = 退回中
state-returned = 已退回
state-lost = 丢失
state-expired = 查询过期
state-unknown = 未知

claim-message = 站内消息
claim-return-request = 退货申请
claim-a-to-z = A-to-z 索赔
claim-inr-case = 未收到货纠纷
claim-snad-case = 描述不符纠纷
claim-cancellation-request = 取消申请
claim-payment-dispute = 付款争议
claim-chargeback = 信用卡拒付
claim-feedback = 店铺反馈
claim-review = 商品评论
claim-policy-warning = 政策警告

name-category = 品类
name-country = 国家
name-marketplace = 站点
name-portal = 平台
name-language = 语言
