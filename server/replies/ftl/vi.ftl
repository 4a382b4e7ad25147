### What the buyer reads, in Vietnamese: the buyer is “quý khách”, the seller “chúng tôi”.

## Building blocks

own-order = { $item ->
    [none] đơn hàng của quý khách
   *[titled] đơn hàng “{ $item }” của quý khách
}
own-item = { $item ->
    [none] sản phẩm
   *[titled] sản phẩm “{ $item }”
}
own-amount = { $amount ->
    [none] {""}
   *[known] {" "}là { $amount }
}
own-credit = { $amount ->
    [none] một khoản tín dụng mua hàng
   *[known] một khoản tín dụng mua hàng trị giá { $amount }
}
own-dispatch = { $dispatch ->
    [none] {""}
    [today] {" "}trong hôm nay
   *[dated] {" "}vào { $dispatch }
}
own-arrives = { $arrives ->
    [none] {""}
   *[dated] ; dự kiến hàng đến tay quý khách vào { $arrives }
}
own-carrier = { $carrier ->
    [none] đơn vị vận chuyển
   *[named] { $carrier }
}
own-tracking = { $tracking ->
    [none] {""}
   *[known] {" "}(mã vận đơn { $tracking })
}
own-on-date = { $date ->
    [none] {""}
   *[dated] {" "}vào { $date }
}
own-in-place = { $place ->
    [none] {""}
   *[known] {" "}tại { $place }
}
own-platform = { $platform ->
    [none] sàn thương mại điện tử
   *[named] { $platform }
}

## Greeting and end

greeting = { $form ->
    [none] Kính chào quý khách,
    [company] Kính gửi { $name },
    [mr] Kính chào ông { $name },
    [ms] Kính chào bà { $name },
   *[named] Kính chào quý khách { $name },
}
closing = { $tone ->
    [apologetic] Cảm ơn quý khách đã cho chúng tôi biết.
    [firm] Nếu quý khách cần thêm điều gì, chúng tôi luôn sẵn sàng hỗ trợ tại đây.
   *[neutral] Nếu có điều gì chưa rõ, quý khách chỉ cần trả lời tin nhắn này.
}
closing-question = Cảm ơn quý khách đã hỗ trợ.
sign-off = Trân trọng,

## What happened, said back

