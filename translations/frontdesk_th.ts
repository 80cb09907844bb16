<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th" sourcelanguage="en">
<context>
    <name>Frontdesk::AccountCard</name>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Premium ID</source>
        <translation>พรีเมียม ID</translation>
    </message>
    <message>
        <source>Basic ID</source>
        <translation>เบสิก ID</translation>
    </message>
    <message>
        <source>Paid messages this month</source>
        <translation>ข้อความที่มีค่าใช้จ่ายเดือนนี้</translation>
    </message>
    <message>
        <source>At this pace</source>
        <translation>หากเป็นแบบนี้ต่อไป</translation>
    </message>
    <message>
        <source>As LINE said</source>
        <translation>ตามที่ LINE แจ้ง</translation>
    </message>
    <message>
        <source>LINE has not told it yet</source>
        <translation>LINE ยังไม่ได้แจ้ง</translation>
    </message>
    <message>
        <source>%1 used, no limit</source>
        <translation>ใช้ไป %1 ไม่จำกัด</translation>
    </message>
    <message>
        <source>%1 of %2 used, %3 left</source>
        <comment>numbers of messages</comment>
        <translation>ใช้ไป %1 จาก %2 เหลือ %3</translation>
    </message>
    <message>
        <source>about %1 by the end of the month, %2 more than there are</source>
        <translation>ราว %1 ข้อความภายในสิ้นเดือน เกินที่มีอยู่ %2 ข้อความ</translation>
    </message>
    <message>
        <source>about %1 by the end of the month</source>
        <translation>ราว %1 ข้อความภายในสิ้นเดือน</translation>
    </message>
    <message>
        <source>Add as a friend</source>
        <translation>เพิ่มเพื่อน</translation>
    </message>
    <message>
        <source>Customers have to add the account or write first: nobody else can be written to.</source>
        <translation>ลูกค้าต้องเพิ่มบัญชีเป็นเพื่อนหรือเขียนมาก่อน จึงจะเขียนถึงได้</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>คัดลอก</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>คัดลอกลิงก์</translation>
    </message>
    <message>
        <source>QR code to add %1</source>
        <translation>คิวอาร์โค้ดสำหรับเพิ่ม %1</translation>
    </message>
    <message>
        <source>Customers are shown that they were read</source>
        <translation>แสดงให้ลูกค้าเห็นว่าอ่านแล้ว</translation>
    </message>
</context>
<context>
    <name>Frontdesk::AccountLooks</name>
    <message>
        <source>Colour %1</source>
        <translation>สี %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>ตัวอักษร</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>กลุ่ม</translation>
    </message>
    <message>
        <source>One character, or two Latin letters.</source>
        <translation>อักขระหนึ่งตัว หรืออักษรละตินสองตัว</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>สี</translation>
    </message>
</context>
<context>
    <name>Frontdesk::AccountVoices</name>
    <message>
        <source>Say what all say</source>
        <translation>ใช้ข้อความร่วม</translation>
    </message>
    <message>
        <source>Whose words</source>
        <translation>ข้อความของใคร</translation>
    </message>
    <message>
        <source>Differs from what all say</source>
        <translation>ต่างจากข้อความร่วม</translation>
    </message>
    <message>
        <source>What all accounts say</source>
        <translation>ข้อความของทุกบัญชี</translation>
    </message>
    <message>
        <source>%1: words of its own</source>
        <comment>account</comment>
        <translation>%1: ข้อความของตนเอง</translation>
    </message>
    <message>
        <source>%1: as all</source>
        <comment>account</comment>
        <translation>%1: เหมือนข้อความร่วม</translation>
    </message>
    <message>
        <source>With words of their own: %1</source>
        <translation>มีข้อความของตนเอง: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between accounts</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Frontdesk::AliasPage</name>
    <message>
        <source>Customers of this account see my name</source>
        <translation>ลูกค้าของบัญชีนี้เห็นชื่อของฉัน</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Address of a picture (https, a square PNG)</source>
        <translation>ที่อยู่ของรูป (https, PNG สี่เหลี่ยมจัตุรัส)</translation>
    </message>
    <message>
        <source>Name shown to customers</source>
        <translation>ชื่อที่ลูกค้าเห็น</translation>
    </message>
    <message>
        <source>Without one, customers see the account alone.</source>
        <translation>ถ้าไม่ตั้ง ลูกค้าจะเห็นเฉพาะบัญชี</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>บัญชี</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>ใช้ “%1”</translation>
    </message>
    <message>
        <source>%1 from ‘%2’</source>
        <comment>agent, account</comment>
        <translation>%1 จาก ‘%2’</translation>
    </message>
</context>
<context>
    <name>Frontdesk::Announcer</name>
    <message>
        <source>New message: %1</source>
        <translation>ข้อความใหม่: %1</translation>
    </message>
    <message>
        <source>%1 writes: %2</source>
        <comment>member of a group, words</comment>
        <translation>%1 เขียนว่า: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>ข้อความใหม่ %n ข้อความ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats wait</source>
        <comment>of ours</comment>
        <translation>
            <numerusform>มี %n แชตรออยู่</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::AttachmentChip</name>
    <message>
        <source>%1, %2 of %3</source>
        <comment>attached file, its place</comment>
        <translation>%1 ลำดับที่ %2 จาก %3</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Left and Right move it, Delete leaves it out, Space shows it</source>
        <translation>Ctrl+Shift+ซ้ายหรือขวาเพื่อย้าย Delete เพื่อเอาออก Space เพื่อดู</translation>
    </message>
    <message>
        <source>Write on %1</source>
        <translation>เขียนต่อ %1</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>เอา %1 ออก</translation>
    </message>
    <message>
        <source>Buttons: %1</source>
        <translation>ปุ่ม: %1</translation>
    </message>
    <message>
        <source>Buttons below the last message: %1</source>
        <translation>ปุ่มใต้ข้อความสุดท้าย: %1</translation>
    </message>
</context>
<context>
    <name>Frontdesk::AttachmentStrip</name>
    <message>
        <source>Attachments</source>
        <translation>ไฟล์แนบ</translation>
    </message>
    <message>
        <source>Preparing %1</source>
        <translation>กำลังเตรียม %1</translation>
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
        <translation>จาก %1</translation>
    </message>
    <message>
        <source>from %1, %2</source>
        <comment>source, age</comment>
        <translation>จาก %1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>colleague, age</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Frontdesk::Avatar</name>
    <message>
        <source>Online</source>
        <translation>ออนไลน์</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>ออฟไลน์</translation>
    </message>
</context>
<context>
    <name>Frontdesk::Bubble</name>
    <message>
        <source>Free</source>
        <translation>ฟรี</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>พุช</translation>
    </message>
    <message>
        <source>Sent · %1 · %2</source>
        <comment>Free or Push, time</comment>
        <translation>ส่งแล้ว · %1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>Free or Push, time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Sent · %1</source>
        <comment>time</comment>
        <translation>ส่งแล้ว · %1</translation>
    </message>
    <message>
        <source>sent %1, arrived %2</source>
        <translation>ส่ง %1 ถึง %2</translation>
    </message>
    <message>
        <source>Edited · %1</source>
        <comment>time</comment>
        <translation>แก้ไขแล้ว · %1</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>รอส่ง</translation>
    </message>
    <message>
        <source>Queued · waits for the message above</source>
        <translation>รอส่ง · รอข้อความด้านบน</translation>
    </message>
    <message>
        <source>Queued · sends when online</source>
        <translation>รอส่ง · จะส่งเมื่อออนไลน์</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>กำลังส่ง…</translation>
    </message>
    <message>
        <source>Taken back · %1</source>
        <comment>time</comment>
        <translation>ยกเลิกการส่งแล้ว · %1</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>ไม่ได้ส่ง: %1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>ลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>ทิ้ง</translation>
    </message>
    <message>
        <source>Unknown: %1</source>
        <translation>ไม่ทราบผล: %1</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>ทำเครื่องหมายว่าส่งแล้ว</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>ส่งอีกครั้ง…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>แสดงทั้งหมด</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>ตำแหน่งที่ตั้ง</translation>
    </message>
    <message>
        <source>Open the map</source>
        <translation>เปิดแผนที่</translation>
    </message>
    <message>
        <source>Card without words</source>
        <translation>การ์ดที่ไม่มีข้อความ</translation>
    </message>
    <message>
        <source>This version cannot show it. It is kept as it came.</source>
        <translation>เวอร์ชันนี้แสดงไม่ได้ แต่เก็บไว้ตามที่ได้รับมา</translation>
    </message>
    <message>
        <source>Message of an unknown kind</source>
        <translation>ข้อความชนิดที่ไม่รู้จัก</translation>
    </message>
    <message>
        <source>Message of an unknown kind: %1</source>
        <translation>ข้อความชนิดที่ไม่รู้จัก: %1</translation>
    </message>
    <message>
        <source>Being fetched from the platform</source>
        <translation>กำลังดึงจากแพลตฟอร์ม</translation>
    </message>
    <message>
        <source>The platform does not have it any more</source>
        <translation>ไม่มีบนแพลตฟอร์มแล้ว</translation>
    </message>
    <message>
        <source>Could not be fetched</source>
        <translation>ดึงมาไม่ได้</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>เปิด: %1</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>รูปภาพ</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>วิดีโอ</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>ข้อความเสียง</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ไฟล์</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>สติกเกอร์</translation>
    </message>
    <message>
        <source>You</source>
        <translation>คุณ</translation>
    </message>
    <message>
        <source>an earlier message</source>
        <translation>ข้อความก่อนหน้า</translation>
    </message>
    <message>
        <source>Show the quoted message</source>
        <translation>แสดงข้อความที่อ้างถึง</translation>
    </message>
    <message>
        <source>This message was removed</source>
        <translation>ข้อความนี้ถูกลบแล้ว</translation>
    </message>
    <message>
        <source>The customer took back this message</source>
        <translation>ลูกค้ายกเลิกข้อความนี้แล้ว</translation>
    </message>
    <message>
        <source>New</source>
        <comment>messages that were not read</comment>
        <translation>ใหม่</translation>
    </message>
    <message>
        <source>Getting messages from the relay…</source>
        <translation>กำลังดึงข้อความจากเซิร์ฟเวอร์รีเลย์…</translation>
    </message>
    <message>
        <source>Messages are missing here: the relay did not give them</source>
        <translation>ข้อความตรงนี้ขาดไป: เซิร์ฟเวอร์รีเลย์ไม่ได้ส่งมา</translation>
    </message>
    <message>
        <source>Messages are missing here until you are online again</source>
        <translation>ข้อความตรงนี้จะขาดจนกว่าจะออนไลน์อีกครั้ง</translation>
    </message>
    <message>
        <source>Go to a date…</source>
        <translation>ไปยังวันที่…</translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n เหตุการณ์</numerusform>
        </translation>
    </message>
    <message>
        <source>Show each event</source>
        <translation>แสดงทุกเหตุการณ์</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>เพื่อนร่วมงาน</translation>
    </message>
    <message>
        <source>internal note · %1 · edited</source>
        <comment>time</comment>
        <translation>โน้ตภายใน · %1 · แก้ไขแล้ว</translation>
    </message>
    <message>
        <source>internal note · %1</source>
        <comment>time</comment>
        <translation>โน้ตภายใน · %1</translation>
    </message>
    <message>
        <source>The note was not taken: %1</source>
        <translation>โน้ตไม่ถูกรับ: %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>หยุดชั่วคราว</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>เล่น</translation>
    </message>
    <message>
        <source>Does not play: %1</source>
        <translation>เล่นไม่ได้: %1</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>ตำแหน่งที่เล่น</translation>
    </message>
    <message>
        <source>Play faster or slower</source>
        <translation>เล่นเร็วขึ้นหรือช้าลง</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>แสดงขนาดใหญ่</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>เปิดเสียง</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>ปิดเสียง</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>เปิดด้วยโปรแกรมอื่น</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>who of us wrote it, &quot;Sent · Free · 10:04&quot;</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Waits until the relay has it</source>
        <translation>รอจนกว่าเซิร์ฟเวอร์รีเลย์จะได้รับ</translation>
    </message>
    <message>
        <source>Send as push</source>
        <translation>ส่งแบบพุช</translation>
    </message>
    <message>
        <source>Send without the quote</source>
        <translation>ส่งโดยไม่อ้างข้อความ</translation>
    </message>
    <message>
        <source>Send in parts</source>
        <translation>แบ่งส่ง</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>แก้ไข</translation>
    </message>
</context>
<context>
    <name>Frontdesk::BubbleEdits</name>
    <message>
        <source>%1: %2</source>
        <comment>kind of file, its name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Leave out message %1</source>
        <translation>ไม่เอาข้อความที่ %1</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>ข้อความที่ %1</translation>
    </message>
    <message>
        <source>What it says. {{contact.name|there}} is filled in.</source>
        <translation>เนื้อความ ระบบเติม {{contact.name|there}} ให้</translation>
    </message>
</context>
<context>
    <name>Frontdesk::BubbleMenu</name>
    <message>
        <source>Copy text</source>
        <translation>คัดลอกข้อความ</translation>
    </message>
    <message>
        <source>Quote in the reply</source>
        <translation>อ้างถึงในการตอบกลับ</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>เลิกปักหมุด</translation>
    </message>
    <message>
        <source>Pin…</source>
        <translation>ปักหมุด…</translation>
    </message>
    <message>
        <source>Make a to-do…</source>
        <translation>สร้างสิ่งที่ต้องทำ…</translation>
    </message>
    <message>
        <source>Cannot be quoted: LINE gave no token for it</source>
        <translation>อ้างอิงไม่ได้: LINE ไม่ได้ให้โทเค็นสำหรับข้อความนี้</translation>
    </message>
</context>
<context>
    <name>Frontdesk::BulkNoteForm</name>
    <message>
        <source>Add the note</source>
        <translation>เพิ่มโน้ต</translation>
    </message>
    <message numerus="yes">
        <source>An internal note in %n conversations</source>
        <translation>
            <numerusform>โน้ตภายในในการสนทนา %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>Only colleagues see it.</source>
        <translation>เห็นได้เฉพาะเพื่อนร่วมงาน</translation>
    </message>
    <message numerus="yes">
        <source>%n characters too long</source>
        <translation>
            <numerusform>ยาวเกินไป %n อักขระ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::BusyRing</name>
    <message>
        <source>Busy</source>
        <translation>กำลังทำงาน</translation>
    </message>
</context>
<context>
    <name>Frontdesk::CardEdit</name>
    <message>
        <source>Words of the notification</source>
        <translation>ข้อความการแจ้งเตือน</translation>
    </message>
    <message>
        <source>Add card</source>
        <translation>เพิ่มการ์ด</translation>
    </message>
    <message>
        <source>Leave this out</source>
        <translation>นำใบนี้ออก</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>รูปภาพ</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>เลือกไฟล์…</translation>
    </message>
    <message>
        <source>Without picture</source>
        <translation>ไม่ใช้รูปภาพ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>ชื่อเรื่อง</translation>
    </message>
    <message>
        <source>Add button</source>
        <translation>เพิ่มปุ่ม</translation>
    </message>
    <message>
        <source>Shown where cards cannot be, as in the list of chats</source>
        <translation>แสดงในที่ที่แสดงการ์ดไม่ได้ เช่น รายการแชท</translation>
    </message>
    <message>
        <source>Text of the card</source>
        <translation>ข้อความในการ์ด</translation>
    </message>
    <message>
        <source>Message %1: card</source>
        <translation>ข้อความที่ %1: การ์ด</translation>
    </message>
    <message>
        <source>Which card</source>
        <translation>การ์ดใบใด</translation>
    </message>
    <message>
        <source>Card %1 of %2</source>
        <translation>การ์ด %1 จาก %2</translation>
    </message>
    <message>
        <source>The file %1</source>
        <translation>ไฟล์ %1</translation>
    </message>
    <message>
        <source>An address that begins with https, or a file</source>
        <translation>ที่อยู่ที่ขึ้นต้นด้วย https หรือไฟล์</translation>
    </message>
    <message>
        <source>What button %1 does</source>
        <translation>ปุ่ม %1 ทำอะไร</translation>
    </message>
    <message>
        <source>Opens an address</source>
        <translation>เปิดที่อยู่</translation>
    </message>
    <message>
        <source>Says words</source>
        <translation>พูดข้อความ</translation>
    </message>
    <message>
        <source>Sends data</source>
        <translation>ส่งข้อมูล</translation>
    </message>
    <message>
        <source>Words on button %1</source>
        <translation>ข้อความบนปุ่ม %1</translation>
    </message>
    <message>
        <source>Leave out button %1</source>
        <translation>นำปุ่ม %1 ออก</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>ที่อยู่</translation>
    </message>
    <message>
        <source>What the customer says with it</source>
        <translation>ข้อความที่ลูกค้าพูด</translation>
    </message>
    <message>
        <source>Data for your other systems</source>
        <translation>ข้อมูลสำหรับระบบอื่นของคุณ</translation>
    </message>
    <message>
        <source>LINE takes twelve cards side by side</source>
        <translation>LINE วางการ์ดเรียงกันได้สิบสองใบ</translation>
    </message>
    <message>
        <source>Four buttons are enough for a card</source>
        <translation>การ์ดหนึ่งใบมีปุ่มได้สี่ปุ่ม</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ChangeRow</name>
    <message>
        <source>Not done</source>
        <translation>ยังไม่ได้ทำ</translation>
    </message>
    <message>
        <source>Open chat</source>
        <translation>เปิดแชต</translation>
    </message>
    <message>
        <source>Do it anyway</source>
        <translation>ทำต่อไป</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ปล่อยไว้</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ChangeWords</name>
    <message>
        <source>Open again</source>
        <translation>เปิดอีกครั้ง</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>ติดตาม</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>ปิดการสนทนา</translation>
    </message>
    <message>
        <source>Snooze until the customer writes</source>
        <translation>เลื่อนจนกว่าลูกค้าจะเขียน</translation>
    </message>
    <message>
        <source>Snooze until %1, %2</source>
        <comment>date, time</comment>
        <translation>เลื่อนถึง %1 %2</translation>
    </message>
    <message>
        <source>Priority: VIP</source>
        <translation>ความสำคัญ: VIP</translation>
    </message>
    <message>
        <source>Priority: high</source>
        <translation>ความสำคัญ: สูง</translation>
    </message>
    <message>
        <source>Priority: normal</source>
        <translation>ความสำคัญ: ปกติ</translation>
    </message>
    <message>
        <source>Move to spam</source>
        <translation>ย้ายไปสแปม</translation>
    </message>
    <message>
        <source>No spam</source>
        <translation>ไม่ใช่สแปม</translation>
    </message>
    <message>
        <source>Pin, mute or mark as unread</source>
        <translation>ปักหมุด ปิดเสียง หรือทำเครื่องหมายว่ายังไม่อ่าน</translation>
    </message>
    <message>
        <source>Another change</source>
        <translation>การเปลี่ยนแปลงอื่น</translation>
    </message>
    <message>
        <source>Assign to nobody</source>
        <translation>ไม่มอบหมายให้ใคร</translation>
    </message>
    <message>
        <source>Assign to %1</source>
        <translation>มอบหมายให้ %1</translation>
    </message>
    <message>
        <source>Take it out of the queue</source>
        <translation>นำออกจากคิว</translation>
    </message>
    <message>
        <source>Hand to %1</source>
        <comment>team</comment>
        <translation>ส่งต่อให้ %1</translation>
    </message>
    <message>
        <source>Add the tag %1</source>
        <translation>เพิ่มแท็ก %1</translation>
    </message>
    <message>
        <source>Remove a tag</source>
        <translation>เอาแท็กออก</translation>
    </message>
    <message>
        <source>Remove the tag %1</source>
        <translation>เอาแท็ก %1 ออก</translation>
    </message>
    <message>
        <source>a team</source>
        <translation>ทีมหนึ่ง</translation>
    </message>
    <message>
        <source>Waits for the connection</source>
        <translation>รอการเชื่อมต่อ</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>กำลังเดินทาง</translation>
    </message>
    <message>
        <source>The customer wrote meanwhile.</source>
        <translation>ลูกค้าเขียนมาในระหว่างนั้น</translation>
    </message>
    <message>
        <source>It was changed meanwhile.</source>
        <translation>มีการเปลี่ยนแปลงในระหว่างนั้น</translation>
    </message>
    <message>
        <source>%1 changed it first.</source>
        <comment>colleague</comment>
        <translation>%1 เปลี่ยนไปก่อนแล้ว</translation>
    </message>
    <message>
        <source>%1 changed it at %2.</source>
        <comment>colleague, time</comment>
        <translation>%1 เปลี่ยนเมื่อ %2</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <comment>state of a conversation</comment>
        <translation>ตอนนี้: %1</translation>
    </message>
    <message>
        <source>Now with %1.</source>
        <comment>colleague</comment>
        <translation>ตอนนี้อยู่กับ %1</translation>
    </message>
    <message>
        <source>Now with nobody.</source>
        <translation>ตอนนี้ไม่มีใครดูแล</translation>
    </message>
    <message>
        <source>Now in the queue of %1.</source>
        <comment>team</comment>
        <translation>ตอนนี้อยู่ในคิวของ %1</translation>
    </message>
    <message>
        <source>Now: VIP</source>
        <translation>ตอนนี้: VIP</translation>
    </message>
    <message>
        <source>Now: high priority</source>
        <translation>ตอนนี้: ความสำคัญสูง</translation>
    </message>
    <message>
        <source>Now: normal priority</source>
        <translation>ตอนนี้: ความสำคัญปกติ</translation>
    </message>
    <message>
        <source>Pin for the team</source>
        <translation>ปักหมุดให้ทีม</translation>
    </message>
    <message>
        <source>Take off the team’s pins</source>
        <translation>เลิกปักหมุดของทีม</translation>
    </message>
    <message>
        <source>Change what is known of the customer</source>
        <translation>แก้ข้อมูลของลูกค้า</translation>
    </message>
    <message>
        <source>Change a to-do</source>
        <translation>เปลี่ยนสิ่งที่ต้องทำ</translation>
    </message>
    <message>
        <source>To-do: %1</source>
        <translation>สิ่งที่ต้องทำ: %1</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ChannelForm</name>
    <message>
        <source>Channel ID</source>
        <translation>รหัสแชนเนล</translation>
    </message>
    <message>
        <source>Channel secret</source>
        <translation>รหัสลับแชนเนล</translation>
    </message>
    <message>
        <source>Long-lived access token</source>
        <translation>โทเค็นการเข้าถึงระยะยาว</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>กลุ่ม</translation>
    </message>
    <message>
        <source>Leave it empty, and Frontdesk makes tokens itself and renews them.</source>
        <translation>เว้นว่างไว้ แล้ว Frontdesk จะสร้างและต่ออายุโทเค็นให้เอง</translation>
    </message>
    <message>
        <source>The heading it stands under, such as a city or a brand.</source>
        <translation>หัวข้อที่จะจัดไว้ เช่น เมืองหรือแบรนด์</translation>
    </message>
    <message>
        <source>The channel ID is a number of ten digits.</source>
        <translation>รหัสแชนเนลเป็นตัวเลขสิบหลัก</translation>
    </message>
    <message>
        <source>Copy the channel secret here.</source>
        <translation>วางรหัสลับแชนเนลที่นี่</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ChatHeader</name>
    <message>
        <source>Friend</source>
        <translation>เพื่อน</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>ถูกบล็อก</translation>
    </message>
    <message>
        <source>Not a friend</source>
        <translation>ยังไม่เป็นเพื่อน</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ลูกค้า</translation>
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
        <translation>ความสำคัญสูง</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>ค้นหาในแชตนี้</translation>
    </message>
    <message>
        <source>More about this chat</source>
        <translation>เพิ่มเติมเกี่ยวกับแชตนี้</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ChatPane</name>
    <message>
        <source>Chat</source>
        <translation>แชต</translation>
    </message>
    <message>
        <source>%1 answered first: “%2”. Your text was not sent.</source>
        <translation>%1 ตอบก่อนแล้ว: “%2” ข้อความของคุณยังไม่ได้ส่ง</translation>
    </message>
    <message>
        <source>A colleague answered first, see above. Your text was not sent.</source>
        <translation>เพื่อนร่วมงานตอบก่อนแล้ว ดูด้านบน ข้อความของคุณยังไม่ได้ส่ง</translation>
    </message>
    <message>
        <source>The messages could not be read</source>
        <translation>อ่านข้อความไม่ได้</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ลองอีกครั้ง</translation>
    </message>
    <message>
        <source>This conversation is open in its own window</source>
        <translation>การสนทนานี้เปิดอยู่ในหน้าต่างของตัวเอง</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>แสดงหน้าต่าง</translation>
    </message>
    <message>
        <source>Bring it back here</source>
        <translation>นำกลับมาที่นี่</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ChatSchedule</name>
    <message>
        <source>Open the chat and make room for what is attached, then cancel.</source>
        <translation>โปรดเปิดแชตและเว้นที่ให้ไฟล์แนบ แล้วจึงยกเลิก</translation>
    </message>
    <message>
        <source>Not scheduled any more</source>
        <translation>ไม่ได้ตั้งเวลาแล้ว</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>ส่งภายหลัง</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ChatTemplates</name>
    <message>
        <source>Insert a template</source>
        <translation>แทรกเทมเพลต</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ChatWindow</name>
    <message>
        <source>Back into the main window</source>
        <translation>กลับไปที่หน้าต่างหลัก</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>customer, account</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What you wrote is just being kept</source>
        <translation>กำลังบันทึกสิ่งที่คุณเขียน</translation>
    </message>
    <message>
        <source>Nothing is written yet</source>
        <translation>ยังไม่ได้เขียนอะไร</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ChatWindows</name>
    <message>
        <source>No conversation is open</source>
        <translation>ไม่มีการสนทนาที่เปิดอยู่</translation>
    </message>
    <message>
        <source>What you wrote is just being kept</source>
        <translation>กำลังบันทึกสิ่งที่คุณเขียน</translation>
    </message>
</context>
<context>
    <name>Frontdesk::CheatSheet</name>
    <message>
        <source>Find a key or what it does</source>
        <translation>ค้นหาปุ่มหรือสิ่งที่ปุ่มทำ</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>ปุ่มทั้งหมด</translation>
    </message>
    <message>
        <source>Single letters are keys only while the list or the messages have the focus.</source>
        <translation>ปุ่มอักษรเดี่ยวใช้ได้เฉพาะเมื่อโฟกัสอยู่ที่รายการหรือข้อความ</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>เปลี่ยนปุ่ม</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
