// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/searchmodel.h"

#include "core/client/accountsource.h"
#include "ui/models/contenttext.h"
#include "ui/models/timetext.h"

#include <algorithm>

namespace Frontdesk {

namespace {

constexpr int HitsInOnePage = 50;
constexpr int MostCounted = 2000;

} // namespace

SearchModel::SearchModel(SearchSource &source,
                         AccountSource &accounts,
                         const Clock &clock,
                         QObject *parent)
    : QAbstractListModel(parent)
    , m_source(source)
    , m_accounts(accounts)
    , m_clock(clock)
{
    connect(&source, &SearchSource::changed, this, &SearchModel::change);
    connect(&source, &SearchSource::removed, this, &SearchModel::remove);
    connect(&source, &SearchSource::reset, this, &SearchModel::retry);
}

void SearchModel::show(const SearchQuestion &question)
{
    ++m_showing;
    m_question = question;
    m_terms.clear();
    for (const auto &clause : question.query.clauses) {
        const auto *text = std::get_if<Search::Text>(&clause.condition);
        if (text && !clause.negated)
            m_terms.append(Search::Term(text->words));
    }
    m_stalled = false;
    m_next.reset();
    m_relayNext.clear();
    m_relayReached = 0;
    m_relayHits = 0;
    m_relayAsked = false;
    m_relayWaits = false;
    m_stale = true;
    setRelay(Relay::Unasked);
    if (!question.query.isEmpty()) {
        ask({});
        return count();
    }
    insertPage({}, true);
    m_totals.reset();
    m_took = -1;
    setLooking(false);
    Q_EMIT found();
    Q_EMIT totalsChanged();
}

void SearchModel::retry()
{
    show(SearchQuestion(m_question));
}

std::optional<SearchHit> SearchModel::hit(int row) const
{
    if (row < 0 || row >= m_rows.size() || !m_rows.at(row).heading.isEmpty())
        return {};
    return m_rows.at(row).hit;
}

int SearchModel::nextHit(int row, int by) const
{
    while (row >= 0 && row < m_rows.size() && !m_rows.at(row).heading.isEmpty())
        row += by;
    return row < m_rows.size() ? std::max(row, -1) : -1;
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case HitRole:
        return QVariant::fromValue(row.hit);
    case AccountRole:
        return QVariant::fromValue(m_accounts.account(row.hit.message.account).value_or(Account{}));
    case HeadingRole:
        return row.heading;
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return row.heading.isEmpty() ? spoken(row.hit) : row.heading;
    default:
        return {};
    }
}

Qt::ItemFlags SearchModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return QAbstractListModel::flags(index);
    if (!m_rows.at(index.row()).heading.isEmpty())
        return Qt::ItemNeverHasChildren; // no row to stand on
    return QAbstractListModel::flags(index) | Qt::ItemNeverHasChildren;
}

bool SearchModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_next && !m_looking && !m_stalled;
}

void SearchModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        ask(*m_next);
}

void SearchModel::ask(const SearchPosition &after)
{
    const bool first = after.order.isNull();
    if (first)
        m_askedAt = m_clock.monotonicMs();
    setLooking(true);
    whenDone(m_source.find(m_question, after, HitsInOnePage),
             this,
             [this, first, showing = m_showing](const Result<FoundMessages> &page) {
                 if (showing != m_showing)
                     return;
                 setLooking(false);
                 if (!page) {
                     m_stalled = true;
                     if (first)
                         insertPage({}, true);
                     Q_EMIT failed(page.error());
                     return;
                 }
                 insertPage(*page, first);
                 if (first) {
                     m_took = m_clock.monotonicMs() - m_askedAt;
                     Q_EMIT found();
                 }
                 // No view asks for more where there is nothing to scroll.
                 if (showing == m_showing && m_rows.size() < HitsInOnePage)
                     fetchMore({});
             });
}

void SearchModel::count()
{
    whenDone(m_source.totals(m_question, MostCounted),
             this,
             [this, showing = m_showing](const Result<SearchTotals> &totals) {
                 if (showing != m_showing)
                     return;
                 m_totals = totals ? std::optional(*totals) : std::nullopt;
                 Q_EMIT totalsChanged();
             });
}

QList<SearchModel::Row> SearchModel::rowsOf(const QList<SearchHit> &hits, QString heading) const
{
    const TimeText times;
    const qint64 now = m_clock.nowMs();
    QList<Row> rows;
    for (const auto &hit : hits) {
        const QString period = times.period(hit.message.order.at, now);
        if (period != heading)
            rows.append({period});
        heading = period;
        rows.append({{}, hit});
    }
    return rows;
}

QString SearchModel::lastHeading() const
{
    if (m_rows.isEmpty())
        return {};
    return TimeText().period(m_rows.constLast().hit.message.order.at, m_clock.nowMs());
}

void SearchModel::append(const QList<Row> &rows)
{
    if (rows.isEmpty())
        return;
    const int at = static_cast<int>(m_rows.size());
    beginInsertRows({}, at, at + static_cast<int>(rows.size()) - 1);
    m_rows += rows;
    endInsertRows();
}

