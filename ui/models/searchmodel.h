// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/client/searchsource.h"
#include "core/domain/account.h"
#include "core/search/term.h"

#include <QAbstractListModel>

namespace Frontdesk {

class AccountSource;

/// What was found, newest first, under headings by time; loaded page by page. What was found before
/// stays until the next question has its first answer.
class SearchModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        HitRole = Qt::UserRole, ///< SearchHit
        AccountRole, ///< Account
        HeadingRole, ///< QString; empty for hits
    };
    Q_ENUM(Role)

    /// What the relay is doing about messages older than this computer holds.
    enum class Relay {
        Unasked,
        Looking, ///< goes on by itself until it has found a page
        Paused, ///< there may be more
        Done,
        Failed, ///< relayError() says why
    };
    Q_ENUM(Relay)

    SearchModel(SearchSource &source,
                AccountSource &accounts,
                const Clock &clock,
                QObject *parent = nullptr);

    /// An empty query finds nothing.
    void show(const SearchQuestion &question);
    const SearchQuestion &question() const { return m_question; }
    /// What is looked for in the texts.
    const QList<Search::Term> &terms() const { return m_terms; }
    /// Asks again after an error.
    void retry();

    bool isLooking() const { return m_looking; }
    bool isIndexing() const { return m_indexing; }
    bool isComplete() const { return !m_next; }
    /// What stands here was found by the question before: this one has no answer yet.
    bool isStale() const { return m_stale; }
    bool isEmpty() const { return m_rows.isEmpty(); }
    /// As far as they are counted; nothing until they are.
    const std::optional<SearchTotals> &totals() const { return m_totals; }
    /// Lets the relay look for what is older; goes on where it stopped. What it finds stands below
    /// everything that this computer holds, which is loaded first.
    void askRelay();
    void stopRelay();
    Relay relay() const { return m_relay; }
    /// How far back the relay has looked, ms UTC; 0: nowhere yet.
    qint64 relayReached() const { return m_relayReached; }
    int relayHits() const { return m_relayHits; }
    const Error &relayError() const { return m_relayError; }

    /// How long the first answer took, ms; -1: there is none.
    qint64 took() const { return m_took; }
    std::optional<SearchHit> hit(int row) const;
    /// The next row with a hit from @p row on, upwards or downwards; -1: none.
    int nextHit(int row, int by) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void lookingChanged();
    /// The first answer to the question is there.
    void found();
    void totalsChanged();
    void relayChanged();
    void failed(const Frontdesk::Error &error);

private:
    struct Row {
        QString heading; ///< of the rows below; empty: this is a hit
        SearchHit hit = {};
    };

    void ask(const SearchPosition &after);
    void count();
    void insertPage(const FoundMessages &page, bool first);
    QList<Row> rowsOf(const QList<SearchHit> &hits, QString heading) const;
    QString lastHeading() const;
    void append(const QList<Row> &rows);
    void goOnAtRelay();
    void takeFindings(const Result<RelayFindings> &findings);
    void setRelay(Relay relay);
    void change(const QList<SearchHit> &messages);
    void remove(const QList<MessageId> &messages);
    void removeAt(int row);
    void setLooking(bool looking);
    int rowOf(const MessageId &message) const;
    QString spoken(const SearchHit &hit) const;

    SearchSource &m_source;
    AccountSource &m_accounts;
    const Clock &m_clock;
    SearchQuestion m_question;
    QList<Search::Term> m_terms;
    QList<Row> m_rows;
    std::optional<SearchPosition> m_next;
    std::optional<SearchTotals> m_totals;
    int m_showing = 0; ///< counts show(), to tell late answers from ours
    qint64 m_askedAt = 0;
    qint64 m_took = -1;
    Relay m_relay = Relay::Unasked;
    QString m_relayNext;
    qint64 m_relayReached = 0;
    int m_relayHits = 0; ///< in all
    int m_relayWanted = 0; ///< hits at which it pauses
    bool m_relayAsked = false; ///< and has not answered yet
    bool m_relayWaits = false; ///< until everything held is loaded
    Error m_relayError;
    bool m_looking = false;
    bool m_stale = false;
    bool m_stalled = false; ///< the last page failed
    bool m_indexing = false;
};

} // namespace Frontdesk

Q_DECLARE_METATYPE(Frontdesk::SearchHit)
