<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Frontdesk::AccountCard</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Premium ID</source>
        <translation>プレミアム ID</translation>
    </message>
    <message>
        <source>Basic ID</source>
        <translation>ベーシック ID</translation>
    </message>
    <message>
        <source>Paid messages this month</source>
        <translation>今月の有料メッセージ</translation>
    </message>
    <message>
        <source>At this pace</source>
        <translation>このペースなら</translation>
    </message>
    <message>
        <source>As LINE said</source>
        <translation>LINE の回答</translation>
    </message>
    <message>
        <source>LINE has not told it yet</source>
        <translation>LINE からまだ回答がありません</translation>
    </message>
    <message>
        <source>%1 used, no limit</source>
        <translation>%1 通使用、上限なし</translation>
    </message>
    <message>
        <source>%1 of %2 used, %3 left</source>
        <comment>numbers of messages</comment>
        <translation>%2 通中 %1 通使用、残り %3 通</translation>
    </message>
    <message>
        <source>about %1 by the end of the month, %2 more than there are</source>
        <translation>月末までに約 %1 通、残数を %2 通超えます</translation>
    </message>
    <message>
        <source>about %1 by the end of the month</source>
        <translation>月末までに約 %1 通</translation>
    </message>
    <message>
        <source>Add as a friend</source>
        <translation>友だち追加</translation>
    </message>
    <message>
        <source>Customers have to add the account or write first: nobody else can be written to.</source>
        <translation>お客様が友だち追加するか、先にメッセージを送る必要があります。それ以外の人には送れません。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>QR code to add %1</source>
        <translation>%1 を友だち追加する QR コード</translation>
    </message>
    <message>
        <source>Customers are shown that they were read</source>
        <translation>お客様への既読表示</translation>
    </message>
</context>
<context>
    <name>Frontdesk::AccountLooks</name>
    <message>
        <source>Colour %1</source>
        <translation>色 %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>頭文字</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>One character, or two Latin letters.</source>
        <translation>1 文字、または英字 2 文字です。</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
</context>
<context>
    <name>Frontdesk::AccountVoices</name>
    <message>
        <source>Say what all say</source>
        <translation>共通の文に戻す</translation>
    </message>
    <message>
        <source>Whose words</source>
        <translation>だれの文か</translation>
    </message>
    <message>
        <source>Differs from what all say</source>
        <translation>共通の文との違い</translation>
    </message>
    <message>
        <source>What all accounts say</source>
        <translation>全アカウント共通の文</translation>
    </message>
    <message>
        <source>%1: words of its own</source>
        <comment>account</comment>
        <translation>%1：独自の文</translation>
    </message>
    <message>
        <source>%1: as all</source>
        <comment>account</comment>
        <translation>%1：共通と同じ</translation>
    </message>
    <message>
        <source>With words of their own: %1</source>
        <translation>独自の文があるアカウント：%1</translation>
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
        <translation>このアカウントのお客様に自分の名前を表示する</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Address of a picture (https, a square PNG)</source>
        <translation>画像のアドレス（https、正方形の PNG）</translation>
    </message>
    <message>
        <source>Name shown to customers</source>
        <translation>お客様に表示する名前</translation>
    </message>
    <message>
        <source>Without one, customers see the account alone.</source>
        <translation>設定しない場合、お客様にはアカウントだけが表示されます。</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>「%1」を使う</translation>
    </message>
    <message>
        <source>%1 from ‘%2’</source>
        <comment>agent, account</comment>
        <translation>%1（「%2」より）</translation>
    </message>
</context>
<context>
    <name>Frontdesk::Announcer</name>
    <message>
        <source>New message: %1</source>
        <translation>新着メッセージ：%1</translation>
    </message>
    <message>
        <source>%1 writes: %2</source>
        <comment>member of a group, words</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>新着メッセージ %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats wait</source>
        <comment>of ours</comment>
        <translation>
            <numerusform>%n 件のチャットが待っています</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::AttachmentChip</name>
    <message>
        <source>%1, %2 of %3</source>
        <comment>attached file, its place</comment>
        <translation>%1、%3 件中 %2 件目</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Left and Right move it, Delete leaves it out, Space shows it</source>
        <translation>Ctrl+Shift+左右で移動、Delete で外す、スペースで表示</translation>
    </message>
    <message>
        <source>Write on %1</source>
        <translation>%1 を編集</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>%1 を外す</translation>
    </message>
    <message>
        <source>Buttons: %1</source>
        <translation>ボタン：%1</translation>
    </message>
    <message>
        <source>Buttons below the last message: %1</source>
        <translation>最後のメッセージの下のボタン：%1</translation>
    </message>
</context>
<context>
    <name>Frontdesk::AttachmentStrip</name>
    <message>
        <source>Attachments</source>
        <translation>添付ファイル</translation>
    </message>
    <message>
        <source>Preparing %1</source>
        <translation>%1 を準備しています</translation>
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
        <translation>%1 から</translation>
    </message>
    <message>
        <source>from %1, %2</source>
        <comment>source, age</comment>
        <translation>%1 から、%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>colleague, age</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>Frontdesk::Avatar</name>
    <message>
        <source>Online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
</context>
<context>
    <name>Frontdesk::Bubble</name>
    <message>
        <source>Free</source>
        <translation>無料</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>プッシュ</translation>
    </message>
    <message>
        <source>Sent · %1 · %2</source>
        <comment>Free or Push, time</comment>
        <translation>送信済み · %1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>Free or Push, time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Sent · %1</source>
        <comment>time</comment>
        <translation>送信済み · %1</translation>
    </message>
    <message>
        <source>sent %1, arrived %2</source>
        <translation>%1 送信、%2 到着</translation>
    </message>
    <message>
        <source>Edited · %1</source>
        <comment>time</comment>
        <translation>編集済み · %1</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>Queued · waits for the message above</source>
        <translation>送信待ち · 上のメッセージを待っています</translation>
    </message>
    <message>
        <source>Queued · sends when online</source>
        <translation>送信待ち · オンラインになると送信します</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>送信中…</translation>
    </message>
    <message>
        <source>Taken back · %1</source>
        <comment>time</comment>
        <translation>取り消し済み · %1</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>送信できませんでした：%1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Unknown: %1</source>
        <translation>結果不明：%1</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>送信済みにする</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>再送信…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>位置情報</translation>
    </message>
    <message>
        <source>Open the map</source>
        <translation>地図を開く</translation>
    </message>
    <message>
        <source>Card without words</source>
        <translation>文字のないカード</translation>
    </message>
    <message>
        <source>This version cannot show it. It is kept as it came.</source>
        <translation>このバージョンでは表示できません。届いたまま保存しています。</translation>
    </message>
    <message>
        <source>Message of an unknown kind</source>
        <translation>未対応の種類のメッセージ</translation>
    </message>
    <message>
        <source>Message of an unknown kind: %1</source>
        <translation>未対応の種類のメッセージ：%1</translation>
    </message>
    <message>
        <source>Being fetched from the platform</source>
        <translation>プラットフォームから取得中</translation>
    </message>
    <message>
        <source>The platform does not have it any more</source>
        <translation>プラットフォームにはもうありません</translation>
    </message>
    <message>
        <source>Could not be fetched</source>
        <translation>取得できませんでした</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>開く：%1</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>ボイスメッセージ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>スタンプ</translation>
    </message>
    <message>
        <source>You</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>an earlier message</source>
        <translation>以前のメッセージ</translation>
    </message>
    <message>
        <source>Show the quoted message</source>
        <translation>引用元のメッセージを表示</translation>
    </message>
    <message>
        <source>This message was removed</source>
        <translation>このメッセージは削除されました</translation>
    </message>
    <message>
        <source>The customer took back this message</source>
        <translation>お客様がこのメッセージを取り消しました</translation>
    </message>
    <message>
        <source>New</source>
        <comment>messages that were not read</comment>
        <translation>未読</translation>
    </message>
    <message>
        <source>Getting messages from the relay…</source>
        <translation>中継サーバーからメッセージを取得中…</translation>
    </message>
    <message>
        <source>Messages are missing here: the relay did not give them</source>
        <translation>ここのメッセージがありません：中継サーバーから届きませんでした</translation>
    </message>
    <message>
        <source>Messages are missing here until you are online again</source>
        <translation>オンラインに戻るまで、ここのメッセージはありません</translation>
    </message>
    <message>
        <source>Go to a date…</source>
        <translation>日付へ移動…</translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>イベント %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Show each event</source>
        <translation>イベントをすべて表示</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>同僚</translation>
    </message>
    <message>
        <source>internal note · %1 · edited</source>
        <comment>time</comment>
        <translation>社内メモ · %1 · 編集済み</translation>
    </message>
    <message>
        <source>internal note · %1</source>
        <comment>time</comment>
        <translation>社内メモ · %1</translation>
    </message>
    <message>
        <source>The note was not taken: %1</source>
        <translation>メモは受け付けられませんでした：%1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Does not play: %1</source>
        <translation>再生できません：%1</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>再生位置</translation>
    </message>
    <message>
        <source>Play faster or slower</source>
        <translation>再生速度を変える</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>大きく表示</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>音声をオン</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>音声をオフ</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>別のプログラムで開く</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>who of us wrote it, &quot;Sent · Free · 10:04&quot;</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Waits until the relay has it</source>
        <translation>中継サーバーに届くのを待っています</translation>
    </message>
    <message>
        <source>Send as push</source>
        <translation>プッシュで送信</translation>
    </message>
    <message>
        <source>Send without the quote</source>
        <translation>引用なしで送信</translation>
    </message>
    <message>
        <source>Send in parts</source>
        <translation>分けて送信</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
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
        <translation>%1 件目のメッセージを除く</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>メッセージ %1</translation>
    </message>
    <message>
        <source>What it says. {{contact.name|there}} is filled in.</source>
        <translation>本文。{{contact.name|there}} は自動で記入されます。</translation>
    </message>
</context>
<context>
    <name>Frontdesk::BubbleMenu</name>
    <message>
        <source>Copy text</source>
        <translation>テキストをコピー</translation>
    </message>
    <message>
        <source>Quote in the reply</source>
        <translation>返信で引用</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>ピン留めを外す</translation>
    </message>
    <message>
        <source>Pin…</source>
        <translation>ピン留め…</translation>
    </message>
    <message>
        <source>Make a to-do…</source>
        <translation>タスクを作成…</translation>
    </message>
    <message>
        <source>Cannot be quoted: LINE gave no token for it</source>
        <translation>引用できません：LINE がこのメッセージの引用用トークンを発行していません</translation>
    </message>
</context>
<context>
    <name>Frontdesk::BulkNoteForm</name>
    <message>
        <source>Add the note</source>
        <translation>メモを追加</translation>
    </message>
    <message numerus="yes">
        <source>An internal note in %n conversations</source>
        <translation>
            <numerusform>%n 件の会話への社内メモ</numerusform>
        </translation>
    </message>
    <message>
        <source>Only colleagues see it.</source>
        <translation>同僚だけに見えます。</translation>
    </message>
    <message numerus="yes">
        <source>%n characters too long</source>
        <translation>
            <numerusform>%n 文字超過しています</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::BusyRing</name>
    <message>
        <source>Busy</source>
        <translation>処理中</translation>
    </message>
</context>
<context>
    <name>Frontdesk::CardEdit</name>
    <message>
        <source>Words of the notification</source>
        <translation>通知に出る文</translation>
    </message>
    <message>
        <source>Add card</source>
        <translation>カードを追加</translation>
    </message>
    <message>
        <source>Leave this out</source>
        <translation>これを外す</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>ファイルを選ぶ…</translation>
    </message>
    <message>
        <source>Without picture</source>
        <translation>画像なしにする</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Add button</source>
        <translation>ボタンを追加</translation>
    </message>
    <message>
        <source>Shown where cards cannot be, as in the list of chats</source>
        <translation>カードを表示できない場所（トーク一覧など）に出ます</translation>
    </message>
    <message>
        <source>Text of the card</source>
        <translation>カードの本文</translation>
    </message>
    <message>
        <source>Message %1: card</source>
        <translation>メッセージ %1：カード</translation>
    </message>
    <message>
        <source>Which card</source>
        <translation>どのカードか</translation>
    </message>
    <message>
        <source>Card %1 of %2</source>
        <translation>カード %1／%2</translation>
    </message>
    <message>
        <source>The file %1</source>
        <translation>ファイル %1</translation>
    </message>
    <message>
        <source>An address that begins with https, or a file</source>
        <translation>https で始まるアドレス、またはファイル</translation>
    </message>
    <message>
        <source>What button %1 does</source>
        <translation>ボタン %1 の動作</translation>
    </message>
    <message>
        <source>Opens an address</source>
        <translation>アドレスを開く</translation>
    </message>
    <message>
        <source>Says words</source>
        <translation>言葉を送る</translation>
    </message>
    <message>
        <source>Sends data</source>
        <translation>データを送る</translation>
    </message>
    <message>
        <source>Words on button %1</source>
        <translation>ボタン %1 の文字</translation>
    </message>
    <message>
        <source>Leave out button %1</source>
        <translation>ボタン %1 を外す</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>What the customer says with it</source>
        <translation>お客様が送る言葉</translation>
    </message>
    <message>
        <source>Data for your other systems</source>
        <translation>他のシステムに渡すデータ</translation>
    </message>
    <message>
        <source>LINE takes twelve cards side by side</source>
        <translation>LINE で並べられるカードは 12 枚までです</translation>
    </message>
    <message>
        <source>Four buttons are enough for a card</source>
        <translation>カードのボタンは 4 個までです</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ChangeRow</name>
    <message>
        <source>Not done</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>Open chat</source>
        <translation>チャットを開く</translation>
    </message>
    <message>
        <source>Do it anyway</source>
        <translation>それでも実行</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>このままにする</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ChangeWords</name>
    <message>
        <source>Open again</source>
        <translation>再開する</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>フォロー</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>対応済みにする</translation>
    </message>
    <message>
        <source>Snooze until the customer writes</source>
        <translation>お客様から届くまでスヌーズ</translation>
    </message>
    <message>
        <source>Snooze until %1, %2</source>
        <comment>date, time</comment>
        <translation>%1 %2 までスヌーズ</translation>
    </message>
    <message>
        <source>Priority: VIP</source>
        <translation>優先度：VIP</translation>
    </message>
    <message>
        <source>Priority: high</source>
        <translation>優先度：高</translation>
    </message>
    <message>
        <source>Priority: normal</source>
        <translation>優先度：通常</translation>
    </message>
    <message>
        <source>Move to spam</source>
        <translation>迷惑メッセージに移す</translation>
    </message>
    <message>
        <source>No spam</source>
        <translation>迷惑メッセージではない</translation>
    </message>
    <message>
        <source>Pin, mute or mark as unread</source>
        <translation>ピン留め、ミュート、未読の印</translation>
    </message>
    <message>
        <source>Another change</source>
        <translation>その他の変更</translation>
    </message>
    <message>
        <source>Assign to nobody</source>
        <translation>割り当てなしにする</translation>
    </message>
    <message>
        <source>Assign to %1</source>
        <translation>%1 に割り当てる</translation>
    </message>
    <message>
        <source>Take it out of the queue</source>
        <translation>待ち列から外す</translation>
    </message>
    <message>
        <source>Hand to %1</source>
        <comment>team</comment>
        <translation>%1 に渡す</translation>
    </message>
    <message>
        <source>Add the tag %1</source>
        <translation>タグ %1 を付ける</translation>
    </message>
    <message>
        <source>Remove a tag</source>
        <translation>タグを外す</translation>
    </message>
    <message>
        <source>Remove the tag %1</source>
        <translation>タグ %1 を外す</translation>
    </message>
    <message>
        <source>a team</source>
        <translation>あるチーム</translation>
    </message>
    <message>
        <source>Waits for the connection</source>
        <translation>接続を待っています</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>The customer wrote meanwhile.</source>
        <translation>その間にお客様からメッセージが届きました。</translation>
    </message>
    <message>
        <source>It was changed meanwhile.</source>
        <translation>その間に変更されました。</translation>
    </message>
    <message>
        <source>%1 changed it first.</source>
        <comment>colleague</comment>
        <translation>%1 が先に変更しました。</translation>
    </message>
    <message>
        <source>%1 changed it at %2.</source>
        <comment>colleague, time</comment>
        <translation>%1 が %2 に変更しました。</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <comment>state of a conversation</comment>
        <translation>現在：%1</translation>
    </message>
    <message>
        <source>Now with %1.</source>
        <comment>colleague</comment>
        <translation>現在は %1 が担当しています。</translation>
    </message>
    <message>
        <source>Now with nobody.</source>
        <translation>現在は担当者がいません。</translation>
    </message>
    <message>
        <source>Now in the queue of %1.</source>
        <comment>team</comment>
        <translation>現在は %1 の待ち列にあります。</translation>
    </message>
    <message>
        <source>Now: VIP</source>
        <translation>現在：VIP</translation>
    </message>
    <message>
        <source>Now: high priority</source>
        <translation>現在：優先度 高</translation>
    </message>
    <message>
        <source>Now: normal priority</source>
        <translation>現在：優先度 通常</translation>
    </message>
    <message>
        <source>Pin for the team</source>
        <translation>チームにピン留め</translation>
    </message>
    <message>
        <source>Take off the team’s pins</source>
        <translation>チームのピン留めを外す</translation>
    </message>
    <message>
        <source>Change what is known of the customer</source>
        <translation>お客様の情報を変更</translation>
    </message>
    <message>
        <source>Change a to-do</source>
        <translation>タスクを変更</translation>
    </message>
    <message>
        <source>To-do: %1</source>
        <translation>タスク：%1</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ChannelForm</name>
    <message>
        <source>Channel ID</source>
        <translation>チャネル ID</translation>
    </message>
    <message>
        <source>Channel secret</source>
        <translation>チャネルシークレット</translation>
    </message>
    <message>
        <source>Long-lived access token</source>
        <translation>長期のアクセストークン</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Leave it empty, and Frontdesk makes tokens itself and renews them.</source>
        <translation>空欄にすると、Frontdesk がトークンを作成し、自動で更新します。</translation>
    </message>
    <message>
        <source>The heading it stands under, such as a city or a brand.</source>
        <translation>表示する見出しです。都市名やブランド名など。</translation>
    </message>
    <message>
        <source>The channel ID is a number of ten digits.</source>
        <translation>チャネル ID は 10 桁の数字です。</translation>
    </message>
    <message>
        <source>Copy the channel secret here.</source>
        <translation>チャネルシークレットをここに貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ChatHeader</name>
    <message>
        <source>Friend</source>
        <translation>友だち</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>ブロック中</translation>
    </message>
    <message>
        <source>Not a friend</source>
        <translation>友だちではありません</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>お客様</translation>
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
        <translation>優先度 高</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>このチャット内を検索</translation>
    </message>
    <message>
        <source>More about this chat</source>
        <translation>このチャットのその他の操作</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ChatPane</name>
    <message>
        <source>Chat</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>%1 answered first: “%2”. Your text was not sent.</source>
        <translation>%1 が先に返信しました：「%2」。あなたの文章は送信されていません。</translation>
    </message>
    <message>
        <source>A colleague answered first, see above. Your text was not sent.</source>
        <translation>同僚が先に返信しました。上をご覧ください。あなたの文章は送信されていません。</translation>
    </message>
    <message>
        <source>The messages could not be read</source>
        <translation>メッセージを読み込めませんでした</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>This conversation is open in its own window</source>
        <translation>この会話は別のウィンドウで開いています</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>ウィンドウを表示</translation>
    </message>
    <message>
        <source>Bring it back here</source>
        <translation>ここに戻す</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ChatSchedule</name>
    <message>
        <source>Open the chat and make room for what is attached, then cancel.</source>
        <translation>チャットを開いて添付の分の空きを作ってから取り消してください。</translation>
    </message>
    <message>
        <source>Not scheduled any more</source>
        <translation>予約を取り消しました</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>あとで送信</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ChatTemplates</name>
    <message>
        <source>Insert a template</source>
        <translation>テンプレートを挿入</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ChatWindow</name>
    <message>
        <source>Back into the main window</source>
        <translation>メインウィンドウに戻す</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>customer, account</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What you wrote is just being kept</source>
        <translation>入力した内容を保存しています</translation>
    </message>
    <message>
        <source>Nothing is written yet</source>
        <translation>まだ何も書かれていません</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ChatWindows</name>
    <message>
        <source>No conversation is open</source>
        <translation>会話が開かれていません</translation>
    </message>
    <message>
        <source>What you wrote is just being kept</source>
        <translation>入力した内容を保存しています</translation>
    </message>
