### What the buyer reads, in Korean. Inserted words are followed by a noun or by a particle that has one form only,
### so that the sentence is right whatever their last sound is.

## Building blocks

own-order = { $item ->
    [none] 주문하신 상품
   *[titled] 주문하신 “{ $item }” 상품
}
own-item = { $item ->
    [none] 해당 상품
   *[titled] “{ $item }” 상품
}
own-total = { $amount ->
    [none] 결제하신 금액 전액
   *[known] 결제하신 { $amount } 전액
}
own-credit = { $amount ->
    [none] 적립금
   *[known] { $amount } 상당의 적립금
}
own-duties = { $amount ->
    [none] 납부하신 세금 및 수수료 금액
   *[known] 납부하신 세금 및 수수료({ $amount }) 금액
}
own-dispatch = { $dispatch ->
    [none] {""}
    [today] 오늘{" "}
   *[dated] { $dispatch }에{" "}
}
own-arrives = { $arrives ->
    [none] {""}
   *[dated] {" "}{ $arrives }에 도착할 예정입니다.
}
own-tracking = { $tracking ->
    [none] {""}
   *[known] (운송장 번호: { $tracking })
}
own-on-date = { $date ->
    [none] {""}
   *[dated] { $date }에{" "}
}
own-in-place = { $place ->
    [none] {""}
   *[known] { $place }에서{" "}
}
own-platform = { $platform ->
    [none] 판매 플랫폼
   *[named] { $platform }
}
own-carrier = { $carrier ->
    [none] 배송사
   *[named] { $carrier }
}

## Greeting and end

greeting = { $form ->
    [none] 고객님, 안녕하세요.
    [company] { $name } 담당자님, 안녕하세요.
   *[named] { $name } 고객님, 안녕하세요.
}
closing = { $tone ->
    [apologetic] 알려 주셔서 감사합니다.
    [firm] 더 필요하신 사항이 있으면 이 메시지로 말씀해 주십시오.
   *[neutral] 궁금하신 점이 있으면 이 메시지에 편하게 회신해 주세요.
}
closing-question = 협조해 주셔서 감사합니다.
sign-off = 감사합니다.

## What happened, said back

