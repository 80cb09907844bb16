// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/templates/templateindex.h"

#include <QAbstractListModel>

namespace Frontdesk {

class AccountSource;
class Clock;
class TemplateSource;

/// The templates that fit what was typed, the best first.
class TemplateHitsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        HitRole = Qt::UserRole, ///< Templates::Hit
        AmountRole, ///< at the right: how many bubbles; in the library: how often it was used
        NoteRole, ///< below that: who finds it; in the library: when it was used last
        LeadRole, ///< before the first words: in the library, who finds it
    };
    Q_ENUM(Role)

    explicit TemplateHitsModel(const AccountSource &accounts, QObject *parent = nullptr);

    /// Rows say how often templates were used, as @p uses tells.
    void setLibrary(const TemplateSource *uses, const Clock *clock);
    /// @p hits were found by @p typed.
    void show(const QList<Templates::Hit> &hits, const QString &typed);
    const QList<Templates::Hit> &hits() const { return m_hits; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString amountOf(const Templates::Hit &hit) const;
    QString noteOf(const Templates::Hit &hit) const;
    QString scopeOf(const Templates::Hit &hit) const;

    const AccountSource &m_accounts;
    const TemplateSource *m_uses = nullptr;
    const Clock *m_clock = nullptr;
    QList<Templates::Hit> m_hits;
    QString m_typed;
};

} // namespace Frontdesk

Q_DECLARE_METATYPE(Frontdesk::Templates::Hit)