</context>
<context>
    <name>Frontdesk::CheatSheet</name>
    <message>
        <source>Find a key or what it does</source>
        <translation>キーまたは機能を検索</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>すべてのキー</translation>
    </message>
    <message>
        <source>Single letters are keys only while the list or the messages have the focus.</source>
        <translation>1 文字のキーは、一覧またはメッセージにフォーカスがあるときだけ働きます。</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>キーを変更</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Frontdesk::Commands</name>
    <message>
        <source>Next conversation</source>
        <translation>次の会話</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>前の会話</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>返信を書く</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>今すぐ送信</translation>
    </message>
    <message>
        <source>Quote the message</source>
        <translation>メッセージを引用</translation>
    </message>
    <message>
        <source>Find people and commands</source>
        <translation>人とコマンドを検索</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>次のペイン</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>前のペイン</translation>
    </message>
    <message>
        <source>Next account</source>
        <translation>次のアカウント</translation>
    </message>
    <message>
        <source>Previous account</source>
        <translation>前のアカウント</translation>
    </message>
    <message>
        <source>Accounts wide or narrow</source>
        <translation>アカウント欄の幅を切り替え</translation>
    </message>
    <message>
        <source>Customer on or off</source>
        <translation>お客様情報の表示を切り替え</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>送信箱</translation>
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
        <translation>すべてのキー</translation>
    </message>
    <message>
        <source>Everything larger</source>
        <translation>全体を大きく</translation>
    </message>
    <message>
        <source>Everything smaller</source>
        <translation>全体を小さく</translation>
    </message>
    <message>
        <source>Everything in its standard size</source>
        <translation>全体を標準の大きさに</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>ライト / ダークを切り替え</translation>
    </message>
    <message>
        <source>Connect account</source>
        <translation>アカウントを接続</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Finding and moving</source>
        <translation>検索と移動</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>No conversation is open</source>
        <translation>会話が開かれていません</translation>
    </message>
    <message>
        <source>Choose a message in the chat first</source>
        <translation>先にチャットでメッセージを選んでください</translation>
    </message>
    <message>
        <source>Next who waits</source>
        <translation>次に待っている人</translation>
    </message>
    <message>
        <source>Resolve, or open again</source>
        <translation>対応済みにする、または再開する</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>フォロー</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>スヌーズ</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>割り当て</translation>
    </message>
    <message>
        <source>Take the conversation</source>
        <translation>会話を受け持つ</translation>
    </message>
    <message>
        <source>Pin, or take off the pins</source>
        <translation>ピン留め、または外す</translation>
    </message>
    <message>
        <source>Undo what was done to conversations</source>
        <translation>会話への操作を元に戻す</translation>
    </message>
    <message>
        <source>All conversations</source>
        <translation>すべての会話</translation>
    </message>
    <message>
        <source>My conversations</source>
        <translation>自分の会話</translation>
    </message>
    <message>
        <source>Unassigned conversations</source>
        <translation>未割り当ての会話</translation>
    </message>
    <message>
        <source>Conversations of my teams</source>
        <translation>自分のチームの会話</translation>
    </message>
    <message>
        <source>Send, then the next who waits</source>
        <translation>送信して次に待っている人へ</translation>
    </message>
    <message>
        <source>Send, resolve, then the next who waits</source>
        <translation>送信して対応済みにし、次に待っている人へ</translation>
    </message>
    <message>
        <source>Pin the message, or unpin it</source>
        <translation>メッセージをピン留め、または外す</translation>
    </message>
    <message>
        <source>Write an internal note, or a reply again</source>
        <translation>社内メモを書く、または返信に戻る</translation>
    </message>
    <message>
        <source>Find in this chat; again: in all messages</source>
        <translation>このチャット内を検索。もう一度で全メッセージ</translation>
    </message>
    <message>
        <source>Search in all messages</source>
        <translation>全メッセージを検索</translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation>日付へ移動</translation>
    </message>
    <message>
        <source>Pins of all chats</source>
        <translation>すべてのチャットのピン留め</translation>
    </message>
    <message>
        <source>No conversation is selected</source>
        <translation>会話が選択されていません</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>元に戻す操作はありません</translation>
    </message>
    <message>
        <source>Filter the conversations</source>
        <translation>会話を絞り込む</translation>
    </message>
    <message>
        <source>Views of the conversations</source>
        <translation>会話のビュー</translation>
    </message>
    <message>
        <source>Save the filter as a view</source>
        <translation>絞り込みをビューとして保存</translation>
    </message>
    <message>
        <source>Tag the customer</source>
        <translation>お客様にタグを付ける</translation>
    </message>
    <message>
        <source>No customer is selected</source>
        <translation>お客様が選択されていません</translation>
    </message>
    <message>
        <source>First pinned conversation</source>
        <translation>1 番目のピン留めした会話</translation>
    </message>
    <message>
        <source>Second pinned conversation</source>
        <translation>2 番目のピン留めした会話</translation>
    </message>
    <message>
        <source>Third pinned conversation</source>
        <translation>3 番目のピン留めした会話</translation>
    </message>
    <message>
        <source>Fourth pinned conversation</source>
        <translation>4 番目のピン留めした会話</translation>
    </message>
    <message>
        <source>Fifth pinned conversation</source>
        <translation>5 番目のピン留めした会話</translation>
    </message>
    <message>
        <source>Sixth pinned conversation</source>
        <translation>6 番目のピン留めした会話</translation>
    </message>
    <message>
        <source>Seventh pinned conversation</source>
        <translation>7 番目のピン留めした会話</translation>
    </message>
    <message>
        <source>Eighth pinned conversation</source>
        <translation>8 番目のピン留めした会話</translation>
    </message>
    <message>
        <source>Five seconds back in what plays</source>
        <translation>再生を5秒戻す</translation>
    </message>
    <message>
        <source>Five seconds forward in what plays</source>
        <translation>再生を5秒進める</translation>
    </message>
    <message>
        <source>Sound of what plays on or off</source>
        <translation>再生中の音声のオン・オフ</translation>
    </message>
    <message>
        <source>Voice messages faster or slower</source>
        <translation>ボイスメッセージの速度を変える</translation>
    </message>
    <message>
        <source>Nothing plays</source>
        <translation>何も再生していません</translation>
    </message>
    <message>
        <source>Mark as read or unread</source>
        <translation>既読または未読にする</translation>
    </message>
    <message>
        <source>Move to spam, or back</source>
        <translation>迷惑メッセージに移す、または戻す</translation>
    </message>
    <message>
        <source>Show the customer that it was read</source>
        <translation>お客様に既読を表示する</translation>
    </message>
    <message>
        <source>Mute, or let it be heard again</source>
        <translation>ミュート、または通知を再開</translation>
    </message>
    <message>
        <source>Make it VIP</source>
        <translation>VIP にする</translation>
    </message>
    <message>
        <source>Make it high priority</source>
        <translation>優先度を高にする</translation>
    </message>
    <message>
        <source>Make it normal priority</source>
        <translation>優先度を標準にする</translation>
    </message>
    <message>
        <source>Copy the link to the chat</source>
        <translation>チャットへのリンクをコピー</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>ファイルを添付</translation>
    </message>
    <message>
        <source>Open or play what the message has</source>
        <translation>メッセージの内容を開く、または再生</translation>
    </message>
    <message>
        <source>Enlarge the picture or film</source>
        <translation>画像や動画を拡大</translation>
    </message>
    <message>
        <source>Newest message</source>
        <translation>最新のメッセージ</translation>
    </message>
    <message>
        <source>Do not disturb for 30 minutes</source>
        <translation>30 分間おやすみモードにする</translation>
    </message>
    <message>
        <source>Only who waits for an answer, or everybody</source>
        <translation>返信待ちだけ、またはすべて</translation>
    </message>
    <message>
        <source>Only what is unread, or everything</source>
        <translation>未読だけ、またはすべて</translation>
    </message>
    <message>
        <source>Only VIP conversations, or all</source>
        <translation>VIP の会話だけ、またはすべて</translation>
    </message>
    <message>
        <source>Only where a note asks for you, or all</source>
        <translation>メモであなた宛てのものだけ、またはすべて</translation>
    </message>
    <message>
        <source>Open conversations</source>
        <translation>対応中の会話</translation>
    </message>
    <message>
        <source>Snoozed conversations</source>
        <translation>スヌーズ中の会話</translation>
    </message>
    <message>
        <source>Resolved conversations</source>
        <translation>対応済みの会話</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>迷惑メッセージ</translation>
    </message>
    <message>
        <source>Order by the newest message</source>
        <translation>新しいメッセージ順に並べる</translation>
    </message>
    <message>
        <source>Order by who waits longest</source>
        <translation>待ち時間の長い順に並べる</translation>
    </message>
    <message>
        <source>Order by priority</source>
        <translation>優先度順に並べる</translation>
    </message>
    <message>
        <source>No reply is written here</source>
        <translation>ここでは返信を書けません</translation>
    </message>
    <message>
        <source>Choose a message with a picture or file first</source>
        <translation>画像やファイルのあるメッセージを先に選んでください</translation>
    </message>
    <message>
        <source>The link is copied</source>
        <translation>リンクをコピーしました</translation>
    </message>
    <message>
        <source>Let new conversations into the list</source>
        <translation>新しい会話を一覧に入れる</translation>
    </message>
    <message>
        <source>Nothing new waits to be shown</source>
        <translation>表示を待つ新しい会話はありません</translation>
    </message>
    <message>
        <source>Link to another customer…</source>
        <translation>別のお客様とリンク…</translation>
    </message>
    <message>
        <source>Unlink from the customer&apos;s other accounts</source>
        <translation>お客様のほかのアカウントとのリンクを解除</translation>
    </message>
    <message>
        <source>All accounts of the customer in one timeline</source>
        <translation>お客様のすべてのアカウントを 1 つのタイムラインに表示</translation>
    </message>
    <message>
        <source>Open in its own window, or bring it back</source>
        <translation>別のウィンドウで開く、または元に戻す</translation>
    </message>
    <message>
        <source>Pin under a category</source>
        <translation>分類を付けてピン留め</translation>
    </message>
    <message>
        <source>Pin for the team, or take off its pins</source>
        <translation>チームにピン留め、またはチームのピン留めを外す</translation>
    </message>
    <message>
        <source>There are not so many pins</source>
        <translation>ピン留めはそれほどありません</translation>
    </message>
    <message>
        <source>Copy the text of the message</source>
        <translation>メッセージの文字をコピー</translation>
    </message>
    <message>
        <source>Insert a template</source>
        <translation>テンプレートを挿入</translation>
    </message>
    <message>
        <source>To the next variable that is to be filled</source>
        <translation>次の未記入の変数へ</translation>
    </message>
    <message>
        <source>Template library</source>
        <translation>テンプレート一覧</translation>
    </message>
    <message>
        <source>Print the chat, or save it as a PDF</source>
        <translation>チャットを印刷、または PDF で保存</translation>
    </message>
    <message>
        <source>About the account…</source>
        <translation>アカウントについて…</translation>
    </message>
    <message>
        <source>Find customers by tags and fields</source>
        <translation>タグと項目でお客様を探す</translation>
    </message>
    <message>
        <source>How the customer was linked…</source>
        <translation>お客様のリンクの経緯…</translation>
    </message>
    <message>
        <source>Hand to another account…</source>
        <translation>別のアカウントへ案内…</translation>
    </message>
    <message>
        <source>Company of the customer…</source>
        <translation>お客様の会社…</translation>
    </message>
    <message>
        <source>Customers of the same company…</source>
        <translation>同じ会社のお客様…</translation>
    </message>
    <message>
        <source>Edit the customer&apos;s company…</source>
        <translation>お客様の会社を編集…</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>あとで送信</translation>
    </message>
    <message>
        <source>Scheduled replies</source>
        <translation>予約した返信</translation>
    </message>
    <message>
        <source>New to-do for this customer</source>
        <translation>このお客様のタスクを作成</translation>
    </message>
    <message>
        <source>Hand-over of this chat</source>
        <translation>このチャットの引き継ぎ</translation>
    </message>
    <message>
        <source>Hand over with a note</source>
        <translation>メモを付けて引き継ぐ</translation>
    </message>
    <message>
        <source>Answer who asks for you</source>
        <translation>あなたを呼んでいる同僚に答える</translation>
    </message>
    <message>
        <source>My tasks</source>
        <translation>マイタスク</translation>
    </message>
    <message>
        <source>No account is chosen</source>
        <translation>アカウントが選ばれていません</translation>
    </message>
    <message>
        <source>This customer has written nothing yet</source>
        <translation>このお客様からはまだメッセージがありません</translation>
    </message>
    <message>
        <source>Nobody asks for you</source>
        <translation>あなたを呼んでいる人はいません</translation>
    </message>
    <message>
        <source>Take the tag off</source>
        <translation>タグを外す</translation>
    </message>
    <message>
        <source>Send a sticker…</source>
        <translation>スタンプを送る…</translation>
    </message>
    <message>
        <source>Next who waits: VIPs first</source>
        <translation>次に待っている人：VIP を先に</translation>
    </message>
    <message>
        <source>Next who waits: who has waited longest</source>
        <translation>次に待っている人：待ち時間の長い人から</translation>
    </message>
    <message>
        <source>Next who waits: mine first</source>
        <translation>次に待っている人：自分の担当を先に</translation>
    </message>
    <message>
        <source>Next who waits: only from what the list shows</source>
        <translation>次に待っている人：一覧に表示中のものだけから</translation>
    </message>
    <message>
        <source>Next who waits: whatever the list shows</source>
        <translation>次に待っている人：一覧の表示に関係なく</translation>
    </message>
</context>
<context>
    <name>Frontdesk::Companies</name>
    <message>
        <source>Company changed</source>
        <translation>会社を変更しました</translation>
    </message>
    <message>
        <source>No customer is open</source>
        <translation>お客様が開かれていません</translation>
    </message>
    <message>
        <source>The customer belongs to no company</source>
        <translation>このお客様はどの会社にも属していません</translation>
    </message>
    <message>
        <source>Supervisors and administrators change companies</source>
        <translation>会社はスーパーバイザーと管理者が変更します</translation>
    </message>
</context>
<context>
    <name>Frontdesk::CompanyEditor</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Store code</source>
        <translation>店舗コード</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Not offered any more; who belongs to it stays</source>
        <translation>今後は選択肢に出しません。属するお客様はそのままです</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>Frontdesk::CompanyForm</name>
    <message>
        <source>Company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>Company of the customer</source>
        <translation>お客様の会社</translation>
    </message>
    <message>
        <source>Find or make a company</source>
        <translation>会社を探す・作成する</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>company, store code</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Make “%1”</source>
        <translation>「%1」を作成</translation>
    </message>
    <message>
        <source>Find a company</source>
        <translation>会社を探す</translation>
    </message>
</context>
<context>
    <name>Frontdesk::CompanyMembers</name>
    <message>
        <source>Customers of the company</source>
        <translation>会社のお客様</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>customer, account</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>名前はまだありません</translation>
    </message>
</context>
<context>
    <name>Frontdesk::CompanySection</name>
    <message>
        <source>Choose the company</source>
        <translation>会社を選ぶ</translation>
    </message>
    <message>
        <source>Edit the company</source>
        <translation>会社を編集</translation>
    </message>
    <message>
        <source>Who else belongs to it</source>
        <translation>ほかに属するお客様</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Store code %1</source>
        <translation>店舗コード %1</translation>
    </message>
</context>
<context>
    <name>Frontdesk::CompletenessBar</name>
    <message>
        <source>%1 of %2</source>
        <comment>how many fields are filled, of how many</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Everything asked is known</source>
        <translation>必要な項目はすべてわかっています</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <comment>names of fields</comment>
        <translation>未入力：%1</translation>
    </message>
    <message>
        <source>%1 of %2 details are known</source>
        <translation>%2 項目中 %1 項目がわかっています</translation>
    </message>
</context>
<context>
    <name>Frontdesk::Composer</name>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>%1 へのメッセージ</translation>
    </message>
    <message>
        <source>Reply to %1 as %2</source>
        <translation>%2 として %1 に返信</translation>
    </message>
    <message>
        <source>Quoting %1: %2</source>
        <translation>%1 を引用：%2</translation>
    </message>
    <message>
        <source>Do not quote</source>
        <translation>引用をやめる</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>ファイルを添付</translation>
    </message>
    <message>
        <source>Another channel holds this chat</source>
        <translation>このチャットは別のチャネルが対応中です</translation>
    </message>
    <message>
        <source>LINE would refuse a reply from here until it is handed back.</source>
        <translation>引き渡されるまで、ここからの返信は LINE に拒否されます。</translation>
    </message>
    <message>
        <source>%1 has blocked %2</source>
        <translation>%1 が %2 をブロックしています</translation>
    </message>
    <message>
        <source>Sends when online</source>
        <translation>オンラインになると送信</translation>
    </message>
    <message>
        <source>Nothing is written yet</source>
        <translation>まだ何も書かれていません</translation>
    </message>
    <message>
        <source>LINE takes five messages at a time. Send these first.</source>
        <translation>LINE で一度に送れるのは 5 件までです。先にこれらを送信してください。</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>それでも送信</translation>
    </message>
    <message>
        <source>The reply had already left</source>
        <translation>返信はすでに送信されています</translation>
    </message>
    <message>
        <source>LINE would not bring them a reply. You can write again when they come back.</source>
        <translation>返信は LINE で届きません。ブロックが解除されると、また送信できます。</translation>
    </message>
    <message>
        <source>%1 is not a friend of %2 and has not written for 7 days</source>
        <translation>%1 は %2 の友だちではなく、7 日間メッセージがありません</translation>
    </message>
    <message>
        <source>LINE would not bring them a reply until they write or add the account.</source>
        <translation>お客様が送信するか友だち追加するまで、返信は LINE で届きません。</translation>
    </message>
    <message>
        <source>From your other computer, just now</source>
        <translation>ほかのパソコンから、たった今</translation>
    </message>
    <message>
        <source>From your other computer, %1</source>
        <comment>14:05, Mon, 12 Mar</comment>
        <translation>ほかのパソコンから、%1</translation>
    </message>
    <message numerus="yes">
        <source>From your other computer, %n minutes ago</source>
        <translation>
            <numerusform>ほかのパソコンから、%n 分前</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a file, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A file is still being prepared</source>
        <translation>まだ準備中のファイルがあります</translation>
    </message>
    <message>
        <source>LINE takes five messages at a time. Leave one out, or clear the text.</source>
        <translation>LINE で一度に送れるのは 5 件までです。どれかを外すか、文章を消してください。</translation>
    </message>
    <message numerus="yes">
        <source>LINE takes five messages at a time. %n files were left out: send these first, then attach the rest.</source>
        <translation>
            <numerusform>LINE で一度に送れるのは 5 件までです。%n 個のファイルは添付されませんでした。先にこれらを送信してから、残りを添付してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The customer took back the message that was quoted</source>
        <translation>引用していたメッセージはお客様が取り消しました</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ComposerSuggestions</name>
    <message>
        <source>Suggested: %1. Tab inserts it.</source>
        <translation>提案：%1。Tab で挿入します。</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ComposerTemplates</name>
    <message>
        <source>Not sent: “%1” is still to be filled.</source>
        <translation>未送信：「%1」が未記入です。</translation>
    </message>
    <message>
        <source>Not sent: “%1” is still to be filled. %2 goes to the next one.</source>
        <translation>未送信：「%1」が未記入です。%2 で次へ移動します。</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ConditionForm</name>
    <message>
        <source>What is asked</source>
        <translation>条件の種類</translation>
    </message>
    <message>
        <source>Is it so</source>
        <translation>当てはまるか</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>どれか</translation>
    </message>
    <message>
        <source>How it compares</source>
        <translation>比較の方法</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>a condition</comment>
        <translation>追加</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>友だち</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>is</source>
        <comment>a condition holds</comment>
        <translation>である</translation>
    </message>
    <message>
        <source>is not</source>
        <comment>a condition holds</comment>
        <translation>でない</translation>
    </message>
    <message>
        <source>a friend</source>
        <translation>友だち</translation>
    </message>
    <message>
        <source>blocked us</source>
        <translation>ブロック中</translation>
    </message>
    <message>
        <source>not a friend</source>
        <translation>友だちではない</translation>
    </message>
    <message>
        <source>something stands there</source>
        <translation>入力あり</translation>
    </message>
    <message>
        <source>Write what it is compared with.</source>
        <translation>比較する値を入力してください。</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ContactPanel</name>
    <message>
        <source>Customer</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>Who the customer is will stand here.</source>
        <translation>お客様の情報がここに表示されます。</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>LINE group</source>
        <translation>LINE グループ</translation>
    </message>
    <message>
        <source>LINE chat</source>
        <translation>LINE トーク</translation>
    </message>
    <message>
        <source>Friend since %1</source>
        <translation>%1 から友だち</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>友だち</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>ブロック中</translation>
    </message>
    <message>
        <source>Not a friend</source>
        <translation>友だちではありません</translation>
    </message>
    <message>
        <source>Give or take tags</source>
        <translation>タグを付ける・外す</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ContentText</name>
    <message>
        <source>Message taken back</source>
        <translation>取り消されたメッセージ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>ボイスメッセージ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>位置情報</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>スタンプ</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Unknown message</source>
        <translation>不明なメッセージ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>member of a group, what they wrote</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 put it back into the queue</source>
        <translation>%1 が待ち列に戻しました</translation>
    </message>
    <message>
        <source>%1 took it</source>
        <translation>%1 が対応を始めました</translation>
    </message>
    <message>
        <source>%1 assigned it to %2</source>
        <translation>%1 が %2 に割り当てました</translation>
    </message>
    <message>
        <source>Back: the time it was snoozed for is over</source>
        <translation>再表示：スヌーズの時間が終わりました</translation>
    </message>
    <message>
        <source>%1 marked it as spam</source>
        <translation>%1 が迷惑メッセージにしました</translation>
    </message>
    <message>
        <source>%1 took it out of spam</source>
        <translation>%1 が迷惑メッセージから戻しました</translation>
    </message>
    <message>
        <source>%1 marked it as VIP</source>
        <translation>%1 が VIP にしました</translation>
    </message>
    <message>
        <source>%1 raised its priority</source>
        <translation>%1 が優先度を上げました</translation>
    </message>
    <message>
        <source>%1 set its priority to normal</source>
        <translation>%1 が優先度を通常に戻しました</translation>
    </message>
    <message>
        <source>%1 resolved it</source>
        <translation>%1 が対応済みにしました</translation>
    </message>
    <message>
        <source>%1 snoozed it</source>
        <translation>%1 がスヌーズしました</translation>
    </message>
    <message>
        <source>%1 marked it for follow-up</source>
        <translation>%1 が要フォローにしました</translation>
    </message>
    <message>
        <source>%1 marked it as new</source>
        <translation>%1 が新規に戻しました</translation>
    </message>
    <message>
        <source>%1 pressed “%2”</source>
        <translation>%1 が「%2」を押しました</translation>
    </message>
    <message numerus="yes">
        <source>%n people joined</source>
        <translation>
            <numerusform>%n 人が参加しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people left</source>
        <translation>
            <numerusform>%n 人が退出しました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added the account as a friend</source>
        <translation>%1 がアカウントを友だちに追加しました</translation>
    </message>
    <message>
        <source>%1 blocked the account</source>
        <translation>%1 がアカウントをブロックしました</translation>
    </message>
    <message>
        <source>The account was added to this chat</source>
        <translation>アカウントがこのチャットに追加されました</translation>
    </message>
    <message>
        <source>The account was removed from this chat</source>
        <translation>アカウントがこのチャットから削除されました</translation>
    </message>
    <message>
        <source>%1 linked their account</source>
        <translation>%1 がアカウントを連携しました</translation>
    </message>
    <message>
        <source>%1 came near a beacon</source>
        <translation>%1 がビーコンに近づきました</translation>
    </message>
    <message>
        <source>%1 used a linked device</source>
        <translation>%1 が連携デバイスを使いました</translation>
    </message>
    <message>
        <source>%1 changed their membership</source>
        <translation>%1 がメンバーシップを変更しました</translation>
    </message>
    <message>
        <source>%1 watched the video to the end</source>
        <translation>%1 が動画を最後まで見ました</translation>
    </message>
    <message>
        <source>This desk holds the chat again</source>
        <translation>チャットがこのデスクに戻りました</translation>
    </message>
    <message>
        <source>Another channel holds the chat</source>
        <translation>チャットは別のチャネルが対応中です</translation>
    </message>
    <message>
        <source>LINE has suspended the account</source>
        <translation>LINE がアカウントを停止しました</translation>
    </message>
    <message>
        <source>LINE has resumed the account</source>
        <translation>LINE がアカウントを再開しました</translation>
    </message>
    <message>
        <source>%1 took back a message</source>
        <translation>%1 がメッセージを取り消しました</translation>
    </message>
    <message>
        <source>Event from the platform: %1</source>
        <translation>プラットフォームのイベント：%1</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>is being sent</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>unknown whether it was sent</source>
        <translation>送信されたか不明</translation>
    </message>
    <message>
        <source>Name not known yet</source>
        <translation>名前はまだわかりません</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Chat of several people</source>
        <translation>複数人のトーク</translation>
    </message>
    <message>
        <source>%1 linked this customer to another chat of the same person</source>
        <translation>%1 がこのお客様を同じ人の別のチャットとつなげました</translation>
    </message>
    <message>
        <source>%1 unlinked this customer from another chat</source>
        <translation>%1 がこのお客様と別のチャットのつながりを外しました</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Note by %1</source>
        <translation>%1 のメモ</translation>
    </message>
    <message>
        <source>Reply: %1</source>
        <comment>preview of our message, nobody known wrote it</comment>
        <translation>返信：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who wrote it, what they wrote</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 took it off the team’s pins</source>
        <translation>%1 がチームのピン留めを外しました</translation>
    </message>
    <message>
        <source>%1 pinned it for everybody</source>
        <translation>%1 が全員にピン留めしました</translation>
    </message>
    <message>
        <source>%1 pinned it for %2</source>
        <comment>team</comment>
        <translation>%1 が %2 にピン留めしました</translation>
    </message>
    <message>
        <source>%1 pinned it for everybody as %2</source>
        <translation>%1 が全員に「%2」としてピン留めしました</translation>
    </message>
    <message>
        <source>%1 pinned it for %2 as %3</source>
        <comment>team</comment>
        <translation>%1 が %2 に「%3」としてピン留めしました</translation>
    </message>
    <message>
        <source>%1 tagged the customer: %2</source>
        <translation>%1 がお客様にタグを付けました：%2</translation>
    </message>
    <message>
        <source>%1 took off the tags: %2</source>
        <translation>%1 がタグを外しました：%2</translation>
    </message>
    <message>
        <source>%1 tagged the customer: %2, and took off: %3</source>
        <translation>%1 がお客様にタグを付け（%2）、外しました：%3</translation>
    </message>
    <message>
        <source>The customer came from another account, asked by %1</source>
        <translation>%1 の案内で、お客様が別のアカウントから来ました</translation>
    </message>
    <message>
        <source>The customer went on with another account, asked by %1</source>
        <translation>%1 の案内で、お客様は別のアカウントに移りました</translation>
    </message>
    <message>
        <source>The scheduled reply of %1 was not sent: the relay was away at its time</source>
        <translation>%1の予約返信は送信されませんでした：予定の時刻に中継サーバーが停止していました</translation>
    </message>
    <message>
        <source>The scheduled reply of %1 was stopped: the customer wrote first</source>
        <translation>%1の予約返信は停止しました：お客様から先にメッセージが届きました</translation>
    </message>
    <message>
        <source>The scheduled reply of %1 was stopped. The list of scheduled replies says why.</source>
        <translation>%1の予約返信は停止しました。理由は予約した返信の一覧にあります。</translation>
    </message>
    <message>
        <source>Ended by itself, the tag: %1</source>
        <translation>タグの期限が切れました：%1</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ConversationListModel</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>未読 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>a reply was not sent</source>
        <translation>未送信の返信があります</translation>
    </message>
    <message numerus="yes">
        <source>%n replies wait</source>
        <translation>
            <numerusform>送信待ちの返信 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>draft: %1</source>
        <translation>下書き：%1</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>marked unread</source>
        <translation>未読の印付き</translation>
    </message>
    <message>
        <source>a colleague is writing</source>
        <translation>同僚が入力中</translation>
    </message>
    <message>
        <source>a colleague is viewing</source>
        <translation>同僚が閲覧中</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>ミュート中</translation>
    </message>
    <message>
        <source>unassigned</source>
        <translation>未割り当て</translation>
    </message>
    <message>
        <source>handled by %1</source>
        <translation>%1 が対応中</translation>
    </message>
    <message>
        <source>You</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>high priority</source>
        <translation>優先度が高い</translation>
    </message>
    <message>
        <source>waits for %1, late</source>
        <comment>14 m</comment>
        <translation>%1 待ち、期限超過</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <comment>14 m</comment>
        <translation>%1 待ち</translation>
    </message>
    <message>
        <source>back, its snooze is over</source>
        <translation>再表示、スヌーズ終了</translation>
    </message>
    <message>
        <source>pinned as %1</source>
        <translation>「%1」としてピン留め</translation>
    </message>
    <message>
        <source>pinned for the team</source>
        <translation>チームにピン留め</translation>
    </message>
    <message>
        <source>pinned for the team as %1</source>
        <translation>チームに「%1」としてピン留め</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ConversationListView</name>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新着 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>タグ…</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>別のウィンドウで開く</translation>
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
        <translation>未送信</translation>
    </message>
    <message>
        <source>Queued %1</source>
        <translation>送信待ち %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>スヌーズ中</translation>
    </message>
    <message>
        <source>Until %1</source>
        <comment>a snoozed chat, day and time</comment>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>its snooze is over</comment>
        <translation>再表示</translation>
    </message>
