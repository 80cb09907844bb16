// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/searchsource.h"
#include "core/search/term.h"

namespace Frontdesk {

/// The few newest messages with what is typed into the palette, one of each conversation. They come
/// when they come: nothing waits for them, and answers to letters of before are dropped.
class PaletteMessages : public QObject
{
    Q_OBJECT

public:
    static constexpr int Most = 4;

    explicit PaletteMessages(SearchSource &source, QObject *parent = nullptr);

    /// What is here already stays as far as it fits, until the answer comes. Less than isEnough()
    /// finds nothing.
    void look(const QString &typed);
    void forget();
    /// Newest first, with the places of what was looked for.
    const QList<SearchHit> &hits() const { return m_hits; }

    /// Two letters, or a Han character: less stands in nearly every message.
    static bool isEnough(QStringView typed);

Q_SIGNALS:
    /// hits() are others, without a call of look() or forget().
    void changed();

private:
    void take(const QList<SearchHit> &found);
    bool sift();
    void follow(const QList<SearchHit> &news);
    void drop(const QList<MessageId> &gone);

    SearchSource &m_source;
    QList<Search::Term> m_terms;
    QList<SearchHit> m_hits;
    int m_asked = 0; ///< counts questions, to tell late answers from ours
};

} // namespace Frontdesk