ack-not-received = { $tone ->
    [apologetic] Chúng tôi xin lỗi vì { own-order } vẫn chưa đến nơi.
    [firm] Qua tin nhắn, chúng tôi hiểu rằng { own-order } vẫn chưa đến nơi.
   *[neutral] Cảm ơn quý khách đã báo rằng { own-order } vẫn chưa đến nơi.
}
ack-delivered-not-received = { $tone ->
    [apologetic] Chúng tôi xin lỗi vì { own-order } hiển thị là đã giao nhưng quý khách chưa nhận được.
    [firm] Qua tin nhắn, chúng tôi hiểu rằng quý khách chưa tìm thấy { own-order } dù trạng thái hiển thị là đã giao.
   *[neutral] Cảm ơn tin nhắn của quý khách. Quý khách chưa tìm thấy { own-order } dù trạng thái hiển thị là đã giao.
}
ack-late = { $tone ->
    [apologetic] Chúng tôi xin lỗi vì { own-order } đến trễ hơn thời gian đã thông báo.
    [firm] Qua tin nhắn, chúng tôi hiểu rằng { own-order } đến trễ hơn thời gian đã thông báo.
   *[neutral] Cảm ơn tin nhắn của quý khách. Quý khách đang chờ { own-order }, hiện trễ hơn thời gian đã thông báo.
}
ack-damaged = { $tone ->
    [apologetic] Chúng tôi xin lỗi vì { own-order } bị hư hỏng khi đến nơi.
    [firm] Qua tin nhắn, chúng tôi hiểu rằng { own-order } bị hư hỏng khi đến nơi.
   *[neutral] Cảm ơn quý khách đã báo rằng { own-order } bị hư hỏng khi đến nơi.
}
ack-defective = { $tone ->
    [apologetic] Chúng tôi xin lỗi vì { own-item } không hoạt động đúng như mong đợi.
    [firm] Qua tin nhắn, chúng tôi hiểu rằng { own-item } không hoạt động bình thường.
   *[neutral] Cảm ơn quý khách đã báo rằng { own-item } không hoạt động bình thường.
}
ack-not-as-described = { $tone ->
    [apologetic] Chúng tôi xin lỗi vì { own-item } không giống như quý khách mong đợi theo mô tả.
    [firm] Qua tin nhắn, chúng tôi hiểu rằng { own-item } khác với mô tả.
   *[neutral] Cảm ơn quý khách đã báo rằng { own-item } khác với mong đợi.
}
ack-wrong-item = { $tone ->
    [apologetic] Chúng tôi xin lỗi vì quý khách không nhận được đúng sản phẩm cho { own-order }.
    [firm] Qua tin nhắn, chúng tôi hiểu rằng quý khách không nhận được đúng sản phẩm cho { own-order }.
   *[neutral] Cảm ơn quý khách đã báo rằng quý khách không nhận được đúng sản phẩm cho { own-order }.
}
ack-missing-parts = { $tone ->
    [apologetic] Chúng tôi xin lỗi vì { own-order } đến nơi nhưng bị thiếu bộ phận.
    [firm] Qua tin nhắn, chúng tôi hiểu rằng { own-order } đến nơi nhưng bị thiếu bộ phận.
   *[neutral] Cảm ơn quý khách đã báo rằng { own-order } đến nơi nhưng bị thiếu bộ phận.
}
ack-size-fit = { $tone ->
    [apologetic] Chúng tôi xin lỗi vì { own-item } không vừa với quý khách.
    [firm] Qua tin nhắn, chúng tôi hiểu rằng { own-item } không vừa với quý khách.
   *[neutral] Cảm ơn quý khách đã báo rằng { own-item } không vừa.
}
ack-counterfeit = { $tone ->
    [apologetic] Chúng tôi xin lỗi vì quý khách chưa yên tâm { own-item } có phải hàng chính hãng hay không.
    [firm] Qua tin nhắn, chúng tôi hiểu rằng quý khách nghi ngờ { own-item } không phải hàng chính hãng.
   *[neutral] Cảm ơn quý khách đã cho biết quý khách còn nghi ngờ { own-item } có phải hàng chính hãng hay không.
}
ack-changed-mind = Cảm ơn tin nhắn của quý khách. Quý khách muốn trả lại { own-item }.
ack-cancellation = Cảm ơn tin nhắn của quý khách. Quý khách không còn cần { own-order } nữa.
ack-customs-duties = { $tone ->
    [apologetic] Chúng tôi xin lỗi vì quý khách bị yêu cầu đóng phí nhập khẩu cho { own-order }.
    [firm] Qua tin nhắn, chúng tôi hiểu rằng quý khách bị yêu cầu đóng phí nhập khẩu cho { own-order }.
   *[neutral] Cảm ơn quý khách đã báo rằng quý khách bị yêu cầu đóng phí nhập khẩu cho { own-order }.
}
ack-refund-not-received = { $tone ->
    [apologetic] Chúng tôi xin lỗi vì quý khách vẫn đang phải chờ tiền hoàn cho { own-order }.
    [firm] Qua tin nhắn, chúng tôi hiểu rằng quý khách vẫn đang chờ tiền hoàn cho { own-order }.
   *[neutral] Cảm ơn tin nhắn của quý khách. Quý khách vẫn đang chờ tiền hoàn cho { own-order }.
}
ack-return-problem = { $tone ->
    [apologetic] Chúng tôi xin lỗi vì việc trả lại { own-item } chưa được suôn sẻ.
    [firm] Qua tin nhắn, chúng tôi hiểu rằng việc trả lại { own-item } đang gặp vấn đề.
   *[neutral] Cảm ơn quý khách đã báo về vấn đề khi trả lại { own-item }.
}
ack-unauthorized-payment = { $tone ->
    [apologetic] Chúng tôi xin lỗi vì sự việc khiến quý khách lo lắng. Quý khách cho biết không tự đặt đơn hàng này.
    [firm] Qua tin nhắn, chúng tôi hiểu rằng quý khách không tự đặt đơn hàng này.
   *[neutral] Cảm ơn quý khách đã báo rằng quý khách không tự đặt đơn hàng này.
}
ack-review-threat = { $tone ->
    [apologetic] Chúng tôi xin lỗi vì quý khách chưa hài lòng với { own-order }.
   *[neutral] Cảm ơn tin nhắn của quý khách về { own-order }.
}
ack-address-change = Cảm ơn tin nhắn của quý khách về địa chỉ giao hàng cho { own-order }.
ack-product-question = Cảm ơn câu hỏi của quý khách về { own-item }.
ack-nothing = Chúng tôi viết cho quý khách về { own-order }.
ack-other = { $tone ->
    [apologetic] Chúng tôi xin lỗi vì { own-order } đã gây phiền phức cho quý khách.
   *[neutral] Cảm ơn quý khách đã liên hệ về { own-order }.
}