</context>
<context>
    <name>Frontdesk::CustomerFinder</name>
    <message>
        <source>Export customers</source>
        <translation>お客様を書き出す</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>スプレッドシート (*.csv)</translation>
    </message>
    <message>
        <source>customers</source>
        <comment>name of a file</comment>
        <translation>お客様</translation>
    </message>
    <message>
        <source>%1 customers were written to %2. The export is recorded.</source>
        <translation>%1 人のお客様を %2 に書き出しました。この書き出しは記録されています。</translation>
    </message>
    <message>
        <source>Import what is known of customers</source>
        <translation>お客様の情報を取り込む</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 行目：%2</translation>
    </message>
    <message>
        <source>All is already as %1 says.</source>
        <translation>すでに %1 のとおりです。</translation>
    </message>
    <message numerus="yes">
        <source>%n customers were changed.</source>
        <translation>
            <numerusform>%n 人のお客様を変更しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Question</source>
        <translation>検索条件</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a condition</comment>
        <translation>削除</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>取り込む…</translation>
    </message>
    <message>
        <source>Find customers</source>
        <translation>お客様を探す</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>見つかったお客様</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The question has brackets: change it where it is typed.</source>
        <translation>検索条件に括弧があります。入力欄で変更してください。</translation>
    </message>
    <message>
        <source>How conditions are joined</source>
        <translation>条件の組み合わせ方</translation>
    </message>
    <message>
        <source>All conditions hold</source>
        <translation>すべての条件に一致</translation>
    </message>
    <message>
        <source>One condition is enough</source>
        <translation>いずれかの条件に一致</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Looking at %1 customers…</source>
        <translation>%1 人のお客様を確認中…</translation>
    </message>
    <message>
        <source>1 customer</source>
        <translation>1 人のお客様</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 人のお客様</translation>
    </message>
    <message>
        <source>Unknown customer</source>
        <translation>名前のわからないお客様</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか %1 人</translation>
    </message>
</context>
<context>
    <name>Frontdesk::DBusNotices</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>Snooze 1 hour</source>
        <translation>1 時間スヌーズ</translation>
    </message>
</context>
<context>
    <name>Frontdesk::DatePicker</name>
    <message>
        <source>Go to a date</source>
        <translation>日付へ移動</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>前の月</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>次の月</translation>
    </message>
</context>
<context>
    <name>Frontdesk::DiffText</name>
    <message>
        <source>gone: %1</source>
        <translation>削除：%1</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>追加：%1</translation>
    </message>
</context>
<context>
    <name>Frontdesk::DifferenceForm</name>
    <message>
        <source>%1: gets the tag %2</source>
        <comment>customer, tag</comment>
        <translation>%1：タグ %2 を付ける</translation>
    </message>
    <message>
        <source>%1: %2 becomes %3</source>
        <comment>customer, field, value</comment>
        <translation>%1：%2 を %3 にする</translation>
    </message>
    <message>
        <source>%1: %2, now %3, becomes %4</source>
        <comment>customer, field, value, value</comment>
        <translation>%1：%2 を %3 から %4 に変える</translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>変更する</translation>
    </message>
    <message numerus="yes">
        <source>%n customers would be changed</source>
        <translation>
            <numerusform>%n 人のお客様が変更されます</numerusform>
        </translation>
    </message>
    <message>
        <source>What would be changed</source>
        <translation>変更される内容</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>Frontdesk::DragOut</name>
    <message>
        <source>“%1” in its own window</source>
        <translation>「%1」を別ウィンドウで</translation>
    </message>
