<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Frontdesk::AccountListModel</name>
    <message numerus="yes">
        <source>%1, %n conversations wait</source>
        <translation>
            <numerusform>%1, %n conversation waits</numerusform>
            <numerusform>%1, %n conversations wait</numerusform>
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
    <name>Frontdesk::OutboxPanel</name>
    <message numerus="yes">
        <source>%n replies wait</source>
        <translation>
            <numerusform>%n reply waits</numerusform>
            <numerusform>%n replies wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries could not be read from the disk. They are kept in outbox.log.bad.</source>
        <translation>
            <numerusform>%n entry could not be read from the disk. It is kept in outbox.log.bad.</numerusform>
            <numerusform>%n entries could not be read from the disk. They are kept in outbox.log.bad.</numerusform>
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
</TS>