## Money back

act-full-refund = Chúng tôi sẽ hoàn lại cho quý khách toàn bộ số tiền{ own-amount }.
refund-days = Tiền thường về tài khoản của quý khách trong vòng { $days } ngày.
act-partial-refund = { $arrived ->
    [no] Vì giao hàng chậm trễ, chúng tôi có thể hoàn lại cho quý khách { $amount ->
        [none] một phần giá tiền
       *[known] { $amount }
    }.
   *[yes] Chúng tôi có thể hoàn lại cho quý khách { $amount ->
        [none] một phần giá tiền
       *[known] { $amount }
    }, và quý khách giữ lại sản phẩm.
} Nếu quý khách đồng ý, chỉ cần trả lời ngắn gọn, chúng tôi sẽ thực hiện.
duties-prepaid = Phí nhập khẩu đã được tính sẵn trong đơn hàng, nên lẽ ra quý khách không bị yêu cầu đóng thêm lần nữa.
act-refund-duties = { $amount ->
    [none] Chúng tôi sẽ hoàn lại cho quý khách khoản phí đã đóng.
   *[known] Chúng tôi sẽ hoàn lại cho quý khách khoản phí { $amount } đã đóng.
}
act-coupon = Chúng tôi xin gửi tặng quý khách { own-credit } cho đơn hàng tiếp theo.
keep-item = { $type ->
    [damaged] Quý khách không cần gửi trả sản phẩm bị hư hỏng.
    [wrong-item] Quý khách không cần gửi trả sản phẩm giao nhầm.
   *[other] Quý khách không cần gửi trả sản phẩm.
}

## Sending it back

act-return-paid = Quý khách có thể trả hàng miễn phí; chúng tôi sẽ gửi nhãn trả hàng đã thanh toán cước.
act-return-own = Quý khách có thể trả lại sản phẩm; trong trường hợp này, quý khách tự chi trả cước gửi trả.
act-return = Quý khách có thể trả lại sản phẩm.
return-first-item = Vui lòng gửi trả sản phẩm đầu tiên bằng nhãn đã thanh toán cước mà quý khách sẽ nhận được; quý khách không tốn chi phí nào.
return-start = Nếu chưa thực hiện, quý khách vui lòng tạo yêu cầu trả hàng từ đơn hàng trong tài khoản của mình.
return-by = Vui lòng gửi hàng đi trước hết { $date }.
return-refund = { $amount ->
    [none] Ngay khi hàng về đến chỗ chúng tôi, chúng tôi sẽ hoàn lại tiền mua hàng.
   *[known] Ngay khi hàng về đến chỗ chúng tôi, chúng tôi sẽ hoàn lại { $amount }.
}

## Goods

act-replacement = Chúng tôi sẽ gửi miễn phí cho quý khách { $kind ->
    [again] lại đơn hàng
    [right] đúng sản phẩm đã đặt
    [size] sản phẩm đúng kích cỡ
   *[new] một sản phẩm thay thế
}{ own-dispatch }{ own-arrives }.
act-resend-parts = Chúng tôi sẽ gửi miễn phí cho quý khách các bộ phận còn thiếu{ own-dispatch }{ own-arrives }.
act-repair = Chúng tôi sẽ cho sửa chữa sản phẩm, quý khách không phải trả chi phí.
repair-label = Quý khách sẽ nhận được nhãn đã thanh toán cước để gửi sản phẩm đi sửa.

## Where it is