</context>
<context>
    <name>Frontdesk::Commands</name>
    <message>
        <source>Next conversation</source>
        <translation>การสนทนาถัดไป</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>การสนทนาก่อนหน้า</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>เขียนตอบ</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>ส่งเลย</translation>
    </message>
    <message>
        <source>Quote the message</source>
        <translation>อ้างถึงข้อความ</translation>
    </message>
    <message>
        <source>Find people and commands</source>
        <translation>ค้นหาคนและคำสั่ง</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>บานหน้าต่างถัดไป</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>บานหน้าต่างก่อนหน้า</translation>
    </message>
    <message>
        <source>Next account</source>
        <translation>บัญชีถัดไป</translation>
    </message>
    <message>
        <source>Previous account</source>
        <translation>บัญชีก่อนหน้า</translation>
    </message>
    <message>
        <source>Accounts wide or narrow</source>
        <translation>แถบบัญชีกว้างหรือแคบ</translation>
    </message>
    <message>
        <source>Customer on or off</source>
        <translation>แสดงหรือซ่อนลูกค้า</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>กล่องขาออก</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>การแจ้งเตือน</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>การตั้งค่า</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>ปุ่มทั้งหมด</translation>
    </message>
    <message>
        <source>Everything larger</source>
        <translation>ขยายทุกอย่าง</translation>
    </message>
    <message>
        <source>Everything smaller</source>
        <translation>ย่อทุกอย่าง</translation>
    </message>
    <message>
        <source>Everything in its standard size</source>
        <translation>ทุกอย่างขนาดมาตรฐาน</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>สว่างหรือมืด</translation>
    </message>
    <message>
        <source>Connect account</source>
        <translation>เชื่อมต่อบัญชี</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>ออกจากระบบ</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>การสนทนา</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>ข้อความ</translation>
    </message>
    <message>
        <source>Finding and moving</source>
        <translation>การค้นหาและการเลื่อน</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>หน้าต่าง</translation>
    </message>
    <message>
        <source>No conversation is open</source>
        <translation>ไม่มีการสนทนาที่เปิดอยู่</translation>
    </message>
    <message>
        <source>Choose a message in the chat first</source>
        <translation>เลือกข้อความในแชตก่อน</translation>
    </message>
    <message>
        <source>Next who waits</source>
        <translation>คนถัดไปที่รออยู่</translation>
    </message>
    <message>
        <source>Resolve, or open again</source>
        <translation>ปิดการสนทนา หรือเปิดอีกครั้ง</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>ติดตาม</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>เลื่อน</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>มอบหมาย</translation>
    </message>
    <message>
        <source>Take the conversation</source>
        <translation>รับการสนทนา</translation>
    </message>
    <message>
        <source>Pin, or take off the pins</source>
        <translation>ปักหมุด หรือเลิกปักหมุด</translation>
    </message>
    <message>
        <source>Undo what was done to conversations</source>
        <translation>เลิกทำสิ่งที่ทำกับการสนทนา</translation>
    </message>
    <message>
        <source>All conversations</source>
        <translation>การสนทนาทั้งหมด</translation>
    </message>
    <message>
        <source>My conversations</source>
        <translation>การสนทนาของฉัน</translation>
    </message>
    <message>
        <source>Unassigned conversations</source>
        <translation>การสนทนาที่ยังไม่มอบหมาย</translation>
    </message>
    <message>
        <source>Conversations of my teams</source>
        <translation>การสนทนาของทีมฉัน</translation>
    </message>
    <message>
        <source>Send, then the next who waits</source>
        <translation>ส่ง แล้วไปคนถัดไปที่รออยู่</translation>
    </message>
    <message>
        <source>Send, resolve, then the next who waits</source>
        <translation>ส่ง ปิดการสนทนา แล้วไปคนถัดไปที่รออยู่</translation>
    </message>
    <message>
        <source>Pin the message, or unpin it</source>
        <translation>ปักหมุดข้อความ หรือเลิกปักหมุด</translation>
    </message>
    <message>
        <source>Write an internal note, or a reply again</source>
        <translation>เขียนโน้ตภายใน หรือกลับไปตอบ</translation>
    </message>
    <message>
        <source>Find in this chat; again: in all messages</source>
        <translation>ค้นหาในแชตนี้ กดอีกครั้ง: ในข้อความทั้งหมด</translation>
    </message>
    <message>
        <source>Search in all messages</source>
        <translation>ค้นหาในข้อความทั้งหมด</translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation>ไปยังวันที่</translation>
    </message>
    <message>
        <source>Pins of all chats</source>
        <translation>หมุดของทุกแชต</translation>
    </message>
    <message>
        <source>No conversation is selected</source>
        <translation>ไม่ได้เลือกการสนทนา</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>ไม่มีอะไรให้เลิกทำ</translation>
    </message>
    <message>
        <source>Filter the conversations</source>
        <translation>กรองการสนทนา</translation>
    </message>
    <message>
        <source>Views of the conversations</source>
        <translation>มุมมองการสนทนา</translation>
    </message>
    <message>
        <source>Save the filter as a view</source>
        <translation>บันทึกตัวกรองเป็นมุมมอง</translation>
    </message>
    <message>
        <source>Tag the customer</source>
        <translation>ติดแท็กลูกค้า</translation>
    </message>
    <message>
        <source>No customer is selected</source>
        <translation>ยังไม่ได้เลือกลูกค้า</translation>
    </message>
    <message>
        <source>First pinned conversation</source>
        <translation>การสนทนาที่ปักหมุดลำดับที่ 1</translation>
    </message>
    <message>
        <source>Second pinned conversation</source>
        <translation>การสนทนาที่ปักหมุดลำดับที่ 2</translation>
    </message>
    <message>
        <source>Third pinned conversation</source>
        <translation>การสนทนาที่ปักหมุดลำดับที่ 3</translation>
    </message>
    <message>
        <source>Fourth pinned conversation</source>
        <translation>การสนทนาที่ปักหมุดลำดับที่ 4</translation>
    </message>
    <message>
        <source>Fifth pinned conversation</source>
        <translation>การสนทนาที่ปักหมุดลำดับที่ 5</translation>
    </message>
    <message>
        <source>Sixth pinned conversation</source>
        <translation>การสนทนาที่ปักหมุดลำดับที่ 6</translation>
    </message>
    <message>
        <source>Seventh pinned conversation</source>
        <translation>การสนทนาที่ปักหมุดลำดับที่ 7</translation>
    </message>
    <message>
        <source>Eighth pinned conversation</source>
        <translation>การสนทนาที่ปักหมุดลำดับที่ 8</translation>
    </message>
    <message>
        <source>Five seconds back in what plays</source>
        <translation>ย้อนสิ่งที่เล่นอยู่ห้าวินาที</translation>
    </message>
    <message>
        <source>Five seconds forward in what plays</source>
        <translation>เลื่อนสิ่งที่เล่นอยู่ไปข้างหน้าห้าวินาที</translation>
    </message>
    <message>
        <source>Sound of what plays on or off</source>
        <translation>เปิดหรือปิดเสียงของสิ่งที่เล่นอยู่</translation>
    </message>
    <message>
        <source>Voice messages faster or slower</source>
        <translation>เล่นข้อความเสียงเร็วขึ้นหรือช้าลง</translation>
    </message>
    <message>
        <source>Nothing plays</source>
        <translation>ไม่มีสิ่งที่กำลังเล่น</translation>
    </message>
    <message>
        <source>Mark as read or unread</source>
        <translation>ทำเครื่องหมายว่าอ่านแล้วหรือยังไม่อ่าน</translation>
    </message>
    <message>
        <source>Move to spam, or back</source>
        <translation>ย้ายไปสแปม หรือย้ายกลับ</translation>
    </message>
    <message>
        <source>Show the customer that it was read</source>
        <translation>แสดงให้ลูกค้าเห็นว่าอ่านแล้ว</translation>
    </message>
    <message>
        <source>Mute, or let it be heard again</source>
        <translation>ปิดเสียง หรือเปิดเสียงอีกครั้ง</translation>
    </message>
    <message>
        <source>Make it VIP</source>
        <translation>ตั้งเป็น VIP</translation>
    </message>
    <message>
        <source>Make it high priority</source>
        <translation>ตั้งความสำคัญเป็นสูง</translation>
    </message>
    <message>
        <source>Make it normal priority</source>
        <translation>ตั้งความสำคัญเป็นปกติ</translation>
    </message>
    <message>
        <source>Copy the link to the chat</source>
        <translation>คัดลอกลิงก์ไปยังแชต</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>แนบไฟล์</translation>
    </message>
    <message>
        <source>Open or play what the message has</source>
        <translation>เปิดหรือเล่นสิ่งที่อยู่ในข้อความ</translation>
    </message>
    <message>
        <source>Enlarge the picture or film</source>
        <translation>ขยายรูปหรือวิดีโอ</translation>
    </message>
    <message>
        <source>Newest message</source>
        <translation>ข้อความล่าสุด</translation>
    </message>
    <message>
        <source>Do not disturb for 30 minutes</source>
        <translation>ห้ามรบกวน 30 นาที</translation>
    </message>
    <message>
        <source>Only who waits for an answer, or everybody</source>
        <translation>เฉพาะคนที่รอคำตอบ หรือทุกคน</translation>
    </message>
    <message>
        <source>Only what is unread, or everything</source>
        <translation>เฉพาะที่ยังไม่อ่าน หรือทั้งหมด</translation>
    </message>
    <message>
        <source>Only VIP conversations, or all</source>
        <translation>เฉพาะการสนทนา VIP หรือทั้งหมด</translation>
    </message>
    <message>
        <source>Only where a note asks for you, or all</source>
        <translation>เฉพาะที่มีโน้ตกล่าวถึงคุณ หรือทั้งหมด</translation>
    </message>
    <message>
        <source>Open conversations</source>
        <translation>การสนทนาที่เปิดอยู่</translation>
    </message>
    <message>
        <source>Snoozed conversations</source>
        <translation>การสนทนาที่เลื่อนไว้</translation>
    </message>
    <message>
        <source>Resolved conversations</source>
        <translation>การสนทนาที่ปิดแล้ว</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>สแปม</translation>
    </message>
    <message>
        <source>Order by the newest message</source>
        <translation>เรียงตามข้อความใหม่สุด</translation>
    </message>
    <message>
        <source>Order by who waits longest</source>
        <translation>เรียงตามคนที่รอนานสุด</translation>
    </message>
    <message>
        <source>Order by priority</source>
        <translation>เรียงตามความสำคัญ</translation>
    </message>
    <message>
        <source>No reply is written here</source>
        <translation>เขียนตอบกลับที่นี่ไม่ได้</translation>
    </message>
    <message>
        <source>Choose a message with a picture or file first</source>
        <translation>เลือกข้อความที่มีรูปหรือไฟล์ก่อน</translation>
    </message>
    <message>
        <source>The link is copied</source>
        <translation>คัดลอกลิงก์แล้ว</translation>
    </message>
    <message>
        <source>Let new conversations into the list</source>
        <translation>ให้การสนทนาใหม่เข้ามาในรายการ</translation>
    </message>
    <message>
        <source>Nothing new waits to be shown</source>
        <translation>ไม่มีการสนทนาใหม่รอแสดง</translation>
    </message>
    <message>
        <source>Link to another customer…</source>
        <translation>เชื่อมกับลูกค้ารายอื่น…</translation>
    </message>
    <message>
        <source>Unlink from the customer&apos;s other accounts</source>
        <translation>ยกเลิกการเชื่อมกับบัญชีอื่นของลูกค้า</translation>
    </message>
    <message>
        <source>All accounts of the customer in one timeline</source>
        <translation>แสดงทุกบัญชีของลูกค้าในไทม์ไลน์เดียว</translation>
    </message>
    <message>
        <source>Open in its own window, or bring it back</source>
        <translation>เปิดในหน้าต่างของตัวเอง หรือนำกลับ</translation>
    </message>
    <message>
        <source>Pin under a category</source>
        <translation>ปักหมุดพร้อมหมวดหมู่</translation>
    </message>
    <message>
        <source>Pin for the team, or take off its pins</source>
        <translation>ปักหมุดให้ทีม หรือเลิกปักหมุดของทีม</translation>
    </message>
    <message>
        <source>There are not so many pins</source>
        <translation>ปักหมุดไว้ไม่มากเท่านั้น</translation>
    </message>
    <message>
        <source>Copy the text of the message</source>
        <translation>คัดลอกข้อความ</translation>
    </message>
    <message>
        <source>Insert a template</source>
        <translation>แทรกเทมเพลต</translation>
    </message>
    <message>
        <source>To the next variable that is to be filled</source>
        <translation>ไปยังตัวแปรถัดไปที่ต้องเติม</translation>
    </message>
    <message>
        <source>Template library</source>
        <translation>คลังเทมเพลต</translation>
    </message>
    <message>
        <source>Print the chat, or save it as a PDF</source>
        <translation>พิมพ์แชต หรือบันทึกเป็น PDF</translation>
    </message>
    <message>
        <source>About the account…</source>
        <translation>เกี่ยวกับบัญชี…</translation>
    </message>
    <message>
        <source>Find customers by tags and fields</source>
        <translation>ค้นหาลูกค้าตามแท็กและช่องข้อมูล</translation>
    </message>
    <message>
        <source>How the customer was linked…</source>
        <translation>ประวัติการเชื่อมลูกค้า…</translation>
    </message>
    <message>
        <source>Hand to another account…</source>
        <translation>ส่งต่อไปยังบัญชีอื่น…</translation>
    </message>
    <message>
        <source>Company of the customer…</source>
        <translation>บริษัทของลูกค้า…</translation>
    </message>
    <message>
        <source>Customers of the same company…</source>
        <translation>ลูกค้าของบริษัทเดียวกัน…</translation>
    </message>
    <message>
        <source>Edit the customer&apos;s company…</source>
        <translation>แก้ไขบริษัทของลูกค้า…</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>ส่งภายหลัง</translation>
    </message>
    <message>
        <source>Scheduled replies</source>
        <translation>ข้อความตั้งเวลา</translation>
    </message>
    <message>
        <source>New to-do for this customer</source>
        <translation>สิ่งที่ต้องทำใหม่สำหรับลูกค้ารายนี้</translation>
    </message>
    <message>
        <source>Hand-over of this chat</source>
        <translation>สรุปส่งต่อของแชตนี้</translation>
    </message>
    <message>
        <source>Hand over with a note</source>
        <translation>ส่งต่อพร้อมโน้ต</translation>
    </message>
    <message>
        <source>Answer who asks for you</source>
        <translation>ตอบเพื่อนร่วมงานที่เรียกคุณ</translation>
    </message>
    <message>
        <source>My tasks</source>
        <translation>งานของฉัน</translation>
    </message>
    <message>
        <source>No account is chosen</source>
        <translation>ยังไม่ได้เลือกบัญชี</translation>
    </message>
    <message>
        <source>This customer has written nothing yet</source>
        <translation>ลูกค้ารายนี้ยังไม่เคยส่งข้อความ</translation>
    </message>
    <message>
        <source>Nobody asks for you</source>
        <translation>ไม่มีใครเรียกคุณ</translation>
    </message>
    <message>
        <source>Take the tag off</source>
        <translation>ถอดแท็กนี้ออก</translation>
    </message>
    <message>
        <source>Send a sticker…</source>
        <translation>ส่งสติกเกอร์…</translation>
    </message>
    <message>
        <source>Next who waits: VIPs first</source>
        <translation>คนถัดไปที่รออยู่: VIP ก่อน</translation>
    </message>
    <message>
        <source>Next who waits: who has waited longest</source>
        <translation>คนถัดไปที่รออยู่: คนที่รอนานที่สุด</translation>
    </message>
    <message>
        <source>Next who waits: mine first</source>
        <translation>คนถัดไปที่รออยู่: ของฉันก่อน</translation>
    </message>
    <message>
        <source>Next who waits: only from what the list shows</source>
        <translation>คนถัดไปที่รออยู่: เฉพาะจากที่รายการแสดง</translation>
    </message>
    <message>
        <source>Next who waits: whatever the list shows</source>
        <translation>คนถัดไปที่รออยู่: ไม่ว่ารายการแสดงอะไร</translation>
    </message>
</context>
<context>
    <name>Frontdesk::Companies</name>
    <message>
        <source>Company changed</source>
        <translation>เปลี่ยนบริษัทแล้ว</translation>
    </message>
    <message>
        <source>No customer is open</source>
        <translation>ไม่ได้เปิดลูกค้ารายใดอยู่</translation>
    </message>
    <message>
        <source>The customer belongs to no company</source>
        <translation>ลูกค้ารายนี้ไม่ได้อยู่ในบริษัทใด</translation>
    </message>
    <message>
        <source>Supervisors and administrators change companies</source>
        <translation>หัวหน้างานและผู้ดูแลระบบเป็นผู้แก้ไขบริษัท</translation>
    </message>
</context>
<context>
    <name>Frontdesk::CompanyEditor</name>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Store code</source>
        <translation>รหัสร้าน</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>โน้ต</translation>
    </message>
    <message>
        <source>Not offered any more; who belongs to it stays</source>
        <translation>ไม่ให้เลือกอีก ผู้ที่อยู่ในบริษัทนี้ยังคงอยู่</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>บริษัท</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>บันทึก</translation>
    </message>
</context>
<context>
    <name>Frontdesk::CompanyForm</name>
    <message>
        <source>Company</source>
        <translation>บริษัท</translation>
    </message>
    <message>
        <source>Company of the customer</source>
        <translation>บริษัทของลูกค้า</translation>
    </message>
    <message>
        <source>Find or make a company</source>
        <translation>ค้นหาหรือสร้างบริษัท</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>บริษัท</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>company, store code</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>ไม่มี</translation>
    </message>
    <message>
        <source>Make “%1”</source>
        <translation>สร้าง “%1”</translation>
    </message>
    <message>
        <source>Find a company</source>
        <translation>ค้นหาบริษัท</translation>
    </message>
</context>
<context>
    <name>Frontdesk::CompanyMembers</name>
    <message>
        <source>Customers of the company</source>
        <translation>ลูกค้าของบริษัท</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>customer, account</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>ยังไม่มีชื่อ</translation>
    </message>
</context>
<context>
    <name>Frontdesk::CompanySection</name>
    <message>
        <source>Choose the company</source>
        <translation>เลือกบริษัท</translation>
    </message>
    <message>
        <source>Edit the company</source>
        <translation>แก้ไขบริษัท</translation>
    </message>
    <message>
        <source>Who else belongs to it</source>
        <translation>ใครอยู่ในบริษัทนี้อีกบ้าง</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>บริษัท</translation>
    </message>
    <message>
        <source>None</source>
        <translation>ไม่มี</translation>
    </message>
    <message>
        <source>Store code %1</source>
        <translation>รหัสร้าน %1</translation>
    </message>
</context>
<context>
    <name>Frontdesk::CompletenessBar</name>
    <message>
        <source>%1 of %2</source>
        <comment>how many fields are filled, of how many</comment>
        <translation>%1 จาก %2</translation>
    </message>
    <message>
        <source>Everything asked is known</source>
        <translation>ทราบข้อมูลที่ต้องการครบแล้ว</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <comment>names of fields</comment>
        <translation>ยังขาด: %1</translation>
    </message>
    <message>
        <source>%1 of %2 details are known</source>
        <translation>ทราบข้อมูล %1 จาก %2 รายการ</translation>
    </message>
</context>
<context>
    <name>Frontdesk::Composer</name>
    <message>
        <source>Send</source>
        <translation>ส่ง</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>เขียนถึง %1</translation>
    </message>
    <message>
        <source>Reply to %1 as %2</source>
        <translation>ตอบ %1 ในนาม %2</translation>
    </message>
    <message>
        <source>Quoting %1: %2</source>
        <translation>อ้างถึง %1: %2</translation>
    </message>
    <message>
        <source>Do not quote</source>
        <translation>ไม่อ้างถึง</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>แนบไฟล์</translation>
    </message>
    <message>
        <source>Another channel holds this chat</source>
        <translation>แชตนี้อยู่กับช่องทางอื่น</translation>
    </message>
    <message>
        <source>LINE would refuse a reply from here until it is handed back.</source>
        <translation>LINE จะไม่รับการตอบกลับจากที่นี่จนกว่าจะส่งคืนมา</translation>
    </message>
    <message>
        <source>%1 has blocked %2</source>
        <translation>%1 บล็อก %2 แล้ว</translation>
    </message>
    <message>
        <source>Sends when online</source>
        <translation>ส่งเมื่อออนไลน์</translation>
    </message>
    <message>
        <source>Nothing is written yet</source>
        <translation>ยังไม่ได้เขียนอะไร</translation>
    </message>
    <message>
        <source>LINE takes five messages at a time. Send these first.</source>
        <translation>LINE รับได้ครั้งละห้าข้อความ ส่งชุดนี้ก่อน</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>รูปภาพ</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>ส่งต่อไป</translation>
    </message>
    <message>
        <source>The reply had already left</source>
        <translation>ข้อความตอบกลับถูกส่งออกไปแล้ว</translation>
    </message>
    <message>
        <source>LINE would not bring them a reply. You can write again when they come back.</source>
        <translation>LINE จะไม่ส่งการตอบกลับให้ คุณเขียนได้อีกครั้งเมื่อลูกค้าเลิกบล็อก</translation>
    </message>
    <message>
        <source>%1 is not a friend of %2 and has not written for 7 days</source>
        <translation>%1 ยังไม่เป็นเพื่อนกับ %2 และไม่ได้เขียนมา 7 วันแล้ว</translation>
    </message>
    <message>
        <source>LINE would not bring them a reply until they write or add the account.</source>
        <translation>LINE จะไม่ส่งการตอบกลับให้จนกว่าลูกค้าจะเขียนมาหรือเพิ่มบัญชีเป็นเพื่อน</translation>
    </message>
    <message>
        <source>From your other computer, just now</source>
        <translation>จากคอมพิวเตอร์เครื่องอื่นของคุณ เมื่อครู่นี้</translation>
    </message>
    <message>
        <source>From your other computer, %1</source>
        <comment>14:05, Mon, 12 Mar</comment>
        <translation>จากคอมพิวเตอร์เครื่องอื่นของคุณ %1</translation>
    </message>
    <message numerus="yes">
        <source>From your other computer, %n minutes ago</source>
        <translation>
            <numerusform>จากคอมพิวเตอร์เครื่องอื่นของคุณ %n นาทีที่แล้ว</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a file, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A file is still being prepared</source>
        <translation>ยังมีไฟล์ที่กำลังเตรียมอยู่</translation>
    </message>
    <message>
        <source>LINE takes five messages at a time. Leave one out, or clear the text.</source>
        <translation>LINE รับได้ครั้งละห้าข้อความ โปรดเอาออกหนึ่งรายการหรือลบข้อความ</translation>
    </message>
    <message numerus="yes">
        <source>LINE takes five messages at a time. %n files were left out: send these first, then attach the rest.</source>
        <translation>
            <numerusform>LINE รับได้ครั้งละห้าข้อความ มี %n ไฟล์ที่ไม่ได้แนบ ส่งชุดนี้ก่อน แล้วค่อยแนบที่เหลือ</numerusform>
        </translation>
    </message>
    <message>
        <source>The customer took back the message that was quoted</source>
        <translation>ลูกค้ายกเลิกข้อความที่อ้างถึงแล้ว</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ComposerSuggestions</name>
    <message>
        <source>Suggested: %1. Tab inserts it.</source>
        <translation>แนะนำ: %1 กด Tab เพื่อแทรก</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ComposerTemplates</name>
    <message>
        <source>Not sent: “%1” is still to be filled.</source>
        <translation>ยังไม่ส่ง: ต้องเติม “%1” ก่อน</translation>
    </message>
    <message>
        <source>Not sent: “%1” is still to be filled. %2 goes to the next one.</source>
        <translation>ยังไม่ส่ง: ต้องเติม “%1” ก่อน กด %2 เพื่อไปที่ถัดไป</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ConditionForm</name>
    <message>
        <source>What is asked</source>
        <translation>ประเภทเงื่อนไข</translation>
    </message>
    <message>
        <source>Is it so</source>
        <translation>ตรงหรือไม่ตรง</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>รายการใด</translation>
    </message>
    <message>
        <source>How it compares</source>
        <translation>วิธีเปรียบเทียบ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ค่า</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>a condition</comment>
        <translation>เพิ่ม</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>แท็ก</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>ช่องข้อมูล</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>บัญชี</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>เพื่อน</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>is</source>
        <comment>a condition holds</comment>
        <translation>ใช่</translation>
    </message>
    <message>
        <source>is not</source>
        <comment>a condition holds</comment>
        <translation>ไม่ใช่</translation>
    </message>
    <message>
        <source>a friend</source>
        <translation>เป็นเพื่อน</translation>
    </message>
    <message>
        <source>blocked us</source>
        <translation>บล็อกเรา</translation>
    </message>
    <message>
        <source>not a friend</source>
        <translation>ไม่ได้เป็นเพื่อน</translation>
    </message>
    <message>
        <source>something stands there</source>
        <translation>มีข้อมูลอยู่</translation>
    </message>
    <message>
        <source>Write what it is compared with.</source>
        <translation>โปรดระบุค่าที่จะใช้เปรียบเทียบ</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ContactPanel</name>
    <message>
        <source>Customer</source>
        <translation>ลูกค้า</translation>
    </message>
    <message>
        <source>Who the customer is will stand here.</source>
        <translation>ข้อมูลของลูกค้าจะแสดงที่นี่</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>สมาชิก</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>บัญชี</translation>
    </message>
    <message>
        <source>LINE group</source>
        <translation>กลุ่ม LINE</translation>
    </message>
    <message>
        <source>LINE chat</source>
        <translation>แชต LINE</translation>
    </message>
    <message>
        <source>Friend since %1</source>
        <translation>เป็นเพื่อนตั้งแต่ %1</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>เพื่อน</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>ถูกบล็อก</translation>
    </message>
    <message>
        <source>Not a friend</source>
        <translation>ยังไม่เป็นเพื่อน</translation>
    </message>
    <message>
        <source>Give or take tags</source>
        <translation>เพิ่มหรือนำแท็กออก</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>แท็ก</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ContentText</name>
    <message>
        <source>Message taken back</source>
        <translation>ข้อความที่ยกเลิกแล้ว</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>ข้อความตัวอักษร</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>รูปภาพ</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>วิดีโอ</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>ข้อความเสียง</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ไฟล์</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>ตำแหน่งที่ตั้ง</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>สติกเกอร์</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>การ์ด</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>เหตุการณ์</translation>
    </message>
    <message>
        <source>Unknown message</source>
        <translation>ข้อความที่ไม่รู้จัก</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>member of a group, what they wrote</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 put it back into the queue</source>
        <translation>%1 ส่งกลับเข้าคิว</translation>
    </message>
    <message>
        <source>%1 took it</source>
        <translation>%1 รับไปดูแล</translation>
    </message>
    <message>
        <source>%1 assigned it to %2</source>
        <translation>%1 มอบหมายให้ %2</translation>
    </message>
    <message>
        <source>Back: the time it was snoozed for is over</source>
        <translation>กลับมาแล้ว: ครบเวลาที่เลื่อนไว้</translation>
    </message>
    <message>
        <source>%1 marked it as spam</source>
        <translation>%1 ทำเครื่องหมายว่าเป็นสแปม</translation>
    </message>
    <message>
        <source>%1 took it out of spam</source>
        <translation>%1 นำออกจากสแปม</translation>
    </message>
    <message>
        <source>%1 marked it as VIP</source>
        <translation>%1 ทำเครื่องหมายว่าเป็น VIP</translation>
    </message>
    <message>
        <source>%1 raised its priority</source>
        <translation>%1 เพิ่มระดับความสำคัญ</translation>
    </message>
    <message>
        <source>%1 set its priority to normal</source>
        <translation>%1 ตั้งความสำคัญเป็นปกติ</translation>
    </message>
    <message>
        <source>%1 resolved it</source>
        <translation>%1 ปิดการสนทนา</translation>
    </message>
    <message>
        <source>%1 snoozed it</source>
        <translation>%1 เลื่อนออกไป</translation>
    </message>
    <message>
        <source>%1 marked it for follow-up</source>
        <translation>%1 ทำเครื่องหมายให้ติดตาม</translation>
    </message>
    <message>
        <source>%1 marked it as new</source>
        <translation>%1 ทำเครื่องหมายว่าใหม่</translation>
    </message>
    <message>
        <source>%1 pressed “%2”</source>
        <translation>%1 กด “%2”</translation>
    </message>
    <message numerus="yes">
        <source>%n people joined</source>
        <translation>
            <numerusform>เข้าร่วม %n คน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people left</source>
        <translation>
            <numerusform>ออกไป %n คน</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added the account as a friend</source>
        <translation>%1 เพิ่มบัญชีเป็นเพื่อน</translation>
    </message>
    <message>
        <source>%1 blocked the account</source>
        <translation>%1 บล็อกบัญชี</translation>
    </message>
    <message>
        <source>The account was added to this chat</source>
        <translation>บัญชีถูกเพิ่มเข้าแชตนี้</translation>
    </message>
    <message>
        <source>The account was removed from this chat</source>
        <translation>บัญชีถูกนำออกจากแชตนี้</translation>
    </message>
    <message>
        <source>%1 linked their account</source>
        <translation>%1 เชื่อมโยงบัญชีแล้ว</translation>
    </message>
    <message>
        <source>%1 came near a beacon</source>
        <translation>%1 เข้าใกล้บีคอน</translation>
    </message>
    <message>
        <source>%1 used a linked device</source>
        <translation>%1 ใช้อุปกรณ์ที่เชื่อมโยง</translation>
    </message>
    <message>
        <source>%1 changed their membership</source>
        <translation>%1 เปลี่ยนสถานะสมาชิก</translation>
    </message>
    <message>
        <source>%1 watched the video to the end</source>
        <translation>%1 ดูวิดีโอจนจบ</translation>
    </message>
    <message>
        <source>This desk holds the chat again</source>
        <translation>แชตกลับมาที่โต๊ะทำงานนี้</translation>
    </message>
    <message>
        <source>Another channel holds the chat</source>
        <translation>แชตอยู่กับช่องทางอื่น</translation>
    </message>
    <message>
        <source>LINE has suspended the account</source>
        <translation>LINE ระงับบัญชีแล้ว</translation>
    </message>
    <message>
        <source>LINE has resumed the account</source>
        <translation>LINE เปิดใช้บัญชีอีกครั้งแล้ว</translation>
    </message>
    <message>
        <source>%1 took back a message</source>
        <translation>%1 ยกเลิกข้อความหนึ่งข้อความ</translation>
    </message>
    <message>
        <source>Event from the platform: %1</source>
        <translation>เหตุการณ์จากแพลตฟอร์ม: %1</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>รอส่ง</translation>
    </message>
    <message>
        <source>is being sent</source>
        <translation>กำลังส่ง</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>ส่งแล้ว</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>ไม่ได้ส่ง</translation>
    </message>
    <message>
        <source>unknown whether it was sent</source>
        <translation>ไม่ทราบว่าส่งแล้วหรือไม่</translation>
    </message>
    <message>
        <source>Name not known yet</source>
        <translation>ยังไม่ทราบชื่อ</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>กลุ่ม</translation>
    </message>
    <message>
        <source>Chat of several people</source>
        <translation>แชตหลายคน</translation>
    </message>
    <message>
        <source>%1 linked this customer to another chat of the same person</source>
        <translation>%1 เชื่อมลูกค้ารายนี้กับแชตอื่นของคนเดียวกัน</translation>
    </message>
    <message>
        <source>%1 unlinked this customer from another chat</source>
        <translation>%1 ยกเลิกการเชื่อมลูกค้ารายนี้กับแชตอื่น</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ลูกค้า</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>ส่งแล้ว</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>โน้ต</translation>
    </message>
    <message>
        <source>Note by %1</source>
        <translation>โน้ตของ %1</translation>
    </message>
    <message>
        <source>Reply: %1</source>
        <comment>preview of our message, nobody known wrote it</comment>
        <translation>ตอบกลับ: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who wrote it, what they wrote</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 took it off the team’s pins</source>
        <translation>%1 เลิกปักหมุดของทีม</translation>
    </message>
    <message>
        <source>%1 pinned it for everybody</source>
        <translation>%1 ปักหมุดให้ทุกคน</translation>
    </message>
    <message>
        <source>%1 pinned it for %2</source>
        <comment>team</comment>
        <translation>%1 ปักหมุดให้ %2</translation>
    </message>
    <message>
        <source>%1 pinned it for everybody as %2</source>
        <translation>%1 ปักหมุดให้ทุกคนเป็น %2</translation>
    </message>
    <message>
        <source>%1 pinned it for %2 as %3</source>
        <comment>team</comment>
        <translation>%1 ปักหมุดให้ %2 เป็น %3</translation>
    </message>
    <message>
        <source>%1 tagged the customer: %2</source>
        <translation>%1 ติดแท็กลูกค้า: %2</translation>
    </message>
    <message>
        <source>%1 took off the tags: %2</source>
        <translation>%1 นำแท็กออก: %2</translation>
    </message>
    <message>
        <source>%1 tagged the customer: %2, and took off: %3</source>
        <translation>%1 ติดแท็กลูกค้า: %2 และนำออก: %3</translation>
    </message>
    <message>
        <source>The customer came from another account, asked by %1</source>
        <translation>ลูกค้ามาจากบัญชีอื่นตามคำเชิญของ %1</translation>
    </message>
    <message>
        <source>The customer went on with another account, asked by %1</source>
        <translation>ลูกค้าไปคุยต่อกับบัญชีอื่นตามคำเชิญของ %1</translation>
    </message>
    <message>
        <source>The scheduled reply of %1 was not sent: the relay was away at its time</source>
        <translation>ข้อความตั้งเวลาของ %1 ไม่ได้ส่ง: เซิร์ฟเวอร์รีเลย์ไม่ทำงานในเวลานั้น</translation>
    </message>
    <message>
        <source>The scheduled reply of %1 was stopped: the customer wrote first</source>
        <translation>ข้อความตั้งเวลาของ %1 ถูกหยุด: ลูกค้าเขียนมาก่อน</translation>
    </message>
    <message>
        <source>The scheduled reply of %1 was stopped. The list of scheduled replies says why.</source>
        <translation>ข้อความตั้งเวลาของ %1 ถูกหยุด ดูเหตุผลได้ในรายการข้อความตั้งเวลา</translation>
    </message>
    <message>
        <source>Ended by itself, the tag: %1</source>
        <translation>แท็กหมดอายุแล้ว: %1</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ConversationListModel</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>ยังไม่อ่าน %n</numerusform>
        </translation>
    </message>
    <message>
        <source>a reply was not sent</source>
        <translation>มีการตอบกลับที่ไม่ได้ส่ง</translation>
    </message>
    <message numerus="yes">
        <source>%n replies wait</source>
        <translation>
            <numerusform>รอส่ง %n การตอบกลับ</numerusform>
        </translation>
    </message>
    <message>
        <source>draft: %1</source>
        <translation>ฉบับร่าง: %1</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>marked unread</source>
        <translation>ทำเครื่องหมายว่ายังไม่อ่าน</translation>
    </message>
    <message>
        <source>a colleague is writing</source>
        <translation>เพื่อนร่วมงานกำลังพิมพ์</translation>
    </message>
    <message>
        <source>a colleague is viewing</source>
        <translation>เพื่อนร่วมงานกำลังดู</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>ปักหมุดแล้ว</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>ปิดเสียงแล้ว</translation>
    </message>
    <message>
        <source>unassigned</source>
        <translation>ยังไม่มอบหมาย</translation>
    </message>
    <message>
        <source>handled by %1</source>
        <translation>ผู้ดูแลขณะนี้ %1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>คุณ</translation>
    </message>
    <message>
        <source>high priority</source>
        <translation>ความสำคัญสูง</translation>
    </message>
    <message>
        <source>waits for %1, late</source>
        <comment>14 m</comment>
        <translation>รอมาแล้ว %1 เกินเวลา</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <comment>14 m</comment>
        <translation>รอมาแล้ว %1</translation>
    </message>
    <message>
        <source>back, its snooze is over</source>
        <translation>กลับมาแล้ว ครบเวลาที่เลื่อนไว้</translation>
    </message>
    <message>
        <source>pinned as %1</source>
        <translation>ปักหมุดเป็น %1</translation>
    </message>
    <message>
        <source>pinned for the team</source>
        <translation>ปักหมุดให้ทีม</translation>
    </message>
    <message>
        <source>pinned for the team as %1</source>
        <translation>ปักหมุดให้ทีมเป็น %1</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ConversationListView</name>
    <message>
        <source>Conversations</source>
        <translation>การสนทนา</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>ใหม่ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>แท็ก…</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>คัดลอกลิงก์</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>เปิดในหน้าต่างของตัวเอง</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ConversationRow</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a group, number of members</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>ไม่ทราบผล</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>ไม่ได้ส่ง</translation>
    </message>
    <message>
        <source>Queued %1</source>
        <translation>รอส่ง %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>ฉบับร่าง</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>เลื่อนไว้</translation>
    </message>
    <message>
        <source>Until %1</source>
        <comment>a snoozed chat, day and time</comment>
        <translation>ถึง %1</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>its snooze is over</comment>
        <translation>กลับมาแล้ว</translation>
    </message>
