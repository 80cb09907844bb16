<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Frontdesk::AccountCard</name>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Premium ID</source>
        <translation>專屬 ID</translation>
    </message>
    <message>
        <source>Basic ID</source>
        <translation>基本 ID</translation>
    </message>
    <message>
        <source>Paid messages this month</source>
        <translation>本月付費訊息</translation>
    </message>
    <message>
        <source>At this pace</source>
        <translation>照目前的速度</translation>
    </message>
    <message>
        <source>As LINE said</source>
        <translation>LINE 提供的時間</translation>
    </message>
    <message>
        <source>LINE has not told it yet</source>
        <translation>LINE 尚未提供</translation>
    </message>
    <message>
        <source>%1 used, no limit</source>
        <translation>已用 %1，無上限</translation>
    </message>
    <message>
        <source>%1 of %2 used, %3 left</source>
        <comment>numbers of messages</comment>
        <translation>已用 %1／%2，剩餘 %3</translation>
    </message>
    <message>
        <source>about %1 by the end of the month, %2 more than there are</source>
        <translation>月底約 %1 則，超出可用數量 %2 則</translation>
    </message>
    <message>
        <source>about %1 by the end of the month</source>
        <translation>月底約 %1 則</translation>
    </message>
    <message>
        <source>Add as a friend</source>
        <translation>加入好友</translation>
    </message>
    <message>
        <source>Customers have to add the account or write first: nobody else can be written to.</source>
        <translation>顧客必須先加入帳號好友或先傳訊息，否則無法傳訊息給對方。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>複製連結</translation>
    </message>
    <message>
        <source>QR code to add %1</source>
        <translation>加入 %1 的 QR Code</translation>
    </message>
    <message>
        <source>Customers are shown that they were read</source>
        <translation>向顧客顯示已讀</translation>
    </message>
</context>
<context>
    <name>Frontdesk::AccountLooks</name>
    <message>
        <source>Colour %1</source>
        <translation>顏色 %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>代表字</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>群組</translation>
    </message>
    <message>
        <source>One character, or two Latin letters.</source>
        <translation>一個字，或兩個英文字母。</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>顏色</translation>
    </message>
</context>
<context>
    <name>Frontdesk::AccountVoices</name>
    <message>
        <source>Say what all say</source>
        <translation>改回共用內容</translation>
    </message>
    <message>
        <source>Whose words</source>
        <translation>誰的內容</translation>
    </message>
    <message>
        <source>Differs from what all say</source>
        <translation>與共用內容的差異</translation>
    </message>
    <message>
        <source>What all accounts say</source>
        <translation>所有帳號的內容</translation>
    </message>
    <message>
        <source>%1: words of its own</source>
        <comment>account</comment>
        <translation>%1：自訂內容</translation>
    </message>
    <message>
        <source>%1: as all</source>
        <comment>account</comment>
        <translation>%1：與共用相同</translation>
    </message>
    <message>
        <source>With words of their own: %1</source>
        <translation>有自訂內容：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between accounts</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Frontdesk::AliasPage</name>
    <message>
        <source>Customers of this account see my name</source>
        <translation>這個帳號的顧客會看到我的名稱</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Address of a picture (https, a square PNG)</source>
        <translation>圖片網址（https，正方形 PNG）</translation>
    </message>
    <message>
        <source>Name shown to customers</source>
        <translation>顧客看到的名稱</translation>
    </message>
    <message>
        <source>Without one, customers see the account alone.</source>
        <translation>未設定時，顧客只會看到帳號。</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>帳號</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>使用「%1」</translation>
    </message>
    <message>
        <source>%1 from ‘%2’</source>
        <comment>agent, account</comment>
        <translation>%1（來自「%2」）</translation>
    </message>
</context>
<context>
    <name>Frontdesk::Announcer</name>
    <message>
        <source>New message: %1</source>
        <translation>新訊息：%1</translation>
    </message>
    <message>
        <source>%1 writes: %2</source>
        <comment>member of a group, words</comment>
        <translation>%1 寫道：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n 則新訊息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats wait</source>
        <comment>of ours</comment>
        <translation>
            <numerusform>%n 個聊天等待中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::AttachmentChip</name>
    <message>
        <source>%1, %2 of %3</source>
        <comment>attached file, its place</comment>
        <translation>%1，第 %2 個，共 %3 個</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Left and Right move it, Delete leaves it out, Space shows it</source>
        <translation>Ctrl+Shift+左／右鍵移動，Delete 移除，空白鍵預覽</translation>
    </message>
    <message>
        <source>Write on %1</source>
        <translation>繼續編寫 %1</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Buttons: %1</source>
        <translation>按鈕：%1</translation>
    </message>
    <message>
        <source>Buttons below the last message: %1</source>
        <translation>最後一則訊息下方的按鈕：%1</translation>
    </message>
</context>
<context>
    <name>Frontdesk::AttachmentStrip</name>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Preparing %1</source>
        <translation>正在準備 %1</translation>
    </message>
</context>
<context>
    <name>Frontdesk::AttributeText</name>
    <message>
        <source>%1 %2</source>
        <comment>currency, amount</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>source</comment>
        <translation>來自 %1</translation>
    </message>
    <message>
        <source>from %1, %2</source>
        <comment>source, age</comment>
        <translation>來自 %1，%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>colleague, age</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>Frontdesk::Avatar</name>
    <message>
        <source>Online</source>
        <translation>上線</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>離線</translation>
    </message>
</context>
<context>
    <name>Frontdesk::Bubble</name>
    <message>
        <source>Free</source>
        <translation>免費</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>推播</translation>
    </message>
    <message>
        <source>Sent · %1 · %2</source>
        <comment>Free or Push, time</comment>
        <translation>已傳送 · %1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>Free or Push, time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Sent · %1</source>
        <comment>time</comment>
        <translation>已傳送 · %1</translation>
    </message>
    <message>
        <source>sent %1, arrived %2</source>
        <translation>%1 傳送，%2 收到</translation>
    </message>
    <message>
        <source>Edited · %1</source>
        <comment>time</comment>
        <translation>已編輯 · %1</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>等待傳送</translation>
    </message>
    <message>
        <source>Queued · waits for the message above</source>
        <translation>等待傳送 · 須等上一則訊息</translation>
    </message>
    <message>
        <source>Queued · sends when online</source>
        <translation>等待傳送 · 連線後送出</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>傳送中…</translation>
    </message>
    <message>
        <source>Taken back · %1</source>
        <comment>time</comment>
        <translation>已收回 · %1</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>未傳送：%1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>捨棄</translation>
    </message>
    <message>
        <source>Unknown: %1</source>
        <translation>結果不明：%1</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>標示為已傳送</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>再次傳送…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>顯示全部</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Open the map</source>
        <translation>開啟地圖</translation>
    </message>
    <message>
        <source>Card without words</source>
        <translation>沒有文字的卡片</translation>
    </message>
    <message>
        <source>This version cannot show it. It is kept as it came.</source>
        <translation>這個版本無法顯示，內容已原樣保存。</translation>
    </message>
    <message>
        <source>Message of an unknown kind</source>
        <translation>未知類型的訊息</translation>
    </message>
    <message>
        <source>Message of an unknown kind: %1</source>
        <translation>未知類型的訊息：%1</translation>
    </message>
    <message>
        <source>Being fetched from the platform</source>
        <translation>正在從平台取得</translation>
    </message>
    <message>
        <source>The platform does not have it any more</source>
        <translation>平台上已經沒有了</translation>
    </message>
    <message>
        <source>Could not be fetched</source>
        <translation>無法取得</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>開啟：%1</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>影片</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>語音訊息</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>貼圖</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>an earlier message</source>
        <translation>先前的訊息</translation>
    </message>
    <message>
        <source>Show the quoted message</source>
        <translation>顯示被引用的訊息</translation>
    </message>
    <message>
        <source>This message was removed</source>
        <translation>這則訊息已移除</translation>
    </message>
    <message>
        <source>The customer took back this message</source>
        <translation>顧客收回了這則訊息</translation>
    </message>
    <message>
        <source>New</source>
        <comment>messages that were not read</comment>
        <translation>未讀</translation>
    </message>
    <message>
        <source>Getting messages from the relay…</source>
        <translation>正在向中繼伺服器取得訊息…</translation>
    </message>
    <message>
        <source>Messages are missing here: the relay did not give them</source>
        <translation>這裡缺少訊息：中繼伺服器沒有提供</translation>
    </message>
    <message>
        <source>Messages are missing here until you are online again</source>
        <translation>重新連線之前，這裡會缺少訊息</translation>
    </message>
    <message>
        <source>Go to a date…</source>
        <translation>跳到日期…</translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n 個事件</numerusform>
        </translation>
    </message>
    <message>
        <source>Show each event</source>
        <translation>逐一顯示事件</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>同事</translation>
    </message>
    <message>
        <source>internal note · %1 · edited</source>
        <comment>time</comment>
        <translation>內部備註 · %1 · 已編輯</translation>
    </message>
    <message>
        <source>internal note · %1</source>
        <comment>time</comment>
        <translation>內部備註 · %1</translation>
    </message>
    <message>
        <source>The note was not taken: %1</source>
        <translation>備註未被接受：%1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Does not play: %1</source>
        <translation>無法播放：%1</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>播放位置</translation>
    </message>
    <message>
        <source>Play faster or slower</source>
        <translation>加快或放慢播放</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>放大顯示</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>開啟聲音</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>關閉聲音</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>用其他程式開啟</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>who of us wrote it, &quot;Sent · Free · 10:04&quot;</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Waits until the relay has it</source>
        <translation>等待送達中繼伺服器</translation>
    </message>
    <message>
        <source>Send as push</source>
        <translation>改以推播傳送</translation>
    </message>
    <message>
        <source>Send without the quote</source>
        <translation>不引用直接傳送</translation>
    </message>
    <message>
        <source>Send in parts</source>
        <translation>分段傳送</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
</context>
<context>
    <name>Frontdesk::BubbleEdits</name>
    <message>
        <source>%1: %2</source>
        <comment>kind of file, its name</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Leave out message %1</source>
        <translation>不要第 %1 則訊息</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>訊息 %1</translation>
    </message>
    <message>
        <source>What it says. {{contact.name|there}} is filled in.</source>
        <translation>訊息內容。{{contact.name|there}} 會自動填入。</translation>
    </message>
</context>
<context>
    <name>Frontdesk::BubbleMenu</name>
    <message>
        <source>Copy text</source>
        <translation>複製文字</translation>
    </message>
    <message>
        <source>Quote in the reply</source>
        <translation>在回覆中引用</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消釘選</translation>
    </message>
    <message>
        <source>Pin…</source>
        <translation>釘選…</translation>
    </message>
    <message>
        <source>Make a to-do…</source>
        <translation>建立待辦…</translation>
    </message>
    <message>
        <source>Cannot be quoted: LINE gave no token for it</source>
        <translation>無法引用：LINE 沒有提供這則訊息的引用憑證</translation>
    </message>
</context>
<context>
    <name>Frontdesk::BulkNoteForm</name>
    <message>
        <source>Add the note</source>
        <translation>新增備註</translation>
    </message>
    <message numerus="yes">
        <source>An internal note in %n conversations</source>
        <translation>
            <numerusform>在 %n 個對話中的內部備註</numerusform>
        </translation>
    </message>
    <message>
        <source>Only colleagues see it.</source>
        <translation>只有同事看得到。</translation>
    </message>
    <message numerus="yes">
        <source>%n characters too long</source>
        <translation>
            <numerusform>多出 %n 個字元</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::BusyRing</name>
    <message>
        <source>Busy</source>
        <translation>忙碌中</translation>
    </message>
</context>
<context>
    <name>Frontdesk::CardEdit</name>
    <message>
        <source>Words of the notification</source>
        <translation>通知文字</translation>
    </message>
    <message>
        <source>Add card</source>
        <translation>新增卡片</translation>
    </message>
    <message>
        <source>Leave this out</source>
        <translation>移除這張</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>選擇檔案…</translation>
    </message>
    <message>
        <source>Without picture</source>
        <translation>不用圖片</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Add button</source>
        <translation>新增按鈕</translation>
    </message>
    <message>
        <source>Shown where cards cannot be, as in the list of chats</source>
        <translation>在無法顯示卡片的地方顯示，例如聊天列表</translation>
    </message>
    <message>
        <source>Text of the card</source>
        <translation>卡片內文</translation>
    </message>
    <message>
        <source>Message %1: card</source>
        <translation>訊息 %1：卡片</translation>
    </message>
    <message>
        <source>Which card</source>
        <translation>哪一張卡片</translation>
    </message>
    <message>
        <source>Card %1 of %2</source>
        <translation>卡片 %1／%2</translation>
    </message>
    <message>
        <source>The file %1</source>
        <translation>檔案 %1</translation>
    </message>
    <message>
        <source>An address that begins with https, or a file</source>
        <translation>https 開頭的網址，或檔案</translation>
    </message>
    <message>
        <source>What button %1 does</source>
        <translation>按鈕 %1 的作用</translation>
    </message>
    <message>
        <source>Opens an address</source>
        <translation>開啟網址</translation>
    </message>
    <message>
        <source>Says words</source>
        <translation>說一段文字</translation>
    </message>
    <message>
        <source>Sends data</source>
        <translation>送出資料</translation>
    </message>
    <message>
        <source>Words on button %1</source>
        <translation>按鈕 %1 的文字</translation>
    </message>
    <message>
        <source>Leave out button %1</source>
        <translation>移除按鈕 %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>網址</translation>
    </message>
    <message>
        <source>What the customer says with it</source>
        <translation>顧客按下後說的話</translation>
    </message>
    <message>
        <source>Data for your other systems</source>
        <translation>給其他系統的資料</translation>
    </message>
    <message>
        <source>LINE takes twelve cards side by side</source>
        <translation>LINE 最多並列十二張卡片</translation>
    </message>
    <message>
        <source>Four buttons are enough for a card</source>
        <translation>一張卡片最多四個按鈕</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ChangeRow</name>
    <message>
        <source>Not done</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Open chat</source>
        <translation>開啟聊天</translation>
    </message>
    <message>
        <source>Do it anyway</source>
        <translation>仍要執行</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>維持現狀</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ChangeWords</name>
    <message>
        <source>Open again</source>
        <translation>重新開啟</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>追蹤</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>解決</translation>
    </message>
    <message>
        <source>Snooze until the customer writes</source>
        <translation>延後到顧客傳訊息</translation>
    </message>
    <message>
        <source>Snooze until %1, %2</source>
        <comment>date, time</comment>
        <translation>延後到 %1 %2</translation>
    </message>
    <message>
        <source>Priority: VIP</source>
        <translation>優先順序：VIP</translation>
    </message>
    <message>
        <source>Priority: high</source>
        <translation>優先順序：高</translation>
    </message>
    <message>
        <source>Priority: normal</source>
        <translation>優先順序：一般</translation>
    </message>
    <message>
        <source>Move to spam</source>
        <translation>移到垃圾訊息</translation>
    </message>
    <message>
        <source>No spam</source>
        <translation>不是垃圾訊息</translation>
    </message>
    <message>
        <source>Pin, mute or mark as unread</source>
        <translation>釘選、靜音或標示為未讀</translation>
    </message>
    <message>
        <source>Another change</source>
        <translation>其他變更</translation>
    </message>
    <message>
        <source>Assign to nobody</source>
        <translation>不指派給任何人</translation>
    </message>
    <message>
        <source>Assign to %1</source>
        <translation>指派給 %1</translation>
    </message>
    <message>
        <source>Take it out of the queue</source>
        <translation>移出佇列</translation>
    </message>
    <message>
        <source>Hand to %1</source>
        <comment>team</comment>
        <translation>交給 %1</translation>
    </message>
    <message>
        <source>Add the tag %1</source>
        <translation>加上標籤 %1</translation>
    </message>
    <message>
        <source>Remove a tag</source>
        <translation>移除標籤</translation>
    </message>
    <message>
        <source>Remove the tag %1</source>
        <translation>移除標籤 %1</translation>
    </message>
    <message>
        <source>a team</source>
        <translation>某個團隊</translation>
    </message>
    <message>
        <source>Waits for the connection</source>
        <translation>等待連線</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>傳送途中</translation>
    </message>
    <message>
        <source>The customer wrote meanwhile.</source>
        <translation>顧客在這期間傳了訊息。</translation>
    </message>
    <message>
        <source>It was changed meanwhile.</source>
        <translation>這期間已有變更。</translation>
    </message>
    <message>
        <source>%1 changed it first.</source>
        <comment>colleague</comment>
        <translation>%1 已先變更。</translation>
    </message>
    <message>
        <source>%1 changed it at %2.</source>
        <comment>colleague, time</comment>
        <translation>%1 於 %2 變更。</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <comment>state of a conversation</comment>
        <translation>目前：%1</translation>
    </message>
    <message>
        <source>Now with %1.</source>
        <comment>colleague</comment>
        <translation>目前由 %1 處理。</translation>
    </message>
    <message>
        <source>Now with nobody.</source>
        <translation>目前無人處理。</translation>
    </message>
    <message>
        <source>Now in the queue of %1.</source>
        <comment>team</comment>
        <translation>目前在 %1 的佇列。</translation>
    </message>
    <message>
        <source>Now: VIP</source>
        <translation>目前：VIP</translation>
    </message>
    <message>
        <source>Now: high priority</source>
        <translation>目前：高優先</translation>
    </message>
    <message>
        <source>Now: normal priority</source>
        <translation>目前：一般優先</translation>
    </message>
    <message>
        <source>Pin for the team</source>
        <translation>為團隊釘選</translation>
    </message>
    <message>
        <source>Take off the team’s pins</source>
        <translation>取消團隊的釘選</translation>
    </message>
    <message>
        <source>Change what is known of the customer</source>
        <translation>更改顧客資料</translation>
    </message>
    <message>
        <source>Change a to-do</source>
        <translation>變更待辦</translation>
    </message>
    <message>
        <source>To-do: %1</source>
        <translation>待辦：%1</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ChannelForm</name>
    <message>
        <source>Channel ID</source>
        <translation>頻道 ID</translation>
    </message>
    <message>
        <source>Channel secret</source>
        <translation>頻道密鑰</translation>
    </message>
    <message>
        <source>Long-lived access token</source>
        <translation>長期存取權杖</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>群組</translation>
    </message>
    <message>
        <source>Leave it empty, and Frontdesk makes tokens itself and renews them.</source>
        <translation>留空的話，Frontdesk 會自行建立權杖並自動更新。</translation>
    </message>
    <message>
        <source>The heading it stands under, such as a city or a brand.</source>
        <translation>歸在哪個標題下，例如城市或品牌。</translation>
    </message>
    <message>
        <source>The channel ID is a number of ten digits.</source>
        <translation>頻道 ID 是十位數字。</translation>
    </message>
    <message>
        <source>Copy the channel secret here.</source>
        <translation>請把頻道密鑰貼在這裡。</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ChatHeader</name>
    <message>
        <source>Friend</source>
        <translation>好友</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>已封鎖</translation>
    </message>
    <message>
        <source>Not a friend</source>
        <translation>非好友</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>· %1</source>
        <comment>state of a conversation, after the account</comment>
        <translation>· %1</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>高優先順序</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>在這個聊天中尋找</translation>
    </message>
    <message>
        <source>More about this chat</source>
        <translation>更多操作</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ChatPane</name>
    <message>
        <source>Chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>%1 answered first: “%2”. Your text was not sent.</source>
        <translation>%1 先回覆了：「%2」。您的文字沒有傳送。</translation>
    </message>
    <message>
        <source>A colleague answered first, see above. Your text was not sent.</source>
        <translation>同事已先回覆，請見上方。您的文字沒有傳送。</translation>
    </message>
    <message>
        <source>The messages could not be read</source>
        <translation>無法讀取訊息</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>This conversation is open in its own window</source>
        <translation>這個對話已在獨立視窗中開啟</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>顯示該視窗</translation>
    </message>
    <message>
        <source>Bring it back here</source>
        <translation>移回這裡</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ChatSchedule</name>
    <message>
        <source>Open the chat and make room for what is attached, then cancel.</source>
        <translation>請開啟聊天並為附件騰出空間，再取消。</translation>
    </message>
    <message>
        <source>Not scheduled any more</source>
        <translation>已不再排程</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>稍後傳送</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ChatTemplates</name>
    <message>
        <source>Insert a template</source>
        <translation>插入範本</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ChatWindow</name>
    <message>
        <source>Back into the main window</source>
        <translation>移回主視窗</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>customer, account</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What you wrote is just being kept</source>
        <translation>您寫的內容正在儲存</translation>
    </message>
    <message>
        <source>Nothing is written yet</source>
        <translation>還沒有寫任何內容</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ChatWindows</name>
    <message>
        <source>No conversation is open</source>
        <translation>沒有開啟的對話</translation>
    </message>
    <message>
        <source>What you wrote is just being kept</source>
        <translation>您寫的內容正在儲存</translation>
    </message>