act-on-its-way = { $carrier ->
    [none] Kiện hàng của quý khách đang trên đường vận chuyển{ own-tracking }.
   *[named] Kiện hàng của quý khách đang được { $carrier } vận chuyển{ own-tracking }.
}
act-at-pickup = { $carrier ->
    [none] Kiện hàng của quý khách đã sẵn sàng để đến nhận{ own-tracking }.
   *[named] Kiện hàng của quý khách đã sẵn sàng để đến nhận tại { $carrier }{ own-tracking }.
}
act-out-for-delivery = { $carrier ->
    [none] Kiện hàng của quý khách đang được đi giao{ own-tracking }.
   *[named] Kiện hàng của quý khách đang được nhân viên { $carrier } đi giao{ own-tracking }.
}
act-in-customs = { $carrier ->
    [none] Kiện hàng của quý khách hiện đang ở hải quan{ own-tracking }.
   *[named] Kiện hàng của quý khách hiện đang ở hải quan, sau đó sẽ được { $carrier } vận chuyển tiếp{ own-tracking }.
}
act-not-shipped = { $date ->
    [none] Kiện hàng của quý khách chưa được gửi đi.
   *[dated] Kiện hàng của quý khách chưa được gửi đi; chậm nhất { $date } hàng sẽ được gửi.
}
last-scan = Kiện hàng được quét lần gần nhất{ own-on-date }{ own-in-place }.
expected = Dự kiến hàng đến tay quý khách vào { $date }.
wait-offer = { $until ->
    [none] Nếu hành trình không có gì thay đổi, quý khách chỉ cần trả lời tại đây, chúng tôi sẽ hỏi lại đơn vị vận chuyển.
   *[dated] Nếu đến lúc đó hàng vẫn chưa tới, quý khách chỉ cần trả lời tại đây, chúng tôi sẽ xử lý ngay.
}
act-trace = Chúng tôi đang nhờ { own-carrier } tìm kiện hàng{ own-tracking } và sẽ báo kết quả cho quý khách tại đây.
follow-up = Chúng tôi sẽ phản hồi quý khách chậm nhất vào { $date }.

## Facts, and whose matter it is

act-delivered = { $carrier ->
    [none] Theo thông tin theo dõi, kiện hàng đã được giao{ own-on-date }{ own-in-place }{ own-tracking }.
   *[named] Theo ghi nhận của { $carrier }, kiện hàng đã được giao{ own-on-date }{ own-in-place }{ own-tracking }.
}
signed-for = Người ký nhận là “{ $name }”.
help-find = Nếu vẫn không tìm thấy, quý khách chỉ cần trả lời tại đây, chúng tôi sẽ hỏi đơn vị vận chuyển chi tiết về lần giao hàng.
act-contest = Chúng tôi đã xem lại hồ sơ của đơn hàng này và chuyển cho { own-platform } để đưa ra quyết định. Trong thời gian đó nếu cần hỗ trợ gì, quý khách chỉ cần trả lời tại đây.
act-refer-fulfilment = Đơn hàng này do { own-platform } lưu kho và gửi đi, nên bộ phận chăm sóc khách hàng của họ phụ trách việc giao hàng và hoàn tiền nếu có. Quý khách có thể liên hệ với họ từ đơn hàng trong tài khoản của mình.
act-refer-delivery = Các vấn đề giao hàng và hoàn tiền của đơn hàng này do { own-platform } xử lý theo quy trình riêng, quý khách có thể truy cập từ đơn hàng trong tài khoản của mình.
act-refer-payment = Việc thanh toán chỉ do { own-platform } xử lý, chúng tôi không xem được thông tin thanh toán. Bộ phận chăm sóc khách hàng của họ có thể cùng quý khách kiểm tra khoản thanh toán.
act-refer = Việc này do { own-platform } xử lý theo quy trình riêng, quý khách có thể truy cập từ đơn hàng trong tài khoản của mình.

## Cancelling, address, answers

act-cancel = Chúng tôi sẽ hủy đơn hàng cho quý khách. Hàng sẽ không được gửi đi, và mọi khoản đã thanh toán sẽ được hoàn lại đầy đủ.
act-cancel-shipped = { $carrier ->
    [none] Kiện hàng đã lên đường và không thể dừng lại được nữa.
   *[named] Kiện hàng đã được giao cho { $carrier } và không thể dừng lại được nữa.
}
return-after-arrival = { $days ->
    [none] Sau khi nhận hàng, quý khách có thể trả lại để được hoàn tiền.
   *[known] Sau khi nhận hàng, quý khách có { $days } ngày để trả lại và được hoàn tiền.
}
act-address-open = Chúng tôi chỉ có thể gửi đến địa chỉ ghi trong đơn hàng. Nếu tài khoản của quý khách vẫn cho đổi địa chỉ, chúng tôi sẽ gửi đến địa chỉ mới.
act-address-shipped = { $carrier ->
    [none] Kiện hàng đang trên đường đến địa chỉ trong đơn hàng{ own-tracking } và chúng tôi không thể đổi hướng. Đơn vị vận chuyển có thể cho quý khách biết còn cách nào khác.
   *[named] Kiện hàng đang được { $carrier } vận chuyển đến địa chỉ trong đơn hàng{ own-tracking } và chúng tôi không thể đổi hướng. { $carrier } có thể cho quý khách biết còn cách nào khác.
}
act-answer = { $answer }
act-glad = Chúng tôi rất vui khi biết mọi việc đều ổn.
act-answer-later = Chúng tôi đang kiểm tra việc này và sẽ gửi quý khách câu trả lời chính xác tại đây.