void SearchModel::insertPage(const FoundMessages &page, bool first)
{
    m_next = page.next;
    if (first) {
        m_stale = false;
        beginResetModel();
        m_rows = rowsOf(page.hits, {});
        m_indexing = page.indexing;
        endResetModel();
    } else {
        append(rowsOf(page.hits, lastHeading()));
    }
    if (m_relayWaits)
        askRelay();
}

void SearchModel::askRelay()
{
    if (m_relay == Relay::Looking && !m_relayWaits)
        return;
    m_relayWaits = m_next.has_value() || m_looking;
    m_relayWanted = m_relayHits + HitsInOnePage;
    setRelay(Relay::Looking);
    // Who stops it and goes on at once gets the answer that is under way, and not a second one.
    if (!m_relayWaits)
        return m_relayAsked ? void() : goOnAtRelay();
    fetchMore({});
}

void SearchModel::stopRelay()
{
    m_relayWaits = false;
    if (m_relay == Relay::Looking)
        setRelay(Relay::Paused);
}

void SearchModel::goOnAtRelay()
{
    m_relayAsked = true;
    const qint64 before = m_totals ? m_totals->heldFrom : 0;
    whenDone(m_source.askRelay(m_question, before, m_relayNext),
             this,
             [this, showing = m_showing](const Result<RelayFindings> &findings) {
                 if (showing == m_showing)
                     takeFindings(findings);
             });
}

void SearchModel::takeFindings(const Result<RelayFindings> &findings)
{
    m_relayAsked = false;
    if (!findings) {
        m_relayError = findings.error();
        return setRelay(Relay::Failed);
    }
    m_relayNext = findings->next;
    m_relayReached = findings->reached;
    QList<Row> rows;
    const bool begins = m_relayHits == 0 && !findings->hits.isEmpty();
    if (begins)
        rows.append({tr("Older, from the relay")});
    rows += rowsOf(findings->hits, begins ? QString() : lastHeading());
    m_relayHits += static_cast<int>(findings->hits.size());
    append(rows);
    if (m_relayNext.isEmpty())
        return setRelay(Relay::Done);
    const bool goesOn = m_relay == Relay::Looking && m_relayHits < m_relayWanted;
    setRelay(goesOn ? Relay::Looking : Relay::Paused);
    if (goesOn)
        goOnAtRelay();
}

/// Told also while it stays Looking: it has come further.
void SearchModel::setRelay(Relay relay)
{
    m_relay = relay;
    Q_EMIT relayChanged();
}

/// What was taken back, or does not say any more what was looked for, goes at once.
void SearchModel::change(const QList<SearchHit> &messages)
{
    for (const auto &news : messages) {
        const int row = rowOf(news.message.id);
        if (row < 0 || news.message.ver < m_rows.at(row).hit.message.ver)
            continue;
        auto &hit = m_rows[row].hit;
        const auto places = Search::hits(news.text, m_terms);
        const bool gone = news.message.content.kind == ContentKind::Erased
            || (!m_terms.isEmpty() && places.isEmpty());
        if (gone) {
            removeAt(row);
            continue;
        }
        const auto order = hit.message.order;
        hit.message = news.message;
        if (news.message.ver == 0)
            hit.message.order = order; // it has no place of its own yet
        hit.text = news.text;
        hit.places = places;
        Q_EMIT dataChanged(index(row), index(row));
    }
}

void SearchModel::remove(const QList<MessageId> &messages)
{
    for (const auto &message : messages) {
        if (const int row = rowOf(message); row >= 0)
            removeAt(row);
    }
}

/// With its heading, if that would stand alone.
void SearchModel::removeAt(int row)
{
    const auto isHeading = [this](int at) {
        return at >= 0 && at < m_rows.size() && !m_rows.at(at).heading.isEmpty();
    };
    const bool alone = isHeading(row - 1) && (row + 1 == m_rows.size() || isHeading(row + 1));
    const int first = alone ? row - 1 : row;
    beginRemoveRows({}, first, row);
    m_rows.remove(first, row - first + 1);
    endRemoveRows();
}

void SearchModel::setLooking(bool looking)
{
    if (std::exchange(m_looking, looking) != looking)
        Q_EMIT lookingChanged();
}

int SearchModel::rowOf(const MessageId &message) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const Row &row) {
        return row.heading.isEmpty() && row.hit.message.id == message;
    });
    return found == m_rows.cend() ? -1 : static_cast<int>(found - m_rows.cbegin());
}

QString SearchModel::spoken(const SearchHit &hit) const
{
    const auto account = m_accounts.account(hit.message.account).value_or(Account{});
    return QStringList{ContentText::title(hit.conversation),
                       account.name,
                       TimeText().row(hit.message.order.at, m_clock.nowMs()),
                       ContentText::writer(hit.message, hit.author),
                       ContentText::line(hit.message.content)}
        .join(QStringLiteral(", "));
}

} // namespace Frontdesk