</context>
<context>
    <name>Frontdesk::CheatSheet</name>
    <message>
        <source>Find a key or what it does</source>
        <translation>尋找按鍵或其功能</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>所有按鍵</translation>
    </message>
    <message>
        <source>Single letters are keys only while the list or the messages have the focus.</source>
        <translation>單一字母只有在焦點位於清單或訊息時才是快速鍵。</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>變更按鍵</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>Frontdesk::Commands</name>
    <message>
        <source>Next conversation</source>
        <translation>下一個對話</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>上一個對話</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>撰寫回覆</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>立即傳送</translation>
    </message>
    <message>
        <source>Quote the message</source>
        <translation>引用訊息</translation>
    </message>
    <message>
        <source>Find people and commands</source>
        <translation>尋找人員與指令</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>下一個窗格</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>上一個窗格</translation>
    </message>
    <message>
        <source>Next account</source>
        <translation>下一個帳號</translation>
    </message>
    <message>
        <source>Previous account</source>
        <translation>上一個帳號</translation>
    </message>
    <message>
        <source>Accounts wide or narrow</source>
        <translation>帳號欄寬或窄</translation>
    </message>
    <message>
        <source>Customer on or off</source>
        <translation>顯示或隱藏顧客資料</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>寄件匣</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>所有按鍵</translation>
    </message>
    <message>
        <source>Everything larger</source>
        <translation>全部放大</translation>
    </message>
    <message>
        <source>Everything smaller</source>
        <translation>全部縮小</translation>
    </message>
    <message>
        <source>Everything in its standard size</source>
        <translation>全部恢復標準大小</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>淺色或深色</translation>
    </message>
    <message>
        <source>Connect account</source>
        <translation>連接帳號</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>登出</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>對話</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>訊息</translation>
    </message>
    <message>
        <source>Finding and moving</source>
        <translation>尋找與移動</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>視窗</translation>
    </message>
    <message>
        <source>No conversation is open</source>
        <translation>沒有開啟的對話</translation>
    </message>
    <message>
        <source>Choose a message in the chat first</source>
        <translation>請先在聊天中選擇訊息</translation>
    </message>
    <message>
        <source>Next who waits</source>
        <translation>下一位等待者</translation>
    </message>
    <message>
        <source>Resolve, or open again</source>
        <translation>解決，或重新開啟</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>追蹤</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>延後</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>指派</translation>
    </message>
    <message>
        <source>Take the conversation</source>
        <translation>接手對話</translation>
    </message>
    <message>
        <source>Pin, or take off the pins</source>
        <translation>釘選，或取消釘選</translation>
    </message>
    <message>
        <source>Undo what was done to conversations</source>
        <translation>復原對話操作</translation>
    </message>
    <message>
        <source>All conversations</source>
        <translation>所有對話</translation>
    </message>
    <message>
        <source>My conversations</source>
        <translation>我的對話</translation>
    </message>
    <message>
        <source>Unassigned conversations</source>
        <translation>未指派的對話</translation>
    </message>
    <message>
        <source>Conversations of my teams</source>
        <translation>我團隊的對話</translation>
    </message>
    <message>
        <source>Send, then the next who waits</source>
        <translation>傳送，然後到下一位等待者</translation>
    </message>
    <message>
        <source>Send, resolve, then the next who waits</source>
        <translation>傳送並解決，然後到下一位等待者</translation>
    </message>
    <message>
        <source>Pin the message, or unpin it</source>
        <translation>釘選訊息，或取消釘選</translation>
    </message>
    <message>
        <source>Write an internal note, or a reply again</source>
        <translation>撰寫內部備註，或回到回覆</translation>
    </message>
    <message>
        <source>Find in this chat; again: in all messages</source>
        <translation>在這個聊天中尋找；再按一次：所有訊息</translation>
    </message>
    <message>
        <source>Search in all messages</source>
        <translation>搜尋所有訊息</translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation>跳到日期</translation>
    </message>
    <message>
        <source>Pins of all chats</source>
        <translation>所有聊天的釘選</translation>
    </message>
    <message>
        <source>No conversation is selected</source>
        <translation>沒有選取對話</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>沒有可復原的操作</translation>
    </message>
    <message>
        <source>Filter the conversations</source>
        <translation>篩選對話</translation>
    </message>
    <message>
        <source>Views of the conversations</source>
        <translation>對話檢視</translation>
    </message>
    <message>
        <source>Save the filter as a view</source>
        <translation>將篩選儲存為檢視</translation>
    </message>
    <message>
        <source>Tag the customer</source>
        <translation>為顧客加標籤</translation>
    </message>
    <message>
        <source>No customer is selected</source>
        <translation>未選取顧客</translation>
    </message>
    <message>
        <source>First pinned conversation</source>
        <translation>第一個釘選的對話</translation>
    </message>
    <message>
        <source>Second pinned conversation</source>
        <translation>第二個釘選的對話</translation>
    </message>
    <message>
        <source>Third pinned conversation</source>
        <translation>第三個釘選的對話</translation>
    </message>
    <message>
        <source>Fourth pinned conversation</source>
        <translation>第四個釘選的對話</translation>
    </message>
    <message>
        <source>Fifth pinned conversation</source>
        <translation>第五個釘選的對話</translation>
    </message>
    <message>
        <source>Sixth pinned conversation</source>
        <translation>第六個釘選的對話</translation>
    </message>
    <message>
        <source>Seventh pinned conversation</source>
        <translation>第七個釘選的對話</translation>
    </message>
    <message>
        <source>Eighth pinned conversation</source>
        <translation>第八個釘選的對話</translation>
    </message>
    <message>
        <source>Five seconds back in what plays</source>
        <translation>播放倒退五秒</translation>
    </message>
    <message>
        <source>Five seconds forward in what plays</source>
        <translation>播放快轉五秒</translation>
    </message>
    <message>
        <source>Sound of what plays on or off</source>
        <translation>開啟或關閉播放聲音</translation>
    </message>
    <message>
        <source>Voice messages faster or slower</source>
        <translation>加快或放慢語音訊息</translation>
    </message>
    <message>
        <source>Nothing plays</source>
        <translation>目前沒有播放</translation>
    </message>
    <message>
        <source>Mark as read or unread</source>
        <translation>標為已讀或未讀</translation>
    </message>
    <message>
        <source>Move to spam, or back</source>
        <translation>移至垃圾訊息，或移回</translation>
    </message>
    <message>
        <source>Show the customer that it was read</source>
        <translation>讓顧客看到已讀</translation>
    </message>
    <message>
        <source>Mute, or let it be heard again</source>
        <translation>靜音，或取消靜音</translation>
    </message>
    <message>
        <source>Make it VIP</source>
        <translation>設為 VIP</translation>
    </message>
    <message>
        <source>Make it high priority</source>
        <translation>設為高優先順序</translation>
    </message>
    <message>
        <source>Make it normal priority</source>
        <translation>設為一般優先順序</translation>
    </message>
    <message>
        <source>Copy the link to the chat</source>
        <translation>複製聊天的連結</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>附加檔案</translation>
    </message>
    <message>
        <source>Open or play what the message has</source>
        <translation>開啟或播放訊息的內容</translation>
    </message>
    <message>
        <source>Enlarge the picture or film</source>
        <translation>放大圖片或影片</translation>
    </message>
    <message>
        <source>Newest message</source>
        <translation>最新訊息</translation>
    </message>
    <message>
        <source>Do not disturb for 30 minutes</source>
        <translation>勿擾 30 分鐘</translation>
    </message>
    <message>
        <source>Only who waits for an answer, or everybody</source>
        <translation>只看等待回覆者，或全部</translation>
    </message>
    <message>
        <source>Only what is unread, or everything</source>
        <translation>只看未讀，或全部</translation>
    </message>
    <message>
        <source>Only VIP conversations, or all</source>
        <translation>只看 VIP 對話，或全部</translation>
    </message>
    <message>
        <source>Only where a note asks for you, or all</source>
        <translation>只看備註提及您的對話，或全部</translation>
    </message>
    <message>
        <source>Open conversations</source>
        <translation>未解決的對話</translation>
    </message>
    <message>
        <source>Snoozed conversations</source>
        <translation>已延後的對話</translation>
    </message>
    <message>
        <source>Resolved conversations</source>
        <translation>已解決的對話</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>垃圾訊息</translation>
    </message>
    <message>
        <source>Order by the newest message</source>
        <translation>依最新訊息排序</translation>
    </message>
    <message>
        <source>Order by who waits longest</source>
        <translation>依等待時間排序</translation>
    </message>
    <message>
        <source>Order by priority</source>
        <translation>依優先順序排序</translation>
    </message>
    <message>
        <source>No reply is written here</source>
        <translation>這裡不能寫回覆</translation>
    </message>
    <message>
        <source>Choose a message with a picture or file first</source>
        <translation>請先選擇有圖片或檔案的訊息</translation>
    </message>
    <message>
        <source>The link is copied</source>
        <translation>已複製連結</translation>
    </message>
    <message>
        <source>Let new conversations into the list</source>
        <translation>將新的對話加入清單</translation>
    </message>
    <message>
        <source>Nothing new waits to be shown</source>
        <translation>沒有等待顯示的新對話</translation>
    </message>
    <message>
        <source>Link to another customer…</source>
        <translation>連結到另一位顧客…</translation>
    </message>
    <message>
        <source>Unlink from the customer&apos;s other accounts</source>
        <translation>解除與此顧客其他帳號的連結</translation>
    </message>
    <message>
        <source>All accounts of the customer in one timeline</source>
        <translation>在同一時間軸顯示此顧客的所有帳號</translation>
    </message>
    <message>
        <source>Open in its own window, or bring it back</source>
        <translation>在獨立視窗中開啟，或移回</translation>
    </message>
    <message>
        <source>Pin under a category</source>
        <translation>釘選並加上分類</translation>
    </message>
    <message>
        <source>Pin for the team, or take off its pins</source>
        <translation>為團隊釘選，或取消團隊的釘選</translation>
    </message>
    <message>
        <source>There are not so many pins</source>
        <translation>沒有那麼多釘選</translation>
    </message>
    <message>
        <source>Copy the text of the message</source>
        <translation>複製訊息文字</translation>
    </message>
    <message>
        <source>Insert a template</source>
        <translation>插入範本</translation>
    </message>
    <message>
        <source>To the next variable that is to be filled</source>
        <translation>移到下一個要填寫的變數</translation>
    </message>
    <message>
        <source>Template library</source>
        <translation>範本庫</translation>
    </message>
    <message>
        <source>Print the chat, or save it as a PDF</source>
        <translation>列印聊天，或存成 PDF</translation>
    </message>
    <message>
        <source>About the account…</source>
        <translation>關於帳號…</translation>
    </message>
    <message>
        <source>Find customers by tags and fields</source>
        <translation>依標籤與欄位尋找顧客</translation>
    </message>
    <message>
        <source>How the customer was linked…</source>
        <translation>顧客的連結記錄…</translation>
    </message>
    <message>
        <source>Hand to another account…</source>
        <translation>轉介到另一個帳號…</translation>
    </message>
    <message>
        <source>Company of the customer…</source>
        <translation>顧客的公司…</translation>
    </message>
    <message>
        <source>Customers of the same company…</source>
        <translation>同公司的顧客…</translation>
    </message>
    <message>
        <source>Edit the customer&apos;s company…</source>
        <translation>編輯顧客的公司…</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>稍後傳送</translation>
    </message>
    <message>
        <source>Scheduled replies</source>
        <translation>排程回覆</translation>
    </message>
    <message>
        <source>New to-do for this customer</source>
        <translation>為這位顧客新增待辦</translation>
    </message>
    <message>
        <source>Hand-over of this chat</source>
        <translation>此聊天的交接摘要</translation>
    </message>
    <message>
        <source>Hand over with a note</source>
        <translation>附備註交接</translation>
    </message>
    <message>
        <source>Answer who asks for you</source>
        <translation>回覆提及您的同事</translation>
    </message>
    <message>
        <source>My tasks</source>
        <translation>我的待辦</translation>
    </message>
    <message>
        <source>No account is chosen</source>
        <translation>未選擇帳號</translation>
    </message>
    <message>
        <source>This customer has written nothing yet</source>
        <translation>這位顧客還沒有傳過訊息</translation>
    </message>
    <message>
        <source>Nobody asks for you</source>
        <translation>沒有人提及您</translation>
    </message>
    <message>
        <source>Take the tag off</source>
        <translation>移除這個標籤</translation>
    </message>
    <message>
        <source>Send a sticker…</source>
        <translation>傳送貼圖…</translation>
    </message>
    <message>
        <source>Next who waits: VIPs first</source>
        <translation>下一位等待者：VIP 優先</translation>
    </message>
    <message>
        <source>Next who waits: who has waited longest</source>
        <translation>下一位等待者：等待最久的優先</translation>
    </message>
    <message>
        <source>Next who waits: mine first</source>
        <translation>下一位等待者：我負責的優先</translation>
    </message>
    <message>
        <source>Next who waits: only from what the list shows</source>
        <translation>下一位等待者：只從列表顯示的對話中選</translation>
    </message>
    <message>
        <source>Next who waits: whatever the list shows</source>
        <translation>下一位等待者：不論列表顯示什麼</translation>
    </message>
</context>
<context>
    <name>Frontdesk::Companies</name>
    <message>
        <source>Company changed</source>
        <translation>已變更公司</translation>
    </message>
    <message>
        <source>No customer is open</source>
        <translation>沒有開啟任何顧客</translation>
    </message>
    <message>
        <source>The customer belongs to no company</source>
        <translation>這位顧客不屬於任何公司</translation>
    </message>
    <message>
        <source>Supervisors and administrators change companies</source>
        <translation>公司資料由主管與管理員變更</translation>
    </message>
</context>
<context>
    <name>Frontdesk::CompanyEditor</name>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Store code</source>
        <translation>門市代碼</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Not offered any more; who belongs to it stays</source>
        <translation>不再提供選擇；已屬於此公司的顧客不變</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
</context>
<context>
    <name>Frontdesk::CompanyForm</name>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Company of the customer</source>
        <translation>顧客的公司</translation>
    </message>
    <message>
        <source>Find or make a company</source>
        <translation>尋找或建立公司</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>company, store code</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Make “%1”</source>
        <translation>建立「%1」</translation>
    </message>
    <message>
        <source>Find a company</source>
        <translation>尋找公司</translation>
    </message>
</context>
<context>
    <name>Frontdesk::CompanyMembers</name>
    <message>
        <source>Customers of the company</source>
        <translation>公司的顧客</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>customer, account</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>尚無名稱</translation>
    </message>
</context>
<context>
    <name>Frontdesk::CompanySection</name>
    <message>
        <source>Choose the company</source>
        <translation>選擇公司</translation>
    </message>
    <message>
        <source>Edit the company</source>
        <translation>編輯公司</translation>
    </message>
    <message>
        <source>Who else belongs to it</source>
        <translation>還有誰屬於這家公司</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Store code %1</source>
        <translation>門市代碼 %1</translation>
    </message>
</context>
<context>
    <name>Frontdesk::CompletenessBar</name>
    <message>
        <source>%1 of %2</source>
        <comment>how many fields are filled, of how many</comment>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>Everything asked is known</source>
        <translation>所需資料都已齊全</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <comment>names of fields</comment>
        <translation>缺少：%1</translation>
    </message>
    <message>
        <source>%1 of %2 details are known</source>
        <translation>%2 項資料中已知 %1 項</translation>
    </message>
</context>
<context>
    <name>Frontdesk::Composer</name>
    <message>
        <source>Send</source>
        <translation>傳送</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>寫給 %1</translation>
    </message>
    <message>
        <source>Reply to %1 as %2</source>
        <translation>以 %2 回覆 %1</translation>
    </message>
    <message>
        <source>Quoting %1: %2</source>
        <translation>引用 %1：%2</translation>
    </message>
    <message>
        <source>Do not quote</source>
        <translation>取消引用</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>附加檔案</translation>
    </message>
    <message>
        <source>Another channel holds this chat</source>
        <translation>這個聊天由另一個頻道處理中</translation>
    </message>
    <message>
        <source>LINE would refuse a reply from here until it is handed back.</source>
        <translation>交還之前，LINE 會拒絕從這裡送出的回覆。</translation>
    </message>
    <message>
        <source>%1 has blocked %2</source>
        <translation>%1 已封鎖 %2</translation>
    </message>
    <message>
        <source>Sends when online</source>
        <translation>連線後傳送</translation>
    </message>
    <message>
        <source>Nothing is written yet</source>
        <translation>還沒有寫任何內容</translation>
    </message>
    <message>
        <source>LINE takes five messages at a time. Send these first.</source>
        <translation>LINE 一次最多五則訊息，請先傳送這些。</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>仍要傳送</translation>
    </message>
    <message>
        <source>The reply had already left</source>
        <translation>回覆已經送出</translation>
    </message>
    <message>
        <source>LINE would not bring them a reply. You can write again when they come back.</source>
        <translation>LINE 不會送達回覆。對方解除封鎖後，您就能再傳訊息。</translation>
    </message>
    <message>
        <source>%1 is not a friend of %2 and has not written for 7 days</source>
        <translation>%1 不是 %2 的好友，且 7 天內沒有傳訊息</translation>
    </message>
    <message>
        <source>LINE would not bring them a reply until they write or add the account.</source>
        <translation>在對方傳訊息或加入好友之前，LINE 不會送達回覆。</translation>
    </message>
    <message>
        <source>From your other computer, just now</source>
        <translation>來自您的另一台電腦，剛剛</translation>
    </message>
    <message>
        <source>From your other computer, %1</source>
        <comment>14:05, Mon, 12 Mar</comment>
        <translation>來自您的另一台電腦，%1</translation>
    </message>
    <message numerus="yes">
        <source>From your other computer, %n minutes ago</source>
        <translation>
            <numerusform>來自您的另一台電腦，%n 分鐘前</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a file, what is wrong with it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>A file is still being prepared</source>
        <translation>還有檔案正在準備</translation>
    </message>
    <message>
        <source>LINE takes five messages at a time. Leave one out, or clear the text.</source>
        <translation>LINE 一次最多五則訊息，請移除一個檔案或清除文字。</translation>
    </message>
    <message numerus="yes">
        <source>LINE takes five messages at a time. %n files were left out: send these first, then attach the rest.</source>
        <translation>
            <numerusform>LINE 一次最多五則訊息，有 %n 個檔案未附加。請先傳送這些，再附加其餘的。</numerusform>
        </translation>
    </message>
    <message>
        <source>The customer took back the message that was quoted</source>
        <translation>顧客已收回被引用的訊息</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ComposerSuggestions</name>
    <message>
        <source>Suggested: %1. Tab inserts it.</source>
        <translation>建議：%1。按 Tab 插入。</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ComposerTemplates</name>
    <message>
        <source>Not sent: “%1” is still to be filled.</source>
        <translation>未傳送：「%1」尚未填寫。</translation>
    </message>
    <message>
        <source>Not sent: “%1” is still to be filled. %2 goes to the next one.</source>
        <translation>未傳送：「%1」尚未填寫。按 %2 移到下一個。</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ConditionForm</name>
    <message>
        <source>What is asked</source>
        <translation>條件種類</translation>
    </message>
    <message>
        <source>Is it so</source>
        <translation>是否符合</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>哪一個</translation>
    </message>
    <message>
        <source>How it compares</source>
        <translation>比較方式</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>a condition</comment>
        <translation>加入</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>帳號</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>好友</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>is</source>
        <comment>a condition holds</comment>
        <translation>是</translation>
    </message>
    <message>
        <source>is not</source>
        <comment>a condition holds</comment>
        <translation>不是</translation>
    </message>
    <message>
        <source>a friend</source>
        <translation>好友</translation>
    </message>
    <message>
        <source>blocked us</source>
        <translation>已封鎖我們</translation>
    </message>
    <message>
        <source>not a friend</source>
        <translation>不是好友</translation>
    </message>
    <message>
        <source>something stands there</source>
        <translation>已填寫</translation>
    </message>
    <message>
        <source>Write what it is compared with.</source>
        <translation>請填寫要比較的值。</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ContactPanel</name>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Who the customer is will stand here.</source>
        <translation>顧客的資料會顯示在這裡。</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成員</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>帳號</translation>
    </message>
    <message>
        <source>LINE group</source>
        <translation>LINE 群組</translation>
    </message>
    <message>
        <source>LINE chat</source>
        <translation>LINE 聊天</translation>
    </message>
    <message>
        <source>Friend since %1</source>
        <translation>%1 成為好友</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>好友</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>已封鎖</translation>
    </message>
    <message>
        <source>Not a friend</source>
        <translation>非好友</translation>
    </message>
    <message>
        <source>Give or take tags</source>
        <translation>加上或移除標籤</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ContentText</name>
    <message>
        <source>Message taken back</source>
        <translation>訊息已收回</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>影片</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>語音訊息</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>貼圖</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Unknown message</source>
        <translation>未知的訊息</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>member of a group, what they wrote</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 put it back into the queue</source>
        <translation>%1 將對話放回佇列</translation>
    </message>
    <message>
        <source>%1 took it</source>
        <translation>%1 接手處理</translation>
    </message>
    <message>
        <source>%1 assigned it to %2</source>
        <translation>%1 指派給 %2</translation>
    </message>
    <message>
        <source>Back: the time it was snoozed for is over</source>
        <translation>已返回：延後時間已到</translation>
    </message>
    <message>
        <source>%1 marked it as spam</source>
        <translation>%1 標示為垃圾訊息</translation>
    </message>
    <message>
        <source>%1 took it out of spam</source>
        <translation>%1 取消垃圾訊息標示</translation>
    </message>
    <message>
        <source>%1 marked it as VIP</source>
        <translation>%1 標示為 VIP</translation>
    </message>
    <message>
        <source>%1 raised its priority</source>
        <translation>%1 提高了優先順序</translation>
    </message>
    <message>
        <source>%1 set its priority to normal</source>
        <translation>%1 將優先順序設為一般</translation>
    </message>
    <message>
        <source>%1 resolved it</source>
        <translation>%1 標示為已解決</translation>
    </message>
    <message>
        <source>%1 snoozed it</source>
        <translation>%1 延後處理</translation>
    </message>
    <message>
        <source>%1 marked it for follow-up</source>
        <translation>%1 標示為待追蹤</translation>
    </message>
    <message>
        <source>%1 marked it as new</source>
        <translation>%1 標示為新對話</translation>
    </message>
    <message>
        <source>%1 pressed “%2”</source>
        <translation>%1 按下「%2」</translation>
    </message>
    <message numerus="yes">
        <source>%n people joined</source>
        <translation>
            <numerusform>%n 人加入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people left</source>
        <translation>
            <numerusform>%n 人離開</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added the account as a friend</source>
        <translation>%1 將帳號加為好友</translation>
    </message>
    <message>
        <source>%1 blocked the account</source>
        <translation>%1 封鎖了帳號</translation>
    </message>
    <message>
        <source>The account was added to this chat</source>
        <translation>帳號已加入這個聊天</translation>
    </message>
    <message>
        <source>The account was removed from this chat</source>
        <translation>帳號已從這個聊天移除</translation>
    </message>
    <message>
        <source>%1 linked their account</source>
        <translation>%1 連結了帳號</translation>
    </message>
    <message>
        <source>%1 came near a beacon</source>
        <translation>%1 進入 Beacon 範圍</translation>
    </message>
    <message>
        <source>%1 used a linked device</source>
        <translation>%1 使用了已連結的裝置</translation>
    </message>
    <message>
        <source>%1 changed their membership</source>
        <translation>%1 變更了會員方案</translation>
    </message>
    <message>
        <source>%1 watched the video to the end</source>
        <translation>%1 看完了影片</translation>
    </message>
    <message>
        <source>This desk holds the chat again</source>
        <translation>聊天回到這個工作台</translation>
    </message>
    <message>
        <source>Another channel holds the chat</source>
        <translation>聊天由另一個頻道處理中</translation>
    </message>
    <message>
        <source>LINE has suspended the account</source>
        <translation>LINE 已停用這個帳號</translation>
    </message>
    <message>
        <source>LINE has resumed the account</source>
        <translation>LINE 已恢復這個帳號</translation>
    </message>
    <message>
        <source>%1 took back a message</source>
        <translation>%1 收回了一則訊息</translation>
    </message>
    <message>
        <source>Event from the platform: %1</source>
        <translation>平台事件：%1</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>等待傳送</translation>
    </message>
    <message>
        <source>is being sent</source>
        <translation>傳送中</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已傳送</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>未傳送</translation>
    </message>
    <message>
        <source>unknown whether it was sent</source>
        <translation>不確定是否已傳送</translation>
    </message>
    <message>
        <source>Name not known yet</source>
        <translation>尚未取得名稱</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>群組</translation>
    </message>
    <message>
        <source>Chat of several people</source>
        <translation>多人聊天</translation>
    </message>
    <message>
        <source>%1 linked this customer to another chat of the same person</source>
        <translation>%1 將這位顧客連結到同一人的另一個聊天</translation>
    </message>
    <message>
        <source>%1 unlinked this customer from another chat</source>
        <translation>%1 取消了這位顧客與另一個聊天的連結</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已傳送</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Note by %1</source>
        <translation>%1 的備註</translation>
    </message>
    <message>
        <source>Reply: %1</source>
        <comment>preview of our message, nobody known wrote it</comment>
        <translation>回覆：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who wrote it, what they wrote</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 took it off the team’s pins</source>
        <translation>%1 取消了團隊的釘選</translation>
    </message>
    <message>
        <source>%1 pinned it for everybody</source>
        <translation>%1 為所有人釘選了對話</translation>
    </message>
    <message>
        <source>%1 pinned it for %2</source>
        <comment>team</comment>
        <translation>%1 為 %2 釘選了對話</translation>
    </message>
    <message>
        <source>%1 pinned it for everybody as %2</source>
        <translation>%1 為所有人釘選了對話：%2</translation>
    </message>
    <message>
        <source>%1 pinned it for %2 as %3</source>
        <comment>team</comment>
        <translation>%1 為 %2 釘選了對話：%3</translation>
    </message>
    <message>
        <source>%1 tagged the customer: %2</source>
        <translation>%1 為顧客加上標籤：%2</translation>
    </message>
    <message>
        <source>%1 took off the tags: %2</source>
        <translation>%1 移除了標籤：%2</translation>
    </message>
    <message>
        <source>%1 tagged the customer: %2, and took off: %3</source>
        <translation>%1 為顧客加上標籤：%2，並移除：%3</translation>
    </message>
    <message>
        <source>The customer came from another account, asked by %1</source>
        <translation>顧客應 %1 之請，從另一個帳號過來</translation>
    </message>
    <message>
        <source>The customer went on with another account, asked by %1</source>
        <translation>顧客應 %1 之請，改用另一個帳號</translation>
    </message>
    <message>
        <source>The scheduled reply of %1 was not sent: the relay was away at its time</source>
        <translation>%1 的排程回覆未送出：預定時間中繼伺服器不在線上</translation>
    </message>
    <message>
        <source>The scheduled reply of %1 was stopped: the customer wrote first</source>
        <translation>%1 的排程回覆已停止：顧客先傳來了訊息</translation>
    </message>
    <message>
        <source>The scheduled reply of %1 was stopped. The list of scheduled replies says why.</source>
        <translation>%1 的排程回覆已停止，原因請見排程回覆清單。</translation>
    </message>
    <message>
        <source>Ended by itself, the tag: %1</source>
        <translation>標籤已到期：%1</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ConversationListModel</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n 則未讀</numerusform>
        </translation>
    </message>
    <message>
        <source>a reply was not sent</source>
        <translation>有回覆未傳送</translation>
    </message>
    <message numerus="yes">
        <source>%n replies wait</source>
        <translation>
            <numerusform>%n 則回覆等待傳送</numerusform>
        </translation>
    </message>
    <message>
        <source>draft: %1</source>
        <translation>草稿：%1</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>marked unread</source>
        <translation>標示為未讀</translation>
    </message>
    <message>
        <source>a colleague is writing</source>
        <translation>有同事正在輸入</translation>
    </message>
    <message>
        <source>a colleague is viewing</source>
        <translation>有同事正在檢視</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>已釘選</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>已靜音</translation>
    </message>
    <message>
        <source>unassigned</source>
        <translation>未指派</translation>
    </message>
    <message>
        <source>handled by %1</source>
        <translation>%1 處理中</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>high priority</source>
        <translation>高優先</translation>
    </message>
    <message>
        <source>waits for %1, late</source>
        <comment>14 m</comment>
        <translation>已等候 %1，逾時</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <comment>14 m</comment>
        <translation>已等候 %1</translation>
    </message>
    <message>
        <source>back, its snooze is over</source>
        <translation>已返回，延後時間已到</translation>
    </message>
    <message>
        <source>pinned as %1</source>
        <translation>已釘選為 %1</translation>
    </message>
    <message>
        <source>pinned for the team</source>
        <translation>已為團隊釘選</translation>
    </message>
    <message>
        <source>pinned for the team as %1</source>
        <translation>已為團隊釘選為 %1</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ConversationListView</name>
    <message>
        <source>Conversations</source>
        <translation>對話</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n 則新對話</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>標籤…</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>複製連結</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>在獨立視窗中開啟</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ConversationRow</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a group, number of members</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>結果不明</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未傳送</translation>
    </message>
    <message>
        <source>Queued %1</source>
        <translation>等待傳送 %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>已延後</translation>
    </message>
    <message>
        <source>Until %1</source>
        <comment>a snoozed chat, day and time</comment>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>its snooze is over</comment>
        <translation>已返回</translation>
    </message>