## When we cannot

decline-window = { $date ->
    [none] Thời hạn trả hàng của đơn này đã hết, nên chúng tôi không thể nhận lại hàng nữa.
   *[dated] Thời hạn trả hàng của đơn này đã hết vào { $date }, nên chúng tôi không thể nhận lại hàng nữa.
}
decline-beyond-order = Chúng tôi không thể cung cấp tiền hoặc hàng hóa ngoài những gì đã đặt.
decline-refunded = { $amount ->
    [none] Khoản hoàn tiền đã được thực hiện{ own-on-date }.
   *[known] Khoản hoàn tiền { $amount } đã được thực hiện{ own-on-date }.
}
decline-general = Chúng tôi đã kiểm tra kỹ đơn hàng và không thể đồng ý với yêu cầu này.
decline-offer = Nếu bản thân sản phẩm có vấn đề, quý khách vui lòng mô tả tại đây, chúng tôi sẽ tìm cách giải quyết.
decline-bank = Nếu vẫn chưa thấy tiền, quý khách có thể nhờ ngân hàng tra cứu.
decline-return = Quý khách có thể trả lại sản phẩm để được hoàn tiền đến hết { $date }.

## As soon as the buyer has answered

after-full-refund = Ngay khi nhận được câu trả lời của quý khách, chúng tôi sẽ hoàn lại toàn bộ số tiền{ own-amount }.
after-partial-refund = Ngay khi nhận được câu trả lời của quý khách, chúng tôi sẽ đề xuất mức hoàn tiền một phần hợp lý.
after-refund-duties = { $amount ->
    [none] Ngay khi nhận được biên lai, chúng tôi sẽ hoàn lại khoản phí quý khách đã đóng.
   *[known] Ngay khi nhận được biên lai, chúng tôi sẽ hoàn lại khoản phí { $amount } quý khách đã đóng.
}
after-coupon = Ngay khi nhận được câu trả lời của quý khách, chúng tôi sẽ thu xếp { own-credit }.
after-return-and-refund = Ngay khi nhận được câu trả lời của quý khách, chúng tôi sẽ thu xếp việc trả hàng và hoàn tiền.
after-replacement = { $kind ->
    [again] Ngay khi nhận được câu trả lời của quý khách, chúng tôi sẽ gửi lại đơn hàng miễn phí.
    [right] Ngay khi nhận được câu trả lời của quý khách, chúng tôi sẽ gửi miễn phí đúng sản phẩm đã đặt.
    [size] Ngay khi nhận được câu trả lời của quý khách, chúng tôi sẽ gửi miễn phí sản phẩm đúng kích cỡ.
   *[new] Ngay khi nhận được câu trả lời của quý khách, chúng tôi sẽ gửi miễn phí một sản phẩm thay thế.
}
after-resend-parts = Ngay khi nhận được câu trả lời của quý khách, chúng tôi sẽ gửi miễn phí các bộ phận còn thiếu.
after-repair = Ngay khi nhận được câu trả lời của quý khách, chúng tôi sẽ thu xếp sửa chữa miễn phí.

## One question at most

ask-photo-of-damage = Quý khách có thể gửi cho chúng tôi ảnh chụp chỗ hư hỏng được không?
ask-photo-of-defect = Quý khách có thể gửi cho chúng tôi ảnh hoặc đoạn video ngắn cho thấy lỗi được không?
ask-photo-of-item-received = Quý khách có thể gửi cho chúng tôi ảnh sản phẩm đã nhận được không?
ask-which-part-is-missing = Quý khách vui lòng cho biết bộ phận nào bị thiếu?
ask-which-size-is-needed = Quý khách vui lòng cho biết quý khách cần kích cỡ nào?
ask-what-differs = Quý khách vui lòng cho biết điểm nào khác với mô tả?
ask-check-with-neighbours = Quý khách có thể hỏi giúp hàng xóm và xem ở những chỗ thường để bưu kiện được không?
ask-return-tracking-number = Quý khách có thể gửi cho chúng tôi mã vận đơn của hàng trả lại được không?
ask-duty-receipt = Quý khách có thể gửi cho chúng tôi ảnh biên lai nộp phí được không?
ask-correct-address = Quý khách vui lòng kiểm tra giúp địa chỉ trong đơn hàng đã đầy đủ và chính xác chưa ạ?
ask-what-is-wrong = Quý khách vui lòng cho biết ngắn gọn vấn đề là gì?
