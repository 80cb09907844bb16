// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/keylistmodel.h"

#include "core/search/fuzzy.h"
#include "ui/commands/keymap.h"
#include "ui/theme/textblock.h"
#include "ui/widgets/keycaps.h"

#include <algorithm>

namespace Frontdesk {

namespace {

QString written(const QList<QKeySequence> &keys)
{
    QStringList names;
    for (const auto &key : keys)
        names.append(keyName(key));
    return names.join(QStringLiteral(" "));
}

} // namespace

KeyListModel::KeyListModel(bool withoutKey, QObject *parent)
    : QAbstractListModel(parent)
    , m_withoutKey(withoutKey)
{
    gather({}, {});
    refresh();
}

void KeyListModel::setFixed(const QList<Fixed> &fixed)
{
    m_fixed = fixed;
    refresh();
}

void KeyListModel::setKeys(const KeyMap &keys, const QList<SavedView> &views)
{
    gather(keys, views);
    const bool sameRows = std::equal(
        m_rows.cbegin(), m_rows.cend(), m_all.cbegin(), m_all.cend(), [](auto &a, auto &b) {
            return a.command == b.command && a.view == b.view && a.title == b.title;
        });
    if (!sameRows || !m_fixed.isEmpty()) {
        refresh();
        return;
    }
    m_rows = m_all; // whoever changes a key keeps their place in the list
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void KeyListModel::search(const QString &typed)
{
    m_typed = typed;
    refresh();
}

int KeyListModel::rowOf(const Command &command) const
{
    const auto found = std::find_if(
        m_rows.cbegin(), m_rows.cend(), [&](const Row &row) { return row.command == &command; });
    return found == m_rows.cend() ? -1 : static_cast<int>(std::distance(m_rows.cbegin(), found));
}

int KeyListModel::rowOf(const ViewId &view) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const Row &row) {
        return !view.isNull() && row.view == view;
    });
    return found == m_rows.cend() ? -1 : static_cast<int>(std::distance(m_rows.cbegin(), found));
}

int KeyListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant KeyListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::AccessibleTextRole:
        if (row.heading)
            return row.title;
        return row.keys.isEmpty()
            ? tr("%1: no key", "what a command does").arg(row.title)
            : tr("%1: %2", "what a command does, its key").arg(row.title, written(row.keys));
    case CommandRole:
        return QVariant::fromValue(row.command);
    case ViewRole:
        return row.view.value();
    case HeadingRole:
        return row.heading;
    case KeysRole:
        return QVariant::fromValue(row.keys);
    case OwnRole:
        return row.own;
    default:
        return {};
    }
}

Qt::ItemFlags KeyListModel::flags(const QModelIndex &index) const
{
    const bool heading = index.isValid() && m_rows.at(index.row()).heading;
    return heading ? Qt::ItemNeverHasChildren : QAbstractListModel::flags(index);
}

void KeyListModel::gather(const KeyMap &keys, const QList<SavedView> &views)
{
    m_all.clear();
    std::optional<CommandGroup> group;
    const auto &commands = commandCatalogue();
    for (const auto &command : commands) {
        const auto its = keys.keysOf(command);
        if (its.isEmpty() && !m_withoutKey)
            continue;
        if (group != command.group)
            m_all.append({groupTitle(command.group), nullptr, {}, true, false});
        group = command.group;
        m_all.append({commandTitle(command), &command, its, false, keys.isOwn(command)});
    }
    bool first = true;
    for (const auto &view : views) {
        const QKeySequence key = keys.keyOf(view.id);
        if (key.isEmpty() && !m_withoutKey)
            continue;
        if (std::exchange(first, false))
            m_all.append({tr("Views"), nullptr, {}, true, false});
        const auto its = key.isEmpty() ? QList<QKeySequence>() : QList{key};
        m_all.append({withoutBidiControls(view.name), nullptr, its, false, false, view.id});
    }
}

void KeyListModel::refresh()
{
    beginResetModel();
    m_rows.clear();
    const Search::FuzzyPattern pattern(m_typed);
    auto all = m_all;
    if (!m_fixed.isEmpty())
        all.append({tr("Always the same"), nullptr, {}, true, false});
    for (const auto &fixed : std::as_const(m_fixed))
        all.append({fixed.title, nullptr, fixed.keys, false, false});
    for (const auto &row : std::as_const(all)) {
        const QString text = row.title + u' ' + written(row.keys);
        const auto score = pattern.score(Search::spelled(text));
        const bool fits = pattern.isEmpty() || row.heading || (score && *score >= pattern.enough());
        if (!fits)
            continue;
        if (row.heading && !m_rows.isEmpty() && m_rows.constLast().heading)
            m_rows.removeLast();
        m_rows.append(row);
    }
    if (!m_rows.isEmpty() && m_rows.constLast().heading)
        m_rows.removeLast();
    endResetModel();
}

} // namespace Frontdesk