</context>
<context>
    <name>Frontdesk::CustomerFinder</name>
    <message>
        <source>Export customers</source>
        <translation>匯出顧客</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>試算表 (*.csv)</translation>
    </message>
    <message>
        <source>customers</source>
        <comment>name of a file</comment>
        <translation>顧客</translation>
    </message>
    <message>
        <source>%1 customers were written to %2. The export is recorded.</source>
        <translation>已將 %1 位顧客寫入 %2。這次匯出已留下紀錄。</translation>
    </message>
    <message>
        <source>Import what is known of customers</source>
        <translation>匯入顧客資料</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>All is already as %1 says.</source>
        <translation>資料已與 %1 相同。</translation>
    </message>
    <message numerus="yes">
        <source>%n customers were changed.</source>
        <translation>
            <numerusform>已變更 %n 位顧客。</numerusform>
        </translation>
    </message>
    <message>
        <source>Question</source>
        <translation>查詢條件</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a condition</comment>
        <translation>移除</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>匯入…</translation>
    </message>
    <message>
        <source>Find customers</source>
        <translation>尋找顧客</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>找到的顧客</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>The question has brackets: change it where it is typed.</source>
        <translation>查詢條件含有括號，請直接在上方文字中修改。</translation>
    </message>
    <message>
        <source>How conditions are joined</source>
        <translation>條件的組合方式</translation>
    </message>
    <message>
        <source>All conditions hold</source>
        <translation>符合所有條件</translation>
    </message>
    <message>
        <source>One condition is enough</source>
        <translation>符合任一條件</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>條件</translation>
    </message>
    <message>
        <source>Looking at %1 customers…</source>
        <translation>正在檢視 %1 位顧客…</translation>
    </message>
    <message>
        <source>1 customer</source>
        <translation>1 位顧客</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 位顧客</translation>
    </message>
    <message>
        <source>Unknown customer</source>
        <translation>未知的顧客</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>還有 %1 位</translation>
    </message>
</context>
<context>
    <name>Frontdesk::DBusNotices</name>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回覆</translation>
    </message>
    <message>
        <source>Snooze 1 hour</source>
        <translation>延後 1 小時</translation>
    </message>
</context>
<context>
    <name>Frontdesk::DatePicker</name>
    <message>
        <source>Go to a date</source>
        <translation>跳到日期</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>上個月</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>下個月</translation>
    </message>
</context>
<context>
    <name>Frontdesk::DiffText</name>
    <message>
        <source>gone: %1</source>
        <translation>刪除：%1</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>新增：%1</translation>
    </message>
</context>
<context>
    <name>Frontdesk::DifferenceForm</name>
    <message>
        <source>%1: gets the tag %2</source>
        <comment>customer, tag</comment>
        <translation>%1：加上標籤 %2</translation>
    </message>
    <message>
        <source>%1: %2 becomes %3</source>
        <comment>customer, field, value</comment>
        <translation>%1：%2 將設為 %3</translation>
    </message>
    <message>
        <source>%1: %2, now %3, becomes %4</source>
        <comment>customer, field, value, value</comment>
        <translation>%1：%2 將從 %3 改為 %4</translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>變更</translation>
    </message>
    <message numerus="yes">
        <source>%n customers would be changed</source>
        <translation>
            <numerusform>將變更 %n 位顧客</numerusform>
        </translation>
    </message>
    <message>
        <source>What would be changed</source>
        <translation>將變更的內容</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>還有 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Frontdesk::DragOut</name>
    <message>
        <source>“%1” in its own window</source>
        <translation>「%1」在獨立視窗中</translation>
    </message>
</context>
<context>
    <name>Frontdesk::EmojiPopup</name>
    <message>
        <source>Emoji</source>
        <translation>表情符號</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ErrorText</name>
    <message>
        <source>LINE did not accept channel ID and secret. Copy them again from the LINE Developers console.</source>
        <translation>LINE 不接受這組頻道 ID 與密鑰。請從 LINE Developers 後台重新複製。</translation>
    </message>
    <message>
        <source>this channel is connected already.</source>
        <translation>這個頻道已經連接。</translation>
    </message>
    <message>
        <source>this account is not on the relay any more.</source>
        <translation>這個帳號已不在中繼伺服器上。</translation>
    </message>
    <message>
        <source>this is not an address. Write it like relay.example or https://relay.example:8443.</source>
        <translation>這不是網址。請寫成 relay.example 或 https://relay.example:8443 的形式。</translation>
    </message>
    <message>
        <source>your role does not allow this. Ask an administrator.</source>
        <translation>您的角色沒有這個權限，請洽管理員。</translation>
    </message>
    <message>
        <source>nobody is signed in on this computer.</source>
        <translation>這台電腦上沒有人登入。</translation>
    </message>
    <message>
        <source>this computer was signed out from elsewhere. Sign in again.</source>
        <translation>這台電腦已從別處登出，請重新登入。</translation>
    </message>
    <message>
        <source>this customer is not there any more, or not yours to see.</source>
        <translation>這位顧客已不存在，或您沒有檢視權限。</translation>
    </message>
    <message>
        <source>a colleague changed it first. Look, then decide again.</source>
        <translation>同事已先變更。請看過後再決定。</translation>
    </message>
    <message>
        <source>there is nothing in the note.</source>
        <translation>備註沒有內容。</translation>
    </message>
    <message>
        <source>a tag needs a name, of at most 60 characters.</source>
        <translation>標籤需要名稱，最多 60 個字元。</translation>
    </message>
    <message>
        <source>somebody else changed the team first. Look, then try again.</source>
        <translation>已有人先變更這個團隊。請看過後再試。</translation>
    </message>
    <message>
        <source>a team needs a name, of at most 80 characters.</source>
        <translation>團隊需要名稱，最多 80 個字元。</translation>
    </message>
    <message>
        <source>this team is not there any more.</source>
        <translation>這個團隊已不存在。</translation>
    </message>
    <message>
        <source>this colleague is not there any more.</source>
        <translation>這位同事已不存在。</translation>
    </message>
    <message>
        <source>a view needs a name, and its query may have at most 1,000 characters.</source>
        <translation>檢視需要名稱，查詢最多 1,000 個字元。</translation>
    </message>
    <message>
        <source>this view is not there any more.</source>
        <translation>這個檢視已不存在。</translation>
    </message>
    <message>
        <source>it waited too long on this computer to be still meant. Send it again if it is.</source>
        <translation>它在這台電腦上等太久，可能已不合時宜。若仍要傳送，請再傳一次。</translation>
    </message>
    <message>
        <source>the relay has seen this under another content. Send it again.</source>
        <translation>中繼伺服器已收過同一編號但內容不同的請求，請再傳一次。</translation>
    </message>
    <message>
        <source>the relay did not understand this version of the program. Update it.</source>
        <translation>中繼伺服器看不懂這個版本的程式，請更新程式。</translation>
    </message>
    <message>
        <source>the relay does not know this command. It may be older than this program.</source>
        <translation>中繼伺服器不認得這個指令，它的版本可能比這個程式舊。</translation>
    </message>
    <message>
        <source>a colleague answered first. Read it, then send.</source>
        <translation>同事已先回覆。請看過後再傳送。</translation>
    </message>
    <message>
        <source>this conversation is not there any more, or you may not see it now.</source>
        <translation>這個對話已不存在，或您目前沒有檢視權限。</translation>
    </message>
    <message>
        <source>another channel holds this chat. LINE would refuse a reply from here.</source>
        <translation>這個聊天由另一個頻道處理中，LINE 會拒絕從這裡送出的回覆。</translation>
    </message>
    <message>
        <source>this message is not there any more.</source>
        <translation>這則訊息已不存在。</translation>
    </message>
    <message>
        <source>it has been decided already, here or by a colleague.</source>
        <translation>這件事已由您或同事決定。</translation>
    </message>
    <message>
        <source>there is no connection to the relay. It is tried again by itself.</source>
        <translation>目前沒有連上中繼伺服器，會自動重試。</translation>
    </message>
    <message>
        <source>the relay did not answer in time. Try again.</source>
        <translation>中繼伺服器沒有及時回應，請再試一次。</translation>
    </message>
    <message>
        <source>the relay sent something this program cannot read. Update it, or tell your administrator.</source>
        <translation>中繼伺服器送來這個程式讀不懂的資料。請更新程式，或告知管理員。</translation>
    </message>
    <message>
        <source>the relay sent something this version does not know. Update the program.</source>
        <translation>中繼伺服器送來這個版本不認得的資料，請更新程式。</translation>
    </message>
    <message>
        <source>the relay is busy. It is tried again by itself.</source>
        <translation>中繼伺服器忙碌中，會自動重試。</translation>
    </message>
    <message>
        <source>something answers at this address, but it is not a Frontdesk relay. Check the address.</source>
        <translation>這個網址有回應，但不是 Frontdesk 中繼伺服器。請檢查網址。</translation>
    </message>
    <message>
        <source>the relay restarted while it was being sent. The customer may have it.</source>
        <translation>傳送途中中繼伺服器重新啟動，顧客可能已經收到。</translation>
    </message>
    <message>
        <source>the relay is being stopped. It is tried again when it is back.</source>
        <translation>中繼伺服器正在停止，恢復後會再試。</translation>
    </message>
    <message>
        <source>the relay does not answer. Check the address and your connection.</source>
        <translation>中繼伺服器沒有回應，請檢查網址和網路連線。</translation>
    </message>
    <message>
        <source>LINE gave an answer that makes no sense. The customer may have it.</source>
        <translation>LINE 的回應無法理解，顧客可能已經收到。</translation>
    </message>
    <message>
        <source>the customer has blocked the account, or is not a friend.</source>
        <translation>顧客封鎖了帳號，或不是好友。</translation>
    </message>
    <message>
        <source>LINE does not allow this for the account. Its plan or settings may forbid it.</source>
        <translation>LINE 不允許這個帳號這樣做，可能受方案或設定限制。</translation>
    </message>
    <message>
        <source>LINE did not accept the content of the message.</source>
        <translation>LINE 不接受這則訊息的內容。</translation>
    </message>
    <message>
        <source>the monthly limit of the account is reached.</source>
        <translation>帳號已達每月上限。</translation>
    </message>
    <message>
        <source>LINE did not answer.</source>
        <translation>LINE 沒有回應。</translation>
    </message>
    <message>
        <source>LINE does not know this customer any more.</source>
        <translation>LINE 已查不到這位顧客。</translation>
    </message>
    <message>
        <source>LINE asks to send more slowly. Try again in a minute.</source>
        <translation>LINE 要求放慢傳送速度，請一分鐘後再試。</translation>
    </message>
    <message>
        <source>LINE could not be reached for a day.</source>
        <translation>一整天都連不上 LINE。</translation>
    </message>
    <message>
        <source>the access token of the account is not valid any more. An administrator has to renew it.</source>
        <translation>帳號的存取權杖已失效，須由管理員更新。</translation>
    </message>
    <message>
        <source>the message is too large for LINE.</source>
        <translation>訊息太大，超過 LINE 的限制。</translation>
    </message>
    <message>
        <source>LINE cannot be reached. Try again later.</source>
        <translation>連不上 LINE，請稍後再試。</translation>
    </message>
    <message>
        <source>LINE does not have it any more.</source>
        <translation>LINE 上已經沒有了。</translation>
    </message>
    <message>
        <source>LINE does not take messages of this kind.</source>
        <translation>LINE 不接受這類訊息。</translation>
    </message>
    <message>
        <source>LINE could not take the file. Its type, size or address may be wrong.</source>
        <translation>LINE 無法接受這個檔案，可能是類型、大小或網址有誤。</translation>
    </message>
    <message>
        <source>LINE does not let this message be quoted. Send it without the quote.</source>
        <translation>LINE 不允許引用這則訊息，請不要引用再傳送。</translation>
    </message>
    <message>
        <source>the free reply was used or too late. Send it again as a push.</source>
        <translation>免費回覆已用過或已逾時，請改用推播再傳一次。</translation>
    </message>
    <message>
        <source>LINE had a fault of its own. The customer may have it.</source>
        <translation>LINE 本身發生錯誤，顧客可能已經收到。</translation>
    </message>
    <message>
        <source>LINE does not let accounts send this sticker.</source>
        <translation>LINE 不允許官方帳號傳送這個貼圖。</translation>
    </message>
    <message>
        <source>LINE does not know this customer, or they have left.</source>
        <translation>LINE 查不到這位顧客，或對方已離開。</translation>
    </message>
    <message>
        <source>the file could not be fetched.</source>
        <translation>無法取得檔案。</translation>
    </message>
    <message>
        <source>you may not see this file.</source>
        <translation>您沒有檢視這個檔案的權限。</translation>
    </message>
    <message>
        <source>the file is not there any more.</source>
        <translation>檔案已不存在。</translation>
    </message>
    <message>
        <source>the file is too large.</source>
        <translation>檔案太大。</translation>
    </message>
    <message>
        <source>the file cannot be read. Check that it is still there.</source>
        <translation>無法讀取檔案，請確認檔案還在。</translation>
    </message>
    <message>
        <source>the card is too large for LINE. Leave something out.</source>
        <translation>卡片太大，超過 LINE 的限制，請刪減內容。</translation>
    </message>
    <message>
        <source>LINE does not take files of this type.</source>
        <translation>LINE 不接受這種類型的檔案。</translation>
    </message>
    <message>
        <source>LINE takes five messages at a time. Send some first.</source>
        <translation>LINE 一次最多五則訊息，請先傳送一部分。</translation>
    </message>
    <message>
        <source>the card has no words for the notification. Add some.</source>
        <translation>卡片缺少通知文字，請補上。</translation>
    </message>
    <message>
        <source>the words for the notification are too long. Shorten them.</source>
        <translation>通知文字太長，請縮短。</translation>
    </message>
    <message>
        <source>an emoji or mention points beside the text. Write it again.</source>
        <translation>表情貼或提及的位置不在文字中，請重寫。</translation>
    </message>
    <message>
        <source>this message cannot be quoted.</source>
        <translation>這則訊息無法引用。</translation>
    </message>
    <message>
        <source>the card is not complete.</source>
        <translation>卡片內容不完整。</translation>
    </message>
    <message>
        <source>the length of the recording is not known. Choose another file.</source>
        <translation>無法得知錄音長度，請選擇其他檔案。</translation>
    </message>
    <message>
        <source>the place needs a name and an address.</source>
        <translation>地點需要名稱和地址。</translation>
    </message>
    <message>
        <source>name or address of the place is too long. Shorten it.</source>
        <translation>地點的名稱或地址太長，請縮短。</translation>
    </message>
    <message>
        <source>the relay has no public address to give the file to LINE. Ask your administrator.</source>
        <translation>中繼伺服器沒有可提供檔案給 LINE 的公開網址，請洽管理員。</translation>
    </message>
    <message>
        <source>the file is missing. Attach it again.</source>
        <translation>找不到檔案，請重新附加。</translation>
    </message>
    <message>
        <source>LINE takes no words with a file. Send them as a message of their own.</source>
        <translation>LINE 的檔案不能附帶文字，請另外傳送文字。</translation>
    </message>
    <message>
        <source>LINE needs a preview picture and there is none. Attach the file again.</source>
        <translation>LINE 需要預覽圖，但目前沒有。請重新附加檔案。</translation>
    </message>
    <message>
        <source>the messages are too large together. Send them one by one.</source>
        <translation>這些訊息合起來太大，請分開傳送。</translation>
    </message>
    <message>
        <source>the sticker is not complete. Choose it again.</source>
        <translation>貼圖資料不完整，請重新選擇。</translation>
    </message>
    <message>
        <source>there is nothing written.</source>
        <translation>還沒有寫任何內容。</translation>
    </message>
    <message>
        <source>LINE takes fewer cards side by side. Leave some out.</source>
        <translation>並排的卡片超過 LINE 的上限，請刪減。</translation>
    </message>
    <message>
        <source>there are too many LINE emoji in one message. Leave some out.</source>
        <translation>一則訊息中的 LINE 表情貼太多，請刪減。</translation>
    </message>
    <message>
        <source>there are too many mentions in one message. Leave some out.</source>
        <translation>一則訊息中的提及太多，請刪減。</translation>
    </message>
    <message>
        <source>there is nothing to send.</source>
        <translation>沒有可傳送的內容。</translation>
    </message>
    <message>
        <source>what was kept on this computer could not be read. It was set aside and is being fetched again.</source>
        <translation>這台電腦上保存的資料無法讀取，已移到一旁並重新取得。</translation>
    </message>
    <message>
        <source>this computer could not write to its disk. Nothing new is kept until it can.</source>
        <translation>這台電腦無法寫入磁碟，恢復之前不會保存任何新資料。</translation>
    </message>
    <message>
        <source>the disk is full. Make room, then try again.</source>
        <translation>磁碟已滿，請騰出空間後再試。</translation>
    </message>
    <message>
        <source>what is kept on this computer belongs to a newer version of the program. Update it.</source>
        <translation>這台電腦上的資料屬於較新版本的程式，請更新程式。</translation>
    </message>
    <message>
        <source>it is not known whether this was written. Restart the program and look.</source>
        <translation>無法確定是否已寫入，請重新啟動程式後查看。</translation>
    </message>
    <message>
        <source>requests come that LINE did not sign with the secret of this account. Check the channel secret.</source>
        <translation>收到未以這個帳號的密鑰簽章的請求，請檢查頻道密鑰。</translation>
    </message>
    <message>
        <source>webhooks are switched off. Switch on Use webhook in the LINE Developers console.</source>
        <translation>Webhook 已關閉。請在 LINE Developers 後台開啟「Use webhook」。</translation>
    </message>
    <message>
        <source>a message from LINE could not be read and was set aside. Nothing else is held up.</source>
        <translation>有一則來自 LINE 的訊息無法讀取，已另外保存，不影響其他訊息。</translation>
    </message>
    <message>
        <source>LINE sends the messages of this account to another address. Check again to change it.</source>
        <translation>LINE 把這個帳號的訊息送到別的網址。再檢查一次即可變更。</translation>
    </message>
    <message>
        <source>LINE could not reach the relay. Check its public address, certificate and firewall.</source>
        <translation>LINE 連不到中繼伺服器。請檢查公開網址、憑證和防火牆。</translation>
    </message>
    <message>
        <source>messages for another account come to the address of this one. Check the webhook address in the LINE console.</source>
        <translation>其他帳號的訊息送到了這個帳號的網址，請檢查 LINE 後台的 Webhook 網址。</translation>
    </message>
    <message>
        <source>chat is switched off, so nothing can be marked as read. Switch on Chat in LINE Official Account Manager, Settings, Response settings.</source>
        <translation>「聊天」已關閉，因此無法標示已讀。請在 LINE Official Account Manager 的「設定」、「回應設定」開啟「聊天」。</translation>
    </message>
    <message>
        <source>the relay does not know its public address. Ask whoever runs it to set public_url.</source>
        <translation>中繼伺服器不知道自己的公開網址。請負責維運的人設定 public_url。</translation>
    </message>
    <message>
        <source>e-mail or password is wrong.</source>
        <translation>電子郵件或密碼錯誤。</translation>
    </message>
    <message numerus="yes">
        <source>e-mail or password is wrong. %n tries left.</source>
        <translation>
            <numerusform>電子郵件或密碼錯誤，還可以試 %n 次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>too many wrong passwords. Try again in %n minutes.</source>
        <translation>
            <numerusform>密碼錯誤次數過多，請 %n 分鐘後再試。</numerusform>
        </translation>
    </message>
    <message>
        <source>the relay speaks version %1 and this program version %2. Update the older one.</source>
        <translation>中繼伺服器使用版本 %1，這個程式使用版本 %2，請更新較舊的一方。</translation>
    </message>
    <message>
        <source>the certificate of %1 cannot be trusted. Nothing was sent. Ask your administrator.</source>
        <translation>%1 的憑證不可信任，沒有送出任何資料。請洽管理員。</translation>
    </message>
    <message>
        <source>the certificate of %1 expired on %2. Nothing was sent. Ask your administrator to renew it.</source>
        <translation>%1 的憑證已於 %2 到期，沒有送出任何資料。請管理員更新憑證。</translation>
    </message>
    <message>
        <source>no computer has this name. Check the address.</source>
        <translation>找不到這個名稱的電腦，請檢查網址。</translation>
    </message>
    <message>
        <source>no computer is called %1. Check the address.</source>
        <translation>找不到名為 %1 的電腦，請檢查網址。</translation>
    </message>
    <message>
        <source>the file is too large for LINE.</source>
        <translation>檔案太大，超過 LINE 的限制。</translation>
    </message>
    <message>
        <source>the file is %1, LINE takes %2.</source>
        <translation>檔案為 %1，LINE 上限為 %2。</translation>
    </message>
    <message>
        <source>a note may have at most %L1 characters.</source>
        <translation>備註最多 %L1 個字元。</translation>
    </message>
    <message>
        <source>the text is too long for LINE. Cut it in two.</source>
        <translation>文字太長，超過 LINE 的限制，請分成兩則。</translation>
    </message>
    <message>
        <source>the text is longer than the %1 characters LINE takes. Cut it in two.</source>
        <translation>文字超過 LINE 的上限 %1 個字元，請分成兩則。</translation>
    </message>
    <message>
        <source>no reason was given.</source>
        <translation>沒有說明原因。</translation>
    </message>
    <message>
        <source>something this version has no words for (%1).</source>
        <translation>這個版本無法說明的問題（%1）。</translation>
    </message>
    <message>
        <source>a colleague linked or unlinked this customer first. Look, then decide again.</source>
        <translation>同事已先連結或取消連結這位顧客。請看過後再決定。</translation>
    </message>
    <message>
        <source>these customers cannot be one person.</source>
        <translation>這些顧客不可能是同一人。</translation>
    </message>
    <message>
        <source>the file cannot be written there. Choose another folder, or make room.</source>
        <translation>無法寫入那裡。請選擇其他資料夾，或騰出空間。</translation>
    </message>
    <message>
        <source>there is no letter and no digit to look for.</source>
        <translation>沒有可搜尋的文字或數字。</translation>
    </message>
    <message>
        <source>a quotation mark is missing at the end.</source>
        <translation>結尾缺少引號。</translation>
    </message>
    <message>
        <source>something has to follow “%1”.</source>
        <translation>「%1」後面必須有內容。</translation>
    </message>
    <message>
        <source>nothing is searched by “%1:”. Put it in quotes to find the words.</source>
        <translation>無法用「%1:」搜尋。要找這些文字，請加上引號。</translation>
    </message>
    <message>
        <source>it is not known what “%1” means here.</source>
        <translation>不知道「%1」在這裡是什麼意思。</translation>
    </message>
    <message>
        <source>messages cannot be searched by “%1” here.</source>
        <translation>這裡無法用「%1」搜尋訊息。</translation>
    </message>
    <message>
        <source>this asks about messages; use Search for it.</source>
        <translation>這是針對訊息的條件，請改用「搜尋」。</translation>
    </message>
    <message>
        <source>this computer has nothing to play sound with.</source>
        <translation>這台電腦沒有可以播放聲音的裝置。</translation>
    </message>
    <message>
        <source>the file is damaged, or of a kind this program does not know.</source>
        <translation>檔案已損壞，或是本程式不認得的類型。</translation>
    </message>
    <message>
        <source>no account here is called “%1”.</source>
        <translation>這裡沒有名為「%1」的帳號。</translation>
    </message>
    <message>
        <source>there is no tag “%1”.</source>
        <translation>沒有「%1」這個標籤。</translation>
    </message>
    <message>
        <source>no colleague is called “%1”.</source>
        <translation>沒有名為「%1」的同事。</translation>
    </message>
    <message>
        <source>no team is called “%1”.</source>
        <translation>沒有名為「%1」的團隊。</translation>
    </message>
    <message>
        <source>what is kept on this computer cannot be read just now. Try again, or restart the program.</source>
        <translation>目前無法讀取這台電腦上保存的資料，請再試一次，或重新啟動程式。</translation>
    </message>
    <message>
        <source>another template has this code. Choose another one.</source>
        <translation>另一個範本已使用這個代碼，請換一個。</translation>
    </message>
    <message>
        <source>the template “%1” has this code. Choose another one.</source>
        <translation>範本「%1」已使用這個代碼，請換一個。</translation>
    </message>
    <message>
        <source>the title may have at most %L1 characters.</source>
        <translation>標題最多 %L1 個字元。</translation>
    </message>
    <message>
        <source>the code may have at most %L1 characters.</source>
        <translation>代碼最多 %L1 個字元。</translation>
    </message>
    <message>
        <source>the names of the folders may have at most %L1 characters together.</source>
        <translation>資料夾名稱合計最多 %L1 個字元。</translation>
    </message>
    <message>
        <source>the template is too large. Shorten its texts, or make two of it.</source>
        <translation>範本太大，請縮短文字，或分成兩個範本。</translation>
    </message>
    <message numerus="yes">
        <source>a template may have at most %n messages.</source>
        <translation>
            <numerusform>一個範本最多 %n 則訊息。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the file holds more than %n templates. Cut it into parts.</source>
        <translation>
            <numerusform>檔案內的範本超過 %n 個，請分成幾個檔案。</numerusform>
        </translation>
    </message>
    <message>
        <source>the column “%1” is missing, not known, or there twice.</source>
        <translation>欄位「%1」不存在、無法辨識，或重複出現。</translation>
    </message>
    <message>
        <source>what stands in “%1” is not known.</source>
        <translation>無法辨識「%1」的內容。</translation>
    </message>
    <message>
        <source>“%2” is not known in the column “%1”.</source>
        <translation>欄位「%1」中的「%2」無法辨識。</translation>
    </message>
    <message>
        <source>the rows of one template say different things in the column “%1”.</source>
        <translation>同一個範本的各列在欄位「%1」中的內容不一致。</translation>
    </message>
    <message>
        <source>somebody else changed the template first. Look, then try again.</source>
        <translation>其他人先更改了範本，請查看後再試一次。</translation>
    </message>
    <message>
        <source>the code may hold no spaces and no “/”.</source>
        <translation>代碼不能包含空格和「/」。</translation>
    </message>
    <message>
        <source>there is nothing in the template.</source>
        <translation>範本沒有內容。</translation>
    </message>
    <message>
        <source>a template needs a title.</source>
        <translation>範本需要標題。</translation>
    </message>
    <message>
        <source>this template is not there any more.</source>
        <translation>這個範本已不存在。</translation>
    </message>
    <message>
        <source>say whose template it is: choose a team, or at least one account.</source>
        <translation>請指定範本的使用對象：選擇團隊，或至少一個帳號。</translation>
    </message>
    <message>
        <source>the messages of a template have to follow one another, from 1.</source>
        <translation>同一個範本的訊息必須從 1 開始依序排列。</translation>
    </message>
    <message>
        <source>this is no file of templates.</source>
        <translation>這不是範本檔案。</translation>
    </message>
    <message>
        <source>the file is not in UTF-8. Save it as “CSV UTF-8”.</source>
        <translation>檔案不是 UTF-8 編碼，請另存為「CSV UTF-8」。</translation>
    </message>
    <message>
        <source>a quotation mark is missing, or stands where none may be.</source>
        <translation>缺少引號，或引號的位置不正確。</translation>
    </message>
    <message>
        <source>the file is too large for a file of templates.</source>
        <translation>檔案太大，不像是範本檔案。</translation>
    </message>
    <message>
        <source>the row has more fields than columns.</source>
        <translation>這一列的欄位數超過標題列。</translation>
    </message>
    <message>
        <source>another field has this name. Choose another one.</source>
        <translation>另一個欄位已使用這個名稱，請換一個。</translation>
    </message>
    <message>
        <source>there is a field “%1” already. Choose another name.</source>
        <translation>已有欄位「%1」，請換一個名稱。</translation>
    </message>
    <message>
        <source>a choice may have at most %L1 characters.</source>
        <translation>一個選項最多 %L1 個字元。</translation>
    </message>
    <message>
        <source>the name of a field may have at most %L1 characters.</source>
        <translation>欄位名稱最多 %L1 個字元。</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>field, what is wrong</comment>
        <translation>「%1」：%2</translation>
    </message>
    <message>
        <source>this is no number. Write it like 1200.5, with at most %1 digits before the point and %2 behind it.</source>
        <translation>這不是數字。請寫成像 1200.5 這樣，小數點前最多 %1 位、後最多 %2 位。</translation>
    </message>
    <message>
        <source>this is no amount. Write it like 1200.</source>
        <translation>這不是金額。請寫成像 1200 這樣。</translation>
    </message>
    <message>
        <source>this is no amount in %1. Write it like 1200.50.</source>
        <translation>這不是以 %1 計的金額。請寫成像 1200.50 這樣。</translation>
    </message>
    <message>
        <source>this is no amount in %1. Write it like 1200.</source>
        <translation>這不是以 %1 計的金額。請寫成像 1200 這樣。</translation>
    </message>
    <message>
        <source>the text may have at most %L1 characters.</source>
        <translation>文字最多 %L1 個字元。</translation>
    </message>
    <message>
        <source>somebody else changed the field first. Look, then try again.</source>
        <translation>有人先改了這個欄位。請看過後再試一次。</translation>
    </message>
    <message>
        <source>a currency has three letters, like TWD, JPY or THB.</source>
        <translation>幣別是三個字母，例如 TWD、JPY 或 THB。</translation>
    </message>
    <message>
        <source>a field keeps its type and its currency, and stays sensitive or not. Make a new one instead.</source>
        <translation>欄位的類型、幣別以及是否敏感不能更改。請另建新欄位。</translation>
    </message>
    <message>
        <source>a field needs a name.</source>
        <translation>欄位需要名稱。</translation>
    </message>
    <message>
        <source>this field is not there any more, or not for customers of this account.</source>
        <translation>這個欄位已不存在，或不適用於這個帳號的顧客。</translation>
    </message>
    <message>
        <source>a list needs at least one choice and at most %L1, none of them twice.</source>
        <translation>清單至少要有一個、最多 %L1 個選項，且不可重複。</translation>
    </message>
    <message>
        <source>there are %L1 fields already. Retire one that nobody needs.</source>
        <translation>已有 %L1 個欄位。請停用一個沒人需要的。</translation>
    </message>
    <message>
        <source>choose one of the list.</source>
        <translation>請從清單中選擇。</translation>
    </message>
    <message>
        <source>this is no date. Write it like 2026-11-28.</source>
        <translation>這不是日期。請寫成像 2026-11-28 這樣。</translation>
    </message>
    <message>
        <source>the picture needs an address that begins with https:// and has at most %L1 characters.</source>
        <translation>圖片網址必須以 https:// 開頭，且最多 %L1 個字元。</translation>
    </message>
    <message>
        <source>LINE refuses names with “line” in them. Choose another name.</source>
        <translation>LINE 不接受含有「line」的名稱，請換一個名稱。</translation>
    </message>
    <message>
        <source>LINE refuses names with “line” in them, such as this one. “%1” would do.</source>
        <translation>LINE 不接受像這樣含有「line」的名稱。「%1」就可以。</translation>
    </message>
    <message>
        <source>there is no name to show. Write one, or show the account alone.</source>
        <translation>沒有可顯示的名稱。請輸入名稱，或只顯示帳號。</translation>
    </message>
    <message>
        <source>the name may have at most %L1 characters; most emoji count as two.</source>
        <translation>名稱最多 %L1 個字元；多數表情符號算兩個字元。</translation>
    </message>
    <message>
        <source>a colleague changed the company first. Look at what stands there now.</source>
        <translation>同事先變更了公司。請看目前的內容。</translation>
    </message>
    <message>
        <source>a company needs a name. Write one.</source>
        <translation>公司需要名稱。請輸入名稱。</translation>
    </message>
    <message>
        <source>there is no such company any more. Choose another one.</source>
        <translation>這家公司已不存在。請選擇其他公司。</translation>
    </message>
    <message>
        <source>another company has this store code. Write another code.</source>
        <translation>另一家公司已使用這個門市代碼。請輸入其他代碼。</translation>
    </message>
    <message>
        <source>“%1” has this store code already. Write another code.</source>
        <translation>「%1」已使用這個門市代碼。請輸入其他代碼。</translation>
    </message>
    <message>
        <source>this may have at most %L1 characters. Shorten it.</source>
        <translation>這裡最多 %L1 個字元。請縮短。</translation>
    </message>
    <message>
        <source>there are %L1 companies already. Retire one that nobody needs.</source>
        <translation>已有 %L1 家公司。請停用不需要的公司。</translation>
    </message>
    <message>
        <source>the relay could not note that the chat was printed.</source>
        <translation>中繼伺服器無法記錄這個聊天已列印。</translation>
    </message>
    <message>
        <source>the picture cannot be made small enough for LINE. Make it smaller yourself.</source>
        <translation>圖片無法縮小到 LINE 可接受的大小，請自行縮小。</translation>
    </message>
    <message>
        <source>the picture cannot be made smaller than the %1 LINE takes. Make it smaller yourself.</source>
        <translation>圖片無法縮小到 LINE 上限 %1 以下，請自行縮小。</translation>
    </message>
    <message>
        <source>the picture has too many pixels to be read. Make it smaller yourself.</source>
        <translation>圖片的像素太多，無法讀取，請自行縮小。</translation>
    </message>
    <message>
        <source>the picture has %L1 × %L2 pixels, too many to be read. Make it smaller yourself.</source>
        <translation>圖片有 %L1 × %L2 像素，太多而無法讀取，請自行縮小。</translation>
    </message>
    <message>
        <source>this is no picture, or it is damaged. Choose another file.</source>
        <translation>這不是圖片，或已經損壞，請選擇其他檔案。</translation>
    </message>
    <message>
        <source>reading the picture failed. Save it as JPEG in another program, then attach that.</source>
        <translation>讀取圖片失敗，請用其他程式另存為 JPEG 再附加。</translation>
    </message>
    <message>
        <source>reading the picture took too long. Save it smaller in another program, then attach that.</source>
        <translation>讀取圖片花費太久，請用其他程式縮小後再附加。</translation>
    </message>
    <message>
        <source>the program that prepares pictures is missing. Install Frontdesk again.</source>
        <translation>找不到準備圖片的程式，請重新安裝 Frontdesk。</translation>
    </message>
    <message numerus="yes">
        <source>a reply can be scheduled for the next %n days at most. Choose an earlier time.</source>
        <translation>
            <numerusform>回覆最多只能排在 %n 天內送出，請選擇較早的時間。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replies are scheduled in this chat already. Cancel one of them first.</source>
        <translation>
            <numerusform>這個聊天已有 %n 則排程回覆，請先取消其中一則。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without a connection a reply has to be scheduled at least %n minutes ahead.</source>
        <translation>
            <numerusform>沒有連線時，回覆至少要排在 %n 分鐘之後。</numerusform>
        </translation>
    </message>
    <message>
        <source>this scheduled reply was cancelled already.</source>
        <translation>這則排程回覆已經取消了。</translation>
    </message>
    <message>
        <source>this scheduled reply has been sent already.</source>
        <translation>這則排程回覆已經送出了。</translation>
    </message>
    <message>
        <source>the draft is too long for your other computers. It stays on this one.</source>
        <translation>草稿太長，無法同步到您的其他電腦，只會留在這一台。</translation>
    </message>
    <message>
        <source>its author does not work at this desk any more. Write the reply again.</source>
        <translation>撰寫者已不在這個服務台，請重新撰寫回覆。</translation>
    </message>
    <message>
        <source>the customer wrote first. Read what they say, then schedule the reply again.</source>
        <translation>顧客先傳來了訊息，請讀過之後再重新排程。</translation>
    </message>
    <message>
        <source>the relay was away at its time. Schedule the reply again, or send it now.</source>
        <translation>預定時間中繼伺服器不在線上，請重新排程或立即送出。</translation>
    </message>
    <message>
        <source>this scheduled reply is not at the relay any more.</source>
        <translation>中繼伺服器上已沒有這則排程回覆。</translation>
    </message>
    <message>
        <source>this time is over. Choose a time to come.</source>
        <translation>這個時間已經過了，請選擇之後的時間。</translation>
    </message>
    <message>
        <source>the tag is still being merged or restored. Try again in a moment.</source>
        <translation>這個標籤仍在合併或還原中，請稍後再試。</translation>
    </message>
    <message>
        <source>a colleague changed the tag first. Look, then try again.</source>
        <translation>同事先變更了這個標籤。請看過後再試一次。</translation>
    </message>
    <message>
        <source>this tag is not there any more.</source>
        <translation>這個標籤已經不存在。</translation>
    </message>
    <message>
        <source>a tag cannot be merged with itself. Choose another one.</source>
        <translation>標籤不能與自己合併，請選擇另一個。</translation>
    </message>
    <message>
        <source>a bracket is missing, or one too many.</source>
        <translation>缺少括號，或多了一個括號。</translation>
    </message>
    <message>
        <source>the question is too long.</source>
        <translation>查詢條件太長。</translation>
    </message>
    <message>
        <source>the file is too large. Split it into several.</source>
        <translation>檔案太大，請分成數個檔案。</translation>
    </message>
    <message>
        <source>another tag has this name. Choose another one.</source>
        <translation>已有標籤使用這個名稱，請換一個。</translation>
    </message>
    <message>
        <source>there is a tag “%1” already. Choose another name.</source>
        <translation>已有標籤「%1」，請換一個名稱。</translation>
    </message>
    <message>
        <source>the tag was removed. An administrator can restore it.</source>
        <translation>這個標籤已被移除，管理員可以還原。</translation>
    </message>
    <message>
        <source>the tag “%1” was removed. An administrator can restore it.</source>
        <translation>標籤「%1」已被移除，管理員可以還原。</translation>
    </message>
    <message>
        <source>there is no field “%1”, or several begin so.</source>
        <translation>沒有欄位「%1」，或有數個欄位以此開頭。</translation>
    </message>
    <message>
        <source>the field “%1” is sensitive: customers cannot be found by it.</source>
        <translation>欄位「%1」為敏感欄位，無法用來尋找顧客。</translation>
    </message>
    <message>
        <source>a table may have at most %L1 rows. Split it into several.</source>
        <translation>表格最多 %L1 列，請分成數個。</translation>
    </message>
    <message>
        <source>somebody else changed the to-do first. Look, then try again.</source>
        <translation>有其他人先變更了這個待辦。請看過後再試一次。</translation>
    </message>
    <message>
        <source>a to-do says what is to be done. Write a few words.</source>
        <translation>待辦要寫明該做什麼。請寫幾個字。</translation>
    </message>
    <message>
        <source>a to-do that comes back needs a time. Say when it is due first.</source>
        <translation>重複的待辦需要時間。請先指定第一次的期限。</translation>
    </message>
    <message>
        <source>the to-do is not there any more. Somebody may have removed it.</source>
        <translation>這個待辦已不存在，可能已被移除。</translation>
    </message>
    <message>
        <source>a to-do may have at most %L1 characters.</source>
        <translation>待辦最多 %L1 個字元。</translation>
    </message>
    <message>
        <source>each button of a card needs words on it.</source>
        <translation>卡片的每個按鈕都要有文字。</translation>
    </message>
    <message>
        <source>the words on a button of a card may have at most %L1 characters.</source>
        <translation>卡片按鈕上的文字最多 %L1 個字元。</translation>
    </message>
    <message>
        <source>what a button of a card sends may have at most %L1 characters.</source>
        <translation>卡片按鈕送出的內容最多 %L1 個字元。</translation>
    </message>
    <message>
        <source>the address of a picture is missing.</source>
        <translation>缺少圖片的網址。</translation>
    </message>
    <message>
        <source>LINE does not take the address “%1”. Pictures need https; buttons https, http, line or tel, and at most 1,000 characters.</source>
        <translation>LINE 不接受網址「%1」。圖片須為 https；按鈕須為 https、http、line 或 tel，且最多 1,000 個字元。</translation>
    </message>
    <message>
        <source>a picture in a card may be at most %L1 pixels wide and high.</source>
        <translation>卡片中的圖片寬與高最多 %L1 像素。</translation>
    </message>
    <message>
        <source>say what each button of the card does: an address, words or data.</source>
        <translation>請填寫卡片每個按鈕的作用：網址、文字或資料。</translation>
    </message>
    <message>
        <source>customers are not found by “%1”. Write tag:vip, attr:size&gt;38, oa:taipei, is:friend or lang:th.</source>
        <translation>無法用「%1」尋找顧客。請輸入 tag:vip、attr:size&gt;38、oa:taipei、is:friend 或 lang:th。</translation>
    </message>
    <message>
        <source>this reply was not sent yet. Look at it again here, then send it.</source>
        <translation>這則回覆尚未送出。請在這裡再看一次，然後送出。</translation>
    </message>
    <message numerus="yes">
        <source>a message takes at most %n buttons below it.</source>
        <translation>
            <numerusform>一則訊息下方最多可有 %n 個按鈕。</numerusform>
        </translation>
    </message>
    <message>
        <source>write what stands on each button below the message.</source>
        <translation>請填寫訊息下方每個按鈕上的文字。</translation>
    </message>
    <message numerus="yes">
        <source>what stands on a button below the message may have at most %n letters.</source>
        <translation>
            <numerusform>訊息下方按鈕上的文字最多 %n 個字。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>what a button below the message sends may have at most %n characters.</source>
        <translation>
            <numerusform>訊息下方按鈕送出的內容最多 %n 個字元。</numerusform>
        </translation>
    </message>
    <message>
        <source>say what each button below the message does: words, an address or data.</source>
        <translation>請填寫訊息下方每個按鈕的作用：文字、網址或資料。</translation>
    </message>