ack-not-received = { $tone ->
    [apologetic] { own-order }이 아직 도착하지 않아 죄송합니다.
    [firm] { own-order }이 아직 도착하지 않았다는 말씀을 확인했습니다.
   *[neutral] { own-order }이 아직 도착하지 않았다고 알려 주셔서 감사합니다.
}
ack-delivered-not-received = { $tone ->
    [apologetic] { own-order }이 배송 완료로 표시되었는데도 받지 못하셨다니 죄송합니다.
    [firm] { own-order }이 배송 완료로 표시되어 있으나 찾지 못하셨다는 말씀을 확인했습니다.
   *[neutral] 연락 주셔서 감사합니다. { own-order }이 배송 완료로 표시되어 있으나 찾지 못하셨다고 이해했습니다.
}
ack-late = { $tone ->
    [apologetic] { own-order }의 배송이 안내해 드린 날짜보다 늦어져 죄송합니다.
    [firm] { own-order }의 배송이 안내해 드린 날짜보다 늦어지고 있다는 말씀을 확인했습니다.
   *[neutral] 연락 주셔서 감사합니다. 안내해 드린 날짜보다 늦어진 { own-order }을 기다리고 계시는군요.
}
ack-damaged = { $tone ->
    [apologetic] { own-order }이 파손된 상태로 도착해 죄송합니다.
    [firm] { own-order }이 파손된 상태로 도착했다는 말씀을 확인했습니다.
   *[neutral] { own-order }이 파손된 상태로 도착했다고 알려 주셔서 감사합니다.
}
ack-defective = { $tone ->
    [apologetic] { own-item }이 제대로 작동하지 않아 죄송합니다.
    [firm] { own-item }이 제대로 작동하지 않는다는 말씀을 확인했습니다.
   *[neutral] { own-item }이 제대로 작동하지 않는다고 알려 주셔서 감사합니다.
}
ack-not-as-described = { $tone ->
    [apologetic] { own-item }이 상품 설명을 보고 기대하신 것과 달라 죄송합니다.
    [firm] { own-item }이 상품 설명과 다르다는 말씀을 확인했습니다.
   *[neutral] { own-item }이 기대하신 것과 다르다고 알려 주셔서 감사합니다.
}
ack-wrong-item = { $tone ->
    [apologetic] { own-order } 대신 다른 상품이 도착해 죄송합니다.
    [firm] { own-order } 대신 다른 상품을 받으셨다는 말씀을 확인했습니다.
   *[neutral] { own-order } 대신 다른 상품을 받으셨다고 알려 주셔서 감사합니다.
}
ack-missing-parts = { $tone ->
    [apologetic] { own-order }에 빠진 구성품이 있어 죄송합니다.
    [firm] { own-order }에 빠진 구성품이 있다는 말씀을 확인했습니다.
   *[neutral] { own-order }에 빠진 구성품이 있다고 알려 주셔서 감사합니다.
}
ack-size-fit = { $tone ->
    [apologetic] { own-item }의 사이즈가 맞지 않아 죄송합니다.
    [firm] { own-item }의 사이즈가 맞지 않는다는 말씀을 확인했습니다.
   *[neutral] { own-item }의 사이즈가 맞지 않는다고 알려 주셔서 감사합니다.
}
ack-counterfeit = { $tone ->
    [apologetic] { own-item }이 정품인지 확신하지 못하시게 되어 죄송합니다.
    [firm] { own-item }이 정품인지 의심스럽다는 말씀을 확인했습니다.
   *[neutral] { own-item }이 정품인지 의문이 드신다고 알려 주셔서 감사합니다.
}
ack-changed-mind = 연락 주셔서 감사합니다. { own-item }의 반품을 원하시는 것으로 이해했습니다.
ack-cancellation = 연락 주셔서 감사합니다. { own-order }이 더 이상 필요하지 않으신 것으로 이해했습니다.
ack-customs-duties = { $tone ->
    [apologetic] { own-order }에 대해 수입 관세와 수수료를 내라는 요청을 받으셨다니 죄송합니다.
    [firm] { own-order }에 대해 수입 관세와 수수료를 내라는 요청을 받으셨다는 말씀을 확인했습니다.
   *[neutral] { own-order }에 대해 수입 관세와 수수료를 내라는 요청을 받으셨다고 알려 주셔서 감사합니다.
}
ack-refund-not-received = { $tone ->
    [apologetic] { own-order }의 환불을 아직 기다리시게 해 죄송합니다.
    [firm] { own-order }의 환불을 아직 받지 못하셨다는 말씀을 확인했습니다.
   *[neutral] 연락 주셔서 감사합니다. { own-order }의 환불을 아직 기다리고 계시는군요.
}
ack-return-problem = { $tone ->
    [apologetic] { own-item }의 반품이 순조롭지 않아 죄송합니다.
    [firm] { own-item }을 반품하는 데 문제가 있다는 말씀을 확인했습니다.
   *[neutral] { own-item }의 반품 중에 생긴 문제를 알려 주셔서 감사합니다.
}
ack-unauthorized-payment = { $tone ->
    [apologetic] 걱정을 끼쳐 드려 죄송합니다. 이 주문을 직접 하지 않으셨다는 말씀을 확인했습니다.
    [firm] 이 주문은 본인이 직접 하신 것이 아니라는 말씀을 확인했습니다.
   *[neutral] 이 주문을 본인이 직접 하지 않으셨다고 알려 주셔서 감사합니다.
}
ack-review-threat = { $tone ->
    [apologetic] { own-order }이 만족스럽지 않으셨다니 죄송합니다.
   *[neutral] { own-order }에 대해 메시지를 보내 주셔서 감사합니다.
}
ack-address-change = { own-order }의 배송지 주소와 관련해 연락 주셔서 감사합니다.
ack-product-question = { own-item }에 대해 문의해 주셔서 감사합니다.
ack-nothing = { own-order }과 관련하여 연락드립니다.
ack-other = { $tone ->
    [apologetic] { own-order } 때문에 불편을 겪으시게 해 죄송합니다.
   *[neutral] { own-order }에 대해 연락 주셔서 감사합니다.
}