</context>
<context>
    <name>Frontdesk::EmojiPopup</name>
    <message>
        <source>Emoji</source>
        <translation>絵文字</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ErrorText</name>
    <message>
        <source>LINE did not accept channel ID and secret. Copy them again from the LINE Developers console.</source>
        <translation>LINE がチャネル ID とシークレットを受け付けませんでした。LINE Developers コンソールからもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>this channel is connected already.</source>
        <translation>このチャネルはすでに接続されています。</translation>
    </message>
    <message>
        <source>this account is not on the relay any more.</source>
        <translation>このアカウントはもう中継サーバーにありません。</translation>
    </message>
    <message>
        <source>this is not an address. Write it like relay.example or https://relay.example:8443.</source>
        <translation>アドレスの形になっていません。relay.example や https://relay.example:8443 のように入力してください。</translation>
    </message>
    <message>
        <source>your role does not allow this. Ask an administrator.</source>
        <translation>あなたの権限ではできません。管理者に依頼してください。</translation>
    </message>
    <message>
        <source>nobody is signed in on this computer.</source>
        <translation>このコンピューターでは誰もサインインしていません。</translation>
    </message>
    <message>
        <source>this computer was signed out from elsewhere. Sign in again.</source>
        <translation>このコンピューターは別の場所からサインアウトされました。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>this customer is not there any more, or not yours to see.</source>
        <translation>このお客様はもう存在しないか、閲覧する権限がありません。</translation>
    </message>
    <message>
        <source>a colleague changed it first. Look, then decide again.</source>
        <translation>同僚が先に変更しました。確認してから、もう一度決めてください。</translation>
    </message>
    <message>
        <source>there is nothing in the note.</source>
        <translation>メモに何も書かれていません。</translation>
    </message>
    <message>
        <source>a tag needs a name, of at most 60 characters.</source>
        <translation>タグには名前が必要です。60 文字以内で入力してください。</translation>
    </message>
    <message>
        <source>somebody else changed the team first. Look, then try again.</source>
        <translation>ほかの人が先にチームを変更しました。確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>a team needs a name, of at most 80 characters.</source>
        <translation>チームには名前が必要です。80 文字以内で入力してください。</translation>
    </message>
    <message>
        <source>this team is not there any more.</source>
        <translation>このチームはもうありません。</translation>
    </message>
    <message>
        <source>this colleague is not there any more.</source>
        <translation>この同僚はもういません。</translation>
    </message>
    <message>
        <source>a view needs a name, and its query may have at most 1,000 characters.</source>
        <translation>ビューには名前が必要です。検索条件は 1,000 文字以内です。</translation>
    </message>
    <message>
        <source>this view is not there any more.</source>
        <translation>このビューはもうありません。</translation>
    </message>
    <message>
        <source>it waited too long on this computer to be still meant. Send it again if it is.</source>
        <translation>このコンピューターで長く待ちすぎました。まだ必要であれば、もう一度送信してください。</translation>
    </message>
    <message>
        <source>the relay has seen this under another content. Send it again.</source>
        <translation>中継サーバーには同じ番号で別の内容が届いています。もう一度送信してください。</translation>
    </message>
    <message>
        <source>the relay did not understand this version of the program. Update it.</source>
        <translation>中継サーバーがこのバージョンのプログラムを理解できません。更新してください。</translation>
    </message>
    <message>
        <source>the relay does not know this command. It may be older than this program.</source>
        <translation>中継サーバーがこの操作に対応していません。プログラムより古い可能性があります。</translation>
    </message>
    <message>
        <source>a colleague answered first. Read it, then send.</source>
        <translation>同僚が先に返信しました。読んでから送信してください。</translation>
    </message>
    <message>
        <source>this conversation is not there any more, or you may not see it now.</source>
        <translation>この会話はもう存在しないか、今は閲覧する権限がありません。</translation>
    </message>
    <message>
        <source>another channel holds this chat. LINE would refuse a reply from here.</source>
        <translation>このチャットは別のチャネルが対応中です。ここからの返信は LINE に拒否されます。</translation>
    </message>
    <message>
        <source>this message is not there any more.</source>
        <translation>このメッセージはもうありません。</translation>
    </message>
    <message>
        <source>it has been decided already, here or by a colleague.</source>
        <translation>すでにここか同僚によって決定されています。</translation>
    </message>
    <message>
        <source>there is no connection to the relay. It is tried again by itself.</source>
        <translation>中継サーバーに接続していません。自動で再試行します。</translation>
    </message>
    <message>
        <source>the relay did not answer in time. Try again.</source>
        <translation>中継サーバーから時間内に応答がありませんでした。もう一度お試しください。</translation>
    </message>
    <message>
        <source>the relay sent something this program cannot read. Update it, or tell your administrator.</source>
        <translation>中継サーバーから読み取れないデータが届きました。プログラムを更新するか、管理者に知らせてください。</translation>
    </message>
    <message>
        <source>the relay sent something this version does not know. Update the program.</source>
        <translation>中継サーバーからこのバージョンが知らないデータが届きました。プログラムを更新してください。</translation>
    </message>
    <message>
        <source>the relay is busy. It is tried again by itself.</source>
        <translation>中継サーバーが混み合っています。自動で再試行します。</translation>
    </message>
    <message>
        <source>something answers at this address, but it is not a Frontdesk relay. Check the address.</source>
        <translation>このアドレスは応答しますが、Frontdesk の中継サーバーではありません。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>the relay restarted while it was being sent. The customer may have it.</source>
        <translation>送信中に中継サーバーが再起動しました。お客様に届いている可能性があります。</translation>
    </message>
    <message>
        <source>the relay is being stopped. It is tried again when it is back.</source>
        <translation>中継サーバーが停止処理中です。復帰後に再試行します。</translation>
    </message>
    <message>
        <source>the relay does not answer. Check the address and your connection.</source>
        <translation>中継サーバーが応答しません。アドレスとネットワーク接続を確認してください。</translation>
    </message>
    <message>
        <source>LINE gave an answer that makes no sense. The customer may have it.</source>
        <translation>LINE から理解できない応答がありました。お客様に届いている可能性があります。</translation>
    </message>
    <message>
        <source>the customer has blocked the account, or is not a friend.</source>
        <translation>お客様がアカウントをブロックしているか、友だちではありません。</translation>
    </message>
    <message>
        <source>LINE does not allow this for the account. Its plan or settings may forbid it.</source>
        <translation>このアカウントでは LINE が許可していません。プランや設定による制限かもしれません。</translation>
    </message>
    <message>
        <source>LINE did not accept the content of the message.</source>
        <translation>LINE がメッセージの内容を受け付けませんでした。</translation>
    </message>
    <message>
        <source>the monthly limit of the account is reached.</source>
        <translation>アカウントの月間上限に達しました。</translation>
    </message>
    <message>
        <source>LINE did not answer.</source>
        <translation>LINE から応答がありませんでした。</translation>
    </message>
    <message>
        <source>LINE does not know this customer any more.</source>
        <translation>LINE にこのお客様の情報がもうありません。</translation>
    </message>
    <message>
        <source>LINE asks to send more slowly. Try again in a minute.</source>
        <translation>LINE から送信を遅くするよう求められました。1 分後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>LINE could not be reached for a day.</source>
        <translation>LINE に 1 日接続できませんでした。</translation>
    </message>
    <message>
        <source>the access token of the account is not valid any more. An administrator has to renew it.</source>
        <translation>アカウントのアクセストークンが無効になりました。管理者による更新が必要です。</translation>
    </message>
    <message>
        <source>the message is too large for LINE.</source>
        <translation>メッセージが LINE の上限を超えています。</translation>
    </message>
    <message>
        <source>LINE cannot be reached. Try again later.</source>
        <translation>LINE に接続できません。しばらくしてからお試しください。</translation>
    </message>
    <message>
        <source>LINE does not have it any more.</source>
        <translation>LINE にはもうありません。</translation>
    </message>
    <message>
        <source>LINE does not take messages of this kind.</source>
        <translation>LINE はこの種類のメッセージに対応していません。</translation>
    </message>
    <message>
        <source>LINE could not take the file. Its type, size or address may be wrong.</source>
        <translation>LINE がファイルを受け取れませんでした。種類、サイズ、アドレスのいずれかに問題があるかもしれません。</translation>
    </message>
    <message>
        <source>LINE does not let this message be quoted. Send it without the quote.</source>
        <translation>LINE ではこのメッセージを引用できません。引用なしで送信してください。</translation>
    </message>
    <message>
        <source>the free reply was used or too late. Send it again as a push.</source>
        <translation>無料の返信は使用済みか期限切れです。プッシュとしてもう一度送信してください。</translation>
    </message>
    <message>
        <source>LINE had a fault of its own. The customer may have it.</source>
        <translation>LINE 側で障害がありました。お客様に届いている可能性があります。</translation>
    </message>
    <message>
        <source>LINE does not let accounts send this sticker.</source>
        <translation>LINE ではアカウントからこのスタンプを送れません。</translation>
    </message>
    <message>
        <source>LINE does not know this customer, or they have left.</source>
        <translation>LINE にこのお客様の情報がないか、すでに退出しています。</translation>
    </message>
    <message>
        <source>the file could not be fetched.</source>
        <translation>ファイルを取得できませんでした。</translation>
    </message>
    <message>
        <source>you may not see this file.</source>
        <translation>このファイルを閲覧する権限がありません。</translation>
    </message>
    <message>
        <source>the file is not there any more.</source>
        <translation>ファイルはもうありません。</translation>
    </message>
    <message>
        <source>the file is too large.</source>
        <translation>ファイルが大きすぎます。</translation>
    </message>
    <message>
        <source>the file cannot be read. Check that it is still there.</source>
        <translation>ファイルを読み込めません。まだあるか確認してください。</translation>
    </message>
    <message>
        <source>the card is too large for LINE. Leave something out.</source>
        <translation>カードが LINE の上限を超えています。内容を減らしてください。</translation>
    </message>
    <message>
        <source>LINE does not take files of this type.</source>
        <translation>LINE はこの種類のファイルに対応していません。</translation>
    </message>
    <message>
        <source>LINE takes five messages at a time. Send some first.</source>
        <translation>LINE で一度に送れるのは 5 件までです。先に一部を送信してください。</translation>
    </message>
    <message>
        <source>the card has no words for the notification. Add some.</source>
        <translation>カードに通知用の文章がありません。追加してください。</translation>
    </message>
    <message>
        <source>the words for the notification are too long. Shorten them.</source>
        <translation>通知用の文章が長すぎます。短くしてください。</translation>
    </message>
    <message>
        <source>an emoji or mention points beside the text. Write it again.</source>
        <translation>絵文字またはメンションの位置が文章と合っていません。書き直してください。</translation>
    </message>
    <message>
        <source>this message cannot be quoted.</source>
        <translation>このメッセージは引用できません。</translation>
    </message>
    <message>
        <source>the card is not complete.</source>
        <translation>カードが完成していません。</translation>
    </message>
    <message>
        <source>the length of the recording is not known. Choose another file.</source>
        <translation>録音の長さがわかりません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>the place needs a name and an address.</source>
        <translation>場所には名前と住所が必要です。</translation>
    </message>
    <message>
        <source>name or address of the place is too long. Shorten it.</source>
        <translation>場所の名前または住所が長すぎます。短くしてください。</translation>
    </message>
    <message>
        <source>the relay has no public address to give the file to LINE. Ask your administrator.</source>
        <translation>中継サーバーに、ファイルを LINE に渡すための公開アドレスがありません。管理者に依頼してください。</translation>
    </message>
    <message>
        <source>the file is missing. Attach it again.</source>
        <translation>ファイルが見つかりません。もう一度添付してください。</translation>
    </message>
    <message>
        <source>LINE takes no words with a file. Send them as a message of their own.</source>
        <translation>LINE ではファイルに文章を付けられません。別のメッセージとして送信してください。</translation>
    </message>
    <message>
        <source>LINE needs a preview picture and there is none. Attach the file again.</source>
        <translation>LINE にはプレビュー画像が必要ですが、ありません。ファイルをもう一度添付してください。</translation>
    </message>
    <message>
        <source>the messages are too large together. Send them one by one.</source>
        <translation>メッセージの合計が大きすぎます。1 件ずつ送信してください。</translation>
    </message>
    <message>
        <source>the sticker is not complete. Choose it again.</source>
        <translation>スタンプの情報が足りません。もう一度選んでください。</translation>
    </message>
    <message>
        <source>there is nothing written.</source>
        <translation>何も書かれていません。</translation>
    </message>
    <message>
        <source>LINE takes fewer cards side by side. Leave some out.</source>
        <translation>横に並べるカードが LINE の上限を超えています。減らしてください。</translation>
    </message>
    <message>
        <source>there are too many LINE emoji in one message. Leave some out.</source>
        <translation>1 件のメッセージに LINE 絵文字が多すぎます。減らしてください。</translation>
    </message>
    <message>
        <source>there are too many mentions in one message. Leave some out.</source>
        <translation>1 件のメッセージにメンションが多すぎます。減らしてください。</translation>
    </message>
    <message>
        <source>there is nothing to send.</source>
        <translation>送信するものがありません。</translation>
    </message>
    <message>
        <source>what was kept on this computer could not be read. It was set aside and is being fetched again.</source>
        <translation>このコンピューターに保存されたデータを読み込めませんでした。別に退避し、取得し直しています。</translation>
    </message>
    <message>
        <source>this computer could not write to its disk. Nothing new is kept until it can.</source>
        <translation>このコンピューターはディスクに書き込めません。書き込めるまで、新しいデータは保存されません。</translation>
    </message>
    <message>
        <source>the disk is full. Make room, then try again.</source>
        <translation>ディスクがいっぱいです。空きを作ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>what is kept on this computer belongs to a newer version of the program. Update it.</source>
        <translation>このコンピューターのデータは、より新しいバージョンのものです。プログラムを更新してください。</translation>
    </message>
    <message>
        <source>it is not known whether this was written. Restart the program and look.</source>
        <translation>書き込まれたかどうかわかりません。プログラムを再起動して確認してください。</translation>
    </message>
    <message>
        <source>requests come that LINE did not sign with the secret of this account. Check the channel secret.</source>
        <translation>このアカウントのシークレットで署名されていないリクエストが届いています。チャネルシークレットを確認してください。</translation>
    </message>
    <message>
        <source>webhooks are switched off. Switch on Use webhook in the LINE Developers console.</source>
        <translation>Webhook がオフになっています。LINE Developers コンソールで「Webhook の利用」をオンにしてください。</translation>
    </message>
    <message>
        <source>a message from LINE could not be read and was set aside. Nothing else is held up.</source>
        <translation>LINE からのメッセージを 1 件読み取れず、別に保存しました。ほかのメッセージには影響ありません。</translation>
    </message>
    <message>
        <source>LINE sends the messages of this account to another address. Check again to change it.</source>
        <translation>LINE はこのアカウントのメッセージを別のアドレスに送っています。もう一度確認すると変更できます。</translation>
    </message>
    <message>
        <source>LINE could not reach the relay. Check its public address, certificate and firewall.</source>
        <translation>LINE が中継サーバーに接続できませんでした。公開アドレス、証明書、ファイアウォールを確認してください。</translation>
    </message>
    <message>
        <source>messages for another account come to the address of this one. Check the webhook address in the LINE console.</source>
        <translation>別のアカウント宛てのメッセージがこのアカウントのアドレスに届いています。LINE コンソールの Webhook URL を確認してください。</translation>
    </message>
    <message>
        <source>chat is switched off, so nothing can be marked as read. Switch on Chat in LINE Official Account Manager, Settings, Response settings.</source>
        <translation>チャットがオフのため、既読にできません。LINE Official Account Manager の「設定」「応答設定」で「チャット」をオンにしてください。</translation>
    </message>
    <message>
        <source>the relay does not know its public address. Ask whoever runs it to set public_url.</source>
        <translation>中継サーバーに公開アドレスが設定されていません。運用担当者に public_url の設定を依頼してください。</translation>
    </message>
    <message>
        <source>e-mail or password is wrong.</source>
        <translation>メールまたはパスワードが違います。</translation>
    </message>
    <message numerus="yes">
        <source>e-mail or password is wrong. %n tries left.</source>
        <translation>
            <numerusform>メールまたはパスワードが違います。あと %n 回試せます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>too many wrong passwords. Try again in %n minutes.</source>
        <translation>
            <numerusform>パスワードの間違いが多すぎます。%n 分後にもう一度お試しください。</numerusform>
        </translation>
    </message>
    <message>
        <source>the relay speaks version %1 and this program version %2. Update the older one.</source>
        <translation>中継サーバーはバージョン %1、このプログラムはバージョン %2 です。古いほうを更新してください。</translation>
    </message>
    <message>
        <source>the certificate of %1 cannot be trusted. Nothing was sent. Ask your administrator.</source>
        <translation>%1 の証明書を信頼できません。何も送信していません。管理者に確認してください。</translation>
    </message>
    <message>
        <source>the certificate of %1 expired on %2. Nothing was sent. Ask your administrator to renew it.</source>
        <translation>%1 の証明書は %2 に期限切れになりました。何も送信していません。管理者に更新を依頼してください。</translation>
    </message>
    <message>
        <source>no computer has this name. Check the address.</source>
        <translation>この名前のコンピューターはありません。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>no computer is called %1. Check the address.</source>
        <translation>%1 という名前のコンピューターはありません。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>the file is too large for LINE.</source>
        <translation>ファイルが LINE の上限を超えています。</translation>
    </message>
    <message>
        <source>the file is %1, LINE takes %2.</source>
        <translation>ファイルは %1 ですが、LINE の上限は %2 です。</translation>
    </message>
    <message>
        <source>a note may have at most %L1 characters.</source>
        <translation>メモは %L1 文字までです。</translation>
    </message>
    <message>
        <source>the text is too long for LINE. Cut it in two.</source>
        <translation>文章が LINE の上限を超えています。2 つに分けてください。</translation>
    </message>
    <message>
        <source>the text is longer than the %1 characters LINE takes. Cut it in two.</source>
        <translation>文章が LINE の上限の %1 文字を超えています。2 つに分けてください。</translation>
    </message>
    <message>
        <source>no reason was given.</source>
        <translation>理由は示されていません。</translation>
    </message>
    <message>
        <source>something this version has no words for (%1).</source>
        <translation>このバージョンでは説明できない問題です（%1）。</translation>
    </message>
    <message>
        <source>a colleague linked or unlinked this customer first. Look, then decide again.</source>
        <translation>同僚が先にこのお客様のつながりを変更しました。確認してから、もう一度決めてください。</translation>
    </message>
    <message>
        <source>these customers cannot be one person.</source>
        <translation>これらのお客様を同じ人にすることはできません。</translation>
    </message>
    <message>
        <source>the file cannot be written there. Choose another folder, or make room.</source>
        <translation>そこには書き込めません。別のフォルダーを選ぶか、空きを作ってください。</translation>
    </message>
    <message>
        <source>there is no letter and no digit to look for.</source>
        <translation>検索する文字も数字もありません。</translation>
    </message>
    <message>
        <source>a quotation mark is missing at the end.</source>
        <translation>最後の引用符がありません。</translation>
    </message>
    <message>
        <source>something has to follow “%1”.</source>
        <translation>「%1」のあとに何か必要です。</translation>
    </message>
    <message>
        <source>nothing is searched by “%1:”. Put it in quotes to find the words.</source>
        <translation>「%1:」では検索できません。文字として探すには引用符で囲んでください。</translation>
    </message>
    <message>
        <source>it is not known what “%1” means here.</source>
        <translation>ここでの「%1」の意味がわかりません。</translation>
    </message>
    <message>
        <source>messages cannot be searched by “%1” here.</source>
        <translation>ここでは「%1」でメッセージを検索できません。</translation>
    </message>
    <message>
        <source>this asks about messages; use Search for it.</source>
        <translation>これはメッセージの条件です。「検索」をお使いください。</translation>
    </message>
    <message>
        <source>this computer has nothing to play sound with.</source>
        <translation>このコンピューターには音声を再生する機器がありません。</translation>
    </message>
    <message>
        <source>the file is damaged, or of a kind this program does not know.</source>
        <translation>ファイルが壊れているか、このプログラムの知らない種類です。</translation>
    </message>
    <message>
        <source>no account here is called “%1”.</source>
        <translation>「%1」という名前のアカウントはここにはありません。</translation>
    </message>
    <message>
        <source>there is no tag “%1”.</source>
        <translation>「%1」というタグはありません。</translation>
    </message>
    <message>
        <source>no colleague is called “%1”.</source>
        <translation>「%1」という名前の同僚はいません。</translation>
    </message>
    <message>
        <source>no team is called “%1”.</source>
        <translation>「%1」という名前のチームはありません。</translation>
    </message>
    <message>
        <source>what is kept on this computer cannot be read just now. Try again, or restart the program.</source>
        <translation>このコンピューターに保存されたデータを今は読み込めません。もう一度試すか、プログラムを再起動してください。</translation>
    </message>
    <message>
        <source>another template has this code. Choose another one.</source>
        <translation>このコードは別のテンプレートで使われています。別のコードにしてください。</translation>
    </message>
    <message>
        <source>the template “%1” has this code. Choose another one.</source>
        <translation>このコードはテンプレート「%1」で使われています。別のコードにしてください。</translation>
    </message>
    <message>
        <source>the title may have at most %L1 characters.</source>
        <translation>タイトルは %L1 文字までです。</translation>
    </message>
    <message>
        <source>the code may have at most %L1 characters.</source>
        <translation>コードは %L1 文字までです。</translation>
    </message>
    <message>
        <source>the names of the folders may have at most %L1 characters together.</source>
        <translation>フォルダー名は合わせて %L1 文字までです。</translation>
    </message>
    <message>
        <source>the template is too large. Shorten its texts, or make two of it.</source>
        <translation>テンプレートが大きすぎます。文を短くするか、2 つに分けてください。</translation>
    </message>
    <message numerus="yes">
        <source>a template may have at most %n messages.</source>
        <translation>
            <numerusform>1 つのテンプレートに入れられるメッセージは %n 件までです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the file holds more than %n templates. Cut it into parts.</source>
        <translation>
            <numerusform>ファイルのテンプレートが %n 件を超えています。分割してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>the column “%1” is missing, not known, or there twice.</source>
        <translation>列「%1」がないか、不明か、重複しています。</translation>
    </message>
    <message>
        <source>what stands in “%1” is not known.</source>
        <translation>「%1」の内容が不明です。</translation>
    </message>
    <message>
        <source>“%2” is not known in the column “%1”.</source>
        <translation>列「%1」の「%2」は不明です。</translation>
    </message>
    <message>
        <source>the rows of one template say different things in the column “%1”.</source>
        <translation>同じテンプレートの行で、列「%1」の内容が食い違っています。</translation>
    </message>
    <message>
        <source>somebody else changed the template first. Look, then try again.</source>
        <translation>ほかの人が先にテンプレートを変更しました。確認してからもう一度お試しください。</translation>
    </message>
    <message>
        <source>the code may hold no spaces and no “/”.</source>
        <translation>コードに空白と「/」は使えません。</translation>
    </message>
    <message>
        <source>there is nothing in the template.</source>
        <translation>テンプレートに内容がありません。</translation>
    </message>
    <message>
        <source>a template needs a title.</source>
        <translation>テンプレートにはタイトルが必要です。</translation>
    </message>
    <message>
        <source>this template is not there any more.</source>
        <translation>このテンプレートはもうありません。</translation>
    </message>
    <message>
        <source>say whose template it is: choose a team, or at least one account.</source>
        <translation>誰のテンプレートかを指定してください。チームを選ぶか、アカウントを 1 つ以上選んでください。</translation>
    </message>
    <message>
        <source>the messages of a template have to follow one another, from 1.</source>
        <translation>テンプレートのメッセージは 1 から順に並べてください。</translation>
    </message>
    <message>
        <source>this is no file of templates.</source>
        <translation>テンプレートのファイルではありません。</translation>
    </message>
    <message>
        <source>the file is not in UTF-8. Save it as “CSV UTF-8”.</source>
        <translation>ファイルが UTF-8 ではありません。「CSV UTF-8」で保存してください。</translation>
    </message>
    <message>
        <source>a quotation mark is missing, or stands where none may be.</source>
        <translation>引用符が足りないか、置けない位置にあります。</translation>
    </message>
    <message>
        <source>the file is too large for a file of templates.</source>
        <translation>テンプレートのファイルとしては大きすぎます。</translation>
    </message>
    <message>
        <source>the row has more fields than columns.</source>
        <translation>行の項目数が列数を超えています。</translation>
    </message>
    <message>
        <source>another field has this name. Choose another one.</source>
        <translation>この名前は別の項目で使われています。別の名前にしてください。</translation>
    </message>
    <message>
        <source>there is a field “%1” already. Choose another name.</source>
        <translation>項目「%1」はすでにあります。別の名前にしてください。</translation>
    </message>
    <message>
        <source>a choice may have at most %L1 characters.</source>
        <translation>選択肢は %L1 文字までです。</translation>
    </message>
    <message>
        <source>the name of a field may have at most %L1 characters.</source>
        <translation>項目の名前は %L1 文字までです。</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>field, what is wrong</comment>
        <translation>「%1」：%2</translation>
    </message>
    <message>
        <source>this is no number. Write it like 1200.5, with at most %1 digits before the point and %2 behind it.</source>
        <translation>これは数値ではありません。1200.5 のように、小数点の前は %1 桁、後は %2 桁までで入力してください。</translation>
    </message>
    <message>
        <source>this is no amount. Write it like 1200.</source>
        <translation>これは金額ではありません。1200 のように入力してください。</translation>
    </message>
    <message>
        <source>this is no amount in %1. Write it like 1200.50.</source>
        <translation>これは %1 の金額ではありません。1200.50 のように入力してください。</translation>
    </message>
    <message>
        <source>this is no amount in %1. Write it like 1200.</source>
        <translation>これは %1 の金額ではありません。1200 のように入力してください。</translation>
    </message>
    <message>
        <source>the text may have at most %L1 characters.</source>
        <translation>テキストは %L1 文字までです。</translation>
    </message>
    <message>
        <source>somebody else changed the field first. Look, then try again.</source>
        <translation>他の人が先にこの項目を変更しました。確認してからもう一度お試しください。</translation>
    </message>
    <message>
        <source>a currency has three letters, like TWD, JPY or THB.</source>
        <translation>通貨は TWD、JPY、THB のような 3 文字です。</translation>
    </message>
    <message>
        <source>a field keeps its type and its currency, and stays sensitive or not. Make a new one instead.</source>
        <translation>項目の種類、通貨、機密かどうかは変えられません。新しい項目を作ってください。</translation>
    </message>
    <message>
        <source>a field needs a name.</source>
        <translation>項目には名前が必要です。</translation>
    </message>
    <message>
        <source>this field is not there any more, or not for customers of this account.</source>
        <translation>この項目はもうないか、このアカウントのお客様にはありません。</translation>
    </message>
    <message>
        <source>a list needs at least one choice and at most %L1, none of them twice.</source>
        <translation>リストには選択肢が 1 つ以上 %L1 個以下必要で、重複はできません。</translation>
    </message>
    <message>
        <source>there are %L1 fields already. Retire one that nobody needs.</source>
        <translation>項目はすでに %L1 個あります。不要なものを廃止してください。</translation>
    </message>
    <message>
        <source>choose one of the list.</source>
        <translation>リストから選んでください。</translation>
    </message>
    <message>
        <source>this is no date. Write it like 2026-11-28.</source>
        <translation>これは日付ではありません。2026-11-28 のように入力してください。</translation>
    </message>
    <message>
        <source>the picture needs an address that begins with https:// and has at most %L1 characters.</source>
        <translation>画像のアドレスは https:// で始まり、%L1 文字以内である必要があります。</translation>
    </message>
    <message>
        <source>LINE refuses names with “line” in them. Choose another name.</source>
        <translation>LINE は「line」を含む名前を受け付けません。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>LINE refuses names with “line” in them, such as this one. “%1” would do.</source>
        <translation>LINE はこのように「line」を含む名前を受け付けません。「%1」なら使えます。</translation>
    </message>
    <message>
        <source>there is no name to show. Write one, or show the account alone.</source>
        <translation>表示する名前がありません。名前を入力するか、アカウントだけを表示してください。</translation>
    </message>
    <message>
        <source>the name may have at most %L1 characters; most emoji count as two.</source>
        <translation>名前は %L1 文字以内です。ほとんどの絵文字は 2 文字と数えます。</translation>
    </message>
    <message>
        <source>a colleague changed the company first. Look at what stands there now.</source>
        <translation>同僚が先に会社を変更しました。現在の内容を確認してください。</translation>
    </message>
    <message>
        <source>a company needs a name. Write one.</source>
        <translation>会社には名前が必要です。入力してください。</translation>
    </message>
    <message>
        <source>there is no such company any more. Choose another one.</source>
        <translation>その会社はもうありません。別の会社を選んでください。</translation>
    </message>
    <message>
        <source>another company has this store code. Write another code.</source>
        <translation>この店舗コードは別の会社が使っています。別のコードを入力してください。</translation>
    </message>
    <message>
        <source>“%1” has this store code already. Write another code.</source>
        <translation>「%1」がこの店舗コードを使っています。別のコードを入力してください。</translation>
    </message>
    <message>
        <source>this may have at most %L1 characters. Shorten it.</source>
        <translation>ここは最大 %L1 文字です。短くしてください。</translation>
    </message>
    <message>
        <source>there are %L1 companies already. Retire one that nobody needs.</source>
        <translation>会社はすでに %L1 社あります。不要な会社を使用停止にしてください。</translation>
    </message>
    <message>
        <source>the relay could not note that the chat was printed.</source>
        <translation>チャットを印刷したことを中継サーバーに記録できませんでした。</translation>
    </message>
    <message>
        <source>the picture cannot be made small enough for LINE. Make it smaller yourself.</source>
        <translation>画像を LINE で送れる大きさまで小さくできません。自分で小さくしてください。</translation>
    </message>
    <message>
        <source>the picture cannot be made smaller than the %1 LINE takes. Make it smaller yourself.</source>
        <translation>画像を LINE の上限 %1 まで小さくできません。自分で小さくしてください。</translation>
    </message>
    <message>
        <source>the picture has too many pixels to be read. Make it smaller yourself.</source>
        <translation>画像のピクセル数が多すぎて読み込めません。自分で小さくしてください。</translation>
    </message>
    <message>
        <source>the picture has %L1 × %L2 pixels, too many to be read. Make it smaller yourself.</source>
        <translation>画像は %L1 × %L2 ピクセルで、大きすぎて読み込めません。自分で小さくしてください。</translation>
    </message>
    <message>
        <source>this is no picture, or it is damaged. Choose another file.</source>
        <translation>画像ではないか、壊れています。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>reading the picture failed. Save it as JPEG in another program, then attach that.</source>
        <translation>画像を読み込めませんでした。別のプログラムで JPEG として保存してから添付してください。</translation>
    </message>
    <message>
        <source>reading the picture took too long. Save it smaller in another program, then attach that.</source>
        <translation>画像の読み込みに時間がかかりすぎました。別のプログラムで小さくしてから添付してください。</translation>
    </message>
    <message>
        <source>the program that prepares pictures is missing. Install Frontdesk again.</source>
        <translation>画像を準備するプログラムが見つかりません。Frontdesk をもう一度インストールしてください。</translation>
    </message>
    <message numerus="yes">
        <source>a reply can be scheduled for the next %n days at most. Choose an earlier time.</source>
        <translation>
            <numerusform>返信を予約できるのは最長 %n 日先までです。もっと早い日時を選んでください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replies are scheduled in this chat already. Cancel one of them first.</source>
        <translation>
            <numerusform>このチャットにはすでに %n 件の予約返信があります。先にどれかを取り消してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without a connection a reply has to be scheduled at least %n minutes ahead.</source>
        <translation>
            <numerusform>接続がないときは、返信を少なくとも %n 分先に予約する必要があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>this scheduled reply was cancelled already.</source>
        <translation>この予約返信はすでに取り消されています。</translation>
    </message>
    <message>
        <source>this scheduled reply has been sent already.</source>
        <translation>この予約返信はすでに送信されています。</translation>
    </message>
    <message>
        <source>the draft is too long for your other computers. It stays on this one.</source>
        <translation>下書きが長すぎるため、ほかのパソコンには同期されません。このパソコンに残ります。</translation>
    </message>
    <message>
        <source>its author does not work at this desk any more. Write the reply again.</source>
        <translation>作成者はもうこのデスクにいません。返信を書き直してください。</translation>
    </message>
    <message>
        <source>the customer wrote first. Read what they say, then schedule the reply again.</source>
        <translation>お客様から先にメッセージが届きました。内容を読んでから、もう一度予約してください。</translation>
    </message>
    <message>
        <source>the relay was away at its time. Schedule the reply again, or send it now.</source>
        <translation>予定の時刻に中継サーバーが停止していました。もう一度予約するか、今すぐ送信してください。</translation>
    </message>
    <message>
        <source>this scheduled reply is not at the relay any more.</source>
        <translation>この予約返信はもう中継サーバーにありません。</translation>
    </message>
    <message>
        <source>this time is over. Choose a time to come.</source>
        <translation>この時刻は過ぎています。これからの日時を選んでください。</translation>
    </message>
    <message>
        <source>the tag is still being merged or restored. Try again in a moment.</source>
        <translation>このタグはまだ統合または復元の途中です。少し待ってからやり直してください。</translation>
    </message>
    <message>
        <source>a colleague changed the tag first. Look, then try again.</source>
        <translation>同僚が先にタグを変更しました。確認してからやり直してください。</translation>
    </message>
    <message>
        <source>this tag is not there any more.</source>
        <translation>このタグはもうありません。</translation>
    </message>
    <message>
        <source>a tag cannot be merged with itself. Choose another one.</source>
        <translation>タグをそれ自身と統合することはできません。別のタグを選んでください。</translation>
    </message>
    <message>
        <source>a bracket is missing, or one too many.</source>
        <translation>括弧が足りないか、多すぎます。</translation>
    </message>
    <message>
        <source>the question is too long.</source>
        <translation>検索条件が長すぎます。</translation>
    </message>
    <message>
        <source>the file is too large. Split it into several.</source>
        <translation>ファイルが大きすぎます。いくつかに分けてください。</translation>
    </message>
    <message>
        <source>another tag has this name. Choose another one.</source>
        <translation>この名前のタグがすでにあります。別の名前にしてください。</translation>
    </message>
    <message>
        <source>there is a tag “%1” already. Choose another name.</source>
        <translation>タグ「%1」はすでにあります。別の名前にしてください。</translation>
    </message>
    <message>
        <source>the tag was removed. An administrator can restore it.</source>
        <translation>このタグは削除されました。管理者が復元できます。</translation>
    </message>
    <message>
        <source>the tag “%1” was removed. An administrator can restore it.</source>
        <translation>タグ「%1」は削除されました。管理者が復元できます。</translation>
    </message>
    <message>
        <source>there is no field “%1”, or several begin so.</source>
        <translation>項目「%1」がないか、同じ始まりの項目が複数あります。</translation>
    </message>
    <message>
        <source>the field “%1” is sensitive: customers cannot be found by it.</source>
        <translation>項目「%1」は機密のため、お客様を探すのに使えません。</translation>
    </message>
    <message>
        <source>a table may have at most %L1 rows. Split it into several.</source>
        <translation>表は最大 %L1 行までです。いくつかに分けてください。</translation>
    </message>
    <message>
        <source>somebody else changed the to-do first. Look, then try again.</source>
        <translation>他の人が先にこのタスクを変更しました。確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>a to-do says what is to be done. Write a few words.</source>
        <translation>タスクには何をするかが必要です。短く書いてください。</translation>
    </message>
    <message>
        <source>a to-do that comes back needs a time. Say when it is due first.</source>
        <translation>繰り返すタスクには日時が必要です。最初の期限を入れてください。</translation>
    </message>
    <message>
        <source>the to-do is not there any more. Somebody may have removed it.</source>
        <translation>このタスクはもうありません。誰かが削除した可能性があります。</translation>
    </message>
    <message>
        <source>a to-do may have at most %L1 characters.</source>
        <translation>タスクは最大 %L1 文字です。</translation>
    </message>
    <message>
        <source>each button of a card needs words on it.</source>
        <translation>カードのボタンにはそれぞれ文字が必要です。</translation>
    </message>
    <message>
        <source>the words on a button of a card may have at most %L1 characters.</source>
        <translation>カードのボタンの文字は %L1 文字までです。</translation>
    </message>
    <message>
        <source>what a button of a card sends may have at most %L1 characters.</source>
        <translation>カードのボタンが送る内容は %L1 文字までです。</translation>
    </message>
    <message>
        <source>the address of a picture is missing.</source>
        <translation>画像のアドレスがありません。</translation>
    </message>
    <message>
        <source>LINE does not take the address “%1”. Pictures need https; buttons https, http, line or tel, and at most 1,000 characters.</source>
        <translation>LINE はアドレス「%1」を受け付けません。画像は https、ボタンは https、http、line、tel で、1,000 文字までです。</translation>
    </message>
    <message>
        <source>a picture in a card may be at most %L1 pixels wide and high.</source>
        <translation>カードの画像は縦横とも %L1 ピクセルまでです。</translation>
    </message>
    <message>
        <source>say what each button of the card does: an address, words or data.</source>
        <translation>カードの各ボタンの動作（アドレス、言葉、データ）を入力してください。</translation>
    </message>
    <message>
        <source>customers are not found by “%1”. Write tag:vip, attr:size&gt;38, oa:taipei, is:friend or lang:th.</source>
        <translation>「%1」ではお客様を探せません。tag:vip、attr:size&gt;38、oa:taipei、is:friend、lang:th のように入力してください。</translation>
    </message>
    <message>
        <source>this reply was not sent yet. Look at it again here, then send it.</source>
        <translation>この返信はまだ送信されていません。ここでもう一度確認してから送信してください。</translation>
    </message>
    <message numerus="yes">
        <source>a message takes at most %n buttons below it.</source>
        <translation>
            <numerusform>メッセージの下に置けるボタンは %n 個までです。</numerusform>
        </translation>
    </message>
    <message>
        <source>write what stands on each button below the message.</source>
        <translation>メッセージの下の各ボタンの文字を入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>what stands on a button below the message may have at most %n letters.</source>
        <translation>
            <numerusform>メッセージの下のボタンの文字は %n 文字までです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>what a button below the message sends may have at most %n characters.</source>
        <translation>
            <numerusform>メッセージの下のボタンが送る内容は %n 文字までです。</numerusform>
        </translation>
    </message>
    <message>
        <source>say what each button below the message does: words, an address or data.</source>
        <translation>メッセージの下の各ボタンの動作（言葉、アドレス、データ）を入力してください。</translation>
    </message>
</context>
<context>
    <name>Frontdesk::FieldPage</name>
    <message>
        <source>New field</source>
        <translation>新しい項目</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>選択肢</translation>
    </message>
    <message>
        <source>Sensitive: masked until somebody asks, and that is recorded</source>
        <translation>機密：隠されており、表示すると記録が残ります</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>項目を追加</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Not used any more; what stands in it stays</source>
        <translation>今後は使わない。入力済みの内容は残ります</translation>
    </message>
    <message>
        <source>Customer fields</source>
        <translation>お客様の項目</translation>
    </message>
    <message>
        <source>Administrators say what is to be known of customers. Here you see how it is.</source>
        <translation>お客様の項目は管理者が決めます。ここでは現在の設定を見られます。</translation>
    </message>
    <message>
        <source>Name of a new field</source>
        <translation>新しい項目の名前</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>List</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>With commas between them.</source>
        <translation>カンマで区切ります。</translation>
    </message>
    <message>
        <source>Who may see it whole</source>
        <translation>すべて見られる人</translation>
    </message>
    <message>
        <source>Everybody may see it whole</source>
        <translation>全員がすべて見られる</translation>
    </message>
    <message>
        <source>Supervisors may see it whole</source>
        <translation>スーパーバイザーがすべて見られる</translation>
    </message>
    <message>
        <source>Administrators may see it whole</source>
        <translation>管理者がすべて見られる</translation>
    </message>
    <message>
        <source>Only customers of these accounts have it; with none checked, all have.</source>
        <translation>この項目があるのはこれらのアカウントのお客様だけです。何も選ばなければ全員にあります。</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>%1 · %2 · not used any more</source>
        <comment>field, type</comment>
        <translation>%1 · %2 · 使用終了</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>field, type</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>There are no fields yet.</source>
        <translation>項目はまだありません。</translation>
    </message>
    <message>
        <source>What it tells customers apart by</source>
        <translation>お客様を見分ける手がかり</translation>
    </message>
    <message>
        <source>Says nothing about who somebody is</source>
        <translation>お客様の特定には使いません</translation>
    </message>
    <message>
        <source>Member number: the same one, the same person</source>
        <translation>会員番号：同じなら同一人物</translation>
    </message>
    <message>
        <source>E-mail address: the same one, the same person</source>
        <translation>メールアドレス：同じなら同一人物</translation>
    </message>
    <message>
        <source>Phone number: the same one, the same person</source>
        <translation>電話番号：同じなら同一人物</translation>
    </message>
    <message>
        <source>Customers of two accounts who have the same are suggested to be linked. Somebody decides each time.</source>
        <translation>2 つのアカウントのお客様で同じ内容があると、リンクを提案します。毎回、人が判断します。</translation>
    </message>
</context>
<context>
    <name>Frontdesk::FieldRow</name>
    <message>
        <source>Show it whole</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>–</source>
        <comment>nothing stands in the field</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>Hide it again</source>
        <translation>もう一度隠す</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>field</comment>
        <translation>空</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>no choice of a list</comment>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>Frontdesk::FieldSection</name>
    <message>
        <source>Edit the details</source>
        <translation>詳細を編集</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Nothing is asked of customers yet. Administrators define fields in the settings.</source>
        <translation>お客様の項目はまだありません。管理者が設定で作成します。</translation>
    </message>
</context>
<context>
    <name>Frontdesk::FilmViewer</name>
    <message>
        <source>Video</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>再生位置</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>音声をオフ</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全画面表示</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>音声をオン</translation>
    </message>