</context>
<context>
    <name>Frontdesk::FieldPage</name>
    <message>
        <source>New field</source>
        <translation>新欄位</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>選項</translation>
    </message>
    <message>
        <source>Sensitive: masked until somebody asks, and that is recorded</source>
        <translation>敏感：隱藏，查看時會留下紀錄</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>新增欄位</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Not used any more; what stands in it stays</source>
        <translation>不再使用；已有的內容保留</translation>
    </message>
    <message>
        <source>Customer fields</source>
        <translation>顧客欄位</translation>
    </message>
    <message>
        <source>Administrators say what is to be known of customers. Here you see how it is.</source>
        <translation>顧客欄位由管理員定義。這裡可以查看目前的設定。</translation>
    </message>
    <message>
        <source>Name of a new field</source>
        <translation>新欄位的名稱</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>List</source>
        <translation>清單</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>With commas between them.</source>
        <translation>以逗號分隔。</translation>
    </message>
    <message>
        <source>Who may see it whole</source>
        <translation>誰可以看完整內容</translation>
    </message>
    <message>
        <source>Everybody may see it whole</source>
        <translation>所有人都可以看完整內容</translation>
    </message>
    <message>
        <source>Supervisors may see it whole</source>
        <translation>主管可以看完整內容</translation>
    </message>
    <message>
        <source>Administrators may see it whole</source>
        <translation>管理員可以看完整內容</translation>
    </message>
    <message>
        <source>Only customers of these accounts have it; with none checked, all have.</source>
        <translation>只有這些帳號的顧客有此欄位；都不勾選則全部都有。</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>帳號</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>幣別</translation>
    </message>
    <message>
        <source>%1 · %2 · not used any more</source>
        <comment>field, type</comment>
        <translation>%1 · %2 · 不再使用</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>field, type</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>There are no fields yet.</source>
        <translation>還沒有欄位。</translation>
    </message>
    <message>
        <source>What it tells customers apart by</source>
        <translation>用什麼辨識顧客</translation>
    </message>
    <message>
        <source>Says nothing about who somebody is</source>
        <translation>不能用來辨識顧客</translation>
    </message>
    <message>
        <source>Member number: the same one, the same person</source>
        <translation>會員編號：相同即同一人</translation>
    </message>
    <message>
        <source>E-mail address: the same one, the same person</source>
        <translation>電子郵件地址：相同即同一人</translation>
    </message>
    <message>
        <source>Phone number: the same one, the same person</source>
        <translation>電話號碼：相同即同一人</translation>
    </message>
    <message>
        <source>Customers of two accounts who have the same are suggested to be linked. Somebody decides each time.</source>
        <translation>若兩個帳號的顧客內容相同，會建議連結。每次都由人決定。</translation>
    </message>
</context>
<context>
    <name>Frontdesk::FieldRow</name>
    <message>
        <source>Show it whole</source>
        <translation>顯示完整內容</translation>
    </message>
    <message>
        <source>–</source>
        <comment>nothing stands in the field</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>Hide it again</source>
        <translation>重新隱藏</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>field</comment>
        <translation>空白</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>no choice of a list</comment>
        <translation>無</translation>
    </message>
</context>
<context>
    <name>Frontdesk::FieldSection</name>
    <message>
        <source>Edit the details</source>
        <translation>編輯詳細資料</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細資料</translation>
    </message>
    <message>
        <source>Nothing is asked of customers yet. Administrators define fields in the settings.</source>
        <translation>還沒有顧客欄位。管理員可以在設定中定義。</translation>
    </message>
</context>
<context>
    <name>Frontdesk::FilmViewer</name>
    <message>
        <source>Video</source>
        <translation>影片</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>播放位置</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>關閉聲音</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全螢幕</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>開啟聲音</translation>
    </message>
</context>
<context>
    <name>Frontdesk::FindBar</name>
    <message>
        <source>Find in this chat</source>
        <translation>在這個聊天中尋找</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>較舊</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>較新</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>搜尋中…</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>沒有找到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which message, of how many</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Search at the relay</source>
        <translation>在中繼伺服器搜尋</translation>
    </message>
    <message>
        <source>The relay is looking for older messages…</source>
        <translation>中繼伺服器正在尋找更早的訊息…</translation>
    </message>
    <message>
        <source>The relay has looked back to %1. There may be more.</source>
        <translation>中繼伺服器已回溯到 %1，可能還有更多。</translation>
    </message>
    <message>
        <source>These are all, at the relay too.</source>
        <translation>中繼伺服器上也只有這些。</translation>
    </message>
    <message>
        <source>The relay could not be asked: %1</source>
        <translation>無法向中繼伺服器查詢：%1</translation>
    </message>
    <message>
        <source>This computer holds the messages since %1.</source>
        <translation>這台電腦保存了自 %1 起的訊息。</translation>
    </message>
    <message>
        <source>Offline: only this computer was searched, which holds the messages since %1.</source>
        <translation>離線：只搜尋了這台電腦，其中有自 %1 起的訊息。</translation>
    </message>
</context>
<context>
    <name>Frontdesk::GuardBar</name>
    <message>
        <source>Take it out</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Look again: %1.</source>
        <translation>請再確認：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what was found</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Take all out</source>
        <translation>全部移除</translation>
    </message>
    <message>
        <source>%1 Send once more to send it anyway.</source>
        <translation>%1 再按一次傳送即可送出。</translation>
    </message>
    <message>
        <source>another account’s name (%1)</source>
        <translation>其他帳號的名稱（%1）</translation>
    </message>
    <message>
        <source>a card number</source>
        <translation>信用卡號碼</translation>
    </message>
    <message>
        <source>an identity number</source>
        <translation>身分證號碼</translation>
    </message>
    <message>
        <source>a variable without its value (%1)</source>
        <translation>尚未填入內容的變數（%1）</translation>
    </message>
    <message>
        <source>an unusual discount (%1)</source>
        <translation>不尋常的折扣（%1）</translation>
    </message>
    <message>
        <source>%1 above the field</source>
        <translation>輸入欄上方的%1</translation>
    </message>
</context>
<context>
    <name>Frontdesk::HandOverCard</name>
    <message>
        <source>Close the hand-over</source>
        <translation>關閉交接摘要</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>Hand-over from %1</source>
        <comment>colleague</comment>
        <translation>%1 交接</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>已收合</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>已展開</translation>
    </message>
</context>
<context>
    <name>Frontdesk::HandOverForm</name>
    <message>
        <source>Note to the colleague</source>
        <translation>給同事的備註</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>Hand over with a note</source>
        <translation>附備註交接</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>交給誰</translation>
    </message>