## Money back

act-full-refund = { own-total }을 환불해 드리겠습니다.
refund-days = 환불 금액은 보통 { $days }일 이내에 고객님의 계좌나 카드에 반영됩니다.
act-partial-refund = { $arrived ->
    [no] 배송이 늦어진 데 대해 { $amount ->
        [none] 상품 금액의 일부를
       *[known] 상품 금액 중 { $amount } 상당을
    } 환불해 드릴 수 있습니다.
   *[yes] 상품은 그대로 가지고 계시고, { $amount ->
        [none] 상품 금액의 일부를
       *[known] 상품 금액 중 { $amount } 상당을
    } 환불해 드릴 수 있습니다.
} 괜찮으시다면 짧게 회신해 주세요. 바로 처리해 드리겠습니다.
duties-prepaid = 수입 관세와 수수료는 주문하실 때 이미 포함되어 있었으므로, 다시 청구되지 않았어야 합니다.
act-refund-duties = { own-duties }을 환불해 드리겠습니다.
act-coupon = 다음 주문에 사용하실 수 있는 { own-credit }을 드리겠습니다.
keep-item = { $type ->
    [damaged] 파손된 상품은 돌려보내지 않으셔도 됩니다.
    [wrong-item] 잘못 받으신 상품은 돌려보내지 않으셔도 됩니다.
   *[other] 상품은 돌려보내지 않으셔도 됩니다.
}

## Sending it back

act-return-paid = 상품을 무료로 반품하실 수 있습니다. 배송비가 선결제된 반품 라벨을 보내 드립니다.
act-return-own = 상품을 반품하실 수 있습니다. 다만 이번 반품 배송비는 고객님께서 부담하시게 됩니다.
act-return = 상품을 반품하실 수 있습니다.
return-first-item = 처음 받으신 상품은 보내 드리는 선결제 라벨을 사용해 돌려보내 주세요. 비용은 들지 않습니다.
return-start = 아직 반품을 신청하지 않으셨다면 계정의 해당 주문에서 반품을 신청해 주세요.
return-by = { $date }까지 발송해 주세요.
return-refund = { $amount ->
    [none] 반품 상품이 도착하는 대로 구매 금액을 환불해 드리겠습니다.
   *[known] 반품 상품이 도착하는 대로 { $amount } 금액을 환불해 드리겠습니다.
}

## Goods

act-replacement = { own-dispatch }{ $kind ->
    [again] 주문하신 상품을 다시
    [right] 올바른 상품을
    [size] 맞는 사이즈의 상품을
   *[new] 교환 상품을
} 무료로 보내 드리겠습니다.{ own-arrives }
act-resend-parts = { own-dispatch }빠진 구성품을 무료로 보내 드리겠습니다.{ own-arrives }
act-repair = 상품을 무료로 수리해 드리겠습니다.
repair-label = 수리품을 보내실 때 사용할 선결제 라벨을 보내 드립니다.

## Where it is

