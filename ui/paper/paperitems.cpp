// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paperitems.h"

#include "ui/models/contenttext.h"
#include "ui/models/timetext.h"
#include "ui/theme/textblock.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QTimeZone>

namespace Frontdesk {

namespace {

qint64 paperTime(const Message &message)
{
    return message.order.isNull() ? message.arrivedAt : message.order.at;
}

/// Apart from what stands beside it, whatever is in it.
void addTo(QCryptographicHash &hash, const QString &part)
{
    const QByteArray bytes = part.toUtf8();
    hash.addData(QByteArray::number(bytes.size()) + ':');
    hash.addData(bytes);
}

} // namespace

PaperItems::PaperItems(const PaperWish &wish, const PaperFacts &facts)
    : m_wish(wish)
    , m_facts(facts)
    , m_mask(wish, facts)
{
}

QList<PaperItem> PaperItems::of(const QList<Message> &messages) const
{
    QList<PaperItem> items;
    qint64 day = 0;
    for (const auto &message : messages) {
        const qint64 at = paperTime(message);
        if (items.isEmpty() || !TimeText::sameDay(day, at))
            items.append(PaperItem{PaperItem::Kind::Day, {}, TimeText().date(at), {}});
        day = at;
        items.append(item(message));
    }
    return items;
}

QString PaperItems::customer() const
{
    return m_mask.name(withoutBidiControls(m_facts.customer));
}

QStringList PaperItems::head(const QList<Message> &messages) const
{
    const TimeText time;
    QStringList lines{tr("Chat with %1").arg(customer()), m_facts.account.name};
    if (!messages.isEmpty()) {
        lines.append(tr("%n messages, %1 to %2", nullptr, static_cast<int>(messages.size()))
                         .arg(time.exact(paperTime(messages.constFirst())),
                              time.exact(paperTime(messages.constLast()))));
    }
    lines.append(tr("Times in %1").arg(zone()));
    lines.append(tr("Printed by %1, %2, on %3", "who, organisation, when")
                     .arg(m_facts.printedBy, m_facts.organisation, time.exact(m_facts.printedAt)));
    if (m_wish.masks())
        lines.append(tr("Parts of names, numbers or details are masked"));
    lines.append(m_wish.notes ? tr("With internal notes") : tr("Without internal notes"));
    return lines;
}

QString PaperItems::foot() const
{
    return tr("%1 · %2 · printed by %3, %4", "account, time zone, who, when")
        .arg(m_facts.account.name, zone(), m_facts.printedBy, TimeText().exact(m_facts.printedAt));
}

QString PaperItems::hashOf(const QStringList &head, const QList<PaperItem> &items)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto &line : head)
        addTo(hash, line);
    for (const auto &item : items) {
        addTo(hash, QString::number(static_cast<int>(item.kind)));
        addTo(hash, item.head);
        addTo(hash, item.text);
        addTo(hash, item.sha);
    }
    return QString::fromLatin1(hash.result().toHex());
}

PaperItem PaperItems::item(const Message &message) const
{
    using Kind = PaperItem::Kind;
    PaperItem item;
    item.text = words(message);
    const QString clock = TimeText().clock(paperTime(message));
    if (message.direction == Direction::System) {
        item.kind = Kind::Line;
        item.text = tr("%1 · %2", "thin line, time").arg(item.text, clock);
        return item;
    }
    item.kind = message.direction == Direction::Inbound ? Kind::Theirs
        : message.direction == Direction::Note          ? Kind::Note
                                                        : Kind::Ours;
    item.head = tr("%1 · %2", "who, when").arg(writer(message), clock);
    if (message.state != SendState::None && message.state != SendState::Accepted) {
        const QString state = ContentText::sendState(message.state);
        if (!state.isEmpty())
            item.head = tr("%1 · %2", "who and when, state").arg(item.head, state);
    }
    const auto &media = message.content.media;
    const bool isPicture = message.content.kind == ContentKind::Image && media;
    if (isPicture && m_wish.pictures)
        item.sha = media->sha.isEmpty() ? media->thumbnail : media->sha;
    return item;
}

QString PaperItems::writer(const Message &message) const
{
    if (message.direction == Direction::Inbound) {
        const QString name = message.senderName.isEmpty() ? m_facts.customer : message.senderName;
        return m_mask.name(withoutBidiControls(name));
    }
    const QString colleague = m_facts.colleague ? m_facts.colleague(message.author) : QString();
    if (message.direction == Direction::Note)
        return ContentText::writer(message, colleague);
    return colleague.isEmpty() ? m_facts.account.name : colleague;
}

QString PaperItems::words(const Message &message) const
{
    const auto &content = message.content;
    if (message.direction == Direction::System) {
        const QString colleague = m_facts.colleague ? m_facts.colleague(message.author) : QString();
        return m_mask.text(
            ContentText::event(message, colleague.isEmpty() ? m_facts.customer : colleague));
    }
    switch (content.kind) {
    case ContentKind::Text:
        return m_mask.text(content.text);
    case ContentKind::Location: {
        if (!content.location)
            break;
        const QStringList parts{ContentText::line(content),
                                content.location->title,
                                content.location->address,
                                QStringLiteral("%1, %2")
                                    .arg(content.location->latitude, 0, 'f', 5)
                                    .arg(content.location->longitude, 0, 'f', 5)};
        QStringList lines = parts;
        lines.removeAll(QString());
        lines.removeDuplicates();
        return m_mask.text(lines.join(u'\n'));
    }
    case ContentKind::Video:
    case ContentKind::Audio:
    case ContentKind::File: {
        const QString name =
            content.media ? withoutBidiControls(content.media->fileName) : QString();
        const QString line = ContentText::line(content);
        return m_mask.text(name.isEmpty() || line.contains(name)
                               ? line
                               : tr("%1 %2", "kind of a file, its name").arg(line, name));
    }
    default:
        break;
    }
    return m_mask.text(ContentText::line(content));
}

/// "Asia/Taipei (UTC+08:00)", as of when it is printed.
QString PaperItems::zone() const
{
    const auto at = QDateTime::fromMSecsSinceEpoch(m_facts.printedAt);
    const auto name = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    const QString offset = at.toOffsetFromUtc(at.offsetFromUtc()).toString(Qt::ISODate).right(6);
    const QString shown =
        at.offsetFromUtc() == 0 ? QStringLiteral("UTC+00:00") : QStringLiteral("UTC") + offset;
    return QStringLiteral("%1 (%2)").arg(name, shown);
}

} // namespace Frontdesk