</context>
<context>
    <name>Frontdesk::HandOverWords</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>who wrote it, time, words</comment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time, words</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>尚未回覆</translation>
    </message>
    <message>
        <source>Promised, as it seems</source>
        <translation>似乎已承諾</translation>
    </message>
    <message>
        <source>Last messages</source>
        <translation>最近的訊息</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a to-do, when and who</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>To-dos</source>
        <translation>待辦</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who wrote it, words</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Frontdesk::HandledBy</name>
    <message>
        <source>Handled by</source>
        <translation>目前處理</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>尚無人處理</translation>
    </message>
</context>
<context>
    <name>Frontdesk::HealthList</name>
    <message>
        <source>%1 of %2 passed</source>
        <translation>%1 / %2 通過</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>需要處理</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已連接</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再檢查一次</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康檢查</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>複製網址</translation>
    </message>
    <message>
        <source>Channel secret and access token</source>
        <translation>頻道密鑰與存取權杖</translation>
    </message>
    <message>
        <source>Webhook address is set and on</source>
        <translation>Webhook 網址已設定並啟用</translation>
    </message>
    <message>
        <source>Test message</source>
        <translation>測試訊息</translation>
    </message>
    <message>
        <source>Chat in LINE Official Account Manager</source>
        <translation>LINE Official Account Manager 的「聊天」</translation>
    </message>
    <message>
        <source>Messages left</source>
        <translation>訊息額度</translation>
    </message>
    <message>
        <source>First real message</source>
        <translation>第一則真實訊息</translation>
    </message>
    <message>
        <source>LINE accepts them.</source>
        <translation>LINE 已接受。</translation>
    </message>
    <message>
        <source>The test of LINE arrived in %1 ms, properly signed.</source>
        <translation>LINE 送出的測試在 %1 毫秒內到達，簽章正確。</translation>
    </message>
    <message>
        <source>Waiting for the test of LINE.</source>
        <translation>等待 LINE 的測試。</translation>
    </message>
    <message>
        <source>On: messages can be marked as read for the customer.</source>
        <translation>已開啟：可以向顧客標示已讀。</translation>
    </message>
    <message>
        <source>No limit. Replies are free.</source>
        <translation>沒有上限。回覆免費。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pushes left this month. Replies are free.</source>
        <translation>
            <numerusform>本月剩 %Ln 則推播。回覆免費。</numerusform>
        </translation>
    </message>
    <message>
        <source>A customer has written.</source>
        <translation>已有顧客傳訊息。</translation>
    </message>
    <message>
        <source>Scan the code with a phone, or open %1, and write something.</source>
        <translation>請用手機掃描條碼，或開啟 %1，傳一句話過來。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message numerus="yes">
        <source>%n notices of LINE belong to no chat; they are kept but not shown.</source>
        <translation>
            <numerusform>有 %n 則 LINE 通知不屬於任何聊天，已保存但不顯示。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::HoldBar</name>
    <message>
        <source>Recall · Esc</source>
        <comment>button</comment>
        <translation>收回 · Esc</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Sends in %1 s: %2</source>
        <translation>%1 秒後傳送：%2</translation>
    </message>
    <message>
        <source>Sends in %1 s. Esc recalls it.</source>
        <translation>%1 秒後傳送。按 Esc 可收回。</translation>
    </message>
    <message>
        <source>Sends to %1 in %2 s: %3</source>
        <translation>%2 秒後傳送給 %1：%3</translation>
    </message>
</context>
<context>
    <name>Frontdesk::IconButton</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a button, its key</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ImageViewer</name>
    <message>
        <source>Picture</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>上一張圖片</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>下一張圖片</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>旋轉</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存新檔…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>儲存圖片</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>全部儲存…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>picture of a set</comment>
        <translation>第 %1 張，共 %2 張</translation>
    </message>
    <message numerus="yes">
        <source>The %n sent together…</source>
        <translation>
            <numerusform>一起傳送的 %n 張…</numerusform>
        </translation>
    </message>
    <message>
        <source>All pictures of the chat…</source>
        <translation>聊天中的所有圖片…</translation>
    </message>
    <message>
        <source>Save all pictures in</source>
        <translation>選擇儲存所有圖片的資料夾</translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation>正在尋找圖片…</translation>
    </message>
    <message>
        <source>Saving: %1 of %2</source>
        <translation>儲存中：%1／%2</translation>
    </message>
    <message>
        <source>Saved: %1 of %2</source>
        <translation>已儲存：%1／%2</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ImportReport</name>
    <message>
        <source>Nothing was imported</source>
        <translation>沒有匯入任何內容</translation>
    </message>
    <message>
        <source>Mend this in %1, and import it again.</source>
        <translation>請修正 %1 中的以下內容，再匯入一次。</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>有問題的地方</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>還有 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>Frontdesk::InboxChips</name>
    <message>
        <source>Unanswered</source>
        <translation>未回覆</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>提及</translation>
    </message>
    <message>
        <source>Mentions %1</source>
        <translation>提及 %1</translation>
    </message>
    <message>
        <source>More filters and views</source>
        <translation>更多篩選與檢視</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未讀</translation>
    </message>
</context>
<context>
    <name>Frontdesk::InboxPane</name>
    <message>
        <source>Inbox</source>
        <translation>收件匣</translation>
    </message>
    <message>
        <source>The conversations could not be read</source>
        <translation>無法讀取對話</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Open, snoozed, resolved, spam</source>
        <translation>未解決、已延後、已解決、垃圾訊息</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>list of conversations, the part of it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Show all open conversations</source>
        <translation>顯示所有未解決的對話</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations stay as they were: %1</source>
        <translation>
            <numerusform>%n 則對話維持原狀：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::InboxTabs</name>
    <message>
        <source>All</source>
        <comment>tab: all conversations</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Mine</source>
        <comment>tab: conversations assigned to me</comment>
        <translation>我的</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <comment>tab: conversations</comment>
        <translation>未指派</translation>
    </message>
    <message>
        <source>Team</source>
        <comment>tab: conversations of my teams</comment>
        <translation>團隊</translation>
    </message>
    <message>
        <source>Whose conversations</source>
        <translation>誰的對話</translation>
    </message>
</context>
<context>
    <name>Frontdesk::InboxWords</name>
    <message>
        <source>Newest first</source>
        <translation>最新優先</translation>
    </message>
    <message>
        <source>Longest waiting first</source>
        <translation>等最久優先</translation>
    </message>
    <message>
        <source>Priority first</source>
        <translation>高優先順序優先</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未解決</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>已延後</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>已解決</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>垃圾訊息</translation>
    </message>
    <message>
        <source>No note asks for you</source>
        <translation>沒有備註提及您</translation>
    </message>
    <message>
        <source>No VIP conversation here</source>
        <translation>這裡沒有 VIP 對話</translation>
    </message>
    <message>
        <source>Nobody waits for an answer</source>
        <translation>沒有人在等待回覆</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>這裡沒有內容</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>顯示：%1</translation>
    </message>
    <message>
        <source>Nothing is assigned to you</source>
        <translation>沒有指派給您的對話</translation>
    </message>
    <message>
        <source>Every conversation has somebody</source>
        <translation>每個對話都有人處理</translation>
    </message>
    <message>
        <source>Nothing waits in the queues of your teams</source>
        <translation>您團隊的佇列中沒有等待的對話</translation>
    </message>
    <message>
        <source>Nobody has written yet</source>
        <translation>還沒有人傳訊息</translation>
    </message>
    <message>
        <source>Nobody has written to this account yet</source>
        <translation>還沒有人傳訊息給這個帳號</translation>
    </message>
    <message>
        <source>New conversations appear here by themselves.</source>
        <translation>新對話會自動出現在這裡。</translation>
    </message>
    <message>
        <source>No conversation fits</source>
        <translation>沒有符合的對話</translation>
    </message>
    <message>
        <source>Everything is read</source>
        <translation>全部已讀</translation>
    </message>
    <message>
        <source>%1 takes a conversation.</source>
        <comment>a key</comment>
        <translation>按 %1 接手對話。</translation>
    </message>
</context>
<context>
    <name>Frontdesk::Invitation</name>
    <message>
        <source>No customer is open</source>
        <translation>沒有開啟任何顧客</translation>
    </message>
    <message>
        <source>There is no other account with a LINE ID</source>
        <translation>沒有其他具 LINE ID 的帳號</translation>
    </message>
    <message>
        <source>Please go on with us at %1: %2
Send the word that is written there, so that we know you.</source>
        <translation>請改到 %1 與我們繼續：%2
請送出已填好的代碼，讓我們認得您。</translation>
    </message>
</context>
<context>
    <name>Frontdesk::KeyHint</name>
    <message>
        <source>%1: %2</source>
        <comment>what a key does, the key</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Frontdesk::KeyListModel</name>
    <message>
        <source>%1: no key</source>
        <comment>what a command does</comment>
        <translation>%1：沒有按鍵</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a command does, its key</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Always the same</source>
        <translation>固定不變</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>檢視</translation>
    </message>
</context>
<context>
    <name>Frontdesk::KeyRecorder</name>
    <message>
        <source>Key</source>
        <translation>按鍵</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>沒有按鍵</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>請按新的按鍵</translation>
    </message>
</context>
<context>
    <name>Frontdesk::KeyRules</name>
    <message>
        <source>Press a letter or a function key with it.</source>
        <translation>請搭配字母鍵或功能鍵一起按。</translation>
    </message>
    <message>
        <source>Alt and AltGr type letters on other keyboards, or open menus. Use Ctrl, or Ctrl and Shift.</source>
        <translation>Alt 和 AltGr 在其他鍵盤上會輸入字母或開啟選單。請用 Ctrl，或 Ctrl 加 Shift。</translation>
    </message>
    <message>
        <source>This is done while writing, where “%1” is a letter. Use it with Ctrl.</source>
        <translation>這個指令在書寫時使用，此時「%1」是字母。請搭配 Ctrl。</translation>
    </message>
    <message>
        <source>Input methods for Chinese, Japanese and Thai need %1.</source>
        <translation>中文、日文和泰文輸入法需要 %1。</translation>
    </message>
    <message>
        <source>%1 changes or moves in the text you write.</source>
        <translation>%1 會變更書寫中的文字或移動游標。</translation>
    </message>
    <message>
        <source>%1 means the same everywhere and stays as it is.</source>
        <translation>%1 在各處意義相同，維持不變。</translation>
    </message>
    <message>
        <source>%1 belongs to the desktop.</source>
        <translation>%1 屬於桌面環境。</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”.</source>
        <translation>%1 是「%2」的按鍵。</translation>
    </message>
    <message>
        <source>%1 is the key of the view “%2”.</source>
        <translation>%1 是檢視「%2」的按鍵。</translation>
    </message>
</context>
<context>
    <name>Frontdesk::KeyboardPage</name>
    <message>
        <source>Find a command or a key</source>
        <translation>尋找指令或按鍵</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>沒有按鍵</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>預設</translation>
    </message>
    <message>
        <source>All keys as they came</source>
        <translation>所有按鍵恢復預設</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>指令及其按鍵</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>鍵盤</translation>
    </message>
    <message>
        <source>Single letters are keys only while the list or the messages have the focus. Alt with a letter, and what input methods need, is never a key.</source>
        <translation>單一字母只有在焦點位於清單或訊息時才是快速鍵。Alt 加字母，以及輸入法需要的按鍵，一律不作為快速鍵。</translation>
    </message>
    <message>
        <source>Key of “%1”</source>
        <translation>「%1」的按鍵</translation>
    </message>
</context>
<context>
    <name>Frontdesk::LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>介面語言</translation>
    </message>
    <message>
        <source>What you write, and what customers write, stays as it is.</source>
        <translation>您和顧客所寫的內容不會改變。</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Today is %1.</source>
        <translation>今天是 %1。</translation>
    </message>
    <message>
        <source>As the system: %1</source>
        <translation>跟隨系統：%1</translation>
    </message>
    <message>
        <source>As the language has them</source>
        <translation>依語言而定</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>西元</translation>
    </message>
    <message>
        <source>Buddhist Era</source>
        <translation>佛曆</translation>
    </message>
    <message>
        <source>Republic of China</source>
        <translation>民國</translation>
    </message>
</context>
<context>
    <name>Frontdesk::LibraryPage</name>
    <message>
        <source>Find</source>
        <translation>尋找</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>新增範本</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>範本</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Code, title or words</source>
        <translation>代碼、標題或字詞</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>已儲存「%1」。</translation>
    </message>
    <message>
        <source>Yu-An</source>
        <comment>a customer in previews of templates</comment>
        <translation>語安</translation>
    </message>
    <message>
        <source>All templates</source>
        <translation>所有範本</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>folder, how many are in it</comment>
        <translation>%1  %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n template(s)</source>
        <comment>folder</comment>
        <translation>
            <numerusform>%1，%n 個範本</numerusform>
        </translation>
    </message>
    <message>
        <source>No templates here yet</source>
        <translation>這裡還沒有範本</translation>
    </message>
    <message>
        <source>What you answer often is written once, and found by typing /.</source>
        <translation>常用的回覆寫一次，輸入 / 就能找到。</translation>
    </message>
    <message>
        <source>No template is like “%1”</source>
        <translation>沒有像「%1」的範本</translation>
    </message>
    <message>
        <source>Only templates in this folder are looked through.</source>
        <translation>只搜尋這個資料夾中的範本。</translation>
    </message>
    <message>
        <source>Show all of the folder</source>
        <translation>顯示整個資料夾</translation>
    </message>
    <message>
        <source>“%1” was left without saving.</source>
        <translation>「%1」尚未儲存就離開了。</translation>
    </message>
    <message>
        <source>Retired “%1”: nobody is offered it any more.</source>
        <translation>已停用「%1」，不再提供給任何人。</translation>
    </message>
    <message>
        <source>“%1” is offered again.</source>
        <translation>「%1」已恢復使用。</translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <translation>已移除「%1」。</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>復原：%1</translation>
    </message>
    <message>
        <source>Import templates</source>
        <translation>匯入範本</translation>
    </message>
    <message>
        <source>Templates (*.csv *.json)</source>
        <translation>範本 (*.csv *.json)</translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 changed, %3 as they were.</source>
        <translation>已匯入：新增 %1 個，變更 %2 個，%3 個未變。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Export templates</source>
        <translation>匯出範本</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>試算表 (*.csv)</translation>
    </message>
    <message>
        <source>Everything (*.json)</source>
        <translation>完整內容 (*.json)</translation>
    </message>
    <message>
        <source>templates</source>
        <comment>name of a file</comment>
        <translation>範本</translation>
    </message>
    <message>
        <source>Nothing is listed that could be exported.</source>
        <translation>清單中沒有可匯出的範本。</translation>
    </message>
    <message numerus="yes">
        <source>%n template(s) written to %1.</source>
        <translation>
            <numerusform>已將 %n 個範本寫入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>匯入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>To look at again</source>
        <translation>待檢視</translation>
    </message>
    <message>
        <source>“%1” says again what it said.</source>
        <translation>「%1」已恢復先前的內容。</translation>
    </message>
</context>
<context>
    <name>Frontdesk::LinkBanner</name>
    <message>
        <source>Try now</source>
        <translation>立即重試</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>This computer cannot keep what you write.</source>
        <translation>這台電腦無法保存您寫的內容。</translation>
    </message>
    <message>
        <source>This computer cannot keep new messages; the relay has them.</source>
        <translation>這台電腦無法保存新訊息；訊息在中繼伺服器上。</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>連線中…</translation>
    </message>
    <message>
        <source>You can read and reply; everything is kept on this computer.</source>
        <translation>您仍可閱讀和回覆，一切都會保存在這台電腦上。</translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait.</source>
        <translation>
            <numerusform>%n 項變更等待送出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline since %1.</source>
        <translation>自 %1 起離線。</translation>
    </message>
    <message>
        <source>The relay does not let this computer in.</source>
        <translation>中繼伺服器不允許這台電腦進入。</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>未連線。</translation>
    </message>
    <message>
        <source>What you see is as of %1.</source>
        <translation>您看到的是 %1 的內容。</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>嘗試中…</translation>
    </message>
    <message>
        <source>Next try in %1 s</source>
        <translation>%1 秒後重試</translation>
    </message>
</context>
<context>
    <name>Frontdesk::LinkForm</name>
    <message>
        <source>The same person with another account</source>
        <translation>另一個帳號中的同一人</translation>
    </message>
    <message>
        <source>Link to another customer</source>
        <translation>連結到另一位顧客</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>依名稱尋找</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>No other customer has this name.</source>
        <translation>沒有其他顧客使用這個名稱。</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>customer, account, time of the last message</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>Frontdesk::LinkQuestion</name>
    <message>
        <source>Link %1 with %2 of %3?</source>
        <comment>customer, customer, account</comment>
        <translation>要將 %1 與 %3 的 %2 連結嗎？</translation>
    </message>
    <message>
        <source>Colleagues who may read both chats see that it is the same person. Both chats stay as they are, and the link can be taken back.</source>
        <translation>能讀取這兩個對話的同事會看到這是同一人。兩個對話都維持原樣，之後也可以解除連結。</translation>
    </message>
    <message>
        <source>These fields differ. Which one counts for the person?</source>
        <translation>這些欄位內容不同。以哪一個為準？</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value and where it stands</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>value, account</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>value, account, who wrote it</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>保持分開</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>連結</translation>
    </message>
</context>
<context>
    <name>Frontdesk::LinkSteps</name>
    <message>
        <source>How the customer was linked</source>
        <translation>顧客的連結記錄</translation>
    </message>
    <message>
        <source>Asking the relay…</source>
        <translation>正在詢問中繼伺服器…</translation>
    </message>
    <message>
        <source>The customer was never linked to another.</source>
        <translation>這位顧客從未與其他顧客連結。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time, reasons</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤銷</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <comment>what was done</comment>
        <translation>撤銷：%1</translation>
    </message>
    <message>
        <source>a customer who is not here</source>
        <translation>不在此處的顧客</translation>
    </message>
    <message>
        <source>a customer of %1</source>
        <comment>account</comment>
        <translation>%1 的顧客</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>customer, account</comment>
        <translation>%2 的 %1</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ListFilterBar</name>
    <message>
        <source>Filter the conversations</source>
        <translation>篩選對話</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>儲存為檢視</translation>
    </message>
    <message>
        <source>Name, or oa:, tag:, is:unanswered, wait&gt;5m …</source>
        <translation>名稱，或 oa:、tag:、is:unanswered、wait&gt;5m …</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ListViews</name>
    <message>
        <source>Filter the list first</source>
        <translation>請先篩選列表</translation>
    </message>
    <message>
        <source>Filter the conversations…</source>
        <translation>篩選對話…</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>Save as a view…</source>
        <translation>儲存為檢視…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>view, whose it is</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Change “%1”…</source>
        <translation>變更「%1」…</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>移除「%1」</translation>
    </message>
    <message>
        <source>Move “%1” up</source>
        <translation>將「%1」上移</translation>
    </message>
    <message>
        <source>Move “%1” down</source>
        <translation>將「%1」下移</translation>
    </message>
    <message>
        <source>Key of “%1”…</source>
        <translation>「%1」的按鍵…</translation>
    </message>
    <message>
        <source>The view “%1” is removed</source>
        <translation>已移除檢視「%1」</translation>
    </message>
    <message>
        <source>Take “%1” off the left edge</source>
        <translation>把「%1」從左側移除</translation>
    </message>
    <message>
        <source>Show “%1” at the left edge</source>
        <translation>把「%1」顯示在左側</translation>
    </message>
</context>
<context>
    <name>Frontdesk::MainWindow</name>
    <message>
        <source>Frontdesk opens links to chats only, and this is none.</source>
        <translation>Frontdesk 只能開啟聊天連結，這個不是。</translation>
    </message>
    <message>
        <source>The chat is not on this desk: it belongs to an account you do not see, or it is not there any more.</source>
        <translation>這個聊天不在這個工作台上：它屬於您看不到的帳號，或已不存在。</translation>
    </message>
    <message>
        <source>The link cannot be opened</source>
        <translation>無法開啟連結</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>(%1) %2</source>
        <comment>number of conversations that wait, program</comment>
        <translation>(%1) %2</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>傳送訊息</translation>
    </message>
    <message>
        <source>New line in the message</source>
        <translation>訊息換行</translation>
    </message>
    <message>
        <source>Close, or back to the list</source>
        <translation>關閉，或回到清單</translation>
    </message>
    <message>
        <source>Up and down in lists</source>
        <translation>在清單中上下移動</translation>
    </message>
    <message>
        <source>Menu of what is chosen</source>
        <translation>所選項目的選單</translation>
    </message>
    <message>
        <source>It is so already</source>
        <translation>已經是這樣</translation>
    </message>
</context>
<context>
    <name>Frontdesk::MediaOpener</name>
    <message>
        <source>Open “%1”?</source>
        <translation>要開啟「%1」嗎？</translation>
    </message>
    <message>
        <source>Files of this kind can run a program on this computer. Open it only if you expected it from this customer.</source>
        <translation>這類檔案可能會在這台電腦上執行程式。只有在您預期會收到這位顧客的檔案時，才開啟它。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Keep it closed</source>
        <translation>不開啟</translation>
    </message>
    <message>
        <source>Files of this kind can run a program on this computer. Open it only if you expected it from this colleague.</source>
        <translation>這類檔案可能會在這台電腦上執行程式。只有在您預期會從這位同事收到它時才開啟。</translation>
    </message>
</context>
<context>
    <name>Frontdesk::MentionPopup</name>
    <message>
        <source>Close the mention</source>
        <translation>關閉提及</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <translation>開啟聊天</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>新增備註</translation>
    </message>
    <message>
        <source>A colleague asks for you</source>
        <translation>有同事提及您</translation>
    </message>
    <message>
        <source>Answer in a note</source>
        <translation>以備註回覆</translation>
    </message>
    <message>
        <source>%1 asks for you</source>
        <comment>colleague</comment>
        <translation>%1 提及您</translation>
    </message>
    <message>
        <source>%1 asks for you: %2</source>
        <comment>colleague, note</comment>
        <translation>%1 提及您：%2</translation>
    </message>
</context>
<context>
    <name>Frontdesk::MergeForm</name>
    <message>
        <source>Merge with</source>
        <translation>合併到</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合併</translation>
    </message>
    <message>
        <source>Merge “%1” with another tag</source>
        <translation>將「%1」與另一個標籤合併</translation>
    </message>
    <message>
        <source>Find the other tag</source>
        <translation>尋找另一個標籤</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose the tag that stays.</source>
        <translation>請選擇要保留的標籤。</translation>
    </message>
    <message>
        <source>How many customers that concerns cannot be counted now.</source>
        <translation>目前無法計算受影響的顧客人數。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %Ln customers.</source>
        <translation>
            <numerusform>「%1」有 %Ln 位顧客。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have both.</source>
        <translation>
            <numerusform>兩者都有的有 %Ln 位。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Afterwards %Ln have “%1”.</source>
        <translation>
            <numerusform>合併後有 %Ln 位有「%1」。</numerusform>
        </translation>
    </message>
    <message>
        <source>For 30 days it can be taken back by restoring “%1”.</source>
        <translation>30 天內可以還原「%1」來取消合併。</translation>
    </message>
</context>
<context>
    <name>Frontdesk::MissedNews</name>
    <message numerus="yes">
        <source>%n customers wrote while you were away</source>
        <translation>
            <numerusform>您離開時有 %n 位顧客傳來訊息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats asked for you while you were away</source>
        <translation>
            <numerusform>您離開時有 %n 個聊天需要您</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::ModeTabs</name>
    <message>
        <source>Reply</source>
        <comment>tab: to the customer</comment>
        <translation>回覆</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>tab: to colleagues</comment>
        <translation>備註</translation>
    </message>
    <message>
        <source>Reply or note</source>
        <translation>回覆或備註</translation>
    </message>
    <message>
        <source>Write to the customer</source>
        <translation>寫給顧客</translation>
    </message>
    <message>
        <source>Write to colleagues; customers never see it</source>
        <translation>寫給同事；顧客看不到</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a tab is for, its key</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Customers never see it</source>
        <translation>顧客看不到</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <comment>time of day</comment>
        <translation>草稿已儲存 %1</translation>
    </message>
</context>
<context>
    <name>Frontdesk::NoChat</name>
    <message>
        <source>Choose a conversation</source>
        <translation>請選擇對話</translation>
    </message>
    <message>
        <source>New messages arrive here.</source>
        <translation>新訊息會出現在這裡。</translation>
    </message>
</context>
<context>
    <name>Frontdesk::NoteEdits</name>
    <message>
        <source>Edits of the note</source>
        <translation>備註的修改紀錄</translation>
    </message>
    <message>
        <source>Asking for the edits…</source>
        <translation>正在讀取修改紀錄…</translation>
    </message>
    <message>
        <source>Nobody has written a note yet.</source>
        <translation>還沒有人寫過備註。</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>已移除</translation>
    </message>