</context>
<context>
    <name>Frontdesk::CustomerFinder</name>
    <message>
        <source>Export customers</source>
        <translation>ส่งออกลูกค้า</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>สเปรดชีต (*.csv)</translation>
    </message>
    <message>
        <source>customers</source>
        <comment>name of a file</comment>
        <translation>ลูกค้า</translation>
    </message>
    <message>
        <source>%1 customers were written to %2. The export is recorded.</source>
        <translation>เขียนลูกค้า %1 รายลงใน %2 แล้ว การส่งออกนี้ถูกบันทึกไว้</translation>
    </message>
    <message>
        <source>Import what is known of customers</source>
        <translation>นำเข้าข้อมูลลูกค้า</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>บรรทัดที่ %1: %2</translation>
    </message>
    <message>
        <source>All is already as %1 says.</source>
        <translation>ข้อมูลตรงกับ %1 อยู่แล้ว</translation>
    </message>
    <message numerus="yes">
        <source>%n customers were changed.</source>
        <translation>
            <numerusform>เปลี่ยนข้อมูลลูกค้า %n รายแล้ว</numerusform>
        </translation>
    </message>
    <message>
        <source>Question</source>
        <translation>เงื่อนไขการค้นหา</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a condition</comment>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>ส่งออก…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>นำเข้า…</translation>
    </message>
    <message>
        <source>Find customers</source>
        <translation>ค้นหาลูกค้า</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>ลูกค้าที่พบ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>The question has brackets: change it where it is typed.</source>
        <translation>เงื่อนไขมีวงเล็บ โปรดแก้ไขในช่องที่พิมพ์</translation>
    </message>
    <message>
        <source>How conditions are joined</source>
        <translation>วิธีรวมเงื่อนไข</translation>
    </message>
    <message>
        <source>All conditions hold</source>
        <translation>ตรงทุกเงื่อนไข</translation>
    </message>
    <message>
        <source>One condition is enough</source>
        <translation>ตรงเพียงเงื่อนไขเดียว</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>เงื่อนไข</translation>
    </message>
    <message>
        <source>Looking at %1 customers…</source>
        <translation>กำลังดูลูกค้า %1 ราย…</translation>
    </message>
    <message>
        <source>1 customer</source>
        <translation>ลูกค้า 1 ราย</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>ลูกค้า %1 ราย</translation>
    </message>
    <message>
        <source>Unknown customer</source>
        <translation>ลูกค้าที่ไม่ทราบชื่อ</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>และอีก %1 ราย</translation>
    </message>
</context>
<context>
    <name>Frontdesk::DBusNotices</name>
    <message>
        <source>Open</source>
        <translation>เปิด</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>ตอบกลับ</translation>
    </message>
    <message>
        <source>Snooze 1 hour</source>
        <translation>เลื่อน 1 ชั่วโมง</translation>
    </message>
</context>
<context>
    <name>Frontdesk::DatePicker</name>
    <message>
        <source>Go to a date</source>
        <translation>ไปยังวันที่</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>เดือนก่อนหน้า</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>เดือนถัดไป</translation>
    </message>
</context>
<context>
    <name>Frontdesk::DiffText</name>
    <message>
        <source>gone: %1</source>
        <translation>ลบ: %1</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>เพิ่ม: %1</translation>
    </message>
</context>
<context>
    <name>Frontdesk::DifferenceForm</name>
    <message>
        <source>%1: gets the tag %2</source>
        <comment>customer, tag</comment>
        <translation>%1: ได้แท็ก %2</translation>
    </message>
    <message>
        <source>%1: %2 becomes %3</source>
        <comment>customer, field, value</comment>
        <translation>%1: %2 จะเป็น %3</translation>
    </message>
    <message>
        <source>%1: %2, now %3, becomes %4</source>
        <comment>customer, field, value, value</comment>
        <translation>%1: %2 จากเดิม %3 จะเป็น %4</translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>เปลี่ยน</translation>
    </message>
    <message numerus="yes">
        <source>%n customers would be changed</source>
        <translation>
            <numerusform>จะเปลี่ยนข้อมูลลูกค้า %n ราย</numerusform>
        </translation>
    </message>
    <message>
        <source>What would be changed</source>
        <translation>สิ่งที่จะเปลี่ยน</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>และอีก %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
</context>
<context>
    <name>Frontdesk::DragOut</name>
    <message>
        <source>“%1” in its own window</source>
        <translation>“%1” ในหน้าต่างแยก</translation>
    </message>
</context>
<context>
    <name>Frontdesk::EmojiPopup</name>
    <message>
        <source>Emoji</source>
        <translation>อีโมจิ</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ErrorText</name>
    <message>
        <source>LINE did not accept channel ID and secret. Copy them again from the LINE Developers console.</source>
        <translation>LINE ไม่ยอมรับรหัสแชนเนลและรหัสลับ คัดลอกใหม่จากคอนโซล LINE Developers</translation>
    </message>
    <message>
        <source>this channel is connected already.</source>
        <translation>แชนเนลนี้เชื่อมต่ออยู่แล้ว</translation>
    </message>
    <message>
        <source>this account is not on the relay any more.</source>
        <translation>บัญชีนี้ไม่อยู่บนเซิร์ฟเวอร์รีเลย์แล้ว</translation>
    </message>
    <message>
        <source>this is not an address. Write it like relay.example or https://relay.example:8443.</source>
        <translation>นี่ไม่ใช่ที่อยู่ เขียนแบบ relay.example หรือ https://relay.example:8443</translation>
    </message>
    <message>
        <source>your role does not allow this. Ask an administrator.</source>
        <translation>สิทธิ์ของคุณทำสิ่งนี้ไม่ได้ โปรดติดต่อผู้ดูแลระบบ</translation>
    </message>
    <message>
        <source>nobody is signed in on this computer.</source>
        <translation>ไม่มีใครลงชื่อเข้าใช้บนเครื่องนี้</translation>
    </message>
    <message>
        <source>this computer was signed out from elsewhere. Sign in again.</source>
        <translation>เครื่องนี้ถูกออกจากระบบจากที่อื่น ลงชื่อเข้าใช้อีกครั้ง</translation>
    </message>
    <message>
        <source>this customer is not there any more, or not yours to see.</source>
        <translation>ลูกค้ารายนี้ไม่มีอยู่แล้ว หรือคุณไม่มีสิทธิ์ดู</translation>
    </message>
    <message>
        <source>a colleague changed it first. Look, then decide again.</source>
        <translation>เพื่อนร่วมงานเปลี่ยนไปก่อนแล้ว ตรวจดูแล้วตัดสินใจอีกครั้ง</translation>
    </message>
    <message>
        <source>there is nothing in the note.</source>
        <translation>โน้ตไม่มีเนื้อหา</translation>
    </message>
    <message>
        <source>a tag needs a name, of at most 60 characters.</source>
        <translation>แท็กต้องมีชื่อ ยาวไม่เกิน 60 อักขระ</translation>
    </message>
    <message>
        <source>somebody else changed the team first. Look, then try again.</source>
        <translation>มีคนอื่นเปลี่ยนทีมไปก่อนแล้ว ตรวจดูแล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>a team needs a name, of at most 80 characters.</source>
        <translation>ทีมต้องมีชื่อ ยาวไม่เกิน 80 อักขระ</translation>
    </message>
    <message>
        <source>this team is not there any more.</source>
        <translation>ทีมนี้ไม่มีอยู่แล้ว</translation>
    </message>
    <message>
        <source>this colleague is not there any more.</source>
        <translation>เพื่อนร่วมงานคนนี้ไม่มีอยู่แล้ว</translation>
    </message>
    <message>
        <source>a view needs a name, and its query may have at most 1,000 characters.</source>
        <translation>มุมมองต้องมีชื่อ และคำค้นยาวไม่เกิน 1,000 อักขระ</translation>
    </message>
    <message>
        <source>this view is not there any more.</source>
        <translation>มุมมองนี้ไม่มีอยู่แล้ว</translation>
    </message>
    <message>
        <source>it waited too long on this computer to be still meant. Send it again if it is.</source>
        <translation>รออยู่ในเครื่องนี้นานเกินไป หากยังต้องการส่ง ให้ส่งอีกครั้ง</translation>
    </message>
    <message>
        <source>the relay has seen this under another content. Send it again.</source>
        <translation>เซิร์ฟเวอร์รีเลย์เคยได้รับรายการนี้ด้วยเนื้อหาอื่น ส่งอีกครั้ง</translation>
    </message>
    <message>
        <source>the relay did not understand this version of the program. Update it.</source>
        <translation>เซิร์ฟเวอร์รีเลย์ไม่เข้าใจโปรแกรมเวอร์ชันนี้ โปรดอัปเดต</translation>
    </message>
    <message>
        <source>the relay does not know this command. It may be older than this program.</source>
        <translation>เซิร์ฟเวอร์รีเลย์ไม่รู้จักคำสั่งนี้ อาจเก่ากว่าโปรแกรม</translation>
    </message>
    <message>
        <source>a colleague answered first. Read it, then send.</source>
        <translation>เพื่อนร่วมงานตอบก่อนแล้ว อ่านก่อนแล้วค่อยส่ง</translation>
    </message>
    <message>
        <source>this conversation is not there any more, or you may not see it now.</source>
        <translation>การสนทนานี้ไม่มีอยู่แล้ว หรือตอนนี้คุณไม่มีสิทธิ์ดู</translation>
    </message>
    <message>
        <source>another channel holds this chat. LINE would refuse a reply from here.</source>
        <translation>แชตนี้อยู่กับช่องทางอื่น LINE จะไม่รับการตอบกลับจากที่นี่</translation>
    </message>
    <message>
        <source>this message is not there any more.</source>
        <translation>ข้อความนี้ไม่มีอยู่แล้ว</translation>
    </message>
    <message>
        <source>it has been decided already, here or by a colleague.</source>
        <translation>มีการตัดสินใจไปแล้ว ที่นี่หรือโดยเพื่อนร่วมงาน</translation>
    </message>
    <message>
        <source>there is no connection to the relay. It is tried again by itself.</source>
        <translation>ไม่ได้เชื่อมต่อกับเซิร์ฟเวอร์รีเลย์ ระบบจะลองใหม่เอง</translation>
    </message>
    <message>
        <source>the relay did not answer in time. Try again.</source>
        <translation>เซิร์ฟเวอร์รีเลย์ไม่ตอบภายในเวลา ลองอีกครั้ง</translation>
    </message>
    <message>
        <source>the relay sent something this program cannot read. Update it, or tell your administrator.</source>
        <translation>เซิร์ฟเวอร์รีเลย์ส่งสิ่งที่โปรแกรมนี้อ่านไม่ได้ โปรดอัปเดตหรือแจ้งผู้ดูแลระบบ</translation>
    </message>
    <message>
        <source>the relay sent something this version does not know. Update the program.</source>
        <translation>เซิร์ฟเวอร์รีเลย์ส่งสิ่งที่เวอร์ชันนี้ไม่รู้จัก โปรดอัปเดตโปรแกรม</translation>
    </message>
    <message>
        <source>the relay is busy. It is tried again by itself.</source>
        <translation>เซิร์ฟเวอร์รีเลย์กำลังยุ่ง ระบบจะลองใหม่เอง</translation>
    </message>
    <message>
        <source>something answers at this address, but it is not a Frontdesk relay. Check the address.</source>
        <translation>มีการตอบจากที่อยู่นี้ แต่ไม่ใช่เซิร์ฟเวอร์รีเลย์ของ Frontdesk ตรวจสอบที่อยู่</translation>
    </message>
    <message>
        <source>the relay restarted while it was being sent. The customer may have it.</source>
        <translation>เซิร์ฟเวอร์รีเลย์เริ่มใหม่ระหว่างส่ง ลูกค้าอาจได้รับแล้ว</translation>
    </message>
    <message>
        <source>the relay is being stopped. It is tried again when it is back.</source>
        <translation>เซิร์ฟเวอร์รีเลย์กำลังหยุด จะลองใหม่เมื่อกลับมา</translation>
    </message>
    <message>
        <source>the relay does not answer. Check the address and your connection.</source>
        <translation>เซิร์ฟเวอร์รีเลย์ไม่ตอบ ตรวจสอบที่อยู่และการเชื่อมต่อ</translation>
    </message>
    <message>
        <source>LINE gave an answer that makes no sense. The customer may have it.</source>
        <translation>LINE ตอบสิ่งที่ไม่เข้าใจ ลูกค้าอาจได้รับแล้ว</translation>
    </message>
    <message>
        <source>the customer has blocked the account, or is not a friend.</source>
        <translation>ลูกค้าบล็อกบัญชี หรือยังไม่เป็นเพื่อน</translation>
    </message>
    <message>
        <source>LINE does not allow this for the account. Its plan or settings may forbid it.</source>
        <translation>LINE ไม่อนุญาตสำหรับบัญชีนี้ แพ็กเกจหรือการตั้งค่าอาจห้ามไว้</translation>
    </message>
    <message>
        <source>LINE did not accept the content of the message.</source>
        <translation>LINE ไม่ยอมรับเนื้อหาของข้อความ</translation>
    </message>
    <message>
        <source>the monthly limit of the account is reached.</source>
        <translation>บัญชีใช้ครบขีดจำกัดรายเดือนแล้ว</translation>
    </message>
    <message>
        <source>LINE did not answer.</source>
        <translation>LINE ไม่ตอบ</translation>
    </message>
    <message>
        <source>LINE does not know this customer any more.</source>
        <translation>LINE ไม่รู้จักลูกค้ารายนี้แล้ว</translation>
    </message>
    <message>
        <source>LINE asks to send more slowly. Try again in a minute.</source>
        <translation>LINE ขอให้ส่งช้าลง ลองอีกครั้งในหนึ่งนาที</translation>
    </message>
    <message>
        <source>LINE could not be reached for a day.</source>
        <translation>ติดต่อ LINE ไม่ได้มาหนึ่งวันแล้ว</translation>
    </message>
    <message>
        <source>the access token of the account is not valid any more. An administrator has to renew it.</source>
        <translation>โทเค็นการเข้าถึงของบัญชีใช้ไม่ได้แล้ว ผู้ดูแลระบบต้องต่ออายุ</translation>
    </message>
    <message>
        <source>the message is too large for LINE.</source>
        <translation>ข้อความใหญ่เกินไปสำหรับ LINE</translation>
    </message>
    <message>
        <source>LINE cannot be reached. Try again later.</source>
        <translation>ติดต่อ LINE ไม่ได้ ลองอีกครั้งภายหลัง</translation>
    </message>
    <message>
        <source>LINE does not have it any more.</source>
        <translation>ไม่มีใน LINE แล้ว</translation>
    </message>
    <message>
        <source>LINE does not take messages of this kind.</source>
        <translation>LINE ไม่รับข้อความชนิดนี้</translation>
    </message>
    <message>
        <source>LINE could not take the file. Its type, size or address may be wrong.</source>
        <translation>LINE รับไฟล์ไม่ได้ ชนิด ขนาด หรือที่อยู่อาจไม่ถูกต้อง</translation>
    </message>
    <message>
        <source>LINE does not let this message be quoted. Send it without the quote.</source>
        <translation>LINE ไม่ให้อ้างถึงข้อความนี้ ส่งโดยไม่อ้างถึง</translation>
    </message>
    <message>
        <source>the free reply was used or too late. Send it again as a push.</source>
        <translation>การตอบกลับฟรีถูกใช้ไปแล้วหรือหมดเวลา ส่งอีกครั้งแบบพุช</translation>
    </message>
    <message>
        <source>LINE had a fault of its own. The customer may have it.</source>
        <translation>LINE ขัดข้องเอง ลูกค้าอาจได้รับแล้ว</translation>
    </message>
    <message>
        <source>LINE does not let accounts send this sticker.</source>
        <translation>LINE ไม่ให้บัญชีส่งสติกเกอร์นี้</translation>
    </message>
    <message>
        <source>LINE does not know this customer, or they have left.</source>
        <translation>LINE ไม่รู้จักลูกค้ารายนี้ หรือลูกค้าออกไปแล้ว</translation>
    </message>
    <message>
        <source>the file could not be fetched.</source>
        <translation>ดึงไฟล์ไม่ได้</translation>
    </message>
    <message>
        <source>you may not see this file.</source>
        <translation>คุณไม่มีสิทธิ์ดูไฟล์นี้</translation>
    </message>
    <message>
        <source>the file is not there any more.</source>
        <translation>ไฟล์ไม่มีอยู่แล้ว</translation>
    </message>
    <message>
        <source>the file is too large.</source>
        <translation>ไฟล์ใหญ่เกินไป</translation>
    </message>
    <message>
        <source>the file cannot be read. Check that it is still there.</source>
        <translation>อ่านไฟล์ไม่ได้ ตรวจสอบว่ายังอยู่หรือไม่</translation>
    </message>
    <message>
        <source>the card is too large for LINE. Leave something out.</source>
        <translation>การ์ดใหญ่เกินไปสำหรับ LINE ตัดบางส่วนออก</translation>
    </message>
    <message>
        <source>LINE does not take files of this type.</source>
        <translation>LINE ไม่รับไฟล์ชนิดนี้</translation>
    </message>
    <message>
        <source>LINE takes five messages at a time. Send some first.</source>
        <translation>LINE รับได้ครั้งละห้าข้อความ ส่งบางส่วนก่อน</translation>
    </message>
    <message>
        <source>the card has no words for the notification. Add some.</source>
        <translation>การ์ดไม่มีข้อความสำหรับการแจ้งเตือน เพิ่มข้อความ</translation>
    </message>
    <message>
        <source>the words for the notification are too long. Shorten them.</source>
        <translation>ข้อความสำหรับการแจ้งเตือนยาวเกินไป ทำให้สั้นลง</translation>
    </message>
    <message>
        <source>an emoji or mention points beside the text. Write it again.</source>
        <translation>ตำแหน่งอีโมจิหรือการกล่าวถึงไม่ตรงกับข้อความ เขียนใหม่</translation>
    </message>
    <message>
        <source>this message cannot be quoted.</source>
        <translation>อ้างถึงข้อความนี้ไม่ได้</translation>
    </message>
    <message>
        <source>the card is not complete.</source>
        <translation>การ์ดยังไม่สมบูรณ์</translation>
    </message>
    <message>
        <source>the length of the recording is not known. Choose another file.</source>
        <translation>ไม่ทราบความยาวของเสียง เลือกไฟล์อื่น</translation>
    </message>
    <message>
        <source>the place needs a name and an address.</source>
        <translation>สถานที่ต้องมีชื่อและที่อยู่</translation>
    </message>
    <message>
        <source>name or address of the place is too long. Shorten it.</source>
        <translation>ชื่อหรือที่อยู่ของสถานที่ยาวเกินไป ทำให้สั้นลง</translation>
    </message>
    <message>
        <source>the relay has no public address to give the file to LINE. Ask your administrator.</source>
        <translation>เซิร์ฟเวอร์รีเลย์ไม่มีที่อยู่สาธารณะสำหรับส่งไฟล์ให้ LINE โปรดติดต่อผู้ดูแลระบบ</translation>
    </message>
    <message>
        <source>the file is missing. Attach it again.</source>
        <translation>ไม่พบไฟล์ แนบอีกครั้ง</translation>
    </message>
    <message>
        <source>LINE takes no words with a file. Send them as a message of their own.</source>
        <translation>LINE ไม่รับข้อความไปกับไฟล์ ส่งเป็นข้อความแยก</translation>
    </message>
    <message>
        <source>LINE needs a preview picture and there is none. Attach the file again.</source>
        <translation>LINE ต้องมีรูปตัวอย่างแต่ไม่มี แนบไฟล์อีกครั้ง</translation>
    </message>
    <message>
        <source>the messages are too large together. Send them one by one.</source>
        <translation>ข้อความรวมกันใหญ่เกินไป ส่งทีละข้อความ</translation>
    </message>
    <message>
        <source>the sticker is not complete. Choose it again.</source>
        <translation>สติกเกอร์ไม่สมบูรณ์ เลือกใหม่</translation>
    </message>
    <message>
        <source>there is nothing written.</source>
        <translation>ยังไม่ได้เขียนอะไร</translation>
    </message>
    <message>
        <source>LINE takes fewer cards side by side. Leave some out.</source>
        <translation>LINE รับการ์ดเรียงกันได้น้อยกว่านี้ ตัดออกบ้าง</translation>
    </message>
    <message>
        <source>there are too many LINE emoji in one message. Leave some out.</source>
        <translation>อีโมจิ LINE ในข้อความเดียวมากเกินไป ตัดออกบ้าง</translation>
    </message>
    <message>
        <source>there are too many mentions in one message. Leave some out.</source>
        <translation>การกล่าวถึงในข้อความเดียวมากเกินไป ตัดออกบ้าง</translation>
    </message>
    <message>
        <source>there is nothing to send.</source>
        <translation>ไม่มีอะไรให้ส่ง</translation>
    </message>
    <message>
        <source>what was kept on this computer could not be read. It was set aside and is being fetched again.</source>
        <translation>อ่านข้อมูลที่เก็บไว้ในเครื่องนี้ไม่ได้ แยกเก็บไว้และกำลังดึงใหม่</translation>
    </message>
    <message>
        <source>this computer could not write to its disk. Nothing new is kept until it can.</source>
        <translation>เครื่องนี้เขียนลงดิสก์ไม่ได้ จะไม่เก็บสิ่งใหม่จนกว่าจะเขียนได้</translation>
    </message>
    <message>
        <source>the disk is full. Make room, then try again.</source>
        <translation>ดิสก์เต็ม เพิ่มพื้นที่ว่างแล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>what is kept on this computer belongs to a newer version of the program. Update it.</source>
        <translation>ข้อมูลในเครื่องนี้เป็นของโปรแกรมเวอร์ชันใหม่กว่า โปรดอัปเดต</translation>
    </message>
    <message>
        <source>it is not known whether this was written. Restart the program and look.</source>
        <translation>ไม่ทราบว่าเขียนลงไปหรือไม่ เปิดโปรแกรมใหม่แล้วตรวจดู</translation>
    </message>
    <message>
        <source>requests come that LINE did not sign with the secret of this account. Check the channel secret.</source>
        <translation>มีคำขอที่ LINE ไม่ได้ลงลายเซ็นด้วยรหัสลับของบัญชีนี้ ตรวจสอบรหัสลับแชนเนล</translation>
    </message>
    <message>
        <source>webhooks are switched off. Switch on Use webhook in the LINE Developers console.</source>
        <translation>เว็บฮุกปิดอยู่ เปิด Use webhook ในคอนโซล LINE Developers</translation>
    </message>
    <message>
        <source>a message from LINE could not be read and was set aside. Nothing else is held up.</source>
        <translation>อ่านข้อความหนึ่งจาก LINE ไม่ได้จึงแยกเก็บไว้ ไม่กระทบข้อความอื่น</translation>
    </message>
    <message>
        <source>LINE sends the messages of this account to another address. Check again to change it.</source>
        <translation>LINE ส่งข้อความของบัญชีนี้ไปที่อยู่อื่น ตรวจสอบอีกครั้งเพื่อเปลี่ยน</translation>
    </message>
    <message>
        <source>LINE could not reach the relay. Check its public address, certificate and firewall.</source>
        <translation>LINE ติดต่อเซิร์ฟเวอร์รีเลย์ไม่ได้ ตรวจสอบที่อยู่สาธารณะ ใบรับรอง และไฟร์วอลล์</translation>
    </message>
    <message>
        <source>messages for another account come to the address of this one. Check the webhook address in the LINE console.</source>
        <translation>ข้อความของบัญชีอื่นมาที่ที่อยู่ของบัญชีนี้ ตรวจสอบที่อยู่เว็บฮุกในคอนโซล LINE</translation>
    </message>
    <message>
        <source>chat is switched off, so nothing can be marked as read. Switch on Chat in LINE Official Account Manager, Settings, Response settings.</source>
        <translation>แชตปิดอยู่จึงทำเครื่องหมายว่าอ่านแล้วไม่ได้ เปิดแชตใน LINE Official Account Manager ที่การตั้งค่า การตั้งค่าการตอบกลับ</translation>
    </message>
    <message>
        <source>the relay does not know its public address. Ask whoever runs it to set public_url.</source>
        <translation>เซิร์ฟเวอร์รีเลย์ไม่ทราบที่อยู่สาธารณะของตน ขอให้ผู้ดูแลเซิร์ฟเวอร์ตั้งค่า public_url</translation>
    </message>
    <message>
        <source>e-mail or password is wrong.</source>
        <translation>อีเมลหรือรหัสผ่านไม่ถูกต้อง</translation>
    </message>
    <message numerus="yes">
        <source>e-mail or password is wrong. %n tries left.</source>
        <translation>
            <numerusform>อีเมลหรือรหัสผ่านไม่ถูกต้อง ลองได้อีก %n ครั้ง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>too many wrong passwords. Try again in %n minutes.</source>
        <translation>
            <numerusform>ใส่รหัสผ่านผิดหลายครั้งเกินไป ลองอีกครั้งใน %n นาที</numerusform>
        </translation>
    </message>
    <message>
        <source>the relay speaks version %1 and this program version %2. Update the older one.</source>
        <translation>เซิร์ฟเวอร์รีเลย์ใช้เวอร์ชัน %1 โปรแกรมนี้ใช้เวอร์ชัน %2 โปรดอัปเดตฝั่งที่เก่ากว่า</translation>
    </message>
    <message>
        <source>the certificate of %1 cannot be trusted. Nothing was sent. Ask your administrator.</source>
        <translation>เชื่อถือใบรับรองของ %1 ไม่ได้ ยังไม่ได้ส่งสิ่งใด โปรดติดต่อผู้ดูแลระบบ</translation>
    </message>
    <message>
        <source>the certificate of %1 expired on %2. Nothing was sent. Ask your administrator to renew it.</source>
        <translation>ใบรับรองของ %1 หมดอายุเมื่อ %2 ยังไม่ได้ส่งสิ่งใด ขอให้ผู้ดูแลระบบต่ออายุ</translation>
    </message>
    <message>
        <source>no computer has this name. Check the address.</source>
        <translation>ไม่มีเครื่องชื่อนี้ ตรวจสอบที่อยู่</translation>
    </message>
    <message>
        <source>no computer is called %1. Check the address.</source>
        <translation>ไม่มีเครื่องชื่อ %1 ตรวจสอบที่อยู่</translation>
    </message>
    <message>
        <source>the file is too large for LINE.</source>
        <translation>ไฟล์ใหญ่เกินไปสำหรับ LINE</translation>
    </message>
    <message>
        <source>the file is %1, LINE takes %2.</source>
        <translation>ไฟล์มีขนาด %1 แต่ LINE รับได้ %2</translation>
    </message>
    <message>
        <source>a note may have at most %L1 characters.</source>
        <translation>โน้ตยาวได้ไม่เกิน %L1 อักขระ</translation>
    </message>
    <message>
        <source>the text is too long for LINE. Cut it in two.</source>
        <translation>ข้อความยาวเกินไปสำหรับ LINE แบ่งเป็นสองส่วน</translation>
    </message>
    <message>
        <source>the text is longer than the %1 characters LINE takes. Cut it in two.</source>
        <translation>ข้อความยาวกว่า %1 อักขระที่ LINE รับได้ แบ่งเป็นสองส่วน</translation>
    </message>
    <message>
        <source>no reason was given.</source>
        <translation>ไม่ได้ระบุเหตุผล</translation>
    </message>
    <message>
        <source>something this version has no words for (%1).</source>
        <translation>ปัญหาที่เวอร์ชันนี้อธิบายไม่ได้ (%1)</translation>
    </message>
    <message>
        <source>a colleague linked or unlinked this customer first. Look, then decide again.</source>
        <translation>เพื่อนร่วมงานเชื่อมหรือยกเลิกการเชื่อมลูกค้ารายนี้ก่อนแล้ว ตรวจดูแล้วตัดสินใจอีกครั้ง</translation>
    </message>
    <message>
        <source>these customers cannot be one person.</source>
        <translation>ลูกค้าเหล่านี้เป็นคนเดียวกันไม่ได้</translation>
    </message>
    <message>
        <source>the file cannot be written there. Choose another folder, or make room.</source>
        <translation>เขียนไฟล์ที่นั่นไม่ได้ เลือกโฟลเดอร์อื่นหรือเพิ่มพื้นที่ว่าง</translation>
    </message>
    <message>
        <source>there is no letter and no digit to look for.</source>
        <translation>ไม่มีตัวอักษรหรือตัวเลขให้ค้นหา</translation>
    </message>
    <message>
        <source>a quotation mark is missing at the end.</source>
        <translation>ขาดเครื่องหมายคำพูดตอนท้าย</translation>
    </message>
    <message>
        <source>something has to follow “%1”.</source>
        <translation>ต้องมีอะไรตามหลัง “%1”</translation>
    </message>
    <message>
        <source>nothing is searched by “%1:”. Put it in quotes to find the words.</source>
        <translation>ค้นหาด้วย “%1:” ไม่ได้ ใส่เครื่องหมายคำพูดเพื่อค้นหาคำนั้น</translation>
    </message>
    <message>
        <source>it is not known what “%1” means here.</source>
        <translation>ไม่ทราบว่า “%1” ตรงนี้หมายถึงอะไร</translation>
    </message>
    <message>
        <source>messages cannot be searched by “%1” here.</source>
        <translation>ค้นหาข้อความด้วย “%1” ที่นี่ไม่ได้</translation>
    </message>
    <message>
        <source>this asks about messages; use Search for it.</source>
        <translation>เงื่อนไขนี้ใช้กับข้อความ โปรดใช้การค้นหาแทน</translation>
    </message>
    <message>
        <source>this computer has nothing to play sound with.</source>
        <translation>คอมพิวเตอร์เครื่องนี้ไม่มีอุปกรณ์สำหรับเล่นเสียง</translation>
    </message>
    <message>
        <source>the file is damaged, or of a kind this program does not know.</source>
        <translation>ไฟล์เสียหาย หรือเป็นชนิดที่โปรแกรมนี้ไม่รู้จัก</translation>
    </message>
    <message>
        <source>no account here is called “%1”.</source>
        <translation>ไม่มีบัญชีชื่อ “%1” ที่นี่</translation>
    </message>
    <message>
        <source>there is no tag “%1”.</source>
        <translation>ไม่มีแท็ก “%1”</translation>
    </message>
    <message>
        <source>no colleague is called “%1”.</source>
        <translation>ไม่มีเพื่อนร่วมงานชื่อ “%1”</translation>
    </message>
    <message>
        <source>no team is called “%1”.</source>
        <translation>ไม่มีทีมชื่อ “%1”</translation>
    </message>
    <message>
        <source>what is kept on this computer cannot be read just now. Try again, or restart the program.</source>
        <translation>ตอนนี้อ่านข้อมูลที่เก็บไว้ในเครื่องนี้ไม่ได้ ลองอีกครั้ง หรือเปิดโปรแกรมใหม่</translation>
    </message>
    <message>
        <source>another template has this code. Choose another one.</source>
        <translation>มีเทมเพลตอื่นใช้รหัสนี้แล้ว เลือกรหัสอื่น</translation>
    </message>
    <message>
        <source>the template “%1” has this code. Choose another one.</source>
        <translation>เทมเพลต “%1” ใช้รหัสนี้แล้ว เลือกรหัสอื่น</translation>
    </message>
    <message>
        <source>the title may have at most %L1 characters.</source>
        <translation>ชื่อยาวได้ไม่เกิน %L1 ตัวอักษร</translation>
    </message>
    <message>
        <source>the code may have at most %L1 characters.</source>
        <translation>รหัสยาวได้ไม่เกิน %L1 ตัวอักษร</translation>
    </message>
    <message>
        <source>the names of the folders may have at most %L1 characters together.</source>
        <translation>ชื่อโฟลเดอร์รวมกันยาวได้ไม่เกิน %L1 ตัวอักษร</translation>
    </message>
    <message>
        <source>the template is too large. Shorten its texts, or make two of it.</source>
        <translation>เทมเพลตใหญ่เกินไป ย่อข้อความ หรือแบ่งเป็นสองเทมเพลต</translation>
    </message>
    <message numerus="yes">
        <source>a template may have at most %n messages.</source>
        <translation>
            <numerusform>เทมเพลตหนึ่งมีได้ไม่เกิน %n ข้อความ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the file holds more than %n templates. Cut it into parts.</source>
        <translation>
            <numerusform>ไฟล์มีเทมเพลตมากกว่า %n รายการ แบ่งเป็นหลายไฟล์</numerusform>
        </translation>
    </message>
    <message>
        <source>the column “%1” is missing, not known, or there twice.</source>
        <translation>คอลัมน์ “%1” ไม่มี ไม่รู้จัก หรือซ้ำกัน</translation>
    </message>
    <message>
        <source>what stands in “%1” is not known.</source>
        <translation>ไม่รู้จักสิ่งที่อยู่ใน “%1”</translation>
    </message>
    <message>
        <source>“%2” is not known in the column “%1”.</source>
        <translation>ไม่รู้จัก “%2” ในคอลัมน์ “%1”</translation>
    </message>
    <message>
        <source>the rows of one template say different things in the column “%1”.</source>
        <translation>แถวของเทมเพลตเดียวกันมีค่าในคอลัมน์ “%1” ไม่ตรงกัน</translation>
    </message>
    <message>
        <source>somebody else changed the template first. Look, then try again.</source>
        <translation>มีคนอื่นเปลี่ยนเทมเพลตไปก่อน ดูแล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>the code may hold no spaces and no “/”.</source>
        <translation>รหัสห้ามมีช่องว่างและ “/”</translation>
    </message>
    <message>
        <source>there is nothing in the template.</source>
        <translation>เทมเพลตไม่มีเนื้อหา</translation>
    </message>
    <message>
        <source>a template needs a title.</source>
        <translation>เทมเพลตต้องมีชื่อ</translation>
    </message>
    <message>
        <source>this template is not there any more.</source>
        <translation>ไม่มีเทมเพลตนี้แล้ว</translation>
    </message>
    <message>
        <source>say whose template it is: choose a team, or at least one account.</source>
        <translation>ระบุว่าเทมเพลตเป็นของใคร เลือกทีม หรือบัญชีอย่างน้อยหนึ่งบัญชี</translation>
    </message>
    <message>
        <source>the messages of a template have to follow one another, from 1.</source>
        <translation>ข้อความของเทมเพลตต้องเรียงต่อกันตั้งแต่ 1</translation>
    </message>
    <message>
        <source>this is no file of templates.</source>
        <translation>ไฟล์นี้ไม่ใช่ไฟล์เทมเพลต</translation>
    </message>
    <message>
        <source>the file is not in UTF-8. Save it as “CSV UTF-8”.</source>
        <translation>ไฟล์ไม่ใช่ UTF-8 บันทึกเป็น “CSV UTF-8”</translation>
    </message>
    <message>
        <source>a quotation mark is missing, or stands where none may be.</source>
        <translation>เครื่องหมายคำพูดขาดหายไป หรืออยู่ผิดที่</translation>
    </message>
    <message>
        <source>the file is too large for a file of templates.</source>
        <translation>ไฟล์ใหญ่เกินไปสำหรับไฟล์เทมเพลต</translation>
    </message>
    <message>
        <source>the row has more fields than columns.</source>
        <translation>แถวมีช่องมากกว่าจำนวนคอลัมน์</translation>
    </message>
    <message>
        <source>another field has this name. Choose another one.</source>
        <translation>มีช่องข้อมูลอื่นใช้ชื่อนี้แล้ว เลือกชื่ออื่น</translation>
    </message>
    <message>
        <source>there is a field “%1” already. Choose another name.</source>
        <translation>มีช่องข้อมูล “%1” อยู่แล้ว เลือกชื่ออื่น</translation>
    </message>
    <message>
        <source>a choice may have at most %L1 characters.</source>
        <translation>ตัวเลือกหนึ่งยาวได้ไม่เกิน %L1 ตัวอักษร</translation>
    </message>
    <message>
        <source>the name of a field may have at most %L1 characters.</source>
        <translation>ชื่อช่องข้อมูลยาวได้ไม่เกิน %L1 ตัวอักษร</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>field, what is wrong</comment>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>this is no number. Write it like 1200.5, with at most %1 digits before the point and %2 behind it.</source>
        <translation>นี่ไม่ใช่ตัวเลข เขียนเช่น 1200.5 ก่อนจุดทศนิยมไม่เกิน %1 หลัก หลังจุดไม่เกิน %2 หลัก</translation>
    </message>
    <message>
        <source>this is no amount. Write it like 1200.</source>
        <translation>นี่ไม่ใช่จำนวนเงิน เขียนเช่น 1200</translation>
    </message>
    <message>
        <source>this is no amount in %1. Write it like 1200.50.</source>
        <translation>นี่ไม่ใช่จำนวนเงินสกุล %1 เขียนเช่น 1200.50</translation>
    </message>
    <message>
        <source>this is no amount in %1. Write it like 1200.</source>
        <translation>นี่ไม่ใช่จำนวนเงินสกุล %1 เขียนเช่น 1200</translation>
    </message>
    <message>
        <source>the text may have at most %L1 characters.</source>
        <translation>ข้อความยาวได้ไม่เกิน %L1 ตัวอักษร</translation>
    </message>
    <message>
        <source>somebody else changed the field first. Look, then try again.</source>
        <translation>มีคนแก้ช่องข้อมูลนี้ก่อน ดูก่อนแล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>a currency has three letters, like TWD, JPY or THB.</source>
        <translation>สกุลเงินมีสามตัวอักษร เช่น TWD, JPY หรือ THB</translation>
    </message>
    <message>
        <source>a field keeps its type and its currency, and stays sensitive or not. Make a new one instead.</source>
        <translation>ประเภท สกุลเงิน และความอ่อนไหวของช่องข้อมูลเปลี่ยนไม่ได้ สร้างช่องใหม่แทน</translation>
    </message>
    <message>
        <source>a field needs a name.</source>
        <translation>ช่องข้อมูลต้องมีชื่อ</translation>
    </message>
    <message>
        <source>this field is not there any more, or not for customers of this account.</source>
        <translation>ช่องข้อมูลนี้ไม่มีแล้ว หรือไม่ใช่สำหรับลูกค้าของบัญชีนี้</translation>
    </message>
    <message>
        <source>a list needs at least one choice and at most %L1, none of them twice.</source>
        <translation>รายการต้องมีอย่างน้อยหนึ่งตัวเลือก ไม่เกิน %L1 และไม่ซ้ำกัน</translation>
    </message>
    <message>
        <source>there are %L1 fields already. Retire one that nobody needs.</source>
        <translation>มีช่องข้อมูล %L1 ช่องแล้ว เลิกใช้ช่องที่ไม่มีใครต้องการ</translation>
    </message>
    <message>
        <source>choose one of the list.</source>
        <translation>เลือกจากรายการ</translation>
    </message>
    <message>
        <source>this is no date. Write it like 2026-11-28.</source>
        <translation>นี่ไม่ใช่วันที่ เขียนเช่น 2026-11-28</translation>
    </message>
    <message>
        <source>the picture needs an address that begins with https:// and has at most %L1 characters.</source>
        <translation>ที่อยู่ของรูปต้องขึ้นต้นด้วย https:// และยาวไม่เกิน %L1 ตัวอักษร</translation>
    </message>
    <message>
        <source>LINE refuses names with “line” in them. Choose another name.</source>
        <translation>LINE ไม่รับชื่อที่มีคำว่า “line” โปรดเลือกชื่ออื่น</translation>
    </message>
    <message>
        <source>LINE refuses names with “line” in them, such as this one. “%1” would do.</source>
        <translation>LINE ไม่รับชื่อที่มีคำว่า “line” เช่นชื่อนี้ ใช้ “%1” ได้</translation>
    </message>
    <message>
        <source>there is no name to show. Write one, or show the account alone.</source>
        <translation>ไม่มีชื่อที่จะแสดง โปรดใส่ชื่อ หรือแสดงเฉพาะบัญชี</translation>
    </message>
    <message>
        <source>the name may have at most %L1 characters; most emoji count as two.</source>
        <translation>ชื่อยาวได้ไม่เกิน %L1 ตัวอักษร อีโมจิส่วนใหญ่นับเป็นสองตัว</translation>
    </message>
    <message>
        <source>a colleague changed the company first. Look at what stands there now.</source>
        <translation>เพื่อนร่วมงานเปลี่ยนบริษัทก่อนแล้ว โปรดดูข้อมูลปัจจุบัน</translation>
    </message>
    <message>
        <source>a company needs a name. Write one.</source>
        <translation>บริษัทต้องมีชื่อ โปรดกรอกชื่อ</translation>
    </message>
    <message>
        <source>there is no such company any more. Choose another one.</source>
        <translation>ไม่มีบริษัทนี้แล้ว โปรดเลือกบริษัทอื่น</translation>
    </message>
    <message>
        <source>another company has this store code. Write another code.</source>
        <translation>บริษัทอื่นใช้รหัสร้านนี้แล้ว โปรดกรอกรหัสอื่น</translation>
    </message>
    <message>
        <source>“%1” has this store code already. Write another code.</source>
        <translation>“%1” ใช้รหัสร้านนี้แล้ว โปรดกรอกรหัสอื่น</translation>
    </message>
    <message>
        <source>this may have at most %L1 characters. Shorten it.</source>
        <translation>ส่วนนี้ยาวได้ไม่เกิน %L1 อักขระ โปรดย่อให้สั้นลง</translation>
    </message>
    <message>
        <source>there are %L1 companies already. Retire one that nobody needs.</source>
        <translation>มีบริษัท %L1 แห่งแล้ว โปรดเลิกใช้บริษัทที่ไม่ต้องการ</translation>
    </message>
    <message>
        <source>the relay could not note that the chat was printed.</source>
        <translation>เซิร์ฟเวอร์รีเลย์บันทึกการพิมพ์แชตไม่ได้</translation>
    </message>
    <message>
        <source>the picture cannot be made small enough for LINE. Make it smaller yourself.</source>
        <translation>ย่อรูปให้เล็กพอสำหรับ LINE ไม่ได้ โปรดย่อเองก่อน</translation>
    </message>
    <message>
        <source>the picture cannot be made smaller than the %1 LINE takes. Make it smaller yourself.</source>
        <translation>ย่อรูปให้ไม่เกิน %1 ที่ LINE รับได้ไม่ได้ โปรดย่อเองก่อน</translation>
    </message>
    <message>
        <source>the picture has too many pixels to be read. Make it smaller yourself.</source>
        <translation>รูปมีพิกเซลมากเกินกว่าจะอ่านได้ โปรดย่อเองก่อน</translation>
    </message>
    <message>
        <source>the picture has %L1 × %L2 pixels, too many to be read. Make it smaller yourself.</source>
        <translation>รูปมี %L1 × %L2 พิกเซล มากเกินกว่าจะอ่านได้ โปรดย่อเองก่อน</translation>
    </message>
    <message>
        <source>this is no picture, or it is damaged. Choose another file.</source>
        <translation>ไฟล์นี้ไม่ใช่รูป หรือเสียหาย โปรดเลือกไฟล์อื่น</translation>
    </message>
    <message>
        <source>reading the picture failed. Save it as JPEG in another program, then attach that.</source>
        <translation>อ่านรูปไม่สำเร็จ โปรดบันทึกเป็น JPEG ด้วยโปรแกรมอื่น แล้วแนบไฟล์นั้น</translation>
    </message>
    <message>
        <source>reading the picture took too long. Save it smaller in another program, then attach that.</source>
        <translation>อ่านรูปนานเกินไป โปรดย่อด้วยโปรแกรมอื่น แล้วแนบไฟล์นั้น</translation>
    </message>
    <message>
        <source>the program that prepares pictures is missing. Install Frontdesk again.</source>
        <translation>ไม่พบโปรแกรมเตรียมรูป โปรดติดตั้ง Frontdesk ใหม่</translation>
    </message>
    <message numerus="yes">
        <source>a reply can be scheduled for the next %n days at most. Choose an earlier time.</source>
        <translation>
            <numerusform>ตั้งเวลาส่งล่วงหน้าได้ไม่เกิน %n วัน โปรดเลือกเวลาที่เร็วกว่านี้</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replies are scheduled in this chat already. Cancel one of them first.</source>
        <translation>
            <numerusform>แชตนี้มีข้อความตั้งเวลาอยู่แล้ว %n ข้อความ โปรดยกเลิกสักข้อความก่อน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without a connection a reply has to be scheduled at least %n minutes ahead.</source>
        <translation>
            <numerusform>เมื่อไม่มีการเชื่อมต่อ ต้องตั้งเวลาส่งล่วงหน้าอย่างน้อย %n นาที</numerusform>
        </translation>
    </message>
    <message>
        <source>this scheduled reply was cancelled already.</source>
        <translation>ข้อความตั้งเวลานี้ถูกยกเลิกไปแล้ว</translation>
    </message>
    <message>
        <source>this scheduled reply has been sent already.</source>
        <translation>ข้อความตั้งเวลานี้ถูกส่งไปแล้ว</translation>
    </message>
    <message>
        <source>the draft is too long for your other computers. It stays on this one.</source>
        <translation>ฉบับร่างยาวเกินไปสำหรับคอมพิวเตอร์เครื่องอื่น จะเก็บไว้ในเครื่องนี้เท่านั้น</translation>
    </message>
    <message>
        <source>its author does not work at this desk any more. Write the reply again.</source>
        <translation>ผู้เขียนไม่ได้ทำงานที่นี่แล้ว โปรดเขียนคำตอบใหม่</translation>
    </message>
    <message>
        <source>the customer wrote first. Read what they say, then schedule the reply again.</source>
        <translation>ลูกค้าเขียนมาก่อน โปรดอ่านข้อความแล้วตั้งเวลาใหม่</translation>
    </message>
    <message>
        <source>the relay was away at its time. Schedule the reply again, or send it now.</source>
        <translation>เซิร์ฟเวอร์รีเลย์ไม่ทำงานในเวลาที่ตั้งไว้ โปรดตั้งเวลาใหม่หรือส่งทันที</translation>
    </message>
    <message>
        <source>this scheduled reply is not at the relay any more.</source>
        <translation>ไม่มีข้อความตั้งเวลานี้ที่เซิร์ฟเวอร์รีเลย์แล้ว</translation>
    </message>
    <message>
        <source>this time is over. Choose a time to come.</source>
        <translation>เวลานี้ผ่านไปแล้ว โปรดเลือกเวลาที่ยังไม่ถึง</translation>
    </message>
    <message>
        <source>the tag is still being merged or restored. Try again in a moment.</source>
        <translation>แท็กนี้ยังอยู่ระหว่างการรวมหรือกู้คืน โปรดลองใหม่ในอีกสักครู่</translation>
    </message>
    <message>
        <source>a colleague changed the tag first. Look, then try again.</source>
        <translation>เพื่อนร่วมงานเปลี่ยนแท็กนี้ก่อนแล้ว โปรดตรวจดูแล้วลองใหม่</translation>
    </message>
    <message>
        <source>this tag is not there any more.</source>
        <translation>ไม่มีแท็กนี้แล้ว</translation>
    </message>
    <message>
        <source>a tag cannot be merged with itself. Choose another one.</source>
        <translation>รวมแท็กกับตัวเองไม่ได้ โปรดเลือกแท็กอื่น</translation>
    </message>
    <message>
        <source>a bracket is missing, or one too many.</source>
        <translation>วงเล็บขาดหรือเกินมา</translation>
    </message>
    <message>
        <source>the question is too long.</source>
        <translation>เงื่อนไขการค้นหายาวเกินไป</translation>
    </message>
    <message>
        <source>the file is too large. Split it into several.</source>
        <translation>ไฟล์ใหญ่เกินไป โปรดแบ่งเป็นหลายไฟล์</translation>
    </message>
    <message>
        <source>another tag has this name. Choose another one.</source>
        <translation>มีแท็กอื่นใช้ชื่อนี้แล้ว โปรดใช้ชื่ออื่น</translation>
    </message>
    <message>
        <source>there is a tag “%1” already. Choose another name.</source>
        <translation>มีแท็ก “%1” อยู่แล้ว โปรดใช้ชื่ออื่น</translation>
    </message>
    <message>
        <source>the tag was removed. An administrator can restore it.</source>
        <translation>แท็กนี้ถูกลบแล้ว ผู้ดูแลระบบกู้คืนได้</translation>
    </message>
    <message>
        <source>the tag “%1” was removed. An administrator can restore it.</source>
        <translation>แท็ก “%1” ถูกลบแล้ว ผู้ดูแลระบบกู้คืนได้</translation>
    </message>
    <message>
        <source>there is no field “%1”, or several begin so.</source>
        <translation>ไม่มีช่องข้อมูล “%1” หรือมีหลายช่องที่ขึ้นต้นเช่นนี้</translation>
    </message>
    <message>
        <source>the field “%1” is sensitive: customers cannot be found by it.</source>
        <translation>ช่องข้อมูล “%1” เป็นข้อมูลอ่อนไหว จึงใช้ค้นหาลูกค้าไม่ได้</translation>
    </message>
    <message>
        <source>a table may have at most %L1 rows. Split it into several.</source>
        <translation>ตารางมีได้ไม่เกิน %L1 แถว โปรดแบ่งเป็นหลายตาราง</translation>
    </message>
    <message>
        <source>somebody else changed the to-do first. Look, then try again.</source>
        <translation>มีคนอื่นเปลี่ยนสิ่งที่ต้องทำนี้ก่อน โปรดดูแล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>a to-do says what is to be done. Write a few words.</source>
        <translation>สิ่งที่ต้องทำต้องบอกว่าจะทำอะไร โปรดเขียนสั้น ๆ</translation>
    </message>
    <message>
        <source>a to-do that comes back needs a time. Say when it is due first.</source>
        <translation>สิ่งที่ต้องทำที่ทำซ้ำต้องมีเวลา โปรดระบุกำหนดครั้งแรก</translation>
    </message>
    <message>
        <source>the to-do is not there any more. Somebody may have removed it.</source>
        <translation>ไม่มีสิ่งที่ต้องทำนี้แล้ว อาจมีคนลบออกไป</translation>
    </message>
    <message>
        <source>a to-do may have at most %L1 characters.</source>
        <translation>สิ่งที่ต้องทำมีได้ไม่เกิน %L1 อักขระ</translation>
    </message>
    <message>
        <source>each button of a card needs words on it.</source>
        <translation>ปุ่มทุกปุ่มบนการ์ดต้องมีข้อความ</translation>
    </message>
    <message>
        <source>the words on a button of a card may have at most %L1 characters.</source>
        <translation>ข้อความบนปุ่มของการ์ดยาวได้ไม่เกิน %L1 อักขระ</translation>
    </message>
    <message>
        <source>what a button of a card sends may have at most %L1 characters.</source>
        <translation>สิ่งที่ปุ่มของการ์ดส่งยาวได้ไม่เกิน %L1 อักขระ</translation>
    </message>
    <message>
        <source>the address of a picture is missing.</source>
        <translation>ไม่มีที่อยู่ของรูปภาพ</translation>
    </message>
    <message>
        <source>LINE does not take the address “%1”. Pictures need https; buttons https, http, line or tel, and at most 1,000 characters.</source>
        <translation>LINE ไม่รับที่อยู่ “%1” รูปภาพต้องเป็น https ส่วนปุ่มเป็น https, http, line หรือ tel และยาวไม่เกิน 1,000 อักขระ</translation>
    </message>
    <message>
        <source>a picture in a card may be at most %L1 pixels wide and high.</source>
        <translation>รูปภาพในการ์ดกว้างและสูงได้ไม่เกิน %L1 พิกเซล</translation>
    </message>
    <message>
        <source>say what each button of the card does: an address, words or data.</source>
        <translation>ระบุว่าปุ่มแต่ละปุ่มของการ์ดทำอะไร: ที่อยู่ ข้อความ หรือข้อมูล</translation>
    </message>
    <message>
        <source>customers are not found by “%1”. Write tag:vip, attr:size&gt;38, oa:taipei, is:friend or lang:th.</source>
        <translation>ใช้ “%1” ค้นหาลูกค้าไม่ได้ โปรดพิมพ์ tag:vip, attr:size&gt;38, oa:taipei, is:friend หรือ lang:th</translation>
    </message>
    <message>
        <source>this reply was not sent yet. Look at it again here, then send it.</source>
        <translation>ข้อความตอบนี้ยังไม่ถูกส่ง โปรดตรวจดูที่นี่อีกครั้งแล้วจึงส่ง</translation>
    </message>
    <message numerus="yes">
        <source>a message takes at most %n buttons below it.</source>
        <translation>
            <numerusform>ใต้ข้อความหนึ่งข้อความมีปุ่มได้ไม่เกิน %n ปุ่ม</numerusform>
        </translation>
    </message>
    <message>
        <source>write what stands on each button below the message.</source>
        <translation>พิมพ์ข้อความบนปุ่มแต่ละปุ่มใต้ข้อความ</translation>
    </message>
    <message numerus="yes">
        <source>what stands on a button below the message may have at most %n letters.</source>
        <translation>
            <numerusform>ข้อความบนปุ่มใต้ข้อความมีได้ไม่เกิน %n ตัวอักษร</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>what a button below the message sends may have at most %n characters.</source>
        <translation>
            <numerusform>สิ่งที่ปุ่มใต้ข้อความส่งมีได้ไม่เกิน %n ตัวอักษร</numerusform>
        </translation>
    </message>
    <message>
        <source>say what each button below the message does: words, an address or data.</source>
        <translation>ระบุว่าปุ่มแต่ละปุ่มใต้ข้อความทำอะไร: ข้อความ ที่อยู่ หรือข้อมูล</translation>
    </message>
