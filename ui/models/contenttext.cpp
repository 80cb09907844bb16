// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/contenttext.h"

#include "core/domain/conversation.h"

#include <QHash>
#include <QJsonArray>

namespace Frontdesk {

namespace {

/// What the customer sees on the button, where the platform tells; else what it sends us.
QString pressedLabel(const Message &message)
{
    const QJsonObject data = message.content.data;
    const QJsonObject postback = data.value(u"postback").toObject(data);
    for (const auto *key : {u"displayText", u"label", u"text"}) {
        if (const QString text = postback.value(QStringView(key)).toString(); !text.isEmpty())
            return text;
    }
    return message.content.text.isEmpty() ? postback.value(u"data").toString()
                                          : message.content.text;
}

qsizetype count(const Message &message, QStringView list)
{
    const QJsonObject members = message.content.data.value(list).toObject();
    return std::max<qsizetype>(1, members.value(u"members").toArray().size());
}

} // namespace

QString ContentText::line(ContentKind kind, const QString &text)
{
    const QString words = text.simplified();
    if (kind == ContentKind::Text || kind == ContentKind::Event)
        return words;
    if (kind == ContentKind::Erased)
        return tr("Message taken back");
    const QString name = QStringLiteral("[%1]").arg(kindName(kind));
    return words.isEmpty() ? name : name + QLatin1Char(' ') + words;
}

QString ContentText::line(const Content &content)
{
    if (content.kind == ContentKind::File && content.media && content.text.isEmpty())
        return line(content.kind, content.media->fileName);
    if (content.kind == ContentKind::Location && content.location && content.text.isEmpty())
        return line(content.kind, content.location->title);
    return line(content.kind, content.text);
}

QString ContentText::buttons(const Content &content)
{
    QStringList labels;
    for (const auto &button : content.quickReplies)
        labels.append(button.label.simplified());
    return labels.join(QStringLiteral(" · "));
}

QString ContentText::kindName(ContentKind kind)
{
    switch (kind) {
    case ContentKind::Text:
        return tr("Text");
    case ContentKind::Image:
        return tr("Image");
    case ContentKind::Video:
        return tr("Video");
    case ContentKind::Audio:
        return tr("Voice message");
    case ContentKind::File:
        return tr("File");
    case ContentKind::Location:
        return tr("Location");
    case ContentKind::Sticker:
        return tr("Sticker");
    case ContentKind::Card:
        return tr("Card");
    case ContentKind::Event:
        return tr("Event");
    case ContentKind::Unknown:
        return tr("Unknown message");
    case ContentKind::Erased:
        return tr("Message taken back");
    }
    Q_UNREACHABLE();
}

QString ContentText::preview(const Conversation &conversation, const QString &author)
{
    const QString words = line(conversation.lastKind, conversation.lastText);
    if (conversation.lastDirection == Direction::Outbound) {
        return author.isEmpty()
            ? tr("Reply: %1", "preview of our message, nobody known wrote it").arg(words)
            : tr("%1: %2", "who wrote it, what they wrote").arg(author, words);
    }
    const bool several = conversation.kind != ConversationKind::User;
    if (several && !conversation.lastSender.isEmpty()
        && conversation.lastDirection == Direction::Inbound)
        return tr("%1: %2", "member of a group, what they wrote")
            .arg(conversation.lastSender, words);
    return words;
}

/// What colleagues did with the conversation.
QString ContentText::work(const QString &event, const QJsonObject &data)
{
    const QString by = data.value(u"by").toString();
    if (event == u"assign") {
        const QString assignee = data.value(u"assignee").toString();
        const QString to = assignee.isEmpty() ? data.value(u"team").toString() : assignee;
        if (to.isEmpty())
            return tr("%1 put it back into the queue").arg(by);
        return to == by ? tr("%1 took it").arg(by) : tr("%1 assigned it to %2").arg(by, to);
    }
    if (event == u"snooze.over")
        return tr("Back: the time it was snoozed for is over");
    if (event == u"schedule.stopped")
        return scheduled(by, data);
    if (event == u"spam") {
        return data.value(u"spam").toBool() ? tr("%1 marked it as spam").arg(by)
                                            : tr("%1 took it out of spam").arg(by);
    }
    if (event == u"pin")
        return pin(by, data);
    if (event == u"tags")
        return tags(by, data);
    if (event == u"tags.over")
        return tagsOver(data);
    if (event == u"priority") {
        const auto priority = data.value(u"priority").toString();
        return priority == u"vip" ? tr("%1 marked it as VIP").arg(by)
            : priority == u"high" ? tr("%1 raised its priority").arg(by)
                                  : tr("%1 set its priority to normal").arg(by);
    }
    if (event == u"person.link")
        return tr("%1 linked this customer to another chat of the same person").arg(by);
    if (event == u"person.arrived")
        return tr("The customer came from another account, asked by %1").arg(by);
    if (event == u"person.left-for")
        return tr("The customer went on with another account, asked by %1").arg(by);
    if (event == u"person.unlink")
        return tr("%1 unlinked this customer from another chat").arg(by);
    if (event != u"state")
        return {};
    const auto state = data.value(u"state").toString();
    return state == u"resolved" ? tr("%1 resolved it").arg(by)
        : state == u"snoozed"   ? tr("%1 snoozed it").arg(by)
        : state == u"follow-up" ? tr("%1 marked it for follow-up").arg(by)
                                : tr("%1 marked it as new").arg(by);
}

/// A reply that was to go out by itself, and does not.
QString ContentText::scheduled(const QString &by, const QJsonObject &data)
{
    if (data.value(u"state").toString() == u"missed")
        return tr("The scheduled reply of %1 was not sent: the relay was away at its time").arg(by);
    if (data.value(u"reason").toString() == u"schedule.customer-wrote")
        return tr("The scheduled reply of %1 was stopped: the customer wrote first").arg(by);
    return tr("The scheduled reply of %1 was stopped. The list of scheduled replies says why.")
        .arg(by);
}

/// In no team it is pinned for everybody.
QString ContentText::pin(const QString &by, const QJsonObject &data)
{
    const QString team = data.value(u"team").toString();
    if (!data.value(u"pinned").toBool())
        return tr("%1 took it off the team’s pins").arg(by);
    const QString category = data.value(u"category").toString();
    if (category.isEmpty())
        return team.isEmpty() ? tr("%1 pinned it for everybody").arg(by)
                              : tr("%1 pinned it for %2", "team").arg(by, team);
    return team.isEmpty() ? tr("%1 pinned it for everybody as %2").arg(by, category)
                          : tr("%1 pinned it for %2 as %3", "team").arg(by, team, category);
}

QString ContentText::namesIn(const QJsonValue &value)
{
    QStringList names;
    const auto all = value.toArray();
    for (const auto &name : all)
        names.append(name.toString());
    return QLocale().createSeparatedList(names);
}

QString ContentText::tagsOver(const QJsonObject &data)
{
    return tr("Ended by itself, the tag: %1").arg(namesIn(data.value(u"removed")));
}

QString ContentText::tags(const QString &by, const QJsonObject &data)
{
    const auto added = namesIn(data.value(u"added"));
    const auto removed = namesIn(data.value(u"removed"));
    if (removed.isEmpty())
        return tr("%1 tagged the customer: %2").arg(by, added);
    if (added.isEmpty())
        return tr("%1 took off the tags: %2").arg(by, removed);
    return tr("%1 tagged the customer: %2, and took off: %3").arg(by, added, removed);
}

QString ContentText::writer(const Message &message, const QString &author)
{
    switch (message.direction) {
    case Direction::Inbound:
        return message.senderName.isEmpty() ? tr("Customer") : message.senderName;
    case Direction::Outbound:
        return author.isEmpty() ? tr("Sent") : author;
    case Direction::Note:
        return author.isEmpty() ? tr("Note") : tr("Note by %1").arg(author);
    case Direction::System:
        break;
    }
    return {};
}

QString ContentText::event(const Message &message, const QString &who)
{
    const QString &event = message.content.event;
    if (event == u"postback")
        return tr("%1 pressed “%2”").arg(who, pressedLabel(message));
    if (event == u"memberJoined")
        return tr("%n people joined", nullptr, static_cast<int>(count(message, u"joined")));
    if (event == u"memberLeft")
        return tr("%n people left", nullptr, static_cast<int>(count(message, u"left")));

    if (const QString done = work(event, message.content.data); !done.isEmpty())
        return done;

    const QHash<QString, QString> sentences{
        {QStringLiteral("follow"), tr("%1 added the account as a friend")},
        {QStringLiteral("unfollow"), tr("%1 blocked the account")},
        {QStringLiteral("join"), tr("The account was added to this chat")},
        {QStringLiteral("leave"), tr("The account was removed from this chat")},
        {QStringLiteral("accountLink"), tr("%1 linked their account")},
        {QStringLiteral("beacon"), tr("%1 came near a beacon")},
        {QStringLiteral("things"), tr("%1 used a linked device")},
        {QStringLiteral("membership"), tr("%1 changed their membership")},
        {QStringLiteral("videoPlayComplete"), tr("%1 watched the video to the end")},
        {QStringLiteral("activated"), tr("This desk holds the chat again")},
        {QStringLiteral("deactivated"), tr("Another channel holds the chat")},
        {QStringLiteral("botSuspended"), tr("LINE has suspended the account")},
        {QStringLiteral("botResumed"), tr("LINE has resumed the account")},
        {QStringLiteral("unsend"), tr("%1 took back a message")},
    };
    const auto known = sentences.constFind(event);
    if (known != sentences.cend())
        return known->contains(QLatin1String("%1")) ? known->arg(who) : *known;
    if (!message.content.text.isEmpty())
        return message.content.text.simplified();
    return tr("Event from the platform: %1").arg(event);
}

QString ContentText::sendState(SendState state)
{
    switch (state) {
    case SendState::Queued:
        return tr("waits to be sent");
    case SendState::Sending:
        return tr("is being sent");
    case SendState::Accepted:
        return tr("sent");
    case SendState::Failed:
        return tr("not sent");
    case SendState::Unknown:
        return tr("unknown whether it was sent");
    case SendState::None:
    case SendState::Cancelled:
        break;
    }
    return {};
}

QString ContentText::title(const Conversation &conversation)
{
    if (!conversation.title.isEmpty())
        return conversation.title;
    switch (conversation.kind) {
    case ConversationKind::User:
        return tr("Name not known yet");
    case ConversationKind::Group:
        return tr("Group");
    case ConversationKind::Room:
        return tr("Chat of several people");
    }
    Q_UNREACHABLE();
}

} // namespace Frontdesk