</context>
<context>
    <name>Frontdesk::NoteFileRow</name>
    <message>
        <source>Waits until the relay has it</source>
        <translation>等待送達中繼伺服器</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>who noted a file, when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Open: %1, %2</source>
        <comment>name of a file, who noted it and when</comment>
        <translation>開啟：%1，%2</translation>
    </message>
    <message>
        <source>The file is not at the relay yet</source>
        <translation>檔案尚未送達中繼伺服器</translation>
    </message>
    <message>
        <source>The relay does not have the file any more</source>
        <translation>中繼伺服器上已經沒有這個檔案</translation>
    </message>
</context>
<context>
    <name>Frontdesk::NoteFileSection</name>
    <message>
        <source>Attach a file for colleagues</source>
        <translation>附加給同事的檔案</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>顯示更多</translation>
    </message>
    <message>
        <source>Files for colleagues</source>
        <translation>給同事的檔案</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a file, what is wrong with it</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>At most %n files at a time.</source>
        <translation>
            <numerusform>一次最多 %n 個檔案。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::NotePad</name>
    <message>
        <source>Internal note</source>
        <translation>內部備註</translation>
    </message>
    <message>
        <source>Note to colleagues</source>
        <translation>給同事的備註</translation>
    </message>
    <message>
        <source>Write to colleagues, @ and a name to tell somebody</source>
        <translation>寫給同事，用 @ 加名字通知對方</translation>
    </message>
    <message>
        <source>Mention a colleague</source>
        <translation>提及同事</translation>
    </message>
    <message>
        <source>Back to the reply</source>
        <translation>回到回覆</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>新增備註</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a file, what is wrong with it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>附加檔案</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>圖片</translation>
    </message>
    <message numerus="yes">
        <source>A note takes %n files. Add it, then attach the rest to the next one.</source>
        <translation>
            <numerusform>一則備註最多可附 %n 個檔案。請先新增，再將其餘檔案附到下一則。</numerusform>
        </translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>tmr 10:00, fri 15:00, 3d…</source>
        <comment>as somebody would type a time</comment>
        <translation>明天 10:00、週五 15:00、3天…</translation>
    </message>
    <message>
        <source>No time to come</source>
        <translation>不是未來的時間</translation>
    </message>
    <message>
        <source>Make it a to-do</source>
        <translation>設為待辦</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>不設期限</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <comment>a time</comment>
        <translation>期限：%1</translation>
    </message>
    <message>
        <source>Due…</source>
        <translation>期限…</translation>
    </message>
    <message>
        <source>Give the note a time</source>
        <translation>為備註設定期限</translation>
    </message>
    <message>
        <source>A note with a time is a to-do of yours as well</source>
        <translation>有期限的備註同時會成為您的待辦</translation>
    </message>
    <message>
        <source>A file is still being prepared</source>
        <translation>還有檔案正在準備</translation>
    </message>
</context>
<context>
    <name>Frontdesk::NoteSection</name>
    <message>
        <source>Write a note</source>
        <translation>寫備註</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>維持原樣</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>編輯備註</translation>
    </message>
    <message>
        <source>Edits of the note</source>
        <translation>備註的修改紀錄</translation>
    </message>
    <message>
        <source>Make a to-do of the note</source>
        <translation>將備註設為待辦</translation>
    </message>
</context>
<context>
    <name>Frontdesk::NoticeCenter</name>
    <message>
        <source>Frontdesk</source>
        <translation>Frontdesk</translation>
    </message>
    <message>
        <source>This is what a notification is like.</source>
        <translation>通知看起來就像這樣。</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>新訊息</translation>
    </message>
    <message>
        <source>New messages: %1</source>
        <translation>新訊息：%1</translation>
    </message>
    <message>
        <source>and %1 before</source>
        <translation>以及先前 %1 則</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>customer, account</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>writer in a group, words</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 asks for you: %2</source>
        <comment>colleague, note</comment>
        <translation>%1 提到你：%2</translation>
    </message>
    <message>
        <source>%1 asks for you in a note</source>
        <comment>colleague</comment>
        <translation>%1 在備註中提到你</translation>
    </message>
    <message>
        <source>This chat is yours now</source>
        <translation>這個聊天現在由你處理</translation>
    </message>
    <message>
        <source>%1 gave this chat to you</source>
        <comment>colleague</comment>
        <translation>%1 將這個聊天指派給你</translation>
    </message>
    <message>
        <source>Back: its snooze is over</source>
        <translation>已返回：延後時間已到</translation>
    </message>
    <message numerus="yes">
        <source>%n chats ask for you</source>
        <translation>
            <numerusform>%n 個聊天需要你</numerusform>
        </translation>
    </message>
    <message>
        <source>A VIP has waited for an answer since %1</source>
        <translation>一位 VIP 從 %1 起等待回覆</translation>
    </message>
    <message>
        <source>Has waited for an answer since %1</source>
        <translation>從 %1 起等待回覆</translation>
    </message>
    <message>
        <source>Perhaps not sent: %1</source>
        <comment>why</comment>
        <translation>可能未傳送：%1</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <comment>why</comment>
        <translation>未傳送：%1</translation>
    </message>
</context>
<context>
    <name>Frontdesk::NoticeList</name>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Nothing has come that you have not read.</source>
        <translation>沒有未讀的內容。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Not sent · %1</source>
        <comment>customer, account</comment>
        <translation>未傳送 · %1</translation>
    </message>
</context>
<context>
    <name>Frontdesk::NoticePage</name>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Show one now</source>
        <translation>現在顯示一則</translation>
    </message>
    <message>
        <source>What it looks and sounds like</source>
        <translation>外觀與聲音</translation>
    </message>
    <message>
        <source>Without what the customer wrote</source>
        <translation>不顯示顧客所寫的內容</translation>
    </message>
    <message>
        <source>Every chat</source>
        <translation>所有聊天</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>不通知</translation>
    </message>
    <message>
        <source>Tell me about</source>
        <translation>通知我</translation>
    </message>
    <message>
        <source>As for all accounts</source>
        <translation>與所有帳號相同</translation>
    </message>
    <message>
        <source>One account</source>
        <translation>單一帳號</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>帳號</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>勿擾</translation>
    </message>
    <message>
        <source>What comes meanwhile makes no sound and shows nothing; it waits in the inbox.</source>
        <translation>這段時間收到的訊息不發聲也不顯示，會在收件匣等您。</translation>
    </message>
    <message>
        <source>VIP customers get through</source>
        <translation>VIP 顧客不受限制</translation>
    </message>
    <message>
        <source>My chats</source>
        <translation>我的對話</translation>
    </message>
    <message>
        <source>None</source>
        <comment>sound</comment>
        <translation>無</translation>
    </message>
    <message>
        <source>As the desktop has it</source>
        <translation>依桌面的設定</translation>
    </message>
    <message>
        <source>Chime</source>
        <comment>sound</comment>
        <translation>鈴聲</translation>
    </message>
    <message>
        <source>Drop</source>
        <comment>sound</comment>
        <translation>水滴</translation>
    </message>
    <message>
        <source>Knock</source>
        <comment>sound</comment>
        <translation>敲門</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音效</translation>
    </message>
    <message>
        <source>As its account says</source>
        <translation>依所屬帳號的設定</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>一律通知</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>永不通知</translation>
    </message>
    <message>
        <source>One view</source>
        <translation>單一檢視</translation>
    </message>
    <message>
        <source>View</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>Tell me about its conversations</source>
        <translation>通知我其中的對話</translation>
    </message>
    <message>
        <source>Every chat, in the list only</source>
        <translation>所有對話，只列在通知清單</translation>
    </message>
    <message>
        <source>Each account its own</source>
        <comment>sound</comment>
        <translation>每個帳號各自的聲音</translation>
    </message>
</context>
<context>
    <name>Frontdesk::OutboxPanel</name>
    <message>
        <source>Outbox</source>
        <translation>寄件匣</translation>
    </message>
    <message>
        <source>Outbox · %1</source>
        <translation>寄件匣 · %1</translation>
    </message>
    <message>
        <source>Everything has been sent.</source>
        <translation>全部都已傳送。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message numerus="yes">
        <source>%n entries could not be read from the disk. They are kept in outbox.log.bad.</source>
        <translation>
            <numerusform>有 %n 筆無法從磁碟讀取，已保存在 outbox.log.bad。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait</source>
        <comment>replies, notes and changes</comment>
        <translation>
            <numerusform>%n 項等待中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::OutboxRow</name>
    <message>
        <source>Unknown</source>
        <translation>結果不明</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未傳送</translation>
    </message>
    <message>
        <source>Open chat</source>
        <translation>開啟聊天</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>捨棄</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>LINE may have it already. Replies after it wait for your decision.</source>
        <translation>LINE 可能已經收到。之後的回覆在等您決定。</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>傳送途中</translation>
    </message>
    <message>
        <source>Waits for the connection</source>
        <translation>等待連線</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>未接受</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>備註：%1</translation>
    </message>
</context>
<context>
    <name>Frontdesk::Palette</name>
    <message>
        <source>Find people and commands</source>
        <translation>尋找人員與指令</translation>
    </message>
    <message>
        <source>Name, account or command</source>
        <translation>名稱、帳號或指令</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>選擇</translation>
    </message>
    <message>
        <source>open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>搜尋結果</translation>
    </message>
    <message>
        <source>Nothing has that name.</source>
        <translation>沒有這個名稱的項目。</translation>
    </message>
    <message>
        <source>in its own window</source>
        <comment>opens a chat or a message</comment>
        <translation>在獨立視窗中</translation>
    </message>
    <message>
        <source>&gt; commands, @ people, / templates</source>
        <translation>&gt; 指令、@ 人、/ 範本</translation>
    </message>
</context>
<context>
    <name>Frontdesk::PaletteModel</name>
    <message>
        <source>Opened lately</source>
        <translation>最近開啟</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>帳號</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>account, when the last message came</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · group of %2 · %3</source>
        <comment>account, members, when the last message came</comment>
        <translation>%1 · %2 人群組 · %3</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>訊息</translation>
    </message>
    <message>
        <source>Search messages for “%1”</source>
        <translation>在訊息中搜尋「%1」</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>對話</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what was written</comment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>· %1</source>
        <comment>behind what was written: when</comment>
        <translation>· %1</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>範本</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>備註：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>attribute of a customer, what stands in it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>標籤：%1</translation>
    </message>
    <message>
        <source>Company: %1</source>
        <translation>公司：%1</translation>
    </message>
</context>
<context>
    <name>Frontdesk::PaperDialog</name>
    <message>
        <source>Everything that is on this computer</source>
        <translation>這台電腦上的全部內容</translation>
    </message>
    <message>
        <source>From one day to another</source>
        <translation>從某日到某日</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>Internal notes</source>
        <translation>內部備註</translation>
    </message>
    <message>
        <source>Mask names of customers</source>
        <translation>遮蔽顧客姓名</translation>
    </message>
    <message>
        <source>Mask phone numbers and e-mail addresses</source>
        <translation>遮蔽電話號碼和電子郵件地址</translation>
    </message>
    <message>
        <source>Mask what stands in the details of the customer</source>
        <translation>遮蔽顧客詳細資料中的內容</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>儲存為 PDF…</translation>
    </message>
    <message>
        <source>Print the chat with %1</source>
        <translation>列印與 %1 的聊天</translation>
    </message>
    <message>
        <source>Stopped. Nothing was printed or saved.</source>
        <translation>已停止。沒有列印或儲存任何內容。</translation>
    </message>
    <message>
        <source>Who prints or saves a chat, and when, is kept in the relay’s records.</source>
        <translation>誰在何時列印或儲存聊天，都會記錄在中繼伺服器。</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後一天</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>儲存為 PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 檔案 (*.pdf)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message numerus="yes">
        <source>%n messages read</source>
        <translation>
            <numerusform>已讀取 %n 則訊息</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>圖片 %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n pages laid out</source>
        <translation>
            <numerusform>已排版 %n 頁</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 頁，共 %2 頁</translation>
    </message>
    <message numerus="yes">
        <source>%n pages are made: %1</source>
        <translation>
            <numerusform>已完成 %n 頁：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>They begin on %1.</source>
        <translation>從 %1 開始。</translation>
    </message>
    <message>
        <source>Older messages did not come: %1</source>
        <translation>較舊的訊息沒有取得：%1</translation>
    </message>
    <message>
        <source>The first day is after the last.</source>
        <translation>第一天在最後一天之後。</translation>
    </message>
</context>
<context>
    <name>Frontdesk::PaperItems</name>
    <message>
        <source>Chat with %1</source>
        <translation>與 %1 的聊天</translation>
    </message>
    <message numerus="yes">
        <source>%n messages, %1 to %2</source>
        <translation>
            <numerusform>%n 則訊息，%1 至 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation>時間以 %1 顯示</translation>
    </message>
    <message>
        <source>Printed by %1, %2, on %3</source>
        <comment>who, organisation, when</comment>
        <translation>%3 由 %1（%2）列印</translation>
    </message>
    <message>
        <source>Parts of names, numbers or details are masked</source>
        <translation>部分姓名、號碼或詳細資料已遮蔽</translation>
    </message>
    <message>
        <source>With internal notes</source>
        <translation>含內部備註</translation>
    </message>
    <message>
        <source>Without internal notes</source>
        <translation>不含內部備註</translation>
    </message>
    <message>
        <source>%1 · %2 · printed by %3, %4</source>
        <comment>account, time zone, who, when</comment>
        <translation>%1 · %2 · %4 由 %3 列印</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>thin line, time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>who, when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>who and when, state</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind of a file, its name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <comment>of a paper</comment>
        <translation>第 %1 頁，共 %2 頁</translation>
    </message>
</context>
<context>
    <name>Frontdesk::PasswordField</name>
    <message>
        <source>Hide password</source>
        <translation>隱藏密碼</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>顯示密碼</translation>
    </message>
</context>
<context>
    <name>Frontdesk::PeriodRow</name>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Its messages are not on this computer</source>
        <translation>訊息不在這部電腦上</translation>
    </message>
    <message>
        <source>Open the conversation of %1, %2, handled by %3: %4</source>
        <comment>days, account, name, last words</comment>
        <translation>開啟 %1 的對話，%2，由 %3 處理：%4</translation>
    </message>
    <message>
        <source>nobody known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation>結束於 %1</translation>
    </message>
</context>
<context>
    <name>Frontdesk::PeriodSection</name>
    <message>
        <source>Show more</source>
        <translation>顯示更多</translation>
    </message>
    <message>
        <source>Earlier conversations</source>
        <translation>先前的對話</translation>
    </message>
    <message>
        <source>Older messages are at the relay; what was closed there is listed once the chat has been read back so far.</source>
        <translation>較早的訊息在中繼伺服器上，往回讀到該處後，已結束的對話才會列在這裡。</translation>
    </message>
</context>
<context>
    <name>Frontdesk::PersonFields</name>
    <message>
        <source>Known in other accounts</source>
        <translation>其他帳號中的資料</translation>
    </message>
    <message>
        <source>%1: %2, from %3</source>
        <comment>field, value, account</comment>
        <translation>%1：%2，來自 %3</translation>
    </message>
    <message>
        <source>Chosen when the customers were linked</source>
        <translation>連結顧客時選擇的</translation>
    </message>
    <message>
        <source>The newest of what is known of the person</source>
        <translation>這個人的最新資料</translation>
    </message>
</context>
<context>
    <name>Frontdesk::PersonHints</name>
    <message>
        <source>Maybe the same person</source>
        <translation>可能是同一人</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>尚無名稱</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>連結…</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>不是同一人</translation>
    </message>
    <message>
        <source>Link with %1 of %2: %3</source>
        <comment>customer, account, reasons</comment>
        <translation>與 %2 的 %1 連結：%3</translation>
    </message>
    <message>
        <source>%1 of %2 is not the same person</source>
        <comment>customer, account</comment>
        <translation>%2 的 %1 不是同一人</translation>
    </message>
</context>
<context>
    <name>Frontdesk::PersonLinks</name>
    <message>
        <source>Customer unlinked</source>
        <translation>已解除顧客的連結</translation>
    </message>
    <message>
        <source>No customer is open</source>
        <translation>沒有開啟任何顧客</translation>
    </message>
    <message>
        <source>The customer is linked to no other</source>
        <translation>這位顧客沒有連結到其他顧客</translation>
    </message>
    <message>
        <source>Customers linked</source>
        <translation>已連結顧客</translation>
    </message>
    <message>
        <source>Not suggested again</source>
        <translation>不會再建議</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>該顧客</translation>
    </message>
</context>
<context>
    <name>Frontdesk::PersonRow</name>
    <message>
        <source>There is no chat with this account yet</source>
        <translation>尚未有與這個帳號的對話</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>channel, state of the work, time of the last message</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Open the chat with %1, %2, %3, last message %4</source>
        <comment>account, channel, state, time</comment>
        <translation>開啟與 %1 的對話，%2，%3，最後訊息 %4</translation>
    </message>
</context>
<context>
    <name>Frontdesk::PersonSection</name>
    <message>
        <source>Link to another customer…</source>
        <translation>連結到另一位顧客…</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>同一人</translation>
    </message>
    <message>
        <source>Show this account only</source>
        <translation>只顯示這個帳號</translation>
    </message>
    <message>
        <source>Show all in one</source>
        <translation>合併顯示</translation>
    </message>
    <message>
        <source>Not the same person: %1</source>
        <comment>account</comment>
        <translation>不是同一人：%1</translation>
    </message>
    <message>
        <source>How the customer was linked</source>
        <translation>顧客的連結記錄</translation>
    </message>
</context>
<context>
    <name>Frontdesk::PersonText</name>
    <message>
        <source>same user id</source>
        <translation>使用者 ID 相同</translation>
    </message>
    <message>
        <source>same member number</source>
        <translation>會員編號相同</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation>電子郵件地址相同</translation>
    </message>
    <message>
        <source>same phone number</source>
        <translation>電話號碼相同</translation>
    </message>
    <message>
        <source>same picture and name</source>
        <translation>頭像與名稱相同</translation>
    </message>
    <message>
        <source>came by our invitation</source>
        <translation>經由我們的邀請</translation>
    </message>
    <message>
        <source>%1 linked %2 with %3</source>
        <comment>colleague, customer, customer</comment>
        <translation>%1 將 %2 與 %3 連結</translation>
    </message>
    <message>
        <source>%1 unlinked %2 from %3</source>
        <comment>colleague, customer, customer</comment>
        <translation>%1 解除了 %2 與 %3 的連結</translation>
    </message>
    <message>
        <source>%1 said that %2 and %3 are not the same</source>
        <comment>colleague, customer, customer</comment>
        <translation>%1 表示 %2 與 %3 不是同一人</translation>
    </message>
    <message>
        <source>%1 no longer says that %2 and %3 are not the same</source>
        <comment>colleague, customer, customer</comment>
        <translation>%1 不再表示 %2 與 %3 不是同一人</translation>
    </message>
</context>
<context>
    <name>Frontdesk::PinCommands</name>
    <message>
        <source>Pin for the team</source>
        <translation>為團隊釘選</translation>
    </message>
    <message>
        <source>Pin for me</source>
        <translation>為自己釘選</translation>
    </message>
    <message>
        <source>Regulars, this week, to call…</source>
        <translation>常客、本週、待致電…</translation>
    </message>
</context>
<context>
    <name>Frontdesk::PinForm</name>
    <message>
        <source>Pin as</source>
        <translation>釘選為</translation>
    </message>
    <message>
        <source>Pin this message</source>
        <translation>釘選這則訊息</translation>
    </message>
    <message>
        <source>Address, size, promised price…</source>
        <translation>地址、尺寸、答應的價格…</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>釘選</translation>
    </message>
</context>
<context>
    <name>Frontdesk::PinList</name>
    <message>
        <source>Find</source>
        <translation>尋找</translation>
    </message>
    <message>
        <source>Pins of all chats</source>
        <translation>所有聊天的釘選</translation>
    </message>
    <message>
        <source>What it says, a customer, an account</source>
        <translation>內容、顧客或帳號</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Nothing is pinned yet. Pin a message from its menu, or with P.</source>
        <translation>還沒有釘選的訊息。可從訊息的選單釘選，或按 P。</translation>
    </message>
    <message>
        <source>No pin is like that.</source>
        <translation>沒有符合的釘選。</translation>
    </message>
</context>
<context>
    <name>Frontdesk::PinStrip</name>
    <message>
        <source>Previous pin</source>
        <translation>上一個釘選</translation>
    </message>
    <message>
        <source>Next pin</source>
        <translation>下一個釘選</translation>
    </message>
    <message>
        <source>Pins of all chats</source>
        <translation>所有聊天的釘選</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>which of how many</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Pinned %1 of %2: %3</source>
        <translation>第 %1 個釘選，共 %2 個：%3</translation>
    </message>
    <message>
        <source>Show in the chat</source>
        <translation>在聊天中顯示</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消釘選</translation>
    </message>
</context>
<context>
    <name>Frontdesk::PlayMode</name>
    <message>
        <source>Nobody else is waiting</source>
        <translation>沒有其他人在等待</translation>
    </message>
    <message>
        <source>No conversation is open</source>
        <translation>沒有開啟的對話</translation>
    </message>
    <message>
        <source>Nothing is written yet</source>
        <translation>還沒有寫任何內容</translation>
    </message>
</context>
<context>
    <name>Frontdesk::PresenceBar</name>
    <message>
        <source>A colleague</source>
        <translation>同事</translation>
    </message>
    <message>
        <source>%1 is writing…</source>
        <translation>%1 正在輸入…</translation>
    </message>
    <message>
        <source>%1 is viewing</source>
        <translation>%1 正在檢視</translation>
    </message>
    <message>
        <source>%1 and %2 are writing…</source>
        <translation>%1 和 %2 正在輸入…</translation>
    </message>
    <message>
        <source>%1 and %2 are viewing</source>
        <translation>%1 和 %2 正在檢視</translation>
    </message>
    <message numerus="yes">
        <source>%n colleagues are writing…</source>
        <translation>
            <numerusform>%n 位同事正在輸入…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n colleagues are viewing</source>
        <translation>
            <numerusform>%n 位同事正在檢視</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::ProfileSection</name>
    <message>
        <source>Profile</source>
        <translation>個人檔案</translation>
    </message>
    <message>
        <source>LINE name</source>
        <translation>LINE 名稱</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>好友</translation>
    </message>
    <message>
        <source>LINE has told no profile of this customer yet.</source>
        <translation>LINE 尚未提供這位顧客的個人檔案。</translation>
    </message>
    <message>
        <source>LINE, %1</source>
        <comment>age of a profile</comment>
        <translation>LINE，%1</translation>
    </message>
    <message>
        <source>LINE</source>
        <comment>where something is known from</comment>
        <translation>LINE</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>date</comment>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>LINE does not tell</source>
        <translation>LINE 未提供</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態消息</translation>
    </message>
</context>
<context>
    <name>Frontdesk::QrCode</name>
    <message>
        <source>QR code</source>
        <translation>QR Code</translation>
    </message>
</context>
<context>
    <name>Frontdesk::QueryField</name>
    <message>
        <source>Clear the search</source>
        <translation>清除搜尋</translation>
    </message>
</context>
<context>
    <name>Frontdesk::QuickReplyEdits</name>
    <message>
        <source>Add quick reply</source>
        <translation>新增快速回覆</translation>
    </message>
    <message>
        <source>Quick replies</source>
        <translation>快速回覆</translation>
    </message>
    <message>
        <source>Buttons below the last message, on phones only. They go when anybody writes.</source>
        <translation>最後一則訊息下方的按鈕，只在手機上顯示，有人傳訊息後就會消失。</translation>
    </message>
    <message>
        <source>Words on quick reply %1</source>
        <translation>快速回覆 %1 的文字</translation>
    </message>
    <message>
        <source>What the customer says with it</source>
        <translation>顧客按下後說的話</translation>
    </message>
    <message>
        <source>Leave out quick reply %1</source>
        <translation>移除快速回覆 %1</translation>
    </message>
    <message>
        <source>What quick reply %1 does</source>
        <translation>快速回覆 %1 的作用</translation>
    </message>
    <message>
        <source>Says words</source>
        <translation>說一段文字</translation>
    </message>
    <message>
        <source>Opens an address</source>
        <translation>開啟網址</translation>
    </message>
    <message>
        <source>Sends data</source>
        <translation>送出資料</translation>
    </message>
    <message>
        <source>Asks for a day or time</source>
        <translation>詢問日期或時間</translation>
    </message>
    <message>
        <source>Asks for a place</source>
        <translation>詢問位置</translation>
    </message>
    <message>
        <source>Opens the camera</source>
        <translation>開啟相機</translation>
    </message>
    <message>
        <source>Opens the photos</source>
        <translation>開啟相簿</translation>
    </message>
    <message>
        <source>Copies words</source>
        <translation>複製文字</translation>
    </message>
    <message>
        <source>What quick reply %1 asks for</source>
        <translation>快速回覆 %1 詢問的內容</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>A time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>A day and a time</source>
        <translation>日期與時間</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>網址</translation>
    </message>
    <message>
        <source>Data for your other systems</source>
        <translation>給其他系統的資料</translation>
    </message>
    <message>
        <source>Words that are copied</source>
        <translation>要複製的文字</translation>
    </message>
    <message>
        <source>LINE takes thirteen quick replies</source>
        <translation>LINE 最多可放十三個快速回覆</translation>
    </message>
