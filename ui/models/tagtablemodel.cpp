// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/tagtablemodel.h"

#include "core/base/clock.h"
#include "core/client/tagsource.h"
#include "ui/models/timetext.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>

namespace Frontdesk {

TagTableModel::TagTableModel(TagSource &source, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_source(source)
    , m_clock(clock)
{
    connect(&source, &TagSource::changed, this, &TagTableModel::reread);
    connect(&source, &TagSource::usesChanged, this, &TagTableModel::refreshUses);
    reread();
}

void TagTableModel::reread()
{
    m_index.fill(m_source.tags());
    fill();
}

/// Who looks at another part of a long table is left there.
void TagTableModel::refreshUses()
{
    const bool isOrdered = m_column == CountColumn || m_column == LastColumn;
    if (m_shown == Shown::Unused || isOrdered)
        fill();
    else if (!m_tags.isEmpty())
        Q_EMIT dataChanged(index(0, CountColumn), index(rowCount() - 1, LastColumn));
}

void TagTableModel::show(Shown shown, const QString &typed)
{
    m_shown = shown;
    m_typed = typed;
    fill();
}

int TagTableModel::rowOf(const TagId &tag) const
{
    for (qsizetype row = 0; row < m_tags.size(); ++row) {
        if (m_tags.at(row).id == tag)
            return static_cast<int>(row);
    }
    return -1;
}

void TagTableModel::fill()
{
    QList<Tag> tags;
    if (m_shown == Shown::Removed) {
        TagIndex ofRemoved;
        ofRemoved.fill(m_source.removedTags());
        tags = m_typed.isEmpty() ? m_source.removedTags()
                                 : ofRemoved.find(m_typed, {}, ofRemoved.size());
    } else {
        tags = m_index.find(m_typed, {}, m_index.size());
    }
    if (m_shown == Shown::Unused) {
        const auto now = m_clock.nowMs();
        tags.removeIf([&](const Tag &tag) { return !isUnused(tag, m_source.use(tag.id), now); });
    }
    order(tags);
    beginResetModel();
    m_tags = std::move(tags);
    endResetModel();
}

void TagTableModel::sort(int column, Qt::SortOrder order)
{
    m_column = column;
    m_order = order;
    fill();
}

/// What is alike stays as it was found: by group and name.
void TagTableModel::order(QList<Tag> &tags) const
{
    if (m_column < 0)
        return;
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    const auto compared = [&](const Tag &a, const Tag &b) -> qint64 {
        const auto ofA = m_source.use(a.id);
        const auto ofB = m_source.use(b.id);
        switch (m_column) {
        case CountColumn:
            return ofA.count - ofB.count;
        case LastColumn:
            return m_shown == Shown::Removed ? a.removedAt - b.removedAt : ofA.lastAt - ofB.lastAt;
        case GroupColumn:
            return collator.compare(a.group, b.group);
        default:
            return collator.compare(a.name, b.name);
        }
    };
    const bool isUp = m_order == Qt::AscendingOrder;
    std::stable_sort(tags.begin(), tags.end(), [&](const Tag &a, const Tag &b) {
        return isUp ? compared(a, b) < 0 : compared(b, a) < 0;
    });
}

int TagTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tags.size());
}

int TagTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString TagTableModel::words(const Tag &tag, int column) const
{
    const auto use = m_source.use(tag.id);
    switch (column) {
    case NameColumn:
        return tag.name;
    case GroupColumn:
        return tag.group;
    case CountColumn:
        return QLocale().toString(use.count);
    default:
        break;
    }
    const auto at = m_shown == Shown::Removed ? tag.removedAt : use.lastAt;
    return at > 0 ? TimeText().date(at) : QString();
}

QVariant TagTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &tag = m_tags.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return words(tag, index.column());
    case Qt::UserRole:
        return tag.color;
    case Qt::TextAlignmentRole:
        return index.column() == CountColumn
            ? QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter))
            : QVariant();
    default:
        return {};
    }
}

QVariant TagTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Tag");
    case GroupColumn:
        return tr("Group", "of tags");
    case CountColumn:
        return tr("Customers");
    case LastColumn:
        return m_shown == Shown::Removed ? tr("Removed", "when a tag was")
                                         : tr("Last given", "when a tag was");
    default:
        return {};
    }
}

} // namespace Frontdesk