</context>
<context>
    <name>Frontdesk::FieldPage</name>
    <message>
        <source>New field</source>
        <translation>ช่องข้อมูลใหม่</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>ตัวเลือก</translation>
    </message>
    <message>
        <source>Sensitive: masked until somebody asks, and that is recorded</source>
        <translation>อ่อนไหว: ปิดไว้จนกว่าจะมีคนขอดู และบันทึกไว้</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>เพิ่มช่องข้อมูล</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Not used any more; what stands in it stays</source>
        <translation>ไม่ใช้แล้ว ข้อมูลที่มีอยู่ยังคงอยู่</translation>
    </message>
    <message>
        <source>Customer fields</source>
        <translation>ช่องข้อมูลลูกค้า</translation>
    </message>
    <message>
        <source>Administrators say what is to be known of customers. Here you see how it is.</source>
        <translation>ผู้ดูแลระบบกำหนดว่าต้องรู้อะไรเกี่ยวกับลูกค้า ที่นี่ดูได้ว่าเป็นอย่างไร</translation>
    </message>
    <message>
        <source>Name of a new field</source>
        <translation>ชื่อช่องข้อมูลใหม่</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>ประเภท</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>ข้อความ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>ตัวเลข</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>List</source>
        <translation>รายการ</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>จำนวนเงิน</translation>
    </message>
    <message>
        <source>With commas between them.</source>
        <translation>คั่นด้วยจุลภาค</translation>
    </message>
    <message>
        <source>Who may see it whole</source>
        <translation>ใครดูทั้งหมดได้</translation>
    </message>
    <message>
        <source>Everybody may see it whole</source>
        <translation>ทุกคนดูทั้งหมดได้</translation>
    </message>
    <message>
        <source>Supervisors may see it whole</source>
        <translation>หัวหน้างานดูทั้งหมดได้</translation>
    </message>
    <message>
        <source>Administrators may see it whole</source>
        <translation>ผู้ดูแลระบบดูทั้งหมดได้</translation>
    </message>
    <message>
        <source>Only customers of these accounts have it; with none checked, all have.</source>
        <translation>มีเฉพาะลูกค้าของบัญชีเหล่านี้ ถ้าไม่เลือก ทุกบัญชีมี</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>บัญชี</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>สกุลเงิน</translation>
    </message>
    <message>
        <source>%1 · %2 · not used any more</source>
        <comment>field, type</comment>
        <translation>%1 · %2 · ไม่ใช้แล้ว</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>field, type</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>There are no fields yet.</source>
        <translation>ยังไม่มีช่องข้อมูล</translation>
    </message>
    <message>
        <source>What it tells customers apart by</source>
        <translation>ใช้อะไรแยกลูกค้า</translation>
    </message>
    <message>
        <source>Says nothing about who somebody is</source>
        <translation>ไม่ใช้ระบุตัวลูกค้า</translation>
    </message>
    <message>
        <source>Member number: the same one, the same person</source>
        <translation>หมายเลขสมาชิก: ตรงกันคือบุคคลเดียวกัน</translation>
    </message>
    <message>
        <source>E-mail address: the same one, the same person</source>
        <translation>อีเมล: ตรงกันคือบุคคลเดียวกัน</translation>
    </message>
    <message>
        <source>Phone number: the same one, the same person</source>
        <translation>หมายเลขโทรศัพท์: ตรงกันคือบุคคลเดียวกัน</translation>
    </message>
    <message>
        <source>Customers of two accounts who have the same are suggested to be linked. Somebody decides each time.</source>
        <translation>หากลูกค้าของสองบัญชีมีข้อมูลตรงกัน ระบบจะแนะนำให้เชื่อม โดยมีคนตัดสินใจทุกครั้ง</translation>
    </message>
</context>
<context>
    <name>Frontdesk::FieldRow</name>
    <message>
        <source>Show it whole</source>
        <translation>แสดงทั้งหมด</translation>
    </message>
    <message>
        <source>–</source>
        <comment>nothing stands in the field</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>Hide it again</source>
        <translation>ซ่อนอีกครั้ง</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>field</comment>
        <translation>ว่าง</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>no choice of a list</comment>
        <translation>ไม่มี</translation>
    </message>
</context>
<context>
    <name>Frontdesk::FieldSection</name>
    <message>
        <source>Edit the details</source>
        <translation>แก้ไขรายละเอียด</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>รายละเอียด</translation>
    </message>
    <message>
        <source>Nothing is asked of customers yet. Administrators define fields in the settings.</source>
        <translation>ยังไม่มีช่องข้อมูลของลูกค้า ผู้ดูแลระบบกำหนดได้ในการตั้งค่า</translation>
    </message>
</context>
<context>
    <name>Frontdesk::FilmViewer</name>
    <message>
        <source>Video</source>
        <translation>วิดีโอ</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>หยุดชั่วคราว</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>ตำแหน่งที่เล่น</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>ปิดเสียง</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>เต็มหน้าจอ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>เล่น</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>เปิดเสียง</translation>
    </message>
</context>
<context>
    <name>Frontdesk::FindBar</name>
    <message>
        <source>Find in this chat</source>
        <translation>ค้นหาในแชตนี้</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>เก่ากว่า</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>ใหม่กว่า</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>กำลังค้นหา…</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>ไม่พบ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which message, of how many</comment>
        <translation>%1 จาก %2</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ทำต่อ</translation>
    </message>
    <message>
        <source>Search at the relay</source>
        <translation>ค้นหาที่เซิร์ฟเวอร์รีเลย์</translation>
    </message>
    <message>
        <source>The relay is looking for older messages…</source>
        <translation>เซิร์ฟเวอร์รีเลย์กำลังหาข้อความเก่ากว่า…</translation>
    </message>
    <message>
        <source>The relay has looked back to %1. There may be more.</source>
        <translation>เซิร์ฟเวอร์รีเลย์ค้นย้อนถึง %1 แล้ว อาจมีอีก</translation>
    </message>
    <message>
        <source>These are all, at the relay too.</source>
        <translation>ที่เซิร์ฟเวอร์รีเลย์ก็มีเพียงเท่านี้</translation>
    </message>
    <message>
        <source>The relay could not be asked: %1</source>
        <translation>ถามเซิร์ฟเวอร์รีเลย์ไม่ได้: %1</translation>
    </message>
    <message>
        <source>This computer holds the messages since %1.</source>
        <translation>เครื่องนี้มีข้อความตั้งแต่ %1</translation>
    </message>
    <message>
        <source>Offline: only this computer was searched, which holds the messages since %1.</source>
        <translation>ออฟไลน์: ค้นหาเฉพาะเครื่องนี้ ซึ่งมีข้อความตั้งแต่ %1</translation>
    </message>
</context>
<context>
    <name>Frontdesk::GuardBar</name>
    <message>
        <source>Take it out</source>
        <translation>นำออก</translation>
    </message>
    <message>
        <source>Look again: %1.</source>
        <translation>โปรดตรวจอีกครั้ง: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what was found</comment>
        <translation> และ </translation>
    </message>
    <message>
        <source>Take all out</source>
        <translation>นำออกทั้งหมด</translation>
    </message>
    <message>
        <source>%1 Send once more to send it anyway.</source>
        <translation>%1 กดส่งอีกครั้งเพื่อส่งต่อไป</translation>
    </message>
    <message>
        <source>another account’s name (%1)</source>
        <translation>ชื่อของบัญชีอื่น (%1)</translation>
    </message>
    <message>
        <source>a card number</source>
        <translation>หมายเลขบัตร</translation>
    </message>
    <message>
        <source>an identity number</source>
        <translation>เลขประจำตัว</translation>
    </message>
    <message>
        <source>a variable without its value (%1)</source>
        <translation>ตัวแปรที่ยังไม่มีค่า (%1)</translation>
    </message>
    <message>
        <source>an unusual discount (%1)</source>
        <translation>ส่วนลดที่ผิดปกติ (%1)</translation>
    </message>
    <message>
        <source>%1 above the field</source>
        <translation>%1 เหนือช่องข้อความ</translation>
    </message>