</context>
<context>
    <name>Frontdesk::QuietTimes</name>
    <message>
        <source>This account has times of its own</source>
        <translation>此帳號有自己的時段</translation>
    </message>
    <message>
        <source>Do not disturb at these times</source>
        <translation>在這些時段勿擾</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>所有帳號</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>帳號</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日子</translation>
    </message>
    <message>
        <source>Quiet on that day</source>
        <translation>當天的勿擾</translation>
    </message>
    <message>
        <source>From</source>
        <translation>從</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>As every day</source>
        <translation>與每天相同</translation>
    </message>
    <message>
        <source>At these times</source>
        <translation>在以下時段</translation>
    </message>
    <message>
        <source>At no time</source>
        <translation>不設勿擾</translation>
    </message>
    <message>
        <source>The whole day</source>
        <translation>整天</translation>
    </message>
    <message>
        <source>Quiet on public holidays of Taiwan</source>
        <translation>台灣國定假日全天勿擾</translation>
    </message>
    <message>
        <source>Quiet on public holidays of Thailand</source>
        <translation>泰國國定假日全天勿擾</translation>
    </message>
    <message>
        <source>Quiet on public holidays of Japan</source>
        <translation>日本國定假日全天勿擾</translation>
    </message>
    <message>
        <source>Known from %1 to %2</source>
        <translation>已知 %1 至 %2 年</translation>
    </message>
</context>
<context>
    <name>Frontdesk::Rail</name>
    <message>
        <source>Connect account</source>
        <translation>連接帳號</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>寄件匣</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>尋找</translation>
    </message>
    <message>
        <source>Find people and commands</source>
        <translation>尋找人員與指令</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>範本</translation>
    </message>
    <message>
        <source>Pages, views and accounts</source>
        <translation>頁面、檢視和帳號</translation>
    </message>
    <message>
        <source>About the account…</source>
        <translation>關於帳號…</translation>
    </message>
    <message>
        <source>Move up</source>
        <comment>an account</comment>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <comment>an account</comment>
        <translation>下移</translation>
    </message>
    <message>
        <source>Sort by name</source>
        <translation>依名稱排序</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>收件匣</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>My tasks</source>
        <translation>我的待辦</translation>
    </message>
</context>
<context>
    <name>Frontdesk::RailFoot</name>
    <message>
        <source>%1 (%2)</source>
        <comment>an entry, how many wait there</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>my name, my state</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Notifications: %1</source>
        <comment>how many nobody looked at</comment>
        <translation>通知：%1</translation>
    </message>
    <message>
        <source>Quiet until %1</source>
        <comment>nothing makes itself heard</comment>
        <translation>勿擾至 %1</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>上線</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>離線</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>勿擾時段</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>The last message was here %1 after it reached the relay; today 95 of 100 within %2</source>
        <translation>最新一則訊息在抵達中繼伺服器 %1 後出現在這裡；今天 100 則中有 95 則在 %2 內</translation>
    </message>
</context>
<context>
    <name>Frontdesk::RailModel</name>
    <message>
        <source>Views</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>帳號</translation>
    </message>
    <message>
        <source>%1, view</source>
        <translation>%1，檢視</translation>
    </message>
    <message numerus="yes">
        <source>%1, view, %n conversations</source>
        <translation>
            <numerusform>%1，檢視，%n 則對話</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>page, how much waits there</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n conversations wait</source>
        <translation>
            <numerusform>%1，%n 則對話等待回覆</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>row of the rail, its key</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ReadMarksField</name>
    <message>
        <source>Customers are shown that they were read</source>
        <translation>向顧客顯示已讀</translation>
    </message>
    <message>
        <source>This has no effect now: with chat off in LINE’s settings of the account, LINE marks everything as read by itself. Turn chat on there.</source>
        <translation>目前沒有作用：此帳號在 LINE 的設定中關閉了聊天功能，LINE 會自行將所有訊息標為已讀。請在那裡開啟聊天功能。</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>永不</translation>
    </message>
    <message>
        <source>When somebody opens the chat</source>
        <translation>有人開啟對話時</translation>
    </message>
    <message>
        <source>When somebody answers</source>
        <translation>有人回覆時</translation>
    </message>
    <message>
        <source>Only when somebody asks for it</source>
        <translation>只有在有人要求時</translation>
    </message>
    <message>
        <source>Asking the relay…</source>
        <translation>正在詢問中繼伺服器…</translation>
    </message>
    <message>
        <source>Kept, for everybody</source>
        <translation>已儲存，適用於所有人</translation>
    </message>
</context>
<context>
    <name>Frontdesk::RefusedBar</name>
    <message>
        <source>Leave it</source>
        <translation>維持現狀</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未完成</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>refused changes</comment>
        <translation>
            <numerusform>還有 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Do it anyway</source>
        <translation>仍要執行</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ReplyCost</name>
    <message>
        <source>Free %1 s</source>
        <translation>免費 %1 秒</translation>
    </message>
    <message>
        <source>then Push</source>
        <translation>之後為推播</translation>
    </message>
    <message>
        <source>then Push · %1</source>
        <translation>之後為推播 · %1</translation>
    </message>
    <message>
        <source>A reply is free now, %1</source>
        <translation>現在回覆免費，%1</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>推播</translation>
    </message>
    <message>
        <source>Push · %1</source>
        <translation>推播 · %1</translation>
    </message>
    <message>
        <source>This account always pushes</source>
        <translation>此帳號一律使用推播</translation>
    </message>
    <message>
        <source>The free minute is over</source>
        <translation>免費的一分鐘已過</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>無上限</translation>
    </message>
    <message>
        <source>none left</source>
        <translation>已用完</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩餘 %1</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ScheduleBar</name>
    <message>
        <source>Not scheduled: %1</source>
        <translation>未排程：%1</translation>
    </message>
    <message>
        <source>Not sent %1: the relay was away</source>
        <comment>today, 14:05</comment>
        <translation>%1 未送出：中繼伺服器不在線上</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>已停止：%1</translation>
    </message>
    <message>
        <source>Scheduled for %1</source>
        <comment>today, 14:05</comment>
        <translation>排定於 %1</translation>
    </message>
    <message>
        <source>%1 scheduled it for %2</source>
        <comment>a colleague; today, 14:05</comment>
        <translation>%1 排定於 %2</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>立即傳送</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Take the text back</source>
        <translation>取回文字</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>scheduled replies</comment>
        <translation>
            <numerusform>以及另外 %n 則</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::ScheduleEditor</name>
    <message>
        <source>Schedule</source>
        <translation>排程</translation>
    </message>
    <message>
        <source>Edit the scheduled reply</source>
        <translation>編輯排程回覆</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>維持原狀</translation>
    </message>
    <message>
        <source>“%1” is still to be filled.</source>
        <translation>「%1」還沒有填寫。</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ScheduleForm</name>
    <message>
        <source>Schedule</source>
        <translation>排程</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>稍後傳送</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ScheduleWords</name>
    <message>
        <source>today, %1</source>
        <comment>time</comment>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <comment>time</comment>
        <translation>明天 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>In 1 hour · %1</source>
        <translation>1 小時後 · %1</translation>
    </message>
    <message>
        <source>This evening · %1</source>
        <translation>今晚 · %1</translation>
    </message>
    <message>
        <source>Tomorrow · %1</source>
        <translation>明天 · %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day of the week, time</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ScheduledList</name>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Everybody’s</source>
        <translation>所有人的</translation>
    </message>
    <message>
        <source>Scheduled replies</source>
        <translation>排程回覆</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Nothing is scheduled. Alt+Enter in a reply sends it later.</source>
        <translation>沒有排程。在回覆中按 Alt+Enter 可稍後傳送。</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ScheduledRow</name>
    <message>
        <source>Open chat</source>
        <translation>開啟聊天</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>立即傳送</translation>
    </message>
    <message>
        <source>Take the text back</source>
        <translation>取回文字</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ScopeChooser</name>
    <message>
        <source>Only me</source>
        <translation>只有我</translation>
    </message>
    <message>
        <source>A team</source>
        <translation>某個團隊</translation>
    </message>
    <message>
        <source>Some accounts</source>
        <translation>部分帳號</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Who finds it</source>
        <translation>誰可以使用</translation>
    </message>
    <message>
        <source>Which team</source>
        <translation>哪個團隊</translation>
    </message>
    <message>
        <source>Which accounts</source>
        <translation>哪些帳號</translation>
    </message>
</context>
<context>
    <name>Frontdesk::SearchFilters</name>
    <message>
        <source>All accounts</source>
        <translation>所有帳號</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>同事</translation>
    </message>
    <message>
        <source>Narrow the search</source>
        <translation>縮小搜尋範圍</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>帳號</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>撰寫者</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>運算子</translation>
    </message>
</context>
<context>
    <name>Frontdesk::SearchModel</name>
    <message>
        <source>Older, from the relay</source>
        <translation>更早的訊息，來自中繼伺服器</translation>
    </message>
</context>
<context>
    <name>Frontdesk::SearchPage</name>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Search every message</source>
        <translation>搜尋每一則訊息</translation>
    </message>
    <message>
        <source>From one character on, in any script; Traditional finds Simplified. Narrow it with operators such as from:, oa:, has:image and before:2026-05.</source>
        <translation>輸入一個字就能搜尋，任何文字皆可；用繁體也能找到簡體。可用 from:、oa:、has:image、before:2026-05 等運算子縮小範圍。</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>沒有找到</translation>
    </message>
    <message>
        <source>All of it has to be true of one message. Take a part away.</source>
        <translation>同一則訊息必須符合所有條件。請刪去部分條件。</translation>
    </message>
    <message>
        <source>Another spelling, or fewer characters, may find it.</source>
        <translation>換個寫法或減少字數，或許找得到。</translation>
    </message>
    <message>
        <source>This cannot be searched for</source>
        <translation>無法這樣搜尋</translation>
    </message>
    <message>
        <source>The search failed</source>
        <translation>搜尋失敗</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>搜尋中…</translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n 則訊息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n messages</source>
        <translation>
            <numerusform>超過 %n 則訊息</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 ms</source>
        <comment>number of messages, time it took</comment>
        <translation>%1 · %2 毫秒</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Ask the relay for older ones</source>
        <translation>向中繼伺服器查詢更早的訊息</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>The relay is looking for older messages…</source>
        <translation>中繼伺服器正在尋找更早的訊息…</translation>
    </message>
    <message>
        <source>The relay has looked back to %1…</source>
        <translation>中繼伺服器已回溯到 %1…</translation>
    </message>
    <message>
        <source>The relay has looked back to %1. There may be more.</source>
        <translation>中繼伺服器已回溯到 %1，可能還有更多。</translation>
    </message>
    <message>
        <source>These are all; the relay has no older ones.</source>
        <translation>這是全部；中繼伺服器沒有更早的訊息。</translation>
    </message>
    <message>
        <source>The relay has no older ones.</source>
        <translation>中繼伺服器沒有更早的訊息。</translation>
    </message>
    <message>
        <source>The relay could not be asked: %1</source>
        <translation>無法向中繼伺服器查詢：%1</translation>
    </message>
    <message>
        <source>The index is being made: older messages are missing until it is.</source>
        <translation>正在建立索引：完成前會缺少較舊的訊息。</translation>
    </message>
    <message>
        <source>This computer holds all messages since %1.</source>
        <translation>這台電腦保存了自 %1 起的所有訊息。</translation>
    </message>
    <message>
        <source>Offline: only this computer was searched, which holds all messages since %1.</source>
        <translation>離線：只搜尋了這台電腦，其中有自 %1 起的所有訊息。</translation>
    </message>
    <message>
        <source>Search in all messages</source>
        <translation>搜尋所有訊息</translation>
    </message>
    <message>
        <source>Words, or from:, oa:, has:image, before: …</source>
        <translation>文字，或 from:、oa:、has:image、before: …</translation>
    </message>
</context>
<context>
    <name>Frontdesk::SearchPreview</name>
    <message>
        <source>Open conversation</source>
        <translation>開啟對話</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>前後訊息</translation>
    </message>
</context>
<context>
    <name>Frontdesk::SearchView</name>
    <message>
        <source>What was found</source>
        <translation>搜尋結果</translation>
    </message>
</context>
<context>
    <name>Frontdesk::SelectionBar</name>
    <message>
        <source>Assign</source>
        <translation>指派</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>延後</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>解決</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>取消選取</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已選取 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>內部備註</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>追蹤</translation>
    </message>
    <message>
        <source>Read, or unread again</source>
        <translation>標為已讀，或改回未讀</translation>
    </message>
    <message>
        <source>Pin, or take off the pins</source>
        <translation>釘選，或取消釘選</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>Frontdesk::SendButton</name>
    <message>
        <source>%1 · %2</source>
        <comment>Send · name of the account</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <comment>Send as (name of the account)</comment>
        <translation>以 %2 %1</translation>
    </message>
    <message>
        <source>%1 · </source>
        <comment>Send · (followed by the account)</comment>
        <translation>%1 · </translation>
    </message>
</context>
<context>
    <name>Frontdesk::SendDecisions</name>
    <message>
        <source>Send this message again?</source>
        <translation>要再次傳送這則訊息嗎？</translation>
    </message>
    <message>
        <source>LINE may have delivered it already. The customer would get it twice.</source>
        <translation>LINE 可能已經送達，顧客會收到兩次。</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>再次傳送</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>維持現狀</translation>
    </message>
    <message>
        <source>This was not sent. Change it, then send it again.</source>
        <translation>這則訊息未傳送。請修改後再傳送一次。</translation>
    </message>
</context>
<context>
    <name>Frontdesk::SettingsDialog</name>
    <message>
        <source>Enter sends, Shift+Enter starts a new line</source>
        <translation>按 Enter 傳送，Shift+Enter 換行</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends, Enter starts a new line</source>
        <translation>按 Ctrl+Enter 傳送，Enter 換行</translation>
    </message>
    <message>
        <source>No motion</source>
        <translation>減少動態效果</translation>
    </message>
    <message>
        <source>Closing the window keeps Frontdesk running beside the clock</source>
        <translation>關閉視窗後，Frontdesk 繼續在時鐘旁執行</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>設定頁面</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>登出</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高對比</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外觀</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>色彩</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>整體大小</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>輸入</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>視窗</translation>
    </message>
    <message>
        <source>Only where the desktop has a place for such icons; else closing ends it. “Quit” is in the menu of the icon.</source>
        <translation>只適用於有這類圖示位置的桌面，否則關閉視窗就會結束程式。「結束」在圖示的選單中。</translation>
    </message>
    <message>
        <source>At once</source>
        <comment>a reply leaves</comment>
        <translation>立即</translation>
    </message>
    <message numerus="yes">
        <source>After %n second(s)</source>
        <translation>
            <numerusform>%n 秒後</numerusform>
        </translation>
    </message>
    <message>
        <source>A reply leaves</source>
        <translation>回覆送出的時間</translation>
    </message>
    <message>
        <source>Until it leaves, Esc brings it back into the field. Ctrl+Enter sends it without waiting, where Enter sends.</source>
        <translation>送出之前，按 Esc 可將回覆收回輸入欄。以 Enter 傳送時，按 Ctrl+Enter 可不等待直接傳送。</translation>
    </message>
    <message>
        <source>Suggest templates while a customer waits for an answer</source>
        <translation>顧客等候回覆時建議範本</translation>
    </message>
    <message>
        <source>Learned on this computer from what colleagues answered; nothing leaves it.</source>
        <translation>在這台電腦上從同事的回覆學習，不會傳出任何資料。</translation>
    </message>
    <message>
        <source>Only from what the list shows</source>
        <translation>只從列表顯示的對話中選</translation>
    </message>
    <message>
        <source>Stay in the chat</source>
        <translation>留在此對話</translation>
    </message>
    <message>
        <source>Go to the next in the list</source>
        <translation>前往清單中的下一個</translation>
    </message>
    <message>
        <source>Go to the previous in the list</source>
        <translation>前往清單中的上一個</translation>
    </message>
    <message>
        <source>After sending</source>
        <translation>傳送之後</translation>
    </message>
    <message>
        <source>VIPs first</source>
        <translation>VIP 優先</translation>
    </message>
    <message>
        <source>Who has waited longest</source>
        <translation>等待最久的優先</translation>
    </message>
    <message>
        <source>Mine first</source>
        <translation>我負責的優先</translation>
    </message>
    <message>
        <source>Next who waits</source>
        <translation>下一位等待者</translation>
    </message>
</context>
<context>
    <name>Frontdesk::SettingsPages</name>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>團隊</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>鍵盤</translation>
    </message>
    <message>
        <source>Customer fields</source>
        <translation>顧客欄位</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>My name</source>
        <translation>我的名稱</translation>
    </message>
</context>
<context>
    <name>Frontdesk::SetupPage</name>
    <message>
        <source>Later</source>
        <translation>稍後再說</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Connect the first Official Account</source>
        <translation>連接第一個官方帳號</translation>
    </message>
    <message>
        <source>Connect an Official Account</source>
        <translation>連接官方帳號</translation>
    </message>
    <message>
        <source>About ten minutes. You can leave at any time; what is connected stays.</source>
        <translation>大約 10 分鐘。可以隨時離開，進度會保留。</translation>
    </message>
    <message>
        <source>Channel data</source>
        <translation>貼上頻道資料</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>設定 Webhook</translation>
    </message>
    <message>
        <source>Check the connection</source>
        <translation>檢查連線</translation>
    </message>
    <message>
        <source>Colour and name</source>
        <translation>顏色與名稱</translation>
    </message>
    <message>
        <source>From the LINE Developers console, tabs “Basic settings” and “Messaging API”. It is kept encrypted on the relay and never shown again.</source>
        <translation>取自 LINE Developers 後台的「Basic settings」和「Messaging API」分頁。會加密保存在中繼伺服器上，之後不再顯示。</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>連接</translation>
    </message>
    <message>
        <source>LINE sends what customers write to this address.</source>
        <translation>LINE 會把顧客的訊息送到這個網址。</translation>
    </message>
    <message>
        <source>Frontdesk has asked LINE about this account.</source>
        <translation>Frontdesk 已向 LINE 詢問這個帳號。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Colour and letter tell everybody which account they answer from.</source>
        <translation>顏色和代表字讓大家知道正在用哪個帳號回覆。</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>連線中…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>檢查中…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>儲存中…</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ShowRead</name>
    <message>
        <source>%1 never shows customers that they were read</source>
        <translation>%1 設定為不向顧客顯示已讀</translation>
    </message>
    <message>
        <source>The platform marks messages to %1 as read by itself: chat is off there</source>
        <translation>平台會自動將 %1 的訊息標為已讀：該帳號的聊天功能已關閉</translation>
    </message>
    <message>
        <source>The customer is shown that you have read it</source>
        <translation>顧客會看到您已讀</translation>
    </message>
</context>
<context>
    <name>Frontdesk::SignInPage</name>
    <message>
        <source>Relay address</source>
        <translation>中繼伺服器網址</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Stay signed in on this computer</source>
        <translation>在這台電腦上保持登入</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Work offline with what is on this computer</source>
        <translation>以這台電腦上的資料離線工作</translation>
    </message>
    <message>
        <source>With the account your administrator gave you</source>
        <translation>使用管理員給您的帳號</translation>
    </message>
    <message>
        <source>Kept in the key ring of the system; where there is none, for this run only. The password is not kept.</source>
        <translation>保存在系統的鑰匙圈；若沒有鑰匙圈，只保留到程式結束。不會保存密碼。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>查詢中…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就緒</translation>
    </message>
    <message>
        <source>Write the address of your relay.</source>
        <translation>請輸入中繼伺服器網址。</translation>
    </message>
    <message>
        <source>Write your e-mail.</source>
        <translation>請輸入電子郵件。</translation>
    </message>
    <message>
        <source>Write your password.</source>
        <translation>請輸入密碼。</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>登入中…</translation>
    </message>
</context>
<context>
    <name>Frontdesk::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>載入中</translation>
    </message>
</context>
<context>
    <name>Frontdesk::SnoozeForm</name>
    <message>
        <source>Snooze until</source>
        <translation>延後到</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>延後</translation>
    </message>
    <message>
        <source>Snooze until another time</source>
        <translation>延後到其他時間</translation>
    </message>
    <message>
        <source>tmr 10:00, 3d, 90m, 24 Dec…</source>
        <comment>as somebody would type a time</comment>
        <translation>明天 10:00、3天後、90分鐘、12月24日…</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>weekday, date, time</comment>
        <translation>%2 %1 %3</translation>
    </message>
    <message>
        <source>No time to come</source>
        <translation>不是未來的時間</translation>
    </message>
</context>
<context>
    <name>Frontdesk::SteadySend</name>
    <message>
        <source>The list has just moved under the pointer. Send once more to send this to %1 as %2.</source>
        <comment>customer, account</comment>
        <translation>清單剛才在游標下移動了。再按一次傳送，即以 %2 傳給 %1。</translation>
    </message>
    <message>
        <source>The chat has just changed by itself. Send once more to send this to %1 as %2.</source>
        <comment>customer, account</comment>
        <translation>聊天剛才自動切換了。再按一次傳送，即以 %2 傳給 %1。</translation>
    </message>
</context>
<context>
    <name>Frontdesk::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
</context>
<context>
    <name>Frontdesk::StickerButton</name>
    <message>
        <source>Stickers</source>
        <translation>貼圖</translation>
    </message>
</context>
<context>
    <name>Frontdesk::StickerChooser</name>
    <message>
        <source>Stickers</source>
        <translation>貼圖</translation>
    </message>
    <message>
        <source>Stickers found</source>
        <translation>找到的貼圖</translation>
    </message>
    <message>
        <source>Sent lately</source>
        <translation>最近傳送過</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>words of a sticker, its package</comment>
        <translation>%1，來自 %2</translation>
    </message>
    <message>
        <source>No sticker answers to this.</source>
        <translation>沒有符合的貼圖。</translation>
    </message>
    <message>
        <source>Pictures on LINE&apos;s page</source>
        <translation>在 LINE 的頁面看圖</translation>
    </message>
    <message>
        <source>A mood, a character or a number: thanks, Brown, 52002738…</source>
        <translation>心情、角色或編號：謝謝、熊大、52002738…</translation>
    </message>
    <message>
        <source>LINE does not give pictures of its stickers away: here are their words, or their numbers. The customer sees the picture.</source>
        <translation>LINE 不提供貼圖的圖片，這裡顯示的是文字或編號，顧客會看到圖片。</translation>
    </message>
</context>
<context>
    <name>Frontdesk::SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <translation>建議</translation>
    </message>
    <message>
        <source>who wrote it</source>
        <translation>誰寫的</translation>
    </message>
    <message>
        <source>in which account</source>
        <translation>在哪個帳號</translation>
    </message>
    <message>
        <source>how the customer is tagged</source>
        <translation>顧客的標籤</translation>
    </message>
    <message>
        <source>what comes with it</source>
        <translation>附帶的內容</translation>
    </message>
    <message>
        <source>before a day: 2026-05-01, 7d</source>
        <translation>某日之前：2026-05-01、7d</translation>
    </message>
    <message>
        <source>from a day on: 2026-05, yesterday</source>
        <translation>某日起：2026-05、yesterday</translation>
    </message>
    <message>
        <source>how the conversation is kept</source>
        <translation>對話的標示</translation>
    </message>
    <message>
        <source>who handles it now</source>
        <translation>目前由誰處理</translation>
    </message>
    <message>
        <source>where the work on it stands</source>
        <translation>處理進度</translation>
    </message>
</context>
<context>
    <name>Frontdesk::SuggestionStrip</name>
    <message>
        <source>Suggested templates</source>
        <translation>建議的範本</translation>
    </message>
    <message>
        <source>Insert “%1”</source>
        <translation>插入「%1」</translation>
    </message>
