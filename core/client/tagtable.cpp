// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/tagtable.h"

#include "core/base/csv.h"
#include "core/base/uuid.h"
#include "core/rules/attributerules.h"

#include <QDateTime>

#include <algorithm>

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

const auto IdColumn = u"id"_s;
const auto NameColumn = u"name"_s;
const auto GroupColumn = u"group"_s;
const auto ColorColumn = u"color"_s;
const auto CountColumn = u"customers"_s;
const auto LastColumn = u"last_used"_s;

class TagPlanner
{
public:
    TagPlanner(CsvTable &table, const QList<Tag> &here, const QList<Tag> &removed)
        : m_table(table)
    {
        for (const auto &tag : here) {
            m_here.insert(tag.id, tag);
            m_byName.insert(foldedName(tag.name), tag.id);
        }
        for (const auto &tag : removed)
            m_removed.insert(tag.id, tag);
    }

    TagImportPlan run()
    {
        for (const auto &row : m_table.rows())
            take(row);
        checkNames();
        m_plan.report.problems = m_table.problems();
        m_plan.report.moreProblems = m_table.moreProblems();
        if (!m_table.isGood()) {
            m_plan.tags.clear();
            m_plan.report.made = m_plan.report.changed = m_plan.report.same = 0;
        }
        return std::move(m_plan);
    }

private:
    void take(const CsvTable::Row &row)
    {
        const TagId id(m_table.value(row, IdColumn));
        if (m_removed.contains(id)) {
            return m_table.note(
                row.line, u"tag.removed"_s, {{u"name"_s, m_removed.value(id).name}});
        }
        const auto name = m_table.value(row, NameColumn).simplified();
        if (!id.isNull() && !m_here.contains(id))
            return m_table.noteValue(row, IdColumn);
        if (name.isEmpty() || name.size() > Tag::LongestName)
            return m_table.note(row.line, u"tag.invalid"_s);
        const auto known = id.isNull() ? m_byName.value(foldedName(name)) : id;
        auto tag = m_here.value(known);
        const auto was = tag;
        tag.name = name;
        if (m_table.has(GroupColumn))
            tag.group = m_table.value(row, GroupColumn).simplified();
        if (tag.group.size() > Tag::LongestName)
            return m_table.noteValue(row, GroupColumn);
        if (!takeColor(row, tag))
            return;
        note(row, tag, was);
    }

    bool takeColor(const CsvTable::Row &row, Tag &tag)
    {
        const auto written = m_table.value(row, ColorColumn);
        if (written.isEmpty())
            return true;
        bool isNumber = false;
        const int color = written.toInt(&isNumber);
        if (!isNumber || color < 1 || color > Tag::Colors) {
            m_table.noteValue(row, ColorColumn);
            return false;
        }
        tag.color = color;
        return true;
    }

    void note(const CsvTable::Row &row, const Tag &tag, const Tag &was)
    {
        const auto key = tag.id.isNull() ? foldedName(tag.name) : tag.id.value();
        if (m_seen.contains(key)) {
            return m_table.note(row.line, u"tag.name-taken"_s, {{u"name"_s, tag.name}});
        }
        m_seen.insert(key, row.line);
        if (tag.id.isNull())
            ++m_plan.report.made;
        else if (tag == was)
            ++m_plan.report.same;
        else
            ++m_plan.report.changed;
        if (tag.id.isNull() || tag != was)
            m_plan.tags.append(tag);
    }

    /// As all will be called then.
    void checkNames()
    {
        auto names = m_here;
        QHash<QString, TagId> holders;
        for (const auto &tag : std::as_const(m_plan.tags)) {
            if (!tag.id.isNull())
                names.insert(tag.id, tag);
        }
        for (const auto &tag : std::as_const(names)) {
            const auto folded = foldedName(tag.name);
            if (holders.contains(folded))
                m_table.note(m_seen.value(tag.id.value(), m_seen.value(holders[folded].value())),
                             u"tag.name-taken"_s,
                             {{u"name"_s, tag.name}});
            holders.insert(folded, tag.id);
        }
        for (const auto &tag : std::as_const(m_plan.tags)) {
            const auto folded = foldedName(tag.name);
            if (tag.id.isNull() && holders.contains(folded))
                m_table.note(m_seen.value(folded), u"tag.name-taken"_s, {{u"name"_s, tag.name}});
        }
    }

    CsvTable &m_table;
    QHash<TagId, Tag> m_here;
    QHash<TagId, Tag> m_removed;
    QHash<QString, TagId> m_byName; ///< folded
    QHash<QString, int> m_seen; ///< lines, by id or, of new ones, by folded name
    TagImportPlan m_plan;
};

} // namespace

bool isUnused(const Tag &tag, const TagUse &use, qint64 now)
{
    constexpr qint64 Span = qint64(DaysUntilUnused) * 24 * 60 * 60 * 1000;
    const bool isOfBefore = use.count > 0 && use.lastAt == 0; // nobody wrote down then when
    return !isOfBefore && std::max(use.lastAt, timeOfUuid(tag.id.value())) < now - Span;
}

TagImportPlan
planTagImport(const QByteArray &bytes, const QList<Tag> &here, const QList<Tag> &removed)
{
    CsvTable table(bytes,
                   {{IdColumn, NameColumn, GroupColumn, ColorColumn, CountColumn, LastColumn},
                    {NameColumn},
                    TagImportPlan::MostTags});
    return TagPlanner(table, here, removed).run();
}

QByteArray
tagsAsCsv(const QList<Tag> &tags, const QHash<TagId, TagUse> &uses, const QTimeZone &zone)
{
    QString text =
        csvRow({IdColumn, NameColumn, GroupColumn, ColorColumn, CountColumn, LastColumn});
    for (const auto &tag : tags) {
        const auto use = uses.value(tag.id);
        const auto last = use.lastAt > 0
            ? QDateTime::fromMSecsSinceEpoch(use.lastAt, zone).toString(u"yyyy-MM-dd HH:mm"_s)
            : QString();
        text += csvRow({tag.id.value(),
                        tag.name,
                        tag.group,
                        QString::number(tag.color),
                        QString::number(use.count),
                        last});
    }
    return QByteArray("\xEF\xBB\xBF") + text.toUtf8();
}

} // namespace Frontdesk