</context>
<context>
    <name>Frontdesk::HandOverCard</name>
    <message>
        <source>Close the hand-over</source>
        <translation>ปิดสรุปส่งต่อ</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>การส่งต่อ</translation>
    </message>
    <message>
        <source>Hand-over from %1</source>
        <comment>colleague</comment>
        <translation>ส่งต่อจาก %1</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>พับอยู่</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>กางอยู่</translation>
    </message>
</context>
<context>
    <name>Frontdesk::HandOverForm</name>
    <message>
        <source>Note to the colleague</source>
        <translation>โน้ตถึงเพื่อนร่วมงาน</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>ส่งต่อ</translation>
    </message>
    <message>
        <source>Hand over with a note</source>
        <translation>ส่งต่อพร้อมโน้ต</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>ให้ใคร</translation>
    </message>
</context>
<context>
    <name>Frontdesk::HandOverWords</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>who wrote it, time, words</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time, words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>ยังไม่ได้ตอบ</translation>
    </message>
    <message>
        <source>Promised, as it seems</source>
        <translation>ดูเหมือนรับปากไว้</translation>
    </message>
    <message>
        <source>Last messages</source>
        <translation>ข้อความล่าสุด</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a to-do, when and who</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>To-dos</source>
        <translation>สิ่งที่ต้องทำ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>แท็ก</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who wrote it, words</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Frontdesk::HandledBy</name>
    <message>
        <source>Handled by</source>
        <translation>ผู้ดูแลขณะนี้</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>ยังไม่มีใคร</translation>
    </message>
</context>
<context>
    <name>Frontdesk::HealthList</name>
    <message>
        <source>%1 of %2 passed</source>
        <translation>ผ่าน %1 จาก %2</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>ต้องตรวจดู</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>เชื่อมต่อแล้ว</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>ตรวจสอบอีกครั้ง</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>การตรวจสุขภาพ</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>คัดลอกที่อยู่</translation>
    </message>
    <message>
        <source>Channel secret and access token</source>
        <translation>รหัสลับแชนเนลและโทเค็นการเข้าถึง</translation>
    </message>
    <message>
        <source>Webhook address is set and on</source>
        <translation>ตั้งที่อยู่เว็บฮุกและเปิดใช้แล้ว</translation>
    </message>
    <message>
        <source>Test message</source>
        <translation>ข้อความทดสอบ</translation>
    </message>
    <message>
        <source>Chat in LINE Official Account Manager</source>
        <translation>แชตใน LINE Official Account Manager</translation>
    </message>
    <message>
        <source>Messages left</source>
        <translation>โควตาข้อความที่เหลือ</translation>
    </message>
    <message>
        <source>First real message</source>
        <translation>ข้อความจริงข้อความแรก</translation>
    </message>
    <message>
        <source>LINE accepts them.</source>
        <translation>LINE ยอมรับแล้ว</translation>
    </message>
    <message>
        <source>The test of LINE arrived in %1 ms, properly signed.</source>
        <translation>การทดสอบจาก LINE มาถึงใน %1 มิลลิวินาที ลายเซ็นถูกต้อง</translation>
    </message>
    <message>
        <source>Waiting for the test of LINE.</source>
        <translation>กำลังรอการทดสอบจาก LINE</translation>
    </message>
    <message>
        <source>On: messages can be marked as read for the customer.</source>
        <translation>เปิดอยู่: ทำเครื่องหมายว่าอ่านแล้วให้ลูกค้าเห็นได้</translation>
    </message>
    <message>
        <source>No limit. Replies are free.</source>
        <translation>ไม่จำกัด การตอบกลับไม่เสียค่าใช้จ่าย</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pushes left this month. Replies are free.</source>
        <translation>
            <numerusform>เดือนนี้เหลือพุช %Ln ข้อความ การตอบกลับไม่เสียค่าใช้จ่าย</numerusform>
        </translation>
    </message>
    <message>
        <source>A customer has written.</source>
        <translation>มีลูกค้าเขียนเข้ามาแล้ว</translation>
    </message>
    <message>
        <source>Scan the code with a phone, or open %1, and write something.</source>
        <translation>สแกนโค้ดด้วยโทรศัพท์ หรือเปิด %1 แล้วเขียนอะไรสักอย่าง</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n notices of LINE belong to no chat; they are kept but not shown.</source>
        <translation>
            <numerusform>การแจ้งจาก LINE %n รายการไม่อยู่ในแชตใด เก็บไว้แต่ไม่แสดง</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::HoldBar</name>
    <message>
        <source>Recall · Esc</source>
        <comment>button</comment>
        <translation>เรียกคืน · Esc</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>เรียกคืน</translation>
    </message>
    <message>
        <source>Sends in %1 s: %2</source>
        <translation>ส่งใน %1 วินาที: %2</translation>
    </message>
    <message>
        <source>Sends in %1 s. Esc recalls it.</source>
        <translation>ส่งใน %1 วินาที กด Esc เพื่อเรียกคืน</translation>
    </message>
    <message>
        <source>Sends to %1 in %2 s: %3</source>
        <translation>ส่งถึง %1 ใน %2 วินาที: %3</translation>
    </message>
</context>
<context>
    <name>Frontdesk::IconButton</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a button, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ImageViewer</name>
    <message>
        <source>Picture</source>
        <translation>รูปภาพ</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>รูปก่อนหน้า</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>รูปถัดไป</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>เล็กลง</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>ใหญ่ขึ้น</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>หมุน</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>คัดลอก</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>บันทึกเป็น…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>บันทึกรูปภาพ</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>เปรียบเทียบ</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>บันทึกทั้งหมด…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>picture of a set</comment>
        <translation>%1 จาก %2</translation>
    </message>
    <message numerus="yes">
        <source>The %n sent together…</source>
        <translation>
            <numerusform>%n รูปที่ส่งมาด้วยกัน…</numerusform>
        </translation>
    </message>
    <message>
        <source>All pictures of the chat…</source>
        <translation>รูปภาพทั้งหมดในแชต…</translation>
    </message>
    <message>
        <source>Save all pictures in</source>
        <translation>บันทึกรูปภาพทั้งหมดไว้ใน</translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation>กำลังค้นหารูปภาพ…</translation>
    </message>
    <message>
        <source>Saving: %1 of %2</source>
        <translation>กำลังบันทึก: %1 จาก %2</translation>
    </message>
    <message>
        <source>Saved: %1 of %2</source>
        <translation>บันทึกแล้ว: %1 จาก %2</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ImportReport</name>
    <message>
        <source>Nothing was imported</source>
        <translation>ไม่ได้นำเข้าอะไรเลย</translation>
    </message>
    <message>
        <source>Mend this in %1, and import it again.</source>
        <translation>แก้ไขสิ่งนี้ใน %1 แล้วนำเข้าอีกครั้ง</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>สิ่งที่ผิด</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>และอีก %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
</context>
<context>
    <name>Frontdesk::InboxChips</name>
    <message>
        <source>Unanswered</source>
        <translation>ยังไม่ตอบ</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>การกล่าวถึง</translation>
    </message>
    <message>
        <source>Mentions %1</source>
        <translation>การกล่าวถึง %1</translation>
    </message>
    <message>
        <source>More filters and views</source>
        <translation>ตัวกรองและมุมมองเพิ่มเติม</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>ยังไม่อ่าน</translation>
    </message>
</context>
<context>
    <name>Frontdesk::InboxPane</name>
    <message>
        <source>Inbox</source>
        <translation>กล่องข้อความ</translation>
    </message>
    <message>
        <source>The conversations could not be read</source>
        <translation>อ่านการสนทนาไม่ได้</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ลำดับ</translation>
    </message>
    <message>
        <source>Open, snoozed, resolved, spam</source>
        <translation>เปิดอยู่ เลื่อนไว้ ปิดแล้ว สแปม</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>list of conversations, the part of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show all open conversations</source>
        <translation>แสดงการสนทนาที่เปิดอยู่ทั้งหมด</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations stay as they were: %1</source>
        <translation>
            <numerusform>%n การสนทนายังคงเดิม: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::InboxTabs</name>
    <message>
        <source>All</source>
        <comment>tab: all conversations</comment>
        <translation>ทั้งหมด</translation>
    </message>
    <message>
        <source>Mine</source>
        <comment>tab: conversations assigned to me</comment>
        <translation>ของฉัน</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <comment>tab: conversations</comment>
        <translation>ยังไม่มอบหมาย</translation>
    </message>
    <message>
        <source>Team</source>
        <comment>tab: conversations of my teams</comment>
        <translation>ทีม</translation>
    </message>
    <message>
        <source>Whose conversations</source>
        <translation>การสนทนาของใคร</translation>
    </message>
</context>
<context>
    <name>Frontdesk::InboxWords</name>
    <message>
        <source>Newest first</source>
        <translation>ใหม่สุดก่อน</translation>
    </message>
    <message>
        <source>Longest waiting first</source>
        <translation>รอนานสุดก่อน</translation>
    </message>
    <message>
        <source>Priority first</source>
        <translation>สำคัญสุดก่อน</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>เปิด</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>เลื่อนไว้</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>ปิดแล้ว</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>สแปม</translation>
    </message>
    <message>
        <source>No note asks for you</source>
        <translation>ไม่มีโน้ตที่กล่าวถึงคุณ</translation>
    </message>
    <message>
        <source>No VIP conversation here</source>
        <translation>ไม่มีการสนทนา VIP ที่นี่</translation>
    </message>
    <message>
        <source>Nobody waits for an answer</source>
        <translation>ไม่มีใครรอคำตอบ</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>ไม่มีอะไรที่นี่</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>ที่แสดง: %1</translation>
    </message>
    <message>
        <source>Nothing is assigned to you</source>
        <translation>ไม่มีงานที่มอบหมายให้คุณ</translation>
    </message>
    <message>
        <source>Every conversation has somebody</source>
        <translation>ทุกการสนทนามีคนดูแล</translation>
    </message>
    <message>
        <source>Nothing waits in the queues of your teams</source>
        <translation>ไม่มีอะไรรออยู่ในคิวของทีมคุณ</translation>
    </message>
    <message>
        <source>Nobody has written yet</source>
        <translation>ยังไม่มีใครเขียนเข้ามา</translation>
    </message>
    <message>
        <source>Nobody has written to this account yet</source>
        <translation>ยังไม่มีใครเขียนถึงบัญชีนี้</translation>
    </message>
    <message>
        <source>New conversations appear here by themselves.</source>
        <translation>การสนทนาใหม่จะแสดงที่นี่เอง</translation>
    </message>
    <message>
        <source>No conversation fits</source>
        <translation>ไม่มีการสนทนาที่ตรงกัน</translation>
    </message>
    <message>
        <source>Everything is read</source>
        <translation>อ่านครบแล้ว</translation>
    </message>
    <message>
        <source>%1 takes a conversation.</source>
        <comment>a key</comment>
        <translation>กด %1 เพื่อรับการสนทนา</translation>
    </message>
</context>
<context>
    <name>Frontdesk::Invitation</name>
    <message>
        <source>No customer is open</source>
        <translation>ไม่ได้เปิดลูกค้ารายใดอยู่</translation>
    </message>
    <message>
        <source>There is no other account with a LINE ID</source>
        <translation>ไม่มีบัญชีอื่นที่มี LINE ID</translation>
    </message>
    <message>
        <source>Please go on with us at %1: %2
Send the word that is written there, so that we know you.</source>
        <translation>โปรดคุยต่อกับเราที่ %1: %2
ส่งคำที่เขียนไว้ให้แล้ว เพื่อให้เราทราบว่าเป็นคุณ</translation>
    </message>
</context>
<context>
    <name>Frontdesk::KeyHint</name>
    <message>
        <source>%1: %2</source>
        <comment>what a key does, the key</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Frontdesk::KeyListModel</name>
    <message>
        <source>%1: no key</source>
        <comment>what a command does</comment>
        <translation>%1: ไม่มีปุ่ม</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a command does, its key</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Always the same</source>
        <translation>คงที่เสมอ</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>มุมมอง</translation>
    </message>
</context>
<context>
    <name>Frontdesk::KeyRecorder</name>
    <message>
        <source>Key</source>
        <translation>ปุ่ม</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>ไม่มีปุ่ม</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>กดปุ่มใหม่</translation>
    </message>
</context>
<context>
    <name>Frontdesk::KeyRules</name>
    <message>
        <source>Press a letter or a function key with it.</source>
        <translation>กดร่วมกับอักษรหรือปุ่มฟังก์ชัน</translation>
    </message>
    <message>
        <source>Alt and AltGr type letters on other keyboards, or open menus. Use Ctrl, or Ctrl and Shift.</source>
        <translation>Alt และ AltGr ใช้พิมพ์อักษรหรือเปิดเมนูบนแป้นพิมพ์อื่น ใช้ Ctrl หรือ Ctrl กับ Shift</translation>
    </message>
    <message>
        <source>This is done while writing, where “%1” is a letter. Use it with Ctrl.</source>
        <translation>คำสั่งนี้ใช้ระหว่างเขียน ซึ่ง “%1” เป็นตัวอักษร ให้ใช้ร่วมกับ Ctrl</translation>
    </message>
    <message>
        <source>Input methods for Chinese, Japanese and Thai need %1.</source>
        <translation>วิธีป้อนภาษาจีน ญี่ปุ่น และไทยต้องใช้ %1</translation>
    </message>
    <message>
        <source>%1 changes or moves in the text you write.</source>
        <translation>%1 ใช้แก้ไขหรือเลื่อนในข้อความที่กำลังเขียน</translation>
    </message>
    <message>
        <source>%1 means the same everywhere and stays as it is.</source>
        <translation>%1 มีความหมายเดียวกันทุกที่และคงไว้เช่นนั้น</translation>
    </message>
    <message>
        <source>%1 belongs to the desktop.</source>
        <translation>%1 เป็นของเดสก์ท็อป</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”.</source>
        <translation>%1 เป็นปุ่มของ “%2”</translation>
    </message>
    <message>
        <source>%1 is the key of the view “%2”.</source>
        <translation>%1 เป็นปุ่มของมุมมอง “%2”</translation>
    </message>
</context>
<context>
    <name>Frontdesk::KeyboardPage</name>
    <message>
        <source>Find a command or a key</source>
        <translation>ค้นหาคำสั่งหรือปุ่ม</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>ไม่มีปุ่ม</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>มาตรฐาน</translation>
    </message>
    <message>
        <source>All keys as they came</source>
        <translation>คืนปุ่มทั้งหมดเป็นค่าเดิม</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>คำสั่งและปุ่ม</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>แป้นพิมพ์</translation>
    </message>
    <message>
        <source>Single letters are keys only while the list or the messages have the focus. Alt with a letter, and what input methods need, is never a key.</source>
        <translation>ปุ่มอักษรเดี่ยวใช้ได้เฉพาะเมื่อโฟกัสอยู่ที่รายการหรือข้อความ Alt กับอักษร และปุ่มที่วิธีป้อนต้องใช้ จะไม่เป็นปุ่มคำสั่ง</translation>
    </message>
    <message>
        <source>Key of “%1”</source>
        <translation>ปุ่มของ “%1”</translation>
    </message>
</context>
<context>
    <name>Frontdesk::LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>ภาษาของโปรแกรม</translation>
    </message>
    <message>
        <source>What you write, and what customers write, stays as it is.</source>
        <translation>สิ่งที่คุณและลูกค้าเขียนจะคงเดิม</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>ปี</translation>
    </message>
    <message>
        <source>Today is %1.</source>
        <translation>วันนี้คือ %1</translation>
    </message>
    <message>
        <source>As the system: %1</source>
        <translation>ตามระบบ: %1</translation>
    </message>
    <message>
        <source>As the language has them</source>
        <translation>ตามภาษา</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>คริสต์ศักราช</translation>
    </message>
    <message>
        <source>Buddhist Era</source>
        <translation>พุทธศักราช</translation>
    </message>
    <message>
        <source>Republic of China</source>
        <translation>ปีสาธารณรัฐจีน</translation>
    </message>
</context>
<context>
    <name>Frontdesk::LibraryPage</name>
    <message>
        <source>Find</source>
        <translation>ค้นหา</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>เทมเพลตใหม่</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>เทมเพลต</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>โฟลเดอร์</translation>
    </message>
    <message>
        <source>Code, title or words</source>
        <translation>รหัส ชื่อ หรือคำ</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>บันทึก “%1” แล้ว</translation>
    </message>
    <message>
        <source>Yu-An</source>
        <comment>a customer in previews of templates</comment>
        <translation>ณัฐริกา</translation>
    </message>
    <message>
        <source>All templates</source>
        <translation>เทมเพลตทั้งหมด</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>เลิกใช้แล้ว</translation>
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
            <numerusform>%1, %n เทมเพลต</numerusform>
        </translation>
    </message>
    <message>
        <source>No templates here yet</source>
        <translation>ยังไม่มีเทมเพลตที่นี่</translation>
    </message>
    <message>
        <source>What you answer often is written once, and found by typing /.</source>
        <translation>คำตอบที่ใช้บ่อยเขียนครั้งเดียว แล้วพิมพ์ / เพื่อเรียกใช้</translation>
    </message>
    <message>
        <source>No template is like “%1”</source>
        <translation>ไม่มีเทมเพลตที่คล้าย “%1”</translation>
    </message>
    <message>
        <source>Only templates in this folder are looked through.</source>
        <translation>ค้นหาเฉพาะเทมเพลตในโฟลเดอร์นี้</translation>
    </message>
    <message>
        <source>Show all of the folder</source>
        <translation>แสดงทั้งโฟลเดอร์</translation>
    </message>
    <message>
        <source>“%1” was left without saving.</source>
        <translation>ออกจาก “%1” โดยยังไม่บันทึก</translation>
    </message>
    <message>
        <source>Retired “%1”: nobody is offered it any more.</source>
        <translation>เลิกใช้ “%1” แล้ว จะไม่เสนอให้ใครอีก</translation>
    </message>
    <message>
        <source>“%1” is offered again.</source>
        <translation>นำ “%1” กลับมาใช้แล้ว</translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <translation>ลบ “%1” แล้ว</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>เลิกทำ: %1</translation>
    </message>
    <message>
        <source>Import templates</source>
        <translation>นำเข้าเทมเพลต</translation>
    </message>
    <message>
        <source>Templates (*.csv *.json)</source>
        <translation>เทมเพลต (*.csv *.json)</translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 changed, %3 as they were.</source>
        <translation>นำเข้าแล้ว: ใหม่ %1 เปลี่ยน %2 เหมือนเดิม %3</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>บรรทัด %1: %2</translation>
    </message>
    <message>
        <source>Export templates</source>
        <translation>ส่งออกเทมเพลต</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>สเปรดชีต (*.csv)</translation>
    </message>
    <message>
        <source>Everything (*.json)</source>
        <translation>ทั้งหมด (*.json)</translation>
    </message>
    <message>
        <source>templates</source>
        <comment>name of a file</comment>
        <translation>templates</translation>
    </message>
    <message>
        <source>Nothing is listed that could be exported.</source>
        <translation>ไม่มีรายการให้ส่งออก</translation>
    </message>
    <message numerus="yes">
        <source>%n template(s) written to %1.</source>
        <translation>
            <numerusform>เขียน %n เทมเพลตลงใน %1 แล้ว</numerusform>
        </translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>นำเข้า…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>ส่งออก…</translation>
    </message>
    <message>
        <source>To look at again</source>
        <translation>ควรดูอีกครั้ง</translation>
    </message>
    <message>
        <source>“%1” says again what it said.</source>
        <translation>“%1” กลับไปเป็นข้อความเดิมแล้ว</translation>
    </message>
</context>
<context>
    <name>Frontdesk::LinkBanner</name>
    <message>
        <source>Try now</source>
        <translation>ลองเดี๋ยวนี้</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>ลงชื่อเข้าใช้</translation>
    </message>
    <message>
        <source>This computer cannot keep what you write.</source>
        <translation>เครื่องนี้เก็บสิ่งที่คุณเขียนไม่ได้</translation>
    </message>
    <message>
        <source>This computer cannot keep new messages; the relay has them.</source>
        <translation>เครื่องนี้เก็บข้อความใหม่ไม่ได้ ข้อความอยู่บนเซิร์ฟเวอร์รีเลย์</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>กำลังเชื่อมต่อ…</translation>
    </message>
    <message>
        <source>You can read and reply; everything is kept on this computer.</source>
        <translation>อ่านและตอบได้ ทุกอย่างเก็บไว้ในเครื่องนี้</translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait.</source>
        <translation>
            <numerusform>มี %n การเปลี่ยนแปลงรออยู่</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline since %1.</source>
        <translation>ออฟไลน์ตั้งแต่ %1</translation>
    </message>
    <message>
        <source>The relay does not let this computer in.</source>
        <translation>เซิร์ฟเวอร์รีเลย์ไม่ให้เครื่องนี้เข้า</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>ไม่ได้เชื่อมต่อ</translation>
    </message>
    <message>
        <source>What you see is as of %1.</source>
        <translation>สิ่งที่เห็นเป็นข้อมูล ณ %1</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>กำลังลอง…</translation>
    </message>
    <message>
        <source>Next try in %1 s</source>
        <translation>ลองใหม่ใน %1 วินาที</translation>
    </message>
</context>
<context>
    <name>Frontdesk::LinkForm</name>
    <message>
        <source>The same person with another account</source>
        <translation>บุคคลเดียวกันในบัญชีอื่น</translation>
    </message>
    <message>
        <source>Link to another customer</source>
        <translation>เชื่อมกับลูกค้ารายอื่น</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>ค้นหาด้วยชื่อ</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>ลูกค้า</translation>
    </message>
    <message>
        <source>No other customer has this name.</source>
        <translation>ไม่มีลูกค้ารายอื่นที่ใช้ชื่อนี้</translation>
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
        <translation>เชื่อม %1 กับ %2 ของ %3 หรือไม่</translation>
    </message>
    <message>
        <source>Colleagues who may read both chats see that it is the same person. Both chats stay as they are, and the link can be taken back.</source>
        <translation>เพื่อนร่วมงานที่อ่านการสนทนาทั้งสองได้จะเห็นว่าเป็นบุคคลเดียวกัน การสนทนาทั้งสองยังคงเหมือนเดิม และยกเลิกการเชื่อมได้ภายหลัง</translation>
    </message>
    <message>
        <source>These fields differ. Which one counts for the person?</source>
        <translation>ช่องข้อมูลเหล่านี้ต่างกัน ให้ยึดค่าใดสำหรับบุคคลนี้</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value and where it stands</comment>
        <translation>%1: %2</translation>
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
        <translation>แยกไว้ตามเดิม</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>เชื่อม</translation>
    </message>
</context>
<context>
    <name>Frontdesk::LinkSteps</name>
    <message>
        <source>How the customer was linked</source>
        <translation>ประวัติการเชื่อมลูกค้า</translation>
    </message>
    <message>
        <source>Asking the relay…</source>
        <translation>กำลังถามเซิร์ฟเวอร์รีเลย์…</translation>
    </message>
    <message>
        <source>The customer was never linked to another.</source>
        <translation>ลูกค้ารายนี้ไม่เคยเชื่อมกับรายอื่น</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time, reasons</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>ย้อนกลับ</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <comment>what was done</comment>
        <translation>ย้อนกลับ: %1</translation>
    </message>
    <message>
        <source>a customer who is not here</source>
        <translation>ลูกค้าที่ไม่ได้อยู่ที่นี่</translation>
    </message>
    <message>
        <source>a customer of %1</source>
        <comment>account</comment>
        <translation>ลูกค้าของ %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>customer, account</comment>
        <translation>%1 ของ %2</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ListFilterBar</name>
    <message>
        <source>Filter the conversations</source>
        <translation>กรองการสนทนา</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>บันทึกเป็นมุมมอง</translation>
    </message>
    <message>
        <source>Name, or oa:, tag:, is:unanswered, wait&gt;5m …</source>
        <translation>ชื่อ หรือ oa:, tag:, is:unanswered, wait&gt;5m …</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ListViews</name>
    <message>
        <source>Filter the list first</source>
        <translation>โปรดกรองรายการก่อน</translation>
    </message>
    <message>
        <source>Filter the conversations…</source>
        <translation>กรองการสนทนา…</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>มุมมอง</translation>
    </message>
    <message>
        <source>Save as a view…</source>
        <translation>บันทึกเป็นมุมมอง…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>view, whose it is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Change “%1”…</source>
        <translation>เปลี่ยน “%1”…</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>ลบ “%1”</translation>
    </message>
    <message>
        <source>Move “%1” up</source>
        <translation>เลื่อน “%1” ขึ้น</translation>
    </message>
    <message>
        <source>Move “%1” down</source>
        <translation>เลื่อน “%1” ลง</translation>
    </message>
    <message>
        <source>Key of “%1”…</source>
        <translation>ปุ่มของ “%1”…</translation>
    </message>
    <message>
        <source>The view “%1” is removed</source>
        <translation>ลบมุมมอง “%1” แล้ว</translation>
    </message>
    <message>
        <source>Take “%1” off the left edge</source>
        <translation>นำ “%1” ออกจากแถบซ้าย</translation>
    </message>
    <message>
        <source>Show “%1” at the left edge</source>
        <translation>แสดง “%1” ที่แถบซ้าย</translation>
    </message>
</context>
<context>
    <name>Frontdesk::MainWindow</name>
    <message>
        <source>Frontdesk opens links to chats only, and this is none.</source>
        <translation>Frontdesk เปิดได้เฉพาะลิงก์ไปยังแชต และนี่ไม่ใช่</translation>
    </message>
    <message>
        <source>The chat is not on this desk: it belongs to an account you do not see, or it is not there any more.</source>
        <translation>แชตนี้ไม่อยู่บนโต๊ะทำงานนี้ อาจเป็นของบัญชีที่คุณไม่เห็น หรือไม่มีอยู่แล้ว</translation>
    </message>
    <message>
        <source>The link cannot be opened</source>
        <translation>เปิดลิงก์ไม่ได้</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>(%1) %2</source>
        <comment>number of conversations that wait, program</comment>
        <translation>(%1) %2</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>ส่งข้อความ</translation>
    </message>
    <message>
        <source>New line in the message</source>
        <translation>ขึ้นบรรทัดใหม่ในข้อความ</translation>
    </message>
    <message>
        <source>Close, or back to the list</source>
        <translation>ปิด หรือกลับไปที่รายการ</translation>
    </message>
    <message>
        <source>Up and down in lists</source>
        <translation>ขึ้นและลงในรายการ</translation>
    </message>
    <message>
        <source>Menu of what is chosen</source>
        <translation>เมนูของสิ่งที่เลือก</translation>
    </message>
    <message>
        <source>It is so already</source>
        <translation>เป็นแบบนั้นอยู่แล้ว</translation>
    </message>
</context>
<context>
    <name>Frontdesk::MediaOpener</name>
    <message>
        <source>Open “%1”?</source>
        <translation>เปิด “%1” หรือไม่</translation>
    </message>
    <message>
        <source>Files of this kind can run a program on this computer. Open it only if you expected it from this customer.</source>
        <translation>ไฟล์ชนิดนี้สั่งให้โปรแกรมทำงานบนเครื่องนี้ได้ เปิดเฉพาะเมื่อคุณรอไฟล์นี้จากลูกค้ารายนี้อยู่</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>เปิด</translation>
    </message>
    <message>
        <source>Keep it closed</source>
        <translation>ไม่เปิด</translation>
    </message>
    <message>
        <source>Files of this kind can run a program on this computer. Open it only if you expected it from this colleague.</source>
        <translation>ไฟล์ชนิดนี้สั่งให้โปรแกรมทำงานบนเครื่องนี้ได้ เปิดเฉพาะเมื่อคุณรอไฟล์นี้จากเพื่อนร่วมงานคนนี้อยู่</translation>
    </message>
</context>
<context>
    <name>Frontdesk::MentionPopup</name>
    <message>
        <source>Close the mention</source>
        <translation>ปิดการกล่าวถึง</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <translation>เปิดแชต</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>เพิ่มโน้ต</translation>
    </message>
    <message>
        <source>A colleague asks for you</source>
        <translation>เพื่อนร่วมงานเรียกคุณ</translation>
    </message>
    <message>
        <source>Answer in a note</source>
        <translation>ตอบในโน้ต</translation>
    </message>
    <message>
        <source>%1 asks for you</source>
        <comment>colleague</comment>
        <translation>%1 เรียกคุณ</translation>
    </message>
    <message>
        <source>%1 asks for you: %2</source>
        <comment>colleague, note</comment>
        <translation>%1 เรียกคุณ: %2</translation>
    </message>
</context>
<context>
    <name>Frontdesk::MergeForm</name>
    <message>
        <source>Merge with</source>
        <translation>รวมกับ</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>รวม</translation>
    </message>
    <message>
        <source>Merge “%1” with another tag</source>
        <translation>รวม “%1” กับแท็กอื่น</translation>
    </message>
    <message>
        <source>Find the other tag</source>
        <translation>ค้นหาอีกแท็กหนึ่ง</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>แท็ก</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Choose the tag that stays.</source>
        <translation>โปรดเลือกแท็กที่จะเก็บไว้</translation>
    </message>
    <message>
        <source>How many customers that concerns cannot be counted now.</source>
        <translation>ตอนนี้นับจำนวนลูกค้าที่เกี่ยวข้องไม่ได้</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %Ln customers.</source>
        <translation>
            <numerusform>“%1” มีลูกค้า %Ln ราย</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have both.</source>
        <translation>
            <numerusform>มีทั้งสองแท็ก %Ln ราย</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Afterwards %Ln have “%1”.</source>
        <translation>
            <numerusform>หลังจากนั้นจะมี “%1” %Ln ราย</numerusform>
        </translation>
    </message>
    <message>
        <source>For 30 days it can be taken back by restoring “%1”.</source>
        <translation>ภายใน 30 วันสามารถย้อนกลับได้โดยกู้คืน “%1”</translation>
    </message>
</context>
<context>
    <name>Frontdesk::MissedNews</name>
    <message numerus="yes">
        <source>%n customers wrote while you were away</source>
        <translation>
            <numerusform>มีลูกค้า %n คนเขียนมาขณะที่คุณไม่อยู่</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats asked for you while you were away</source>
        <translation>
            <numerusform>มี %n แชตที่ต้องการคุณขณะที่คุณไม่อยู่</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::ModeTabs</name>
    <message>
        <source>Reply</source>
        <comment>tab: to the customer</comment>
        <translation>ตอบกลับ</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>tab: to colleagues</comment>
        <translation>โน้ต</translation>
    </message>
    <message>
        <source>Reply or note</source>
        <translation>ตอบกลับหรือโน้ต</translation>
    </message>
    <message>
        <source>Write to the customer</source>
        <translation>เขียนถึงลูกค้า</translation>
    </message>
    <message>
        <source>Write to colleagues; customers never see it</source>
        <translation>เขียนถึงเพื่อนร่วมงาน ลูกค้าไม่เห็น</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a tab is for, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Customers never see it</source>
        <translation>ลูกค้าไม่เห็น</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <comment>time of day</comment>
        <translation>บันทึกฉบับร่างแล้ว %1</translation>
    </message>