</context>
<context>
    <name>Frontdesk::FindBar</name>
    <message>
        <source>Find in this chat</source>
        <translation>このチャット内を検索</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>古いほう</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>新しいほう</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>見つかりませんでした</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which message, of how many</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Search at the relay</source>
        <translation>中継サーバーで検索</translation>
    </message>
    <message>
        <source>The relay is looking for older messages…</source>
        <translation>中継サーバーが古いメッセージを探しています…</translation>
    </message>
    <message>
        <source>The relay has looked back to %1. There may be more.</source>
        <translation>中継サーバーが %1 まで探しました。まだあるかもしれません。</translation>
    </message>
    <message>
        <source>These are all, at the relay too.</source>
        <translation>中継サーバーにもこれ以外はありません。</translation>
    </message>
    <message>
        <source>The relay could not be asked: %1</source>
        <translation>中継サーバーに問い合わせできませんでした：%1</translation>
    </message>
    <message>
        <source>This computer holds the messages since %1.</source>
        <translation>このコンピューターには %1 以降のメッセージがあります。</translation>
    </message>
    <message>
        <source>Offline: only this computer was searched, which holds the messages since %1.</source>
        <translation>オフライン：%1 以降のメッセージがあるこのコンピューターだけを検索しました。</translation>
    </message>
</context>
<context>
    <name>Frontdesk::GuardBar</name>
    <message>
        <source>Take it out</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>Look again: %1.</source>
        <translation>もう一度ご確認ください：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what was found</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Take all out</source>
        <translation>すべて取り除く</translation>
    </message>
    <message>
        <source>%1 Send once more to send it anyway.</source>
        <translation>%1 もう一度送信すると、そのまま送ります。</translation>
    </message>
    <message>
        <source>another account’s name (%1)</source>
        <translation>別のアカウントの名前（%1）</translation>
    </message>
    <message>
        <source>a card number</source>
        <translation>カード番号</translation>
    </message>
    <message>
        <source>an identity number</source>
        <translation>個人を識別する番号</translation>
    </message>
    <message>
        <source>a variable without its value (%1)</source>
        <translation>値が入っていない変数（%1）</translation>
    </message>
    <message>
        <source>an unusual discount (%1)</source>
        <translation>普段と違う割引（%1）</translation>
    </message>
    <message>
        <source>%1 above the field</source>
        <translation>入力欄の上の%1</translation>
    </message>
</context>
<context>
    <name>Frontdesk::HandOverCard</name>
    <message>
        <source>Close the hand-over</source>
        <translation>引き継ぎを閉じる</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>引き継ぎ</translation>
    </message>
    <message>
        <source>Hand-over from %1</source>
        <comment>colleague</comment>
        <translation>%1 からの引き継ぎ</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>折りたたみ中</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>展開中</translation>
    </message>
</context>
<context>
    <name>Frontdesk::HandOverForm</name>
    <message>
        <source>Note to the colleague</source>
        <translation>同僚へのメモ</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>引き継ぐ</translation>
    </message>
    <message>
        <source>Hand over with a note</source>
        <translation>メモを付けて引き継ぐ</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>誰に</translation>
    </message>
</context>
<context>
    <name>Frontdesk::HandOverWords</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>who wrote it, time, words</comment>
        <translation>%1、%2：%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time, words</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>Promised, as it seems</source>
        <translation>約束したと思われること</translation>
    </message>
    <message>
        <source>Last messages</source>
        <translation>最後のメッセージ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a to-do, when and who</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>To-dos</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
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
        <translation>対応中の担当者</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>まだ誰もいません</translation>
    </message>
</context>
<context>
    <name>Frontdesk::HealthList</name>
    <message>
        <source>%1 of %2 passed</source>
        <translation>%2 件中 %1 件が正常</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>確認が必要</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>状態の確認</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Channel secret and access token</source>
        <translation>チャネルシークレットとアクセストークン</translation>
    </message>
    <message>
        <source>Webhook address is set and on</source>
        <translation>Webhook URL が設定され、オンになっている</translation>
    </message>
    <message>
        <source>Test message</source>
        <translation>テストメッセージ</translation>
    </message>
    <message>
        <source>Chat in LINE Official Account Manager</source>
        <translation>LINE Official Account Manager の「チャット」</translation>
    </message>
    <message>
        <source>Messages left</source>
        <translation>残りの通数</translation>
    </message>
    <message>
        <source>First real message</source>
        <translation>最初の実際のメッセージ</translation>
    </message>
    <message>
        <source>LINE accepts them.</source>
        <translation>LINE に受け付けられました。</translation>
    </message>
    <message>
        <source>The test of LINE arrived in %1 ms, properly signed.</source>
        <translation>LINE のテストが %1 ミリ秒で届きました。署名も正しいです。</translation>
    </message>
    <message>
        <source>Waiting for the test of LINE.</source>
        <translation>LINE のテストを待っています。</translation>
    </message>
    <message>
        <source>On: messages can be marked as read for the customer.</source>
        <translation>オン：お客様に既読を表示できます。</translation>
    </message>
    <message>
        <source>No limit. Replies are free.</source>
        <translation>上限なし。返信は無料です。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pushes left this month. Replies are free.</source>
        <translation>
            <numerusform>今月の残りプッシュは %Ln 通です。返信は無料です。</numerusform>
        </translation>
    </message>
    <message>
        <source>A customer has written.</source>
        <translation>お客様からメッセージが届きました。</translation>
    </message>
    <message>
        <source>Scan the code with a phone, or open %1, and write something.</source>
        <translation>スマートフォンでコードを読み取るか、%1 を開いて、何か送信してください。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message numerus="yes">
        <source>%n notices of LINE belong to no chat; they are kept but not shown.</source>
        <translation>
            <numerusform>LINE からの通知 %n 件はどのチャットにも属さないため、保存のみで表示しません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::HoldBar</name>
    <message>
        <source>Recall · Esc</source>
        <comment>button</comment>
        <translation>呼び戻す · Esc</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>呼び戻す</translation>
    </message>
    <message>
        <source>Sends in %1 s: %2</source>
        <translation>%1 秒後に送信：%2</translation>
    </message>
    <message>
        <source>Sends in %1 s. Esc recalls it.</source>
        <translation>%1 秒後に送信します。Esc で呼び戻せます。</translation>
    </message>
    <message>
        <source>Sends to %1 in %2 s: %3</source>
        <translation>%2 秒後に %1 へ送信：%3</translation>
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
        <translation>画像</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>前の画像</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>次の画像</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>回転</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>画像を保存</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>すべて保存…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>picture of a set</comment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>The %n sent together…</source>
        <translation>
            <numerusform>一緒に送られた%n枚…</numerusform>
        </translation>
    </message>
    <message>
        <source>All pictures of the chat…</source>
        <translation>チャットのすべての画像…</translation>
    </message>
    <message>
        <source>Save all pictures in</source>
        <translation>すべての画像の保存先</translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation>画像を探しています…</translation>
    </message>
    <message>
        <source>Saving: %1 of %2</source>
        <translation>保存中：%1 / %2</translation>
    </message>
    <message>
        <source>Saved: %1 of %2</source>
        <translation>保存しました：%1 / %2</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ImportReport</name>
    <message>
        <source>Nothing was imported</source>
        <translation>何もインポートされませんでした</translation>
    </message>
    <message>
        <source>Mend this in %1, and import it again.</source>
        <translation>%1 の次の点を直して、もう一度インポートしてください。</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題点</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Frontdesk::InboxChips</name>
    <message>
        <source>Unanswered</source>
        <translation>未返信</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>メンション</translation>
    </message>
    <message>
        <source>Mentions %1</source>
        <translation>メンション %1</translation>
    </message>
    <message>
        <source>More filters and views</source>
        <translation>ほかの絞り込みとビュー</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未読</translation>
    </message>
</context>
<context>
    <name>Frontdesk::InboxPane</name>
    <message>
        <source>Inbox</source>
        <translation>受信箱</translation>
    </message>
    <message>
        <source>The conversations could not be read</source>
        <translation>会話を読み込めませんでした</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>並び順</translation>
    </message>
    <message>
        <source>Open, snoozed, resolved, spam</source>
        <translation>対応中、スヌーズ中、対応済み、迷惑メッセージ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>list of conversations, the part of it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Show all open conversations</source>
        <translation>対応中の会話をすべて表示</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations stay as they were: %1</source>
        <translation>
            <numerusform>%n 件の会話は元のままです：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::InboxTabs</name>
    <message>
        <source>All</source>
        <comment>tab: all conversations</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Mine</source>
        <comment>tab: conversations assigned to me</comment>
        <translation>自分</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <comment>tab: conversations</comment>
        <translation>未割り当て</translation>
    </message>
    <message>
        <source>Team</source>
        <comment>tab: conversations of my teams</comment>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Whose conversations</source>
        <translation>誰の会話か</translation>
    </message>
</context>
<context>
    <name>Frontdesk::InboxWords</name>
    <message>
        <source>Newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>Longest waiting first</source>
        <translation>待ち時間の長い順</translation>
    </message>
    <message>
        <source>Priority first</source>
        <translation>優先度順</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>対応中</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>スヌーズ中</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>対応済み</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>迷惑メッセージ</translation>
    </message>
    <message>
        <source>No note asks for you</source>
        <translation>あなた宛てのメモはありません</translation>
    </message>
    <message>
        <source>No VIP conversation here</source>
        <translation>VIP の会話はありません</translation>
    </message>
    <message>
        <source>Nobody waits for an answer</source>
        <translation>返信待ちの人はいません</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>ここには何もありません</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>表示：%1</translation>
    </message>
    <message>
        <source>Nothing is assigned to you</source>
        <translation>あなたへの割り当てはありません</translation>
    </message>
    <message>
        <source>Every conversation has somebody</source>
        <translation>すべての会話に担当者がいます</translation>
    </message>
    <message>
        <source>Nothing waits in the queues of your teams</source>
        <translation>あなたのチームの待ち列は空です</translation>
    </message>
    <message>
        <source>Nobody has written yet</source>
        <translation>まだメッセージがありません</translation>
    </message>
    <message>
        <source>Nobody has written to this account yet</source>
        <translation>このアカウントにはまだメッセージがありません</translation>
    </message>
    <message>
        <source>New conversations appear here by themselves.</source>
        <translation>新しい会話は自動でここに表示されます。</translation>
    </message>
    <message>
        <source>No conversation fits</source>
        <translation>該当する会話はありません</translation>
    </message>
    <message>
        <source>Everything is read</source>
        <translation>すべて既読です</translation>
    </message>
    <message>
        <source>%1 takes a conversation.</source>
        <comment>a key</comment>
        <translation>%1 キーで会話を受け持ちます。</translation>
    </message>
</context>
<context>
    <name>Frontdesk::Invitation</name>
    <message>
        <source>No customer is open</source>
        <translation>お客様が開かれていません</translation>
    </message>
    <message>
        <source>There is no other account with a LINE ID</source>
        <translation>LINE ID のある別のアカウントがありません</translation>
    </message>
    <message>
        <source>Please go on with us at %1: %2
Send the word that is written there, so that we know you.</source>
        <translation>%1 で続けてご案内します：%2
入力済みの文字をそのまま送ってください。ご本人と確認できます。</translation>
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
        <translation>%1：キーなし</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a command does, its key</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Always the same</source>
        <translation>常に同じ</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>ビュー</translation>
    </message>
</context>
<context>
    <name>Frontdesk::KeyRecorder</name>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>新しいキーを押してください</translation>
    </message>
</context>
<context>
    <name>Frontdesk::KeyRules</name>
    <message>
        <source>Press a letter or a function key with it.</source>
        <translation>文字キーかファンクションキーと一緒に押してください。</translation>
    </message>
    <message>
        <source>Alt and AltGr type letters on other keyboards, or open menus. Use Ctrl, or Ctrl and Shift.</source>
        <translation>Alt や AltGr は、ほかのキーボードでは文字を入力したりメニューを開いたりします。Ctrl、または Ctrl と Shift を使ってください。</translation>
    </message>
    <message>
        <source>This is done while writing, where “%1” is a letter. Use it with Ctrl.</source>
        <translation>これは入力中に使うため、「%1」は文字になります。Ctrl と一緒に使ってください。</translation>
    </message>
    <message>
        <source>Input methods for Chinese, Japanese and Thai need %1.</source>
        <translation>中国語、日本語、タイ語の入力方式が %1 を使います。</translation>
    </message>
    <message>
        <source>%1 changes or moves in the text you write.</source>
        <translation>%1 は入力中の文章を変更したり、カーソルを動かしたりします。</translation>
    </message>
    <message>
        <source>%1 means the same everywhere and stays as it is.</source>
        <translation>%1 はどこでも同じ意味なので、変更できません。</translation>
    </message>
    <message>
        <source>%1 belongs to the desktop.</source>
        <translation>%1 はデスクトップが使います。</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”.</source>
        <translation>%1 は「%2」のキーです。</translation>
    </message>
    <message>
        <source>%1 is the key of the view “%2”.</source>
        <translation>%1 はビュー「%2」のキーです。</translation>
    </message>
</context>
<context>
    <name>Frontdesk::KeyboardPage</name>
    <message>
        <source>Find a command or a key</source>
        <translation>コマンドまたはキーを検索</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>All keys as they came</source>
        <translation>すべてのキーを初期設定に戻す</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>コマンドとキー</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>Single letters are keys only while the list or the messages have the focus. Alt with a letter, and what input methods need, is never a key.</source>
        <translation>1 文字のキーは、一覧またはメッセージにフォーカスがあるときだけ働きます。Alt と文字の組み合わせや、入力方式が使うキーは割り当てられません。</translation>
    </message>
    <message>
        <source>Key of “%1”</source>
        <translation>「%1」のキー</translation>
    </message>
</context>
<context>
    <name>Frontdesk::LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>表示言語</translation>
    </message>
    <message>
        <source>What you write, and what customers write, stays as it is.</source>
        <translation>あなたやお客様が書いた文章は変わりません。</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年の表し方</translation>
    </message>
    <message>
        <source>Today is %1.</source>
        <translation>今日は %1 です。</translation>
    </message>
    <message>
        <source>As the system: %1</source>
        <translation>システムに合わせる：%1</translation>
    </message>
    <message>
        <source>As the language has them</source>
        <translation>言語に合わせる</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>西暦</translation>
    </message>
    <message>
        <source>Buddhist Era</source>
        <translation>仏暦</translation>
    </message>
    <message>
        <source>Republic of China</source>
        <translation>民国紀元</translation>
    </message>
</context>
<context>
    <name>Frontdesk::LibraryPage</name>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>新しいテンプレート</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Code, title or words</source>
        <translation>コード、タイトル、語句</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>「%1」を保存しました。</translation>
    </message>
    <message>
        <source>Yu-An</source>
        <comment>a customer in previews of templates</comment>
        <translation>ゆうな</translation>
    </message>
    <message>
        <source>All templates</source>
        <translation>すべてのテンプレート</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>使用停止</translation>
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
            <numerusform>%1、テンプレート %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>No templates here yet</source>
        <translation>ここにはまだテンプレートがありません</translation>
    </message>
    <message>
        <source>What you answer often is written once, and found by typing /.</source>
        <translation>よく使う返信を一度書いておけば、/ で呼び出せます。</translation>
    </message>
    <message>
        <source>No template is like “%1”</source>
        <translation>「%1」に近いテンプレートはありません</translation>
    </message>
    <message>
        <source>Only templates in this folder are looked through.</source>
        <translation>このフォルダーのテンプレートだけを検索しています。</translation>
    </message>
    <message>
        <source>Show all of the folder</source>
        <translation>フォルダーをすべて表示</translation>
    </message>
    <message>
        <source>“%1” was left without saving.</source>
        <translation>「%1」は保存せずに離れました。</translation>
    </message>
    <message>
        <source>Retired “%1”: nobody is offered it any more.</source>
        <translation>「%1」の使用を停止しました。今後は表示されません。</translation>
    </message>
    <message>
        <source>“%1” is offered again.</source>
        <translation>「%1」を再び使えます。</translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>元に戻す：%1</translation>
    </message>
    <message>
        <source>Import templates</source>
        <translation>テンプレートをインポート</translation>
    </message>
    <message>
        <source>Templates (*.csv *.json)</source>
        <translation>テンプレート (*.csv *.json)</translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 changed, %3 as they were.</source>
        <translation>インポート完了：新規 %1 件、変更 %2 件、変更なし %3 件。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 行目：%2</translation>
    </message>
    <message>
        <source>Export templates</source>
        <translation>テンプレートをエクスポート</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>表計算 (*.csv)</translation>
    </message>
    <message>
        <source>Everything (*.json)</source>
        <translation>すべての内容 (*.json)</translation>
    </message>
    <message>
        <source>templates</source>
        <comment>name of a file</comment>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Nothing is listed that could be exported.</source>
        <translation>一覧にエクスポートできるものがありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n template(s) written to %1.</source>
        <translation>
            <numerusform>テンプレート %n 件を %1 に書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>To look at again</source>
        <translation>見直し</translation>
    </message>
    <message>
        <source>“%1” says again what it said.</source>
        <translation>「%1」を以前の内容に戻しました。</translation>
    </message>
</context>
<context>
    <name>Frontdesk::LinkBanner</name>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>This computer cannot keep what you write.</source>
        <translation>このコンピューターには書いた内容を保存できません。</translation>
    </message>
    <message>
        <source>This computer cannot keep new messages; the relay has them.</source>
        <translation>このコンピューターには新しいメッセージを保存できません。中継サーバーには保存されています。</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>You can read and reply; everything is kept on this computer.</source>
        <translation>閲覧も返信もできます。すべてこのコンピューターに保存されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait.</source>
        <translation>
            <numerusform>%n 件の変更が送信待ちです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline since %1.</source>
        <translation>%1 からオフラインです。</translation>
    </message>
    <message>
        <source>The relay does not let this computer in.</source>
        <translation>中継サーバーがこのコンピューターを受け付けません。</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>接続していません。</translation>
    </message>
    <message>
        <source>What you see is as of %1.</source>
        <translation>表示は %1 時点のものです。</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>試行中…</translation>
    </message>
    <message>
        <source>Next try in %1 s</source>
        <translation>%1 秒後に再試行</translation>
    </message>
</context>
<context>
    <name>Frontdesk::LinkForm</name>
    <message>
        <source>The same person with another account</source>
        <translation>別のアカウントでの同一人物</translation>
    </message>
    <message>
        <source>Link to another customer</source>
        <translation>別のお客様とリンク</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>名前で探す</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>No other customer has this name.</source>
        <translation>この名前のお客様はほかにいません。</translation>
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
        <translation>%1 を %3 の %2 とリンクしますか？</translation>
    </message>
    <message>
        <source>Colleagues who may read both chats see that it is the same person. Both chats stay as they are, and the link can be taken back.</source>
        <translation>両方の会話を読める同僚には、同一人物であることが表示されます。会話はどちらもそのままで、リンクは後から解除できます。</translation>
    </message>
    <message>
        <source>These fields differ. Which one counts for the person?</source>
        <translation>次の項目が異なります。この人についてはどちらを使いますか？</translation>
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
        <translation>分けておく</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
</context>
<context>
    <name>Frontdesk::LinkSteps</name>
    <message>
        <source>How the customer was linked</source>
        <translation>お客様のリンクの経緯</translation>
    </message>
    <message>
        <source>Asking the relay…</source>
        <translation>中継サーバーに問い合わせ中…</translation>
    </message>
    <message>
        <source>The customer was never linked to another.</source>
        <translation>このお客様がほかの誰かとリンクされたことはありません。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time, reasons</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <comment>what was done</comment>
        <translation>取り消す：%1</translation>
    </message>
    <message>
        <source>a customer who is not here</source>
        <translation>ここにいないお客様</translation>
    </message>
    <message>
        <source>a customer of %1</source>
        <comment>account</comment>
        <translation>%1 のお客様</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>customer, account</comment>
        <translation>%2 の %1</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ListFilterBar</name>
    <message>
        <source>Filter the conversations</source>
        <translation>会話を絞り込む</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>ビューとして保存</translation>
    </message>
    <message>
        <source>Name, or oa:, tag:, is:unanswered, wait&gt;5m …</source>
        <translation>名前、または oa:、tag:、is:unanswered、wait&gt;5m など</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ListViews</name>
    <message>
        <source>Filter the list first</source>
        <translation>先に一覧を絞り込んでください</translation>
    </message>
    <message>
        <source>Filter the conversations…</source>
        <translation>会話を絞り込む…</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>Save as a view…</source>
        <translation>ビューとして保存…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>view, whose it is</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Change “%1”…</source>
        <translation>「%1」を変更…</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>「%1」を削除</translation>
    </message>
    <message>
        <source>Move “%1” up</source>
        <translation>「%1」を上へ移動</translation>
    </message>
    <message>
        <source>Move “%1” down</source>
        <translation>「%1」を下へ移動</translation>
    </message>
    <message>
        <source>Key of “%1”…</source>
        <translation>「%1」のキー…</translation>
    </message>
    <message>
        <source>The view “%1” is removed</source>
        <translation>ビュー「%1」を削除しました</translation>
    </message>
    <message>
        <source>Take “%1” off the left edge</source>
        <translation>「%1」を左端から外す</translation>
    </message>
    <message>
        <source>Show “%1” at the left edge</source>
        <translation>「%1」を左端に表示</translation>
    </message>
</context>
<context>
    <name>Frontdesk::MainWindow</name>
    <message>
        <source>Frontdesk opens links to chats only, and this is none.</source>
        <translation>Frontdesk で開けるのはチャットへのリンクだけです。これは違います。</translation>
    </message>
    <message>
        <source>The chat is not on this desk: it belongs to an account you do not see, or it is not there any more.</source>
        <translation>このチャットはこのデスクにありません。閲覧できないアカウントのものか、もう存在しません。</translation>
    </message>
    <message>
        <source>The link cannot be opened</source>
        <translation>リンクを開けません</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>(%1) %2</source>
        <comment>number of conversations that wait, program</comment>
        <translation>(%1) %2</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>メッセージを送信</translation>
    </message>
    <message>
        <source>New line in the message</source>
        <translation>メッセージ内で改行</translation>
    </message>
    <message>
        <source>Close, or back to the list</source>
        <translation>閉じる、または一覧に戻る</translation>
    </message>
    <message>
        <source>Up and down in lists</source>
        <translation>一覧で上下に移動</translation>
    </message>
    <message>
        <source>Menu of what is chosen</source>
        <translation>選択中のものメニュー</translation>
    </message>
    <message>
        <source>It is so already</source>
        <translation>すでにそうなっています</translation>
    </message>
</context>
<context>
    <name>Frontdesk::MediaOpener</name>
    <message>
        <source>Open “%1”?</source>
        <translation>「%1」を開きますか？</translation>
    </message>
    <message>
        <source>Files of this kind can run a program on this computer. Open it only if you expected it from this customer.</source>
        <translation>この種類のファイルは、このコンピューターでプログラムを実行できます。このお客様から届く予定だった場合だけ開いてください。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Keep it closed</source>
        <translation>開かない</translation>
    </message>
    <message>
        <source>Files of this kind can run a program on this computer. Open it only if you expected it from this colleague.</source>
        <translation>この種類のファイルは、このコンピューターでプログラムを実行できます。この同僚から届く予定だった場合だけ開いてください。</translation>
    </message>
</context>
<context>
    <name>Frontdesk::MentionPopup</name>
    <message>
        <source>Close the mention</source>
        <translation>メンションを閉じる</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <translation>チャットを開く</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>メモを追加</translation>
    </message>
    <message>
        <source>A colleague asks for you</source>
        <translation>同僚があなたを呼んでいます</translation>
    </message>
    <message>
        <source>Answer in a note</source>
        <translation>メモで答える</translation>
    </message>
    <message>
        <source>%1 asks for you</source>
        <comment>colleague</comment>
        <translation>%1 があなたを呼んでいます</translation>
    </message>
    <message>
        <source>%1 asks for you: %2</source>
        <comment>colleague, note</comment>
        <translation>%1 があなた宛て：%2</translation>
    </message>
