// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/viewsource.h"

namespace Frontdesk::Test {

/// Views in a list; those of "me" are mine.
class FakeViews : public ViewSource
{
public:
    QList<SavedView> views() const override { return list; }
    bool isMine(const SavedView &view) const override
    {
        return view.owner == UserId(QStringLiteral("me"));
    }
    Async<> put(const SavedView &view) override
    {
        SavedView kept = view;
        kept.owner = UserId(QStringLiteral("me"));
        if (kept.id.isNull())
            kept.id = ViewId(QStringLiteral("v%1").arg(++m_made));
        list.removeIf([&](const SavedView &old) { return old.id == kept.id; });
        list.append(kept);
        Q_EMIT changed();
        return ready<>({});
    }
    Async<> remove(const ViewId &view) override
    {
        list.removeIf([&](const SavedView &old) { return old.id == view; });
        Q_EMIT changed();
        return ready<>({});
    }

    Async<> arrange(const QList<ViewId> &order) override
    {
        std::stable_sort(list.begin(), list.end(), [&](const SavedView &a, const SavedView &b) {
            return order.indexOf(a.id) < order.indexOf(b.id);
        });
        Q_EMIT changed();
        return ready<>({});
    }
    std::optional<ViewCount> count(const QString &query, const AccountId &) override
    {
        const auto known = counts.constFind(query);
        return known == counts.cend() ? std::nullopt : std::optional(*known);
    }

    QList<SavedView> list;
    QHash<QString, ViewCount> counts;

private:
    int m_made = 0;
};

} // namespace Frontdesk::Test