</context>
<context>
    <name>Frontdesk::NoChat</name>
    <message>
        <source>Choose a conversation</source>
        <translation>เลือกการสนทนา</translation>
    </message>
    <message>
        <source>New messages arrive here.</source>
        <translation>ข้อความใหม่จะมาถึงที่นี่</translation>
    </message>
</context>
<context>
    <name>Frontdesk::NoteEdits</name>
    <message>
        <source>Edits of the note</source>
        <translation>ประวัติการแก้ไขโน้ต</translation>
    </message>
    <message>
        <source>Asking for the edits…</source>
        <translation>กำลังขอประวัติการแก้ไข…</translation>
    </message>
    <message>
        <source>Nobody has written a note yet.</source>
        <translation>ยังไม่มีใครเขียนโน้ต</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>ถูกลบออก</translation>
    </message>
</context>
<context>
    <name>Frontdesk::NoteFileRow</name>
    <message>
        <source>Waits until the relay has it</source>
        <translation>รอจนกว่าเซิร์ฟเวอร์รีเลย์จะได้รับ</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>who noted a file, when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Open: %1, %2</source>
        <comment>name of a file, who noted it and when</comment>
        <translation>เปิด: %1, %2</translation>
    </message>
    <message>
        <source>The file is not at the relay yet</source>
        <translation>ไฟล์ยังไม่ถึงเซิร์ฟเวอร์รีเลย์</translation>
    </message>
    <message>
        <source>The relay does not have the file any more</source>
        <translation>ไฟล์นี้ไม่มีอยู่ที่เซิร์ฟเวอร์รีเลย์แล้ว</translation>
    </message>
</context>
<context>
    <name>Frontdesk::NoteFileSection</name>
    <message>
        <source>Attach a file for colleagues</source>
        <translation>แนบไฟล์ให้เพื่อนร่วมงาน</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>แสดงเพิ่มเติม</translation>
    </message>
    <message>
        <source>Files for colleagues</source>
        <translation>ไฟล์สำหรับเพื่อนร่วมงาน</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a file, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>At most %n files at a time.</source>
        <translation>
            <numerusform>ครั้งละไม่เกิน %n ไฟล์</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::NotePad</name>
    <message>
        <source>Internal note</source>
        <translation>โน้ตภายใน</translation>
    </message>
    <message>
        <source>Note to colleagues</source>
        <translation>โน้ตถึงเพื่อนร่วมงาน</translation>
    </message>
    <message>
        <source>Write to colleagues, @ and a name to tell somebody</source>
        <translation>เขียนถึงเพื่อนร่วมงาน ใช้ @ ตามด้วยชื่อเพื่อแจ้ง</translation>
    </message>
    <message>
        <source>Mention a colleague</source>
        <translation>กล่าวถึงเพื่อนร่วมงาน</translation>
    </message>
    <message>
        <source>Back to the reply</source>
        <translation>กลับไปที่การตอบกลับ</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>เพิ่มโน้ต</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a file, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>แนบไฟล์</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>รูปภาพ</translation>
    </message>
    <message numerus="yes">
        <source>A note takes %n files. Add it, then attach the rest to the next one.</source>
        <translation>
            <numerusform>โน้ตหนึ่งรายการแนบได้ %n ไฟล์ เพิ่มโน้ตนี้ก่อน แล้วแนบไฟล์ที่เหลือกับโน้ตถัดไป</numerusform>
        </translation>
    </message>
    <message>
        <source>Due</source>
        <translation>กำหนด</translation>
    </message>
    <message>
        <source>tmr 10:00, fri 15:00, 3d…</source>
        <comment>as somebody would type a time</comment>
        <translation>พรุ่งนี้ 10:00, วันศุกร์ 15:00, 3 วัน…</translation>
    </message>
    <message>
        <source>No time to come</source>
        <translation>ไม่ใช่เวลาในอนาคต</translation>
    </message>
    <message>
        <source>Make it a to-do</source>
        <translation>ทำเป็นสิ่งที่ต้องทำ</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>ไม่กำหนดเวลา</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <comment>a time</comment>
        <translation>กำหนด: %1</translation>
    </message>
    <message>
        <source>Due…</source>
        <translation>กำหนด…</translation>
    </message>
    <message>
        <source>Give the note a time</source>
        <translation>กำหนดเวลาให้โน้ต</translation>
    </message>
    <message>
        <source>A note with a time is a to-do of yours as well</source>
        <translation>โน้ตที่มีกำหนดเวลาจะเป็นสิ่งที่ต้องทำของคุณด้วย</translation>
    </message>
    <message>
        <source>A file is still being prepared</source>
        <translation>ยังมีไฟล์ที่กำลังเตรียมอยู่</translation>
    </message>
</context>
<context>
    <name>Frontdesk::NoteSection</name>
    <message>
        <source>Write a note</source>
        <translation>เขียนโน้ต</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>เก็บไว้</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>คงไว้ตามเดิม</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>โน้ต</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>แก้ไขโน้ต</translation>
    </message>
    <message>
        <source>Edits of the note</source>
        <translation>ประวัติการแก้ไขโน้ต</translation>
    </message>
    <message>
        <source>Make a to-do of the note</source>
        <translation>สร้างสิ่งที่ต้องทำจากโน้ต</translation>
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
        <translation>การแจ้งเตือนจะเป็นแบบนี้</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>ข้อความใหม่</translation>
    </message>
    <message>
        <source>New messages: %1</source>
        <translation>ข้อความใหม่: %1</translation>
    </message>
    <message>
        <source>and %1 before</source>
        <translation>และก่อนหน้าอีก %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>customer, account</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>writer in a group, words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 asks for you: %2</source>
        <comment>colleague, note</comment>
        <translation>%1 เรียกหาคุณ: %2</translation>
    </message>
    <message>
        <source>%1 asks for you in a note</source>
        <comment>colleague</comment>
        <translation>%1 เรียกหาคุณในโน้ต</translation>
    </message>
    <message>
        <source>This chat is yours now</source>
        <translation>แชตนี้เป็นของคุณแล้ว</translation>
    </message>
    <message>
        <source>%1 gave this chat to you</source>
        <comment>colleague</comment>
        <translation>%1 มอบแชตนี้ให้คุณ</translation>
    </message>
    <message>
        <source>Back: its snooze is over</source>
        <translation>กลับมาแล้ว: ครบเวลาที่เลื่อนไว้</translation>
    </message>
    <message numerus="yes">
        <source>%n chats ask for you</source>
        <translation>
            <numerusform>มี %n แชตเรียกหาคุณ</numerusform>
        </translation>
    </message>
    <message>
        <source>A VIP has waited for an answer since %1</source>
        <translation>ลูกค้า VIP รอคำตอบตั้งแต่ %1</translation>
    </message>
    <message>
        <source>Has waited for an answer since %1</source>
        <translation>รอคำตอบตั้งแต่ %1</translation>
    </message>
    <message>
        <source>Perhaps not sent: %1</source>
        <comment>why</comment>
        <translation>อาจยังไม่ได้ส่ง: %1</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <comment>why</comment>
        <translation>ยังไม่ได้ส่ง: %1</translation>
    </message>
</context>
<context>
    <name>Frontdesk::NoticeList</name>
    <message>
        <source>Notifications</source>
        <translation>การแจ้งเตือน</translation>
    </message>
    <message>
        <source>Nothing has come that you have not read.</source>
        <translation>ไม่มีสิ่งที่ยังไม่ได้อ่าน</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Not sent · %1</source>
        <comment>customer, account</comment>
        <translation>ยังไม่ได้ส่ง · %1</translation>
    </message>
</context>
<context>
    <name>Frontdesk::NoticePage</name>
    <message>
        <source>Notifications</source>
        <translation>การแจ้งเตือน</translation>
    </message>
    <message>
        <source>Show one now</source>
        <translation>แสดงให้ดูตอนนี้</translation>
    </message>
    <message>
        <source>What it looks and sounds like</source>
        <translation>หน้าตาและเสียง</translation>
    </message>
    <message>
        <source>Without what the customer wrote</source>
        <translation>ไม่แสดงสิ่งที่ลูกค้าเขียน</translation>
    </message>
    <message>
        <source>Every chat</source>
        <translation>ทุกแชต</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>ไม่แจ้ง</translation>
    </message>
    <message>
        <source>Tell me about</source>
        <translation>แจ้งฉันเรื่อง</translation>
    </message>
    <message>
        <source>As for all accounts</source>
        <translation>เหมือนทุกบัญชี</translation>
    </message>
    <message>
        <source>One account</source>
        <translation>เฉพาะบัญชี</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>บัญชี</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>ห้ามรบกวน</translation>
    </message>
    <message>
        <source>What comes meanwhile makes no sound and shows nothing; it waits in the inbox.</source>
        <translation>สิ่งที่เข้ามาระหว่างนั้นจะไม่มีเสียงและไม่แสดง แต่รออยู่ในกล่องข้อความ</translation>
    </message>
    <message>
        <source>VIP customers get through</source>
        <translation>แจ้งเตือนลูกค้า VIP เสมอ</translation>
    </message>
    <message>
        <source>My chats</source>
        <translation>การสนทนาของฉัน</translation>
    </message>
    <message>
        <source>None</source>
        <comment>sound</comment>
        <translation>ไม่มี</translation>
    </message>
    <message>
        <source>As the desktop has it</source>
        <translation>ตามที่เดสก์ท็อปตั้งไว้</translation>
    </message>
    <message>
        <source>Chime</source>
        <comment>sound</comment>
        <translation>กริ่ง</translation>
    </message>
    <message>
        <source>Drop</source>
        <comment>sound</comment>
        <translation>หยดน้ำ</translation>
    </message>
    <message>
        <source>Knock</source>
        <comment>sound</comment>
        <translation>เคาะ</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>เสียง</translation>
    </message>
    <message>
        <source>As its account says</source>
        <translation>ตามที่บัญชีตั้งไว้</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>เสมอ</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>ไม่เลย</translation>
    </message>
    <message>
        <source>One view</source>
        <translation>เฉพาะมุมมอง</translation>
    </message>
    <message>
        <source>View</source>
        <translation>มุมมอง</translation>
    </message>
    <message>
        <source>Tell me about its conversations</source>
        <translation>แจ้งการสนทนาในนี้</translation>
    </message>
    <message>
        <source>Every chat, in the list only</source>
        <translation>ทุกแชท แสดงในรายการเท่านั้น</translation>
    </message>
    <message>
        <source>Each account its own</source>
        <comment>sound</comment>
        <translation>แต่ละบัญชีมีเสียงของตัวเอง</translation>
    </message>
</context>
<context>
    <name>Frontdesk::OutboxPanel</name>
    <message>
        <source>Outbox</source>
        <translation>กล่องขาออก</translation>
    </message>
    <message>
        <source>Outbox · %1</source>
        <translation>กล่องขาออก · %1</translation>
    </message>
    <message>
        <source>Everything has been sent.</source>
        <translation>ส่งทั้งหมดแล้ว</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message numerus="yes">
        <source>%n entries could not be read from the disk. They are kept in outbox.log.bad.</source>
        <translation>
            <numerusform>อ่าน %n รายการจากดิสก์ไม่ได้ เก็บไว้ใน outbox.log.bad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait</source>
        <comment>replies, notes and changes</comment>
        <translation>
            <numerusform>รออยู่ %n รายการ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::OutboxRow</name>
    <message>
        <source>Unknown</source>
        <translation>ไม่ทราบผล</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>ไม่ได้ส่ง</translation>
    </message>
    <message>
        <source>Open chat</source>
        <translation>เปิดแชต</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>ทิ้ง</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>LINE may have it already. Replies after it wait for your decision.</source>
        <translation>LINE อาจได้รับแล้ว การตอบกลับถัดไปรอการตัดสินใจของคุณ</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>กำลังเดินทาง</translation>
    </message>
    <message>
        <source>Waits for the connection</source>
        <translation>รอการเชื่อมต่อ</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>ไม่ถูกรับ</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>โน้ต: %1</translation>
    </message>
</context>
<context>
    <name>Frontdesk::Palette</name>
    <message>
        <source>Find people and commands</source>
        <translation>ค้นหาคนและคำสั่ง</translation>
    </message>
    <message>
        <source>Name, account or command</source>
        <translation>ชื่อ บัญชี หรือคำสั่ง</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>เลือก</translation>
    </message>
    <message>
        <source>open</source>
        <translation>เปิด</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>สิ่งที่พบ</translation>
    </message>
    <message>
        <source>Nothing has that name.</source>
        <translation>ไม่มีสิ่งที่ชื่อนั้น</translation>
    </message>
    <message>
        <source>in its own window</source>
        <comment>opens a chat or a message</comment>
        <translation>ในหน้าต่างแยก</translation>
    </message>
    <message>
        <source>&gt; commands, @ people, / templates</source>
        <translation>&gt; คำสั่ง, @ คน, / เทมเพลต</translation>
    </message>
</context>
<context>
    <name>Frontdesk::PaletteModel</name>
    <message>
        <source>Opened lately</source>
        <translation>เปิดล่าสุด</translation>
    </message>
    <message>
        <source>People</source>
        <translation>คน</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>บัญชี</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>คำสั่ง</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>account, when the last message came</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · group of %2 · %3</source>
        <comment>account, members, when the last message came</comment>
        <translation>%1 · กลุ่ม %2 คน · %3</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>มุมมอง</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>ข้อความ</translation>
    </message>
    <message>
        <source>Search messages for “%1”</source>
        <translation>ค้นหา “%1” ในข้อความ</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>การสนทนา</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what was written</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>· %1</source>
        <comment>behind what was written: when</comment>
        <translation>· %1</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>เทมเพลต</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>โน้ต: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>attribute of a customer, what stands in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>แท็ก: %1</translation>
    </message>
    <message>
        <source>Company: %1</source>
        <translation>บริษัท: %1</translation>
    </message>
</context>
<context>
    <name>Frontdesk::PaperDialog</name>
    <message>
        <source>Everything that is on this computer</source>
        <translation>ทั้งหมดที่อยู่ในเครื่องนี้</translation>
    </message>
    <message>
        <source>From one day to another</source>
        <translation>ตั้งแต่วันหนึ่งถึงอีกวันหนึ่ง</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>รูปภาพ</translation>
    </message>
    <message>
        <source>Internal notes</source>
        <translation>โน้ตภายใน</translation>
    </message>
    <message>
        <source>Mask names of customers</source>
        <translation>ปิดบังชื่อลูกค้า</translation>
    </message>
    <message>
        <source>Mask phone numbers and e-mail addresses</source>
        <translation>ปิดบังหมายเลขโทรศัพท์และอีเมล</translation>
    </message>
    <message>
        <source>Mask what stands in the details of the customer</source>
        <translation>ปิดบังสิ่งที่อยู่ในรายละเอียดของลูกค้า</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>พิมพ์…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>บันทึกเป็น PDF…</translation>
    </message>
    <message>
        <source>Print the chat with %1</source>
        <translation>พิมพ์แชตกับ %1</translation>
    </message>
    <message>
        <source>Stopped. Nothing was printed or saved.</source>
        <translation>หยุดแล้ว ไม่มีอะไรถูกพิมพ์หรือบันทึก</translation>
    </message>
    <message>
        <source>Who prints or saves a chat, and when, is kept in the relay’s records.</source>
        <translation>ผู้ที่พิมพ์หรือบันทึกแชตและเวลาที่ทำ จะถูกบันทึกไว้ที่เซิร์ฟเวอร์รีเลย์</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>วันแรก</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>วันสุดท้าย</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>บันทึกเป็น PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ไฟล์ PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>หยุด</translation>
    </message>
    <message numerus="yes">
        <source>%n messages read</source>
        <translation>
            <numerusform>อ่านแล้ว %n ข้อความ</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>รูปภาพ %1 จาก %2</translation>
    </message>
    <message numerus="yes">
        <source>%n pages laid out</source>
        <translation>
            <numerusform>จัดหน้าแล้ว %n หน้า</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>หน้า %1 จาก %2</translation>
    </message>
    <message numerus="yes">
        <source>%n pages are made: %1</source>
        <translation>
            <numerusform>เสร็จแล้ว %n หน้า: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>They begin on %1.</source>
        <translation>เริ่มตั้งแต่ %1</translation>
    </message>
    <message>
        <source>Older messages did not come: %1</source>
        <translation>ไม่ได้รับข้อความที่เก่ากว่า: %1</translation>
    </message>
    <message>
        <source>The first day is after the last.</source>
        <translation>วันแรกอยู่หลังวันสุดท้าย</translation>
    </message>
</context>
<context>
    <name>Frontdesk::PaperItems</name>
    <message>
        <source>Chat with %1</source>
        <translation>แชตกับ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n messages, %1 to %2</source>
        <translation>
            <numerusform>%n ข้อความ, %1 ถึง %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation>เวลาตาม %1</translation>
    </message>
    <message>
        <source>Printed by %1, %2, on %3</source>
        <comment>who, organisation, when</comment>
        <translation>พิมพ์โดย %1, %2, เมื่อ %3</translation>
    </message>
    <message>
        <source>Parts of names, numbers or details are masked</source>
        <translation>ชื่อ หมายเลข หรือรายละเอียดบางส่วนถูกปิดบัง</translation>
    </message>
    <message>
        <source>With internal notes</source>
        <translation>มีโน้ตภายใน</translation>
    </message>
    <message>
        <source>Without internal notes</source>
        <translation>ไม่มีโน้ตภายใน</translation>
    </message>
    <message>
        <source>%1 · %2 · printed by %3, %4</source>
        <comment>account, time zone, who, when</comment>
        <translation>%1 · %2 · พิมพ์โดย %3, %4</translation>
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
        <translation>หน้า %1 จาก %2</translation>
    </message>
</context>
<context>
    <name>Frontdesk::PasswordField</name>
    <message>
        <source>Hide password</source>
        <translation>ซ่อนรหัสผ่าน</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>แสดงรหัสผ่าน</translation>
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
        <translation>ข้อความไม่ได้อยู่ในคอมพิวเตอร์นี้</translation>
    </message>
    <message>
        <source>Open the conversation of %1, %2, handled by %3: %4</source>
        <comment>days, account, name, last words</comment>
        <translation>เปิดการสนทนาของ %1, %2, ดูแลโดย %3: %4</translation>
    </message>
    <message>
        <source>nobody known</source>
        <translation>ไม่ทราบ</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation>ปิดเมื่อ %1</translation>
    </message>
</context>
<context>
    <name>Frontdesk::PeriodSection</name>
    <message>
        <source>Show more</source>
        <translation>แสดงเพิ่มเติม</translation>
    </message>
    <message>
        <source>Earlier conversations</source>
        <translation>การสนทนาก่อนหน้า</translation>
    </message>
    <message>
        <source>Older messages are at the relay; what was closed there is listed once the chat has been read back so far.</source>
        <translation>ข้อความที่เก่ากว่าอยู่ที่เซิร์ฟเวอร์รีเลย์ การสนทนาที่ปิดแล้วในช่วงนั้นจะแสดงเมื่ออ่านย้อนไปถึง</translation>
    </message>
</context>
<context>
    <name>Frontdesk::PersonFields</name>
    <message>
        <source>Known in other accounts</source>
        <translation>ข้อมูลในบัญชีอื่น</translation>
    </message>
    <message>
        <source>%1: %2, from %3</source>
        <comment>field, value, account</comment>
        <translation>%1: %2 จาก %3</translation>
    </message>
    <message>
        <source>Chosen when the customers were linked</source>
        <translation>เลือกไว้เมื่อเชื่อมลูกค้า</translation>
    </message>
    <message>
        <source>The newest of what is known of the person</source>
        <translation>ข้อมูลล่าสุดที่ทราบของบุคคลนี้</translation>
    </message>
</context>
<context>
    <name>Frontdesk::PersonHints</name>
    <message>
        <source>Maybe the same person</source>
        <translation>อาจเป็นบุคคลเดียวกัน</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>ยังไม่มีชื่อ</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>เชื่อม…</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>ไม่ใช่บุคคลเดียวกัน</translation>
    </message>
    <message>
        <source>Link with %1 of %2: %3</source>
        <comment>customer, account, reasons</comment>
        <translation>เชื่อมกับ %1 ของ %2: %3</translation>
    </message>
    <message>
        <source>%1 of %2 is not the same person</source>
        <comment>customer, account</comment>
        <translation>%1 ของ %2 ไม่ใช่บุคคลเดียวกัน</translation>
    </message>
</context>
<context>
    <name>Frontdesk::PersonLinks</name>
    <message>
        <source>Customer unlinked</source>
        <translation>ยกเลิกการเชื่อมลูกค้าแล้ว</translation>
    </message>
    <message>
        <source>No customer is open</source>
        <translation>ไม่ได้เปิดลูกค้ารายใดอยู่</translation>
    </message>
    <message>
        <source>The customer is linked to no other</source>
        <translation>ลูกค้ารายนี้ไม่ได้เชื่อมกับรายอื่น</translation>
    </message>
    <message>
        <source>Customers linked</source>
        <translation>เชื่อมลูกค้าแล้ว</translation>
    </message>
    <message>
        <source>Not suggested again</source>
        <translation>จะไม่แนะนำอีก</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>ลูกค้า</translation>
    </message>
</context>
<context>
    <name>Frontdesk::PersonRow</name>
    <message>
        <source>There is no chat with this account yet</source>
        <translation>ยังไม่มีการสนทนากับบัญชีนี้</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>channel, state of the work, time of the last message</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Open the chat with %1, %2, %3, last message %4</source>
        <comment>account, channel, state, time</comment>
        <translation>เปิดการสนทนากับ %1 %2 %3 ข้อความล่าสุด %4</translation>
    </message>
</context>
<context>
    <name>Frontdesk::PersonSection</name>
    <message>
        <source>Link to another customer…</source>
        <translation>เชื่อมกับลูกค้ารายอื่น…</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>บุคคลเดียวกัน</translation>
    </message>
    <message>
        <source>Show this account only</source>
        <translation>แสดงเฉพาะบัญชีนี้</translation>
    </message>
    <message>
        <source>Show all in one</source>
        <translation>แสดงรวมกัน</translation>
    </message>
    <message>
        <source>Not the same person: %1</source>
        <comment>account</comment>
        <translation>ไม่ใช่บุคคลเดียวกัน: %1</translation>
    </message>
    <message>
        <source>How the customer was linked</source>
        <translation>ประวัติการเชื่อมลูกค้า</translation>
    </message>
</context>
<context>
    <name>Frontdesk::PersonText</name>
    <message>
        <source>same user id</source>
        <translation>ไอดีผู้ใช้ตรงกัน</translation>
    </message>
    <message>
        <source>same member number</source>
        <translation>หมายเลขสมาชิกตรงกัน</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation>อีเมลตรงกัน</translation>
    </message>
    <message>
        <source>same phone number</source>
        <translation>หมายเลขโทรศัพท์ตรงกัน</translation>
    </message>
    <message>
        <source>same picture and name</source>
        <translation>รูปและชื่อตรงกัน</translation>
    </message>
    <message>
        <source>came by our invitation</source>
        <translation>มาตามคำเชิญของเรา</translation>
    </message>
    <message>
        <source>%1 linked %2 with %3</source>
        <comment>colleague, customer, customer</comment>
        <translation>%1 เชื่อม %2 กับ %3</translation>
    </message>
    <message>
        <source>%1 unlinked %2 from %3</source>
        <comment>colleague, customer, customer</comment>
        <translation>%1 ยกเลิกการเชื่อม %2 กับ %3</translation>
    </message>
    <message>
        <source>%1 said that %2 and %3 are not the same</source>
        <comment>colleague, customer, customer</comment>
        <translation>%1 ระบุว่า %2 และ %3 ไม่ใช่บุคคลเดียวกัน</translation>
    </message>
    <message>
        <source>%1 no longer says that %2 and %3 are not the same</source>
        <comment>colleague, customer, customer</comment>
        <translation>%1 ไม่ได้ระบุว่า %2 และ %3 เป็นคนละคนอีกต่อไป</translation>
    </message>
</context>
<context>
    <name>Frontdesk::PinCommands</name>
    <message>
        <source>Pin for the team</source>
        <translation>ปักหมุดให้ทีม</translation>
    </message>
    <message>
        <source>Pin for me</source>
        <translation>ปักหมุดให้ตนเอง</translation>
    </message>
    <message>
        <source>Regulars, this week, to call…</source>
        <translation>ลูกค้าประจำ สัปดาห์นี้ ต้องโทร…</translation>
    </message>
</context>
<context>
    <name>Frontdesk::PinForm</name>
    <message>
        <source>Pin as</source>
        <translation>ปักหมุดเป็น</translation>
    </message>
    <message>
        <source>Pin this message</source>
        <translation>ปักหมุดข้อความนี้</translation>
    </message>
    <message>
        <source>Address, size, promised price…</source>
        <translation>ที่อยู่ ขนาด ราคาที่ตกลง…</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>ปักหมุด</translation>
    </message>
</context>
<context>
    <name>Frontdesk::PinList</name>
    <message>
        <source>Find</source>
        <translation>ค้นหา</translation>
    </message>
    <message>
        <source>Pins of all chats</source>
        <translation>หมุดของทุกแชต</translation>
    </message>
    <message>
        <source>What it says, a customer, an account</source>
        <translation>เนื้อหา ลูกค้า หรือบัญชี</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Nothing is pinned yet. Pin a message from its menu, or with P.</source>
        <translation>ยังไม่มีสิ่งที่ปักหมุด ปักหมุดข้อความจากเมนูของข้อความ หรือกด P</translation>
    </message>
    <message>
        <source>No pin is like that.</source>
        <translation>ไม่มีหมุดที่ตรงกัน</translation>
    </message>
</context>
<context>
    <name>Frontdesk::PinStrip</name>
    <message>
        <source>Previous pin</source>
        <translation>หมุดก่อนหน้า</translation>
    </message>
    <message>
        <source>Next pin</source>
        <translation>หมุดถัดไป</translation>
    </message>
    <message>
        <source>Pins of all chats</source>
        <translation>หมุดของทุกแชต</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>which of how many</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Pinned %1 of %2: %3</source>
        <translation>หมุด %1 จาก %2: %3</translation>
    </message>
    <message>
        <source>Show in the chat</source>
        <translation>แสดงในแชต</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>เลิกปักหมุด</translation>
    </message>
</context>
<context>
    <name>Frontdesk::PlayMode</name>
    <message>
        <source>Nobody else is waiting</source>
        <translation>ไม่มีใครรออยู่อีก</translation>
    </message>
    <message>
        <source>No conversation is open</source>
        <translation>ไม่มีการสนทนาที่เปิดอยู่</translation>
    </message>
    <message>
        <source>Nothing is written yet</source>
        <translation>ยังไม่ได้เขียนอะไร</translation>
    </message>
</context>
<context>
    <name>Frontdesk::PresenceBar</name>
    <message>
        <source>A colleague</source>
        <translation>เพื่อนร่วมงาน</translation>
    </message>
    <message>
        <source>%1 is writing…</source>
        <translation>%1 กำลังพิมพ์…</translation>
    </message>
    <message>
        <source>%1 is viewing</source>
        <translation>%1 กำลังดู</translation>
    </message>
    <message>
        <source>%1 and %2 are writing…</source>
        <translation>%1 และ %2 กำลังพิมพ์…</translation>
    </message>
    <message>
        <source>%1 and %2 are viewing</source>
        <translation>%1 และ %2 กำลังดู</translation>
    </message>
    <message numerus="yes">
        <source>%n colleagues are writing…</source>
        <translation>
            <numerusform>เพื่อนร่วมงาน %n คนกำลังพิมพ์…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n colleagues are viewing</source>
        <translation>
            <numerusform>เพื่อนร่วมงาน %n คนกำลังดู</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::ProfileSection</name>
    <message>
        <source>Profile</source>
        <translation>โปรไฟล์</translation>
    </message>
    <message>
        <source>LINE name</source>
        <translation>ชื่อใน LINE</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>เพื่อน</translation>
    </message>
    <message>
        <source>LINE has told no profile of this customer yet.</source>
        <translation>LINE ยังไม่ได้แจ้งโปรไฟล์ของลูกค้ารายนี้</translation>
    </message>
    <message>
        <source>LINE, %1</source>
        <comment>age of a profile</comment>
        <translation>LINE %1</translation>
    </message>
    <message>
        <source>LINE</source>
        <comment>where something is known from</comment>
        <translation>LINE</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>date</comment>
        <translation>ตั้งแต่ %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ไม่ทราบ</translation>
    </message>
    <message>
        <source>LINE does not tell</source>
        <translation>LINE ไม่ได้แจ้ง</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>มาจากช่องทาง</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>สถานะ</translation>
    </message>
</context>
<context>
    <name>Frontdesk::QrCode</name>
    <message>
        <source>QR code</source>
        <translation>คิวอาร์โค้ด</translation>
    </message>
</context>
<context>
    <name>Frontdesk::QueryField</name>
    <message>
        <source>Clear the search</source>
        <translation>ล้างการค้นหา</translation>
    </message>
</context>
<context>
    <name>Frontdesk::QuickReplyEdits</name>
    <message>
        <source>Add quick reply</source>
        <translation>เพิ่มปุ่มตอบด่วน</translation>
    </message>
    <message>
        <source>Quick replies</source>
        <translation>ปุ่มตอบด่วน</translation>
    </message>
    <message>
        <source>Buttons below the last message, on phones only. They go when anybody writes.</source>
        <translation>ปุ่มใต้ข้อความสุดท้าย แสดงบนโทรศัพท์เท่านั้น และหายไปเมื่อมีคนพิมพ์ข้อความ</translation>
    </message>
    <message>
        <source>Words on quick reply %1</source>
        <translation>ข้อความบนปุ่มตอบด่วน %1</translation>
    </message>
    <message>
        <source>What the customer says with it</source>
        <translation>ข้อความที่ลูกค้าพูด</translation>
    </message>
    <message>
        <source>Leave out quick reply %1</source>
        <translation>นำปุ่มตอบด่วน %1 ออก</translation>
    </message>
    <message>
        <source>What quick reply %1 does</source>
        <translation>ปุ่มตอบด่วน %1 ทำอะไร</translation>
    </message>
    <message>
        <source>Says words</source>
        <translation>พูดข้อความ</translation>
    </message>
    <message>
        <source>Opens an address</source>
        <translation>เปิดที่อยู่</translation>
    </message>
    <message>
        <source>Sends data</source>
        <translation>ส่งข้อมูล</translation>
    </message>
    <message>
        <source>Asks for a day or time</source>
        <translation>ถามวันหรือเวลา</translation>
    </message>
    <message>
        <source>Asks for a place</source>
        <translation>ถามสถานที่</translation>
    </message>
    <message>
        <source>Opens the camera</source>
        <translation>เปิดกล้อง</translation>
    </message>
    <message>
        <source>Opens the photos</source>
        <translation>เปิดรูปภาพ</translation>
    </message>
    <message>
        <source>Copies words</source>
        <translation>คัดลอกข้อความ</translation>
    </message>
    <message>
        <source>What quick reply %1 asks for</source>
        <translation>ปุ่มตอบด่วน %1 ถามอะไร</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>A time</source>
        <translation>เวลา</translation>
    </message>
    <message>
        <source>A day and a time</source>
        <translation>วันที่และเวลา</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>ที่อยู่</translation>
    </message>
    <message>
        <source>Data for your other systems</source>
        <translation>ข้อมูลสำหรับระบบอื่นของคุณ</translation>
    </message>
    <message>
        <source>Words that are copied</source>
        <translation>ข้อความที่จะคัดลอก</translation>
    </message>
    <message>
        <source>LINE takes thirteen quick replies</source>
        <translation>LINE ใส่ปุ่มตอบด่วนได้สิบสามปุ่ม</translation>
    </message>