</context>
<context>
    <name>Frontdesk::TabButton</name>
    <message numerus="yes">
        <source>%n wait for an answer</source>
        <translation>
            <numerusform>%n 則等待回覆</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::TagFlow</name>
    <message>
        <source>%1 · %2</source>
        <comment>tag, its group</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Ends on %1, %2</source>
        <comment>date, time</comment>
        <translation>到期時間：%1 %2</translation>
    </message>
    <message>
        <source>Given by a rule</source>
        <translation>由規則加上</translation>
    </message>
    <message>
        <source>Given by an integration</source>
        <translation>由外部系統加上</translation>
    </message>
</context>
<context>
    <name>Frontdesk::TagForm</name>
    <message>
        <source>Tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Tags of the customer</source>
        <translation>顧客的標籤</translation>
    </message>
    <message>
        <source>Find or make a tag</source>
        <translation>尋找或建立標籤</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Make “%1”</source>
        <translation>建立「%1」</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>tag, its group</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>For how long the tag is given</source>
        <translation>標籤的有效期間</translation>
    </message>
    <message>
        <source>Ends at another time…</source>
        <translation>其他到期時間…</translation>
    </message>
    <message>
        <source>Write when the tag ends: a day, or a day and a time to come</source>
        <translation>請輸入標籤到期的時間：未來的日期，或日期與時間</translation>
    </message>
</context>
<context>
    <name>Frontdesk::TagPage</name>
    <message>
        <source>Find</source>
        <translation>尋找</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新標籤</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>新增標籤</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>of tags</comment>
        <translation>群組</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>合併…</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a tag</comment>
        <translation>移除</translation>
    </message>
    <message>
        <source>Restore</source>
        <comment>a tag</comment>
        <translation>還原</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Administrators change tags. Here you see what there is.</source>
        <translation>標籤由管理員變更，這裡可以查看現有的標籤。</translation>
    </message>
    <message>
        <source>Find a tag or a group</source>
        <translation>尋找標籤或群組</translation>
    </message>
    <message>
        <source>Which tags</source>
        <translation>顯示哪些標籤</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>所有標籤</translation>
    </message>
    <message>
        <source>Not given for %1 days</source>
        <translation>%1 天未使用</translation>
    </message>
    <message>
        <source>Removed tags</source>
        <translation>已移除的標籤</translation>
    </message>
    <message>
        <source>Name of a new tag</source>
        <translation>新標籤的名稱</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>顏色</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>匯入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message numerus="yes">
        <source>%n tags</source>
        <translation>
            <numerusform>%n 個標籤</numerusform>
        </translation>
    </message>
    <message>
        <source>No tag is listed.</source>
        <translation>沒有列出任何標籤。</translation>
    </message>
    <message>
        <source>%1 · can be restored until %2</source>
        <comment>tag, date</comment>
        <translation>%1 · 可於 %2 前還原</translation>
    </message>
    <message>
        <source>Import tags</source>
        <translation>匯入標籤</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>試算表 (*.csv)</translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 changed, %3 as they were.</source>
        <translation>已匯入：新增 %1 個，變更 %2 個，%3 個未變。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Export tags</source>
        <translation>匯出標籤</translation>
    </message>
    <message>
        <source>tags</source>
        <comment>name of a file</comment>
        <translation>標籤</translation>
    </message>
    <message>
        <source>The tags were written to %1.</source>
        <translation>標籤已寫入 %1。</translation>
    </message>
</context>
<context>
    <name>Frontdesk::TagSpan</name>
    <message>
        <source>Ends in 7 days</source>
        <translation>7 天後到期</translation>
    </message>
    <message>
        <source>Ends in 30 days</source>
        <translation>30 天後到期</translation>
    </message>
    <message>
        <source>Ends in 90 days</source>
        <translation>90 天後到期</translation>
    </message>
    <message>
        <source>Ends in a year</source>
        <translation>一年後到期</translation>
    </message>
    <message>
        <source>Never ends</source>
        <translation>永不到期</translation>
    </message>
    <message>
        <source>When the tag ends</source>
        <translation>標籤到期時間</translation>
    </message>
    <message>
        <source>24 Dec, 3d, fri 18:00…</source>
        <comment>as somebody would type a time</comment>
        <translation>12月24日、3天、週五 18:00…</translation>
    </message>
    <message>
        <source>No time to come</source>
        <translation>不是未來的時間</translation>
    </message>
    <message>
        <source>End it then</source>
        <translation>設定到期時間</translation>
    </message>
    <message>
        <source>Ends %1, %2, %3</source>
        <comment>weekday, date, time</comment>
        <translation>%2 %1 %3 到期</translation>
    </message>
</context>
<context>
    <name>Frontdesk::TagTableModel</name>
    <message>
        <source>Tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>of tags</comment>
        <translation>群組</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>when a tag was</comment>
        <translation>移除時間</translation>
    </message>
    <message>
        <source>Last given</source>
        <comment>when a tag was</comment>
        <translation>最後使用</translation>
    </message>
</context>
<context>
    <name>Frontdesk::TaskForm</name>
    <message>
        <source>When</source>
        <comment>a to-do is due</comment>
        <translation>時間</translation>
    </message>
    <message>
        <source>Keep the to-do</source>
        <translation>儲存待辦</translation>
    </message>
    <message>
        <source>New to-do</source>
        <translation>新增待辦</translation>
    </message>
    <message>
        <source>Change the to-do</source>
        <translation>變更待辦</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>要做什麼</translation>
    </message>
    <message>
        <source>tmr 10:00, fri 15:00, 3d…</source>
        <comment>as somebody would type a time</comment>
        <translation>明天 10:00、週五 15:00、3天…</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>由誰處理</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>頻率</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>不指定</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>一位同事</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>一次</translation>
    </message>
    <message>
        <source>No time to come</source>
        <translation>不是未來的時間</translation>
    </message>
</context>
<context>
    <name>Frontdesk::TaskNotices</name>
    <message>
        <source>To-do: %1</source>
        <comment>customer and account</comment>
        <translation>待辦：%1</translation>
    </message>
    <message>
        <source>It is due now.</source>
        <comment>a to-do</comment>
        <translation>現在到期。</translation>
    </message>
    <message numerus="yes">
        <source>%n to-dos are due</source>
        <translation>
            <numerusform>%n 個待辦到期</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::TaskRow</name>
    <message>
        <source>More about the to-do</source>
        <translation>待辦的更多動作</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <comment>a to-do</comment>
        <translation>完成：%1</translation>
    </message>
    <message>
        <source>More about: %1</source>
        <comment>a to-do</comment>
        <translation>更多動作：%1</translation>
    </message>
</context>
<context>
    <name>Frontdesk::TaskSection</name>
    <message>
        <source>New to-do</source>
        <translation>新增待辦</translation>
    </message>
    <message>
        <source>To-dos</source>
        <translation>待辦</translation>
    </message>
    <message>
        <source>Hide what is done</source>
        <translation>隱藏已完成</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <comment>to-dos</comment>
        <translation>
            <numerusform>已完成 %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in My tasks</source>
        <translation>
            <numerusform>「我的待辦」中還有 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>變更…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>Frontdesk::TaskWords</name>
    <message>
        <source>Today, %1</source>
        <comment>time</comment>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>Tomorrow, %1</source>
        <comment>time</comment>
        <translation>明天 %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <comment>time</comment>
        <translation>昨天 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>on weekdays</source>
        <translation>平日</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>每週</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>Done by %1, %2</source>
        <comment>colleague, time</comment>
        <translation>由 %1 完成，%2</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <comment>when it was due</comment>
        <translation>已逾期：%1</translation>
    </message>
</context>
<context>
    <name>Frontdesk::TasksPage</name>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>My tasks</source>
        <translation>我的待辦</translation>
    </message>
    <message>
        <source>To-dos</source>
        <translation>待辦</translation>
    </message>
    <message>
        <source>Mine</source>
        <comment>to-dos</comment>
        <translation>我的</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <comment>how many</comment>
        <translation>待辦：%1</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <comment>how many</comment>
        <translation>逾期：%1</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <comment>how many</comment>
        <translation>今天：%1</translation>
    </message>
    <message>
        <source>Later: %1</source>
        <comment>how many</comment>
        <translation>之後：%1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <comment>how many</comment>
        <translation>完成：%1</translation>
    </message>
    <message>
        <source>No to-dos of this time</source>
        <translation>此時段沒有待辦</translation>
    </message>
    <message>
        <source>Nothing is to be done</source>
        <translation>沒有待辦</translation>
    </message>
    <message>
        <source>Those of other times are not shown.</source>
        <translation>不顯示其他時段的待辦。</translation>
    </message>
    <message>
        <source>To-dos are made in a chat: from a message, or beside it with the customer.</source>
        <translation>待辦在聊天中建立：從訊息，或在旁邊的顧客面板。</translation>
    </message>
    <message>
        <source>Show all that is to be done</source>
        <translation>顯示所有待辦</translation>
    </message>
    <message>
        <source>To be done again: %1</source>
        <translation>重新待辦：%1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>完成：%1</translation>
    </message>
    <message>
        <source>Done for this time: %1</source>
        <translation>本次完成：%1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>已變更：%1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>已移除：%1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>復原：%1</translation>
    </message>
    <message>
        <source>Team</source>
        <comment>to-dos</comment>
        <translation>團隊</translation>
    </message>
</context>
<context>
    <name>Frontdesk::TeamPage</name>
    <message>
        <source>New team</source>
        <translation>新團隊</translation>
    </message>
    <message>
        <source>Add team</source>
        <translation>新增團隊</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>團隊</translation>
    </message>
    <message>
        <source>Supervisors make teams and say who is in them. Here you see how it is.</source>
        <translation>團隊與成員由主管設定。您可以在這裡查看。</translation>
    </message>
    <message>
        <source>Name of a new team</source>
        <translation>新團隊的名稱</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成員</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>team, so many people</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is in %1</source>
        <comment>team</comment>
        <translation>%1 的成員</translation>
    </message>
    <message>
        <source>There are no teams yet.</source>
        <translation>尚未有團隊。</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>請輸入名稱。</translation>
    </message>
</context>
<context>
    <name>Frontdesk::TemplateEditor</name>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代碼</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Add text</source>
        <translation>加入文字</translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation>加入檔案…</translation>
    </message>
    <message>
        <source>Insert variable</source>
        <translation>插入變數</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>儲存範本</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>儲存中…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>What is typed behind / to find it</source>
        <translation>在 / 後面輸入它就能找到</translation>
    </message>
    <message>
        <source>“Delivery/Late” is a folder in a folder</source>
        <translation>「Delivery/Late」是資料夾中的資料夾</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>訊息</translation>
    </message>
    <message>
        <source>Supervisors change what is shared. Here you see how it is.</source>
        <translation>共用的內容由主管變更。這裡可以看到目前的內容。</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>恢復使用</translation>
    </message>
    <message>
        <source>LINE takes five messages at a time</source>
        <translation>LINE 一次最多接受 5 則訊息</translation>
    </message>
    <message>
        <source>To be filled before it is sent: %1</source>
        <translation>傳送前要填寫：%1</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>加入檔案</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>範本</translation>
    </message>
    <message>
        <source>Add card</source>
        <translation>新增卡片</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>版本…</translation>
    </message>
</context>
<context>
    <name>Frontdesk::TemplateHitsModel</name>
    <message>
        <source>%1 · </source>
        <comment>who finds a template, before its first words</comment>
        <translation>%1 · </translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>未使用過</translation>
    </message>
    <message numerus="yes">
        <source>%n use(s)</source>
        <translation>
            <numerusform>使用 %n 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::TemplatePopup</name>
    <message>
        <source>Templates</source>
        <translation>範本</translation>
    </message>
    <message>
        <source>No template is like “%1”. Esc, and Enter sends it as it is.</source>
        <translation>沒有像「%1」的範本。按 Esc 後，Enter 會照原樣傳送。</translation>
    </message>
    <message numerus="yes">
        <source>%n template(s)</source>
        <translation>
            <numerusform>%n 個範本</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>insert</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>send</source>
        <translation>傳送</translation>
    </message>
    <message>
        <source>close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Templates that fit</source>
        <translation>符合的範本</translation>
    </message>
    <message>
        <source>Still to be filled: %1</source>
        <translation>尚未填寫：%1</translation>
    </message>
</context>
<context>
    <name>Frontdesk::TemplatePreview</name>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>Buttons: %1</source>
        <translation>按鈕：%1</translation>
    </message>
</context>
<context>
    <name>Frontdesk::TemplateVersions</name>
    <message>
        <source>Bring this back</source>
        <translation>恢復這個版本</translation>
    </message>
    <message>
        <source>Versions of “%1”</source>
        <translation>「%1」的版本</translation>
    </message>
    <message>
        <source>Asking the relay…</source>
        <translation>正在向中繼伺服器查詢…</translation>
    </message>
    <message>
        <source>It was never changed.</source>
        <translation>從未更改過。</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>比較對象</translation>
    </message>
    <message>
        <source>What was changed then</source>
        <translation>當時更改的內容</translation>
    </message>
    <message>
        <source>What is different now</source>
        <translation>與現在的差異</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>當時的內容</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <comment>who wrote it, and when</comment>
        <translation>現在：%1</translation>
    </message>
    <message>
        <source>It says this now</source>
        <translation>現在就是這個內容</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>儲存中…</translation>
    </message>
    <message>
        <source>In the folder %1</source>
        <translation>在資料夾 %1</translation>
    </message>
    <message>
        <source>As %1:</source>
        <comment>what an account says</comment>
        <translation>以 %1 的身分：</translation>
    </message>
    <message>
        <source>another account</source>
        <translation>其他帳號</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>Frontdesk::TemplateWords</name>
    <message numerus="yes">
        <source>%n bubble(s)</source>
        <translation>
            <numerusform>%n 則訊息</numerusform>
        </translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>A team</source>
        <translation>某個團隊</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n 個帳號</numerusform>
        </translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>所有帳號</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>顧客的名字</translation>
    </message>
    <message>
        <source>Language of the customer</source>
        <translation>顧客的語言</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的名字</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>帳號名稱</translation>
    </message>
    <message>
        <source>LINE ID of the account</source>
        <translation>帳號的 LINE ID</translation>
    </message>
    <message>
        <source>The time now</source>
        <translation>現在時間</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>%n 天後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Used %n time(s) in this account</source>
        <translation>
            <numerusform>在此帳號使用過 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Used %n time(s) after words like “%1”</source>
        <translation>
            <numerusform>在「%1」這類字句之後使用過 %n 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::TimeChooser</name>
    <message>
        <source>Date and time</source>
        <translation>日期與時間</translation>
    </message>
    <message>
        <source>tmr 10:00, 3d, 24 Dec 15:30…</source>
        <comment>as somebody would type a time</comment>
        <translation>明天 10:00、3天、12月24日 15:30…</translation>
    </message>
    <message>
        <source>At most 90 days ahead</source>
        <translation>最多 90 天之內</translation>
    </message>
    <message>
        <source>No time to come</source>
        <translation>不是之後的時間</translation>
    </message>
    <message>
        <source>In your time zone: %1</source>
        <translation>您的時區：%1</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>台灣</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>泰國</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>日本</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>holiday, country</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>Frontdesk::TimeText</name>
    <message>
        <source>d MMM</source>
        <comment>date format without year</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>now</source>
        <translation>剛剛</translation>
    </message>
    <message>
        <source>%1 m</source>
        <comment>minutes</comment>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 小時</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>date format without year</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>昨天 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>weekday, date</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1 BE</source>
        <comment>year of the Buddhist era</comment>
        <translation>佛曆%1</translation>
    </message>
    <message>
        <source>%1 before ROC</source>
        <comment>year before the Republic of China</comment>
        <translation>民國前%1</translation>
    </message>
    <message>
        <source>ROC %1</source>
        <comment>year of the Republic of China</comment>
        <translation>民國%1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本週</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>date format of a month</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, time of day</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Frontdesk::TimelineModel</name>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n 張圖片</numerusform>
        </translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>內部備註</translation>
    </message>
    <message>
        <source>Buttons: %1</source>
        <translation>按鈕：%1</translation>
    </message>
</context>
<context>
    <name>Frontdesk::TimelineOverlay</name>
    <message>
        <source>Go to a date</source>
        <translation>跳到日期</translation>
    </message>
</context>
<context>
    <name>Frontdesk::TimelineView</name>
    <message>
        <source>Messages</source>
        <translation>訊息</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n 則新訊息</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest messages</source>
        <translation>最新訊息</translation>
    </message>
</context>
<context>
    <name>Frontdesk::Tray</name>
    <message>
        <source>Open the chat that waits longest</source>
        <translation>開啟等最久的聊天</translation>
    </message>
    <message>
        <source>Do not disturb for 30 minutes</source>
        <translation>勿擾 30 分鐘</translation>
    </message>
    <message>
        <source>Show Frontdesk</source>
        <translation>顯示 Frontdesk</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Frontdesk: %1 waiting</source>
        <translation>Frontdesk：%1 則等待中</translation>
    </message>
    <message>
        <source>Frontdesk</source>
        <translation>Frontdesk</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>離線</translation>
    </message>
    <message>
        <source>Quiet until %1</source>
        <comment>do not disturb</comment>
        <translation>勿擾至 %1</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>勿擾時段</translation>
    </message>
    <message>
        <source>Open the chat that waits longest: %1</source>
        <translation>開啟等待最久的對話：%1</translation>
    </message>
    <message>
        <source>Waits longest: %1</source>
        <translation>等待最久：%1</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>who waits, clock</comment>
        <translation>%1，從 %2 起</translation>
    </message>
    <message>
        <source>%1, since %2, %3</source>
        <comment>who waits, date, clock</comment>
        <translation>%1，從 %2 %3 起</translation>
    </message>
</context>
<context>
    <name>Frontdesk::UndoToast</name>
    <message>
        <source>Undo (%1)</source>
        <comment>seconds that are left</comment>
        <translation>復原（%1）</translation>
    </message>
</context>
<context>
    <name>Frontdesk::VariableMarks</name>
    <message>
        <source>Written where nothing is known for {{%1}}</source>
        <translation>{{%1}} 沒有資料時的寫法</translation>
    </message>
    <message>
        <source>Nothing is known for “%1”: write it here</source>
        <translation>「%1」沒有資料，請在此填寫</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ViewForm</name>
    <message>
        <source>Name of the view</source>
        <translation>檢視的名稱</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>儲存為檢視</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>請取個名稱。</translation>
    </message>
    <message>
        <source>Seen by</source>
        <comment>a view</comment>
        <translation>誰看得到</translation>
    </message>
    <message>
        <source>Only you</source>
        <comment>see the view</comment>
        <translation>只有您</translation>
    </message>
    <message>
        <source>All colleagues</source>
        <comment>see the view</comment>
        <translation>所有同事</translation>
    </message>
    <message>
        <source>A team</source>
        <comment>sees the view, its name is not known</comment>
        <translation>某個團隊</translation>
    </message>
    <message>
        <source>A colleague</source>
        <comment>sees the view, whose name is not known</comment>
        <translation>一位同事</translation>
    </message>
</context>
<context>
    <name>Frontdesk::WebhookCard</name>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Frontdesk has entered it at LINE if LINE allowed it. Otherwise paste it in the LINE Developers console, tab “Messaging API”, under “Webhook URL”, and switch “Use webhook” on.</source>
        <translation>若 LINE 允許，Frontdesk 已自動填入。否則請貼到 LINE Developers 後台「Messaging API」分頁的「Webhook URL」，並開啟「Use webhook」。</translation>
    </message>
</context>
<context>
    <name>Frontdesk::WorkBar</name>
    <message>
        <source>Assign</source>
        <translation>指派</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>延後</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>解決</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新開啟</translation>
    </message>
    <message>
        <source>With a note…</source>
        <translation>附備註…</translation>
    </message>
</context>
<context>
    <name>Frontdesk::WorkControl</name>
    <message numerus="yes">
        <source>%n conversations resolved</source>
        <translation>
            <numerusform>%n 則對話已解決</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations opened again</source>
        <translation>
            <numerusform>%n 則對話已重新開啟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations to follow up</source>
        <translation>
            <numerusform>%n 則對話待追蹤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations snoozed until %1</source>
        <translation>
            <numerusform>%n 則對話延後到 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations snoozed until the customer writes</source>
        <translation>
            <numerusform>%n 則對話延後到顧客傳訊息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations are yours</source>
        <translation>
            <numerusform>%n 則對話由您處理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations handed back</source>
        <translation>
            <numerusform>%n 則對話已交還</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations assigned to %1</source>
        <translation>
            <numerusform>%n 則對話已指派給 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations taken out of their team</source>
        <translation>
            <numerusform>%n 則對話已移出團隊</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations handed to %1</source>
        <translation>
            <numerusform>%n 則對話已交給 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations marked VIP</source>
        <translation>
            <numerusform>%n 則對話標示為 VIP</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations with high priority</source>
        <translation>
            <numerusform>%n 則對話設為高優先順序</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations with normal priority</source>
        <translation>
            <numerusform>%n 則對話設為一般優先順序</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations moved to spam</source>
        <translation>
            <numerusform>%n 則對話移到垃圾訊息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations are no spam</source>
        <translation>
            <numerusform>%n 則對話已標示為非垃圾訊息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations marked unread</source>
        <translation>
            <numerusform>%n 則對話標示為未讀</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations pinned</source>
        <translation>
            <numerusform>%n 則對話已釘選</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations not pinned any more</source>
        <translation>
            <numerusform>%n 則對話已取消釘選</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations muted</source>
        <translation>
            <numerusform>%n 則對話已靜音</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations make themselves heard again</source>
        <translation>
            <numerusform>%n 則對話已取消靜音</numerusform>
        </translation>
    </message>
    <message>
        <source>you</source>
        <translation>您</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations marked read</source>
        <translation>
            <numerusform>已將 %n 個對話標為已讀</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <comment>conversations</comment>
        <translation>已傳送 %1／%2</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations put back</source>
        <translation>
            <numerusform>已還原 %n 則對話</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations pinned as %1</source>
        <translation>
            <numerusform>%n 則對話已釘選為 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations pinned for the team</source>
        <translation>
            <numerusform>%n 則對話已為團隊釘選</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations not pinned for the team any more</source>
        <translation>
            <numerusform>%n 則對話已取消團隊的釘選</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A note added to %n conversations</source>
        <translation>
            <numerusform>已在 %n 個對話新增備註</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes had been added already and stay</source>
        <translation>
            <numerusform>有 %n 則備註已經新增，會保留</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::WorkMenus</name>
    <message>
        <source>In three hours, %1</source>
        <translation>三小時後，%1</translation>
    </message>
    <message>
        <source>This evening, %1</source>
        <translation>今晚，%1</translation>
    </message>
    <message>
        <source>Tomorrow, %1</source>
        <translation>明天，%1</translation>
    </message>
    <message>
        <source>Until the customer writes</source>
        <translation>直到顧客傳訊息</translation>
    </message>
    <message>
        <source>To me</source>
        <translation>指派給我</translation>
    </message>
    <message>
        <source>To nobody</source>
        <translation>不指派</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>同事</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>團隊</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>解決</translation>
    </message>
    <message>
        <source>No spam</source>
        <translation>不是垃圾訊息</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新開啟</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>追蹤</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>延後</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>指派</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先順序</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>標示為未讀</translation>
    </message>
    <message>
        <source>Take off the pins</source>
        <translation>取消釘選</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>釘選</translation>
    </message>
    <message>
        <source>Let it be heard again</source>
        <translation>取消靜音</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>靜音</translation>
    </message>
    <message>
        <source>Move to spam</source>
        <translation>移到垃圾訊息</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>標為已讀</translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation>其他時間…</translation>
    </message>
    <message>
        <source>Pin under a category…</source>
        <translation>釘選並加上分類…</translation>
    </message>
    <message>
        <source>Take off the team’s pins</source>
        <translation>取消團隊的釘選</translation>
    </message>
    <message>
        <source>Pin for the team…</source>
        <translation>為團隊釘選…</translation>
    </message>
</context>
<context>
    <name>Frontdesk::WorkWatch</name>
    <message>
        <source>%1: %2</source>
        <comment>who wrote it, words</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Frontdesk::WorkWords</name>
    <message>
        <source>Spam</source>
        <translation>垃圾訊息</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新對話</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>待追蹤</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>已解決</translation>
    </message>
    <message>
        <source>Snoozed until the customer writes</source>
        <translation>延後到顧客傳訊息</translation>
    </message>
    <message>
        <source>Snoozed until %1, %2</source>
        <comment>date, time</comment>
        <translation>延後到 %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n customers tagged “%1”</source>
        <translation>
            <numerusform>已為 %n 位顧客加上標籤「%1」</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” taken from %n customers</source>
        <translation>
            <numerusform>已從 %n 位顧客移除標籤「%1」</numerusform>
        </translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>已延後</translation>
    </message>
</context>
</TS>
