// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/papermask.h"

#include <QCoreApplication>

namespace Frontdesk {

/// Says in words what of a conversation stands on the paper, in the language of the program.
class PaperItems
{
    Q_DECLARE_TR_FUNCTIONS(Frontdesk::PaperItems)

public:
    PaperItems(const PaperWish &wish, const PaperFacts &facts);

    /// With a line before each new day.
    QList<PaperItem> of(const QList<Message> &messages) const;
    /// "張語安", masked if it is to be.
    QString customer() const;
    /// Lines of the head: whose chat, with which account, from when until when, in which time zone.
    QStringList head(const QList<Message> &messages) const;
    /// Of each page: account, time zone, who printed it and when.
    QString foot() const;
    /// SHA-256 over all of it, hexadecimal: two papers that say the same have one, and no others.
    static QString hashOf(const QStringList &head, const QList<PaperItem> &items);

private:
    PaperItem item(const Message &message) const;
    QString writer(const Message &message) const;
    QString words(const Message &message) const;
    QString zone() const;

    PaperWish m_wish;
    PaperFacts m_facts;
    PaperMask m_mask;
};

} // namespace Frontdesk