</context>
<context>
    <name>Frontdesk::QuietTimes</name>
    <message>
        <source>This account has times of its own</source>
        <translation>บัญชีนี้ใช้ช่วงเวลาของตนเอง</translation>
    </message>
    <message>
        <source>Do not disturb at these times</source>
        <translation>ห้ามรบกวนในช่วงเวลานี้</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>ทุกบัญชี</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>บัญชี</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>วัน</translation>
    </message>
    <message>
        <source>Quiet on that day</source>
        <translation>ความเงียบในวันนั้น</translation>
    </message>
    <message>
        <source>From</source>
        <translation>ตั้งแต่</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>ถึง</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>ทุกวัน</translation>
    </message>
    <message>
        <source>As every day</source>
        <translation>เหมือนทุกวัน</translation>
    </message>
    <message>
        <source>At these times</source>
        <translation>ตามช่วงเวลานี้</translation>
    </message>
    <message>
        <source>At no time</source>
        <translation>ไม่มีช่วงเวลา</translation>
    </message>
    <message>
        <source>The whole day</source>
        <translation>ทั้งวัน</translation>
    </message>
    <message>
        <source>Quiet on public holidays of Taiwan</source>
        <translation>ไม่รบกวนในวันหยุดราชการของไต้หวัน</translation>
    </message>
    <message>
        <source>Quiet on public holidays of Thailand</source>
        <translation>ไม่รบกวนในวันหยุดราชการของไทย</translation>
    </message>
    <message>
        <source>Quiet on public holidays of Japan</source>
        <translation>ไม่รบกวนในวันหยุดราชการของญี่ปุ่น</translation>
    </message>
    <message>
        <source>Known from %1 to %2</source>
        <translation>มีข้อมูลปี %1 ถึง %2</translation>
    </message>
</context>
<context>
    <name>Frontdesk::Rail</name>
    <message>
        <source>Connect account</source>
        <translation>เชื่อมต่อบัญชี</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>กล่องขาออก</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>ค้นหา</translation>
    </message>
    <message>
        <source>Find people and commands</source>
        <translation>ค้นหาคนและคำสั่ง</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>เทมเพลต</translation>
    </message>
    <message>
        <source>Pages, views and accounts</source>
        <translation>หน้า มุมมอง และบัญชี</translation>
    </message>
    <message>
        <source>About the account…</source>
        <translation>เกี่ยวกับบัญชี…</translation>
    </message>
    <message>
        <source>Move up</source>
        <comment>an account</comment>
        <translation>เลื่อนขึ้น</translation>
    </message>
    <message>
        <source>Move down</source>
        <comment>an account</comment>
        <translation>เลื่อนลง</translation>
    </message>
    <message>
        <source>Sort by name</source>
        <translation>เรียงตามชื่อ</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>กล่องข้อความ</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ค้นหา</translation>
    </message>
    <message>
        <source>My tasks</source>
        <translation>งานของฉัน</translation>
    </message>
</context>
<context>
    <name>Frontdesk::RailFoot</name>
    <message>
        <source>%1 (%2)</source>
        <comment>an entry, how many wait there</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>การแจ้งเตือน</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>การตั้งค่า</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>my name, my state</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Notifications: %1</source>
        <comment>how many nobody looked at</comment>
        <translation>การแจ้งเตือน: %1</translation>
    </message>
    <message>
        <source>Quiet until %1</source>
        <comment>nothing makes itself heard</comment>
        <translation>ห้ามรบกวนถึง %1</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>ออนไลน์</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>ออฟไลน์</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>ช่วงเวลาห้ามรบกวน</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 วินาที</translation>
    </message>
    <message>
        <source>The last message was here %1 after it reached the relay; today 95 of 100 within %2</source>
        <translation>ข้อความล่าสุดมาถึงที่นี่ %1 หลังจากถึงเซิร์ฟเวอร์รีเลย์ วันนี้ 95 จาก 100 ภายใน %2</translation>
    </message>
</context>
<context>
    <name>Frontdesk::RailModel</name>
    <message>
        <source>Views</source>
        <translation>มุมมอง</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>บัญชี</translation>
    </message>
    <message>
        <source>%1, view</source>
        <translation>%1, มุมมอง</translation>
    </message>
    <message numerus="yes">
        <source>%1, view, %n conversations</source>
        <translation>
            <numerusform>%1, มุมมอง, %n การสนทนา</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>page, how much waits there</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n conversations wait</source>
        <translation>
            <numerusform>%1, รอตอบ %n การสนทนา</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>row of the rail, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ReadMarksField</name>
    <message>
        <source>Customers are shown that they were read</source>
        <translation>แสดงให้ลูกค้าเห็นว่าอ่านแล้ว</translation>
    </message>
    <message>
        <source>This has no effect now: with chat off in LINE’s settings of the account, LINE marks everything as read by itself. Turn chat on there.</source>
        <translation>ตอนนี้ยังไม่มีผล เพราะในการตั้งค่าของ LINE บัญชีนี้ปิดแชทอยู่ LINE จึงทำเครื่องหมายว่าอ่านแล้วทั้งหมดเอง ให้เปิดแชทที่นั่น</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>ไม่เลย</translation>
    </message>
    <message>
        <source>When somebody opens the chat</source>
        <translation>เมื่อมีคนเปิดแชท</translation>
    </message>
    <message>
        <source>When somebody answers</source>
        <translation>เมื่อมีคนตอบ</translation>
    </message>
    <message>
        <source>Only when somebody asks for it</source>
        <translation>เฉพาะเมื่อมีคนสั่ง</translation>
    </message>
    <message>
        <source>Asking the relay…</source>
        <translation>กำลังถามเซิร์ฟเวอร์รีเลย์…</translation>
    </message>
    <message>
        <source>Kept, for everybody</source>
        <translation>บันทึกแล้ว สำหรับทุกคน</translation>
    </message>
</context>
<context>
    <name>Frontdesk::RefusedBar</name>
    <message>
        <source>Leave it</source>
        <translation>ปล่อยไว้</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>ยังไม่ได้ทำ</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>refused changes</comment>
        <translation>
            <numerusform>และอีก %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>Do it anyway</source>
        <translation>ทำต่อไป</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ลองอีกครั้ง</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ReplyCost</name>
    <message>
        <source>Free %1 s</source>
        <translation>ฟรี %1 วินาที</translation>
    </message>
    <message>
        <source>then Push</source>
        <translation>จากนั้นเป็นพุช</translation>
    </message>
    <message>
        <source>then Push · %1</source>
        <translation>จากนั้นเป็นพุช · %1</translation>
    </message>
    <message>
        <source>A reply is free now, %1</source>
        <translation>ตอนนี้ตอบกลับฟรี %1</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>พุช</translation>
    </message>
    <message>
        <source>Push · %1</source>
        <translation>พุช · %1</translation>
    </message>
    <message>
        <source>This account always pushes</source>
        <translation>บัญชีนี้ใช้พุชเสมอ</translation>
    </message>
    <message>
        <source>The free minute is over</source>
        <translation>หมดหนึ่งนาทีที่ฟรีแล้ว</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ไม่จำกัด</translation>
    </message>
    <message>
        <source>none left</source>
        <translation>หมดแล้ว</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>เหลือ %1</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ScheduleBar</name>
    <message>
        <source>Not scheduled: %1</source>
        <translation>ตั้งเวลาไม่ได้: %1</translation>
    </message>
    <message>
        <source>Not sent %1: the relay was away</source>
        <comment>today, 14:05</comment>
        <translation>ไม่ได้ส่งเมื่อ %1: เซิร์ฟเวอร์รีเลย์ไม่ทำงาน</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>หยุดแล้ว: %1</translation>
    </message>
    <message>
        <source>Scheduled for %1</source>
        <comment>today, 14:05</comment>
        <translation>ตั้งเวลาไว้ %1</translation>
    </message>
    <message>
        <source>%1 scheduled it for %2</source>
        <comment>a colleague; today, 14:05</comment>
        <translation>%1 ตั้งเวลาไว้ %2</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>แก้ไข</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>ส่งทันที</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Take the text back</source>
        <translation>นำข้อความกลับมา</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>scheduled replies</comment>
        <translation>
            <numerusform>และอีก %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::ScheduleEditor</name>
    <message>
        <source>Schedule</source>
        <translation>ตั้งเวลา</translation>
    </message>
    <message>
        <source>Edit the scheduled reply</source>
        <translation>แก้ไขข้อความตั้งเวลา</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>ข้อความ</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>คงไว้ตามเดิม</translation>
    </message>
    <message>
        <source>“%1” is still to be filled.</source>
        <translation>ยังไม่ได้กรอก “%1”</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ScheduleForm</name>
    <message>
        <source>Schedule</source>
        <translation>ตั้งเวลา</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>ส่งภายหลัง</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ScheduleWords</name>
    <message>
        <source>today, %1</source>
        <comment>time</comment>
        <translation>วันนี้ %1</translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <comment>time</comment>
        <translation>พรุ่งนี้ %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>In 1 hour · %1</source>
        <translation>อีก 1 ชั่วโมง · %1</translation>
    </message>
    <message>
        <source>This evening · %1</source>
        <translation>เย็นนี้ · %1</translation>
    </message>
    <message>
        <source>Tomorrow · %1</source>
        <translation>พรุ่งนี้ · %1</translation>
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
        <translation>ของฉัน</translation>
    </message>
    <message>
        <source>Everybody’s</source>
        <translation>ของทุกคน</translation>
    </message>
    <message>
        <source>Scheduled replies</source>
        <translation>ข้อความตั้งเวลา</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Nothing is scheduled. Alt+Enter in a reply sends it later.</source>
        <translation>ไม่มีข้อความตั้งเวลา กด Alt+Enter ในคำตอบเพื่อส่งภายหลัง</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ScheduledRow</name>
    <message>
        <source>Open chat</source>
        <translation>เปิดแชต</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>แก้ไข</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>ส่งทันที</translation>
    </message>
    <message>
        <source>Take the text back</source>
        <translation>นำข้อความกลับมา</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ScopeChooser</name>
    <message>
        <source>Only me</source>
        <translation>เฉพาะฉัน</translation>
    </message>
    <message>
        <source>A team</source>
        <translation>ทีมหนึ่ง</translation>
    </message>
    <message>
        <source>Some accounts</source>
        <translation>บางบัญชี</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>ทุกคน</translation>
    </message>
    <message>
        <source>Who finds it</source>
        <translation>ใครใช้ได้</translation>
    </message>
    <message>
        <source>Which team</source>
        <translation>ทีมใด</translation>
    </message>
    <message>
        <source>Which accounts</source>
        <translation>บัญชีใด</translation>
    </message>
</context>
<context>
    <name>Frontdesk::SearchFilters</name>
    <message>
        <source>All accounts</source>
        <translation>ทุกบัญชี</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>ลูกค้า</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>เพื่อนร่วมงาน</translation>
    </message>
    <message>
        <source>Narrow the search</source>
        <translation>จำกัดการค้นหา</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ค้นหา</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>บัญชี</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>เขียนโดย</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>ตัวดำเนินการ</translation>
    </message>
</context>
<context>
    <name>Frontdesk::SearchModel</name>
    <message>
        <source>Older, from the relay</source>
        <translation>เก่ากว่า จากเซิร์ฟเวอร์รีเลย์</translation>
    </message>
</context>
<context>
    <name>Frontdesk::SearchPage</name>
    <message>
        <source>Search</source>
        <translation>ค้นหา</translation>
    </message>
    <message>
        <source>Search every message</source>
        <translation>ค้นหาทุกข้อความ</translation>
    </message>
    <message>
        <source>From one character on, in any script; Traditional finds Simplified. Narrow it with operators such as from:, oa:, has:image and before:2026-05.</source>
        <translation>ค้นหาได้ตั้งแต่หนึ่งอักขระในทุกอักษร จีนตัวเต็มพบตัวย่อด้วย จำกัดด้วยตัวดำเนินการ เช่น from:, oa:, has:image และ before:2026-05</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>ไม่พบ</translation>
    </message>
    <message>
        <source>All of it has to be true of one message. Take a part away.</source>
        <translation>ทุกเงื่อนไขต้องตรงกับข้อความเดียวกัน ลองตัดออกบางส่วน</translation>
    </message>
    <message>
        <source>Another spelling, or fewer characters, may find it.</source>
        <translation>ลองสะกดแบบอื่นหรือใช้อักขระน้อยลง</translation>
    </message>
    <message>
        <source>This cannot be searched for</source>
        <translation>ค้นหาแบบนี้ไม่ได้</translation>
    </message>
    <message>
        <source>The search failed</source>
        <translation>ค้นหาไม่สำเร็จ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>กำลังค้นหา…</translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n ข้อความ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n messages</source>
        <translation>
            <numerusform>มากกว่า %n ข้อความ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 ms</source>
        <comment>number of messages, time it took</comment>
        <translation>%1 · %2 มิลลิวินาที</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>หยุด</translation>
    </message>
    <message>
        <source>Ask the relay for older ones</source>
        <translation>ถามเซิร์ฟเวอร์รีเลย์หาข้อความเก่ากว่า</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ทำต่อ</translation>
    </message>
    <message>
        <source>The relay is looking for older messages…</source>
        <translation>เซิร์ฟเวอร์รีเลย์กำลังหาข้อความเก่ากว่า…</translation>
    </message>
    <message>
        <source>The relay has looked back to %1…</source>
        <translation>เซิร์ฟเวอร์รีเลย์ค้นย้อนถึง %1 แล้ว…</translation>
    </message>
    <message>
        <source>The relay has looked back to %1. There may be more.</source>
        <translation>เซิร์ฟเวอร์รีเลย์ค้นย้อนถึง %1 แล้ว อาจมีอีก</translation>
    </message>
    <message>
        <source>These are all; the relay has no older ones.</source>
        <translation>ทั้งหมดมีเท่านี้ เซิร์ฟเวอร์รีเลย์ไม่มีที่เก่ากว่า</translation>
    </message>
    <message>
        <source>The relay has no older ones.</source>
        <translation>เซิร์ฟเวอร์รีเลย์ไม่มีที่เก่ากว่า</translation>
    </message>
    <message>
        <source>The relay could not be asked: %1</source>
        <translation>ถามเซิร์ฟเวอร์รีเลย์ไม่ได้: %1</translation>
    </message>
    <message>
        <source>The index is being made: older messages are missing until it is.</source>
        <translation>กำลังสร้างดัชนี: ข้อความเก่าจะขาดไปจนกว่าจะเสร็จ</translation>
    </message>
    <message>
        <source>This computer holds all messages since %1.</source>
        <translation>เครื่องนี้มีข้อความทั้งหมดตั้งแต่ %1</translation>
    </message>
    <message>
        <source>Offline: only this computer was searched, which holds all messages since %1.</source>
        <translation>ออฟไลน์: ค้นหาเฉพาะเครื่องนี้ ซึ่งมีข้อความทั้งหมดตั้งแต่ %1</translation>
    </message>
    <message>
        <source>Search in all messages</source>
        <translation>ค้นหาในข้อความทั้งหมด</translation>
    </message>
    <message>
        <source>Words, or from:, oa:, has:image, before: …</source>
        <translation>คำ หรือ from:, oa:, has:image, before: …</translation>
    </message>
</context>
<context>
    <name>Frontdesk::SearchPreview</name>
    <message>
        <source>Open conversation</source>
        <translation>เปิดการสนทนา</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>ตำแหน่งที่อยู่</translation>
    </message>
</context>
<context>
    <name>Frontdesk::SearchView</name>
    <message>
        <source>What was found</source>
        <translation>สิ่งที่พบ</translation>
    </message>
</context>
<context>
    <name>Frontdesk::SelectionBar</name>
    <message>
        <source>Assign</source>
        <translation>มอบหมาย</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>เลื่อน</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>ปิดการสนทนา</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>ไม่เลือก</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>เลือก %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>แท็ก</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>โน้ตภายใน</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>ติดตาม</translation>
    </message>
    <message>
        <source>Read, or unread again</source>
        <translation>อ่านแล้ว หรือกลับเป็นยังไม่ได้อ่าน</translation>
    </message>
    <message>
        <source>Pin, or take off the pins</source>
        <translation>ปักหมุด หรือเลิกปักหมุด</translation>
    </message>
    <message>
        <source>More</source>
        <translation>เพิ่มเติม</translation>
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
        <translation>%1 ในนาม %2</translation>
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
        <translation>ส่งข้อความนี้อีกครั้งหรือไม่</translation>
    </message>
    <message>
        <source>LINE may have delivered it already. The customer would get it twice.</source>
        <translation>LINE อาจส่งถึงแล้ว ลูกค้าจะได้รับซ้ำสองครั้ง</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>ส่งอีกครั้ง</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>คงไว้ตามเดิม</translation>
    </message>
    <message>
        <source>This was not sent. Change it, then send it again.</source>
        <translation>ข้อความนี้ยังไม่ได้ส่ง แก้ไขแล้วส่งอีกครั้ง</translation>
    </message>
</context>
<context>
    <name>Frontdesk::SettingsDialog</name>
    <message>
        <source>Enter sends, Shift+Enter starts a new line</source>
        <translation>Enter ส่ง, Shift+Enter ขึ้นบรรทัดใหม่</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends, Enter starts a new line</source>
        <translation>Ctrl+Enter ส่ง, Enter ขึ้นบรรทัดใหม่</translation>
    </message>
    <message>
        <source>No motion</source>
        <translation>ลดการเคลื่อนไหว</translation>
    </message>
    <message>
        <source>Closing the window keeps Frontdesk running beside the clock</source>
        <translation>ปิดหน้าต่างแล้ว Frontdesk ยังทำงานอยู่ข้างนาฬิกา</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>การตั้งค่า</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>หน้าการตั้งค่า</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>ออกจากระบบ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>ตามระบบ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>สว่าง</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>มืด</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>คอนทราสต์สูง</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>รูปลักษณ์</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>สี</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>ขนาดของทุกอย่าง</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>การเขียน</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>หน้าต่าง</translation>
    </message>
    <message>
        <source>Only where the desktop has a place for such icons; else closing ends it. “Quit” is in the menu of the icon.</source>
        <translation>ใช้ได้เฉพาะเดสก์ท็อปที่มีที่สำหรับไอคอนแบบนี้ มิฉะนั้นปิดแล้วโปรแกรมจะจบการทำงาน “ออกจากโปรแกรม” อยู่ในเมนูของไอคอน</translation>
    </message>
    <message>
        <source>At once</source>
        <comment>a reply leaves</comment>
        <translation>ทันที</translation>
    </message>
    <message numerus="yes">
        <source>After %n second(s)</source>
        <translation>
            <numerusform>หลัง %n วินาที</numerusform>
        </translation>
    </message>
    <message>
        <source>A reply leaves</source>
        <translation>ส่งข้อความตอบกลับ</translation>
    </message>
    <message>
        <source>Until it leaves, Esc brings it back into the field. Ctrl+Enter sends it without waiting, where Enter sends.</source>
        <translation>ก่อนจะส่งออก กด Esc เพื่อเรียกกลับมาที่ช่องพิมพ์ หากตั้งให้ Enter ส่งข้อความ กด Ctrl+Enter เพื่อส่งโดยไม่ต้องรอ</translation>
    </message>
    <message>
        <source>Suggest templates while a customer waits for an answer</source>
        <translation>แนะนำเทมเพลตขณะที่ลูกค้ารอคำตอบ</translation>
    </message>
    <message>
        <source>Learned on this computer from what colleagues answered; nothing leaves it.</source>
        <translation>เรียนรู้บนคอมพิวเตอร์เครื่องนี้จากคำตอบของเพื่อนร่วมงาน ไม่มีข้อมูลใดถูกส่งออกไป</translation>
    </message>
    <message>
        <source>Only from what the list shows</source>
        <translation>เฉพาะจากที่รายการแสดง</translation>
    </message>
    <message>
        <source>Stay in the chat</source>
        <translation>อยู่ในแชทเดิม</translation>
    </message>
    <message>
        <source>Go to the next in the list</source>
        <translation>ไปยังรายการถัดไป</translation>
    </message>
    <message>
        <source>Go to the previous in the list</source>
        <translation>ไปยังรายการก่อนหน้า</translation>
    </message>
    <message>
        <source>After sending</source>
        <translation>หลังส่ง</translation>
    </message>
    <message>
        <source>VIPs first</source>
        <translation>VIP ก่อน</translation>
    </message>
    <message>
        <source>Who has waited longest</source>
        <translation>คนที่รอนานที่สุด</translation>
    </message>
    <message>
        <source>Mine first</source>
        <translation>ของฉันก่อน</translation>
    </message>
    <message>
        <source>Next who waits</source>
        <translation>คนถัดไปที่รออยู่</translation>
    </message>
</context>
<context>
    <name>Frontdesk::SettingsPages</name>
    <message>
        <source>Notifications</source>
        <translation>การแจ้งเตือน</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>ทีม</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>แป้นพิมพ์</translation>
    </message>
    <message>
        <source>Customer fields</source>
        <translation>ช่องข้อมูลลูกค้า</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>แท็ก</translation>
    </message>
    <message>
        <source>My name</source>
        <translation>ชื่อของฉัน</translation>
    </message>
</context>
<context>
    <name>Frontdesk::SetupPage</name>
    <message>
        <source>Later</source>
        <translation>ภายหลัง</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ย้อนกลับ</translation>
    </message>
    <message>
        <source>Connect the first Official Account</source>
        <translation>เชื่อมต่อบัญชีทางการบัญชีแรก</translation>
    </message>
    <message>
        <source>Connect an Official Account</source>
        <translation>เชื่อมต่อบัญชีทางการ</translation>
    </message>
    <message>
        <source>About ten minutes. You can leave at any time; what is connected stays.</source>
        <translation>ประมาณสิบนาที ออกได้ทุกเมื่อ สิ่งที่เชื่อมต่อแล้วจะยังอยู่</translation>
    </message>
    <message>
        <source>Channel data</source>
        <translation>ข้อมูลแชนเนล</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>เว็บฮุก</translation>
    </message>
    <message>
        <source>Check the connection</source>
        <translation>ตรวจสอบการเชื่อมต่อ</translation>
    </message>
    <message>
        <source>Colour and name</source>
        <translation>สีและชื่อ</translation>
    </message>
    <message>
        <source>From the LINE Developers console, tabs “Basic settings” and “Messaging API”. It is kept encrypted on the relay and never shown again.</source>
        <translation>จากคอนโซล LINE Developers แท็บ “Basic settings” และ “Messaging API” เก็บแบบเข้ารหัสบนเซิร์ฟเวอร์รีเลย์และจะไม่แสดงอีก</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>เชื่อมต่อ</translation>
    </message>
    <message>
        <source>LINE sends what customers write to this address.</source>
        <translation>LINE จะส่งสิ่งที่ลูกค้าเขียนมาที่อยู่นี้</translation>
    </message>
    <message>
        <source>Frontdesk has asked LINE about this account.</source>
        <translation>Frontdesk สอบถาม LINE เกี่ยวกับบัญชีนี้แล้ว</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ดำเนินการต่อ</translation>
    </message>
    <message>
        <source>Colour and letter tell everybody which account they answer from.</source>
        <translation>สีและตัวอักษรบอกทุกคนว่ากำลังตอบจากบัญชีใด</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>เสร็จสิ้น</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>กำลังเชื่อมต่อ…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>กำลังตรวจสอบ…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>กำลังบันทึก…</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ShowRead</name>
    <message>
        <source>%1 never shows customers that they were read</source>
        <translation>%1 ตั้งไว้ไม่ให้ลูกค้าเห็นว่าอ่านแล้ว</translation>
    </message>
    <message>
        <source>The platform marks messages to %1 as read by itself: chat is off there</source>
        <translation>แพลตฟอร์มทำเครื่องหมายว่าอ่านแล้วให้ %1 เอง เพราะปิดแชทไว้</translation>
    </message>
    <message>
        <source>The customer is shown that you have read it</source>
        <translation>ลูกค้าจะเห็นว่าคุณอ่านแล้ว</translation>
    </message>
</context>
<context>
    <name>Frontdesk::SignInPage</name>
    <message>
        <source>Relay address</source>
        <translation>ที่อยู่เซิร์ฟเวอร์รีเลย์</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>อีเมล</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>รหัสผ่าน</translation>
    </message>
    <message>
        <source>Stay signed in on this computer</source>
        <translation>จดจำฉันในเครื่องนี้</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>ลงชื่อเข้าใช้</translation>
    </message>
    <message>
        <source>Work offline with what is on this computer</source>
        <translation>ใช้งานแบบออฟไลน์ด้วยข้อมูลในเครื่อง</translation>
    </message>
    <message>
        <source>With the account your administrator gave you</source>
        <translation>ใช้บัญชีที่ผู้ดูแลระบบให้คุณ</translation>
    </message>
    <message>
        <source>Kept in the key ring of the system; where there is none, for this run only. The password is not kept.</source>
        <translation>เก็บไว้ในพวงกุญแจของระบบ หากไม่มีจะเก็บเฉพาะการใช้งานครั้งนี้ ไม่เก็บรหัสผ่าน</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>กำลังค้นหา…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>พร้อม</translation>
    </message>
    <message>
        <source>Write the address of your relay.</source>
        <translation>ใส่ที่อยู่เซิร์ฟเวอร์รีเลย์</translation>
    </message>
    <message>
        <source>Write your e-mail.</source>
        <translation>ใส่อีเมล</translation>
    </message>
    <message>
        <source>Write your password.</source>
        <translation>ใส่รหัสผ่าน</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>กำลังลงชื่อเข้าใช้…</translation>
    </message>
</context>
<context>
    <name>Frontdesk::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>กำลังโหลด</translation>
    </message>
</context>
<context>
    <name>Frontdesk::SnoozeForm</name>
    <message>
        <source>Snooze until</source>
        <translation>เลื่อนถึง</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>เลื่อน</translation>
    </message>
    <message>
        <source>Snooze until another time</source>
        <translation>เลื่อนถึงเวลาอื่น</translation>
    </message>
    <message>
        <source>tmr 10:00, 3d, 90m, 24 Dec…</source>
        <comment>as somebody would type a time</comment>
        <translation>พรุ่งนี้ 10:00, 3 วัน, 90 นาที, 24 ธ.ค.…</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>weekday, date, time</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>No time to come</source>
        <translation>ไม่ใช่เวลาในอนาคต</translation>
    </message>
</context>
<context>
    <name>Frontdesk::SteadySend</name>
    <message>
        <source>The list has just moved under the pointer. Send once more to send this to %1 as %2.</source>
        <comment>customer, account</comment>
        <translation>รายการเพิ่งเลื่อนใต้ตัวชี้ กดส่งอีกครั้งเพื่อส่งถึง %1 ในนาม %2</translation>
    </message>
    <message>
        <source>The chat has just changed by itself. Send once more to send this to %1 as %2.</source>
        <comment>customer, account</comment>
        <translation>แชตเพิ่งเปลี่ยนเอง กดส่งอีกครั้งเพื่อส่งถึง %1 ในนาม %2</translation>
    </message>
</context>
<context>
    <name>Frontdesk::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>ขั้นตอนที่ %1 จาก %2: %3</translation>
    </message>
</context>
<context>
    <name>Frontdesk::StickerButton</name>
    <message>
        <source>Stickers</source>
        <translation>สติกเกอร์</translation>
    </message>
</context>
<context>
    <name>Frontdesk::StickerChooser</name>
    <message>
        <source>Stickers</source>
        <translation>สติกเกอร์</translation>
    </message>
    <message>
        <source>Stickers found</source>
        <translation>สติกเกอร์ที่พบ</translation>
    </message>
    <message>
        <source>Sent lately</source>
        <translation>ส่งล่าสุด</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>words of a sticker, its package</comment>
        <translation>%1 จาก %2</translation>
    </message>
    <message>
        <source>No sticker answers to this.</source>
        <translation>ไม่มีสติกเกอร์ที่ตรงกับคำนี้</translation>
    </message>
    <message>
        <source>Pictures on LINE&apos;s page</source>
        <translation>ดูรูปในหน้าเว็บของ LINE</translation>
    </message>
    <message>
        <source>A mood, a character or a number: thanks, Brown, 52002738…</source>
        <translation>อารมณ์ ตัวการ์ตูน หรือหมายเลข: ขอบคุณ, 52002738…</translation>
    </message>
    <message>
        <source>LINE does not give pictures of its stickers away: here are their words, or their numbers. The customer sees the picture.</source>
        <translation>LINE ไม่เผยแพร่รูปสติกเกอร์ ที่นี่จึงแสดงเป็นคำหรือหมายเลข ลูกค้าจะเห็นเป็นรูป</translation>
    </message>
</context>
<context>
    <name>Frontdesk::SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <translation>คำแนะนำ</translation>
    </message>
    <message>
        <source>who wrote it</source>
        <translation>ใครเขียน</translation>
    </message>
    <message>
        <source>in which account</source>
        <translation>ในบัญชีใด</translation>
    </message>
    <message>
        <source>how the customer is tagged</source>
        <translation>แท็กของลูกค้า</translation>
    </message>
    <message>
        <source>what comes with it</source>
        <translation>สิ่งที่มาด้วย</translation>
    </message>
    <message>
        <source>before a day: 2026-05-01, 7d</source>
        <translation>ก่อนวัน: 2026-05-01, 7d</translation>
    </message>
    <message>
        <source>from a day on: 2026-05, yesterday</source>
        <translation>ตั้งแต่วัน: 2026-05, yesterday</translation>
    </message>
    <message>
        <source>how the conversation is kept</source>
        <translation>การสนทนาถูกจัดไว้อย่างไร</translation>
    </message>
    <message>
        <source>who handles it now</source>
        <translation>ใครดูแลอยู่</translation>
    </message>
    <message>
        <source>where the work on it stands</source>
        <translation>งานอยู่ในสถานะใด</translation>
    </message>
</context>
<context>
    <name>Frontdesk::SuggestionStrip</name>
    <message>
        <source>Suggested templates</source>
        <translation>เทมเพลตที่แนะนำ</translation>
    </message>
    <message>
        <source>Insert “%1”</source>
        <translation>แทรก “%1”</translation>
    </message>
</context>
<context>
    <name>Frontdesk::TabButton</name>
    <message numerus="yes">
        <source>%n wait for an answer</source>
        <translation>
            <numerusform>รอคำตอบ %n</numerusform>
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
        <translation>สิ้นสุดวันที่ %1 เวลา %2</translation>
    </message>
    <message>
        <source>Given by a rule</source>
        <translation>กฎเป็นผู้ติดให้</translation>
    </message>
    <message>
        <source>Given by an integration</source>
        <translation>ระบบเชื่อมต่อเป็นผู้ติดให้</translation>
    </message>
