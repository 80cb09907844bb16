<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Frontdesk::Announcer</name>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n new message</numerusform>
            <numerusform>%n new messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats wait</source>
        <comment>of ours</comment>
        <translation>
            <numerusform>%n chat waits</numerusform>
            <numerusform>%n chats wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::Bubble</name>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::BulkNoteForm</name>
    <message numerus="yes">
        <source>An internal note in %n conversations</source>
        <translation>
            <numerusform>An internal note in %n conversation</numerusform>
            <numerusform>An internal note in %n conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters too long</source>
        <translation>
            <numerusform>%n character too long</numerusform>
            <numerusform>%n characters too long</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::Composer</name>
    <message numerus="yes">
        <source>From your other computer, %n minutes ago</source>
        <translation>
            <numerusform>From your other computer, %n minute ago</numerusform>
            <numerusform>From your other computer, %n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>LINE takes five messages at a time. %n files were left out: send these first, then attach the rest.</source>
        <translation>
            <numerusform>LINE takes five messages at a time. %n file was left out: send these first, then attach the rest.</numerusform>
            <numerusform>LINE takes five messages at a time. %n files were left out: send these first, then attach the rest.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::ContentText</name>
    <message numerus="yes">
        <source>%n people joined</source>
        <translation>
            <numerusform>%n person joined</numerusform>
            <numerusform>%n people joined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people left</source>
        <translation>
            <numerusform>%n person left</numerusform>
            <numerusform>%n people left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::ConversationListModel</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replies wait</source>
        <translation>
            <numerusform>%n reply waits</numerusform>
            <numerusform>%n replies wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::ConversationListView</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::CustomerFinder</name>
    <message numerus="yes">
        <source>%n customers were changed.</source>
        <translation>
            <numerusform>%n customer was changed.</numerusform>
            <numerusform>%n customers were changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::DifferenceForm</name>
    <message numerus="yes">
        <source>%n customers would be changed</source>
        <translation>
            <numerusform>%n customer would be changed</numerusform>
            <numerusform>%n customers would be changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::ErrorText</name>
    <message numerus="yes">
        <source>e-mail or password is wrong. %n tries left.</source>
        <translation>
            <numerusform>e-mail or password is wrong. %n try left.</numerusform>
            <numerusform>e-mail or password is wrong. %n tries left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>too many wrong passwords. Try again in %n minutes.</source>
        <translation>
            <numerusform>too many wrong passwords. Try again in %n minute.</numerusform>
            <numerusform>too many wrong passwords. Try again in %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a template may have at most %n messages.</source>
        <translation>
            <numerusform>a template may have at most %n message.</numerusform>
            <numerusform>a template may have at most %n messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the file holds more than %n templates. Cut it into parts.</source>
        <translation>
            <numerusform>the file holds more than %n template. Cut it into parts.</numerusform>
            <numerusform>the file holds more than %n templates. Cut it into parts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a reply can be scheduled for the next %n days at most. Choose an earlier time.</source>
        <translation>
            <numerusform>a reply can be scheduled for the next %n day at most. Choose an earlier time.</numerusform>
            <numerusform>a reply can be scheduled for the next %n days at most. Choose an earlier time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replies are scheduled in this chat already. Cancel one of them first.</source>
        <translation>
            <numerusform>%n reply is scheduled in this chat already. Cancel it first.</numerusform>
            <numerusform>%n replies are scheduled in this chat already. Cancel one of them first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without a connection a reply has to be scheduled at least %n minutes ahead.</source>
        <translation>
            <numerusform>without a connection a reply has to be scheduled at least %n minute ahead.</numerusform>
            <numerusform>without a connection a reply has to be scheduled at least %n minutes ahead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a message takes at most %n buttons below it.</source>
        <translation>
            <numerusform>a message takes at most %n button below it.</numerusform>
            <numerusform>a message takes at most %n buttons below it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>what stands on a button below the message may have at most %n letters.</source>
        <translation>
            <numerusform>what stands on a button below the message may have at most %n letter.</numerusform>
            <numerusform>what stands on a button below the message may have at most %n letters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>what a button below the message sends may have at most %n characters.</source>
        <translation>
            <numerusform>what a button below the message sends may have at most %n character.</numerusform>
            <numerusform>what a button below the message sends may have at most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::HealthList</name>
    <message numerus="yes">
        <source>%n notices of LINE belong to no chat; they are kept but not shown.</source>
        <translation>
            <numerusform>%n notice of LINE belongs to no chat; it is kept but not shown.</numerusform>
            <numerusform>%n notices of LINE belong to no chat; they are kept but not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pushes left this month. Replies are free.</source>
        <translation>
            <numerusform>%Ln push left this month. Replies are free.</numerusform>
            <numerusform>%Ln pushes left this month. Replies are free.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::ImageViewer</name>
    <message numerus="yes">
        <source>The %n sent together…</source>
        <translation>
            <numerusform>The %n sent together…</numerusform>
            <numerusform>The %n sent together…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::ImportReport</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::InboxPane</name>
    <message numerus="yes">
        <source>%n conversations stay as they were: %1</source>
        <translation>
            <numerusform>%n conversation stays as it was: %1</numerusform>
            <numerusform>%n conversations stay as they were: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::LibraryPage</name>
    <message numerus="yes">
        <source>%1, %n template(s)</source>
        <comment>folder</comment>
        <translation>
            <numerusform>%1, %n template</numerusform>
            <numerusform>%1, %n templates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n template(s) written to %1.</source>
        <translation>
            <numerusform>%n template written to %1.</numerusform>
            <numerusform>%n templates written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::LinkBanner</name>
    <message numerus="yes">
        <source>%n changes wait.</source>
        <translation>
            <numerusform>%n change waits.</numerusform>
            <numerusform>%n changes wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::MergeForm</name>
    <message numerus="yes">
        <source>“%1” has %Ln customers.</source>
        <translation>
            <numerusform>“%1” has %Ln customer.</numerusform>
            <numerusform>“%1” has %Ln customers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have both.</source>
        <translation>
            <numerusform>%Ln has both.</numerusform>
            <numerusform>%Ln have both.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Afterwards %Ln have “%1”.</source>
        <translation>
            <numerusform>Afterwards %Ln has “%1”.</numerusform>
            <numerusform>Afterwards %Ln have “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::MissedNews</name>
    <message numerus="yes">
        <source>%n customers wrote while you were away</source>
        <translation>
            <numerusform>%n customer wrote while you were away</numerusform>
            <numerusform>%n customers wrote while you were away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats asked for you while you were away</source>
        <translation>
            <numerusform>%n chat asked for you while you were away</numerusform>
            <numerusform>%n chats asked for you while you were away</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::NoteFileSection</name>
    <message numerus="yes">
        <source>At most %n files at a time.</source>
        <translation>
            <numerusform>At most %n file at a time.</numerusform>
            <numerusform>At most %n files at a time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::NotePad</name>
    <message numerus="yes">
        <source>A note takes %n files. Add it, then attach the rest to the next one.</source>
        <translation>
            <numerusform>A note takes %n file. Add it, then attach the rest to the next one.</numerusform>
            <numerusform>A note takes %n files. Add it, then attach the rest to the next one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::NoticeCenter</name>
    <message numerus="yes">
        <source>%n chats ask for you</source>
        <translation>
            <numerusform>%n chat asks for you</numerusform>
            <numerusform>%n chats ask for you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::OutboxPanel</name>
    <message numerus="yes">
        <source>%n entries could not be read from the disk. They are kept in outbox.log.bad.</source>
        <translation>
            <numerusform>%n entry could not be read from the disk. It is kept in outbox.log.bad.</numerusform>
            <numerusform>%n entries could not be read from the disk. They are kept in outbox.log.bad.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait</source>
        <comment>replies, notes and changes</comment>
        <translation>
            <numerusform>%n waits</numerusform>
            <numerusform>%n wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::PaperDialog</name>
    <message numerus="yes">
        <source>%n messages read</source>
        <translation>
            <numerusform>%n message read</numerusform>
            <numerusform>%n messages read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages laid out</source>
        <translation>
            <numerusform>%n page laid out</numerusform>
            <numerusform>%n pages laid out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages are made: %1</source>
        <translation>
            <numerusform>%n page is made: %1</numerusform>
            <numerusform>%n pages are made: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::PaperItems</name>
    <message numerus="yes">
        <source>%n messages, %1 to %2</source>
        <translation>
            <numerusform>%n message, %1 to %2</numerusform>
            <numerusform>%n messages, %1 to %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::PresenceBar</name>
    <message numerus="yes">
        <source>%n colleagues are writing…</source>
        <translation>
            <numerusform>%n colleague is writing…</numerusform>
            <numerusform>%n colleagues are writing…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n colleagues are viewing</source>
        <translation>
            <numerusform>%n colleague is viewing</numerusform>
            <numerusform>%n colleagues are viewing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::RailModel</name>
    <message numerus="yes">
        <source>%1, view, %n conversations</source>
        <translation>
            <numerusform>%1, view, %n conversation</numerusform>
            <numerusform>%1, view, %n conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n conversations wait</source>
        <translation>
            <numerusform>%1, %n conversation waits</numerusform>
            <numerusform>%1, %n conversations wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::RefusedBar</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>refused changes</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::ScheduleBar</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>scheduled replies</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::SearchPage</name>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n messages</source>
        <translation>
            <numerusform>More than %n message</numerusform>
            <numerusform>More than %n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::SelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::SettingsDialog</name>
    <message numerus="yes">
        <source>After %n second(s)</source>
        <translation>
            <numerusform>After %n second</numerusform>
            <numerusform>After %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::TabButton</name>
    <message numerus="yes">
        <source>%n wait for an answer</source>
        <translation>
            <numerusform>%n waits for an answer</numerusform>
            <numerusform>%n wait for an answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::TagPage</name>
    <message numerus="yes">
        <source>%n tags</source>
        <translation>
            <numerusform>%n tag</numerusform>
            <numerusform>%n tags</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::TaskNotices</name>
    <message numerus="yes">
        <source>%n to-dos are due</source>
        <translation>
            <numerusform>%n to-do is due</numerusform>
            <numerusform>%n to-dos are due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::TaskSection</name>
    <message numerus="yes">
        <source>%n done</source>
        <comment>to-dos</comment>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in My tasks</source>
        <translation>
            <numerusform>%n more in My tasks</numerusform>
            <numerusform>%n more in My tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::TeamPage</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::TemplateHitsModel</name>
    <message numerus="yes">
        <source>%n use(s)</source>
        <translation>
            <numerusform>%n use</numerusform>
            <numerusform>%n uses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::TemplatePopup</name>
    <message numerus="yes">
        <source>%n template(s)</source>
        <translation>
            <numerusform>%n template</numerusform>
            <numerusform>%n templates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::TemplateWords</name>
    <message numerus="yes">
        <source>%n bubble(s)</source>
        <translation>
            <numerusform>%n bubble</numerusform>
            <numerusform>%n bubbles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>In %n day</numerusform>
            <numerusform>In %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Used %n time(s) in this account</source>
        <translation>
            <numerusform>Used %n time in this account</numerusform>
            <numerusform>Used %n times in this account</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Used %n time(s) after words like “%1”</source>
        <translation>
            <numerusform>Used %n time after words like “%1”</numerusform>
            <numerusform>Used %n times after words like “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::TimelineModel</name>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::TimelineView</name>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n new message</numerusform>
            <numerusform>%n new messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::WorkControl</name>
    <message numerus="yes">
        <source>%n conversations resolved</source>
        <translation>
            <numerusform>%n conversation resolved</numerusform>
            <numerusform>%n conversations resolved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations opened again</source>
        <translation>
            <numerusform>%n conversation opened again</numerusform>
            <numerusform>%n conversations opened again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations to follow up</source>
        <translation>
            <numerusform>%n conversation to follow up</numerusform>
            <numerusform>%n conversations to follow up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations snoozed until %1</source>
        <translation>
            <numerusform>%n conversation snoozed until %1</numerusform>
            <numerusform>%n conversations snoozed until %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations snoozed until the customer writes</source>
        <translation>
            <numerusform>%n conversation snoozed until the customer writes</numerusform>
            <numerusform>%n conversations snoozed until the customer writes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations are yours</source>
        <translation>
            <numerusform>%n conversation is yours</numerusform>
            <numerusform>%n conversations are yours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations handed back</source>
        <translation>
            <numerusform>%n conversation handed back</numerusform>
            <numerusform>%n conversations handed back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations assigned to %1</source>
        <translation>
            <numerusform>%n conversation assigned to %1</numerusform>
            <numerusform>%n conversations assigned to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations taken out of their team</source>
        <translation>
            <numerusform>%n conversation taken out of its team</numerusform>
            <numerusform>%n conversations taken out of their team</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations handed to %1</source>
        <translation>
            <numerusform>%n conversation handed to %1</numerusform>
            <numerusform>%n conversations handed to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations marked VIP</source>
        <translation>
            <numerusform>%n conversation marked VIP</numerusform>
            <numerusform>%n conversations marked VIP</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations with high priority</source>
        <translation>
            <numerusform>%n conversation with high priority</numerusform>
            <numerusform>%n conversations with high priority</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations with normal priority</source>
        <translation>
            <numerusform>%n conversation with normal priority</numerusform>
            <numerusform>%n conversations with normal priority</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations moved to spam</source>
        <translation>
            <numerusform>%n conversation moved to spam</numerusform>
            <numerusform>%n conversations moved to spam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations are no spam</source>
        <translation>
            <numerusform>%n conversation is no spam</numerusform>
            <numerusform>%n conversations are no spam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations marked unread</source>
        <translation>
            <numerusform>%n conversation marked unread</numerusform>
            <numerusform>%n conversations marked unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations pinned</source>
        <translation>
            <numerusform>%n conversation pinned</numerusform>
            <numerusform>%n conversations pinned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations not pinned any more</source>
        <translation>
            <numerusform>%n conversation not pinned any more</numerusform>
            <numerusform>%n conversations not pinned any more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations muted</source>
        <translation>
            <numerusform>%n conversation muted</numerusform>
            <numerusform>%n conversations muted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations make themselves heard again</source>
        <translation>
            <numerusform>%n conversation makes itself heard again</numerusform>
            <numerusform>%n conversations make themselves heard again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations marked read</source>
        <translation>
            <numerusform>%n conversation marked read</numerusform>
            <numerusform>%n conversations marked read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations put back</source>
        <translation>
            <numerusform>%n conversation put back</numerusform>
            <numerusform>%n conversations put back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations pinned as %1</source>
        <translation>
            <numerusform>%n conversation pinned as %1</numerusform>
            <numerusform>%n conversations pinned as %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations pinned for the team</source>
        <translation>
            <numerusform>%n conversation pinned for the team</numerusform>
            <numerusform>%n conversations pinned for the team</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations not pinned for the team any more</source>
        <translation>
            <numerusform>%n conversation not pinned for the team any more</numerusform>
            <numerusform>%n conversations not pinned for the team any more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A note added to %n conversations</source>
        <translation>
            <numerusform>A note added to %n conversation</numerusform>
            <numerusform>A note added to %n conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes had been added already and stay</source>
        <translation>
            <numerusform>%n note had been added already and stays</numerusform>
            <numerusform>%n notes had been added already and stay</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::WorkWords</name>
    <message numerus="yes">
        <source>%n customers tagged “%1”</source>
        <translation>
            <numerusform>%n customer tagged “%1”</numerusform>
            <numerusform>%n customers tagged “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” taken from %n customers</source>
        <translation>
            <numerusform>Tag “%1” taken from %n customer</numerusform>
            <numerusform>Tag “%1” taken from %n customers</numerusform>
        </translation>
    </message>
</context>
</TS>