</context>
<context>
    <name>Frontdesk::MergeForm</name>
    <message>
        <source>Merge with</source>
        <translation>統合先</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>統合する</translation>
    </message>
    <message>
        <source>Merge “%1” with another tag</source>
        <translation>「%1」を別のタグと統合</translation>
    </message>
    <message>
        <source>Find the other tag</source>
        <translation>もう一方のタグを探す</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Choose the tag that stays.</source>
        <translation>残すタグを選んでください。</translation>
    </message>
    <message>
        <source>How many customers that concerns cannot be counted now.</source>
        <translation>対象のお客様の人数を今は数えられません。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %Ln customers.</source>
        <translation>
            <numerusform>「%1」は %Ln 人の顧客に付いています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have both.</source>
        <translation>
            <numerusform>両方が付いているのは %Ln 人です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Afterwards %Ln have “%1”.</source>
        <translation>
            <numerusform>統合後は %Ln 人に「%1」が付きます。</numerusform>
        </translation>
    </message>
    <message>
        <source>For 30 days it can be taken back by restoring “%1”.</source>
        <translation>30 日以内なら「%1」を復元して元に戻せます。</translation>
    </message>
</context>
<context>
    <name>Frontdesk::MissedNews</name>
    <message numerus="yes">
        <source>%n customers wrote while you were away</source>
        <translation>
            <numerusform>離席中に %n 人のお客様からメッセージがありました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats asked for you while you were away</source>
        <translation>
            <numerusform>離席中に %n 件のチャットで対応を求められました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::ModeTabs</name>
    <message>
        <source>Reply</source>
        <comment>tab: to the customer</comment>
        <translation>返信</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>tab: to colleagues</comment>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Reply or note</source>
        <translation>返信またはメモ</translation>
    </message>
    <message>
        <source>Write to the customer</source>
        <translation>お客様に書く</translation>
    </message>
    <message>
        <source>Write to colleagues; customers never see it</source>
        <translation>同僚に書く（お客様には表示されません）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a tab is for, its key</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Customers never see it</source>
        <translation>お客様には表示されません</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <comment>time of day</comment>
        <translation>下書きを保存しました %1</translation>
    </message>
</context>
<context>
    <name>Frontdesk::NoChat</name>
    <message>
        <source>Choose a conversation</source>
        <translation>会話を選んでください</translation>
    </message>
    <message>
        <source>New messages arrive here.</source>
        <translation>新しいメッセージはここに届きます。</translation>
    </message>
</context>
<context>
    <name>Frontdesk::NoteEdits</name>
    <message>
        <source>Edits of the note</source>
        <translation>メモの編集履歴</translation>
    </message>
    <message>
        <source>Asking for the edits…</source>
        <translation>編集履歴を取得しています…</translation>
    </message>
    <message>
        <source>Nobody has written a note yet.</source>
        <translation>まだ誰もメモを書いていません。</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>Frontdesk::NoteFileRow</name>
    <message>
        <source>Waits until the relay has it</source>
        <translation>中継サーバーに届くのを待っています</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>who noted a file, when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Open: %1, %2</source>
        <comment>name of a file, who noted it and when</comment>
        <translation>開く：%1、%2</translation>
    </message>
    <message>
        <source>The file is not at the relay yet</source>
        <translation>ファイルはまだ中継サーバーにありません</translation>
    </message>
    <message>
        <source>The relay does not have the file any more</source>
        <translation>このファイルはもう中継サーバーにありません</translation>
    </message>
</context>
<context>
    <name>Frontdesk::NoteFileSection</name>
    <message>
        <source>Attach a file for colleagues</source>
        <translation>同僚向けのファイルを添付</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>さらに表示</translation>
    </message>
    <message>
        <source>Files for colleagues</source>
        <translation>同僚向けのファイル</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a file, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>At most %n files at a time.</source>
        <translation>
            <numerusform>一度に追加できるファイルは %n 件までです。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::NotePad</name>
    <message>
        <source>Internal note</source>
        <translation>社内メモ</translation>
    </message>
    <message>
        <source>Note to colleagues</source>
        <translation>同僚へのメモ</translation>
    </message>
    <message>
        <source>Write to colleagues, @ and a name to tell somebody</source>
        <translation>同僚へのメモを書く。@ と名前で知らせます</translation>
    </message>
    <message>
        <source>Mention a colleague</source>
        <translation>同僚をメンション</translation>
    </message>
    <message>
        <source>Back to the reply</source>
        <translation>返信に戻る</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>メモを追加</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a file, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>ファイルを添付</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message numerus="yes">
        <source>A note takes %n files. Add it, then attach the rest to the next one.</source>
        <translation>
            <numerusform>1 つのメモに添付できるファイルは %n 個です。追加してから、残りを次のメモに添付してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>tmr 10:00, fri 15:00, 3d…</source>
        <comment>as somebody would type a time</comment>
        <translation>明日 10:00、金曜 15:00、3日後…</translation>
    </message>
    <message>
        <source>No time to come</source>
        <translation>これからの日時ではありません</translation>
    </message>
    <message>
        <source>Make it a to-do</source>
        <translation>タスクにする</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>期限なし</translation>
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
        <translation>メモに期限を付ける</translation>
    </message>
    <message>
        <source>A note with a time is a to-do of yours as well</source>
        <translation>期限付きのメモは自分のタスクにもなります</translation>
    </message>
    <message>
        <source>A file is still being prepared</source>
        <translation>まだ準備中のファイルがあります</translation>
    </message>
</context>
<context>
    <name>Frontdesk::NoteSection</name>
    <message>
        <source>Write a note</source>
        <translation>メモを書く</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>元のままにする</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>メモを編集</translation>
    </message>
    <message>
        <source>Edits of the note</source>
        <translation>メモの編集履歴</translation>
    </message>
    <message>
        <source>Make a to-do of the note</source>
        <translation>メモからタスクを作成</translation>
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
        <translation>通知はこのように表示されます。</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>新着メッセージ</translation>
    </message>
    <message>
        <source>New messages: %1</source>
        <translation>新着メッセージ：%1</translation>
    </message>
    <message>
        <source>and %1 before</source>
        <translation>ほか %1 件</translation>
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
        <translation>%1 があなた宛て：%2</translation>
    </message>
    <message>
        <source>%1 asks for you in a note</source>
        <comment>colleague</comment>
        <translation>%1 がメモであなたを呼んでいます</translation>
    </message>
    <message>
        <source>This chat is yours now</source>
        <translation>このチャットはあなたの担当になりました</translation>
    </message>
    <message>
        <source>%1 gave this chat to you</source>
        <comment>colleague</comment>
        <translation>%1 がこのチャットをあなたに割り当てました</translation>
    </message>
    <message>
        <source>Back: its snooze is over</source>
        <translation>再表示：スヌーズの時間が終わりました</translation>
    </message>
    <message numerus="yes">
        <source>%n chats ask for you</source>
        <translation>
            <numerusform>%n 件のチャットがあなたを待っています</numerusform>
        </translation>
    </message>
    <message>
        <source>A VIP has waited for an answer since %1</source>
        <translation>VIP が %1 から返信を待っています</translation>
    </message>
    <message>
        <source>Has waited for an answer since %1</source>
        <translation>%1 から返信を待っています</translation>
    </message>
    <message>
        <source>Perhaps not sent: %1</source>
        <comment>why</comment>
        <translation>送信されていない可能性があります：%1</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <comment>why</comment>
        <translation>未送信：%1</translation>
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
        <translation>未読の通知はありません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Not sent · %1</source>
        <comment>customer, account</comment>
        <translation>未送信 · %1</translation>
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
        <translation>今すぐ表示してみる</translation>
    </message>
    <message>
        <source>What it looks and sounds like</source>
        <translation>表示と音の確認</translation>
    </message>
    <message>
        <source>Without what the customer wrote</source>
        <translation>お客様の文章を表示しない</translation>
    </message>
    <message>
        <source>Every chat</source>
        <translation>すべてのチャット</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>通知しない</translation>
    </message>
    <message>
        <source>Tell me about</source>
        <translation>通知する対象</translation>
    </message>
    <message>
        <source>As for all accounts</source>
        <translation>すべてのアカウントと同じ</translation>
    </message>
    <message>
        <source>One account</source>
        <translation>アカウント別</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>おやすみモード</translation>
    </message>
    <message>
        <source>What comes meanwhile makes no sound and shows nothing; it waits in the inbox.</source>
        <translation>この間に届いたものは、音も表示も出さず、受信箱で待ちます。</translation>
    </message>
    <message>
        <source>VIP customers get through</source>
        <translation>VIP のお客様は通知する</translation>
    </message>
    <message>
        <source>My chats</source>
        <translation>自分の会話</translation>
    </message>
    <message>
        <source>None</source>
        <comment>sound</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>As the desktop has it</source>
        <translation>デスクトップの設定に従う</translation>
    </message>
    <message>
        <source>Chime</source>
        <comment>sound</comment>
        <translation>チャイム</translation>
    </message>
    <message>
        <source>Drop</source>
        <comment>sound</comment>
        <translation>しずく</translation>
    </message>
    <message>
        <source>Knock</source>
        <comment>sound</comment>
        <translation>ノック</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音</translation>
    </message>
    <message>
        <source>As its account says</source>
        <translation>アカウントの設定に従う</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>常に</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>One view</source>
        <translation>ビュー別</translation>
    </message>
    <message>
        <source>View</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>Tell me about its conversations</source>
        <translation>この中の会話を知らせる</translation>
    </message>
    <message>
        <source>Every chat, in the list only</source>
        <translation>すべての会話、一覧にだけ</translation>
    </message>
    <message>
        <source>Each account its own</source>
        <comment>sound</comment>
        <translation>アカウントごとの音</translation>
    </message>
</context>
<context>
    <name>Frontdesk::OutboxPanel</name>
    <message>
        <source>Outbox</source>
        <translation>送信箱</translation>
    </message>
    <message>
        <source>Outbox · %1</source>
        <translation>送信箱 · %1</translation>
    </message>
    <message>
        <source>Everything has been sent.</source>
        <translation>すべて送信しました。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%n entries could not be read from the disk. They are kept in outbox.log.bad.</source>
        <translation>
            <numerusform>%n 件をディスクから読み込めませんでした。outbox.log.bad に保存しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait</source>
        <comment>replies, notes and changes</comment>
        <translation>
            <numerusform>%n 件待機中</numerusform>
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
        <translation>未送信</translation>
    </message>
    <message>
        <source>Open chat</source>
        <translation>チャットを開く</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>LINE may have it already. Replies after it wait for your decision.</source>
        <translation>LINE に届いている可能性があります。以降の返信は判断を待っています。</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Waits for the connection</source>
        <translation>接続を待っています</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>受付不可</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>メモ：%1</translation>
    </message>
</context>
<context>
    <name>Frontdesk::Palette</name>
    <message>
        <source>Find people and commands</source>
        <translation>人とコマンドを検索</translation>
    </message>
    <message>
        <source>Name, account or command</source>
        <translation>名前、アカウント、コマンド</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Nothing has that name.</source>
        <translation>その名前のものはありません。</translation>
    </message>
    <message>
        <source>in its own window</source>
        <comment>opens a chat or a message</comment>
        <translation>別ウィンドウで</translation>
    </message>
    <message>
        <source>&gt; commands, @ people, / templates</source>
        <translation>&gt; コマンド、@ 人、/ テンプレート</translation>
    </message>
</context>
<context>
    <name>Frontdesk::PaletteModel</name>
    <message>
        <source>Opened lately</source>
        <translation>最近開いたもの</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>account, when the last message came</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · group of %2 · %3</source>
        <comment>account, members, when the last message came</comment>
        <translation>%1 · %2 人のグループ · %3</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Search messages for “%1”</source>
        <translation>「%1」をメッセージから検索</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
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
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>メモ：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>attribute of a customer, what stands in it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>タグ：%1</translation>
    </message>
    <message>
        <source>Company: %1</source>
        <translation>会社：%1</translation>
    </message>
</context>
<context>
    <name>Frontdesk::PaperDialog</name>
    <message>
        <source>Everything that is on this computer</source>
        <translation>このコンピューターにあるすべて</translation>
    </message>
    <message>
        <source>From one day to another</source>
        <translation>期間を指定</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Internal notes</source>
        <translation>社内メモ</translation>
    </message>
    <message>
        <source>Mask names of customers</source>
        <translation>お客様の名前を伏せる</translation>
    </message>
    <message>
        <source>Mask phone numbers and e-mail addresses</source>
        <translation>電話番号とメールアドレスを伏せる</translation>
    </message>
    <message>
        <source>Mask what stands in the details of the customer</source>
        <translation>お客様の詳細にある内容を伏せる</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF で保存…</translation>
    </message>
    <message>
        <source>Print the chat with %1</source>
        <translation>%1 とのチャットを印刷</translation>
    </message>
    <message>
        <source>Stopped. Nothing was printed or saved.</source>
        <translation>中止しました。何も印刷・保存されていません。</translation>
    </message>
    <message>
        <source>Who prints or saves a chat, and when, is kept in the relay’s records.</source>
        <translation>だれがいつチャットを印刷・保存したかは、中継サーバーに記録されます。</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>最初の日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後の日</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF で保存</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF ファイル (*.pdf)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message numerus="yes">
        <source>%n messages read</source>
        <translation>
            <numerusform>%n 件のメッセージを読み込みました</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>画像 %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n pages laid out</source>
        <translation>
            <numerusform>%n ページを配置しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 / %2 ページ</translation>
    </message>
    <message numerus="yes">
        <source>%n pages are made: %1</source>
        <translation>
            <numerusform>%n ページができました：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>They begin on %1.</source>
        <translation>%1 から始まります。</translation>
    </message>
    <message>
        <source>Older messages did not come: %1</source>
        <translation>古いメッセージは取得できませんでした：%1</translation>
    </message>
    <message>
        <source>The first day is after the last.</source>
        <translation>最初の日が最後の日より後です。</translation>
    </message>
</context>
<context>
    <name>Frontdesk::PaperItems</name>
    <message>
        <source>Chat with %1</source>
        <translation>%1 とのチャット</translation>
    </message>
    <message numerus="yes">
        <source>%n messages, %1 to %2</source>
        <translation>
            <numerusform>メッセージ %n 件、%1 から %2 まで</numerusform>
        </translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation>時刻は %1</translation>
    </message>
    <message>
        <source>Printed by %1, %2, on %3</source>
        <comment>who, organisation, when</comment>
        <translation>%3 に %1（%2）が印刷</translation>
    </message>
    <message>
        <source>Parts of names, numbers or details are masked</source>
        <translation>名前、番号、詳細の一部は伏せてあります</translation>
    </message>
    <message>
        <source>With internal notes</source>
        <translation>社内メモを含む</translation>
    </message>
    <message>
        <source>Without internal notes</source>
        <translation>社内メモを含まない</translation>
    </message>
    <message>
        <source>%1 · %2 · printed by %3, %4</source>
        <comment>account, time zone, who, when</comment>
        <translation>%1 · %2 · %4 に %3 が印刷</translation>
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
        <translation>%1 / %2 ページ</translation>
    </message>
</context>
<context>
    <name>Frontdesk::PasswordField</name>
    <message>
        <source>Hide password</source>
        <translation>パスワードを隠す</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>パスワードを表示</translation>
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
        <translation>メッセージはこのコンピューターにありません</translation>
    </message>
    <message>
        <source>Open the conversation of %1, %2, handled by %3: %4</source>
        <comment>days, account, name, last words</comment>
        <translation>%1 の会話を開く、%2、対応者 %3: %4</translation>
    </message>
    <message>
        <source>nobody known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation>終了：%1</translation>
    </message>
</context>
<context>
    <name>Frontdesk::PeriodSection</name>
    <message>
        <source>Show more</source>
        <translation>さらに表示</translation>
    </message>
    <message>
        <source>Earlier conversations</source>
        <translation>以前の会話</translation>
    </message>
    <message>
        <source>Older messages are at the relay; what was closed there is listed once the chat has been read back so far.</source>
        <translation>以前のメッセージは中継サーバーにあります。そこまでさかのぼって読み込むと、終了した会話がここに表示されます。</translation>
    </message>
</context>
<context>
    <name>Frontdesk::PersonFields</name>
    <message>
        <source>Known in other accounts</source>
        <translation>ほかのアカウントでわかっていること</translation>
    </message>
    <message>
        <source>%1: %2, from %3</source>
        <comment>field, value, account</comment>
        <translation>%1：%2、%3 より</translation>
    </message>
    <message>
        <source>Chosen when the customers were linked</source>
        <translation>お客様をリンクしたときに選ばれました</translation>
    </message>
    <message>
        <source>The newest of what is known of the person</source>
        <translation>この人について最も新しい情報</translation>
    </message>
</context>
<context>
    <name>Frontdesk::PersonHints</name>
    <message>
        <source>Maybe the same person</source>
        <translation>同一人物かもしれません</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>名前はまだありません</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>リンク…</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>同一人物ではない</translation>
    </message>
    <message>
        <source>Link with %1 of %2: %3</source>
        <comment>customer, account, reasons</comment>
        <translation>%2 の %1 とリンク：%3</translation>
    </message>
    <message>
        <source>%1 of %2 is not the same person</source>
        <comment>customer, account</comment>
        <translation>%2 の %1 は同一人物ではない</translation>
    </message>
</context>
<context>
    <name>Frontdesk::PersonLinks</name>
    <message>
        <source>Customer unlinked</source>
        <translation>お客様のリンクを解除しました</translation>
    </message>
    <message>
        <source>No customer is open</source>
        <translation>お客様が開かれていません</translation>
    </message>
    <message>
        <source>The customer is linked to no other</source>
        <translation>このお客様はほかの誰ともリンクされていません</translation>
    </message>
    <message>
        <source>Customers linked</source>
        <translation>お客様をリンクしました</translation>
    </message>
    <message>
        <source>Not suggested again</source>
        <translation>今後は提案しません</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>このお客様</translation>
    </message>
</context>
<context>
    <name>Frontdesk::PersonRow</name>
    <message>
        <source>There is no chat with this account yet</source>
        <translation>このアカウントとの会話はまだありません</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>channel, state of the work, time of the last message</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Open the chat with %1, %2, %3, last message %4</source>
        <comment>account, channel, state, time</comment>
        <translation>%1 との会話を開く、%2、%3、最後のメッセージ %4</translation>
    </message>
</context>
<context>
    <name>Frontdesk::PersonSection</name>
    <message>
        <source>Link to another customer…</source>
        <translation>別のお客様とリンク…</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>同一人物</translation>
    </message>
    <message>
        <source>Show this account only</source>
        <translation>このアカウントのみ表示</translation>
    </message>
    <message>
        <source>Show all in one</source>
        <translation>まとめて表示</translation>
    </message>
    <message>
        <source>Not the same person: %1</source>
        <comment>account</comment>
        <translation>同一人物ではない：%1</translation>
    </message>
    <message>
        <source>How the customer was linked</source>
        <translation>お客様のリンクの経緯</translation>
    </message>
</context>
<context>
    <name>Frontdesk::PersonText</name>
    <message>
        <source>same user id</source>
        <translation>ユーザー ID が同じ</translation>
    </message>
    <message>
        <source>same member number</source>
        <translation>会員番号が同じ</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation>メールアドレスが同じ</translation>
    </message>
    <message>
        <source>same phone number</source>
        <translation>電話番号が同じ</translation>
    </message>
    <message>
        <source>same picture and name</source>
        <translation>画像と名前が同じ</translation>
    </message>
    <message>
        <source>came by our invitation</source>
        <translation>こちらの案内で来た</translation>
    </message>
    <message>
        <source>%1 linked %2 with %3</source>
        <comment>colleague, customer, customer</comment>
        <translation>%1 が %2 を %3 とリンクしました</translation>
    </message>
    <message>
        <source>%1 unlinked %2 from %3</source>
        <comment>colleague, customer, customer</comment>
        <translation>%1 が %2 と %3 のリンクを解除しました</translation>
    </message>
    <message>
        <source>%1 said that %2 and %3 are not the same</source>
        <comment>colleague, customer, customer</comment>
        <translation>%1 が、%2 と %3 は同一人物ではないと判断しました</translation>
    </message>
    <message>
        <source>%1 no longer says that %2 and %3 are not the same</source>
        <comment>colleague, customer, customer</comment>
        <translation>%1 が、%2 と %3 は同一人物ではないという判断を取り消しました</translation>
    </message>
</context>
<context>
    <name>Frontdesk::PinCommands</name>
    <message>
        <source>Pin for the team</source>
        <translation>チームにピン留め</translation>
    </message>
    <message>
        <source>Pin for me</source>
        <translation>自分用にピン留め</translation>
    </message>
    <message>
        <source>Regulars, this week, to call…</source>
        <translation>常連、今週、要電話…</translation>
    </message>
</context>
<context>
    <name>Frontdesk::PinForm</name>
    <message>
        <source>Pin as</source>
        <translation>ピン留めの名前</translation>
    </message>
    <message>
        <source>Pin this message</source>
        <translation>このメッセージをピン留め</translation>
    </message>
    <message>
        <source>Address, size, promised price…</source>
        <translation>住所、サイズ、約束した価格など</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>ピン留め</translation>
    </message>
</context>
<context>
    <name>Frontdesk::PinList</name>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Pins of all chats</source>
        <translation>すべてのチャットのピン留め</translation>
    </message>
    <message>
        <source>What it says, a customer, an account</source>
        <translation>内容、お客様、アカウント</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Nothing is pinned yet. Pin a message from its menu, or with P.</source>
        <translation>まだピン留めはありません。メッセージのメニューか P キーでピン留めできます。</translation>
    </message>
    <message>
        <source>No pin is like that.</source>
        <translation>当てはまるピン留めはありません。</translation>
    </message>
</context>
<context>
    <name>Frontdesk::PinStrip</name>
    <message>
        <source>Previous pin</source>
        <translation>前のピン留め</translation>
    </message>
    <message>
        <source>Next pin</source>
        <translation>次のピン留め</translation>
    </message>
    <message>
        <source>Pins of all chats</source>
        <translation>すべてのチャットのピン留め</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>which of how many</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Pinned %1 of %2: %3</source>
        <translation>ピン留め %1 / %2：%3</translation>
    </message>
    <message>
        <source>Show in the chat</source>
        <translation>チャットで表示</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>ピン留めを外す</translation>
    </message>
</context>
<context>
    <name>Frontdesk::PlayMode</name>
    <message>
        <source>Nobody else is waiting</source>
        <translation>ほかに待っている人はいません</translation>
    </message>
    <message>
        <source>No conversation is open</source>
        <translation>会話が開かれていません</translation>
    </message>
    <message>
        <source>Nothing is written yet</source>
        <translation>まだ何も書かれていません</translation>
    </message>
</context>
<context>
    <name>Frontdesk::PresenceBar</name>
    <message>
        <source>A colleague</source>
        <translation>同僚</translation>
    </message>
    <message>
        <source>%1 is writing…</source>
        <translation>%1 が入力中…</translation>
    </message>
    <message>
        <source>%1 is viewing</source>
        <translation>%1 が閲覧中</translation>
    </message>
    <message>
        <source>%1 and %2 are writing…</source>
        <translation>%1 と %2 が入力中…</translation>
    </message>
    <message>
        <source>%1 and %2 are viewing</source>
        <translation>%1 と %2 が閲覧中</translation>
    </message>
    <message numerus="yes">
        <source>%n colleagues are writing…</source>
        <translation>
            <numerusform>同僚 %n 人が入力中…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n colleagues are viewing</source>
        <translation>
            <numerusform>同僚 %n 人が閲覧中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::ProfileSection</name>
    <message>
        <source>Profile</source>
        <translation>プロフィール</translation>
    </message>
    <message>
        <source>LINE name</source>
        <translation>LINE の名前</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>友だち</translation>
    </message>
    <message>
        <source>LINE has told no profile of this customer yet.</source>
        <translation>このお客様のプロフィールはまだ LINE から届いていません。</translation>
    </message>
    <message>
        <source>LINE, %1</source>
        <comment>age of a profile</comment>
        <translation>LINE、%1</translation>
    </message>
    <message>
        <source>LINE</source>
        <comment>where something is known from</comment>
        <translation>LINE</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>date</comment>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>LINE does not tell</source>
        <translation>LINE からは不明</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>友だち追加の経路</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
</context>
<context>
    <name>Frontdesk::QrCode</name>
    <message>
        <source>QR code</source>
        <translation>QR コード</translation>
    </message>
