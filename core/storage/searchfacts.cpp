// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/searchfacts.h"

#include "core/domain/names.h"
#include "core/search/queryvalues.h"

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar ConversationFact(0xE001);
constexpr QChar AccountFact(0xE002);
constexpr QChar DirectionFact(0xE003);
constexpr QChar AuthorFact(0xE004);
constexpr QChar AttachmentFact(0xE005);
constexpr QChar PinnedFact(0xE006);

/// Only what the index keeps together as one token.
QString factName(const QString &id)
{
    QString name;
    for (const QChar c : id) {
        if (c.unicode() < 0x80 && c.isLetterOrNumber())
            name += c.toLower();
    }
    return name;
}

ContentKind contentKindOf(Search::Attachment what)
{
    switch (what) {
    case Search::Attachment::Image:
        return ContentKind::Image;
    case Search::Attachment::Video:
        return ContentKind::Video;
    case Search::Attachment::Audio:
        return ContentKind::Audio;
    case Search::Attachment::File:
        return ContentKind::File;
    case Search::Attachment::Location:
        return ContentKind::Location;
    case Search::Attachment::Sticker:
        return ContentKind::Sticker;
    case Search::Attachment::Card:
        return ContentKind::Card;
    case Search::Attachment::Link:
    case Search::Attachment::Any:
        break;
    }
    return ContentKind::Text;
}

} // namespace

bool hasAttachment(const Message &message, Search::Attachment what)
{
    const auto &content = message.content;
    if (what == Search::Attachment::Any)
        return content.media.has_value();
    if (what == Search::Attachment::Link)
        return hasLink(content);
    return content.kind == contentKindOf(what);
}

namespace SearchFacts {

QString conversation(qint64 n)
{
    return ConversationFact + QString::number(n, 36);
}

QString account(const AccountId &id)
{
    return AccountFact + factName(id.value());
}

QString direction(Direction direction)
{
    return QString(DirectionFact) + nameOf(direction);
}

QString author(const UserId &id)
{
    return AuthorFact + factName(id.value());
}

QString attachment(Search::Attachment what)
{
    return QString(AttachmentFact) + Search::nameOf(what);
}

QString pinned()
{
    return QString(PinnedFact);
}

QString of(const Message &message, qint64 conversationNumber)
{
    using Search::Attachment;
    QStringList facts{
        conversation(conversationNumber), account(message.account), direction(message.direction)};
    if (!message.author.isNull())
        facts << author(message.author);
    if (message.pinnedAt > 0)
        facts << pinned();
    for (const auto what : {Attachment::Image,
                            Attachment::Video,
                            Attachment::Audio,
                            Attachment::File,
                            Attachment::Link,
                            Attachment::Location,
                            Attachment::Sticker,
                            Attachment::Card,
                            Attachment::Any}) {
        if (hasAttachment(message, what))
            facts << attachment(what);
    }
    return facts.join(u' ');
}

} // namespace SearchFacts

} // namespace Frontdesk