</context>
<context>
    <name>Frontdesk::TagForm</name>
    <message>
        <source>Tag</source>
        <translation>แท็ก</translation>
    </message>
    <message>
        <source>Tags of the customer</source>
        <translation>แท็กของลูกค้า</translation>
    </message>
    <message>
        <source>Find or make a tag</source>
        <translation>ค้นหาหรือสร้างแท็ก</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>แท็ก</translation>
    </message>
    <message>
        <source>Make “%1”</source>
        <translation>สร้าง “%1”</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>tag, its group</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>For how long the tag is given</source>
        <translation>ระยะเวลาของแท็ก</translation>
    </message>
    <message>
        <source>Ends at another time…</source>
        <translation>สิ้นสุดเวลาอื่น…</translation>
    </message>
    <message>
        <source>Write when the tag ends: a day, or a day and a time to come</source>
        <translation>พิมพ์ว่าแท็กสิ้นสุดเมื่อไร เป็นวันที่ หรือวันที่และเวลาในอนาคต</translation>
    </message>
</context>
<context>
    <name>Frontdesk::TagPage</name>
    <message>
        <source>Find</source>
        <translation>ค้นหา</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>แท็กใหม่</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>เพิ่มแท็ก</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>of tags</comment>
        <translation>กลุ่ม</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>รวม…</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a tag</comment>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>Restore</source>
        <comment>a tag</comment>
        <translation>กู้คืน</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>แท็ก</translation>
    </message>
    <message>
        <source>Administrators change tags. Here you see what there is.</source>
        <translation>ผู้ดูแลระบบเป็นผู้เปลี่ยนแท็ก ที่นี่คุณดูแท็กที่มีอยู่ได้</translation>
    </message>
    <message>
        <source>Find a tag or a group</source>
        <translation>ค้นหาแท็กหรือกลุ่ม</translation>
    </message>
    <message>
        <source>Which tags</source>
        <translation>แสดงแท็กใด</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>แท็กทั้งหมด</translation>
    </message>
    <message>
        <source>Not given for %1 days</source>
        <translation>ไม่ได้ใช้ %1 วัน</translation>
    </message>
    <message>
        <source>Removed tags</source>
        <translation>แท็กที่ลบแล้ว</translation>
    </message>
    <message>
        <source>Name of a new tag</source>
        <translation>ชื่อแท็กใหม่</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>สี</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>นำเข้า…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>ส่งออก…</translation>
    </message>
    <message numerus="yes">
        <source>%n tags</source>
        <translation>
            <numerusform>%n แท็ก</numerusform>
        </translation>
    </message>
    <message>
        <source>No tag is listed.</source>
        <translation>ไม่มีแท็กในรายการ</translation>
    </message>
    <message>
        <source>%1 · can be restored until %2</source>
        <comment>tag, date</comment>
        <translation>%1 · กู้คืนได้ถึง %2</translation>
    </message>
    <message>
        <source>Import tags</source>
        <translation>นำเข้าแท็ก</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>สเปรดชีต (*.csv)</translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 changed, %3 as they were.</source>
        <translation>นำเข้าแล้ว: ใหม่ %1 เปลี่ยน %2 คงเดิม %3</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>บรรทัดที่ %1: %2</translation>
    </message>
    <message>
        <source>Export tags</source>
        <translation>ส่งออกแท็ก</translation>
    </message>
    <message>
        <source>tags</source>
        <comment>name of a file</comment>
        <translation>แท็ก</translation>
    </message>
    <message>
        <source>The tags were written to %1.</source>
        <translation>เขียนแท็กลงใน %1 แล้ว</translation>
    </message>
</context>
<context>
    <name>Frontdesk::TagSpan</name>
    <message>
        <source>Ends in 7 days</source>
        <translation>สิ้นสุดใน 7 วัน</translation>
    </message>
    <message>
        <source>Ends in 30 days</source>
        <translation>สิ้นสุดใน 30 วัน</translation>
    </message>
    <message>
        <source>Ends in 90 days</source>
        <translation>สิ้นสุดใน 90 วัน</translation>
    </message>
    <message>
        <source>Ends in a year</source>
        <translation>สิ้นสุดใน 1 ปี</translation>
    </message>
    <message>
        <source>Never ends</source>
        <translation>ไม่มีวันสิ้นสุด</translation>
    </message>
    <message>
        <source>When the tag ends</source>
        <translation>แท็กสิ้นสุดเมื่อไร</translation>
    </message>
    <message>
        <source>24 Dec, 3d, fri 18:00…</source>
        <comment>as somebody would type a time</comment>
        <translation>24 ธ.ค., 3 วัน, วันศุกร์ 18:00…</translation>
    </message>
    <message>
        <source>No time to come</source>
        <translation>ไม่ใช่เวลาในอนาคต</translation>
    </message>
    <message>
        <source>End it then</source>
        <translation>ให้สิ้นสุดตามนั้น</translation>
    </message>
    <message>
        <source>Ends %1, %2, %3</source>
        <comment>weekday, date, time</comment>
        <translation>สิ้นสุด %1 %2 %3</translation>
    </message>
</context>
<context>
    <name>Frontdesk::TagTableModel</name>
    <message>
        <source>Tag</source>
        <translation>แท็ก</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>of tags</comment>
        <translation>กลุ่ม</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>ลูกค้า</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>when a tag was</comment>
        <translation>ลบเมื่อ</translation>
    </message>
    <message>
        <source>Last given</source>
        <comment>when a tag was</comment>
        <translation>ใช้ล่าสุด</translation>
    </message>
</context>
<context>
    <name>Frontdesk::TaskForm</name>
    <message>
        <source>When</source>
        <comment>a to-do is due</comment>
        <translation>เมื่อไร</translation>
    </message>
    <message>
        <source>Keep the to-do</source>
        <translation>บันทึกสิ่งที่ต้องทำ</translation>
    </message>
    <message>
        <source>New to-do</source>
        <translation>สิ่งที่ต้องทำใหม่</translation>
    </message>
    <message>
        <source>Change the to-do</source>
        <translation>เปลี่ยนสิ่งที่ต้องทำ</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>ต้องทำอะไร</translation>
    </message>
    <message>
        <source>tmr 10:00, fri 15:00, 3d…</source>
        <comment>as somebody would type a time</comment>
        <translation>พรุ่งนี้ 10:00, วันศุกร์ 15:00, 3 วัน…</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>ใครทำ</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>บ่อยแค่ไหน</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>ไม่ระบุคน</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>เพื่อนร่วมงาน</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>ครั้งเดียว</translation>
    </message>
    <message>
        <source>No time to come</source>
        <translation>ไม่ใช่เวลาในอนาคต</translation>
    </message>
</context>
<context>
    <name>Frontdesk::TaskNotices</name>
    <message>
        <source>To-do: %1</source>
        <comment>customer and account</comment>
        <translation>สิ่งที่ต้องทำ: %1</translation>
    </message>
    <message>
        <source>It is due now.</source>
        <comment>a to-do</comment>
        <translation>ถึงกำหนดแล้ว</translation>
    </message>
    <message numerus="yes">
        <source>%n to-dos are due</source>
        <translation>
            <numerusform>ถึงกำหนด %n รายการ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::TaskRow</name>
    <message>
        <source>More about the to-do</source>
        <translation>เพิ่มเติมเกี่ยวกับสิ่งที่ต้องทำ</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <comment>a to-do</comment>
        <translation>เสร็จ: %1</translation>
    </message>
    <message>
        <source>More about: %1</source>
        <comment>a to-do</comment>
        <translation>เพิ่มเติม: %1</translation>
    </message>
</context>
<context>
    <name>Frontdesk::TaskSection</name>
    <message>
        <source>New to-do</source>
        <translation>สิ่งที่ต้องทำใหม่</translation>
    </message>
    <message>
        <source>To-dos</source>
        <translation>สิ่งที่ต้องทำ</translation>
    </message>
    <message>
        <source>Hide what is done</source>
        <translation>ซ่อนที่เสร็จแล้ว</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <comment>to-dos</comment>
        <translation>
            <numerusform>เสร็จแล้ว %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in My tasks</source>
        <translation>
            <numerusform>อีก %n ในงานของฉัน</numerusform>
        </translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>เปลี่ยน…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ลบออก</translation>
    </message>
</context>
<context>
    <name>Frontdesk::TaskWords</name>
    <message>
        <source>Today, %1</source>
        <comment>time</comment>
        <translation>วันนี้ %1</translation>
    </message>
    <message>
        <source>Tomorrow, %1</source>
        <comment>time</comment>
        <translation>พรุ่งนี้ %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <comment>time</comment>
        <translation>เมื่อวาน %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>ทุกวัน</translation>
    </message>
    <message>
        <source>on weekdays</source>
        <translation>วันจันทร์ถึงศุกร์</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>ทุกสัปดาห์</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>ทุกเดือน</translation>
    </message>
    <message>
        <source>Done by %1, %2</source>
        <comment>colleague, time</comment>
        <translation>%1 ทำเสร็จแล้ว %2</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <comment>when it was due</comment>
        <translation>เลยกำหนด: %1</translation>
    </message>
</context>
<context>
    <name>Frontdesk::TasksPage</name>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
    </message>
    <message>
        <source>My tasks</source>
        <translation>งานของฉัน</translation>
    </message>
    <message>
        <source>To-dos</source>
        <translation>สิ่งที่ต้องทำ</translation>
    </message>
    <message>
        <source>Mine</source>
        <comment>to-dos</comment>
        <translation>ของฉัน</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <comment>how many</comment>
        <translation>ต้องทำ: %1</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <comment>how many</comment>
        <translation>เลยกำหนด: %1</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <comment>how many</comment>
        <translation>วันนี้: %1</translation>
    </message>
    <message>
        <source>Later: %1</source>
        <comment>how many</comment>
        <translation>ภายหลัง: %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <comment>how many</comment>
        <translation>เสร็จ: %1</translation>
    </message>
    <message>
        <source>No to-dos of this time</source>
        <translation>ไม่มีสิ่งที่ต้องทำในช่วงนี้</translation>
    </message>
    <message>
        <source>Nothing is to be done</source>
        <translation>ไม่มีอะไรต้องทำ</translation>
    </message>
    <message>
        <source>Those of other times are not shown.</source>
        <translation>ไม่แสดงของช่วงอื่น</translation>
    </message>
    <message>
        <source>To-dos are made in a chat: from a message, or beside it with the customer.</source>
        <translation>สร้างสิ่งที่ต้องทำในแชต จากข้อความ หรือในแผงลูกค้าด้านข้าง</translation>
    </message>
    <message>
        <source>Show all that is to be done</source>
        <translation>แสดงทั้งหมดที่ต้องทำ</translation>
    </message>
    <message>
        <source>To be done again: %1</source>
        <translation>ต้องทำอีกครั้ง: %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>เสร็จ: %1</translation>
    </message>
    <message>
        <source>Done for this time: %1</source>
        <translation>เสร็จสำหรับครั้งนี้: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>เปลี่ยนแล้ว: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>ลบแล้ว: %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>เลิกทำ: %1</translation>
    </message>
    <message>
        <source>Team</source>
        <comment>to-dos</comment>
        <translation>ทีม</translation>
    </message>
</context>
<context>
    <name>Frontdesk::TeamPage</name>
    <message>
        <source>New team</source>
        <translation>ทีมใหม่</translation>
    </message>
    <message>
        <source>Add team</source>
        <translation>เพิ่มทีม</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>ทีม</translation>
    </message>
    <message>
        <source>Supervisors make teams and say who is in them. Here you see how it is.</source>
        <translation>หัวหน้างานเป็นผู้สร้างทีมและกำหนดสมาชิก ที่นี่คุณดูได้ว่าเป็นอย่างไร</translation>
    </message>
    <message>
        <source>Name of a new team</source>
        <translation>ชื่อทีมใหม่</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>สมาชิก</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>team, so many people</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n คน</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is in %1</source>
        <comment>team</comment>
        <translation>สมาชิกของ %1</translation>
    </message>
    <message>
        <source>There are no teams yet.</source>
        <translation>ยังไม่มีทีม</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>ตั้งชื่อก่อน</translation>
    </message>
</context>
<context>
    <name>Frontdesk::TemplateEditor</name>
    <message>
        <source>Title</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>รหัส</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>โฟลเดอร์</translation>
    </message>
    <message>
        <source>Add text</source>
        <translation>เพิ่มข้อความ</translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation>เพิ่มไฟล์…</translation>
    </message>
    <message>
        <source>Insert variable</source>
        <translation>แทรกตัวแปร</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>บันทึกเทมเพลต</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>เลิกใช้</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>กำลังบันทึก…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>ตัวอย่าง</translation>
    </message>
    <message>
        <source>What is typed behind / to find it</source>
        <translation>พิมพ์ต่อจาก / เพื่อค้นหา</translation>
    </message>
    <message>
        <source>“Delivery/Late” is a folder in a folder</source>
        <translation>“Delivery/Late” คือโฟลเดอร์ในโฟลเดอร์</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>ไม่ระบุ</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>ข้อความ</translation>
    </message>
    <message>
        <source>Supervisors change what is shared. Here you see how it is.</source>
        <translation>หัวหน้างานเป็นผู้เปลี่ยนสิ่งที่ใช้ร่วมกัน ที่นี่ดูได้ว่าเป็นอย่างไร</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>นำกลับมาใช้</translation>
    </message>
    <message>
        <source>LINE takes five messages at a time</source>
        <translation>LINE รับได้ครั้งละห้าข้อความ</translation>
    </message>
    <message>
        <source>To be filled before it is sent: %1</source>
        <translation>ต้องเติมก่อนส่ง: %1</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>เพิ่มไฟล์</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>เทมเพลต</translation>
    </message>
    <message>
        <source>Add card</source>
        <translation>เพิ่มการ์ด</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>เวอร์ชัน…</translation>
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
        <translation>ยังไม่เคยใช้</translation>
    </message>
    <message numerus="yes">
        <source>%n use(s)</source>
        <translation>
            <numerusform>ใช้ %n ครั้ง</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::TemplatePopup</name>
    <message>
        <source>Templates</source>
        <translation>เทมเพลต</translation>
    </message>
    <message>
        <source>No template is like “%1”. Esc, and Enter sends it as it is.</source>
        <translation>ไม่มีเทมเพลตที่คล้าย “%1” กด Esc แล้ว Enter จะส่งตามที่พิมพ์</translation>
    </message>
    <message numerus="yes">
        <source>%n template(s)</source>
        <translation>
            <numerusform>%n เทมเพลต</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>ตัวอย่าง</translation>
    </message>
    <message>
        <source>insert</source>
        <translation>แทรก</translation>
    </message>
    <message>
        <source>send</source>
        <translation>ส่ง</translation>
    </message>
    <message>
        <source>close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Templates that fit</source>
        <translation>เทมเพลตที่ตรง</translation>
    </message>
    <message>
        <source>Still to be filled: %1</source>
        <translation>ยังต้องเติม: %1</translation>
    </message>
</context>
<context>
    <name>Frontdesk::TemplatePreview</name>
    <message>
        <source>Preview</source>
        <translation>ตัวอย่าง</translation>
    </message>
    <message>
        <source>Buttons: %1</source>
        <translation>ปุ่ม: %1</translation>
    </message>
</context>
<context>
    <name>Frontdesk::TemplateVersions</name>
    <message>
        <source>Bring this back</source>
        <translation>นำเวอร์ชันนี้กลับมา</translation>
    </message>
    <message>
        <source>Versions of “%1”</source>
        <translation>เวอร์ชันของ “%1”</translation>
    </message>
    <message>
        <source>Asking the relay…</source>
        <translation>กำลังถามเซิร์ฟเวอร์รีเลย์…</translation>
    </message>
    <message>
        <source>It was never changed.</source>
        <translation>ไม่เคยถูกแก้ไข</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>เวอร์ชัน</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>เทียบกับ</translation>
    </message>
    <message>
        <source>What was changed then</source>
        <translation>สิ่งที่เปลี่ยนในครั้งนั้น</translation>
    </message>
    <message>
        <source>What is different now</source>
        <translation>สิ่งที่ต่างจากตอนนี้</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>ข้อความในตอนนั้น</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <comment>who wrote it, and when</comment>
        <translation>ตอนนี้: %1</translation>
    </message>
    <message>
        <source>It says this now</source>
        <translation>ตอนนี้เป็นข้อความนี้</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>กำลังบันทึก…</translation>
    </message>
    <message>
        <source>In the folder %1</source>
        <translation>ในโฟลเดอร์ %1</translation>
    </message>
    <message>
        <source>As %1:</source>
        <comment>what an account says</comment>
        <translation>ในนาม %1:</translation>
    </message>
    <message>
        <source>another account</source>
        <translation>บัญชีอื่น</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Frontdesk::TemplateWords</name>
    <message numerus="yes">
        <source>%n bubble(s)</source>
        <translation>
            <numerusform>%n ข้อความ</numerusform>
        </translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>ของฉัน</translation>
    </message>
    <message>
        <source>A team</source>
        <translation>ทีมหนึ่ง</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n บัญชี</numerusform>
        </translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>ทุกบัญชี</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>ชื่อลูกค้า</translation>
    </message>
    <message>
        <source>Language of the customer</source>
        <translation>ภาษาของลูกค้า</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>ชื่อของคุณ</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>ชื่อบัญชี</translation>
    </message>
    <message>
        <source>LINE ID of the account</source>
        <translation>LINE ID ของบัญชี</translation>
    </message>
    <message>
        <source>The time now</source>
        <translation>เวลาตอนนี้</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>วันนี้</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>อีก %n วัน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Used %n time(s) in this account</source>
        <translation>
            <numerusform>ใช้ %n ครั้งในบัญชีนี้</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Used %n time(s) after words like “%1”</source>
        <translation>
            <numerusform>ใช้ %n ครั้งหลังข้อความคล้าย “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::TimeChooser</name>
    <message>
        <source>Date and time</source>
        <translation>วันและเวลา</translation>
    </message>
    <message>
        <source>tmr 10:00, 3d, 24 Dec 15:30…</source>
        <comment>as somebody would type a time</comment>
        <translation>พรุ่งนี้ 10:00, 3 วัน, 24 ธ.ค. 15:30…</translation>
    </message>
    <message>
        <source>At most 90 days ahead</source>
        <translation>ล่วงหน้าได้ไม่เกิน 90 วัน</translation>
    </message>
    <message>
        <source>No time to come</source>
        <translation>ไม่ใช่เวลาที่ยังไม่ถึง</translation>
    </message>
    <message>
        <source>In your time zone: %1</source>
        <translation>ตามเขตเวลาของคุณ: %1</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>ไต้หวัน</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>ไทย</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>ญี่ปุ่น</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>holiday, country</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Frontdesk::TimeText</name>
    <message>
        <source>d MMM</source>
        <comment>date format without year</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>now</source>
        <translation>เมื่อครู่</translation>
    </message>
    <message>
        <source>%1 m</source>
        <comment>minutes</comment>
        <translation>%1 นาที</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 ชม.</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 วัน</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>date format without year</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>วันนี้ %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>เมื่อวาน %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>weekday, date</comment>
        <translation>%1ที่ %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1 %2 น.</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1 BE</source>
        <comment>year of the Buddhist era</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 before ROC</source>
        <comment>year before the Republic of China</comment>
        <translation>%1 ปีก่อนสาธารณรัฐจีน</translation>
    </message>
    <message>
        <source>ROC %1</source>
        <comment>year of the Republic of China</comment>
        <translation>หมินกั๋ว %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>วันนี้</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>สัปดาห์นี้</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>date format of a month</comment>
        <translation>MMMM yyyy</translation>
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
        <translation>ลูกค้า</translation>
    </message>
    <message>
        <source>You</source>
        <translation>คุณ</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>รูปภาพ %n รูป</numerusform>
        </translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>โน้ตภายใน</translation>
    </message>
    <message>
        <source>Buttons: %1</source>
        <translation>ปุ่ม: %1</translation>
    </message>
</context>
<context>
    <name>Frontdesk::TimelineOverlay</name>
    <message>
        <source>Go to a date</source>
        <translation>ไปยังวันที่</translation>
    </message>
</context>
<context>
    <name>Frontdesk::TimelineView</name>
    <message>
        <source>Messages</source>
        <translation>ข้อความ</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>ข้อความใหม่ %n ข้อความ</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest messages</source>
        <translation>ข้อความล่าสุด</translation>
    </message>
</context>
<context>
    <name>Frontdesk::Tray</name>
    <message>
        <source>Open the chat that waits longest</source>
        <translation>เปิดแชตที่รอนานที่สุด</translation>
    </message>
    <message>
        <source>Do not disturb for 30 minutes</source>
        <translation>ห้ามรบกวน 30 นาที</translation>
    </message>
    <message>
        <source>Show Frontdesk</source>
        <translation>แสดง Frontdesk</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>การแจ้งเตือน</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>ออกจากโปรแกรม</translation>
    </message>
    <message>
        <source>Frontdesk: %1 waiting</source>
        <translation>Frontdesk: รออยู่ %1</translation>
    </message>
    <message>
        <source>Frontdesk</source>
        <translation>Frontdesk</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>ออฟไลน์</translation>
    </message>
    <message>
        <source>Quiet until %1</source>
        <comment>do not disturb</comment>
        <translation>ห้ามรบกวนถึง %1</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>ช่วงเวลาห้ามรบกวน</translation>
    </message>
    <message>
        <source>Open the chat that waits longest: %1</source>
        <translation>เปิดแชทที่รอนานที่สุด: %1</translation>
    </message>
    <message>
        <source>Waits longest: %1</source>
        <translation>รอนานที่สุด: %1</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>who waits, clock</comment>
        <translation>%1 ตั้งแต่ %2</translation>
    </message>
    <message>
        <source>%1, since %2, %3</source>
        <comment>who waits, date, clock</comment>
        <translation>%1 ตั้งแต่ %2 %3</translation>
    </message>
</context>
<context>
    <name>Frontdesk::UndoToast</name>
    <message>
        <source>Undo (%1)</source>
        <comment>seconds that are left</comment>
        <translation>เลิกทำ (%1)</translation>
    </message>
</context>
<context>
    <name>Frontdesk::VariableMarks</name>
    <message>
        <source>Written where nothing is known for {{%1}}</source>
        <translation>ข้อความที่ใช้เมื่อไม่มีข้อมูลของ {{%1}}</translation>
    </message>
    <message>
        <source>Nothing is known for “%1”: write it here</source>
        <translation>ไม่มีข้อมูลของ “%1” เขียนที่นี่</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ViewForm</name>
    <message>
        <source>Name of the view</source>
        <translation>ชื่อมุมมอง</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>บันทึกเป็นมุมมอง</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>โปรดตั้งชื่อ</translation>
    </message>
    <message>
        <source>Seen by</source>
        <comment>a view</comment>
        <translation>ผู้ที่เห็น</translation>
    </message>
    <message>
        <source>Only you</source>
        <comment>see the view</comment>
        <translation>คุณเท่านั้น</translation>
    </message>
    <message>
        <source>All colleagues</source>
        <comment>see the view</comment>
        <translation>เพื่อนร่วมงานทุกคน</translation>
    </message>
    <message>
        <source>A team</source>
        <comment>sees the view, its name is not known</comment>
        <translation>ทีมหนึ่ง</translation>
    </message>
    <message>
        <source>A colleague</source>
        <comment>sees the view, whose name is not known</comment>
        <translation>เพื่อนร่วมงานคนหนึ่ง</translation>
    </message>
</context>
<context>
    <name>Frontdesk::WebhookCard</name>
    <message>
        <source>Copy</source>
        <translation>คัดลอก</translation>
    </message>
    <message>
        <source>Frontdesk has entered it at LINE if LINE allowed it. Otherwise paste it in the LINE Developers console, tab “Messaging API”, under “Webhook URL”, and switch “Use webhook” on.</source>
        <translation>หาก LINE อนุญาต Frontdesk ได้ใส่ให้แล้ว มิฉะนั้นให้วางในคอนโซล LINE Developers แท็บ “Messaging API” ที่ “Webhook URL” แล้วเปิด “Use webhook”</translation>
    </message>
</context>
<context>
    <name>Frontdesk::WorkBar</name>
    <message>
        <source>Assign</source>
        <translation>มอบหมาย</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>เลื่อน</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>ปิดการสนทนา</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>เปิดอีกครั้ง</translation>
    </message>
    <message>
        <source>With a note…</source>
        <translation>พร้อมโน้ต…</translation>
    </message>
</context>
<context>
    <name>Frontdesk::WorkControl</name>
    <message numerus="yes">
        <source>%n conversations resolved</source>
        <translation>
            <numerusform>ปิด %n การสนทนาแล้ว</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations opened again</source>
        <translation>
            <numerusform>เปิด %n การสนทนาอีกครั้ง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations to follow up</source>
        <translation>
            <numerusform>ติดตาม %n การสนทนา</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations snoozed until %1</source>
        <translation>
            <numerusform>เลื่อน %n การสนทนาถึง %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations snoozed until the customer writes</source>
        <translation>
            <numerusform>เลื่อน %n การสนทนาจนกว่าลูกค้าจะเขียน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations are yours</source>
        <translation>
            <numerusform>%n การสนทนาเป็นของคุณ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations handed back</source>
        <translation>
            <numerusform>ส่งคืน %n การสนทนาแล้ว</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations assigned to %1</source>
        <translation>
            <numerusform>มอบหมาย %n การสนทนาให้ %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations taken out of their team</source>
        <translation>
            <numerusform>นำ %n การสนทนาออกจากทีม</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations handed to %1</source>
        <translation>
            <numerusform>ส่งต่อ %n การสนทนาให้ %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations marked VIP</source>
        <translation>
            <numerusform>ทำเครื่องหมาย VIP %n การสนทนา</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations with high priority</source>
        <translation>
            <numerusform>ตั้งความสำคัญสูง %n การสนทนา</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations with normal priority</source>
        <translation>
            <numerusform>ตั้งความสำคัญปกติ %n การสนทนา</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations moved to spam</source>
        <translation>
            <numerusform>ย้าย %n การสนทนาไปสแปม</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations are no spam</source>
        <translation>
            <numerusform>%n การสนทนาไม่ใช่สแปม</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations marked unread</source>
        <translation>
            <numerusform>ทำเครื่องหมายว่ายังไม่อ่าน %n การสนทนา</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations pinned</source>
        <translation>
            <numerusform>ปักหมุด %n การสนทนาแล้ว</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations not pinned any more</source>
        <translation>
            <numerusform>เลิกปักหมุด %n การสนทนาแล้ว</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations muted</source>
        <translation>
            <numerusform>ปิดเสียง %n การสนทนาแล้ว</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations make themselves heard again</source>
        <translation>
            <numerusform>เปิดเสียง %n การสนทนาอีกครั้ง</numerusform>
        </translation>
    </message>
    <message>
        <source>you</source>
        <translation>คุณ</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations marked read</source>
        <translation>
            <numerusform>ทำเครื่องหมาย %n การสนทนาว่าอ่านแล้ว</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <comment>conversations</comment>
        <translation>ส่งแล้ว %1 จาก %2</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations put back</source>
        <translation>
            <numerusform>คืน %n การสนทนากลับแล้ว</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations pinned as %1</source>
        <translation>
            <numerusform>ปักหมุด %n การสนทนาเป็น %1 แล้ว</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations pinned for the team</source>
        <translation>
            <numerusform>ปักหมุด %n การสนทนาให้ทีมแล้ว</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations not pinned for the team any more</source>
        <translation>
            <numerusform>เลิกปักหมุด %n การสนทนาของทีมแล้ว</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A note added to %n conversations</source>
        <translation>
            <numerusform>เพิ่มโน้ตในการสนทนา %n รายการแล้ว</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes had been added already and stay</source>
        <translation>
            <numerusform>โน้ต %n รายการถูกเพิ่มไปแล้วและจะคงอยู่</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::WorkMenus</name>
    <message>
        <source>In three hours, %1</source>
        <translation>อีกสามชั่วโมง %1</translation>
    </message>
    <message>
        <source>This evening, %1</source>
        <translation>เย็นนี้ %1</translation>
    </message>
    <message>
        <source>Tomorrow, %1</source>
        <translation>พรุ่งนี้ %1</translation>
    </message>
    <message>
        <source>Until the customer writes</source>
        <translation>จนกว่าลูกค้าจะเขียน</translation>
    </message>
    <message>
        <source>To me</source>
        <translation>ให้ฉัน</translation>
    </message>
    <message>
        <source>To nobody</source>
        <translation>ไม่ให้ใคร</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>เพื่อนร่วมงาน</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>ทีม</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>ปิดการสนทนา</translation>
    </message>
    <message>
        <source>No spam</source>
        <translation>ไม่ใช่สแปม</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>เปิดอีกครั้ง</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>ติดตาม</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>เลื่อน</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>มอบหมาย</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>ความสำคัญ</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>High</source>
        <translation>สูง</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>ปกติ</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>ทำเครื่องหมายว่ายังไม่อ่าน</translation>
    </message>
    <message>
        <source>Take off the pins</source>
        <translation>เลิกปักหมุด</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>ปักหมุด</translation>
    </message>
    <message>
        <source>Let it be heard again</source>
        <translation>เปิดเสียงอีกครั้ง</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>ปิดเสียง</translation>
    </message>
    <message>
        <source>Move to spam</source>
        <translation>ย้ายไปสแปม</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>ทำเครื่องหมายว่าอ่านแล้ว</translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation>เวลาอื่น…</translation>
    </message>
    <message>
        <source>Pin under a category…</source>
        <translation>ปักหมุดพร้อมหมวดหมู่…</translation>
    </message>
    <message>
        <source>Take off the team’s pins</source>
        <translation>เลิกปักหมุดของทีม</translation>
    </message>
    <message>
        <source>Pin for the team…</source>
        <translation>ปักหมุดให้ทีม…</translation>
    </message>
</context>
<context>
    <name>Frontdesk::WorkWatch</name>
    <message>
        <source>%1: %2</source>
        <comment>who wrote it, words</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Frontdesk::WorkWords</name>
    <message>
        <source>Spam</source>
        <translation>สแปม</translation>
    </message>
    <message>
        <source>New</source>
        <translation>ใหม่</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>ติดตาม</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>ปิดแล้ว</translation>
    </message>
    <message>
        <source>Snoozed until the customer writes</source>
        <translation>เลื่อนจนกว่าลูกค้าจะเขียน</translation>
    </message>
    <message>
        <source>Snoozed until %1, %2</source>
        <comment>date, time</comment>
        <translation>เลื่อนถึง %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n customers tagged “%1”</source>
        <translation>
            <numerusform>ติดแท็ก “%1” ให้ลูกค้า %n รายแล้ว</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” taken from %n customers</source>
        <translation>
            <numerusform>นำแท็ก “%1” ออกจากลูกค้า %n รายแล้ว</numerusform>
        </translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>เลื่อนไว้</translation>
    </message>
</context>
</TS>