</context>
<context>
    <name>Frontdesk::QueryField</name>
    <message>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
</context>
<context>
    <name>Frontdesk::QuickReplyEdits</name>
    <message>
        <source>Add quick reply</source>
        <translation>クイックリプライを追加</translation>
    </message>
    <message>
        <source>Quick replies</source>
        <translation>クイックリプライ</translation>
    </message>
    <message>
        <source>Buttons below the last message, on phones only. They go when anybody writes.</source>
        <translation>最後のメッセージの下に表示されるボタンです。スマートフォンだけに表示され、誰かがメッセージを送ると消えます。</translation>
    </message>
    <message>
        <source>Words on quick reply %1</source>
        <translation>クイックリプライ %1 の文字</translation>
    </message>
    <message>
        <source>What the customer says with it</source>
        <translation>お客様が送る言葉</translation>
    </message>
    <message>
        <source>Leave out quick reply %1</source>
        <translation>クイックリプライ %1 を外す</translation>
    </message>
    <message>
        <source>What quick reply %1 does</source>
        <translation>クイックリプライ %1 の動作</translation>
    </message>
    <message>
        <source>Says words</source>
        <translation>言葉を送る</translation>
    </message>
    <message>
        <source>Opens an address</source>
        <translation>アドレスを開く</translation>
    </message>
    <message>
        <source>Sends data</source>
        <translation>データを送る</translation>
    </message>
    <message>
        <source>Asks for a day or time</source>
        <translation>日付や時刻をたずねる</translation>
    </message>
    <message>
        <source>Asks for a place</source>
        <translation>位置をたずねる</translation>
    </message>
    <message>
        <source>Opens the camera</source>
        <translation>カメラを開く</translation>
    </message>
    <message>
        <source>Opens the photos</source>
        <translation>写真を開く</translation>
    </message>
    <message>
        <source>Copies words</source>
        <translation>言葉をコピーする</translation>
    </message>
    <message>
        <source>What quick reply %1 asks for</source>
        <translation>クイックリプライ %1 がたずねるもの</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>A time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>A day and a time</source>
        <translation>日付と時刻</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Data for your other systems</source>
        <translation>他のシステムに渡すデータ</translation>
    </message>
    <message>
        <source>Words that are copied</source>
        <translation>コピーされる言葉</translation>
    </message>
    <message>
        <source>LINE takes thirteen quick replies</source>
        <translation>LINE のクイックリプライは 13 個までです</translation>
    </message>
</context>
<context>
    <name>Frontdesk::QuietTimes</name>
    <message>
        <source>This account has times of its own</source>
        <translation>このアカウントは独自の時間帯を使う</translation>
    </message>
    <message>
        <source>Do not disturb at these times</source>
        <translation>この時間帯はおやすみモードにする</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>すべてのアカウント</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>曜日</translation>
    </message>
    <message>
        <source>Quiet on that day</source>
        <translation>その曜日の設定</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>As every day</source>
        <translation>毎日と同じ</translation>
    </message>
    <message>
        <source>At these times</source>
        <translation>次の時間帯</translation>
    </message>
    <message>
        <source>At no time</source>
        <translation>設定しない</translation>
    </message>
    <message>
        <source>The whole day</source>
        <translation>終日</translation>
    </message>
    <message>
        <source>Quiet on public holidays of Taiwan</source>
        <translation>台湾の祝日は終日おやすみモード</translation>
    </message>
    <message>
        <source>Quiet on public holidays of Thailand</source>
        <translation>タイの祝日は終日おやすみモード</translation>
    </message>
    <message>
        <source>Quiet on public holidays of Japan</source>
        <translation>日本の祝日は終日おやすみモード</translation>
    </message>
    <message>
        <source>Known from %1 to %2</source>
        <translation>%1年から%2年までのデータ</translation>
    </message>
</context>
<context>
    <name>Frontdesk::Rail</name>
    <message>
        <source>Connect account</source>
        <translation>アカウントを接続</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>送信箱</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Find people and commands</source>
        <translation>人とコマンドを検索</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Pages, views and accounts</source>
        <translation>ページ、ビュー、アカウント</translation>
    </message>
    <message>
        <source>About the account…</source>
        <translation>アカウントについて…</translation>
    </message>
    <message>
        <source>Move up</source>
        <comment>an account</comment>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <comment>an account</comment>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Sort by name</source>
        <translation>名前順に並べる</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>受信箱</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>My tasks</source>
        <translation>マイタスク</translation>
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
        <translation>%1 までおやすみモード</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>おやすみモードの時間帯</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>The last message was here %1 after it reached the relay; today 95 of 100 within %2</source>
        <translation>最新のメッセージは中継サーバー到着の %1 後に届きました。今日は 100 件中 95 件が %2 以内です</translation>
    </message>
</context>
<context>
    <name>Frontdesk::RailModel</name>
    <message>
        <source>Views</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>%1, view</source>
        <translation>%1、ビュー</translation>
    </message>
    <message numerus="yes">
        <source>%1, view, %n conversations</source>
        <translation>
            <numerusform>%1、ビュー、会話 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>page, how much waits there</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n conversations wait</source>
        <translation>
            <numerusform>%1、%n 件の会話が返信待ち</numerusform>
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
        <translation>お客様への既読表示</translation>
    </message>
    <message>
        <source>This has no effect now: with chat off in LINE’s settings of the account, LINE marks everything as read by itself. Turn chat on there.</source>
        <translation>現在は効果がありません。LINE 側の設定でこのアカウントのチャットがオフのため、LINE がすべてを自動的に既読にします。LINE 側でチャットをオンにしてください。</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>表示しない</translation>
    </message>
    <message>
        <source>When somebody opens the chat</source>
        <translation>誰かが会話を開いたとき</translation>
    </message>
    <message>
        <source>When somebody answers</source>
        <translation>誰かが返信したとき</translation>
    </message>
    <message>
        <source>Only when somebody asks for it</source>
        <translation>誰かが指定したときだけ</translation>
    </message>
    <message>
        <source>Asking the relay…</source>
        <translation>中継サーバーに問い合わせています…</translation>
    </message>
    <message>
        <source>Kept, for everybody</source>
        <translation>保存しました（全員に適用）</translation>
    </message>
</context>
<context>
    <name>Frontdesk::RefusedBar</name>
    <message>
        <source>Leave it</source>
        <translation>このままにする</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未実行</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>refused changes</comment>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Do it anyway</source>
        <translation>それでも実行</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ReplyCost</name>
    <message>
        <source>Free %1 s</source>
        <translation>無料 %1 秒</translation>
    </message>
    <message>
        <source>then Push</source>
        <translation>その後プッシュ</translation>
    </message>
    <message>
        <source>then Push · %1</source>
        <translation>その後プッシュ · %1</translation>
    </message>
    <message>
        <source>A reply is free now, %1</source>
        <translation>今の返信は無料です。%1</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>プッシュ</translation>
    </message>
    <message>
        <source>Push · %1</source>
        <translation>プッシュ · %1</translation>
    </message>
    <message>
        <source>This account always pushes</source>
        <translation>このアカウントは常にプッシュです</translation>
    </message>
    <message>
        <source>The free minute is over</source>
        <translation>無料の 1 分は過ぎました</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>上限なし</translation>
    </message>
    <message>
        <source>none left</source>
        <translation>残りなし</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ScheduleBar</name>
    <message>
        <source>Not scheduled: %1</source>
        <translation>予約できませんでした：%1</translation>
    </message>
    <message>
        <source>Not sent %1: the relay was away</source>
        <comment>today, 14:05</comment>
        <translation>%1 に送信されませんでした：中継サーバーが停止していました</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>停止しました：%1</translation>
    </message>
    <message>
        <source>Scheduled for %1</source>
        <comment>today, 14:05</comment>
        <translation>%1 に予約済み</translation>
    </message>
    <message>
        <source>%1 scheduled it for %2</source>
        <comment>a colleague; today, 14:05</comment>
        <translation>%1が %2 に予約</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>今すぐ送信</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Take the text back</source>
        <translation>文章を戻す</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>scheduled replies</comment>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::ScheduleEditor</name>
    <message>
        <source>Schedule</source>
        <translation>予約する</translation>
    </message>
    <message>
        <source>Edit the scheduled reply</source>
        <translation>予約した返信を編集</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>“%1” is still to be filled.</source>
        <translation>「%1」がまだ入力されていません。</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ScheduleForm</name>
    <message>
        <source>Schedule</source>
        <translation>予約する</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>あとで送信</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ScheduleWords</name>
    <message>
        <source>today, %1</source>
        <comment>time</comment>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <comment>time</comment>
        <translation>明日 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>In 1 hour · %1</source>
        <translation>1 時間後 · %1</translation>
    </message>
    <message>
        <source>This evening · %1</source>
        <translation>今日の夕方 · %1</translation>
    </message>
    <message>
        <source>Tomorrow · %1</source>
        <translation>明日 · %1</translation>
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
        <translation>自分の</translation>
    </message>
    <message>
        <source>Everybody’s</source>
        <translation>全員の</translation>
    </message>
    <message>
        <source>Scheduled replies</source>
        <translation>予約した返信</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Nothing is scheduled. Alt+Enter in a reply sends it later.</source>
        <translation>予約はありません。返信で Alt+Enter を押すとあとで送信できます。</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ScheduledRow</name>
    <message>
        <source>Open chat</source>
        <translation>チャットを開く</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>今すぐ送信</translation>
    </message>
    <message>
        <source>Take the text back</source>
        <translation>文章を戻す</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取り消す</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ScopeChooser</name>
    <message>
        <source>Only me</source>
        <translation>自分だけ</translation>
    </message>
    <message>
        <source>A team</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Some accounts</source>
        <translation>一部のアカウント</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Who finds it</source>
        <translation>使える人</translation>
    </message>
    <message>
        <source>Which team</source>
        <translation>どのチーム</translation>
    </message>
    <message>
        <source>Which accounts</source>
        <translation>どのアカウント</translation>
    </message>
</context>
<context>
    <name>Frontdesk::SearchFilters</name>
    <message>
        <source>All accounts</source>
        <translation>すべてのアカウント</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>同僚</translation>
    </message>
    <message>
        <source>Narrow the search</source>
        <translation>検索を絞り込む</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>書いた人</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>演算子</translation>
    </message>
</context>
<context>
    <name>Frontdesk::SearchModel</name>
    <message>
        <source>Older, from the relay</source>
        <translation>中継サーバーの古いメッセージ</translation>
    </message>
</context>
<context>
    <name>Frontdesk::SearchPage</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search every message</source>
        <translation>すべてのメッセージを検索</translation>
    </message>
    <message>
        <source>From one character on, in any script; Traditional finds Simplified. Narrow it with operators such as from:, oa:, has:image and before:2026-05.</source>
        <translation>1 文字から、どの文字でも検索できます。繁体字で簡体字も見つかります。from:、oa:、has:image、before:2026-05 などの演算子で絞り込めます。</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>見つかりませんでした</translation>
    </message>
    <message>
        <source>All of it has to be true of one message. Take a part away.</source>
        <translation>すべての条件が 1 件のメッセージに当てはまる必要があります。条件を減らしてください。</translation>
    </message>
    <message>
        <source>Another spelling, or fewer characters, may find it.</source>
        <translation>別の表記や、より少ない文字で見つかるかもしれません。</translation>
    </message>
    <message>
        <source>This cannot be searched for</source>
        <translation>この条件では検索できません</translation>
    </message>
    <message>
        <source>The search failed</source>
        <translation>検索に失敗しました</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>メッセージ %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n messages</source>
        <translation>
            <numerusform>メッセージ %n 件超</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 ms</source>
        <comment>number of messages, time it took</comment>
        <translation>%1 · %2 ミリ秒</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Ask the relay for older ones</source>
        <translation>中継サーバーで古いメッセージを探す</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>The relay is looking for older messages…</source>
        <translation>中継サーバーが古いメッセージを探しています…</translation>
    </message>
    <message>
        <source>The relay has looked back to %1…</source>
        <translation>中継サーバーが %1 まで探しました…</translation>
    </message>
    <message>
        <source>The relay has looked back to %1. There may be more.</source>
        <translation>中継サーバーが %1 まで探しました。まだあるかもしれません。</translation>
    </message>
    <message>
        <source>These are all; the relay has no older ones.</source>
        <translation>これですべてです。中継サーバーにこれより古いものはありません。</translation>
    </message>
    <message>
        <source>The relay has no older ones.</source>
        <translation>中継サーバーにこれより古いものはありません。</translation>
    </message>
    <message>
        <source>The relay could not be asked: %1</source>
        <translation>中継サーバーに問い合わせできませんでした：%1</translation>
    </message>
    <message>
        <source>The index is being made: older messages are missing until it is.</source>
        <translation>索引を作成中です。完了するまで古いメッセージは見つかりません。</translation>
    </message>
    <message>
        <source>This computer holds all messages since %1.</source>
        <translation>このコンピューターには %1 以降のすべてのメッセージがあります。</translation>
    </message>
    <message>
        <source>Offline: only this computer was searched, which holds all messages since %1.</source>
        <translation>オフライン：%1 以降のメッセージがあるこのコンピューターだけを検索しました。</translation>
    </message>
    <message>
        <source>Search in all messages</source>
        <translation>全メッセージを検索</translation>
    </message>
    <message>
        <source>Words, or from:, oa:, has:image, before: …</source>
        <translation>文字、または from:、oa:、has:image、before: など</translation>
    </message>
</context>
<context>
    <name>Frontdesk::SearchPreview</name>
    <message>
        <source>Open conversation</source>
        <translation>会話を開く</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>前後のメッセージ</translation>
    </message>
</context>
<context>
    <name>Frontdesk::SearchView</name>
    <message>
        <source>What was found</source>
        <translation>検索結果</translation>
    </message>
</context>
<context>
    <name>Frontdesk::SelectionBar</name>
    <message>
        <source>Assign</source>
        <translation>割り当て</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>スヌーズ</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>対応済みにする</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>選択を解除</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n 件を選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>社内メモ</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>フォロー</translation>
    </message>
    <message>
        <source>Read, or unread again</source>
        <translation>既読、または未読に戻す</translation>
    </message>
    <message>
        <source>Pin, or take off the pins</source>
        <translation>ピン留め、またはピンを外す</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
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
        <translation>%2 として%1</translation>
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
        <translation>このメッセージをもう一度送信しますか？</translation>
    </message>
    <message>
        <source>LINE may have delivered it already. The customer would get it twice.</source>
        <translation>LINE がすでに届けた可能性があります。お客様に 2 回届くことになります。</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>再送信</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>このままにする</translation>
    </message>
    <message>
        <source>This was not sent. Change it, then send it again.</source>
        <translation>このメッセージは送信されていません。修正してから、もう一度送信してください。</translation>
    </message>
</context>
<context>
    <name>Frontdesk::SettingsDialog</name>
    <message>
        <source>Enter sends, Shift+Enter starts a new line</source>
        <translation>Enter で送信、Shift+Enter で改行</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends, Enter starts a new line</source>
        <translation>Ctrl+Enter で送信、Enter で改行</translation>
    </message>
    <message>
        <source>No motion</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>Closing the window keeps Frontdesk running beside the clock</source>
        <translation>ウィンドウを閉じても Frontdesk を時計の横で動かし続ける</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>設定のページ</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>全体の大きさ</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Only where the desktop has a place for such icons; else closing ends it. “Quit” is in the menu of the icon.</source>
        <translation>そのようなアイコンの場所があるデスクトップでのみ有効です。ない場合は、閉じると終了します。「終了」はアイコンのメニューにあります。</translation>
    </message>
    <message>
        <source>At once</source>
        <comment>a reply leaves</comment>
        <translation>すぐに</translation>
    </message>
    <message numerus="yes">
        <source>After %n second(s)</source>
        <translation>
            <numerusform>%n 秒後</numerusform>
        </translation>
    </message>
    <message>
        <source>A reply leaves</source>
        <translation>返信を送るタイミング</translation>
    </message>
    <message>
        <source>Until it leaves, Esc brings it back into the field. Ctrl+Enter sends it without waiting, where Enter sends.</source>
        <translation>送信されるまでは、Esc で入力欄に呼び戻せます。Enter で送信する設定では、Ctrl+Enter で待たずに送信します。</translation>
    </message>
    <message>
        <source>Suggest templates while a customer waits for an answer</source>
        <translation>お客様が返事を待っている間、テンプレートを提案する</translation>
    </message>
    <message>
        <source>Learned on this computer from what colleagues answered; nothing leaves it.</source>
        <translation>同僚の返信からこのコンピューター上で学習します。外には何も送られません。</translation>
    </message>
    <message>
        <source>Only from what the list shows</source>
        <translation>一覧に表示中のものだけから</translation>
    </message>
    <message>
        <source>Stay in the chat</source>
        <translation>その会話にとどまる</translation>
    </message>
    <message>
        <source>Go to the next in the list</source>
        <translation>一覧の次へ進む</translation>
    </message>
    <message>
        <source>Go to the previous in the list</source>
        <translation>一覧の前へ戻る</translation>
    </message>
    <message>
        <source>After sending</source>
        <translation>送信後</translation>
    </message>
    <message>
        <source>VIPs first</source>
        <translation>VIP を先に</translation>
    </message>
    <message>
        <source>Who has waited longest</source>
        <translation>待ち時間の長い人から</translation>
    </message>
    <message>
        <source>Mine first</source>
        <translation>自分の担当を先に</translation>
    </message>
    <message>
        <source>Next who waits</source>
        <translation>次に待っている人</translation>
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
        <translation>言語</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>Customer fields</source>
        <translation>お客様の項目</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>My name</source>
        <translation>自分の名前</translation>
    </message>
</context>
<context>
    <name>Frontdesk::SetupPage</name>
    <message>
        <source>Later</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Connect the first Official Account</source>
        <translation>最初の公式アカウントを接続</translation>
    </message>
    <message>
        <source>Connect an Official Account</source>
        <translation>公式アカウントを接続</translation>
    </message>
    <message>
        <source>About ten minutes. You can leave at any time; what is connected stays.</source>
        <translation>約 10 分です。いつでも中断でき、接続した内容は残ります。</translation>
    </message>
    <message>
        <source>Channel data</source>
        <translation>チャネルの情報</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Check the connection</source>
        <translation>接続の確認</translation>
    </message>
    <message>
        <source>Colour and name</source>
        <translation>色と名前</translation>
    </message>
    <message>
        <source>From the LINE Developers console, tabs “Basic settings” and “Messaging API”. It is kept encrypted on the relay and never shown again.</source>
        <translation>LINE Developers コンソールの「チャネル基本設定」「Messaging API 設定」タブにあります。中継サーバーに暗号化して保存し、再び表示することはありません。</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>LINE sends what customers write to this address.</source>
        <translation>LINE はお客様のメッセージをこのアドレスに送ります。</translation>
    </message>
    <message>
        <source>Frontdesk has asked LINE about this account.</source>
        <translation>Frontdesk がこのアカウントについて LINE に問い合わせました。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Colour and letter tell everybody which account they answer from.</source>
        <translation>色と頭文字で、どのアカウントから返信するかが全員にわかります。</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ShowRead</name>
    <message>
        <source>%1 never shows customers that they were read</source>
        <translation>%1 はお客様に既読を表示しない設定です</translation>
    </message>
    <message>
        <source>The platform marks messages to %1 as read by itself: chat is off there</source>
        <translation>%1 はチャットがオフのため、プラットフォームが自動で既読にします</translation>
    </message>
    <message>
        <source>The customer is shown that you have read it</source>
        <translation>お客様に既読が表示されます</translation>
    </message>
</context>
<context>
    <name>Frontdesk::SignInPage</name>
    <message>
        <source>Relay address</source>
        <translation>中継サーバーのアドレス</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Stay signed in on this computer</source>
        <translation>このコンピューターでサインインしたままにする</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Work offline with what is on this computer</source>
        <translation>このコンピューターにあるデータでオフライン作業</translation>
    </message>
    <message>
        <source>With the account your administrator gave you</source>
        <translation>管理者から受け取ったアカウントで</translation>
    </message>
    <message>
        <source>Kept in the key ring of the system; where there is none, for this run only. The password is not kept.</source>
        <translation>システムのキーリングに保存します。キーリングがない場合は、今回の実行中だけ有効です。パスワードは保存しません。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Write the address of your relay.</source>
        <translation>中継サーバーのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Write your e-mail.</source>
        <translation>メールアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Write your password.</source>
        <translation>パスワードを入力してください。</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>サインイン中…</translation>
    </message>
</context>
<context>
    <name>Frontdesk::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
</context>
<context>
    <name>Frontdesk::SnoozeForm</name>
    <message>
        <source>Snooze until</source>
        <translation>スヌーズの期限</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>スヌーズ</translation>
    </message>
    <message>
        <source>Snooze until another time</source>
        <translation>別の時刻までスヌーズ</translation>
    </message>
    <message>
        <source>tmr 10:00, 3d, 90m, 24 Dec…</source>
        <comment>as somebody would type a time</comment>
        <translation>明日10時、3日後、90分、12月24日…</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>weekday, date, time</comment>
        <translation>%2（%1）%3</translation>
    </message>
    <message>
        <source>No time to come</source>
        <translation>これからの時刻ではありません</translation>
    </message>
</context>
<context>
    <name>Frontdesk::SteadySend</name>
    <message>
        <source>The list has just moved under the pointer. Send once more to send this to %1 as %2.</source>
        <comment>customer, account</comment>
        <translation>リストがポインターの下で動きました。もう一度送信すると、%2 から %1 に送信されます。</translation>
    </message>
    <message>
        <source>The chat has just changed by itself. Send once more to send this to %1 as %2.</source>
        <comment>customer, account</comment>
        <translation>チャットが自動的に切り替わりました。もう一度送信すると、%2 から %1 に送信されます。</translation>
    </message>
</context>
<context>
    <name>Frontdesk::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>ステップ %1 / %2：%3</translation>
    </message>
</context>
<context>
    <name>Frontdesk::StickerButton</name>
    <message>
        <source>Stickers</source>
        <translation>スタンプ</translation>
    </message>
</context>
<context>
    <name>Frontdesk::StickerChooser</name>
    <message>
        <source>Stickers</source>
        <translation>スタンプ</translation>
    </message>
    <message>
        <source>Stickers found</source>
        <translation>見つかったスタンプ</translation>
    </message>
    <message>
        <source>Sent lately</source>
        <translation>最近送信</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>words of a sticker, its package</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>No sticker answers to this.</source>
        <translation>これに合うスタンプはありません。</translation>
    </message>
    <message>
        <source>Pictures on LINE&apos;s page</source>
        <translation>LINE のページで画像を見る</translation>
    </message>
    <message>
        <source>A mood, a character or a number: thanks, Brown, 52002738…</source>
        <translation>気分、キャラクター、番号：ありがとう、52002738…</translation>
    </message>
    <message>
        <source>LINE does not give pictures of its stickers away: here are their words, or their numbers. The customer sees the picture.</source>
        <translation>LINE はスタンプの画像を提供していないため、ここでは言葉か番号で表示します。お客様には画像が表示されます。</translation>
    </message>
</context>
<context>
    <name>Frontdesk::SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>who wrote it</source>
        <translation>書いた人</translation>
    </message>
    <message>
        <source>in which account</source>
        <translation>どのアカウントか</translation>
    </message>
    <message>
        <source>how the customer is tagged</source>
        <translation>お客様のタグ</translation>
    </message>
    <message>
        <source>what comes with it</source>
        <translation>付いているもの</translation>
    </message>
    <message>
        <source>before a day: 2026-05-01, 7d</source>
        <translation>ある日より前：2026-05-01、7d</translation>
    </message>
    <message>
        <source>from a day on: 2026-05, yesterday</source>
        <translation>ある日以降：2026-05、yesterday</translation>
    </message>
    <message>
        <source>how the conversation is kept</source>
        <translation>会話の状態</translation>
    </message>
    <message>
        <source>who handles it now</source>
        <translation>現在の対応者</translation>
    </message>
    <message>
        <source>where the work on it stands</source>
        <translation>対応の進み具合</translation>
    </message>
