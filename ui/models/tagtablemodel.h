// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/tagindex.h"
#include "core/domain/tag.h"

#include <QAbstractTableModel>
#include <QHash>

namespace Frontdesk {

class Clock;
class TagSource;

/// Tags as an administrator looks at them: in which group, how many customers have them, when they were
/// given last. The table sorts itself.
class TagTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, GroupColumn, CountColumn, LastColumn, Columns };
    enum class Shown { All, Unused, Removed };

    TagTableModel(TagSource &source, const Clock &clock, QObject *parent = nullptr);

    /// Those that have the words of @p typed.
    void show(Shown shown, const QString &typed);
    Shown shown() const { return m_shown; }
    const QList<Tag> &tags() const { return m_tags; }
    /// -1: it is not listed.
    int rowOf(const TagId &tag) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    void reread();
    void fill();
    void refreshUses();
    void order(QList<Tag> &tags) const;
    QString words(const Tag &tag, int column) const;

    TagSource &m_source;
    const Clock &m_clock;
    TagIndex m_index; ///< of those that are not removed
    Shown m_shown = Shown::All;
    QString m_typed;
    int m_column = -1; ///< by group and name
    Qt::SortOrder m_order = Qt::AscendingOrder;
    QList<Tag> m_tags;
};

} // namespace Frontdesk