act-on-its-way = { $carrier ->
    [none] 고객님의 택배는 현재 배송 중입니다{ own-tracking }.
   *[named] 고객님의 택배는 현재 { $carrier }에서 배송 중입니다{ own-tracking }.
}
act-at-pickup = { $carrier ->
    [none] 고객님의 택배가 수령하실 수 있도록 준비되어 있습니다{ own-tracking }.
   *[named] 고객님의 택배를 { $carrier } 수령 장소에서 찾아가실 수 있습니다{ own-tracking }.
}
act-out-for-delivery = { $carrier ->
    [none] 고객님의 택배가 배달을 위해 출발했습니다{ own-tracking }.
   *[named] 고객님의 택배가 { $carrier } 배달 차량으로 출발했습니다{ own-tracking }.
}
act-in-customs = { $carrier ->
    [none] 고객님의 택배는 현재 세관에서 통관 중입니다{ own-tracking }.
   *[named] 고객님의 택배는 현재 세관에서 통관 중이며, 이후 { $carrier }에서 배송합니다{ own-tracking }.
}
act-not-shipped = { $date ->
    [none] 고객님의 택배는 아직 발송되지 않았습니다.
   *[dated] 고객님의 택배는 아직 발송되지 않았으며, { $date }까지 발송될 예정입니다.
}
last-scan = 택배는 { own-on-date }{ own-in-place }마지막으로 스캔되었습니다.
expected = { $date }에 도착할 예정입니다.
wait-offer = { $until ->
    [none] 배송 상황에 변화가 없으면 여기로 회신해 주세요. 배송사에 다시 확인하겠습니다.
   *[dated] 그때까지 도착하지 않으면 여기로 회신해 주세요. 바로 처리해 드리겠습니다.
}
act-trace = { own-carrier } 측에 택배{ own-tracking } 조사를 요청하고, 결과를 이곳에서 알려 드리겠습니다.
follow-up = { $date }까지 답변드리겠습니다.

## Facts, and whose matter it is

act-delivered = { $carrier ->
    [none] 배송 조회에는 택배가 { own-on-date }{ own-in-place }배송 완료된 것으로 나타납니다{ own-tracking }.
   *[named] { $carrier }의 조회 기록에는 택배가 { own-on-date }{ own-in-place }배송 완료된 것으로 나타납니다{ own-tracking }.
}
signed-for = 수령 서명은 “{ $name }” 이름으로 되어 있습니다.
help-find = 그래도 찾지 못하시면 여기로 회신해 주세요. 배송사에 배달 세부 내용을 문의하겠습니다.
act-contest = 이 주문의 기록을 검토했으며, 결정을 내리는 { own-platform } 측에 제출합니다. 그동안 도와드릴 일이 있으면 여기로 회신해 주세요.
act-refer-fulfilment = 이 주문은 { own-platform } 측에서 보관하고 발송했으므로, 배송과 관련 환불은 { own-platform } 고객센터에서 담당합니다. 계정의 해당 주문에서 문의하실 수 있습니다.
act-refer-delivery = 이 주문의 배송 문의와 환불은 { own-platform } 자체 절차에 따라 처리되며, 계정의 해당 주문에서 이용하실 수 있습니다.
act-refer-payment = 결제는 { own-platform } 측에서만 처리하며, 저희는 결제 정보를 볼 수 없습니다. { own-platform } 고객센터에서 결제 내역을 함께 확인해 드릴 수 있습니다.
act-refer = 이 사안은 { own-platform } 자체 절차에 따라 처리되며, 계정의 해당 주문에서 이용하실 수 있습니다.

## Cancelling, address, answers

act-cancel = 저희가 주문을 취소해 드리겠습니다. 상품은 발송되지 않으며, 이미 결제하신 금액은 전액 환불됩니다.
act-cancel-shipped = { $carrier ->
    [none] 택배가 이미 배송 중이어서 더 이상 멈출 수 없습니다.
   *[named] 택배가 이미 { $carrier }에 인계되어 더 이상 멈출 수 없습니다.
}
return-after-arrival = { $days ->
    [none] 도착한 뒤에 반품하시면 환불받으실 수 있습니다.
   *[known] 도착한 뒤 { $days }일 이내에 반품하시면 환불받으실 수 있습니다.
}
act-address-open = 주문에 등록된 주소로만 발송할 수 있습니다. 계정에서 아직 주소를 변경하실 수 있다면 새 주소로 발송하겠습니다.
act-address-shipped = { $carrier ->
    [none] 택배가 이미 주문에 등록된 주소로 배송 중이어서{ own-tracking } 저희가 배송지를 바꿀 수 없습니다. 아직 가능한 방법은 배송사에서 안내받으실 수 있습니다.
   *[named] 택배가 이미 { $carrier }에서 주문에 등록된 주소로 배송 중이어서{ own-tracking } 저희가 배송지를 바꿀 수 없습니다. 아직 가능한 방법은 { $carrier }에서 안내받으실 수 있습니다.
}
act-answer = { $answer }
act-glad = 모두 잘되었다니 기쁩니다.
act-answer-later = 지금 확인하고 있으며, 정확한 답변을 이곳으로 보내 드리겠습니다.