</context>
<context>
    <name>Frontdesk::SuggestionStrip</name>
    <message>
        <source>Suggested templates</source>
        <translation>提案されたテンプレート</translation>
    </message>
    <message>
        <source>Insert “%1”</source>
        <translation>「%1」を挿入</translation>
    </message>
</context>
<context>
    <name>Frontdesk::TabButton</name>
    <message numerus="yes">
        <source>%n wait for an answer</source>
        <translation>
            <numerusform>返信待ち %n 件</numerusform>
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
        <translation>期限：%1 %2</translation>
    </message>
    <message>
        <source>Given by a rule</source>
        <translation>ルールが付けました</translation>
    </message>
    <message>
        <source>Given by an integration</source>
        <translation>連携システムが付けました</translation>
    </message>
</context>
<context>
    <name>Frontdesk::TagForm</name>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Tags of the customer</source>
        <translation>お客様のタグ</translation>
    </message>
    <message>
        <source>Find or make a tag</source>
        <translation>タグを検索または作成</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Make “%1”</source>
        <translation>「%1」を作成</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>tag, its group</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>For how long the tag is given</source>
        <translation>タグの有効期間</translation>
    </message>
    <message>
        <source>Ends at another time…</source>
        <translation>別の日時に終了…</translation>
    </message>
    <message>
        <source>Write when the tag ends: a day, or a day and a time to come</source>
        <translation>タグがいつ終わるかを、これからの日付または日時で入力してください</translation>
    </message>
</context>
<context>
    <name>Frontdesk::TagPage</name>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新しいタグ</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>タグを追加</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>of tags</comment>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>統合…</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a tag</comment>
        <translation>削除</translation>
    </message>
    <message>
        <source>Restore</source>
        <comment>a tag</comment>
        <translation>復元</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Administrators change tags. Here you see what there is.</source>
        <translation>タグは管理者が変更します。ここでは今あるタグを確認できます。</translation>
    </message>
    <message>
        <source>Find a tag or a group</source>
        <translation>タグやグループを探す</translation>
    </message>
    <message>
        <source>Which tags</source>
        <translation>表示するタグ</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>すべてのタグ</translation>
    </message>
    <message>
        <source>Not given for %1 days</source>
        <translation>%1 日間使われていない</translation>
    </message>
    <message>
        <source>Removed tags</source>
        <translation>削除したタグ</translation>
    </message>
    <message>
        <source>Name of a new tag</source>
        <translation>新しいタグの名前</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>取り込む…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message numerus="yes">
        <source>%n tags</source>
        <translation>
            <numerusform>%n 個のタグ</numerusform>
        </translation>
    </message>
    <message>
        <source>No tag is listed.</source>
        <translation>表示するタグはありません。</translation>
    </message>
    <message>
        <source>%1 · can be restored until %2</source>
        <comment>tag, date</comment>
        <translation>%1 · %2 まで復元できます</translation>
    </message>
    <message>
        <source>Import tags</source>
        <translation>タグを取り込む</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>スプレッドシート (*.csv)</translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 changed, %3 as they were.</source>
        <translation>取り込み完了：新規 %1、変更 %2、変更なし %3。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 行目：%2</translation>
    </message>
    <message>
        <source>Export tags</source>
        <translation>タグを書き出す</translation>
    </message>
    <message>
        <source>tags</source>
        <comment>name of a file</comment>
        <translation>タグ</translation>
    </message>
    <message>
        <source>The tags were written to %1.</source>
        <translation>タグを %1 に書き出しました。</translation>
    </message>
</context>
<context>
    <name>Frontdesk::TagSpan</name>
    <message>
        <source>Ends in 7 days</source>
        <translation>7 日後に終了</translation>
    </message>
    <message>
        <source>Ends in 30 days</source>
        <translation>30 日後に終了</translation>
    </message>
    <message>
        <source>Ends in 90 days</source>
        <translation>90 日後に終了</translation>
    </message>
    <message>
        <source>Ends in a year</source>
        <translation>1 年後に終了</translation>
    </message>
    <message>
        <source>Never ends</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>When the tag ends</source>
        <translation>タグの終了日時</translation>
    </message>
    <message>
        <source>24 Dec, 3d, fri 18:00…</source>
        <comment>as somebody would type a time</comment>
        <translation>12月24日、3日後、金曜 18:00…</translation>
    </message>
    <message>
        <source>No time to come</source>
        <translation>これからの日時ではありません</translation>
    </message>
    <message>
        <source>End it then</source>
        <translation>この日時に終了</translation>
    </message>
    <message>
        <source>Ends %1, %2, %3</source>
        <comment>weekday, date, time</comment>
        <translation>%2（%1）%3 に終了</translation>
    </message>
</context>
<context>
    <name>Frontdesk::TagTableModel</name>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>of tags</comment>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>when a tag was</comment>
        <translation>削除日</translation>
    </message>
    <message>
        <source>Last given</source>
        <comment>when a tag was</comment>
        <translation>最終使用日</translation>
    </message>
</context>
<context>
    <name>Frontdesk::TaskForm</name>
    <message>
        <source>When</source>
        <comment>a to-do is due</comment>
        <translation>いつ</translation>
    </message>
    <message>
        <source>Keep the to-do</source>
        <translation>タスクを保存</translation>
    </message>
    <message>
        <source>New to-do</source>
        <translation>新しいタスク</translation>
    </message>
    <message>
        <source>Change the to-do</source>
        <translation>タスクを変更</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>すること</translation>
    </message>
    <message>
        <source>tmr 10:00, fri 15:00, 3d…</source>
        <comment>as somebody would type a time</comment>
        <translation>明日 10:00、金曜 15:00、3日後…</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>担当する人</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>頻度</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>同僚</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>一度だけ</translation>
    </message>
    <message>
        <source>No time to come</source>
        <translation>これからの日時ではありません</translation>
    </message>
</context>
<context>
    <name>Frontdesk::TaskNotices</name>
    <message>
        <source>To-do: %1</source>
        <comment>customer and account</comment>
        <translation>タスク：%1</translation>
    </message>
    <message>
        <source>It is due now.</source>
        <comment>a to-do</comment>
        <translation>期限になりました。</translation>
    </message>
    <message numerus="yes">
        <source>%n to-dos are due</source>
        <translation>
            <numerusform>%n 件のタスクが期限です</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::TaskRow</name>
    <message>
        <source>More about the to-do</source>
        <translation>タスクのその他の操作</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <comment>a to-do</comment>
        <translation>完了：%1</translation>
    </message>
    <message>
        <source>More about: %1</source>
        <comment>a to-do</comment>
        <translation>その他の操作：%1</translation>
    </message>
</context>
<context>
    <name>Frontdesk::TaskSection</name>
    <message>
        <source>New to-do</source>
        <translation>新しいタスク</translation>
    </message>
    <message>
        <source>To-dos</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Hide what is done</source>
        <translation>完了を隠す</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <comment>to-dos</comment>
        <translation>
            <numerusform>完了 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in My tasks</source>
        <translation>
            <numerusform>マイタスクにあと %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>Frontdesk::TaskWords</name>
    <message>
        <source>Today, %1</source>
        <comment>time</comment>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>Tomorrow, %1</source>
        <comment>time</comment>
        <translation>明日 %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <comment>time</comment>
        <translation>昨日 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>on weekdays</source>
        <translation>平日</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>毎週</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>毎月</translation>
    </message>
    <message>
        <source>Done by %1, %2</source>
        <comment>colleague, time</comment>
        <translation>%1 が完了、%2</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <comment>when it was due</comment>
        <translation>期限切れ：%1</translation>
    </message>
</context>
<context>
    <name>Frontdesk::TasksPage</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>My tasks</source>
        <translation>マイタスク</translation>
    </message>
    <message>
        <source>To-dos</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Mine</source>
        <comment>to-dos</comment>
        <translation>自分</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <comment>how many</comment>
        <translation>未完了：%1</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <comment>how many</comment>
        <translation>期限切れ：%1</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <comment>how many</comment>
        <translation>今日：%1</translation>
    </message>
    <message>
        <source>Later: %1</source>
        <comment>how many</comment>
        <translation>後日：%1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <comment>how many</comment>
        <translation>完了：%1</translation>
    </message>
    <message>
        <source>No to-dos of this time</source>
        <translation>この期間のタスクはありません</translation>
    </message>
    <message>
        <source>Nothing is to be done</source>
        <translation>することはありません</translation>
    </message>
    <message>
        <source>Those of other times are not shown.</source>
        <translation>他の期間のタスクは表示していません。</translation>
    </message>
    <message>
        <source>To-dos are made in a chat: from a message, or beside it with the customer.</source>
        <translation>タスクはチャットで作ります。メッセージから、または横のお客様の欄から。</translation>
    </message>
    <message>
        <source>Show all that is to be done</source>
        <translation>すべての未完了を表示</translation>
    </message>
    <message>
        <source>To be done again: %1</source>
        <translation>未完了に戻しました：%1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>完了：%1</translation>
    </message>
    <message>
        <source>Done for this time: %1</source>
        <translation>今回分を完了：%1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>変更しました：%1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>削除しました：%1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>元に戻す：%1</translation>
    </message>
    <message>
        <source>Team</source>
        <comment>to-dos</comment>
        <translation>チーム</translation>
    </message>
</context>
<context>
    <name>Frontdesk::TeamPage</name>
    <message>
        <source>New team</source>
        <translation>新しいチーム</translation>
    </message>
    <message>
        <source>Add team</source>
        <translation>チームを追加</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Supervisors make teams and say who is in them. Here you see how it is.</source>
        <translation>チームとメンバーはスーパーバイザーが決めます。ここでは現在の内容を確認できます。</translation>
    </message>
    <message>
        <source>Name of a new team</source>
        <translation>新しいチームの名前</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
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
        <translation>%1 のメンバー</translation>
    </message>
    <message>
        <source>There are no teams yet.</source>
        <translation>チームはまだありません。</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>名前を入力してください。</translation>
    </message>
</context>
<context>
    <name>Frontdesk::TemplateEditor</name>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Add text</source>
        <translation>テキストを追加</translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation>ファイルを追加…</translation>
    </message>
    <message>
        <source>Insert variable</source>
        <translation>変数を挿入</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>テンプレートを保存</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>使用停止</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>What is typed behind / to find it</source>
        <translation>/ の後に入力して探す文字です</translation>
    </message>
    <message>
        <source>“Delivery/Late” is a folder in a folder</source>
        <translation>「Delivery/Late」はフォルダーの中のフォルダーです</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Supervisors change what is shared. Here you see how it is.</source>
        <translation>共有のものはスーパーバイザーが変更します。ここでは今の内容を確認できます。</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>使用を再開</translation>
    </message>
    <message>
        <source>LINE takes five messages at a time</source>
        <translation>LINE で一度に送れるのは 5 件までです</translation>
    </message>
    <message>
        <source>To be filled before it is sent: %1</source>
        <translation>送信前に記入が必要：%1</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>ファイルを追加</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Add card</source>
        <translation>カードを追加</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>バージョン…</translation>
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
        <translation>未使用</translation>
    </message>
    <message numerus="yes">
        <source>%n use(s)</source>
        <translation>
            <numerusform>使用 %n 回</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::TemplatePopup</name>
    <message>
        <source>Templates</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>No template is like “%1”. Esc, and Enter sends it as it is.</source>
        <translation>「%1」に近いテンプレートはありません。Esc の後、Enter でそのまま送信します。</translation>
    </message>
    <message numerus="yes">
        <source>%n template(s)</source>
        <translation>
            <numerusform>テンプレート %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>insert</source>
        <translation>挿入</translation>
    </message>
    <message>
        <source>send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Templates that fit</source>
        <translation>該当するテンプレート</translation>
    </message>
    <message>
        <source>Still to be filled: %1</source>
        <translation>未記入：%1</translation>
    </message>
</context>
<context>
    <name>Frontdesk::TemplatePreview</name>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Buttons: %1</source>
        <translation>ボタン：%1</translation>
    </message>
</context>
<context>
    <name>Frontdesk::TemplateVersions</name>
    <message>
        <source>Bring this back</source>
        <translation>これに戻す</translation>
    </message>
    <message>
        <source>Versions of “%1”</source>
        <translation>「%1」のバージョン</translation>
    </message>
    <message>
        <source>Asking the relay…</source>
        <translation>中継サーバーに問い合わせ中…</translation>
    </message>
    <message>
        <source>It was never changed.</source>
        <translation>一度も変更されていません。</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>比較の対象</translation>
    </message>
    <message>
        <source>What was changed then</source>
        <translation>そのときの変更</translation>
    </message>
    <message>
        <source>What is different now</source>
        <translation>現在との違い</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>そのときの内容</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <comment>who wrote it, and when</comment>
        <translation>現在：%1</translation>
    </message>
    <message>
        <source>It says this now</source>
        <translation>現在この内容です</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>In the folder %1</source>
        <translation>フォルダー %1</translation>
    </message>
    <message>
        <source>As %1:</source>
        <comment>what an account says</comment>
        <translation>%1 として：</translation>
    </message>
    <message>
        <source>another account</source>
        <translation>別のアカウント</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>Frontdesk::TemplateWords</name>
    <message numerus="yes">
        <source>%n bubble(s)</source>
        <translation>
            <numerusform>メッセージ %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>A team</source>
        <translation>チーム</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>アカウント %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>すべてのアカウント</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>お客様の名前</translation>
    </message>
    <message>
        <source>Language of the customer</source>
        <translation>お客様の言語</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>あなたの名前</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>アカウント名</translation>
    </message>
    <message>
        <source>LINE ID of the account</source>
        <translation>アカウントの LINE ID</translation>
    </message>
    <message>
        <source>The time now</source>
        <translation>現在の時刻</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>%n 日後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Used %n time(s) in this account</source>
        <translation>
            <numerusform>このアカウントで %n 回使用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Used %n time(s) after words like “%1”</source>
        <translation>
            <numerusform>「%1」のような言葉の後に %n 回使用</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::TimeChooser</name>
    <message>
        <source>Date and time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>tmr 10:00, 3d, 24 Dec 15:30…</source>
        <comment>as somebody would type a time</comment>
        <translation>明日 10:00、3日後、12月24日 15:30…</translation>
    </message>
    <message>
        <source>At most 90 days ahead</source>
        <translation>最長 90 日先まで</translation>
    </message>
    <message>
        <source>No time to come</source>
        <translation>これからの日時ではありません</translation>
    </message>
    <message>
        <source>In your time zone: %1</source>
        <translation>あなたのタイムゾーン：%1</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>台湾</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>タイ</translation>
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
        <translation>たった今</translation>
    </message>
    <message>
        <source>%1 m</source>
        <comment>minutes</comment>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 日</translation>
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
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>昨日 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>weekday, date</comment>
        <translation>%2（%1）</translation>
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
        <translation>仏暦%1</translation>
    </message>
    <message>
        <source>%1 before ROC</source>
        <comment>year before the Republic of China</comment>
        <translation>民国前%1</translation>
    </message>
    <message>
        <source>ROC %1</source>
        <comment>year of the Republic of China</comment>
        <translation>民国%1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>今週</translation>
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
        <translation>お客様</translation>
    </message>
    <message>
        <source>You</source>
        <translation>自分</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>画像 %n 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>社内メモ</translation>
    </message>
    <message>
        <source>Buttons: %1</source>
        <translation>ボタン：%1</translation>
    </message>
</context>
<context>
    <name>Frontdesk::TimelineOverlay</name>
    <message>
        <source>Go to a date</source>
        <translation>日付へ移動</translation>
    </message>
</context>
<context>
    <name>Frontdesk::TimelineView</name>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>新着メッセージ %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest messages</source>
        <translation>最新のメッセージ</translation>
    </message>
</context>
<context>
    <name>Frontdesk::Tray</name>
    <message>
        <source>Open the chat that waits longest</source>
        <translation>最も長く待っているチャットを開く</translation>
    </message>
    <message>
        <source>Do not disturb for 30 minutes</source>
        <translation>30 分間おやすみモードにする</translation>
    </message>
    <message>
        <source>Show Frontdesk</source>
        <translation>Frontdesk を表示</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Frontdesk: %1 waiting</source>
        <translation>Frontdesk：%1 件が待機中</translation>
    </message>
    <message>
        <source>Frontdesk</source>
        <translation>Frontdesk</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Quiet until %1</source>
        <comment>do not disturb</comment>
        <translation>%1 までおやすみモード</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>おやすみモードの時間帯</translation>
    </message>
    <message>
        <source>Open the chat that waits longest: %1</source>
        <translation>最も長く待っている会話を開く：%1</translation>
    </message>
    <message>
        <source>Waits longest: %1</source>
        <translation>最も長く待っている：%1</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>who waits, clock</comment>
        <translation>%1、%2 から</translation>
    </message>
    <message>
        <source>%1, since %2, %3</source>
        <comment>who waits, date, clock</comment>
        <translation>%1、%2 %3 から</translation>
    </message>
</context>
<context>
    <name>Frontdesk::UndoToast</name>
    <message>
        <source>Undo (%1)</source>
        <comment>seconds that are left</comment>
        <translation>元に戻す（%1）</translation>
    </message>
</context>
<context>
    <name>Frontdesk::VariableMarks</name>
    <message>
        <source>Written where nothing is known for {{%1}}</source>
        <translation>{{%1}} の値が不明なときの表記です</translation>
    </message>
    <message>
        <source>Nothing is known for “%1”: write it here</source>
        <translation>「%1」の値は不明です。ここに記入してください</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ViewForm</name>
    <message>
        <source>Name of the view</source>
        <translation>ビューの名前</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>ビューとして保存</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>名前を付けてください。</translation>
    </message>
    <message>
        <source>Seen by</source>
        <comment>a view</comment>
        <translation>表示する人</translation>
    </message>
    <message>
        <source>Only you</source>
        <comment>see the view</comment>
        <translation>自分だけ</translation>
    </message>
    <message>
        <source>All colleagues</source>
        <comment>see the view</comment>
        <translation>すべての同僚</translation>
    </message>
    <message>
        <source>A team</source>
        <comment>sees the view, its name is not known</comment>
        <translation>あるチーム</translation>
    </message>
    <message>
        <source>A colleague</source>
        <comment>sees the view, whose name is not known</comment>
        <translation>同僚 1 名</translation>
    </message>
</context>
<context>
    <name>Frontdesk::WebhookCard</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Frontdesk has entered it at LINE if LINE allowed it. Otherwise paste it in the LINE Developers console, tab “Messaging API”, under “Webhook URL”, and switch “Use webhook” on.</source>
        <translation>LINE が許可していれば、Frontdesk が入力済みです。そうでなければ、LINE Developers コンソールの「Messaging API 設定」タブの「Webhook URL」に貼り付け、「Webhook の利用」をオンにしてください。</translation>
    </message>
</context>
<context>
    <name>Frontdesk::WorkBar</name>
    <message>
        <source>Assign</source>
        <translation>割り当て</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>スヌーズ</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>対応済みにする</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>再開する</translation>
    </message>
    <message>
        <source>With a note…</source>
        <translation>メモを付けて…</translation>
    </message>
</context>
<context>
    <name>Frontdesk::WorkControl</name>
    <message numerus="yes">
        <source>%n conversations resolved</source>
        <translation>
            <numerusform>%n 件の会話を対応済みにしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations opened again</source>
        <translation>
            <numerusform>%n 件の会話を再開しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations to follow up</source>
        <translation>
            <numerusform>%n 件の会話を要フォローにしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations snoozed until %1</source>
        <translation>
            <numerusform>%n 件の会話を %1 までスヌーズしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations snoozed until the customer writes</source>
        <translation>
            <numerusform>お客様から届くまで %n 件の会話をスヌーズしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations are yours</source>
        <translation>
            <numerusform>%n 件の会話を受け持ちました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations handed back</source>
        <translation>
            <numerusform>%n 件の会話を待ち列に戻しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations assigned to %1</source>
        <translation>
            <numerusform>%n 件の会話を %1 に割り当てました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations taken out of their team</source>
        <translation>
            <numerusform>%n 件の会話をチームから外しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations handed to %1</source>
        <translation>
            <numerusform>%n 件の会話を %1 に引き継ぎました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations marked VIP</source>
        <translation>
            <numerusform>%n 件の会話を VIP にしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations with high priority</source>
        <translation>
            <numerusform>%n 件の会話の優先度を高にしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations with normal priority</source>
        <translation>
            <numerusform>%n 件の会話の優先度を通常にしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations moved to spam</source>
        <translation>
            <numerusform>%n 件の会話を迷惑メッセージに移しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations are no spam</source>
        <translation>
            <numerusform>%n 件の会話を迷惑メッセージから戻しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations marked unread</source>
        <translation>
            <numerusform>%n 件の会話を未読にしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations pinned</source>
        <translation>
            <numerusform>%n 件の会話をピン留めしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations not pinned any more</source>
        <translation>
            <numerusform>%n 件の会話のピン留めを外しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations muted</source>
        <translation>
            <numerusform>%n 件の会話をミュートしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations make themselves heard again</source>
        <translation>
            <numerusform>%n 件の会話の通知を再開しました</numerusform>
        </translation>
    </message>
    <message>
        <source>you</source>
        <translation>自分</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations marked read</source>
        <translation>
            <numerusform>%n 件の会話を既読にしました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <comment>conversations</comment>
        <translation>%2 件中 %1 件を送信済み</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations put back</source>
        <translation>
            <numerusform>%n 件の会話を元に戻しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations pinned as %1</source>
        <translation>
            <numerusform>%n 件の会話を「%1」としてピン留めしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations pinned for the team</source>
        <translation>
            <numerusform>%n 件の会話をチームにピン留めしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations not pinned for the team any more</source>
        <translation>
            <numerusform>%n 件の会話のチームのピン留めを外しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A note added to %n conversations</source>
        <translation>
            <numerusform>%n 件の会話にメモを追加しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes had been added already and stay</source>
        <translation>
            <numerusform>%n 件のメモはすでに追加されているため残ります</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::WorkMenus</name>
    <message>
        <source>In three hours, %1</source>
        <translation>3 時間後、%1</translation>
    </message>
    <message>
        <source>This evening, %1</source>
        <translation>今日の夕方、%1</translation>
    </message>
    <message>
        <source>Tomorrow, %1</source>
        <translation>明日、%1</translation>
    </message>
    <message>
        <source>Until the customer writes</source>
        <translation>お客様から届くまで</translation>
    </message>
    <message>
        <source>To me</source>
        <translation>自分に</translation>
    </message>
    <message>
        <source>To nobody</source>
        <translation>割り当てなし</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>同僚</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>対応済みにする</translation>
    </message>
    <message>
        <source>No spam</source>
        <translation>迷惑メッセージではない</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>再開する</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>フォロー</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>スヌーズ</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>割り当て</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
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
        <translation>通常</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>未読にする</translation>
    </message>
    <message>
        <source>Take off the pins</source>
        <translation>ピン留めを外す</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Let it be heard again</source>
        <translation>通知を再開</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>Move to spam</source>
        <translation>迷惑メッセージに移す</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>既読にする</translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation>別の時刻…</translation>
    </message>
    <message>
        <source>Pin under a category…</source>
        <translation>分類を付けてピン留め…</translation>
    </message>
    <message>
        <source>Take off the team’s pins</source>
        <translation>チームのピン留めを外す</translation>
    </message>
    <message>
        <source>Pin for the team…</source>
        <translation>チームにピン留め…</translation>
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
        <translation>迷惑メッセージ</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>要フォロー</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>対応済み</translation>
    </message>
    <message>
        <source>Snoozed until the customer writes</source>
        <translation>お客様から届くまでスヌーズ</translation>
    </message>
    <message>
        <source>Snoozed until %1, %2</source>
        <comment>date, time</comment>
        <translation>%1 %2 までスヌーズ</translation>
    </message>
    <message numerus="yes">
        <source>%n customers tagged “%1”</source>
        <translation>
            <numerusform>%n 人のお客様にタグ「%1」を付けました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” taken from %n customers</source>
        <translation>
            <numerusform>%n 人のお客様からタグ「%1」を外しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>スヌーズ中</translation>
    </message>
</context>
</TS>
