// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/templatehitsmodel.h"

#include "core/base/clock.h"
#include "core/client/templatesource.h"
#include "ui/models/templatewords.h"
#include "ui/models/timetext.h"

namespace Frontdesk {

TemplateHitsModel::TemplateHitsModel(const AccountSource &accounts, QObject *parent)
    : QAbstractListModel(parent)
    , m_accounts(accounts)
{
}

void TemplateHitsModel::setLibrary(const TemplateSource *uses, const Clock *clock)
{
    m_uses = uses;
    m_clock = clock;
}

void TemplateHitsModel::show(const QList<Templates::Hit> &hits, const QString &typed)
{
    beginResetModel();
    m_hits = hits;
    m_typed = typed;
    endResetModel();
}

int TemplateHitsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QVariant TemplateHitsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &hit = m_hits.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return hit.found.title;
    case Qt::AccessibleTextRole: {
        QStringList words{TemplateWords::slash(hit.found),
                          hit.found.title,
                          Templates::bodyOf(hit.bubbles),
                          amountOf(hit),
                          noteOf(hit),
                          m_uses ? scopeOf(hit) : QString()};
        words.removeAll(QString());
        return words.join(QStringLiteral(", "));
    }
    case HitRole: {
        auto marked = hit;
        Templates::markPlaces(marked, m_typed);
        return QVariant::fromValue(marked);
    }
    case AmountRole:
        return amountOf(hit);
    case NoteRole:
        return noteOf(hit);
    case LeadRole:
        return m_uses
            ? tr("%1 · ", "who finds a template, before its first words").arg(scopeOf(hit))
            : QString();
    default:
        return {};
    }
}

QString TemplateHitsModel::amountOf(const Templates::Hit &hit) const
{
    if (!m_uses)
        return TemplateWords::bubbles(hit.bubbles.size());
    const int count = m_uses->use(hit.found.id).count;
    return count == 0 ? tr("Never used") : tr("%n use(s)", nullptr, count);
}

QString TemplateHitsModel::noteOf(const Templates::Hit &hit) const
{
    if (!m_uses)
        return scopeOf(hit);
    const qint64 last = m_uses->use(hit.found.id).lastAt;
    return last == 0 ? QString() : TimeText().row(last, m_clock->nowMs());
}

QString TemplateHitsModel::scopeOf(const Templates::Hit &hit) const
{
    return TemplateWords::scope(hit.found, m_accounts);
}

} // namespace Frontdesk