## When we cannot

decline-window = { $date ->
    [none] 이 주문의 반품 기간이 종료되어 더 이상 반품을 받아 드릴 수 없습니다.
   *[dated] 이 주문의 반품 기간이 { $date }에 종료되어 더 이상 반품을 받아 드릴 수 없습니다.
}
decline-beyond-order = 주문하신 범위를 넘는 금액이나 상품은 제공해 드릴 수 없습니다.
decline-refunded = { $amount ->
    [none] 환불은 { own-on-date }이미 처리되었습니다.
   *[known] { $amount } 환불은 { own-on-date }이미 처리되었습니다.
}
decline-general = 주문을 꼼꼼히 확인했으나 이 요청은 받아들이기 어렵습니다.
decline-offer = 상품 자체에 문제가 있다면 여기에 설명해 주세요. 해결 방법을 찾아보겠습니다.
decline-bank = 아직 입금이 보이지 않으면 이용하시는 은행에서 조회하실 수 있습니다.
decline-return = { $date }까지 상품을 반품하시면 환불받으실 수 있습니다.

## As soon as the buyer has answered

after-full-refund = 답변을 받는 대로 { own-total }을 환불해 드리겠습니다.
after-partial-refund = 답변을 받는 대로 합당한 부분 환불을 제안해 드리겠습니다.
after-refund-duties = 영수증을 받는 대로 { own-duties }을 환불해 드리겠습니다.
after-coupon = 답변을 받는 대로 { own-credit }을 마련해 드리겠습니다.
after-return-and-refund = 답변을 받는 대로 반품과 환불을 진행하겠습니다.
after-replacement = { $kind ->
    [again] 답변을 받는 대로 주문하신 상품을 다시 무료로 보내 드리겠습니다.
    [right] 답변을 받는 대로 올바른 상품을 무료로 보내 드리겠습니다.
    [size] 답변을 받는 대로 맞는 사이즈의 상품을 무료로 보내 드리겠습니다.
   *[new] 답변을 받는 대로 교환 상품을 무료로 보내 드리겠습니다.
}
after-resend-parts = 답변을 받는 대로 빠진 구성품을 무료로 보내 드리겠습니다.
after-repair = 답변을 받는 대로 무료 수리를 진행하겠습니다.

## One question at most

ask-photo-of-damage = 파손된 부분의 사진을 보내 주시겠습니까?
ask-photo-of-defect = 고장 증상을 볼 수 있는 사진이나 짧은 동영상을 보내 주시겠습니까?
ask-photo-of-item-received = 받으신 상품의 사진을 보내 주시겠습니까?
ask-which-part-is-missing = 어떤 구성품이 빠졌는지 알려 주시겠습니까?
ask-which-size-is-needed = 어떤 사이즈가 필요하신지 알려 주시겠습니까?
ask-what-differs = 상품 설명과 다른 점이 무엇인지 알려 주시겠습니까?
ask-check-with-neighbours = 이웃이나 택배를 두고 가는 장소에 있는지 확인해 주시겠습니까?
ask-return-tracking-number = 반품하신 택배의 운송장 번호를 알려 주시겠습니까?
ask-duty-receipt = 세금 및 수수료 영수증의 사진을 보내 주시겠습니까?
ask-correct-address = 주문에 등록된 주소가 빠짐없이 정확한지 확인해 주시겠습니까?
ask-what-is-wrong = 어떤 문제가 있는지 간단히 알려 주시겠습니까?
